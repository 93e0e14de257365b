"""What differs between two trees, as a person would say it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.differences import CellDifference, RowName, differences
from models.edits import add_procedures, move_to, remove, rename_field, set_cells, sort_fields
from models.profiles import Profile
from models.records import Eligibility
from models.tree import Tree
from tests.builders import PROFILES, a_procedure, a_tree, copy_of, ids
from tests.gestures import trees


def a_list() -> Tree:
    return a_tree(
        {
            "district": {
                "Hộ tịch": [a_procedure("a", "Khai sinh"), a_procedure("b", "Kết hôn")],
                "Đất đai": [a_procedure("c", "Tách thửa")],
            },
            "commune": {"Hộ tịch": [a_procedure("d", "Khai sinh")]},
        }
    )


def typed_apart(tree: Tree) -> Tree:
    """The same list with other ids, as somebody else would have typed it."""
    fields = [replace(f, id=f"x{f.id}") for f in tree.fields.values()]
    rows = [replace(p, id=f"x{p.id}", field_id=f"x{p.field_id}") for p in tree.procedures.values()]
    return Tree(tree.submission, [*fields, *rows])


def name(procedure: str, field: str = "Hộ tịch", tier: str = "district") -> RowName:
    return RowName(tier, field, procedure)


def test_a_cell_that_was_changed_is_told_with_both_values() -> None:
    before, after = a_list(), a_list()
    columns = {"levels": ("3",), "eligibility": Eligibility.ELIGIBLE, "dossiers_received": 0}
    after.apply(set_cells(after, ["a"], columns).changes)
    found = differences(before, after)
    assert (found.added, found.removed) == ((), ())
    assert set(found.changed) == {
        CellDifference(name("Khai sinh"), "levels", ("4",), ("3",)),
        CellDifference(name("Khai sinh"), "eligibility", Eligibility.UNDECIDED, Eligibility.ELIGIBLE),
        CellDifference(name("Khai sinh"), "dossiers_received", None, 0),
    }


def test_rows_added_and_removed_are_told_with_their_path_in_the_order_of_the_list() -> None:
    before, after = a_list(), a_list()
    after.apply(remove(after, ["b"], ["f2"]).changes)
    after.apply(add_procedures(after, "f1", [{"name": "Y"}, {"name": "X"}], ids(), after="").changes)
    found = differences(before, after)
    assert found.added == (name("Y"), name("X"))
    assert found.removed == (name("Kết hôn"), name("Tách thửa", "Đất đai"))
    assert found.changed == ()


def test_a_row_in_another_field_or_tier_is_told_as_moved() -> None:
    before, after = a_list(), a_list()
    after.apply(move_to(after, ["b"], "f3", None).changes)
    moved = CellDifference(
        name("Kết hôn", tier="commune"), "field", "district / Hộ tịch", "commune / Hộ tịch"
    )
    assert differences(before, after).changed == (moved,)


def test_a_field_renamed_is_told_at_its_rows() -> None:
    before, after = a_list(), a_list()
    after.apply(rename_field(after, "f2", "Nhà đất").changes)
    told = CellDifference(name("Tách thửa", "Nhà đất"), "field", "district / Đất đai", "district / Nhà đất")
    assert differences(before, after).changed == (told,)


def test_a_name_that_was_changed_is_no_other_row() -> None:
    before, after = a_list(), a_list()
    after.apply(set_cells(after, ["a"], {"name": "Khai sinh."}).changes)
    told = CellDifference(name("Khai sinh."), "name", "Khai sinh", "Khai sinh.")
    assert differences(before, after).changed == (told,)


def test_order_and_doubt_are_no_difference_of_content() -> None:
    before, after = a_list(), a_list()
    after.apply(sort_fields(after, "district").changes)
    after.apply(move_to(after, ["b"], "f1", "").changes)
    after.apply(set_cells(after, ["a"], {"doubt": "row-added"}).changes)
    assert differences(before, after) == differences(before, before)


def test_lists_typed_apart_are_matched_by_name_field_and_tier() -> None:
    before, after = a_list(), typed_apart(a_list())
    after.apply(set_cells(after, ["xa"], {"name": "KHAI  SINH", "note": "x"}).changes)
    after.apply(rename_field(after, "xf2", "Dat dai").changes)
    after.apply(set_cells(after, ["xb"], {"name": "Kết hôn."}).changes)
    found = differences(before, after)
    assert (found.added, found.removed) == ((name("Kết hôn."),), (name("Kết hôn"),))
    assert {(cell.procedure.tier, cell.column) for cell in found.changed} == {
        ("district", "name"), ("district", "note"), ("district", "field"),
    }  # fmt: skip


def test_a_name_that_stands_twice_is_matched_in_order_and_once() -> None:
    twice = a_tree({"commune": {"A": [a_procedure("a", note="1"), a_procedure("b", note="2")]}})
    after = typed_apart(twice)
    assert differences(twice, after).changed == ()
    after.apply(
        add_procedures(after, "xf1", [{"name": "Đăng ký khai sinh", "levels": ("4",)}], ids()).changes
    )
    assert differences(twice, after).added == (name("Đăng ký khai sinh", "A", "commune"),)


def test_what_is_told_does_not_hang_on_the_order_of_edits() -> None:
    before, after = a_list(), a_list()
    for key in ("c", "a", "b"):
        after.apply(set_cells(after, [key], {"note": "x"}).changes)
    assert differences(before, after) == differences(before, copy_of(after))
    assert [cell.procedure.name for cell in differences(before, after).changed] == [
        "Khai sinh",
        "Kết hôn",
        "Tách thửa",
    ]


@settings(max_examples=40)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
@given(data=st.data())
def test_every_row_is_the_same_changed_added_or_removed(profile: Profile, data: st.DataObject) -> None:
    before, after = data.draw(trees(profile)), data.draw(trees(profile))
    found = differences(before, after)
    assert len(after.procedures) - len(found.added) == len(before.procedures) - len(found.removed)
    assert all(cell.before != cell.after for cell in found.changed)
    assert differences(after, after).changed == ()


@settings(max_examples=40)
@given(data=st.data())
def test_a_list_typed_apart_twice_differs_in_nothing(data: st.DataObject) -> None:
    tree = data.draw(trees(PROFILES[0]))
    assert differences(tree, typed_apart(tree)) == differences(tree, tree)
