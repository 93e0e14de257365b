"""Lays a SheetPlan out on pages of A4 landscape: which line of text and which frame stands where. It draws nothing.

Nothing is cut and nothing lost: a row that does not fit goes to the next page, one that fits on no page is split
between its lines. Measures are points, from the left and from the top of the page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from export.paper import POINTS_PER_MM, text_lines
from export.sheet_plan import ABOVE_AND_BELOW, Block, SheetPlan, TableRow, TextStyle, text_room

PAGE_WIDTH, PAGE_HEIGHT = 297 * POINTS_PER_MM, 210 * POINTS_PER_MM
# NĐ 30/2020/NĐ-CP, Phụ lục I: numbers are centred in the top margin, in size 13 to 14, from page 2 on.
_NUMBER_TOP = 10 * POINTS_PER_MM
_NUMBER = TextStyle(13, centred=True)
_PAGE_HEADING = TextStyle(13, bold=True)
_BESIDE_TEXT = 2.0
_INDENT = 7.0
_HEADINGS_KEPT = 2
"""So many bold rows, a tier and a field, stay with the row below them."""
_ROUNDING = 0.01


class Frame(NamedTuple):
    """The four lines around a cell."""

    left: float
    top: float
    width: float
    height: float


class Line(NamedTuple):
    """One line of text: `place` is its left end, or its middle where the style is centred."""

    text: str
    place: float
    top: float
    style: TextStyle


@dataclass(frozen=True, slots=True)
class Page:
    """One page, numbered from 1 in each plan."""

    number: int
    frames: list[Frame] = field(default_factory=list[Frame])
    lines: list[Line] = field(default_factory=list[Line])


class _Row(NamedTuple):
    """A row of the table in lines: those of every cell, and how each cell looks."""

    cells: tuple[list[str], ...]
    styles: tuple[TextStyle, ...]
    height: float
    is_part: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it heads what follows: bold, or numbered A or I as in a blank form."""
        return self.styles[0].bold or "".join(self.cells[0]).isalpha()

    @property
    def has_text(self) -> bool:
        return any(self.cells)

    def parted(self, count: int) -> tuple["_Row", "_Row"]:
        """Its first lines, and the rest."""
        upper, lower = ([cell[:count] for cell in self.cells], [cell[count:] for cell in self.cells])
        return self.of(upper), self.of(lower)

    def of(self, cells: Sequence[list[str]]) -> "_Row":
        """A part of this row: these lines, as high as they need, and read from its top on."""
        return _Row(tuple(cells), self.styles, _height(cells, self.styles), is_part=True)


def _height(cells: Sequence[list[str]], styles: Sequence[TextStyle]) -> float:
    heights = (len(lines) * style.line_height for lines, style in zip(cells, styles, strict=True))
    return max(heights, default=0) + ABOVE_AND_BELOW


def pages(plan: SheetPlan) -> list[Page]:
    """The pages, at least one. Heading rows stand on every page that has rows of the table."""
    return _Pager(plan).all_pages()


