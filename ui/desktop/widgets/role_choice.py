"""In which role the signer signs: it stands in what is signed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from models.signer_roles import ROLES
from ui.desktop.widgets.basics import label, row
from workflows.office import Office

SETTING = "signer-role"


class RoleChoice(QWidget):
    """`role` is what is written into what is signed, "" for none. `changed`: another one is chosen."""

    changed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Vai trò của người ký"))
        self.choice.addItem(self.tr("không ghi"), "")
        for role in ROLES:
            self.choice.addItem(role, role)
        self.choice.setCurrentIndex(max(0, self.choice.findData(office.store.setting(SETTING) or "")))
        self.choice.currentIndexChanged.connect(self.changed)
        title = label(self.tr("Vai trò"))
        title.setBuddy(self.choice)
        line = row(title, self.choice)
        line.setStretch(1, 1)
        self.setLayout(line)

    @property
    def role(self) -> str:
        """The role that is chosen."""
        return str(self.choice.currentData())

    def propose(self, role: str) -> None:
        """Choose this one, where this PC has not signed in another before."""
        if not self._office.store.setting(SETTING):
            self.choice.setCurrentIndex(self.choice.findData(role))

    def remember(self) -> None:
        """It is offered next time."""
        self._office.store.set_setting(SETTING, self.role)
