"""A line of text that is committed when the officer leaves it, and is never overwritten while it is being typed in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from models.notation import date_text, month_text, read_date, read_month
from ui.desktop.theme import look

Read = Callable[[str], str | None]
"""From what was typed to the value kept; None where it cannot be read."""
ESCAPE = Qt.Key.Key_Escape


class TextField(QLineEdit):
    """`committed(value)` comes when the field is left or Enter pressed with another text than before.

    Esc brings the former text back. What cannot be read stays on screen, marked, and is not committed.
    """

    committed = Signal(str)

    def __init__(
        self, name: str, *, read: Read = str.strip, show: Callable[[str], str] = str, hint: str = ""
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._read, self._show = read, show
        self._value = ""
        self.editingFinished.connect(self.commit)
        self.textChanged.connect(self.setToolTip)

    @property
    def value(self) -> str:
        """What was committed last."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a value, unless the officer is typing here."""
        if not (self.hasFocus() and self.isModified()):
            self.begin(value)

    def begin(self, value: str) -> None:
        """Show the value of something else: what was typed and not committed is gone."""
        self._value = value
        self.setText(self._show(value))
        self.setCursorPosition(0)
        look(self, "")

    def commit(self) -> None:
        """Hand over what was typed, if it differs."""
        value = self._read(self.text())
        look(self, "missing" if value is None else "")
        if value is None or value == self._value:
            return
        self._value = value
        self.setModified(False)
        self.committed.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == ESCAPE and self.isModified():
            self.begin(self._value)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setModified(False)


def date_field(name: str) -> TextField:
    """A field for a date: 20/5/2021 is kept as 2021-05-20."""
    return TextField(name, read=read_date, show=date_text, hint="dd/mm/yyyy")


def month_field(name: str) -> TextField:
    """A field for a month: 9/2021 is kept as 2021-09."""
    return TextField(name, read=read_month, show=month_text, hint="mm/yyyy")


def number_field(name: str) -> TextField:
    """A field for a number that may be left blank."""
    return TextField(name, read=_read_number)


def _read_number(text: str) -> str | None:
    digits = text.strip().replace(".", "").replace(" ", "")
    return digits if digits.isdecimal() or not digits else None
