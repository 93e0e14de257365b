"""Printing to a file that is read back: how many pages, how large, which way they lie, and that they are the pages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.ui.sample_pdfs import lying, numbered_pdf
from ui.desktop.pdf_pictures import PdfPictures
from ui.desktop.printing import PrintJob

SetUp = Callable[[QPrinter], object]


def ending(qtbot: QtBot, job: PrintJob) -> list[bool]:
    """What a job says at its end, and how often."""
    said: list[bool] = []
    job.ended.connect(said.append)
    job.start()
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    return said


@pytest.fixture
def printed(qtbot: QtBot, tmp_path: Path) -> Callable[..., PdfPictures]:
    """Prints these bytes on a printer that writes a file, and opens the file."""

    def run(data: bytes, set_up: SetUp = lambda _printer: None, page: int = 1) -> PdfPictures:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "in ra.pdf"))
        printer.setResolution(300)
        set_up(printer)
        job = PrintJob("Phụ lục", data, printer, page)
        assert ending(qtbot, job) == [True]
        return PdfPictures((tmp_path / "in ra.pdf").read_bytes())

    return run


def numbers(paper: PdfPictures) -> list[int]:
    """Which page of the document each sheet is, from the width of its bar: 20 points for each."""
    found: list[int] = []
    for page in range(len(paper.sizes)):
        picture = paper.picture(page, 1.0, grey=True)
        dark = [x for x in range(picture.width()) if picture.pixelColor(x, 20).lightness() < 100]
        found.append(round(len(dark) / 20))
    return found


def test_every_page_is_printed_in_its_size_and_its_own_way(printed: Any) -> None:
    document = numbered_pdf("portrait", "landscape", "landscape", "portrait")
    paper = printed(document)
    wanted = PdfPictures(document).sizes
    assert len(paper.sizes) == 4
    for sheet, page in zip(paper.sizes, wanted, strict=True):
        assert sheet == pytest.approx(page, abs=1.5)
    assert numbers(paper) == [1, 2, 3, 4]


def test_the_code_of_the_package_stands_small_at_the_foot_of_every_sheet(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dark: list[int] = []
    for foot in ("", "Mã kiểm tra của gói đã ký: 7F3A 91C2"):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "in ra.pdf"))
        printer.setResolution(300)
        job = PrintJob("Phụ lục", lying(2), printer, 1)
        job.foot = foot
        assert ending(qtbot, job) == [True]
        for page in range(2):
            picture = PdfPictures((tmp_path / "in ra.pdf").read_bytes()).picture(page, 1.0, grey=True)
            corner = ((x, y) for x in range(600, 815) for y in range(555, 582))
            dark.append(sum(picture.pixelColor(x, y).lightness() < 128 for x, y in corner))
    assert dark[:2] == [0, 0]
    assert min(dark[2:]) > 50


def ask_for(ranges: str) -> SetUp:
    return lambda printer: printer.setPageRanges(QPageRanges.fromString(ranges))


@pytest.mark.parametrize(
    ("ranges", "expected"), [("2-4", [2, 3, 4]), ("1,3,5-9", [1, 3, 5, 6, 7]), ("", [1, 2, 3, 4, 5, 6, 7])]
)
def test_the_range_that_was_asked_for_is_printed(printed: Any, ranges: str, expected: list[int]) -> None:
    assert numbers(printed(lying(7), ask_for(ranges))) == expected


def test_the_page_on_screen_alone(printed: Any) -> None:
    def set_up(printer: QPrinter) -> None:
        printer.setPrintRange(QPrinter.PrintRange.CurrentPage)

    assert numbers(printed(lying(7), set_up, page=5)) == [5]


def test_from_the_last_page_and_twice_where_the_printer_cannot(printed: Any) -> None:
    def set_up(printer: QPrinter) -> None:
        printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
        printer.setCopyCount(2)
        assert not printer.supportsMultipleCopies()

    assert numbers(printed(lying(2), set_up)) == [2, 1, 2, 1]


def at(dots: int) -> SetUp:
    return lambda printer: printer.setResolution(dots)


def test_letters_are_printed_from_at_least_300_dots_an_inch(
    printed: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    scales: list[float] = []
    draw = PdfPictures.picture

    def noting(self: PdfPictures, page: int, scale: float, *, grey: bool = False) -> Any:
        scales.append(scale * 72)
        return draw(self, page, scale, grey=grey)

    monkeypatch.setattr(PdfPictures, "picture", noting)
    for dots in (96, 300, 600, 1200):
        printed(lying(1), at(dots))
    assert scales == pytest.approx([300, 300, 600, 600])


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "không có" / "x.pdf"))
    job = PrintJob("Phụ lục", lying(2), printer, 1)
    assert ending(qtbot, job) == [False]


def test_one_that_is_stopped_ends_with_the_sheet_that_is_being_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "dừng.pdf"))
    job = PrintJob("Phụ lục", lying(9), printer, 1)

    def stop_after_two(sheets: int, _of: int) -> None:
        if sheets == 2:
            job.stop()

    job.progressed.connect(stop_after_two)
    assert ending(qtbot, job) == [False]
    assert numbers(PdfPictures((tmp_path / "dừng.pdf").read_bytes())) == [1, 2]
