# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# openpyxl carries no types, and its stubs do not know what a read-only sheet yields.
"""Reads the cells of a workbook with openpyxl; the only file of this room that knows openpyxl."""

import io
import re
import warnings
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.utils.exceptions import InvalidFileException

from intake.sheets import CellValue, Sheet, SheetRow
from intake.tables import RawCell, RawTable, Run
from models.problems import Refusal

_MOST_PLACES = 30_000_000
"""Rows times their width: more than a sheet of a million rows and a dozen columns has."""
# What openpyxl, the XML parser and zlib raise on files that were damaged or made by hand.
_DAMAGE = (
    LookupError, ValueError, TypeError, AttributeError, ArithmeticError, OSError, EOFError, SyntaxError, RecursionError,
    AssertionError, NotImplementedError, zlib.error, BadZipFile, InvalidFileException,
)  # fmt: skip
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def read_sheets(data: bytes, source: str) -> list[Sheet]:
    """The worksheets in order, of a workbook that `slimmed` has gone over.

    Refusals `workbook-unreadable` and `workbook-bomb` name the source.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about what it leaves out: pictures, validation, styles
            workbook: Any = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            return [_sheet(worksheet, source) for worksheet in workbook.worksheets]
    except _DAMAGE:
        raise Refusal("workbook-unreadable", source=source) from None


def _sheet(worksheet: Any, source: str) -> Sheet:
    worksheet.reset_dimensions()  # some programs write a used range that is far too large
    rows = tuple(_filled_rows(worksheet.iter_rows(values_only=True), source))
    return Sheet(source, worksheet.title, rows, hidden=worksheet.sheet_state != "visible")


def _filled_rows(rows: Iterable[tuple[object, ...]], source: str) -> Iterator[SheetRow]:
    places = 0
    for number, values in enumerate(rows, start=1):
        places += len(values)
        if places > _MOST_PLACES:
            raise Refusal("workbook-bomb", source=source)
        cells = {
            column: _value(value) for column, value in enumerate(values, start=1) if value not in (None, "")
        }
        if cells:
            yield SheetRow(number, cells)


def _value(value: object) -> CellValue:
    """Whole numbers as numbers, everything else as the text that stands in the cell."""
    match value:
        case bool():
            return "x" if value else ""
        case int():
            return value
        case float():
            return int(value) if value.is_integer() else str(value).replace(".", ",")
        case datetime() | date():
            return value.strftime("%d/%m/%Y")
        case _:
            return _ESCAPED.sub(lambda escape: chr(int(escape[1], 16)), str(value))


def read_fonts(data: bytes, tables: list[RawTable]) -> list[RawTable]:
    """The tables with the fonts of their cells, and of the pieces of a text in several; as they are where it fails."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            workbook: Any = load_workbook(io.BytesIO(data), rich_text=True)
        return [_with_fonts(table, workbook[table.name]) for table in tables]
    except _DAMAGE:
        return tables


def _with_fonts(table: RawTable, worksheet: Any) -> RawTable:
    rows = (
        row._replace(
            cells={c: _with_font(cell, worksheet.cell(row.number, c)) for c, cell in row.cells.items()}
        )
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def _with_font(raw: RawCell, cell: Any) -> RawCell:
    font = str(cell.font.name or "")
    if not isinstance(cell.value, CellRichText):
        return raw._replace(font=font)
    runs = (
        Run(str(piece.text), str(piece.font.rFont or font))
        if isinstance(piece, TextBlock)
        else Run(str(piece), font)
        for piece in cell.value
    )
    return raw._replace(font=font, runs=tuple(run for run in runs if run.text))
