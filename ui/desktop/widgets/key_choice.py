"""Which key signs: the unit's own on this PC, a .p12 file, a USB token. It asks only for what opens that one."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from models.progress import Progress
from models.records import Submission
from ui.desktop.dialogs.choosing import choose_key
from ui.desktop.jobs import Job
from ui.desktop.theme import active
from ui.desktop.widgets.basics import ElidedLabel, button, column, label, row
from ui.desktop.widgets.passphrase_form import PassphraseForm
from ui.desktop.widgets.token_choice import TokenChoice
from workflows.office import Office

if TYPE_CHECKING:
    from workflows.signing_keys import KeySource


ABOUT_PASSPHRASE = frozenset({"passphrase-needed", "passphrase-wrong"})
ABOUT_PIN = "token-pin-"
"""How the codes of refusals begin that a PIN, typed again, may get out of."""


@dataclass(frozen=True, slots=True)
class OwnKey:
    """What is known of the unit's key: its short code ("" before it is made or while locked), and its lock."""

    code: str = ""
    locked: bool = False


class KeyChoice(QWidget):
    """`source` is the key to sign with. `changed`: another one is chosen."""

    changed = Signal()

    def __init__(self, office: Office, submission: Submission, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._unit_code = office, submission.unit_code
        self._asked = False
        self._own_key = OwnKey()
        self.key_file: Path | None = None
        self._own = QRadioButton(self.tr("Khóa của đơn vị trên máy này"))
        self._file = QRadioButton(self.tr("Tệp khóa .p12"))
        self._token = QRadioButton(self.tr("USB token"))
        self._own.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # or Qt gives it no place in the order of Tab
        self.setFocusProxy(self._own)
        self._about_own, self._about_file = label(look="secondary", wrap=True), ElidedLabel("secondary")
        self._choose = button(self.tr("Chọn tệp…"), self._choose_file)
        self._passphrase = self._passphrase_field()
        self._title = label(self.tr("Mật khẩu"))
        self._lock = button("", self._open_lock, "link")
        self.lock_form = PassphraseForm(office, submission)
        self.lock_form.done.connect(self._show_lock)
        self.lock_form.left.connect(self._leave_lock)
        self.token = TokenChoice(office)
        self.token.changed.connect(self.changed)
        self._token.toggled.connect(self._look_for_tokens)
        group = QButtonGroup(self)
        for choice in (self._own, self._file, self._token):
            group.addButton(choice)
            choice.toggled.connect(self._show)
        self._arrange()
        self._show()

    @property
    def source(self) -> "KeySource":
        """The key to sign with, and what opens it."""
        from workflows.signing_keys import KeyFile, UnitKey

        if self._token.isChecked():
            return self.token.source
        if self._file.isChecked() and self.key_file:
            return KeyFile(self.key_file, self._passphrase.text())
        return UnitKey(self._passphrase.text() if self._passphrase.isVisibleTo(self) else "")

    @property
    def is_own(self) -> bool:
        """Whether it is the unit's own key."""
        return self._own.isChecked()

    @property
    def lacking(self) -> str:
        """What is still to be chosen; "" where nothing is."""
        if self._file.isChecked() and self.key_file is None:
            return self.tr("Chưa chọn tệp khóa. Hãy chọn tệp .p12, hoặc ký bằng khóa của đơn vị.")
        if self._token.isChecked() and self.token.chosen is None:
            return self.tr("Chưa có chứng thư nào trên USB token để ký. Hãy cắm token rồi bấm Tìm lại.")
        return ""

    @property
    def ready(self) -> bool:
        """Whether a key is chosen."""
        return not self.lacking

    def look_up(self) -> None:
        """Find out in another thread what is known of the unit's key; that loads a heavy library."""
        if self._asked:
            return
        self._asked = True
        job = Job(partial(_own_key, self._office, self._unit_code))
        job.succeeded.connect(self._show_own)
        job.start()

    def signed_with(self, code: str) -> None:
        """The key of this code has signed: nothing of its passphrase stays on screen."""
        self._passphrase.clear()
        self.token.forget_pin()
        if self._own.isChecked():
            self._show_own(OwnKey(code, self._own_key.locked))

    def take_refusal(self, code: str) -> None:
        """Nothing was signed: ask for what opens the key once more, where that is why."""
        self.token.forget_pin()
        if code in ABOUT_PASSPHRASE:
            self._ask_passphrase()
        elif code.startswith(ABOUT_PIN):
            self.token.ask_pin(code)

    def _ask_passphrase(self) -> None:
        if self._own.isChecked():
            self._own_key = OwnKey(locked=True)
            self.lock_form.hide()
            self._show()
        self._passphrase.setFocus()
        self._passphrase.selectAll()

    def _look_for_tokens(self, wanted: bool) -> None:  # noqa: FBT001  # what the signal brings
        if wanted and self.token.chosen is None:
            self.token.look_up()

    def _open_lock(self) -> None:
        self.lock_form.open(locked=self._own_key.locked)
        self._show()

    def _show_lock(self, locked: bool) -> None:  # noqa: FBT001  # what the signal brings
        self._show_own(OwnKey(self._own_key.code, locked))
        if not (locked or self._own_key.code):
            self._asked = False
            self.look_up()

    def _leave_lock(self) -> None:
        self._show()
        self._lock.setFocus()

    def _show_own(self, known: OwnKey) -> None:
        self._own_key = known
        self._show()

    def _show(self) -> None:
        own, by_file = self._own.isChecked(), self._file.isChecked()
        locked, setting = self._own_key.locked, self.lock_form.isVisibleTo(self)
        self._about_own.setText(self._words_of_own())
        self._lock.setText(self.tr("Đổi hoặc bỏ mật khẩu…") if locked else self.tr("Đặt mật khẩu…"))
        self._lock.setVisible(own and not setting and not self._office.store.read_only)
        if setting and not own:
            self.lock_form.hide()
        self._about_file.setText(self.key_file.name if self.key_file else self.tr("chưa chọn"))
        self._choose.setEnabled(by_file)
        for part in (self._title, self._passphrase):
            part.setVisible(by_file or (own and locked and not setting))
        self.token.setVisible(self._token.isChecked())
        self.changed.emit()

    def _words_of_own(self) -> str:
        if self._own_key.code and self._own_key.locked:
            return self.tr("Mã khóa {0}, có mật khẩu").format(self._own_key.code)
        if self._own_key.code:
            return self.tr("Mã khóa {0}").format(self._own_key.code)
        if self._own_key.locked:
            return self.tr("Khóa có mật khẩu")
        return self.tr("Được lập khi ký lần đầu, không cần mật khẩu")

    def _choose_file(self) -> None:
        choose_key(self, self._take_file)

    def _take_file(self, path: Path) -> None:
        self.key_file = path
        self._show()
        self._passphrase.setFocus()

    def _passphrase_field(self) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setAccessibleName(self.tr("Mật khẩu của khóa"))
        return made

    def _arrange(self) -> None:
        indent = active().px(26)
        own_line = row(self._about_own, self._lock)
        own_line.setContentsMargins(indent, 0, 0, 0)
        own_line.setStretch(0, 1)
        self.lock_form.setContentsMargins(indent, 0, 0, 0)
        file_line = row(self._file, self._about_file, self._choose)
        file_line.setStretch(1, 1)
        secret = row(self._title, self._passphrase)
        secret.setContentsMargins(indent, 0, 0, 0)
        secret.setStretch(1, 1)
        self.token.setContentsMargins(indent, 0, 0, 0)
        own = (self._own, own_line, self.lock_form)
        self.setLayout(column(*own, file_line, secret, self._token, self.token, spacing=2))


def _own_key(office: Office, unit_code: str, _progress: Progress) -> OwnKey:
    from signing.unit_keys import has_key, has_passphrase, open_unit_key
    from workflows.signing_keys import key_folder

    folder = key_folder(office)
    if not has_key(folder, unit_code):
        return OwnKey()
    if has_passphrase(folder, unit_code):
        return OwnKey(locked=True)
    return OwnKey(open_unit_key(folder, unit_code).certificate.short_code)
