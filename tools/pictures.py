"""Takes the pictures of the README and the help from the real program, over the bundled sample in a store of its own.

The help has its pictures in each language of the window; the README speaks Vietnamese.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=. .venv/bin/python tools/pictures.py

Clock and names are fixed; keys, check codes and free space are new every time.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QEventLoop, QRect, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from models.edits import set_cells, set_submission
from models.findings import Place
from models.records import Eligibility, Kind
from storage.journal import Identity
from storage.store import open_store
from ui.commands.outside import Outside
from ui.desktop.application import Program, dress, keep_settings_with
from ui.desktop.main_window import MainWindow
from ui.desktop.pages.appendices_page import AppendicesPage
from ui.desktop.pages.history_page import HistoryPage
from ui.desktop.pages.send_page import SendPage
from ui.desktop.pages.settings_page import SettingsPage
from ui.desktop.pages.verify_page import VerifyPage
from ui.desktop.screen import LANGUAGE, Screen
from ui.desktop.steps import APPENDICES, ENTRY, HISTORY, SEND, SETTINGS, START, VERIFY
from ui.desktop.widgets.documents_view import DocumentsView
from ui.help_topics import FIRST, Language
from workflows.office import Library, Office
from workflows.sample import start_sample

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
HELP_PICTURES = ROOT / "resources" / "help" / "pictures"
LANGUAGES: Final[tuple[Language, ...]] = ("vi", "en")
SIZE, NARROW = (1366, 736), (1040, 620)
"""Of the window, in pixels; narrow where the whole width of a page is to be read in the help."""
CLERK = Identity("lan", "PC-01")
STORE = Path("du-lieu.sqlite3")
TARGET = Path("Bao cao 2021")
MAIL = "tthc@sotttt.tuyenquang.gov.vn"
LETTER: Final = {
    "agency_symbol": "STP",
    "letter_number": "86",
    "letter_date": "2021-05-13",
    "difficulties": "Một số thủ tục phải xác minh thực tế nên chưa thể thực hiện toàn bộ trên mạng.",
    "proposals": "Đề nghị kết nối hệ thống một cửa với cơ sở dữ liệu hộ tịch.",
}
WHY: Final = "Sửa theo ý kiến của Sở Thông tin và Truyền thông."


class Clock:
    """The moment that the pictures show; it goes on where the story of the sample does."""

    def __init__(self) -> None:
        self.moment = datetime(2021, 5, 13, 10, 32, 5, tzinfo=timezone(timedelta(hours=7)))

    def now(self) -> datetime:
        """What the program takes for now."""
        return self.moment

    def go_on(self, hours: int) -> None:
        """So many hours later."""
        self.moment += timedelta(hours=hours)

    def open_office(self, store: Path | None, *, read_only: bool = False) -> Office:
        """The office over the store of the pictures."""
        opened = open_store(store or STORE, identity=CLERK, now=self.now, read_only=read_only)
        return Office(opened, Library(ROOT / "resources"), self.now)


def wait_until(condition: Callable[[], bool]) -> None:
    """Let the program run until something holds, and what it draws is drawn."""
    loop, watch = QEventLoop(), QTimer()
    watch.timeout.connect(lambda: loop.quit() if condition() else None)
    watch.start(50)
    loop.exec()


def wait_for_pages(view: DocumentsView) -> None:
    """The document that was chosen is on screen."""
    wait_until(lambda: view.preview is not None and view.view.accessibleName() == view.document.name)


def wait_for_rest() -> None:
    """Nothing is at work any more."""
    wait_until(lambda: QThreadPool.globalInstance().activeThreadCount() == 0)


@dataclass(frozen=True, slots=True)
class Camera:
    """Takes pictures of one window, in one language."""

    window: MainWindow
    language: Language

    def take(self, name: str) -> None:
        """The window as it is, for the README."""
        if self.language == FIRST:
            _save(self.window, self.window.rect(), PICTURES / f"{name}.png")

    def take_part(self, part: QWidget, name: str, area: QRect | None = None) -> None:
        """A part of the window in its own size, so that its words can be read in the help."""
        _save(part, part.rect() if area is None else area, HELP_PICTURES / self.language / f"{name}.png")


def _save(part: QWidget, area: QRect, path: Path) -> None:
    wait_for_rest()
    path.parent.mkdir(parents=True, exist_ok=True)
    part.grab(area.intersected(part.rect())).save(str(path))
    print(path.relative_to(ROOT))


def right_of(part: QWidget, width: int, height: int) -> QRect:
    """The upper right of a part."""
    return QRect(part.width() - width, 0, width, height)


def leave_something_open(office: Office) -> list[str]:
    """Two rows of the sample are left undecided, so that a picture shows findings; the ids of the other refused."""
    working = start_sample(office)
    rows = [row.id for row in working.tree.procedures.values() if row.eligibility is Eligibility.NOT_ELIGIBLE]
    working.do(set_cells(working.tree, rows[1:3], {"eligibility": Eligibility.UNDECIDED}))
    return [rows[0], *rows[3:]]


def photograph_entry(camera: Camera, row: str) -> None:
    """The entry page with this row chosen, and its parts."""
    camera.window.entry.go_to(Place(Kind.PROCEDURE, row, "eligibility"))
    camera.take("nhap-lieu")
    side = camera.window.entry.side
    assert side is not None
    camera.take_part(camera.window.entry.grid, "bang-nhap", QRect(0, 0, 740, 330))
    camera.take_part(side.detail, "chi-tiet")
    camera.take_part(side.findings, "loi-canh-bao", QRect(0, 0, side.width(), 130))


def photograph_start(camera: Camera) -> None:
    """The start page, and where a report is begun."""
    camera.window.show_page(START)
    camera.take("bat-dau")
    camera.take_part(camera.window.stack, "bat-dau", right_of(camera.window.stack, 440, 430))


def photograph_appendices(camera: Camera) -> None:
    """An appendix as it prints; the letter beside its pages."""
    page = camera.window.page(APPENDICES, AppendicesPage)
    documents = page.documents
    documents.tabs.show_chosen(documents.tabs.documents[1])
    wait_for_pages(documents)
    camera.take("phu-luc")
    camera.window.resize(*NARROW)
    camera.take_part(documents, "phu-luc", QRect(0, 0, documents.width(), 400))
    camera.window.resize(*SIZE)
    documents.tabs.show_chosen(documents.letter)
    wait_for_pages(documents)
    camera.take("cong-van")
    camera.take_part(page.letter, "cong-van")


def photograph_sending(camera: Camera) -> None:
    """The steps before signing, what came of it, and where an answer is written down."""
    page = camera.window.page(SEND, SendPage)
    page.target.take_folder(TARGET)
    page.target.mail.wanted.setChecked(True)
    page.target.mail.addresses.setText(MAIL)
    wait_for_pages(page.aside.documents)
    camera.take("ky-va-gui")
    camera.take_part(page, "ky-va-gui", QRect(0, 0, 500, page.height()))
    page.export(draft=False)
    wait_until(page.outcome.isVisible)
    camera.take_part(page.aside, "ket-qua", QRect(0, 0, page.aside.width(), 410))
    page.ask_answer()
    camera.take_part(page.aside, "ghi-da-gui", QRect(0, 0, page.aside.width(), 260))


def photograph_history(camera: Camera, rows: list[str]) -> None:
    """What was changed after the first revision was handed over."""
    session = camera.window.known_session
    session.do(set_cells(session.live.tree, rows, {"eligibility": Eligibility.ELIGIBLE, "reasons": ()}))
    session.do(set_submission(session.live.tree, {"explanation": WHY}))
    page = camera.window.page(HISTORY, HistoryPage)
    page.moments.setFocus()
    camera.take("lich-su")
    camera.take_part(page.detail, "lich-su")


def photograph_verifying(camera: Camera) -> None:
    """The package that was sent, as the department sees it once the code was compared."""
    page = camera.window.page(VERIFY, VerifyPage)
    page.verify(sorted(TARGET.glob("*.asice")))
    wait_until(lambda: not page.files.run.is_judging)
    (judged,) = page.files.run.judged
    page.files.view.confirm_wanted.emit(judged.verdict.signers[0].code)
    wait_until(lambda: not page.files.run.is_judging)
    page.notice.clear()
    view = page.files.view
    camera.take_part(view, "kiem-tra", QRect(0, 0, view.width(), 440))


def photograph_settings(camera: Camera) -> None:
    """The unit's people and letter, the copies, the screen."""
    camera.take_part(camera.window.page(SETTINGS, SettingsPage), "cai-dat", QRect(0, 0, 608, 700))


