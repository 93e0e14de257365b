"""Where an appendix lies on A4 landscape: widths of columns, heights of rows, and the rows that need smaller letters.

It draws nothing. All measures are points; a sheet is printed at its natural size because its columns together are as
wide as the paper between the margins.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, product

from export.paper import POINTS_PER_MM, line_count, lines_height
from export.sheet_plan import ABOVE_AND_BELOW, text_room
from models.appendices import Appendix, AppendixRow, Cell, Column, ColumnKind, RowStyle

# A4 landscape and the margins of NĐ 30/2020/NĐ-CP, Phụ lục I: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm.
MARGINS_MM = {"left": 30, "right": 15, "top": 20, "bottom": 20}
# Less a little for every column being rounded to whole pixels.
PAGE_WIDTH = (297 - MARGINS_MM["left"] - MARGINS_MM["right"]) * POINTS_PER_MM - 5

TEXT_SIZE = 12
SMALL_SIZE = 10
HIGHEST_ROW = 409.0
"""Excel makes no row higher."""

_FIXED_WIDTHS = {
    ColumnKind.ORDINAL: 38.0,
    ColumnKind.LEVEL: 64.0,
    ColumnKind.DECISION: 100.0,
    ColumnKind.NUMBER: 94.0,
    ColumnKind.BOX: 44.0,
}
_USUAL_SHARES = {ColumnKind.TIER: 1.0, ColumnKind.NAME: 3.0, ColumnKind.NOTE: 1.2, ColumnKind.REASON: 2.6}
_NARROWEST_SHARE = 0.15
_STEPS = 4
_BOLD_ROWS = frozenset({RowStyle.TIER, RowStyle.FIELD, RowStyle.SUM})


@dataclass(frozen=True, slots=True)
class TableLayout:
    """Column widths, header row heights, and a height and a size of letters for every row of the table."""

    widths: tuple[float, ...]
    header_heights: tuple[float, ...]
    row_heights: tuple[float, ...]
    row_sizes: tuple[int, ...]


def table_layout(appendix: Appendix) -> TableLayout:
    """The layout at usual widths; where a row would pass the limit, as near to them as the long texts allow."""
    widths = _widths(appendix.columns, _USUAL_SHARES)
    heights = [_row_height(row, widths, TEXT_SIZE) for row in appendix.rows]
    if max(heights, default=0) > HIGHEST_ROW:
        widths = _widths_for_long_texts(appendix)
        heights = [_row_height(row, widths, TEXT_SIZE) for row in appendix.rows]
    sizes = tuple(TEXT_SIZE if height <= HIGHEST_ROW else SMALL_SIZE for height in heights)
    for index, size in enumerate(sizes):
        if size == SMALL_SIZE:
            heights[index] = min(_row_height(appendix.rows[index], widths, size), HIGHEST_ROW)
    return TableLayout(widths, _header_heights(appendix.columns, widths), tuple(heights), sizes)


def rows_set_small(appendix: Appendix) -> list[str]:
    """The ids of the procedures whose rows are printed in smaller letters because they would be too high."""
    sizes = table_layout(appendix).row_sizes
    return [row.procedure_id for row, size in zip(appendix.rows, sizes, strict=True) if size == SMALL_SIZE]


def block_height(text: str, width: float, size: int, *, bold: bool = False) -> float:
    """The height of a row that holds this text, which may have line feeds, across `width`."""
    lines = sum(line_count(line, text_room(width), size, bold=bold) for line in text.split("\n"))
    return lines_height(lines, size) + ABOVE_AND_BELOW


def _widths(columns: Sequence[Column], shares: dict[ColumnKind, float]) -> tuple[float, ...]:
    flexible = [column.kind for column in columns if column.kind not in _FIXED_WIDTHS]
    left = PAGE_WIDTH - sum(_FIXED_WIDTHS.get(column.kind, 0) for column in columns)
    unit = left / sum(shares[kind] for kind in flexible)
    return tuple(_FIXED_WIDTHS.get(column.kind) or shares[column.kind] * unit for column in columns)


def _widths_for_long_texts(appendix: Appendix) -> tuple[float, ...]:
    """From the usual widths towards the fitted: the first at which no row is too high, in usual or in small letters."""
    usual, fitted = (
        _widths(appendix.columns, _USUAL_SHARES),
        _widths(appendix.columns, _fitted_shares(appendix)),
    )
    choices = [
        tuple(a + (b - a) * step / _STEPS for a, b in zip(usual, fitted, strict=True))
        for step in range(_STEPS + 1)
    ]
    for size, widths in product((TEXT_SIZE, SMALL_SIZE), choices):
        if all(_row_height(row, widths, size) <= HIGHEST_ROW for row in appendix.rows):
            return widths
    return fitted


def _fitted_shares(appendix: Appendix) -> dict[ColumnKind, float]:
    # The longest texts of two columns stand side by side equally high where the widths are as their lengths.
    longest: dict[ColumnKind, int] = {}
    for index, column in enumerate(appendix.columns):
        if column.kind not in _FIXED_WIDTHS:
            length = max((_length(row.cells, index) for row in appendix.rows), default=0)
            longest[column.kind] = max(length, longest.get(column.kind, 0))
    narrowest = _NARROWEST_SHARE * sum(longest.values())
    return {kind: max(length, narrowest) for kind, length in longest.items()}


def _length(cells: Sequence[Cell], index: int) -> int:
    return len(str(cells[index])) if index < len(cells) else 0


def _row_height(row: AppendixRow, widths: Sequence[float], size: int) -> float:
    bold = row.style in _BOLD_ROWS
    lines = max(_lines(row.cells, widths, size, bold=bold), default=1)
    return lines_height(lines, size) + ABOVE_AND_BELOW


def _lines(cells: Iterable[Cell], widths: Iterable[float], size: int, *, bold: bool) -> Iterable[int]:
    for cell, width in zip(cells, widths, strict=False):
        if isinstance(cell, str) and len(cell) > 2:
            yield line_count(cell, text_room(width, indented=True), size, bold=bold)


def _header_heights(columns: Sequence[Column], widths: Sequence[float]) -> tuple[float, ...]:
    """One row, or two where captions have a group over them; captions that span both rows count for their sum."""
    low = max(
        block_height(column.caption, width, TEXT_SIZE, bold=True)
        for column, width in zip(columns, widths, strict=True)
    )
    groups = grouped(columns)
    if not groups:
        return (low,)
    under = max(
        block_height(columns[i].caption, widths[i], TEXT_SIZE, bold=True) for _, span in groups for i in span
    )
    over = max(
        block_height(caption, sum(widths[i] for i in span), TEXT_SIZE, bold=True) for caption, span in groups
    )
    return (max(over, low - under), under)


def grouped(columns: Sequence[Column]) -> list[tuple[str, range]]:
    """The captions over neighbouring columns, each with the columns it spans."""
    runs = groupby(enumerate(columns), key=lambda pair: pair[1].group)
    spans = [(group, [index for index, _ in run]) for group, run in runs]
    return [(group, range(span[0], span[-1] + 1)) for group, span in spans if group]
