"""What every received table is before anything is understood: cells with text, number, font, merge, place. No meaning.

Workbooks, text files, Word tables and the clipboard all become this one shape; `recognising` reads it. Cells and rows
are named tuples: 2,000 procedures have 16,000 of them, and a frozen dataclass takes four times as long to make.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

MOST_CELLS = 300_000
"""Filled cells that a file may have: 40,000 procedures of eight columns, many times those of a whole province."""


class Run(NamedTuple):
    """A piece of a cell's text in one font ("" = unknown)."""

    text: str
    font: str


class RawCell(NamedTuple):
    """One cell that holds something: its text as the file has it, nothing cleaned.

    `number` where the file stores a number (the text is then how it is written plainly: 1.003, not 1,003); `font` of
    the whole cell, `runs` only where it has several fonts; `unknown`: a formula without a kept value, or an error.
    """

    text: str
    number: float | None = None
    font: str = ""
    bold: bool = False
    runs: tuple[Run, ...] = ()
    unknown: bool = False


class RawRow(NamedTuple):
    """One row of a table: its number as the file counts (from 1), its filled cells by column (from 1)."""

    number: int
    cells: Mapping[int, RawCell]
    hidden: bool = False


class Span(NamedTuple):
    """A merged range, all four counted from 1 and inclusive; its text stands in the first cell."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class RawTable:
    """One table of `source` (the file's name, "" = clipboard): a sheet, a Word table, a text file, a pasted block.

    Rows without a filled cell are left out. `name` is the sheet's name, or "" where tables have none; `number` counts
    the tables of a source from 1. `hidden_columns` are those that Excel does not show.
    """

    source: str
    name: str
    number: int
    rows: tuple[RawRow, ...]
    spans: tuple[Span, ...] = ()
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
