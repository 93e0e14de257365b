# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Reads the values of .xlsx and .ods with calamine; the only file that knows it.

It tells values and merges fast; of fonts, hidden rows and formulas without a value it tells nothing.
"""

import io
from datetime import date, datetime, time, timedelta
from typing import Any

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from intake.tables import RawCell, RawRow, RawTable, Span
from models.problems import Refusal


def read_values(data: bytes, source: str) -> list[RawTable]:
    """The worksheets in order. Refusals `workbook-protected`, `workbook-unreadable`."""
    try:
        workbook = load_workbook(io.BytesIO(data))
        return [
            _table(workbook, index, source, number)
            for number, index in enumerate(_worksheets(workbook), start=1)
        ]
    except PasswordError:
        raise Refusal("workbook-protected", source=source) from None
    except (CalamineError, OSError, ValueError, OverflowError, MemoryError):
        raise Refusal("workbook-unreadable", source=source) from None
    except BaseException as error:  # its panics are no Exception
        if type(error).__name__ == "PanicException":
            raise Refusal("workbook-unreadable", source=source) from None
        raise


def _worksheets(workbook: CalamineWorkbook) -> list[int]:
    return [
        index for index, sheet in enumerate(workbook.sheets_metadata) if sheet.typ == SheetTypeEnum.WorkSheet
    ]


def _table(workbook: CalamineWorkbook, index: int, source: str, number: int) -> RawTable:
    sheet = workbook.get_sheet_by_index(index)
    metadata = workbook.sheets_metadata[index]
    hidden = metadata.visible != SheetVisibleEnum.Visible
    return RawTable(source, metadata.name, number, _rows(sheet), _spans(sheet), hidden)


def _rows(sheet: CalamineSheet) -> tuple[RawRow, ...]:
    top, left = sheet.start or (0, 0)
    # Marks, fields and blanks come again and again: one cell does for all of a text.
    known: dict[str, RawCell | None] = {"": None}
    rows = (
        RawRow(at, _cells(values, left + 1, known)) for at, values in enumerate(sheet.to_python(), top + 1)
    )
    return tuple(row for row in rows if row.cells)


def _cells(values: list[Any], first: int, known: dict[str, RawCell | None]) -> dict[int, RawCell]:
    cells: dict[int, RawCell] = {}
    for column, value in enumerate(values, first):
        if type(value) is not str:
            cell = _cell(value)
        elif value in known:
            cell = known[value]
        else:
            cell = known[value] = None if value.isspace() else RawCell(value)
        if cell:
            cells[column] = cell
    return cells


def _cell(value: object) -> RawCell | None:
    match value:
        case bool():
            return RawCell("x") if value else None
        case int() | float():
            return RawCell(plain_number(value), float(value))
        case datetime() | date():
            return RawCell(value.strftime("%d/%m/%Y"))
        case time() | timedelta():
            return RawCell(str(value))
        case _:
            return None


def _spans(sheet: CalamineSheet) -> tuple[Span, ...]:
    ranges = sheet.merged_cell_ranges or ()
    return tuple(Span(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in ranges)


def plain_number(value: float) -> str:
    """A number as it is written plainly: whole ones without a point."""
    whole = abs(value) < 1e15 and value == int(value)
    return str(int(value)) if whole else repr(value)
