"""What was, brought back: exactly that, nothing else, and one undo takes it away again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.changes import ChangeSet
from models.edits import declare, move_to, remove, rename_field, set_cells, set_submission
from models.live_tree import LiveTree
from models.profiles import Profile
from models.records import Kind, Record, Submission, TierStatus
from models.restoring import OF_THE_REVISION, restore_all, restore_cell, restore_field, restore_row
from models.tree import Tree
from tests.builders import PROFILES, TT32, a_procedure, a_tree, copy_of, ids, names_of
from tests.gestures import gestures, trees


def a_list() -> Tree:
    return a_tree(
        {
            "district": {
                "Hộ tịch": [a_procedure("a", "Khai sinh"), a_procedure("b", "Kết hôn")],
                "Đất đai": [a_procedure("c", "Tách thửa")],
            },
        }
    )


def rows(tree: Tree) -> list[Record]:
    return [record for record in tree.records() if not isinstance(record, Submission)]


def applied(tree: Tree, done: ChangeSet) -> Tree:
    after = copy_of(tree)
    after.apply(done.changes)
    return after


@st.composite
def two_states(draw: st.DrawFn, profile: Profile) -> tuple[Tree, Tree]:
    """A tree, and the same after some gestures."""
    live, new_id = LiveTree(draw(trees(profile)), profile), ids()
    then = copy_of(live.tree)
    for _ in range(draw(st.integers(1, 5))):
        live.apply(draw(gestures(live, new_id)).changes)
    return then, live.tree


@settings(max_examples=60)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
@given(data=st.data())
def test_the_whole_is_what_it_was_but_for_what_says_which_revision_it_is(
    profile: Profile, data: st.DataObject
) -> None:
    then, now = data.draw(two_states(profile))
    after = applied(now, restore_all(now, then))
    assert rows(after) == rows(then)
    for column in Submission.__slots__:
        expected = now if column in OF_THE_REVISION else then
        assert getattr(after.submission, column) == getattr(expected.submission, column)


@settings(max_examples=60)
@given(data=st.data())
def test_a_row_is_what_it_was_and_no_other_row_is_touched(data: st.DataObject) -> None:
    then, now = data.draw(two_states(TT32))
    known = sorted(then.procedures.keys() | now.procedures.keys())
    key = data.draw(st.sampled_from(known)) if known else "none"
    after = applied(now, restore_row(now, then, key))
    assert after.procedures.get(key) == then.procedures.get(key)
    assert {k: p for k, p in after.procedures.items() if k != key} == {
        k: p for k, p in now.procedures.items() if k != key
    }
    if key in after.procedures:
        assert (after.procedures[key].field_id in after.fields) or (
            then.procedures[key].field_id not in then.fields
        )
    assert {k: f for k, f in after.fields.items() if k in now.fields} == now.fields


@settings(max_examples=60)
@given(data=st.data())
def test_a_field_comes_back_with_its_rows_and_takes_none_away(data: st.DataObject) -> None:
    then, now = data.draw(two_states(TT32))
    key = data.draw(st.sampled_from([*sorted(then.fields), "none"]))
    after = applied(now, restore_field(now, then, key))
    assert after.fields.get(key) == (then.fields.get(key) or now.fields.get(key))
    assert after.procedures.keys() == now.procedures.keys() | {p.id for p in then.procedures_of(key)}
    assert all(after.procedures[p.id] == p for p in then.procedures_of(key))


@settings(max_examples=60)
@given(data=st.data())
def test_every_restoring_can_be_taken_back(data: st.DataObject) -> None:
    then, now = data.draw(two_states(TT32))
    some_row, some_field = next(iter(then.procedures), "none"), next(iter(then.fields), "none")
    for done in (
        restore_all(now, then),
        restore_row(now, then, some_row),
        restore_field(now, then, some_field),
        restore_cell(now, then, Kind.PROCEDURE, some_row, "levels"),
        restore_cell(now, then, Kind.PROCEDURE, some_row, "field_id"),
    ):
        assert applied(applied(now, done), done.inverse()) == now


def test_a_cell_is_what_it_was_and_the_rest_of_its_row_is_as_it_is() -> None:
    then, now = a_list(), a_list()
    now.apply(set_cells(now, ["a"], {"levels": ("2",), "note": "mới"}).changes)
    done = restore_cell(now, then, Kind.PROCEDURE, "a", "levels")
    after = applied(now, done)
    assert (after.procedures["a"].levels, after.procedures["a"].note) == (("4",), "mới")
    assert (done.code, done.params) == ("restore-cell", {"column": "levels", "name": "Khai sinh"})


def test_the_number_of_a_revision_is_never_brought_back() -> None:
    then, now = a_list(), a_list()
    now.apply(set_submission(now, {"revision": 2, "contact_name": "Mai"}).changes)
    assert not restore_cell(now, then, Kind.SUBMISSION, "", "revision")
    assert (
        applied(now, restore_cell(now, then, Kind.SUBMISSION, "", "contact_name")).submission.contact_name
        == "Lan"
    )


def test_a_row_brings_back_the_field_that_is_gone() -> None:
    then, now = a_list(), a_list()
    now.apply(remove(now, [], ["f2"]).changes)
    after = applied(now, restore_row(now, then, "c"))
    assert names_of(after, "f2") == ["Tách thửa"]
    assert rows(after) == rows(then)


def test_a_row_goes_back_into_the_field_it_came_from_under_its_present_name() -> None:
    then, now = a_list(), a_list()
    now.apply(move_to(now, ["a"], "f2", None).changes)
    now.apply(rename_field(now, "f1", "Hộ tịch, quốc tịch").changes)
    after = applied(now, restore_row(now, then, "a"))
    assert (names_of(after, "f1"), after.fields["f1"].name) == (
        ["Khai sinh", "Kết hôn"],
        "Hộ tịch, quốc tịch",
    )


def test_a_tier_that_was_declared_empty_opens_for_what_comes_back() -> None:
    then, now = a_list(), a_list()
    now.apply(remove(now, [], ["f1", "f2"]).changes)
    now.apply(declare(now, "district", {"status": TierStatus.NONE}).changes)
    for done in (restore_row(now, then, "a"), restore_field(now, then, "f1")):
        assert applied(now, done).tier_entry("district").status is TierStatus.OPEN
