"""Takes the pictures of the README and the help from the real program, over the bundled sample in a store of its own.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=. .venv/bin/python tools/pictures.py

Clock and names are fixed, so that a picture changes only when the program does.
"""

import os
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from models.edits import set_cells
from models.findings import Place
from models.records import Eligibility, Kind
from storage.journal import Identity
from storage.store import open_store
from ui.commands.outside import Outside
from ui.desktop.application import Program, dress
from ui.desktop.main_window import ENTRY, SEND, START, MainWindow
from ui.desktop.pages.send_page import SendPage
from workflows.office import Library, Office
from workflows.sample import start_sample

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
HELP_PICTURES = ROOT / "resources" / "help" / "pictures"
GRID = QRect(0, 0, 740, 330)
"""A picture in the help shows a part of the window in its own size, so that its words can be read."""
SIZE = (1366, 736)
CLERK = Identity("lan", "PC-01")
STORE = Path("du-lieu.sqlite3")
TARGET = Path("Bao cao 2021")


def now() -> datetime:
    """The moment that every picture shows."""
    return datetime(2021, 5, 13, 10, 32, 5, tzinfo=timezone(timedelta(hours=7)))


def open_office(store: Path | None, *, read_only: bool = False) -> Office:
    """The office over the store of the pictures."""
    opened = open_store(store or STORE, identity=CLERK, now=now, read_only=read_only)
    return Office(opened, Library(ROOT / "resources"), now)


def wait_until(condition: Callable[[], bool]) -> None:
    """Let the program run until something holds, and what it draws is drawn."""
    loop, watch = QEventLoop(), QTimer()
    watch.timeout.connect(lambda: loop.quit() if condition() else None)
    watch.start(50)
    loop.exec()


def take(window: MainWindow, name: str) -> None:
    """One picture of the window as it is."""
    wait_until(lambda: True)
    path = PICTURES / f"{name}.png"
    window.grab().save(str(path))
    print(path.relative_to(ROOT))


def right_of(part: QWidget, width: int, height: int) -> QRect:
    """The upper right of a part."""
    return QRect(part.width() - width, 0, width, height)


def take_part(part: QWidget, name: str, area: QRect) -> None:
    """A picture for the help: an area of one part of the window."""
    wait_until(lambda: True)
    path = HELP_PICTURES / f"{name}.png"
    part.grab(area.intersected(part.rect())).save(str(path))
    print(path.relative_to(ROOT))


def leave_something_open(office: Office) -> str:
    """Two rows of the sample are left undecided, so that a picture shows findings; the id of a third."""
    working = start_sample(office)
    refused = [
        row.id for row in working.tree.procedures.values() if row.eligibility is Eligibility.NOT_ELIGIBLE
    ]
    working.do(set_cells(working.tree, refused[1:3], {"eligibility": Eligibility.UNDECIDED}))
    return refused[0]


def photograph(program: Program, row: str) -> None:
    """The three pages, one after the other."""
    window = program.window
    assert window is not None
    assert window.session is not None
    window.resize(*SIZE)
    wait_until(lambda: window.is_complete)
    window.entry.go_to(Place(Kind.PROCEDURE, row, "eligibility"))
    take(window, "nhap-lieu")
    photograph_entry(window)
    window.show_page(START)
    take(window, "bat-dau")
    take_part(window.stack, "bat-dau", right_of(window.stack, 440, 430))
    while window.session.working.live.findings.errors:
        window.session.undo()
    sign(window)
    take(window, "ky-va-gui")
    take_part(window.stack, "ky-va-gui", right_of(window.stack, 566, 640))
    window.show_page(ENTRY)


def photograph_entry(window: MainWindow) -> None:
    """The parts of the entry page."""
    side = window.entry.side
    assert side is not None
    take_part(window.entry.grid, "bang-nhap", GRID)
    take_part(side.detail, "chi-tiet", side.detail.rect())
    take_part(side.findings, "loi-canh-bao", QRect(0, 0, side.width(), 130))


def sign(window: MainWindow) -> None:
    """Sign the sample into a folder, as its officer would."""
    window.show_page(SEND)
    page = window.stack.currentWidget()
    assert isinstance(page, SendPage)
    page.target.take_folder(TARGET)
    page.export(draft=False)
    wait_until(page.outcome.isVisible)


def main() -> None:
    """Take them all."""
    for folder in (PICTURES, HELP_PICTURES):
        folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    dress(app)
    with TemporaryDirectory() as folder:
        os.chdir(folder)
        TARGET.mkdir()
        office = open_office(None)
        row = leave_something_open(office)
        office.store.close()
        program = Program(Outside(open_office, lambda: STORE, lambda: CLERK, now))
        program.open(None)
        photograph(program, row)
        program.close()
        os.chdir(ROOT)


if __name__ == "__main__":
    main()
