"""The four appendices as workbooks: what the forms look like on A4, from the values that models/appendices.py decided.

Values only: no formula, link, macro or hidden sheet. Equal appendices and clocks give equal bytes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from export.appendix_layout import (
    MARGINS_MM,
    PAGE_WIDTH,
    SMALL_SIZE,
    TEXT_SIZE,
    TableLayout,
    block_height,
    grouped,
    table_layout,
)
from export.paper import balanced
from export.sheet_plan import LONGEST_TEXT, Block, Cell, SheetPlan, TableRow, TextStyle
from models.appendices import DECREE_STYLE, Appendix, AppendixRow, Column, ColumnKind, RowStyle


@dataclass(frozen=True, slots=True)
class FormStyle:
    """What differs between the two looks: which appendices have italic captions, which bold headers, what ends them."""

    italic_captions: frozenset[int]
    bold_headers: frozenset[int]
    ending: str = ""


FORM_STYLES = {
    # Source document 004: captions of I and II italic, of III and IV upright; the same two have their headers in bold.
    "letter": FormStyle(italic_captions=frozenset({1, 2}), bold_headers=frozenset({1, 2})),
    # NĐ 30/2020/NĐ-CP, Phụ lục I: captions italic, "./." at the end.
    DECREE_STYLE: FormStyle(frozenset({1, 2, 3, 4}), frozenset({1, 2, 3, 4}), ending="./."),
}

# The first row is kept free for the agency's signature, which stands top right on page 1 (NĐ 30/2020/NĐ-CP, Phụ lục I).
DRAFT_ROW, LABEL_ROW, TITLE_ROW, CAPTION_ROW, REMARK_ROW = range(1, 6)
_SIGNATURE_ZONE = 42.0
_GAP = 8.0
_LABEL = TextStyle(14, bold=True, centred=True)
_TITLE = TextStyle(13, bold=True, centred=True)
_CAPTION = TextStyle(13, centred=True)
_REMARK = TextStyle(TEXT_SIZE, italic=True, centred=True)
_DRAFT = TextStyle(14, bold=True)
_HEADER = TextStyle(TEXT_SIZE, centred=True, bordered=True)
_LOOKS = ((False, TEXT_SIZE), (True, TEXT_SIZE), (False, SMALL_SIZE), (True, SMALL_SIZE))
_LEFT_ALIGNED = frozenset({ColumnKind.NAME, ColumnKind.TIER, ColumnKind.NOTE, ColumnKind.REASON})


def appendix_workbook(appendix: Appendix, style: str, draft: str, now: datetime) -> bytes:
    """The workbook of one appendix in style "letter" or "decree30"; `draft` is the word that marks a draft, or ""."""
    from export.openpyxl_adapter import workbook_bytes

    return workbook_bytes(appendix_plan(appendix, FORM_STYLES[style], draft), now)


def appendix_plan(appendix: Appendix, style: FormStyle, draft: str) -> SheetPlan:
    """Where everything stands. Only the first row and the page heading of a draft differ from the final sheet."""
    layout = table_layout(appendix)
    heading = _heading_rows(appendix, layout)
    ending_row = heading.stop + len(appendix.rows)
    above = (*_lines_above(appendix, style, draft), *_header(appendix, style, heading))
    texts = {block.rows.start: block for block in above if block.rows.start < heading.start}
    heights = {
        row: block_height(b.text, PAGE_WIDTH, b.style.size, bold=b.style.bold) for row, b in texts.items()
    }
    heights |= {DRAFT_ROW: _SIGNATURE_ZONE, heading.start - 1: _GAP}
    return SheetPlan(
        name=appendix.label,
        title=f"{appendix.label}. {appendix.title}",
        widths=layout.widths,
        heights=heights | dict(zip(heading, layout.header_heights, strict=True)),
        blocks=(*above, *_ending(appendix, style, ending_row)),
        heading_rows=heading,
        looks=_looks(appendix.columns),
        rows=tuple(_table_rows(appendix, layout)),
        page_heading=draft,
        margins_mm=MARGINS_MM,
    )


def _heading_rows(appendix: Appendix, layout: TableLayout) -> range:
    last_line = REMARK_ROW if appendix.remark else CAPTION_ROW
    start = last_line + 2
    return range(start, start + len(layout.header_heights))


def _lines_above(appendix: Appendix, style: FormStyle, draft: str) -> Iterator[Block]:
    caption_style = replace(_CAPTION, italic=appendix.number in style.italic_captions)
    lines = (
        (LABEL_ROW, appendix.label, _LABEL),
        (TITLE_ROW, balanced(appendix.title, PAGE_WIDTH, _TITLE.size, bold=_TITLE.bold), _TITLE),
        (CAPTION_ROW, appendix.caption, caption_style),
        (REMARK_ROW, appendix.remark, _REMARK),
    )
    if draft:
        yield Block(draft, range(DRAFT_ROW, DRAFT_ROW + 1), range(1, 3), _DRAFT)
    for row, text, text_style in lines:
        if text:
            yield _line(text, row, appendix, text_style)


def _line(text: str, row: int, appendix: Appendix, style: TextStyle) -> Block:
    return Block(text, range(row, row + 1), range(1, len(appendix.columns) + 1), style)


def _ending(appendix: Appendix, style: FormStyle, row: int) -> Iterator[Block]:
    if style.ending:
        yield _line(style.ending, row, appendix, _CAPTION)


def _header(appendix: Appendix, style: FormStyle, rows: range) -> Iterator[Block]:
    """Captions in one row, or in two: a group above its columns, every other caption across both."""
    look = replace(_HEADER, bold=appendix.number in style.bold_headers)
    lower = rows[-1:]
    for caption, span in grouped(appendix.columns):
        yield Block(caption, rows[:1], range(span.start + 1, span.stop + 1), look)
    for place, column in enumerate(appendix.columns, start=1):
        yield Block(column.caption, lower if column.group else rows, range(place, place + 1), look)


def _looks(columns: Sequence[Column]) -> tuple[tuple[TextStyle, ...], ...]:
    """Bold rows and others, each in the usual and in the small size."""
    return tuple(
        tuple(
            TextStyle(size, bold=bold, centred=column.kind not in _LEFT_ALIGNED, bordered=True)
            for column in columns
        )
        for bold, size in _LOOKS
    )


def _table_rows(appendix: Appendix, layout: TableLayout) -> Iterator[TableRow]:
    width = len(appendix.columns)
    for row, height, size in zip(appendix.rows, layout.row_heights, layout.row_sizes, strict=True):
        yield TableRow(_padded(row, width), _LOOKS.index((row.style is not RowStyle.ITEM, size)), height)


def _padded(row: AppendixRow, width: int) -> tuple[Cell, ...]:
    cells = (cell[:LONGEST_TEXT] if isinstance(cell, str) else cell for cell in row.cells)
    return (*cells, *("",) * (width - len(row.cells)))
