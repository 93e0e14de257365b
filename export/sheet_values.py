"""What the cells of an appendix's workbook must say, by address: what a received workbook is compared with."""

from collections.abc import Iterator

from export.appendix_workbook import FORM_STYLES, appendix_plan
from export.sheet_plan import Cell, SheetPlan
from models.appendices import Appendix


def sheet_values(appendix: Appendix, style: str, draft: str) -> dict[str, Cell]:
    """Address ("B7") → value of every cell that is not empty."""
    plan = appendix_plan(appendix, FORM_STYLES[style], draft)
    return {address: value for address, value in _cells(plan) if value != ""}


def _cells(plan: SheetPlan) -> Iterator[tuple[str, Cell]]:
    for block in plan.blocks:
        yield _address(block.rows.start, block.columns.start), block.text
    for row_number, row in enumerate(plan.rows, start=plan.heading_rows.stop):
        for column, value in enumerate(row.cells, start=1):
            yield _address(row_number, column), value


def _address(row: int, column: int) -> str:
    return f"{chr(ord('A') + column - 1)}{row}"
