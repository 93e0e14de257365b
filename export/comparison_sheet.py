"""The comparison of two states of a report as a sheet: one row for every difference, its texts as given.

The same plan becomes a workbook or a PDF. It chooses no words.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from export.appendix_layout import HIGHEST_ROW, MARGINS_MM, PAGE_WIDTH, SMALL_SIZE, TEXT_SIZE, block_height
from export.sheet_plan import Block, SheetPlan, TableRow, TextStyle

_SHARES = (0.4, 2.6, 1.1, 2.0, 2.0, 1.9)
_TITLE = TextStyle(14, bold=True, centred=True)
_SUBTITLE = TextStyle(13, italic=True, centred=True)
_HEADER = TextStyle(TEXT_SIZE, bold=True, centred=True, bordered=True)
_GAP = 6.0
_HEADING = range(4, 5)
_INDENT = 7.0


class Comparison(NamedTuple):
    """What is printed: above the table its title and what is compared; headings and rows begin with the STT."""

    title: str
    subtitle: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def comparison_plan(comparison: Comparison) -> SheetPlan:
    """Where everything stands on A4 landscape."""
    unit = PAGE_WIDTH / sum(_SHARES)
    widths = tuple(share * unit for share in _SHARES)
    blocks = (
        _line(comparison.title, 1, _TITLE),
        _line(comparison.subtitle, 2, _SUBTITLE),
        *_header(comparison.headings),
    )
    heights = {b.rows.start: block_height(b.text, PAGE_WIDTH, b.style.size) for b in blocks[:2]}
    return SheetPlan(
        name=comparison.title,
        title=comparison.title,
        widths=widths,
        heights={**heights, 3: _GAP, _HEADING.start: _highest(comparison.headings, widths, TEXT_SIZE)},
        blocks=blocks,
        heading_rows=_HEADING,
        looks=(_look(TEXT_SIZE), _look(SMALL_SIZE)),
        rows=tuple(_rows(comparison.rows, widths)),
        page_heading="",
        margins_mm=MARGINS_MM,
    )


def _line(text: str, row: int, style: TextStyle) -> Block:
    return Block(text, range(row, row + 1), range(1, len(_SHARES) + 1), style)


def _header(headings: Iterable[str]) -> list[Block]:
    return [
        Block(text, _HEADING, range(column, column + 1), _HEADER)
        for column, text in enumerate(headings, start=1)
    ]


def _look(size: int) -> tuple[TextStyle, ...]:
    """The number is centred, texts stand at the left."""
    return tuple(TextStyle(size, centred=not column, bordered=True) for column in range(len(_SHARES)))


def _rows(rows: Iterable[Sequence[str]], widths: Sequence[float]) -> Iterable[TableRow]:
    for cells in rows:
        usual = _highest(cells, widths, TEXT_SIZE)
        small = usual > HIGHEST_ROW
        height = min(_highest(cells, widths, SMALL_SIZE), HIGHEST_ROW) if small else usual
        yield TableRow(tuple(cells), int(small), height)


def _highest(cells: Sequence[str], widths: Sequence[float], size: int) -> float:
    return max(
        block_height(text, width - _INDENT, size, bold=True)
        for text, width in zip(cells, widths, strict=True)
    )
