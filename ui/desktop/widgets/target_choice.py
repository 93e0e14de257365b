"""Where the package goes: a stick that is plugged in, or a folder; each with its free space."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.desktop.dialogs.choosing import choose_folder
from ui.desktop.theme import active
from ui.desktop.widgets.basics import ElidedLabel, button, column, row
from ui.desktop.widgets.drives import Drive, free_space, removable_drives
from ui.desktop.widgets.wording import free_space_text
from workflows.office import Office

SETTING = "export-folder"


class TargetChoice(QWidget):
    """`target` is the folder to write into."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._drives: dict[QRadioButton, Drive] = {}
        self._group = QButtonGroup(self)
        self._folder = Path(office.store.setting(SETTING) or _documents())
        self._in_folder = QRadioButton(self.tr("Thư mục trên máy"))
        self._in_folder.setChecked(True)
        self._group.addButton(self._in_folder)
        self._about = ElidedLabel("secondary")
        folder_line = row(self._about, button(self.tr("Chọn thư mục…"), self._choose))
        folder_line.setContentsMargins(active().px(26), 0, 0, 0)
        folder_line.setStretch(0, 1)
        self._sticks: QVBoxLayout = column(spacing=2)
        self.setLayout(column(self._sticks, self._in_folder, folder_line, spacing=2))
        self.refresh()

    @property
    def target(self) -> Path:
        """The folder to write into."""
        chosen = self._group.checkedButton()
        drive = self._drives.get(chosen) if isinstance(chosen, QRadioButton) else None
        return drive.path if drive else self._folder

    def refresh(self) -> None:
        """Look again which sticks are plugged in, and how much room there is."""
        self._show_folder()
        drives = removable_drives()
        if drives == list(self._drives.values()):
            return
        for choice in self._drives:
            self._group.removeButton(choice)
            choice.deleteLater()
        self._drives = {self._stick(drive): drive for drive in drives}
        if not self._group.checkedButton():
            self._in_folder.setChecked(True)

    def remember(self) -> None:
        """The folder that was written into is offered next time."""
        if self.target == self._folder:
            self._office.store.set_setting(SETTING, str(self._folder))

    def take_folder(self, path: Path) -> None:
        """Write into this folder."""
        self._folder = path
        self._in_folder.setChecked(True)
        self._show_folder()

    def _stick(self, drive: Drive) -> QRadioButton:
        choice = QRadioButton(f"{drive.name} · {_room(drive.path)}")
        self._group.addButton(choice)
        self._sticks.addWidget(choice)
        return choice

    def _show_folder(self) -> None:
        self._about.setText(f"{self._folder} · {_room(self._folder)}")

    def _choose(self) -> None:
        choose_folder(self, self._folder, self.take_folder)


def _room(path: Path) -> str:
    free = free_space(path)
    return "" if free is None else free_space_text(free)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
