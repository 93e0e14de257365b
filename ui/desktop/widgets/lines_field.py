"""Several lines of text that are committed when the officer leaves them. Tab goes on to the next field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from ui.desktop.theme import active

ESCAPE = Qt.Key.Key_Escape
LINES = 3


class LinesField(QPlainTextEdit):
    """`committed(value)` comes when the field is left with another text than before; Esc brings that one back."""

    committed = Signal(str)

    def __init__(self, name: str, *, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + active().px(18))
        self._value = ""

    def set_value(self, value: str) -> None:
        """Show a value, unless the officer is typing here."""
        if not (self.hasFocus() and self.toPlainText() != self._value):
            self._show(value)

    def commit(self) -> None:
        """Hand over what was typed, if it differs."""
        value = self.toPlainText().strip()
        if value != self._value:
            self._value = value
            self.committed.emit(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.commit()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == ESCAPE and self.toPlainText() != self._value:
            self._show(self._value)
        else:
            super().keyPressEvent(event)

    def _show(self, value: str) -> None:
        self._value = value
        if self.toPlainText() != value:
            self.setPlainText(value)
