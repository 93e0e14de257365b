"""Small makers of labels, buttons and layouts, so that a page reads as what it shows. No page and no data here."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.desktop.theme import active

GAP = 8
ROOMY, SMALL_SCREEN = 1.4, 1366
"""Up to this text size, parts stand side by side on a screen so many pixels wide; beyond it, one below the other."""
FULL = 1.2
"""The same for pages that are full at 100 % already."""
CARD_MARGIN = 12
ROUND_FOCUS = 40
"""Pixels at 100 % above and below what is scrolled to: its heading is seen too."""
Titled = tuple[QWidget, QWidget]
"""What a field is called, and the field."""
_Box = TypeVar("_Box", bound=QBoxLayout)


def label(text: str = "", look: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the looks of the style sheet. Names from outside are never taken for markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    return made


def button(text: str, on_click: Callable[[], object], look: str = "") -> QPushButton:
    """A push button that does one thing."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if look:
        made.setProperty("look", look)

    def press() -> None:
        on_click()

    made.clicked.connect(press)
    return made


def column(*parts: QWidget | QLayout, spacing: int = GAP, margins: int = 0) -> QVBoxLayout:
    """Parts one below the other."""
    return _filled(QVBoxLayout(), parts, spacing, margins)


def row(*parts: QWidget | QLayout, spacing: int = GAP, margins: int = 0) -> QHBoxLayout:
    """Parts side by side."""
    return _filled(QHBoxLayout(), parts, spacing, margins)


def is_roomy(most: float = ROOMY) -> bool:
    """Whether parts have room side by side, at the text size in use on this screen; `most` as `ROOMY` is."""
    screen = QGuiApplication.primaryScreen()  # what it hands out lives no longer than its own wrapper
    return active().scale <= most * max(1.0, screen.availableSize().width() / SMALL_SCREEN)


def beside(*parts: QWidget | QLayout, spacing: int = GAP) -> QBoxLayout:
    """Parts side by side; where there is no room for that, one below the other."""
    return (row if is_roomy() else column)(*parts, spacing=spacing)


def sides(*parts: QWidget | QLayout, spacing: int, margins: int, most: float = ROOMY) -> QBoxLayout:
    """The sides of a page, equally wide; where there is no room for that, one below the other, and they scroll."""
    if not is_roomy(most):
        return column(scrolling(column(*parts, spacing=spacing, margins=margins)))
    made = row(*parts, spacing=spacing, margins=margins)
    for place in range(len(parts)):
        made.setStretch(place, 1)
    return made


def card(layout: QLayout) -> QFrame:
    """A white card round a layout."""
    frame = QFrame()
    frame.setProperty("look", "card")
    frame.setLayout(layout)
    return frame


def may_be_narrow(choice: QComboBox) -> None:
    """A choice takes the room there is: its longest text does not widen the page."""
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(12)


def scrolling(layout: QLayout, area: "UpAndDown | None" = None) -> QScrollArea:
    """A layout that scrolls up and down inside its place, and never sideways."""
    inside = QWidget()
    inside.setProperty("look", "plain")
    inside.setLayout(layout)
    area = area or UpAndDown()
    area.setWidget(inside)
    return area


def reveal(widget: QWidget) -> None:
    """Scroll so that the widget is seen, from its top, once everything has its place."""
    QTimer.singleShot(0, widget, partial(_reveal, widget))


def form_grid(rows: Sequence[Sequence[Titled]]) -> QGridLayout:
    """Fields with their titles before them, as in `rows` where there is room, else each in a row of its own.

    A field that is alone in its row takes the whole of it.
    """
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(active().px(8))
    grid.setVerticalSpacing(active().px(6))
    one_each = [(field,) for fields in rows for field in fields]
    for line, fields in enumerate(rows if is_roomy() else one_each):
        for side, (title, field) in enumerate(fields):
            grid.addWidget(title, line, 2 * side)
            grid.addWidget(field, line, 2 * side + 1, 1, 1 if len(fields) > 1 else 3)
    for side in (1, 3):
        grid.setColumnStretch(side, 1)
    return grid


def give_back_focus(held: QWidget | None) -> None:
    """Put the keyboard where it was, if that is still to be seen."""
    if held is not None and isValid(held) and held.isVisible():
        held.setFocus()


def _reveal(widget: QWidget) -> None:
    holder = widget.parentWidget()
    while holder is not None:
        scrolled = holder.widget() if isinstance(holder, QScrollArea) else None
        if isinstance(holder, QScrollArea) and scrolled is not None:
            corner = widget.mapTo(scrolled, QPoint())
            for height in (corner.y() + widget.height(), corner.y()):
                holder.ensureVisible(corner.x(), height, 0, active().px(ROUND_FOCUS))
        holder = holder.parentWidget()


def _filled(layout: _Box, parts: tuple[QWidget | QLayout, ...], spacing: int, margins: int) -> _Box:
    layout.setSpacing(active().px(spacing))
    edge = active().px(margins)
    layout.setContentsMargins(edge, edge, edge, edge)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


class UpAndDown(QScrollArea):
    """Never narrower than what it holds; what has the focus is in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        held = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        width = held.minimumSizeHint().width() + bar if held else 0
        return QSize(width, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            reveal(now)


class ElidedLabel(QLabel):
    """One line that ends in "…" where it does not fit; the tooltip then has the whole of it."""

    def __init__(self, look: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if look:
            self.setProperty("look", look)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.setToolTip("" if shown == self.text() else self.text())
        QPainter(self).drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
