# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false
# openpyxl carries no types and its stubs know half of them; its normal font and its writers are private.
# ruff: noqa: SLF001
"""Draws a SheetPlan with openpyxl; openpyxl_reader.py reads it back, and no other file of this room knows openpyxl.

openpyxl makes the workbook, the looks and everything around the table. The table's own cells are written as text into
the sheet that it made: cell objects would take four times as long (make bench).
"""

import io
import re
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.dimensions import SheetDimension
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from export.sheet_plan import Block, SheetPlan, TableRow, TextStyle

FONT = "Times New Roman"
_NORMAL_SIZE = 12
# Widths of columns count digits of the normal font: in Times New Roman 12 a digit takes 8 pixels, 6 points.
POINTS_PER_DIGIT = 6.0
_INCHES_PER_MM = 1 / 25.4
_PAGE_NUMBER_MM = 10
_CENTRED = Alignment(horizontal="center", vertical="center", wrap_text=True)
_LEFT = Alignment(horizontal="left", vertical="center", wrap_text=True)
_INDENTED = Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)
_LINE = Side("thin")
_FRAME = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
# What no XML file can hold, and what readers would take for the escape of a character (ECMA-376, 22.4.2.4).
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_UNSAFE = re.compile(rf"[<>&]|{_IMPOSSIBLE.pattern}|{_ESCAPE.pattern}")


def workbook_bytes(plan: SheetPlan, now: datetime) -> bytes:
    """The workbook. `now` is what its properties give as the time of making; a time without a zone is taken as UTC."""
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    _set_normal_font(workbook)
    _describe(workbook, plan, now)
    _set_page(sheet, plan)
    _set_columns_and_rows(sheet, plan)
    looks = _Looks(sheet)
    for block in plan.blocks:
        _draw(sheet, block, looks)
    stream = io.BytesIO()
    with _RepeatableZip(stream, "w", ZIP_DEFLATED) as archive:
        _Writer(workbook, archive, plan, looks).write_data()
    return stream.getvalue()


def _set_normal_font(workbook: Any) -> None:
    font = Font(name=FONT, size=_NORMAL_SIZE, family=1)
    workbook._named_styles["Normal"].font = font
    workbook._fonts[0] = font


def _describe(workbook: Workbook, plan: SheetPlan, now: datetime) -> None:
    made = now.astimezone(UTC).replace(tzinfo=None) if now.tzinfo else now
    properties = workbook.properties
    properties.creator, properties.title = "", plan.title
    properties.created = properties.modified = made.replace(microsecond=0)
    workbook.calculation.fullCalcOnLoad = False


def _set_page(sheet: Worksheet, plan: SheetPlan) -> None:
    sheet.title = re.sub(r"[\[\]:*?/\\]", " ", plan.name)[:31] or "1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for side, width in plan.margins_mm.items():
        setattr(sheet.page_margins, side, width * _INCHES_PER_MM)
    sheet.page_margins.header = sheet.page_margins.footer = _PAGE_NUMBER_MM * _INCHES_PER_MM
    sheet.print_title_rows = f"{plan.heading_rows[0]}:{plan.heading_rows[-1]}"
    sheet.freeze_panes = f"A{plan.heading_rows.stop}"
    sheet.sheet_view.showGridLines = False
    _set_page_heading(sheet, plan.page_heading)


def _set_page_heading(sheet: Any, text: str) -> None:
    # NĐ 30/2020/NĐ-CP, Phụ lục I: the number is centred in the top margin and not shown on page 1.
    sheet.HeaderFooter.differentFirst = True
    _set_heading_part(sheet.oddHeader.center, "&P", "Regular")
    for header in (sheet.firstHeader, sheet.oddHeader):
        _set_heading_part(header.left, text.replace("&", "&&"), "Bold")


def _set_heading_part(part: Any, text: str, face: str) -> None:
    if text:
        part.text, part.font, part.size = text, f"{FONT},{face}", 13


