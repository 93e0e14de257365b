"""A raw table as the recogniser looks at it: cleaned texts by row and column, folded when asked, merges filled in."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property

from intake.repairing import Repaired, are_right_already, cell_text, code_text
from intake.tables import RawRow, RawTable, Span
from models.legacy_text import Encoding, decoded_as, has_right_letters, of_font
from models.text import clean, fold

_PIECE = 50
"""Rows that are looked at together: where one cell of them is to be mended, each is looked at by itself."""
_SELDOM = 20
"""Where one cell of so many is right, the others are not taken for old without a proof of their own."""


class GridRow:
    """One row: its texts by column as the program would keep them, and what was mended in each."""

    __slots__ = ("_codes", "_repaired", "other", "raw", "texts")

    def __init__(self, raw: RawRow, *, is_right: bool = False) -> None:
        self.raw = raw
        self.other: Encoding | None = None
        """An old encoding that other cells of the table are in."""
        self._repaired: dict[int, tuple[str, ...]] = {}
        self._codes: dict[int, Repaired] = {}
        self.texts: dict[int, str] = {}
        if is_right:
            self.texts = {column: cell.text for column, cell in raw.cells.items() if cell.text}
            return
        for column, cell in raw.cells.items():
            self._take(column, cell_text(cell))

    def mend(self, column: int, usual: Encoding | None = None) -> None:
        """Take a cell in as it is once mended; `usual`: see `intake.repairing`."""
        self._take(column, cell_text(self.raw.cells[column], usual))

    def _take(self, column: int, repaired: Repaired) -> None:
        if repaired.text:
            self.texts[column] = repaired.text
        if repaired.codes:
            self._repaired[column] = repaired.codes

    @property
    def number(self) -> int:
        """The row's number in its file."""
        return self.raw.number

    def text(self, column: int) -> str:
        """The text of a cell, "" where there is none."""
        return self.texts.get(column, "")

    @property
    def mended(self) -> Mapping[int, tuple[str, ...]]:
        """The codes of what was mended, by column."""
        return self._repaired

    def repairs(self, column: int) -> tuple[str, ...]:
        """The codes of what was mended in a cell."""
        return self._repaired.get(column, ())

    def code(self, column: int) -> Repaired:
        """What a cell says if it is a code."""
        if column not in self._codes:
            self._codes[column] = code_text(Repaired(self.text(column), self.repairs(column)))
        return self._codes[column]

    def folded(self, column: int) -> str:
        """The folded text of a cell."""
        return fold(self.texts.get(column, ""))

    def folded_otherwise(self, column: int) -> str:
        """The folded text of a cell read as the old encoding of others, where it could be: "Cã" for "Có"; else ""."""
        text = self.raw.cells[column].text if column in self.texts else ""
        if self.other is None or text.isascii() or has_right_letters(text):
            return ""
        decoded = clean(decoded_as(text, self.other))
        return fold(decoded) if decoded != self.text(column) else ""

    def is_bold(self, column: int) -> bool:
        """Whether a cell is bold as a whole."""
        cell = self.raw.cells.get(column)
        return bool(cell and cell.bold)


def _grid_rows(rows: Sequence[RawRow]) -> Iterator[GridRow]:
    for start in range(0, len(rows), _PIECE):
        piece = rows[start : start + _PIECE]
        is_right = are_right_already([cell for row in piece for cell in row.cells.values()])
        for row in piece:
            yield GridRow(row, is_right=is_right)


class Grid:
    """The rows of a table that say anything, and its merged ranges."""

    def __init__(self, table: RawTable) -> None:
        self.table = table
        self.rows = [
            row
            for row in _grid_rows(table.rows)
            if row.texts or any(cell.unknown for cell in row.raw.cells.values())
        ]
        self._settle_encoding()

    def _settle_encoding(self) -> None:
        """An old encoding of some texts decides of those that could be either: at once where hardly one is right,

        and where the words are not understood otherwise.
        """
        found = Counter(code for row in self.rows for codes in row.mended.values() for code in codes)
        encoding = max(Encoding, key=lambda encoding: found[encoding.value])
        if not found[encoding.value]:
            return
        right = sum(
            has_right_letters(text)
            for row in self.rows
            for column, text in row.texts.items()
            if not row.repairs(column)
        )
        is_usual, fonts_tell = right * _SELDOM < found[encoding.value], self._fonts_tell()
        for row in self.rows:
            row.other = None if fonts_tell else encoding
            for column in list(row.texts) if is_usual and not fonts_tell else ():
                row.mend(column, encoding)

    def _fonts_tell(self) -> bool:
        """Whether some cells are in fonts of an old encoding: then the fonts of the others say that they are not."""
        fonts = {cell.font for row in self.rows for cell in row.raw.cells.values()}
        fonts |= {run.font for row in self.rows for cell in row.raw.cells.values() for run in cell.runs}
        return any(of_font(font)[0] for font in fonts)

    def part(self, first: int, below: int) -> "Grid":
        """The rows with these numbers, `below` excluded, as a table of their own."""
        part = copy(self)
        part.__dict__.pop("columns", None)
        part.rows = [row for row in self.rows if first <= row.number < below]
        part.table = replace(self.table, rows=tuple(row.raw for row in part.rows))
        return part

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
