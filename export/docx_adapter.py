# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportPrivateUsage=false
# python-docx gives types to half of what it has; how a row repeats and a cell is framed is said in XML alone.
# ruff: noqa: SLF001
"""Writes a SheetPlan as a Word document: the same words, table, widths and page, to be filled in there."""

from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from export.docx_file import docx_bytes, element
from export.sheet_plan import Block, SheetPlan, TextStyle

FONT = "Times New Roman"


def document_of(plan: SheetPlan, now: datetime) -> bytes:
    """The document. `now` is what its properties give as the time of making; without a zone it is taken as UTC."""
    document: Any = Document()
    _set_page(document, plan)
    table_rows = range(plan.heading_rows.start, plan.heading_rows.stop + len(plan.rows))
    blocks = sorted(plan.blocks, key=lambda block: block.rows.start)
    for block in blocks:
        if block.rows.start < table_rows.start:
            _write(document.add_paragraph(), block.text, block.style)
    _add_table(document, plan)
    for block in blocks:
        if block.rows.start >= table_rows.stop:
            _write(document.add_paragraph(), block.text, block.style)
    return docx_bytes(document, plan.title, now)


def _set_page(document: Any, plan: SheetPlan) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    for side, width in plan.margins_mm.items():
        setattr(section, f"{side}_margin", Mm(width))
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(12)
    style.paragraph_format.space_after = Pt(0)


def _write(paragraph: Any, text: str, style: TextStyle) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if style.centred else WD_ALIGN_PARAGRAPH.LEFT
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(style.size), style.bold, style.italic


def _add_table(document: Any, plan: SheetPlan) -> None:
    table = document.add_table(len(plan.heading_rows) + len(plan.rows), len(plan.widths), "Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, plan.widths, strict=True):
        column.width = Pt(width)
    rows = [list(row.cells) for row in table.rows]
    for block in plan.blocks:
        if block.rows.start in plan.heading_rows:
            _fill(_merged(rows, block, plan.heading_rows.start), block.text, block.style)
    for cells, row in zip(rows[len(plan.heading_rows) :], plan.rows, strict=True):
        for cell, text, style in zip(cells, row.cells, plan.looks[row.look], strict=True):
            _fill(cell, str(text), style)
    for row in table.rows[: len(plan.heading_rows)]:
        row._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))


def _merged(rows: list[list[Any]], block: Block, first_row: int) -> Any:
    upper, lower = block.rows.start - first_row, block.rows.stop - 1 - first_row
    return rows[upper][block.columns.start - 1].merge(rows[lower][block.columns.stop - 2])


def _fill(cell: Any, text: str, style: TextStyle) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    _write(cell.paragraphs[0], text, style)
