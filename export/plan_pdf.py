"""Prints SheetPlans as PDF: the four appendices from the bytes of their workbooks, and any other table.

What stands where is decided in plan_pages.py; this file draws it, page for page, into a document.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from operator import attrgetter

from fpdf import FPDF

from export.openpyxl_reader import sheet_plan_from
from export.pdf_document import BASELINE, document_bytes, draw_frames, new_document, set_font, width_of, write
from export.plan_pages import Line, pages
from export.sheet_plan import SheetPlan

_LINE_WIDTH = 0.5


def annexes_pdf(workbooks: Sequence[bytes], now: datetime) -> bytes:
    """The finished workbooks as one file, each with its own page numbers and a bookmark."""
    return plans_pdf([sheet_plan_from(workbook) for workbook in workbooks], now)


def plans_pdf(plans: Sequence[SheetPlan], now: datetime) -> bytes:
    """The sheets as one file."""
    title = plans[0].title if len(plans) == 1 else "; ".join(plan.name for plan in plans)
    document = new_document(title, now)
    add_plans(document, plans)
    return document_bytes(document)


def add_annexes(document: FPDF, workbooks: Iterable[bytes]) -> None:
    """The finished workbooks behind what the document holds already, so that letter and annexes are one file."""
    add_plans(document, map(sheet_plan_from, workbooks))


def add_plans(document: FPDF, plans: Iterable[SheetPlan]) -> None:
    """The sheets behind what the document holds already."""
    for plan in plans:
        _add_plan(document, plan)


def _add_plan(document: FPDF, plan: SheetPlan) -> None:
    for page in pages(plan):
        document.add_page(orientation="landscape", format="A4")
        document.set_line_width(_LINE_WIDTH)
        if page.number == 1:
            document.start_section(plan.title)
        draw_frames(document, page.frames)
        _write_lines(document, page.lines)


def _write_lines(document: FPDF, lines: Iterable[Line]) -> None:
    for style, run in groupby(lines, key=attrgetter("style")):
        set_font(document, style.size, bold=style.bold, italic=style.italic)
        for line in run:
            left = line.place - width_of(document, line.text) / 2 if style.centred else line.place
            write(document, left, line.top + BASELINE * style.size, line.text)
