"""Widths fill the paper, and long names are whole on it."""

from dataclasses import replace

import pytest

from export.appendix_layout import (
    HIGHEST_ROW,
    PAGE_WIDTH,
    SMALL_SIZE,
    TEXT_SIZE,
    block_height,
    grouped,
    rows_set_small,
    table_layout,
)
from models.appendices import Appendix
from models.records import Eligibility, Procedure, ProcedureField
from models.tree import Tree
from tests.export.appendix_samples import LONG_NAME, SUBMISSION, district_tree, exported, profile

CAPITALS = ("THẨM ĐỊNH NHU CẦU SỬ DỤNG ĐẤT ĐỂ XEM XÉT GIAO ĐẤT, CHO THUÊ ĐẤT " * 20)[:1200].strip()


def forms_with(procedure: Procedure) -> tuple[Appendix, ...]:
    parent = ProcedureField("f", "district", 0, "Đất đai")
    return exported(Tree(SUBMISSION, [parent, procedure]), profile())


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_the_columns_fill_the_width_between_the_margins(number: int) -> None:
    form = exported(district_tree(), profile())[number - 1]
    assert sum(table_layout(form).widths) == pytest.approx(PAGE_WIDTH)


@pytest.mark.parametrize("name", [LONG_NAME, CAPITALS], ids=["small letters", "capitals"])
@pytest.mark.parametrize("eligibility", [Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE])
def test_a_name_of_1200_characters_is_whole_in_letters_of_the_usual_size(
    name: str, eligibility: Eligibility
) -> None:
    reasons = ("LD01", "LD10") if eligibility is Eligibility.NOT_ELIGIBLE else ()
    for form in forms_with(
        Procedure("p", "f", 0, name, levels=("2",), eligibility=eligibility, reasons=reasons)
    ):
        layout = table_layout(form)
        assert max(layout.row_heights) <= HIGHEST_ROW
        assert set(layout.row_sizes) == {TEXT_SIZE}
        assert rows_set_small(form) == []


def test_a_row_that_would_be_too_high_is_set_small_and_named() -> None:
    row = Procedure(
        "p", "f", 0, LONG_NAME, levels=("2",), eligibility=Eligibility.NOT_ELIGIBLE, reason_text=CAPITALS * 2
    )
    form = forms_with(row)[3]
    layout = table_layout(form)
    assert rows_set_small(form) == ["p"]
    assert layout.row_sizes[-2:] == (SMALL_SIZE, TEXT_SIZE)  # only that row, not the tier below it
    assert max(layout.row_heights) <= HIGHEST_ROW


def test_the_widths_of_ordinary_lists_do_not_depend_on_their_texts() -> None:
    short = forms_with(Procedure("p", "f", 0, "Cấp lại", levels=("2",)))[1]
    assert table_layout(short).widths == table_layout(exported(district_tree(), profile())[1]).widths


@pytest.mark.parametrize("regime", ["tt32-2017", "nd224-2026"])
@pytest.mark.parametrize("number", [2, 3, 4])
def test_the_name_of_a_level_stands_in_one_line(regime: str, number: int) -> None:
    form = exported(Tree(SUBMISSION), profile(regime))[number - 1]
    assert table_layout(form).header_heights[-1] == block_height("Mức độ", PAGE_WIDTH, TEXT_SIZE, bold=True)


def test_captions_over_several_columns_know_their_columns() -> None:
    columns = exported(district_tree(), profile())[2].columns
    assert grouped(columns) == [("Mức độ DVCTT đang cung cấp", range(2, 4))]
    assert grouped([replace(column, group="") for column in columns]) == []
