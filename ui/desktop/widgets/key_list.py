"""A list in which one key does one thing with the line that is looked at; Enter leads to the next."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.desktop.widgets.text_list import TextList

T = TypeVar("T")
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
DELETE = "Delete"


class KeyList(TextList[T]):
    """`struck(str)`: a letter in capitals, or "Delete". `keys`: those that mean something here."""

    struck = Signal(str)
    keys: Sequence[str] = ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = DELETE if event.key() == Qt.Key.Key_Delete else event.text().upper()
        if name and name in self.keys and event.modifiers() in _PLAIN:
            self.struck.emit(name)
        else:
            super().keyPressEvent(event)
