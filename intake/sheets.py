"""What a received workbook holds, as plain values: sheets, rows, and the cells in them that are not empty."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

CellValue = str | int


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: its number, and its filled cells by column number, both counted from 1."""

    number: int
    cells: Mapping[int, CellValue]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of the file `source`; rows without a filled cell are left out."""

    source: str
    name: str
    rows: tuple[SheetRow, ...]
    hidden: bool = False


@cache
def column_letters(column: int) -> str:
    """A of 1, Z of 26, AA of 27."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """The address of a cell as Excel shows it."""
    return f"{column_letters(column)}{row}"
