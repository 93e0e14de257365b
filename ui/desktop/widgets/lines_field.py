"""A text of several lines that is committed when the officer leaves it, as TextField is; Tab leaves it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from ui.desktop.theme import active

_FRAME = 12
"""Border, padding and the white that a document keeps round its text, in pixels."""


class LinesField(QPlainTextEdit):
    """`committed(value)` comes when the field is left with another text. Esc brings the former text back."""

    committed = Signal(str)

    def __init__(self, name: str, rows: int = 3, *, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * rows + active().px(_FRAME))
        self._value = ""

    def set_value(self, value: str) -> None:
        """Show a value, unless the officer is typing here."""
        if not (self.hasFocus() and self.document().isModified()):
            self.begin(value)

    def begin(self, value: str) -> None:
        """Show this value: what was typed and not committed is gone."""
        self._value = value
        if self.toPlainText() != value:
            self.setPlainText(value)
        self.document().setModified(False)

    def commit(self) -> None:
        """Hand over what was typed, if it differs."""
        value = self.toPlainText().strip()
        self.document().setModified(False)
        if value != self._value:
            self._value = value
            self.committed.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self.begin(self._value)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()
