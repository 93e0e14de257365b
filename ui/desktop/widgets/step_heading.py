"""The heading of a step on the sending page, with how it stands: an icon and a word."""

from PySide6.QtWidgets import QWidget

from ui.desktop import icons
from ui.desktop.theme import active, look
from ui.desktop.widgets.basics import label, row

ICONS = {"good": "check", "warning": "warning", "error": "error"}


class StepHeading(QWidget):
    """A title at the left, its state at the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._word = label(), label()
        line = row(label(title, "heading"), self._mark, self._word, spacing=6)
        line.insertStretch(1)
        self.setLayout(line)

    @property
    def state(self) -> str:
        """What the state says now."""
        return self._word.text()

    def show_state(self, text: str, kind: str) -> None:
        """`kind` is good, warning, error, or secondary for what is still to be done."""
        self._mark.setVisible(kind in ICONS)
        if kind in ICONS:
            self._mark.setPixmap(icons.pixmap(ICONS[kind], kind, active().px(14)))
        self._word.setText(text)
        look(self._word, kind)
