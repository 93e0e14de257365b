"""A table before it is put into a container: lines of cells, with what only some containers can hold."""

from dataclasses import dataclass, field
from typing import NamedTuple


class Piece(NamedTuple):
    """A piece of a cell's text in one font ("" = the container's own)."""

    text: str
    font: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text in pieces, or a number, or a formula whose value was never kept."""

    pieces: tuple[Piece, ...] = ()
    number: float | None = None
    bold: bool = False
    formula: str = ""

    @property
    def text(self) -> str:
        """All it says."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def plain(self) -> str:
        """What a text file has of it: a number with its decimal point."""
        return f"{self.number:.15g}" if self.number is not None else self.text


Line = dict[int, Cell]
"""Cells by column, from 1."""


class Merge(NamedTuple):
    """A merged range: lines and columns from 1, inclusive."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Sheet:
    """One table. `above` and `below` are no part of it: a word processor has them as paragraphs.

    `tail`: up to which row cells are styled and empty.
    """

    name: str
    lines: list[Line] = field(default_factory=list[Line])
    merges: list[Merge] = field(default_factory=list[Merge])
    hidden_lines: set[int] = field(default_factory=set[int])
    above: list[Line] = field(default_factory=list[Line])
    below: list[Line] = field(default_factory=list[Line])
    hidden: bool = False
    tail: int = 0

    @property
    def width(self) -> int:
        """The number of its columns."""
        return max((max(line) for line in (*self.above, *self.lines, *self.below) if line), default=1)

    @property
    def all_lines(self) -> list[Line]:
        """As a workbook has them, one below the other."""
        return [*self.above, *self.lines, *self.below]

    @property
    def all_merges(self) -> list[Merge]:
        """The merged ranges where `above` stands on the same sheet."""
        down = len(self.above)
        return [Merge(m.top + down, m.left, m.bottom + down, m.right) for m in self.merges]


@dataclass(frozen=True, slots=True)
class Paper:
    """One file or one pasted block: its name without an ending, its sheets."""

    name: str
    sheets: tuple[Sheet, ...]
