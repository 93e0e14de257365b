"""Where the package goes: sticks that are plugged in, a folder, a letter; several at once."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.desktop.dialogs.choosing import choose_folder, documents_folder
from ui.desktop.widgets.basics import ElidedLabel, button, column, row
from ui.desktop.widgets.drives import free_space
from ui.desktop.widgets.mail_choice import MailChoice
from ui.desktop.widgets.stick_list import StickList
from ui.desktop.widgets.wording import free_space_text
from workflows.delivering import Target, to_folder
from workflows.working import WorkingSubmission

SETTING = "export-folder"


class TargetChoice(QWidget):
    """`changed`: other targets are ticked now."""

    changed = Signal()

    def __init__(self, working: WorkingSubmission, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = working.office
        self.folder = Path(self._office.store.setting(SETTING) or documents_folder())
        self.sticks, self.mail = StickList(), MailChoice(working)
        self.in_folder = QCheckBox(self.tr("Thư mục"))
        self.in_folder.setChecked(True)
        self._about = ElidedLabel("secondary")
        self._choose_button = button(self.tr("Chọn…"), self._choose)
        self._choose_button.setAccessibleName(self.tr("Chọn thư mục"))
        folder_line = row(self.in_folder, self._about, self._choose_button)
        folder_line.setStretch(1, 1)
        self.setLayout(column(self.sticks, folder_line, self.mail, spacing=2))
        for signal in (self.sticks.changed, self.mail.changed, self.in_folder.toggled):
            signal.connect(self._tell)
        self.refresh()

    @property
    def places(self) -> tuple[Target, ...]:
        """The sticks and the folder that are ticked."""
        return (*self.sticks.targets, *([to_folder(self.folder)] if self.in_folder.isChecked() else []))

    @property
    def targets(self) -> tuple[Target, ...]:
        """All that is ticked. Refusal `mail-address-*`."""
        return (*self.places, *self.mail.targets)

    @property
    def any_ticked(self) -> bool:
        """Whether the package would go anywhere."""
        return bool(self.places) or self.mail.wanted.isChecked()

    @property
    def only_folder(self) -> bool:
        """Whether the package stays where this PC can see it: it is then not sent by being written."""
        return self.in_folder.isChecked() and not self.sticks.targets and not self.mail.wanted.isChecked()

    def refresh(self) -> None:
        """Look again how much room there is."""
        free = free_space(self.folder)
        room = "" if free is None else f" · {free_space_text(free)}"
        self._about.setText(f"{self.folder}{room}")

    def remember(self) -> None:
        """The folder and the addresses are offered next time."""
        if self.in_folder.isChecked():
            self._office.store.set_setting(SETTING, str(self.folder))
        self.mail.remember()

    def take_folder(self, path: Path) -> None:
        """Write into this folder."""
        self.folder = path
        self.in_folder.setChecked(True)
        self.refresh()

    def _choose(self) -> None:
        choose_folder(self, self.folder, self.take_folder)

    def _tell(self) -> None:
        self.changed.emit()