def photograph(camera: Camera, clock: Clock, rows: list[str]) -> None:
    """All pages, in the order of an officer's work."""
    window, session = camera.window, camera.window.known_session
    window.resize(*SIZE)
    wait_until(lambda: window.is_complete)
    photograph_entry(camera, rows[0])
    photograph_start(camera)
    while session.working.live.findings.errors:
        session.undo()
    clock.go_on(2)
    session.do(set_submission(session.live.tree, LETTER))
    photograph_appendices(camera)
    clock.go_on(3)
    photograph_sending(camera)
    clock.go_on(70)
    photograph_history(camera, rows)
    photograph_verifying(camera)
    photograph_settings(camera)
    window.show_page(ENTRY)


def take_all(app: QApplication, language: Language) -> None:
    """All pictures in one language, over a new store in the current folder."""
    TARGET.mkdir()
    LANGUAGE.keep(Screen(), language)
    dress(app)
    clock = Clock()
    office = clock.open_office(None)
    rows = leave_something_open(office)
    office.store.close()
    program = Program(Outside(clock.open_office, lambda: STORE, lambda: CLERK, clock.now))
    program.open(None)
    assert program.window is not None
    photograph(Camera(program.window, language), clock, rows)
    program.close()
    program.window.close()


def main() -> None:
    """Take them all."""
    app = QApplication([])
    for language in LANGUAGES:
        with TemporaryDirectory() as folder:
            os.chdir(folder)
            keep_settings_with(Path(folder))
            take_all(app, language)
            os.chdir(ROOT)


if __name__ == "__main__":
    main()
