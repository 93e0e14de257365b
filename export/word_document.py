"""A Word document as values, as far as it is drawn on paper: sections, paragraphs, tables. Measures are points.

It knows no file format and no page: docx_reader.py reads it, word_pages.py lays it out.
"""

from dataclasses import dataclass
from typing import NamedTuple

PAGE_NUMBER = "\ufdd0"
"""Stands in a text where the number of the page is printed; no text of anybody holds this code point."""


class Ink(NamedTuple):
    """How letters look."""

    size: float = 10
    bold: bool = False
    italic: bool = False
    underline: bool = False


PLAIN = Ink()


class Piece(NamedTuple):
    """Letters of one look. A line feed begins a new line, a tab goes to the next stop."""

    text: str
    ink: Ink


class Stop(NamedTuple):
    """A tab stop: how far from the left edge of the text, and which part of what follows stands there."""

    place: float
    alignment: str = "left"


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """One paragraph. `alignment`: left, center, right, both; `first` is the first line's indent beyond `left`.

    `leading`: lines are so many times as high as their letters ask, or with `exact` that high, at least or precisely.
    `ink`: of an empty paragraph.
    """

    pieces: tuple[Piece, ...]
    ink: Ink = PLAIN
    alignment: str = "left"
    left: float = 0
    right: float = 0
    first: float = 0
    before: float = 0
    after: float = 0
    leading: float = 1
    exact: float = 0
    at_least: bool = False
    line_below: bool = False
    keep_next: bool = False
    break_before: bool = False
    stops: tuple[Stop, ...] = ()


@dataclass(frozen=True, slots=True)
class WordCell:
    """One cell; it may span several columns. `gap`: white between its edges and its text, left and right."""

    blocks: tuple["WordParagraph | WordTable", ...]
    span: int = 1
    framed: bool = False
    gap: tuple[float, float] = (5.4, 5.4)
    alignment: str = "top"


class WordRow(NamedTuple):
    """One row. `repeated`: it is printed again at the top of every further page."""

    cells: tuple[WordCell, ...]
    repeated: bool = False
    whole: bool = False
    height: float = 0


@dataclass(frozen=True, slots=True)
class WordTable:
    """A table; `left` is where it begins, from the left edge of the text."""

    widths: tuple[float, ...]
    rows: tuple[WordRow, ...]
    left: float = 0


Block = WordParagraph | WordTable


@dataclass(frozen=True, slots=True)
class WordSection:
    """Pages of one size. `margins`: left, top, right, bottom; `starts_at`: its first page's number, 0 to go on.

    Headers and footers: of the first page, and of the others; `distances` from the edges of the page.
    """

    size: tuple[float, float]
    margins: tuple[float, float, float, float]
    blocks: tuple[Block, ...]
    headers: tuple[tuple[Block, ...], tuple[Block, ...]] = ((), ())
    footers: tuple[tuple[Block, ...], tuple[Block, ...]] = ((), ())
    distances: tuple[float, float] = (28.35, 28.35)
    starts_at: int = 0