def _set_columns_and_rows(sheet: Worksheet, plan: SheetPlan) -> None:
    for place, width in enumerate(plan.widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width / POINTS_PER_DIGIT
    for row, height in plan.heights.items():
        sheet.row_dimensions[row].height = height


class _Looks(dict[TextStyle, Any]):
    """Styles as a workbook knows them, each made once: making one takes as long as writing ten cells."""

    def __init__(self, sheet: Worksheet) -> None:
        super().__init__()
        self._sheet = sheet

    def __missing__(self, style: TextStyle) -> Any:
        cell = Cell(self._sheet, row=1, column=1)
        _dress(cell, style)
        self[style] = cell
        return cell


def _dress(cell: Any, style: TextStyle) -> None:
    cell.font = Font(name=FONT, size=style.size, bold=style.bold, italic=style.italic, family=1)
    cell.alignment = _CENTRED if style.centred else _INDENTED if style.bordered else _LEFT
    if style.bordered:
        cell.border = _FRAME
    # Without it Excel makes a formula of "=..." when somebody opens the cell and presses Enter.
    cell.quotePrefix = not style.centred


def _draw(sheet: Any, block: Block, looks: _Looks) -> None:
    style = looks[block.style]._style
    for row in block.rows:
        for column in block.columns:
            sheet.cell(row, column)._style = style
    cell = sheet.cell(block.rows[0], block.columns[0])
    cell.value = _possible(block.text)
    cell.data_type = "s"  # whatever it begins with
    if len(block.rows) > 1 or len(block.columns) > 1:
        opposite = sheet.cell(block.rows[-1], block.columns[-1])
        sheet.merged_cells.add(f"{cell.coordinate}:{opposite.coordinate}")


class _RepeatableZip(ZipFile):
    """A ZIP file whose entries carry no clock and no operating system."""

    def writestr(self, zinfo_or_arcname: ZipInfo | str, data: Any, *_: Any, **__: Any) -> None:
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        entry = ZipInfo(name)
        entry.create_system, entry.compress_type = 0, ZIP_DEFLATED
        super().writestr(entry, data)


class _Writer(ExcelWriter):
    """Writes the workbook as openpyxl does, with the table in its sheet."""

    def __init__(self, workbook: Workbook, archive: ZipFile, plan: SheetPlan, looks: _Looks) -> None:
        super().__init__(workbook, archive)
        self._zip, self._plan, self._looks = archive, plan, looks

    def write_worksheet(self, ws: Any) -> None:
        stream = io.BytesIO()
        writer = _SheetWriter(ws, stream)
        writer.plan = self._plan
        writer.write()
        before, mark, after = _around_table(stream.getvalue(), self._plan)
        self._zip.writestr(ws.path[1:], before + _table_xml(self._plan, self._looks).encode() + mark + after)
        self.manifest.append(ws)


class _SheetWriter(WorksheetWriter):
    plan: SheetPlan

    def write_dimensions(self) -> None:
        last_row = self.plan.heading_rows.stop + len(self.plan.rows)
        self.xf.send(SheetDimension(f"A1:{get_column_letter(len(self.plan.widths))}{last_row}").to_tree())


def _around_table(sheet: bytes, plan: SheetPlan) -> tuple[bytes, bytes, bytes]:
    """What stands before the table, and what behind it: a line below it, or the end. Excel wants rows in order."""
    line_below = b'<row r="%d"' % (plan.heading_rows.stop + len(plan.rows))
    return sheet.partition(line_below if line_below in sheet else b"</sheetData>")


def _table_xml(plan: SheetPlan, looks: _Looks) -> str:
    letters = [get_column_letter(place) for place in range(1, len(plan.widths) + 1)]
    ends = [[f'" s="{looks[style].style_id}"' for style in styles] for styles in plan.looks]
    rows = enumerate(plan.rows, start=plan.heading_rows.stop)
    return "".join(
        f'<row r="{number}" ht="{row.height:.2f}" customHeight="1">{_cells_xml(row, str(number), letters, ends)}</row>'
        for number, row in rows
    )


def _cells_xml(row: TableRow, number: str, letters: list[str], ends: list[list[str]]) -> str:
    return "".join(
        [
            f'<c r="{letter}{number}{end}{_value_xml(cell)}'
            for letter, end, cell in zip(letters, ends[row.look], row.cells, strict=True)
        ]
    )


def _possible(text: str) -> str:
    return _ESCAPE.sub("_x005F_", _IMPOSSIBLE.sub("", text))


def _value_xml(cell: str | int) -> str:
    if cell == "":
        return "/>"
    if isinstance(cell, int):
        return f"><v>{cell}</v></c>"
    text = escape(_possible(cell)) if _UNSAFE.search(cell) else cell
    space = ' xml:space="preserve"' if text != text.strip() else ""
    return f' t="inlineStr"><is><t{space}>{text}</t></is></c>'
