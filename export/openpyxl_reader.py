# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false
# openpyxl carries no types and its stubs know half of them; its list of styles is private.
# ruff: noqa: SLF001
"""Reads a SheetPlan back from the bytes of a workbook that openpyxl_adapter.py wrote, so that paper shows the file.

The plan is the one that was written: texts, looks, merged cells, page; measures agree to a hundredth of a point, and
looks that no row has are gone. As there, openpyxl sees everything but the table's own cells, which would take it three
times as long (make bench). A received workbook may be anybody's: one that is not as written there may make openpyxl
raise anything, and whoever has one read expects that.
"""

import io
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.cell.cell import MergedCell
from openpyxl.utils import get_column_letter

from export.openpyxl_adapter import POINTS_PER_DIGIT
from export.sheet_plan import Block, SheetPlan, TableRow, TextStyle
from export.sheet_plan import Cell as Value

_SHEET, _WORKBOOK = "xl/worksheets/sheet1.xml", "xl/workbook.xml"
_HEADING = re.compile(rb"\$([0-9]+):\$([0-9]+)</definedName>")
_MERGED = re.compile(rb'<mergeCell ref="[A-Z]+([0-9]+):')
_ESCAPED = re.compile("_x005F_(?=x[0-9A-Fa-f]{4}_)")
_MARGINS = ("left", "right", "top", "bottom")


def sheet_plan_from(workbook: bytes) -> SheetPlan:
    """The plan of the only sheet of a finished workbook."""
    with ZipFile(io.BytesIO(workbook)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    first, last = (int(row) for row in _HEADING.findall(members[_WORKBOOK])[0])
    members[_SHEET], table = _without_table(members[_SHEET], last + 1)
    plan = _Reader(members, range(first, last + 1)).plan(table)
    if not _has_columns(plan):
        raise ValueError(plan.widths)
    return plan


def _has_columns(plan: SheetPlan) -> bool:
    """Whether there is a width for every cell, without which nothing can be drawn."""
    count = len(plan.widths)
    rows_fit = all(len(row.cells) == count for row in plan.rows)
    return rows_fit and all(block.columns.stop - 1 <= count for block in plan.blocks)


def _without_table(sheet: bytes, first_row: int) -> tuple[bytes, bytes]:
    """The sheet without its table, and the rows of the table, of which no cell is merged as those below it are."""
    below = [int(row) for row in _MERGED.findall(sheet) if int(row) >= first_row]
    start = sheet.find(b'<row r="%d"' % first_row)
    stop = sheet.find(b'<row r="%d"' % min(below)) if below else sheet.find(b"</sheetData>")
    return (sheet[:start] + sheet[stop:], sheet[start:stop]) if 0 <= start < stop else (sheet, b"")


class _Reader:
    """One sheet, taken apart: blocks above and below, heading, table."""

    def __init__(self, members: dict[str, bytes], heading: range) -> None:
        stream = io.BytesIO()
        with ZipFile(stream, "w") as archive:
            for name, data in members.items():
                archive.writestr(name, data)
        self._book: Any = load_workbook(stream)
        self._sheet: Any = self._book.active
        self._heading = heading
        self._styles: dict[int, TextStyle] = {}
        self._looks: dict[tuple[TextStyle, ...], int] = {}

    def plan(self, table: bytes) -> SheetPlan:
        sheet, rows = self._sheet, tuple(self._table_rows(table))
        letters = [get_column_letter(place + 1) for place in range(len(sheet.column_dimensions))]
        layouts = sheet.row_dimensions.items()
        return SheetPlan(
            name=sheet.title,
            title=self._book.properties.title or "",
            widths=tuple(sheet.column_dimensions[letter].width * POINTS_PER_DIGIT for letter in letters),
            heights={row: float(layout.height) for row, layout in layouts if layout.height is not None},
            blocks=tuple(self._blocks()),
            heading_rows=self._heading,
            looks=tuple(self._looks),
            rows=rows,
            page_heading=(sheet.firstHeader.left.text or "").replace("&&", "&"),
            margins_mm={side: getattr(sheet.page_margins, side) * 25.4 for side in _MARGINS},
        )

    def _table_rows(self, table: bytes) -> Iterator[TableRow]:
        for row in ET.fromstring(b"<rows>" + table + b"</rows>"):  # noqa: S314 - no DOCTYPE: the program's own, or passed by intake
            styles = tuple(self._style(int(cell.get("s", "0"))) for cell in row)
            look = self._looks.setdefault(styles, len(self._looks))
            yield TableRow(tuple(map(_value, row)), look, float(row.get("ht", "0")))

    def _blocks(self) -> Iterator[Block]:
        merged = {(area.min_row, area.min_col): area for area in self._sheet.merged_cells.ranges}
        for cells in self._sheet.iter_rows():
            for cell in cells:
                style = self._style(cell.style_id)
                if isinstance(cell, MergedCell) or not (style.bordered or cell.value is not None):
                    continue
                rows, columns = _place(cell, merged.get((cell.row, cell.column)))
                yield Block(_ESCAPED.sub("_", cell.value or ""), rows, columns, style)

    def _style(self, number: int) -> TextStyle:
        """A style by its number in the workbook."""
        known = self._styles.get(number)
        if known is None:
            cell: Any = Cell(self._sheet, row=1, column=1)
            cell._style = self._book._cell_styles[number]
            known = self._styles[number] = _text_style(cell)
        return known


def _text_style(cell: Any) -> TextStyle:
    return TextStyle(
        size=int(cell.font.size),
        bold=bool(cell.font.bold),
        italic=bool(cell.font.italic),
        centred=cell.alignment.horizontal == "center",
        bordered=cell.border.left.style is not None,
    )


def _value(cell: ET.Element) -> Value:
    """A number, a text, or "" where the cell is empty. ValueError at a kind of cell that is never written."""
    match cell.get("t"), len(cell):
        case None, 0:
            return ""
        case None, _:
            return int(cell.findtext("v", ""))
        case "inlineStr", _:
            return _ESCAPED.sub("_", cell.findtext("is/t", ""))
        case kind:
            raise ValueError(kind)


def _place(cell: Any, area: Any) -> tuple[range, range]:
    if area is None:
        return range(cell.row, cell.row + 1), range(cell.column, cell.column + 1)
    return range(area.min_row, area.max_row + 1), range(area.min_col, area.max_col + 1)
