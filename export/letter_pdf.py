"""The letter as PDF, drawn from the bytes of its Word file, so that an office's own template shows in it too.

What stands where is decided in word_pages.py; this file draws it, and puts the annexes behind it: `report_pdf` is the
one file that offices hand in for signature.
"""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import NamedTuple

from fpdf import FPDF

from export.docx_reader import WordReading, read_docx
from export.pdf_document import close_fonts, document_bytes, new_document, set_font, write
from export.plan_pdf import add_annexes
from export.word_document import Ink
from export.word_lines import RULE, Mark, Measure
from export.word_pages import WordPage, word_pages
from models.problems import Problem

_UNDERLINE = 0.12


class DrawnLetter(NamedTuple):
    """The PDF, and what of the Word file it could not show."""

    pdf: bytes
    lost: tuple[Problem, ...]


def letter_pdf(docx: bytes, now: datetime, name: str = "") -> DrawnLetter:
    """The letter alone. Refusal `letter-template-unreadable` with `source`."""
    return report_pdf(docx, (), now, name)


def report_pdf(docx: bytes, workbooks: Sequence[bytes], now: datetime, name: str = "") -> DrawnLetter:
    """The letter with the annexes behind it, each with its own page numbers."""
    reading = read_docx(docx, name)
    document = new_document(reading.title, now)
    _add_letter(document, reading)
    add_annexes(document, workbooks)
    return DrawnLetter(document_bytes(document), reading.lost)


@contextmanager
def letter_widths() -> Generator[Measure]:
    """What `word_pages` is laid out with here; who uses it finds everything where it is drawn."""
    document = new_document("", datetime(2020, 3, 5, tzinfo=UTC))
    try:
        yield _Widths(document).of
    finally:
        close_fonts(document)


def _add_letter(document: FPDF, reading: WordReading) -> None:
    for place, page in enumerate(word_pages(reading.sections, _Widths(document).of)):
        _add_page(document, page)
        if place == 0 and reading.title:
            document.start_section(reading.title)


class _Widths:
    """Widths of words, each measured once: a comparison of thousands of rows has few different words."""

    def __init__(self, document: FPDF) -> None:
        self._document = document
        self._known: dict[tuple[str, Ink], float] = {}

    def of(self, text: str, ink: Ink) -> float:
        """How long a text is, in points."""
        key = (text, ink)
        if key not in self._known:
            set_font(self._document, ink.size, bold=ink.bold, italic=ink.italic)
            self._known[key] = self._document.get_string_width(text)
        return self._known[key]


def _add_page(document: FPDF, page: WordPage) -> None:
    document.add_page(format=page.size)
    document.set_line_width(RULE)
    for rule in page.rules:
        document.line(*rule)
    for mark in page.marks:
        _write(document, mark)


def _write(document: FPDF, mark: Mark) -> None:
    set_font(document, mark.ink.size, bold=mark.ink.bold, italic=mark.ink.italic)
    write(document, mark.x, mark.y, mark.text)
    if mark.ink.underline:
        below = mark.y + _UNDERLINE * mark.ink.size
        document.line(mark.x, below, mark.x + mark.width, below)
