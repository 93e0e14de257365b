# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportPrivateUsage=false
# python-docx gives types to half of what it has; how a row repeats and a cell is framed is said in XML alone.
# ruff: noqa: SLF001
"""Writes a SheetPlan as a Word document: the same words, table, widths and page, to be filled in there."""

import io
from datetime import UTC, datetime
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from export.sheet_plan import Block, SheetPlan, TextStyle

FONT = "Times New Roman"


def document_of(plan: SheetPlan, now: datetime) -> bytes:
    """The document. `now` is what its properties give as the time of making; without a zone it is taken as UTC."""
    document: Any = Document()
    _describe(document, plan, now)
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
    return _repeatable(document)


def _describe(document: Any, plan: SheetPlan, now: datetime) -> None:
    made = now.astimezone(UTC).replace(tzinfo=None) if now.tzinfo else now
    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.title, properties.language = plan.title, "vi"
    properties.created = properties.modified = made.replace(microsecond=0)


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
        row._tr.get_or_add_trPr().append(_element("w:tblHeader"))
    for row in table.rows:
        row._tr.get_or_add_trPr().append(_element("w:cantSplit"))


def _merged(rows: list[list[Any]], block: Block, first_row: int) -> Any:
    upper, lower = block.rows.start - first_row, block.rows.stop - 1 - first_row
    return rows[upper][block.columns.start - 1].merge(rows[lower][block.columns.stop - 2])


def _fill(cell: Any, text: str, style: TextStyle) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    _write(cell.paragraphs[0], text, style)


def _element(name: str) -> Any:
    element: Any = OxmlElement(name)
    element.set(qn("w:val"), "true")
    return element


def _repeatable(document: Any) -> bytes:
    """The file without the clock that its entries carry."""
    made, stream = io.BytesIO(), io.BytesIO()
    document.save(made)
    with ZipFile(made) as source, ZipFile(stream, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = ZipInfo(name)
            entry.create_system, entry.compress_type = 0, ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return stream.getvalue()
