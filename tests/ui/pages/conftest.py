"""The real window over a real store in an empty folder, and the hands of an officer: keys and the mouse."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.edits import add_field, add_procedures, declare, set_submission
from models.records import Eligibility, TierStatus, Value
from storage.journal import Identity
from storage.store import open_store
from tests.ui.named_keys import press
from ui.commands.outside import Outside
from ui.desktop.application import Program, dress
from ui.desktop.main_window import APPENDICES, ENTRY, HISTORY, SEND, START, MainWindow
from ui.desktop.pages.appendices_page import AppendicesPage
from ui.desktop.pages.entry_page import EntryPage
from ui.desktop.pages.history_page import HistoryPage
from ui.desktop.pages.send_page import SendPage
from ui.desktop.pages.start_page import StartPage
from workflows.office import Library, Office
from workflows.starting import start
from workflows.working import WorkingSubmission

RESOURCES = Path(__file__).parents[3] / "resources"
MORNING = datetime(2021, 5, 13, 10, 32, 5, tzinfo=timezone(timedelta(hours=7)))
LAN = Identity("Lan", "PC-01")
PEOPLE = {
    "contact_name": "Nguyễn Thị Lan",
    "contact_phone": "0207 3835 123",
    "signer_name": "Trần Văn Minh",
    "signer_title": "Phó Chủ tịch",
}
ELIGIBLE, NOT_ELIGIBLE = Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE
ROWS: Sequence[Mapping[str, Value]] = (
    {"name": "Đăng ký khai sinh", "code": "1.001193", "levels": ("3",), "eligibility": ELIGIBLE},
    {"name": "Đăng ký kết hôn", "levels": ("2",), "eligibility": NOT_ELIGIBLE, "reasons": ("LD02",)},
    {"name": "Đăng ký khai tử", "levels": ("4",)},
)
P = TypeVar("P", bound=QWidget)


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    dress(qapp)
    return qapp


@dataclass
class Place:
    """A folder with a store in it, the clock on the wall, and how the program gets at both."""

    folder: Path
    clock: list[datetime] = field(default_factory=lambda: [MORNING])
    ids: Iterator[int] = field(default_factory=count)

    @property
    def store(self) -> Path:
        return self.folder / "du lieu.sqlite3"

    def now(self) -> datetime:
        return self.clock[-1]

    def new_id(self) -> str:
        return f"{next(self.ids):016x}"

    def open_office(
        self, store: Path | None = None, *, read_only: bool = False, who: Identity = LAN
    ) -> Office:
        opened = open_store(store or self.store, identity=who, now=self.now, read_only=read_only, mounts=())
        return Office(opened, Library(RESOURCES), self.now, self.new_id)

    def outside(self) -> Outside:
        return Outside(self.open_office, lambda: self.store, lambda: LAN, self.now)

    def prepare(self, fill: Callable[[Office], object]) -> None:
        """Do something in the store before the window is opened."""
        office = self.open_office()
        fill(office)
        office.store.close()


def fill_district(
    working: WorkingSubmission, rows: Sequence[Mapping[str, Value]] = ROWS
) -> WorkingSubmission:
    """One field with rows in the district tier, nothing at the communes, everybody named: ready to be sent."""
    office = working.office
    working.do(add_field(working.tree, "district", "Hộ tịch", office.new_id))
    parent = working.tree.fields_of("district")[0]
    working.do(add_procedures(working.tree, parent.id, rows, office.new_id))
    working.do(declare(working.tree, "commune", {"status": TierStatus.NONE}))
    working.do(set_submission(working.tree, PEOPLE))
    return working


def finished_district(office: Office) -> WorkingSubmission:
    return fill_district(start(office, "huyen-son-duong", "tuyen-quang-2021"))


@pytest.fixture
def place(tmp_path: Path) -> Place:
    folder = tmp_path / "Dữ liệu của Lan"
    folder.mkdir()
    return Place(folder)


@pytest.fixture
def finished_store(place: Place) -> Path:
    """A store with a district in it, closed."""
    place.prepare(finished_district)
    return place.store


@dataclass
class Desk:
    """The window on screen."""

    program: Program
    bot: QtBot

    @property
    def window(self) -> MainWindow:
        assert self.program.window is not None
        return self.program.window

    @property
    def start(self) -> StartPage:
        return self._page(START, StartPage)

    @property
    def entry(self) -> EntryPage:
        return self._page(ENTRY, EntryPage)

    @property
    def appendices(self) -> AppendicesPage:
        return self._page(APPENDICES, AppendicesPage)

    @property
    def send(self) -> SendPage:
        return self._page(SEND, SendPage)

    @property
    def history(self) -> HistoryPage:
        return self._page(HISTORY, HistoryPage)

    @property
    def working(self) -> WorkingSubmission:
        assert self.window.session is not None
        return self.window.session.working

    @property
    def current(self) -> QWidget:
        shown = self.window.stack.currentWidget()
        assert shown is not None
        return shown

    def focus(self) -> QWidget:
        for widget in (QApplication.activePopupWidget(), QApplication.focusWidget()):
            if isinstance(widget, QWidget):
                return widget
        return self.window

    def press(self, *keys: str) -> None:
        """Named keys ("Ctrl+F", "F7") to whatever has the focus."""
        for name in keys:
            press(self.focus(), name)

    def write(self, text: str) -> None:
        """Letters, one key each, also those that a keyboard driver sends ready-made."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self.focus(), letter)
            else:
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self.focus(), event)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def close(self) -> None:
        self.window.close()
        self.program.close()
        self.window.deleteLater()

    def _page(self, key: str, kind: type[P]) -> P:
        page = self.window._pages[key]  # pyright: ignore[reportPrivateUsage]
        assert isinstance(page, kind)
        return page


@pytest.fixture
def make_desk(place: Place, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Opens the window; what is to be in the store first is done by the function given."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    opened: list[Desk] = []

    def make(fill: Callable[[Office], object] | None = None, where: Place = place) -> Desk:
        if fill is not None:
            where.prepare(fill)
        program = Program(where.outside())
        program.open(None)
        assert program.window is not None
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        program.window.resize(1366, 736)
        qtbot.waitUntil(lambda: program.window is not None and program.window.is_complete)
        opened.append(Desk(program, qtbot))
        return opened[-1]

    yield make
    for desk in opened:
        desk.close()


@pytest.fixture
def empty(make_desk: Callable[..., Desk]) -> Desk:
    """The first start on a PC."""
    return make_desk()


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    """A district that is ready to be sent, on the entry page."""
    return make_desk(finished_district)
