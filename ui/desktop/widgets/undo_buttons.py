"""Undo and redo as buttons that say what they would take back or do again."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from storage.journal import Label
from ui.desktop import icons
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import row
from ui.messages import gesture_text

ICON = 16


class UndoButtons(QWidget):
    """Current after `refresh`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undo = _button(self.tr("Hoàn tác"), session.undo)
        self._redo = _button(self.tr("Làm lại"), session.redo)
        self.setLayout(row(self._undo, self._redo, spacing=4))

    def dress(self) -> None:
        """Draw the icons: in idle time, since that loads a library."""
        for made, name in ((self._undo, "undo"), (self._redo, "redo")):
            made.setIcon(icons.icon(name))

    def refresh(self) -> None:
        """Ask the journal what there is to take back."""
        working = self._session.working
        status = working.office.store.undo_status(working.id)
        self._show(self._undo, status.undo, self.tr("Hoàn tác: {0} (Ctrl+Z)"))
        self._show(self._redo, status.redo, self.tr("Làm lại: {0} (Ctrl+Y)"))

    def _show(self, made: QToolButton, gesture: Label | None, sentence: str) -> None:
        writable = not self._session.working.office.store.read_only
        made.setEnabled(gesture is not None and writable)
        made.setToolTip(sentence.format(gesture_text(gesture.code, gesture.params)) if gesture else "")


def _button(name: str, do: Callable[[], object]) -> QToolButton:
    made = QToolButton()
    made.setIconSize(QSize(active().px(ICON), active().px(ICON)))
    made.setAccessibleName(name)
    made.clicked.connect(lambda _checked=False: do())
    return made