class _Pager:
    """Fills one page after the other from top to bottom."""

    def __init__(self, plan: SheetPlan) -> None:
        left = plan.margins_mm["left"] * POINTS_PER_MM
        self._plan = plan
        self._blocks = sorted(plan.blocks, key=lambda block: (block.rows.start, block.columns.start))
        self._edges = tuple(accumulate(plan.widths, initial=left))
        self._first_top = plan.margins_mm["top"] * POINTS_PER_MM
        self._bottom = PAGE_HEIGHT - plan.margins_mm["bottom"] * POINTS_PER_MM + _ROUNDING
        self._pages: list[Page] = []
        self._top = 0.0
        self._may_turn = self._is_fresh = False

    def all_pages(self) -> list[Page]:
        table = range(self._plan.heading_rows.stop, self._plan.heading_rows.stop + len(self._plan.rows))
        rows = [self._filled(row) for row in self._plan.rows]
        ending = range(table.stop, max((block.rows.stop for block in self._plan.blocks), default=table.stop))
        self._open_page()
        self._draw_blocks(range(1, self._plan.heading_rows.stop))
        for index, row in enumerate(rows):
            below = self._height_of(ending) if index == len(rows) - 1 else 0
            self._place(row, _kept_together(rows, index) + below)
        if self._top + self._height_of(ending) > self._bottom:
            self._open_page()
        self._draw_blocks(ending)
        return self._pages

    def _filled(self, row: TableRow) -> _Row:
        styles = self._plan.looks[row.look]
        cells = tuple(
            self._lines(str(cell), width, style)
            for cell, width, style in zip(row.cells, self._plan.widths, styles, strict=True)
        )
        return _Row(cells, styles, max(row.height, _height(cells, styles)))

    def _lines(self, text: str, width: float, style: TextStyle) -> list[str]:
        if not text:
            return []
        room, parts = text_room(width, indented=style.indented), text.split("\n")
        return [line for part in parts for line in text_lines(part, room, style.size, bold=style.bold)]

    def _open_page(self) -> None:
        page = Page(len(self._pages) + 1)
        self._pages.append(page)
        self._top, self._may_turn = self._first_top, False
        if self._plan.page_heading and (page.number > 1 or not self._says_it_itself()):
            page.lines.append(Line(self._plan.page_heading, self._edges[0], _NUMBER_TOP, _PAGE_HEADING))
        if page.number > 1:
            middle = (self._edges[0] + self._edges[-1]) / 2
            page.lines.append(Line(str(page.number), middle, _NUMBER_TOP, _NUMBER))

    def _says_it_itself(self) -> bool:
        """Whether page 1 has the words of the page heading in the sheet already, as drafts have."""
        return any(block.text == self._plan.page_heading for block in self._blocks)

    def _turn_page(self) -> None:
        self._open_page()
        self._draw_blocks(self._plan.heading_rows)
        self._is_fresh = True

    def _place(self, row: _Row, needed: float) -> None:
        """The row on this page or the next, or in parts on both.

        A page is turned only below a row that is no heading, so that no tier and no field is left alone at its foot.
        """
        if self._top + needed > self._bottom and self._may_turn:
            self._turn_page()
        while self._top + row.height > self._bottom:
            upper, row = row.parted(self._lines_left(row))
            if upper.has_text or not row.has_text:
                self._draw(upper)
            if not row.has_text:
                return
            self._turn_page()
        self._draw(row)

    def _lines_left(self, row: _Row) -> int:
        """How many lines of the row fit on what is left of the page; on a page that has only headings, one at least."""
        room = self._bottom - self._top - ABOVE_AND_BELOW
        count = int(room // max(style.line_height for style in row.styles))
        return max(count, int(self._is_fresh))

    def _draw(self, row: _Row) -> None:
        for index, lines in enumerate(row.cells):
            style = row.styles[index]
            inset = ABOVE_AND_BELOW / 2 if row.is_part else _inset(lines, style, row.height)
            self._draw_cell(lines, range(index, index + 1), style, row.height, inset)
        self._top += row.height
        self._may_turn, self._is_fresh = not row.is_heading, False

    def _draw_cell(
        self, lines: Sequence[str], columns: range, style: TextStyle, height: float, inset: float
    ) -> None:
        """Frame and text; the first line stands `inset` below the upper edge."""
        left, right, page = self._edges[columns.start], self._edges[columns.stop], self._pages[-1]
        if style.bordered:
            page.frames.append(Frame(left, self._top, right - left, height))
        place = (left + right) / 2 if style.centred else left + _BESIDE_TEXT + _INDENT * style.indented
        top, line_height = self._top + inset, style.line_height
        for number, text in enumerate(lines):
            page.lines.append(Line(text, place, top + number * line_height, style))

    def _draw_blocks(self, rows: range) -> None:
        """The texts of these rows of the sheet, one row below the other."""
        for row in rows:
            for block in self._blocks:
                if block.rows.start == row:
                    self._draw_block(block)
            self._top += self._row_height(row)

    def _draw_block(self, block: Block) -> None:
        columns = range(block.columns.start - 1, block.columns.stop - 1)
        width = self._edges[columns.stop] - self._edges[columns.start]
        lines, height = self._lines(block.text, width, block.style), self._height_of(block.rows)
        self._draw_cell(lines, columns, block.style, height, _inset(lines, block.style, height))

    def _height_of(self, rows: range) -> float:
        return sum(self._row_height(row) for row in rows)

    def _row_height(self, row: int) -> float:
        """The height that the plan gives, or what Excel would make of the row by itself."""
        given = self._plan.heights.get(row)
        if given is not None:
            return given
        sizes = [block.style.line_height for block in self._plan.blocks if row in block.rows]
        return max(sizes, default=_NUMBER.line_height) + ABOVE_AND_BELOW


def _inset(lines: Sequence[str], style: TextStyle, height: float) -> float:
    """How far below the upper edge the first line stands where all are in the middle."""
    return (height - len(lines) * style.line_height) / 2


def _kept_together(rows: Sequence[_Row], index: int) -> float:
    """How high a row is together with the one below, which a tier or a field is not left alone without."""
    return sum(row.height for row in _and_below(rows, index))


def _and_below(rows: Sequence[_Row], index: int) -> Iterator[_Row]:
    for row in rows[index : index + _HEADINGS_KEPT + 1]:
        yield row
        if not row.is_heading:
            return
