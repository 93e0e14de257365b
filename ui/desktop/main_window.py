"""The main window arranges: rail, bars, notice strip, pages, and which submission they show. It does no work."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from models.changes import ChangeSet
from models.findings import Place
from models.progress import Progress
from storage.milestones import Milestone
from ui.desktop.dropping import Sort, sorts_of, ways
from ui.desktop.item_models.grid_filter import GridFilter
from ui.desktop.jobs import Job
from ui.desktop.page_makers import MAKERS
from ui.desktop.pages.entry_page import EntryPage
from ui.desktop.screen import screen_settings
from ui.desktop.session import Session
from ui.desktop.steps import (
    APPENDICES,
    DOSSIER,
    ENTRY,
    HELP,
    HISTORY,
    IMPORT,
    OF_SUBMISSION,
    PART_OF,
    SEND,
    SETTINGS,
    START,
    VERIFY,
)
from ui.desktop.widgets.basics import column, row
from ui.desktop.widgets.bottom_bar import BottomBar
from ui.desktop.widgets.notice_strip import NoticeStrip
from ui.desktop.widgets.rail import Rail, Step
from ui.desktop.widgets.top_bar import TopBar
from workflows.office import Office
from workflows.states import open_request, working_state
from workflows.working import Outcome, WorkingSubmission

if TYPE_CHECKING:
    from intake.tables import RawTable
    from ui.desktop.pages.import_page import ImportPage
    from ui.desktop.pages.verify_page import VerifyPage

GEOMETRY = "window/geometry"
DEFAULT_SIZE = (1366, 736)
P = TypeVar("P", bound=QWidget)
_STEPS_OF_SUBMISSION = [key for key in OF_SUBMISSION if key not in PART_OF]


class MainWindow(QMainWindow):
    """One window over one office. `open_reader` makes an office for another thread to read.

    `redress_wanted(key)`: this setting of the screen is another. `restore_wanted(Path)`: put this copy back.
    """

    redress_wanted = Signal(str)
    restore_wanted = Signal(object)

    def __init__(self, office: Office, open_reader: Callable[[], Office]) -> None:
        super().__init__()
        self.office, self.open_reader = office, open_reader
        self.session: Session | None = None
        self.is_complete = False
        self._pages: dict[str, QWidget] = {}
        self._steps = (
            Step(START, self.tr("Bắt đầu"), "Ctrl+1"),
            Step(ENTRY, self.tr("Nhập liệu"), "Ctrl+2"),
            Step(APPENDICES, self.tr("Phụ lục"), "Ctrl+3"),
            Step(SEND, self.tr("Ký và gửi"), "Ctrl+4"),
            Step(HISTORY, self.tr("Lịch sử"), "Ctrl+5"),
            Step(VERIFY, self.tr("Kiểm tra chữ ký"), "Ctrl+6"),
        )
        self._shown = self._before_help = START
        self._foot = (
            Step(SETTINGS, self.tr("Cài đặt"), "Ctrl+,"),
            Step(HELP, self.tr("Trợ giúp"), "F1"),
        )
        self.rail, self.top, self.bottom = Rail(self._steps, self._foot), TopBar(), BottomBar()
        self.standing, self.request, self.notice = NoticeStrip(), NoticeStrip(), NoticeStrip()
        self.stack = QStackedWidget()
        for strip in (self.standing, self.request):
            strip.keep_open()
        self._arrange()
        self._connect()
        self._show_closed()
        self._remember_size()

    def open(self, working: WorkingSubmission) -> None:
        """Show this submission, on the entry page."""
        self._close_session()
        session = self.session = Session(working, self)
        session.changed.connect(self.refresh)
        session.failed.connect(self.notice.refuse)
        for step in _STEPS_OF_SUBMISSION:
            self.rail.enable(step)
        self.top.search.show()
        self.notice.clear()
        self.show_page(ENTRY)
        self.refresh()

    def open_package(self, path: Path) -> None:
        """Open a package as the start page does, where the outcome is also said."""
        from ui.desktop.pages.start_page import StartPage

        self.page(START, StartPage).open_package(path)

    def show_dossier(self, path: Path) -> None:
        """A dossier that came to be signed."""
        from ui.desktop.pages.dossier_page import DossierPage

        self.notice.clear()
        self.page(DOSSIER, DossierPage).show_file(path)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files from outside: verified where that is shown; else what they hold says what is done with them."""
        if self._shown == VERIFY:
            self._verify_page().take(paths)
            return
        job = Job(partial(sorts_of, paths))
        job.succeeded.connect(self._take_sorted)
        job.start()

    def verify_files(self, paths: Sequence[Path]) -> None:
        """Say of signed files whether to accept them."""
        self._verify_page().verify(paths)

    def choose_files(self) -> None:
        """Ask for files with lists of procedures."""
        if self._may_import():
            self._import_page().choose()

    def take_tables(self, tables: Sequence["RawTable"]) -> None:
        """Pasted tables in which something is doubtful."""
        if self._may_import():
            self._import_page().take_tables(tables)

    def show_page(self, key: str) -> None:
        """Show a step's page; it is made when it is first shown."""
        if (self.session is None and key in OF_SUBMISSION) or self.busy:
            return
        if key not in self._pages:
            self._pages[key] = MAKERS[key](self)
            self.stack.addWidget(self._pages[key])
        self.commit_open_editor()
        self.stack.setCurrentWidget(self._pages[key])
        self.rail.show_current(PART_OF.get(key, key))
        former, self._shown = self._shown, key
        if key == HELP != former:
            self._open_help_at(former)
        self.top.search.setEnabled(key == ENTRY)
        if DOSSIER in (former, key):
            self._show_whose()
        self._focus_page(key)

    def page(self, key: str, kind: type[P]) -> P:
        """A page that is of this kind, on screen."""
        self.show_page(key)
        page = self._pages[key]
        assert isinstance(page, kind)
        return page

    def turn_help(self) -> None:
        """To the help, or back to the page it was asked for on."""
        self.show_page(self._before_help if self._shown == HELP else HELP)

    def show_topic(self, topic: str) -> None:
        """One topic of the help, or one of its looks at this PC."""
        from ui.desktop.pages.help_page import HelpPage

        if not self.busy:
            self.page(HELP, HelpPage).show_topic(topic)

    def show_settings(self, key: str) -> None:
        """Show the settings, with the keyboard at this one of the screen."""
        from ui.desktop.pages.settings_page import SettingsPage

        self.page(SETTINGS, SettingsPage).focus_on(key)

    def show_working_print(self, procedure_ids: list[str]) -> None:
        """A list of these procedures for paper, beside the appendices."""
        from ui.desktop.pages.appendices_page import AppendicesPage

        if procedure_ids:
            self.page(APPENDICES, AppendicesPage).show_working_print(procedure_ids)
            return
        nothing = self.tr("Chưa có thủ tục nào ở đây để in. Hãy chọn một lĩnh vực đã nhập.")
        self.notice.say(nothing, "warning")

    def show_in_entry(self, place: Place) -> None:
        """The place in the grid."""
        self._in_grid(lambda page: page.go_to(place))

    def follow_filter(self, wanted: GridFilter) -> None:
        """The search box holds what the grid is filtered by."""
        if not wanted.words:
            self.top.search.forget()

    @property
    def known_session(self) -> Session:
        """The session, for a page that needs one."""
        assert self.session is not None
        return self.session

    @property
    def busy(self) -> bool:
        """Whether a package is being written: until that is done, nothing may change."""
        return not self.rail.isEnabled()

    @property
    def entry(self) -> EntryPage:
        """The entry page of the submission that is open."""
        page = self._pages[ENTRY]
        assert isinstance(page, EntryPage)
        return page

    def refresh(self) -> None:
        """Bars and rail follow the session."""
        session = self.session
        if session is None:
            return
        live = session.live
        self._show_whose()
        self.bottom.show_counts(live)
        if self.office.store.read_only:
            self.bottom.show_read_only()
        else:
            self.bottom.show_saved(session.saved_at)
        self.rail.mark(ENTRY, live.findings.errors)
        self._show_request(open_request(session.working))
        self.setWindowTitle(self.tr("{0} · Rà soát DVC").format(live.tree.submission.unit_name))

    def _show_whose(self) -> None:
        """Above the page: the report that is open, unless what is shown is another desk's."""
        if self._shown == DOSSIER:
            self.top.show_dossier()
        elif self.session is None:
            self.top.show_nothing()
        else:
            working = self.session.working
            self.top.show_submission(working, working_state(working), self.office.now().date())

    def _show_request(self, asked: Milestone | None) -> None:
        """What the department wants corrected stays in sight until the correction is signed."""
        if asked is None:
            self.request.clear()
            return
        said = self.tr("Sở đề nghị chỉnh sửa lần {0} ({1}): {2}")
        self.request.say(said.format(asked.revision, f"{asked.at:%d/%m/%Y}", asked.note), "warning")

    def follow_store(self) -> None:
        """Another window has written: read everything again and show it on the page that is open."""
        if self.session is None:
            return
        self.session.working.reload()
        self.session.changed.emit(Outcome(ChangeSet("reload", ()), None))

    def commit_open_editor(self) -> None:
        """What is being typed is committed before anything else happens."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def complete(self) -> None:
        """What was left out for the first paint."""
        self.is_complete = True
        self.top.search.dress()
        if ENTRY in self._pages:
            self.entry.complete()
        Job(_load_documents).start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()) and not self.busy:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        # Later: the program that the files were dragged from waits until this returns.
        QTimer.singleShot(0, self, partial(self.take_files, local_files(event.mimeData())))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.commit_open_editor()
        if self.busy:
            self.notice.say(
                self.tr("Đang ký và ghi gói. Hãy đợi xong, hoặc bấm Dừng, rồi đóng cửa sổ."), "warning"
            )
            event.ignore()
            return
        screen_settings().setValue(GEOMETRY, self.saveGeometry())
        super().closeEvent(event)

    def _arrange(self) -> None:
        inside = QWidget()
        main = column(self.top, self.standing, self.request, self.notice, self.stack, self.bottom, spacing=0)
        main.setStretch(4, 1)
        inside.setLayout(row(self.rail, main, spacing=0))
        self.setCentralWidget(inside)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_page)
        self.top.search.searched.connect(self._search)
        self.top.search.left.connect(lambda: self._focus_page(ENTRY))
        self.bottom.unfinished_wanted.connect(
            lambda: self._in_grid(lambda page: page.grid.go_to_next_unfinished())
        )
        self.bottom.finding_wanted.connect(lambda: self._in_grid(lambda page: page.grid.go_to_finding(1)))
        for step in (*self._steps, *self._foot):
            do = self.turn_help if step.key == HELP else partial(self.show_page, step.key)
            QShortcut(QKeySequence(step.shortcut), self, do)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._find)
        QShortcut(QKeySequence("Ctrl+I"), self, self.choose_files)
        self.setAcceptDrops(True)

    def _take_sorted(self, files: Sequence[tuple[Path, Sort]]) -> None:
        found = ways(files, has_report=self.session is not None)
        if self.busy:
            return
        if found.verify:
            self.verify_files(found.verify)
        if found.take_in and self._may_import():
            self._import_page().read(found.take_in)
        if found.open:
            self.open_package(found.open)

    def _may_import(self) -> bool:
        if self.session is None:
            said = self.tr("Chưa có báo cáo nào đang mở. Hãy bắt đầu hoặc mở một báo cáo, rồi lấy tệp vào.")
            self.notice.say(said, "warning")
        return self.session is not None and not self.busy

    def _import_page(self) -> "ImportPage":
        from ui.desktop.pages.import_page import ImportPage

        return self.page(IMPORT, ImportPage)

    def _verify_page(self) -> "VerifyPage":
        from ui.desktop.pages.verify_page import VerifyPage

        return self.page(VERIFY, VerifyPage)

    def _open_help_at(self, key: str) -> None:
        from ui.desktop.pages.help_page import HelpPage

        self._before_help = key
        self.page(HELP, HelpPage).open_at(key)

    def _in_grid(self, do: Callable[[EntryPage], object]) -> None:
        do(self.page(ENTRY, EntryPage))

    def _search(self, words: str) -> None:
        self.entry.search(words)

    def _find(self) -> None:
        if self.session is not None:
            self.show_page(ENTRY)
            self.top.search.setFocus()
            self.top.search.selectAll()

    def _focus_page(self, key: str) -> None:
        (self.entry.grid if key == ENTRY else self._pages[key]).setFocus()

    def _close_session(self) -> None:
        if self.session is not None:
            self.session.deleteLater()
        for key in OF_SUBMISSION:
            page = self._pages.pop(key, None)
            if page is not None:
                self.stack.removeWidget(page)
                page.deleteLater()
        self.top.search.forget()

    def _show_closed(self) -> None:
        self.setWindowTitle(self.tr("Rà soát DVC"))
        for step in _STEPS_OF_SUBMISSION:
            self.rail.disable(step)

    def _remember_size(self) -> None:
        self.resize(*DEFAULT_SIZE)
        kept = screen_settings().value(GEOMETRY)
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)


def local_files(data: QMimeData) -> list[Path]:
    """The files on this PC that something dragged here names; folders are none."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


def _load_documents(_progress: Progress) -> None:
    """What the pages that show documents need, while the officer is still elsewhere."""
    from workflows.previewing import load_ahead

    load_ahead()
