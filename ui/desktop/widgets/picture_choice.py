"""The picture of a signature or a seal: a PNG that this PC remembers for each role."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.desktop.dialogs.choosing import choose_picture
from ui.desktop.widgets.basics import ElidedLabel, button, label, row
from workflows.keeping import read_file
from workflows.office import Office

SETTING = "signature-picture:{0}"


class PictureChoice(QWidget):
    """One line: which picture, another one, none."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._role = office, ""
        self.path: Path | None = None
        self._title, self._name = label(), ElidedLabel("secondary")
        self.choose = button(self.tr("Chọn ảnh…"), self._choose)
        self.leave = button(self.tr("Bỏ ảnh"), lambda: self.take(None), "link")
        line = row(self._title, self._name, self.choose, self.leave)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.show_role("", seal=False)

    def show_role(self, role: str, *, seal: bool) -> None:
        """The picture of this role, as it was chosen last."""
        self._role = role
        kept = self._office.store.setting(SETTING.format(role)) or ""
        self._title.setText(self.tr("Ảnh dấu") if seal else self.tr("Ảnh chữ ký"))
        self._show(Path(kept) if kept and Path(kept).is_file() else None)

    def take(self, path: Path | None) -> None:
        """Use this one from now on, None for no picture."""
        if not self._office.store.read_only:
            self._office.store.set_setting(SETTING.format(self._role), str(path or ""))
        self._show(path)

    def data(self) -> bytes:
        """Its bytes, b"" for none. Refusal `file-*`."""
        return read_file(self.path) if self.path else b""

    def _show(self, path: Path | None) -> None:
        self.path = path
        self._name.setText(path.name if path else self.tr("không, hiện tên và thời gian ký"))
        self.leave.setVisible(path is not None)

    def _choose(self) -> None:
        choose_picture(self, self.take)
