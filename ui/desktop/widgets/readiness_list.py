"""What is done and what is open before sending, line by line; an open line leads to its place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.desktop import icons
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, label, row
from ui.messages import readiness_text, rule_title
from workflows.readiness import POINTS, ReadinessPoint

ICONS = {"done": "check", "warning": "warning", "error": "error"}
COLORS = {"done": "good", "warning": "warning", "error": "error"}


class ReadinessList(QWidget):
    """`place_wanted(Place)`: the officer wants to see what is open there."""

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: QVBoxLayout = column(spacing=2)
        self.setLayout(self._layout)
        self.links: list[QPushButton] = []
        self._points: Sequence[ReadinessPoint] = ()

    def show_points(self, points: Sequence[ReadinessPoint]) -> None:
        """Draw the list anew, where it says something else than before."""
        if points == self._points:
            return
        self._points = points
        self.links.clear()
        while (item := self._layout.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()  # it stays until the event loop turns, and would shine through the new lines
                former.deleteLater()
        for point in points:
            self._layout.addWidget(self._line(point))
        self._layout.addStretch(1)

    def _line(self, point: ReadinessPoint) -> QWidget:
        mark = label()
        mark.setPixmap(icons.pixmap(ICONS[point.state], COLORS[point.state], active().px(16)))
        text = _text(point)
        line = row(
            mark, self._link(text, point) if point.place and point.state != "done" else self._done(text)
        )
        line.setStretch(1, 1)
        made = QWidget()
        made.setMinimumHeight(active().px(26))
        made.setLayout(line)
        return made

    def _done(self, text: str) -> QLabel:
        made = label(text, wrap=True)
        made.setContentsMargins(active().px(5), 0, 0, 0)
        return made

    def _link(self, text: str, point: ReadinessPoint) -> QPushButton:
        made = button(text, lambda: self.place_wanted.emit(point.place), "link")
        made.setToolTip(self.tr("Đến chỗ này"))
        self.links.append(made)
        return made


def _text(point: ReadinessPoint) -> str:
    """A point of the list in its own words, a warning in those of its rule."""
    if point.code == "size" or point.code in POINTS:
        return readiness_text(point.code, point.count, point.state)
    return f"{rule_title(point.code)} ({point.count})"
