"""The plan of a sheet, written as a workbook and read back from its bytes, is the same plan."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export.appendix_workbook import FORM_STYLES, appendix_plan
from export.openpyxl_adapter import workbook_bytes
from export.openpyxl_reader import sheet_plan_from
from export.sheet_plan import Block, SheetPlan, TextStyle
from tests.export.appendix_samples import NAMES, district_tree, exported, profile, trees

NOW = datetime(2021, 5, 19, 8, 30, tzinfo=UTC)


def comparable(plan: SheetPlan) -> dict[str, object]:
    """What a plan says: blocks in reading order, each row with its own looks, measures to a hundredth of a point."""
    looks = [(row.cells, plan.looks[row.look], round(row.height, 2)) for row in plan.rows]
    return {
        "words": (plan.name, plan.title, plan.page_heading, plan.heading_rows),
        "widths": [round(width, 2) for width in plan.widths],
        "heights": {row: round(height, 2) for row, height in plan.heights.items()},
        "blocks": sorted(plan.blocks, key=place),
        "rows": looks,
        "margins": {side: round(width, 2) for side, width in plan.margins_mm.items()},
    }


def place(block: Block) -> tuple[int, int]:
    return block.rows.start, block.columns.start


def read_back(plan: SheetPlan) -> SheetPlan:
    return sheet_plan_from(workbook_bytes(plan, NOW))


@settings(max_examples=settings().max_examples // 4)
@given(data=st.data())
def test_what_was_written_is_read(data: st.DataObject) -> None:
    style = FORM_STYLES[data.draw(st.sampled_from(sorted(FORM_STYLES)))]
    draft = data.draw(st.sampled_from(["", "DỰ THẢO"]))
    regime = profile(data.draw(st.sampled_from(["tt32-2017", "nd224-2026"])))
    for form in exported(data.draw(trees(regime)), regime):
        plan = appendix_plan(form, style, draft)
        assert comparable(read_back(plan)) == comparable(plan)


@pytest.mark.parametrize("text", NAMES)
def test_no_text_is_read_as_anything_else(text: str) -> None:
    plan = appendix_plan(exported(district_tree(), profile())[1], FORM_STYLES["letter"], "")
    row = replace(plan.rows[-1], cells=(7, text, "x", "", "", text))
    assert read_back(replace(plan, rows=(row,))).rows[0].cells == row.cells


def test_only_looks_that_a_row_has_are_read() -> None:
    plan = appendix_plan(exported(district_tree(), profile())[1], FORM_STYLES["letter"], "")
    assert {look[0] for look in read_back(plan).looks} == {
        TextStyle(12, bold=bold, centred=True, bordered=True) for bold in (True, False)
    }
