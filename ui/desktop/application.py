"""The program with a window: opens the store, paints first, loads the rest when idle, and never dies without a word.

Commands do not come here. Nothing heavy is imported before the first paint.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import createdByPython

from models.notation import moment_text
from models.problems import Problem, Refusal
from models.progress import Progress
from storage.journal import Stamp
from ui.commands.outside import Outside
from ui.desktop import accessible_roles, theme
from ui.desktop.failures import FailureLog
from ui.desktop.jobs import Job, finish_all
from ui.desktop.languages import speak
from ui.desktop.main_window import START, MainWindow
from ui.desktop.screen import LANGUAGE, Screen, wanted_theme
from ui.messages import problem_text
from workflows.office import Office
from workflows.program import portable_folder
from workflows.working import CURRENT, WorkingSubmission

if TYPE_CHECKING:
    from ui.desktop.pages.problem_page import ProblemPage, WayOut

REHEARSAL = "RA_SOAT_DVC_REHEARSAL"
"""The environment variable by which `make dist` tries the built program: see ui/desktop/rehearsal.py."""
FOLLOW_EVERY = 2000
"""Milliseconds between two looks of a window that only reads at whether the other one has written."""


def run_window(outside: Outside, package: Path | None = None) -> int:
    """Open the window, and a package in it, and stay until it is closed; the exit status."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *theme.STYLE])
    assert isinstance(app, QApplication)
    keep_settings_with(portable_folder())
    dress(app)
    program = Program(outside, package)
    program.open(None)
    if REHEARSAL in os.environ:
        from ui.desktop.rehearsal import rehearse

        rehearse(program.window, os.environ[REHEARSAL])
    try:
        return app.exec()
    finally:
        program.close()
        leave_clipboard()


def keep_settings_with(folder: Path | None) -> None:
    """Keep what the window remembers of itself in this folder (None: where the system keeps such things)."""
    if folder is not None:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


def leave_clipboard() -> None:
    """What was copied here stays behind as text: Qt outlives Python, and no object of Python's must be left in it."""
    clipboard = QApplication.clipboard()
    data = clipboard.mimeData()
    if data and createdByPython(data):  # there is none where nothing was ever copied
        clipboard.setText(clipboard.text())


def dress(app: QApplication) -> None:
    """Name, language and looks of the program."""
    app.setApplicationName("ra-soat-dvc")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("ra-soat-dvc")
    accessible_roles.install()
    screen = Screen()
    speak(app, LANGUAGE.of(screen))
    theme.apply(app, wanted_theme(screen))


