"""Whether a letter is drafted, to whom, and under which name the package goes with it."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from export.mail_draft import is_address
from ui.desktop.theme import active
from ui.desktop.widgets.basics import column
from workflows.delivering import Target, to_mail
from workflows.keeping import package_folder
from workflows.working import WorkingSubmission

ADDRESSES = "mail-addresses/{0}"
"""The setting that keeps the addresses of a round."""
INDENT = 26


class MailChoice(QWidget):
    """`changed`: it was ticked or not."""

    changed = Signal()

    def __init__(self, working: WorkingSubmission, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._setting = working.office, ADDRESSES.format(working.round.id)
        department = working.round.department
        receiver = department.short_name or department.name or self.tr("cơ quan chủ trì")
        self.wanted = QCheckBox(self.tr("Soạn thư gửi {0}").format(receiver))
        self.addresses = QLineEdit(
            self._office.store.setting(self._setting) or _addresses_in(department.contact)
        )
        self.addresses.setPlaceholderText(self.tr("địa chỉ thư nơi nhận, cách nhau bằng dấu phẩy"))
        self.addresses.setAccessibleName(self.tr("Địa chỉ thư nơi nhận"))
        self.as_zip = QCheckBox(self.tr("Đính kèm dạng .zip (nội dung y hệt)"))
        self.as_zip.setToolTip(self.tr("Dùng khi cổng thư không nhận tệp .asice"))
        below = column(self.addresses, self.as_zip, spacing=2)
        below.setContentsMargins(active().px(INDENT), 0, 0, 0)
        self.setLayout(column(self.wanted, below, spacing=2))
        self.wanted.toggled.connect(self._show)
        self._show()

    @property
    def targets(self) -> list[Target]:
        """The letter, where one is wanted. Refusal `mail-address-*`."""
        if not self.wanted.isChecked():
            return []
        folder = package_folder(self._office)
        return [to_mail(folder, self.addresses.text(), as_zip=self.as_zip.isChecked())]

    def remember(self) -> None:
        """The addresses are offered next time."""
        if self.wanted.isChecked():
            self._office.store.set_setting(self._setting, self.addresses.text().strip())

    def ask_addresses(self) -> None:
        """They are missing or cannot be read."""
        self.addresses.setFocus()
        self.addresses.selectAll()

    def _show(self) -> None:
        for part in (self.addresses, self.as_zip):
            part.setVisible(self.wanted.isChecked())
        self.changed.emit()


def _addresses_in(contact: str) -> str:
    """What the round says of whom to write to."""
    return ", ".join(filter(is_address, re.split(r"[\s,;]+", contact)))
