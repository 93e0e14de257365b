"""By whose authority somebody signs: the one list, wherever it is asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from models.letter_signing import AUTHORITIES
from ui.desktop.widgets.basics import may_be_narrow
from ui.messages import column_title


class AuthorityChoice(QComboBox):
    """A value that is none of the list is shown as it is. `committed(value)` as a field has it."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(column_title("signer_authority"))
        may_be_narrow(self)
        self.addItem(self.tr("Theo chức vụ người ký"), "")
        for known in AUTHORITIES:
            self.addItem(known, known)
        self.activated.connect(lambda: self.committed.emit(self.text()))

    def text(self) -> str:
        """The value."""
        return str(self.currentData())

    def set_value(self, value: str) -> None:
        """Show a value."""
        if self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))
