"""Rows put right by hand: what is not said stays as the file has it, and a repair comes off as it went on."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.taken import TextRepair
from models.taken_edits import alike, placed, reverted
from tests.imports import left_out, taken_row

WORDS = st.text("Khai sinh ộ", min_size=1, max_size=8)


def test_a_row_gets_its_place_and_keeps_what_else_it_says() -> None:
    row = taken_row("Khai sinh", tier="", field="", levels=("2",), code="1.001193")
    assert placed(row, "commune", " Hộ  tịch ") == replace(row, tier="commune", field="Hộ tịch")


def test_a_level_and_a_name_are_said_where_they_are_given() -> None:
    row = placed(taken_row("", tier="", levels=("2",)), "commune", "Hộ tịch", "3", "Khai tử")
    assert (row.name, row.columns["levels"]) == ("Khai tử", ("3",))


def test_alike_are_rows_of_one_table_that_lack_the_same() -> None:
    one, same = (left_out(taken_row(name, n, tier="")) for n, name in enumerate(("a", "b")))
    other_reason = left_out(taken_row("c", 3, tier=""), "level-unknown")
    other_field = left_out(taken_row("d", 4, tier="", field="Đất đai"))
    assert alike(one, (one, other_reason, same, other_field)) == [one, same]


@given(st.lists(WORDS, min_size=2, max_size=4), st.sampled_from(("name", "code", "note", "field")))
def test_a_cell_is_as_the_file_has_it_whatever_was_repaired_in_it(texts: list[str], column: str) -> None:
    repairs = tuple(TextRepair("blanks", column, before, after) for before, after in pairwise(texts))
    other = TextRepair("nfc", "reason_text", "x", "y")
    row = taken_row("Khai sinh", reason_text="y")
    row = replace(row, field=texts[-1]) if column == "field" else replace(row, columns={column: texts[-1]})
    back = reverted(replace(row, repairs=(*repairs, other)), repairs[-1])
    assert (back.field if column == "field" else back.columns[column]) == texts[0]
    assert back.repairs == (other,)


@pytest.mark.parametrize("code", ["1.001193", ""])
def test_a_code_that_came_out_of_the_name_goes_back_into_it(code: str) -> None:
    repair = TextRepair("code-in-name", "", "1.001193 Khai sinh", "1.001193")
    row = replace(taken_row("Khai sinh", code=code), repairs=(repair,))
    back = reverted(row, repair)
    assert (back.name, back.code, back.repairs) == ("1.001193 Khai sinh", "", ())
