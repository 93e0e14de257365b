"""In which role the signer signs: it stands in what is signed."""

from PySide6.QtWidgets import QComboBox, QWidget

from ui.desktop.widgets.basics import label, row
from workflows.office import Office

SETTING = "signer-role"
ROLES = ("Thủ trưởng đơn vị", "Cấp phó ký thay", "Văn thư, ký của cơ quan", "Cán bộ lập báo cáo")
"""In Vietnamese whatever language the program speaks: they stand in the report."""


class RoleChoice(QWidget):
    """`role` is what is written into the report, "" for none."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Vai trò của người ký"))
        self.choice.addItem(self.tr("không ghi"), "")
        for role in ROLES:
            self.choice.addItem(role, role)
        self.choice.setCurrentIndex(max(0, self.choice.findData(office.store.setting(SETTING) or "")))
        title = label(self.tr("Vai trò"))
        title.setBuddy(self.choice)
        line = row(title, self.choice)
        line.setStretch(1, 1)
        self.setLayout(line)

    @property
    def role(self) -> str:
        """The role that is chosen."""
        return str(self.choice.currentData())

    def remember(self) -> None:
        """It is offered next time."""
        self._office.store.set_setting(SETTING, self.role)
