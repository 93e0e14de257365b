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
_BORDER = 0.5
"""What the line below a framed row adds to its height."""


class WordPage(NamedTuple):
    """One page: its size, its number, and what stands on it."""

    size: tuple[float, float]
    number: int
    marks: tuple[Mark, ...]
    rules: tuple[Rule, ...]


@dataclass(slots=True)
class _TallRow:
    """A row higher than a page: what is left of its cells' lines."""

    table: WordTable
    row: WordRow
    columns: list[list[Strip]]

    @property
    def least(self) -> float:
        """The height of the highest line that comes next."""
        return max(strips[0].height for strips in self.columns if strips)

    def part(self, room: float) -> Strip:
        """As much of it as the room takes, in a frame of its own; of no height where that is nothing."""
        return _row_strip(self.table, self.row, [_take(strips, room) for strips in self.columns])


@dataclass(frozen=True, slots=True)
class _Piece:
    """What goes onto a page together. `heading`: the strip that is printed first where it opens a page.

    `tall`: a row that no page holds; it goes on from page to page.
    """

    strips: tuple[Strip, ...]
    joined: bool = False
    heading: Strip | None = None
    opens_page: bool = False
    tall: _TallRow | None = None

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
            yield self._turned()
        for piece in group:
            yield from self._add_tall(piece.tall, piece.heading) if piece.tall else self._add(piece)

    def _add(self, piece: _Piece) -> Iterator[list[Strip]]:
        if self.strips and self.used + piece.height > self.high + _ROUNDING:
            yield self._turned()
        if not self.strips and piece.heading is not None:
            self._put(piece.heading)
        for strip in piece.strips:
            self._put(strip)

    def _add_tall(self, tall: _TallRow, heading: Strip | None) -> Iterator[list[Strip]]:
        while any(tall.columns):
            room = self.high - self.used
            if not self.strips:
                if heading is not None:
                    self._put(heading)
                room = max(
                    self.high - self.used, tall.least
                )  # a line higher than any page is printed all the same
            part = tall.part(room)
            if part.height:
                self._put(part)
            if any(tall.columns):
                yield self._turned()

    def _turned(self) -> list[Strip]:
        """The page that is full; the next one is empty."""
        full, self.strips, self.used = self.strips, [], 0
        return full

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
    laid = [
        (row, [_cell_strips(c, width, measure) for c, width, _ in _placed(table, row)]) for row in table.rows
    ]
    repeated = [_row_strip(table, row, columns) for row, columns in laid if row.repeated]
    heading = stacked(repeated) if repeated else None
    for row, columns in laid:
        strip = _row_strip(table, row, columns)
        above = None if row.repeated else heading
        if strip.height + (above.height if above else 0) <= high:
            yield _Piece((strip,), joined=row.repeated, heading=above)
        else:
            yield _Piece((), heading=above, tall=_TallRow(table, row, columns))


def _take(strips: list[Strip], room: float) -> list[Strip]:
    """The lines from the first on that the room takes."""
    taken: list[Strip] = []
    while strips and strips[0].height <= room + _ROUNDING:
        room -= strips[0].height
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
    if height and any(cell.framed for cell in row.cells):
        height += _BORDER
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
