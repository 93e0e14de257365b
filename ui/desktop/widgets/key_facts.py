"""What is known of the unit's key on this PC: its short code, since when, and where it lies. It changes nothing."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from models.notation import day_text
from models.problems import Problem
from models.progress import Progress
from ui.desktop.jobs import start_job
from ui.desktop.widgets.basics import button, column, label, row
from ui.messages import problem_text
from workflows.office import Office

if TYPE_CHECKING:
    from signing.certificates import Certificate


class KeyFacts(NamedTuple):
    """`certificate` and `made_at` are None while a passphrase keeps them from being read."""

    exists: bool
    certificate: "Certificate | None" = None
    made_at: datetime | None = None


class KeyFactsView(QWidget):
    """Looks the key of a unit up in another thread: that loads a heavy library.

    `print_wanted(KeyFacts)`: its code is to stand on paper.
    """

    print_wanted = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._unit_code = office, ""
        self._facts = KeyFacts(exists=False)
        self._folder = office.folder / "khoa"
        self._code, self._about = label(look="strong"), label(look="secondary", wrap=True)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_folder = button(self.tr("Mở thư mục khóa"), self._open_folder)
        self.print = button(self.tr("In mã khóa…"), lambda: self.print_wanted.emit(self._facts))
        line = row(self._code, self.print, self.open_folder)
        line.setStretch(0, 1)
        self.setLayout(column(line, self._about, spacing=4))

    def show_unit(self, unit_code: str) -> None:
        """The key of another unit, "" for none."""
        self._unit_code = unit_code
        self.print.setEnabled(False)
        if unit_code:
            start_job(partial(_facts, self._office, unit_code), self._show, self._refuse)
        else:
            self._show(KeyFacts(exists=False))

    def _show(self, facts: KeyFacts) -> None:
        self._facts = facts
        self.open_folder.setEnabled(facts.exists)
        self.print.setEnabled(facts.certificate is not None)
        if not facts.exists:
            self._say(self.tr("Chưa có khóa"), self.tr("Khóa của đơn vị được lập khi ký lần đầu."))
            return
        backup = self.tr("Giữ ở {0}. Nên sao lưu khóa sang USB cất riêng.").format(self._folder)
        if facts.certificate is None or facts.made_at is None:
            self._say(self.tr("Khóa có mật khẩu"), backup)
        else:
            code, made = facts.certificate.short_code, day_text(facts.made_at)
            self._say(self.tr("Mã khóa {0}").format(code), self.tr("Lập ngày {0}. {1}").format(made, backup))

    def _refuse(self, problem: Problem) -> None:
        self.open_folder.setEnabled(True)
        self.print.setEnabled(False)
        self._say(self.tr("Không mở được khóa"), problem_text(problem))

    def _say(self, code: str, about: str) -> None:
        self._code.setText(code)
        self._about.setText(about)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._folder))))


def _facts(office: Office, unit_code: str, _progress: Progress) -> KeyFacts:
    from signing.unit_keys import has_key, has_passphrase, made_at, open_unit_key
    from workflows.signing_keys import key_folder

    folder = key_folder(office)
    if not has_key(folder, unit_code):
        return KeyFacts(exists=False)
    if has_passphrase(folder, unit_code):
        return KeyFacts(exists=True)
    certificate = open_unit_key(folder, unit_code).certificate
    return KeyFacts(True, certificate, made_at(certificate))
