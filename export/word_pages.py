"""Lays a Word document out on pages, as values: what is printed where. It draws nothing and reads nothing.

Of a paragraph never one line alone stands on a page; headings stay with what follows; the heading of a table is printed
again on every page; a row goes over to the next page whole, where it is not higher than a page.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from export.word_document import PAGE_NUMBER, Block, WordCell, WordParagraph, WordRow, WordSection, WordTable
from export.word_lines import Mark, Measure, Rule, Strip, paragraph_strips, stacked

_ROUNDING = 0.01


class WordPage(NamedTuple):
    """One page: its size, its number, and what stands on it."""

    size: tuple[float, float]
    number: int
    marks: tuple[Mark, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """What goes onto a page together. `heading`: the strip that is printed first where it opens a page."""

    strips: tuple[Strip, ...]
    joined: bool = False
    heading: Strip | None = None
    opens_page: bool = False

    @property
    def height(self) -> float:
        return sum(strip.height for strip in self.strips)


def word_pages(sections: Sequence[WordSection], measure: Measure) -> Iterator[WordPage]:
    """The pages of a document, in order."""
    number = 0
    for section in sections:
        number = section.starts_at - 1 if section.starts_at else number
        for place, strips in enumerate(_pages(section, measure)):
            number += 1
            yield _page(section, place, number, strips, measure)


def _page(
    section: WordSection, place: int, number: int, strips: Sequence[Strip], measure: Measure
) -> WordPage:
    left, top, right, _ = section.margins
    body = stacked(strips).moved(left, top)
    which = min(place, 1)
    room = section.size[0] - left - right
    head = stacked(_numbered(section.headers[which], number, room, measure))
    foot = stacked(_numbered(section.footers[which], number, room, measure))
    parts = (
        head.moved(left, section.distances[0]),
        body,
        foot.moved(left, section.size[1] - section.distances[1] - foot.height),
    )
    marks = tuple(mark for part in parts for mark in part.marks)
    return WordPage(section.size, number, marks, tuple(rule for part in parts for rule in part.rules))


def _numbered(blocks: Iterable[Block], number: int, room: float, measure: Measure) -> list[Strip]:
    paragraphs = (block for block in blocks if isinstance(block, WordParagraph))
    filled = (
        replace(p, pieces=tuple(q._replace(text=q.text.replace(PAGE_NUMBER, str(number))) for q in p.pieces))
        for p in paragraphs
    )
    return [strip for paragraph in filled for strip in paragraph_strips(paragraph, room, measure)]


def _pages(section: WordSection, measure: Measure) -> Iterator[list[Strip]]:
    left, top, right, bottom = section.margins
    room, high = section.size[0] - left - right, section.size[1] - top - bottom
    filling = _Filling(high)
    for group in _groups(_pieces(section.blocks, room, high, measure)):
        yield from filling.add(group)
    yield filling.strips


@dataclass(slots=True)
class _Filling:
    """The page being filled."""

    high: float
    strips: list[Strip] = field(default_factory=list[Strip])
    used: float = 0

    def add(self, group: list[_Piece]) -> Iterator[list[Strip]]:
        """Put a group onto the page, or onto the next; what does not fit on any page goes piece by piece."""
        together = sum(piece.height for piece in group)
        goes_over = together <= self.high < self.used + together - _ROUNDING
        if self.strips and (group[0].opens_page or goes_over):
            yield self.strips
            self.strips, self.used = [], 0
        for piece in group:
            if self.strips and self.used + piece.height > self.high + _ROUNDING:
                yield self.strips
                self.strips, self.used = [], 0
            if not self.strips and piece.heading is not None:
                self._put(piece.heading)
            for strip in piece.strips:
                self._put(strip)

    def _put(self, strip: Strip) -> None:
        self.strips.append(strip)
        self.used += strip.height


def _groups(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    """Pieces that stay with the next, together with it."""
    group: list[_Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.joined:
            yield group
            group = []
    if group:
        yield group


def _pieces(blocks: Sequence[Block], room: float, high: float, measure: Measure) -> Iterator[_Piece]:
    for block in blocks:
        if isinstance(block, WordTable):
            yield from _table_pieces(block, high, measure)
        else:
            yield from _paragraph_pieces(block, room, measure)


def _paragraph_pieces(paragraph: WordParagraph, room: float, measure: Measure) -> Iterator[_Piece]:
    """Two lines together at either end of a paragraph."""
    strips = paragraph_strips(paragraph, room, measure)
    cuts = [0, 2, *range(3, len(strips) - 1), len(strips)] if len(strips) > 3 else [0, len(strips)]
    for start, end in pairwise(cuts):
        yield _Piece(
            tuple(strips[start:end]),
            joined=paragraph.keep_next and end == len(strips),
            opens_page=paragraph.break_before and start == 0,
        )


def _table_pieces(table: WordTable, high: float, measure: Measure) -> Iterator[_Piece]:
    laid = [(row, _row_parts(table, row, high, measure)) for row in table.rows]
    repeated = [part for row, parts in laid if row.repeated for part in parts]
    heading = stacked(repeated) if repeated else None
    for row, parts in laid:
        for part in parts:
            yield _Piece((part,), joined=row.repeated, heading=None if row.repeated else heading)


def _row_parts(table: WordTable, row: WordRow, high: float, measure: Measure) -> list[Strip]:
    """A row as one strip; one higher than three quarters of a page as several, each with its own frame."""
    columns = [_cell_strips(cell, width, measure) for cell, width, _ in _placed(table, row)]
    limit = high * 0.75
    parts: list[Strip] = []
    while not parts or any(columns):
        taken = [_take(strips, limit) for strips in columns]
        parts.append(_row_strip(table, row, taken))
    return parts


def _take(strips: list[Strip], limit: float) -> list[Strip]:
    taken: list[Strip] = []
    used = 0.0
    while strips and (not taken or used + strips[0].height <= limit):
        used += strips[0].height
        taken.append(strips.pop(0))
    return taken


def _placed(table: WordTable, row: WordRow) -> Iterator[tuple[WordCell, float, float]]:
    """Each cell with its width and where it begins."""
    column, x = 0, table.left
    for cell in row.cells:
        width = sum(table.widths[column : column + cell.span])
        yield cell, width, x
        column, x = column + cell.span, x + width


def _cell_strips(cell: WordCell, width: float, measure: Measure) -> list[Strip]:
    room = width - sum(cell.gap)
    strips: list[Strip] = []
    for block in cell.blocks:
        if isinstance(block, WordTable):
            strips += [strip for piece in _table_pieces(block, 1e6, measure) for strip in piece.strips]
        else:
            strips += paragraph_strips(block, room, measure)
    return strips


def _row_strip(table: WordTable, row: WordRow, columns: Sequence[list[Strip]]) -> Strip:
    bodies = [stacked(strips) for strips in columns]
    height = max([row.height, *(body.height for body in bodies)])
    marks: list[Mark] = []
    rules: list[Rule] = []
    for (cell, width, x), body in zip(_placed(table, row), bodies, strict=True):
        lower = {"center": (height - body.height) / 2, "bottom": height - body.height}.get(cell.alignment, 0)
        placed = body.moved(x + cell.gap[0], lower)
        marks += placed.marks
        rules += placed.rules
        if cell.framed:
            rules += _frame(x, width, height)
    return Strip(height, tuple(marks), tuple(rules))


def _frame(x: float, width: float, height: float) -> Iterator[Rule]:
    yield Rule(x, 0, x + width, 0)
    yield Rule(x, height, x + width, height)
    yield Rule(x, 0, x, height)
    yield Rule(x + width, 0, x + width, height)
