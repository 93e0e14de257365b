"""The unit's key as a backup file that a passphrase alone opens: written, and taken back. Folded away at first."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from models.problems import Problem
from models.progress import Progress
from models.records import Submission
from ui.desktop.dialogs.choosing import choose_key, choose_new_file, documents_folder
from ui.desktop.jobs import start_job
from ui.desktop.widgets.basics import button, column, form_grid, label, row
from ui.messages import problem_text
from workflows.office import Office

ABOUT_REPLACING = "unit-key-exists"


class KeyBackup(QWidget):
    """`done(str)`: written or taken back, and what to say of it. `changed`: the unit has this key now."""

    done = Signal(str)
    changed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._unit = office, Submission("", "", "", "", "", "")
        self._path, self._is_writing = Path(), True
        self.write = button(self.tr("Sao lưu khóa…"), self._open_writing, "link")
        self.take_back = button(self.tr("Lấy lại khóa…"), self._choose_backup, "link")
        self.own = self._field(self.tr("Mật khẩu của khóa (nếu có)"))
        self.first, self.second = self._field(self.tr("Mật khẩu bản sao")), self._field(self.tr("Gõ lại"))
        self.said = label(look="error", wrap=True)
        self.do = button("", self.carry_out, "primary")
        self._form = QWidget()
        self._arrange()
        self.close_form()

    def show_unit(self, code: str, name: str) -> None:
        """The unit whose key it is about; "" for none."""
        self._unit = Submission("", "", "", code, name, "")
        self.close_form()
        for action in (self.write, self.take_back):
            action.setEnabled(bool(code) and not self._office.store.read_only)

    def carry_out(self) -> None:
        """Ask for the file that is written, or take the key from the one that was chosen."""
        if not self._is_writing:
            self.restore(replace=False)
        elif self.first.text() != self.second.text():
            self._say(self.tr("Hai lần gõ mật khẩu không giống nhau. Hãy gõ lại."))
            self.second.setFocus()
        else:
            proposed = documents_folder() / f"khoa-{self._unit.unit_code}.p12"
            choose_new_file(self, self.tr("Lưu bản sao của khóa"), proposed, self.save)

    def save(self, path: Path) -> None:
        """Write the backup into this file."""
        words = self.first.text(), self.own.text()
        self._run(partial(_exported, self._office, self._unit, path, *words), self._show_saved)

    def ask_passphrase_of(self, path: Path) -> None:
        """The backup in this file is to be taken back."""
        self._path = path
        self._open(writing=False)

    def restore(self, *, replace: bool) -> None:
        """Take the key of the chosen backup as the unit's."""
        words = self._path, self.first.text()
        self._run(partial(_imported, self._office, self._unit, *words, replace=replace), self._show_restored)

    def close_form(self) -> None:
        """Fold away; nothing of what was typed stays."""
        for field in (self.own, self.first, self.second):
            field.clear()
        self._form.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._form.isVisible():
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _open_writing(self) -> None:
        self._open(writing=True)

    def _open(self, *, writing: bool) -> None:
        self.close_form()
        self._is_writing = writing
        self.do.setText(self.tr("Lưu bản sao…") if writing else self.tr("Lấy lại"))
        for part in (self.own, self._own_title, self.second, self._second_title):
            part.setVisible(writing)
        self._say("")
        self._form.show()
        self.first.setFocus()

    def _choose_backup(self) -> None:
        choose_key(self, self.ask_passphrase_of)

    def _run(self, work: Callable[[Progress], str], then: Callable[[str], None]) -> None:
        self.do.setDisabled(True)
        start_job(work, then, self._refuse)

    def _show_saved(self, code: str) -> None:
        self._end(
            self.tr("Đã lưu bản sao của khóa {0}, đọc lại đúng. Hãy cất riêng, nhớ mật khẩu.").format(code)
        )

    def _show_restored(self, code: str) -> None:
        self._end(self.tr("Đã lấy lại khóa {0} từ bản sao.").format(code))
        self.changed.emit()

    def _end(self, said: str) -> None:
        self.do.setEnabled(True)
        self.close_form()
        self.done.emit(said)

    def _refuse(self, problem: Problem) -> None:
        self.do.setEnabled(True)
        self._say(problem_text(problem))
        self.replace.setVisible(problem.code == ABOUT_REPLACING)
        (self.replace if problem.code == ABOUT_REPLACING else self.first).setFocus()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.replace.hide()

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setAccessibleName(name)
        made.returnPressed.connect(self.carry_out)
        return made

    def _arrange(self) -> None:
        self.replace = button(self.tr("Vẫn thay khóa"), partial(self.restore, replace=True))
        fields = (self.own, self.first, self.second)
        titles = [label(field.accessibleName()) for field in fields]
        self._own_title, _, self._second_title = titles
        grid = form_grid([[pair] for pair in zip(titles, fields, strict=True)])
        actions = row(self.do, self.replace, button(self.tr("Thôi"), self.close_form))
        actions.addStretch(1)
        self._form.setLayout(column(grid, self.said, actions, spacing=4))
        line = row(self.write, self.take_back)
        line.addStretch(1)
        self.setLayout(column(line, self._form, spacing=4))


def _exported(
    office: Office, unit: Submission, path: Path, of_backup: str, passphrase: str, _progress: Progress
) -> str:
    from workflows.unit_key_backup import export_unit_key

    return export_unit_key(office, unit, path, of_backup, passphrase).short_code


def _imported(
    office: Office, unit: Submission, path: Path, of_backup: str, _progress: Progress, *, replace: bool
) -> str:
    from workflows.unit_key_backup import import_unit_key

    return import_unit_key(office, unit, path, of_backup, replace=replace).short_code
