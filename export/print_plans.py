"""Working prints and comparisons as sheets: laid out like an appendix, without the place for the agency's signature."""

from collections.abc import Iterator
from dataclasses import replace

from export.appendix_workbook import DRAFT_ROW, FormStyle, appendix_plan
from export.sheet_plan import Block, SheetPlan, TableRow, TextStyle
from models.appendices import Appendix
from models.printing_words import WorkingPrintWords

_STYLE = FormStyle(italic_captions=frozenset({0}), bold_headers=frozenset({0}))
_ROOM_TO_WRITE = 31.0
"""Height of a row that somebody writes in by hand."""
_SIGNATURE_COLUMNS = 4
_GAP, _SIGNATURE_ROOM = 8.0, 60.0
_DATE = TextStyle(12, italic=True, centred=True)
_REVIEWER = TextStyle(12, bold=True, centred=True)


def comparison_plan(table: Appendix) -> SheetPlan:
    """The sheet of a comparison."""
    plan = appendix_plan(table, _STYLE, "")
    rows_above = range(1, plan.heading_rows.start)
    heights = dict.fromkeys(rows_above, 0.0) | dict(plan.heights) | {DRAFT_ROW: 0.0}
    return replace(plan, heights=heights, title=". ".join(filter(None, (table.label, table.title))))


def working_print_plan(table: Appendix, words: WorkingPrintWords) -> SheetPlan:
    """The sheet of a working print: rows high enough to write in, and a signature below them."""
    plan = comparison_plan(table)
    last = plan.heading_rows.stop + len(plan.rows)
    signature = tuple(_signature(words, last + 1, len(plan.widths)))
    return replace(
        plan,
        rows=tuple(_to_write_in(row, plan) for row in plan.rows),
        blocks=(*plan.blocks, *signature),
        heights={**plan.heights, last: _GAP, last + 4: _SIGNATURE_ROOM},
    )


def _to_write_in(row: TableRow, plan: SheetPlan) -> TableRow:
    if plan.looks[row.look][0].bold:
        return row
    return replace(row, height=max(row.height, _ROOM_TO_WRITE))


def _signature(words: WorkingPrintWords, first: int, width: int) -> Iterator[Block]:
    lines = ((words.date, _DATE), (words.reviewer, _REVIEWER), (words.signing, _DATE), ("", _DATE))
    for row, (text, style) in enumerate(lines, start=first):
        yield Block(text, range(row, row + 1), range(width - _SIGNATURE_COLUMNS, width + 1), style)
