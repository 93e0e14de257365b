"""An officer's whole day by keyboard: look, print, write the letter, send on a stick, change, compare, restore.

In both languages and at every text size: what is sent is the same.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from models.findings import Place
from models.records import Kind
from tests.builders import copy_of
from tests.export.pdf_reading import letters, page_texts
from tests.sticks import Stick, plugged_in
from tests.ui.pages.test_appendices_page import wait_for
from tests.ui.pages.test_every_page import window_in
from tests.ui.pages.test_sending_story import tab_to
from ui.desktop import theme
from ui.desktop.pdf_pictures import PdfPictures
from ui.desktop.screen import ENGLISH, VIETNAMESE
from workflows.judging import judge_file

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
LOOKS = [(VIETNAMESE, 1.0), (ENGLISH, 1.25), (VIETNAMESE, 1.5), (ENGLISH, 2.0)]
TROUBLE = "Đường truyền ở 05 xã chưa ổn định."


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stick]:
    media = tmp_path / "media"
    monkeypatch.setattr("ui.desktop.widgets.drives.MOUNTED_BELOW", (f"{media}/",))
    with plugged_in(media / "KINGSTON") as stick:
        yield stick


def show_document(desk: Any, number: int) -> None:
    """One of the tabs of the page Phụ lục, by its number."""
    desk.press("Ctrl+3", f"Alt+{number}")
    wait_for(desk, desk.appendices.documents.tabs.documents[number - 1].name)


def print_into(desk: Any, path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    desk.appendices.print_on(printer)
    desk.bot.waitUntil(desk.appendices.print.isEnabled, timeout=60_000)


def write_trouble(desk: Any) -> None:
    show_document(desk, 5)
    tab_to(desk, desk.appendices.letter.columns.fields["difficulties"])
    desk.write(TROUBLE)
    desk.press("Tab")


def send_on_the_stick(desk: Any) -> None:
    desk.press("Ctrl+4")
    desk.send.target.in_folder.setChecked(False)
    (box,) = desk.send.target.sticks.boxes.values()
    desk.bot.waitUntil(box.isVisible)
    for control in (box, desk.send.sign):
        tab_to(desk, control)
        desk.press("Space")
    desk.bot.waitUntil(desk.send.outcome.isVisible, timeout=30_000)


@pytest.mark.parametrize(("language", "scale"), LOOKS)
def test_from_looking_to_restoring(
    qapp: QApplication,
    make_desk: Callable[..., Any],
    stick: Stick,
    tmp_path: Path,
    language: str,
    scale: float,
) -> None:
    with window_in(qapp, make_desk, theme.load("light", scale), language) as desk:
        show_document(desk, 4)
        print_into(desk, tmp_path / "in.pdf")
        assert len(PdfPictures((tmp_path / "in.pdf").read_bytes()).sizes) == 1
        write_trouble(desk)
        send_on_the_stick(desk)
        (package,) = stick.root.glob("*.asice")
        verdict = judge_file(desk.window.office, package)
        assert verdict.sound
        assert letters(TROUBLE) in letters("".join(page_texts(verdict.members["bao-cao.pdf"])))

        sent, row = copy_of(desk.working.tree), next(iter(desk.working.tree.procedures))
        desk.press("Ctrl+2")
        desk.entry.grid.go_to(Place(Kind.PROCEDURE, row, "level"))
        desk.write("2")
        assert (desk.working.tree.submission.revision, desk.working.tree.procedures[row].levels) == (
            2,
            ("2",),
        )
        desk.press("Ctrl+5")
        desk.history.moments.setFocus()
        assert desk.history.detail.rows.table.rowCount() == 1
        desk.press("Return")
        tab_to(desk, desk.history.detail.cell)
        desk.press("Space")
        assert desk.working.tree.procedures == sent.procedures
