"""A part of the window that hands the keyboard on to where work begins in it."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QWidget


class Entered(QFrame):
    """Whoever gives it the focus gives it to `entrance`; Tab skips nothing before that, as with a focus proxy."""

    entrance: QWidget | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.entrance is not None:
            self.entrance.setFocus(event.reason())
