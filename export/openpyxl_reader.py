# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# openpyxl carries no types and its stubs know half of them.
"""Reads a SheetPlan back from the bytes of a workbook that openpyxl_adapter.py wrote, so that paper shows the file.

The plan is the one that was written: texts, looks, merged cells, page; measures agree to a hundredth of a point, and
looks that no row has are gone. It reads no workbook of anybody else.
"""

import io
import re
from collections.abc import Iterator
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from export.openpyxl_adapter import POINTS_PER_DIGIT
from export.sheet_plan import Block, Cell, SheetPlan, TableRow, TextStyle

_ESCAPED = re.compile("_x005F_(?=x[0-9A-Fa-f]{4}_)")
_MARGINS = ("left", "right", "top", "bottom")


def sheet_plan_from(workbook: bytes) -> SheetPlan:
    """The plan of the only sheet of a finished workbook."""
    book = load_workbook(io.BytesIO(workbook))
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    return _Reader(sheet, book.properties.title or "").plan()


class _Reader:
    """One sheet, taken apart: blocks above and below, heading, table."""

    def __init__(self, sheet: Worksheet, title: str) -> None:
        first, last = re.findall("[0-9]+", str(sheet.print_title_rows))
        self._sheet, self._title = sheet, title
        self._heading = range(int(first), int(last) + 1)
        self._letters = [get_column_letter(place + 1) for place in range(sheet.max_column)]
        self._styles: dict[int, TextStyle] = {}
        self._looks: dict[tuple[TextStyle, ...], int] = {}

    def plan(self) -> SheetPlan:
        rows = tuple(self._table_rows())
        table = range(self._heading.stop, self._heading.stop + len(rows))
        page: Any = self._sheet
        return SheetPlan(
            name=page.title,
            title=self._title,
            widths=tuple(page.column_dimensions[letter].width * POINTS_PER_DIGIT for letter in self._letters),
            heights=self._heights(table),
            blocks=tuple(self._blocks(table)),
            heading_rows=self._heading,
            looks=tuple(self._looks),
            rows=rows,
            page_heading=(page.firstHeader.left.text or "").replace("&&", "&"),
            margins_mm={side: getattr(page.page_margins, side) * 25.4 for side in _MARGINS},
        )

    def _heights(self, table: range) -> dict[int, float]:
        given = ((row, layout.height) for row, layout in self._sheet.row_dimensions.items())
        return {row: float(height) for row, height in given if height is not None and row not in table}

    def _table_rows(self) -> Iterator[TableRow]:
        """The rows below the heading, as long as they have frames."""
        for number, cells in enumerate(self._sheet.iter_rows(self._heading.stop), start=self._heading.stop):
            styles = tuple(self._style(cell) for cell in cells)
            if not styles[0].bordered:
                return
            look = self._looks.setdefault(styles, len(self._looks))
            height = self._sheet.row_dimensions[number].height or 0.0
            yield TableRow(tuple(_value(cell) for cell in cells), look, height)

    def _blocks(self, table: range) -> Iterator[Block]:
        merged = {(area.min_row, area.min_col): area for area in self._sheet.merged_cells.ranges}
        for cells in self._sheet.iter_rows():
            for cell in cells:
                if cell.row in table or isinstance(cell, MergedCell):
                    continue
                style, area = self._style(cell), merged.get((cell.row, cell.column))
                if style.bordered or cell.value is not None:
                    yield Block(str(_value(cell)), _rows(cell, area), _columns(cell, area), style)

    def _style(self, cell: Any) -> TextStyle:
        known = self._styles.get(cell.style_id)
        if known is None:
            known = self._styles[cell.style_id] = _text_style(cell)
        return known


def _text_style(cell: Any) -> TextStyle:
    return TextStyle(
        size=int(cell.font.size),
        bold=bool(cell.font.bold),
        italic=bool(cell.font.italic),
        centred=cell.alignment.horizontal == "center",
        bordered=cell.border.left.style is not None,
    )


def _value(cell: Any) -> Cell:
    if isinstance(cell.value, int):
        return cell.value
    return _ESCAPED.sub("_", cell.value or "")


def _rows(cell: Any, area: Any) -> range:
    return range(area.min_row, area.max_row + 1) if area else range(cell.row, cell.row + 1)


def _columns(cell: Any, area: Any) -> range:
    return range(area.min_col, area.max_col + 1) if area else range(cell.column, cell.column + 1)
