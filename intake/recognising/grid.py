"""A raw table as the recogniser looks at it: cleaned texts by row and column, folded when asked, merges filled in."""

from collections.abc import Mapping
from functools import cached_property

from intake.repairing import Repaired, cell_text
from intake.tables import RawRow, RawTable, Span
from models.text import fold


class GridRow:
    """One row: its texts by column as the program would keep them, and what was mended in each."""

    __slots__ = ("_repaired", "raw", "texts")

    def __init__(self, raw: RawRow) -> None:
        self.raw = raw
        self._repaired: dict[int, Repaired] = {}
        self.texts: dict[int, str] = {}
        for column, cell in raw.cells.items():
            repaired = cell_text(cell)
            if repaired.text:
                self.texts[column] = repaired.text
                self._repaired[column] = repaired

    @property
    def number(self) -> int:
        """The row's number in its file."""
        return self.raw.number

    def text(self, column: int) -> str:
        """The text of a cell, "" where there is none."""
        return self.texts.get(column, "")

    def repairs(self, column: int) -> tuple[str, ...]:
        """The codes of what was mended in a cell."""
        return self._repaired[column].codes if column in self._repaired else ()

    def folded(self, column: int) -> str:
        """The folded text of a cell."""
        return fold(self.texts.get(column, ""))

    def is_bold(self, column: int) -> bool:
        """Whether a cell is bold as a whole."""
        cell = self.raw.cells.get(column)
        return bool(cell and cell.bold)


class Grid:
    """The rows of a table that say anything, and its merged ranges."""

    def __init__(self, table: RawTable) -> None:
        self.table = table
        self.rows = [row for row in map(GridRow, table.rows) if row.texts]

    @cached_property
    def columns(self) -> list[int]:
        """The columns that are filled anywhere, from left to right."""
        return sorted({column for row in self.rows for column in row.texts})

    @cached_property
    def spans_by_row(self) -> Mapping[int, list[Span]]:
        """The merged ranges by the row they begin in."""
        by_row: dict[int, list[Span]] = {}
        for span in self.table.spans:
            by_row.setdefault(span.top, []).append(span)
        return by_row

    def width_of(self, row: GridRow, column: int) -> int:
        """Over how many columns a cell goes."""
        spans = self.spans_by_row.get(row.number, ())
        return next((span.right - span.left + 1 for span in spans if span.left == column), 1)

    def height_of(self, row: GridRow, column: int) -> int:
        """Over how many rows a cell goes."""
        spans = self.spans_by_row.get(row.number, ())
        return next((span.bottom - span.top + 1 for span in spans if span.left == column), 1)
