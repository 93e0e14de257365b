# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false, reportAttributeAccessIssue=false, reportArgumentType=false
# xlrd carries no types; it is met in this file alone.
"""Reads .xls (BIFF) with xlrd: values, and the fonts without which capitals of TCVN3 are lost."""

import io
from itertools import pairwise
from typing import Any

import xlrd
from xlrd.biffh import XLRDError

from intake.calamine_adapter import plain_number
from intake.tables import MOST_CELLS, RawCell, RawRow, RawTable, Run, Span
from models.problems import Refusal


def read_xls(data: bytes, source: str) -> list[RawTable]:
    """The sheets. Refusals `workbook-protected`, `file-too-large`, `file-damaged`."""
    try:
        # Ragged: else two cells far apart are padded to millions.
        book: Any = xlrd.open_workbook(
            file_contents=data, formatting_info=True, ragged_rows=True, logfile=io.StringIO()
        )
        sheets = [sheet for sheet in book.sheets() if sheet.nrows]
        if sum(sheet.row_len(row) for sheet in sheets for row in range(sheet.nrows)) > MOST_CELLS:
            raise Refusal("file-too-large", source=source, limit=MOST_CELLS)
        return [_table(book, sheet, source, number) for number, sheet in enumerate(sheets, start=1)]
    except XLRDError as error:
        code = "workbook-protected" if "encrypted" in str(error).lower() else "file-damaged"
        raise Refusal(code, source=source) from None
    except Refusal:
        raise
    except Exception:  # noqa: BLE001 - what damaged files make xlrd raise is on no list
        raise Refusal("file-damaged", source=source) from None


def _table(book: Any, sheet: Any, source: str, number: int) -> RawTable:
    rows = (_row(book, sheet, index) for index in range(sheet.nrows))
    spans = tuple(Span(top + 1, left + 1, bottom, right) for top, bottom, left, right in sheet.merged_cells)
    hidden_columns = frozenset(column + 1 for column, info in sheet.colinfo_map.items() if info.hidden)
    return RawTable(
        source, sheet.name, number, tuple(row for row in rows if row.cells), spans,
        hidden=bool(sheet.visibility), hidden_columns=hidden_columns,
    )  # fmt: skip


def _row(book: Any, sheet: Any, index: int) -> RawRow:
    info = sheet.rowinfo_map.get(index)
    found = ((column, _cell(book, sheet, index, column)) for column in range(sheet.row_len(index)))
    cells = {column + 1: cell for column, cell in found if cell is not None}
    return RawRow(index + 1, cells, bool(info and info.hidden))


def _cell(book: Any, sheet: Any, row: int, column: int) -> RawCell | None:
    cell = sheet.cell(row, column)
    value = cell.value
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return RawCell("", unknown=True)
    if value == "" or cell.ctype in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK):
        return None
    font = book.font_list[book.xf_list[cell.xf_index].font_index]
    bold = bool(font.bold or font.weight >= 600)
    if cell.ctype == xlrd.XL_CELL_TEXT:
        runs = _runs(book, sheet, row, column, value, font.name)
        return RawCell(value, font=font.name, bold=bold, runs=runs)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return RawCell("x", bold=bold) if value else None
    if cell.ctype == xlrd.XL_CELL_DATE:
        return RawCell(_date(value, book.datemode), bold=bold)
    return RawCell(plain_number(value), float(value), font.name, bold)


def _runs(book: Any, sheet: Any, row: int, column: int, text: str, font: str) -> tuple[Run, ...]:
    changes = sheet.rich_text_runlist_map.get((row, column))
    if not changes:
        return ()
    places = [0, *(place for place, _ in changes), len(text)]
    fonts = [font, *(book.font_list[number].name for _, number in changes)]
    pieces = (Run(text[a:b], name) for (a, b), name in zip(pairwise(places), fonts, strict=True))
    return tuple(run for run in pieces if run.text)


def _date(value: float, mode: Any) -> str:
    try:
        return xlrd.xldate_as_datetime(value, mode).strftime("%d/%m/%Y")
    except (ValueError, OverflowError):
        return plain_number(value)
