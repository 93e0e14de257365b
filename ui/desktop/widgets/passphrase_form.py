"""Sets, changes or takes away the passphrase of the unit's own key. Folded away until it is asked for."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from models.problems import Problem
from models.progress import Progress
from models.records import Submission
from ui.desktop.jobs import start_job
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, label, row
from ui.messages import problem_text
from workflows.office import Office

ESCAPE = Qt.Key.Key_Escape


class PassphraseForm(QWidget):
    """`done(locked)`: the key has a passphrase now, or none any more. `left`: closed, whatever came of it."""

    done = Signal(bool)
    left = Signal()

    def __init__(self, office: Office, submission: Submission, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._submission = office, submission
        self._locked = False
        self._former = self._field(self.tr("Mật khẩu đang dùng"))
        self._first = self._field(self.tr("Mật khẩu mới"))
        self._second = self._field(self.tr("Gõ lại mật khẩu mới"))
        self._said = label(look="error", wrap=True)
        self._save = button(self.tr("Lưu mật khẩu"), self.save)
        self._arrange()
        self.hide()

    def open(self, *, locked: bool) -> None:
        """Ask; for the passphrase in use as well, where there is one."""
        self._locked = locked
        for field in self.fields:
            field.clear()
        for part in (self._former, self._former_title):
            part.setVisible(locked)
        self._hint.setText(self._hint_text())
        self._say("")
        self.show()
        (self._former if locked else self._first).setFocus()

    @property
    def fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        """The passphrase in use, the new one, the new one again."""
        return self._former, self._first, self._second

    def save(self) -> None:
        """Change the key in another thread: that loads a heavy library, and a guess at a passphrase takes its time."""
        former, first, second = (field.text() for field in self.fields)
        if first != second:
            self._say(self.tr("Hai lần gõ mật khẩu mới không giống nhau. Hãy gõ lại."))
            self._second.setFocus()
        elif not first and not self._locked:
            self._say(self.tr("Chưa gõ mật khẩu mới."))
            self._first.setFocus()
        else:
            self._save.setDisabled(True)
            work = partial(_set_passphrase, self._office, self._submission, former, first)
            start_job(work, partial(self._end, bool(first)), self._refuse)

    def close_form(self) -> None:
        """Fold away; nothing of what was typed stays."""
        for field in self.fields:
            field.clear()
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == ESCAPE:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _end(self, locked: bool, _nothing: object) -> None:  # noqa: FBT001  # bound by name, called by a signal
        self._save.setEnabled(True)
        self.done.emit(locked)
        self.close_form()

    def _refuse(self, problem: Problem) -> None:
        self._save.setEnabled(True)
        self._say(problem_text(problem))
        self._former.setFocus()
        self._former.selectAll()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _hint_text(self) -> str:
        forgotten = self.tr("Quên mật khẩu thì không ký được bằng khóa này nữa.")
        return (
            self.tr("Để trống mật khẩu mới: bỏ mật khẩu. {0}").format(forgotten)
            if self._locked
            else forgotten
        )

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setAccessibleName(name)
        made.returnPressed.connect(self.save)
        return made

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(active().px(4))
        titles = [label(field.accessibleName()) for field in self.fields]
        for line, (title, field) in enumerate(zip(titles, self.fields, strict=True)):
            grid.addWidget(title, line, 0)
            grid.addWidget(field, line, 1)
        self._former_title = titles[0]
        self._hint = label(look="secondary", wrap=True)
        actions = row(self._save, button(self.tr("Thôi"), self.close_form))
        actions.addStretch(1)
        self.setLayout(column(grid, self._hint, self._said, actions, spacing=4))


def _set_passphrase(
    office: Office, submission: Submission, former: str, wanted: str, _progress: Progress
) -> None:
    """The key is made now where there is none yet: it shall never have been without its passphrase."""
    from signing.unit_keys import has_key, set_passphrase, unit_key
    from workflows.signing_keys import key_folder

    folder = key_folder(office)
    if has_key(folder, submission.unit_code):
        set_passphrase(folder, submission.unit_code, former, wanted)
    else:
        unit_key(folder, submission.unit_code, submission.unit_name, office.now(), wanted)