class Program(QObject):
    """One store and the window over it; `package`: to be opened in the first window that shows."""

    def __init__(self, outside: Outside, package: Path | None = None) -> None:
        super().__init__()
        self._outside, self._package = outside, package
        self.office: Office | None = None
        self.window: MainWindow | None = None
        self.problem_page: ProblemPage | None = None
        self._path: Path | None = None
        self._failures = FailureLog(outside.now)
        self._seen = 0
        self._holder: Problem | None = None

    def open(self, path: Path | None) -> None:
        """Open a store (None: the usual one) and show the window over it, or say why that cannot be."""
        self._path = path
        try:
            office, holder = self._office(path)
        except Refusal as refusal:
            self._show_problem(refusal.problem)
            return
        self._show_window(office, holder)

    def close(self) -> None:
        """Give the store back."""
        finish_all()
        self._failures.uninstall()
        if self.office is not None:
            self.office.store.close()
            self.office = None

    def _office(self, path: Path | None) -> tuple[Office, Problem | None]:
        """The office; read only, with the one who holds the store, where somebody else writes."""
        try:
            return self._outside.open_office(path), None
        except Refusal as refusal:
            if refusal.problem.code != "store-locked":
                raise
            return self._outside.open_office(path, read_only=True), refusal.problem

    def _show_window(self, office: Office, holder: Problem | None) -> None:
        self.close()
        self.office, self._holder = office, holder
        window = self._make_window(office)
        self._show_current(window)
        self._after_first_paint(window, self._settle)
        window.show()
        self._leave_problem_page()

    def _make_window(self, office: Office) -> MainWindow:
        window = self.window = MainWindow(office, self._open_reader)
        window.redress_wanted.connect(self._redress)
        window.restore_wanted.connect(self._restore_here)
        self._failures.install(window.notice, office.folder, partial(window.show_topic, "support"))
        if self._holder is not None:
            window.standing.say(self._only_reading(self._holder), "warning")
        elif office.store.advice is not None:
            window.standing.say(problem_text(office.store.advice), "warning")
        return window

    def _redress(self, control: str) -> None:
        """Another language or text size: a new window over the same office, at the same place and control."""
        former, office = self.window, self.office
        app = QApplication.instance()
        if former is None or office is None or not isinstance(app, QApplication):
            return
        dress(app)
        window = self._make_window(office)
        window.setGeometry(former.geometry())
        if former.session is not None:
            window.open(WorkingSubmission(office, former.session.working.id))
        window.show_settings(control)
        self._after_first_paint(window, window.complete)
        window.show()
        former.close()
        former.deleteLater()

    def _restore_here(self, backup: Path) -> None:
        """Put a copy in the place of the store that is open, and open that; what was there is kept."""
        from storage.restoring import restore

        path, former = self._path or self._outside.default_store(), self.window
        if former is not None:
            former.commit_open_editor()
        self.close()
        said = None
        try:
            kept = restore(path, backup, Stamp(self._outside.now(), self._outside.identity()))
        except Refusal as refusal:
            kept, said = None, refusal.problem
        self.open(self._path)
        if self.window is not None:
            self._say_restored(self.window, kept, said)
        if former is not None:
            former.close()
            former.deleteLater()

    def _say_restored(self, window: MainWindow, kept: Path | None, problem: Problem | None) -> None:
        if problem is not None:
            window.notice.refuse(problem)
        else:
            said = self.tr("Đã khôi phục dữ liệu. Dữ liệu trước khi khôi phục được giữ ở {0}.")
            window.notice.say(said.format(kept), "good")

    def _only_reading(self, holder: Problem) -> str:
        """Who writes, on which PC and since when; what has to be done to write here."""
        said = self.tr(
            "Chỉ xem: {0} đang mở dữ liệu này trên máy {1} từ {2}. "
            "Muốn sửa ở đây, hãy đóng cửa sổ kia rồi mở lại chương trình."
        )
        params = holder.params
        return said.format(params["user"], params["host"], moment_text(str(params["since"])))

    def _show_current(self, window: MainWindow) -> None:
        """The submission worked on last, or the start page where there is none."""
        office = window.office
        submission_id = office.store.setting(CURRENT)
        known = (
            {summary.submission.id for summary in office.store.submissions()} if submission_id else set[str]()
        )
        if submission_id and submission_id in known:
            window.open(WorkingSubmission(office, submission_id))
        else:
            window.show_page(START)

    def _after_first_paint(self, window: QWidget, do: Callable[[], None]) -> None:
        watch = FirstPaint(window)
        watch.painted.connect(do)

    def _settle(self) -> None:
        """What can wait until the window is seen: the side, icons, the copy of the day, following the other window."""
        window, office = self.window, self.office
        if window is None or office is None:
            return
        window.complete()
        QApplication.setWindowIcon(theme.program_icon())
        self._open_package(window)
        if office.store.read_only:
            self._follow_writer(office)
        else:
            Job(partial(_back_up, self._open_reader)).start()

    def _open_package(self, window: MainWindow) -> None:
        package, self._package = self._package, None
        if package is not None:
            window.open_package(package)

    def _follow_writer(self, office: Office) -> None:
        self._seen = office.store.change_counter()
        timer = QTimer(self)
        timer.timeout.connect(self._look_again)
        timer.start(FOLLOW_EVERY)

    def _look_again(self) -> None:
        if self.office is None or self.window is None:
            return
        seen = self.office.store.change_counter()
        if seen != self._seen:
            self._seen = seen
            self.window.follow_store()

    def _open_reader(self) -> Office:
        return self._outside.open_office(self._path, read_only=True)

    def _show_problem(self, problem: Problem) -> None:
        from ui.desktop.pages.problem_page import ProblemPage

        page = self.problem_page = ProblemPage(problem, self._ways_out(problem))
        page.setWindowTitle(self.tr("Rà soát DVC"))
        page.resize(900, 560)
        page.show()
        page.ways[0].setFocus()

    def _ways_out(self, problem: Problem) -> "list[WayOut]":
        from ui.desktop.pages.problem_page import WayOut

        backup = str(problem.params.get("backup", ""))
        ways = [
            WayOut(self.tr("Thử mở lại"), lambda: self._leave_problem_page_and_open(self._path)),
            WayOut(self.tr("Chọn tệp dữ liệu khác…"), self._choose_other),
            WayOut(self.tr("Gói hỗ trợ…"), self._ask_for_support),
            WayOut(self.tr("Thoát"), QApplication.quit),
        ]
        if backup:
            return [
                WayOut(self.tr("Khôi phục bản sao lưu gần nhất"), partial(self._restore, Path(backup))),
                *ways,
            ]
        if problem.code == "store-damaged":
            return [*ways[:2], WayOut(self.tr("Bắt đầu dữ liệu mới, giữ tệp hỏng"), self._give_up), *ways[2:]]
        return ways

    def _restore(self, backup: Path) -> None:
        from storage.restoring import restore

        self._mend(lambda path, stamp: restore(path, backup, stamp))

    def _give_up(self) -> None:
        from storage.restoring import give_up

        self._mend(give_up)

    def _mend(self, mend: Callable[[Path, Stamp], object]) -> None:
        """Do something to the file that cannot be opened, then try again."""
        path = self._path or self._outside.default_store()
        try:
            mend(path, Stamp(self._outside.now(), self._outside.identity()))
        except Refusal as refusal:
            if self.problem_page is not None:
                self.problem_page.refuse(refusal.problem)
            return
        self._leave_problem_page_and_open(self._path)

    def _ask_for_support(self) -> None:
        """Where the store does not open there is no help page: the bundle is saved at once."""
        from ui.desktop.dialogs.choosing import choose_new_file
        from workflows.support import FILE_NAME

        if self.problem_page is not None:
            choose_new_file(
                self.problem_page, self.tr("Lưu gói hỗ trợ"), Path.home() / FILE_NAME, self.save_support
            )

    def save_support(self, path: Path) -> None:
        """Save there what is known without the store."""
        from ui.desktop.looking_after import members_without_store
        from ui.desktop.screen_facts import screen_facts
        from workflows.support import save_bundle

        store = self._path or self._outside.default_store()
        try:
            save_bundle(path, members_without_store(self._outside, store, screen_facts()))
        except Refusal as refusal:
            if self.problem_page is not None:
                self.problem_page.refuse(refusal.problem)

    def _choose_other(self) -> None:
        from ui.desktop.dialogs.choosing import choose_store

        if self.problem_page is not None:
            choose_store(self.problem_page, self._leave_problem_page_and_open)

    def _leave_problem_page_and_open(self, path: Path | None) -> None:
        former, self.problem_page = self.problem_page, None
        self.open(path)
        if former is not None:
            former.deleteLater()

    def _leave_problem_page(self) -> None:
        if self.problem_page is not None:
            self.problem_page.deleteLater()
            self.problem_page = None


class FirstPaint(QObject):
    """`painted` comes once, when the window is on screen and nothing else is waiting."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return super().eventFilter(watched, event)


def _back_up(open_reader: Callable[[], Office], _progress: Progress) -> None:
    """The copy of the day, over a connection of this thread's own."""
    from workflows.keeping import back_up_daily

    office = open_reader()
    try:
        back_up_daily(office)
    finally:
        office.store.close()
