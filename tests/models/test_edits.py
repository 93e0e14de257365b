"""What each gesture makes of a tree. That any of them can be taken back is shown in test_live_tree.py."""

import random
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import edits
from models.changes import ChangeSet
from models.ordering import STEP, positions_between, spread
from models.profiles import Profile
from models.records import Eligibility, Kind, Procedure, TierEntry, TierStatus
from models.text import sort_key
from models.tree import Tree
from tests.builders import PROFILES, a_procedure, a_sound_tree, a_submission, a_tree, copy_of, ids, names_of
from tests.gestures import trees

POSITION = st.integers(-(2**40), 2**40)


def rows(*names: str) -> list[Procedure]:
    return [a_procedure(name, name) for name in names]


def a_list(*names: str) -> Tree:
    """A tree with one field f1 of procedures that are called as their ids."""
    return a_tree({"district": {"Hộ tịch": rows(*names)}})


def done(tree: Tree, gesture: ChangeSet) -> Tree:
    tree.apply(gesture.changes)
    return tree


@given(
    before=POSITION | st.none(), gap=st.integers(1, 2**22), open_end=st.booleans(), wanted=st.integers(0, 50)
)
def test_positions_lie_strictly_between_their_neighbours(
    before: int | None, gap: int, open_end: bool, wanted: int
) -> None:
    after = None if open_end else (before or 0) + gap
    positions = positions_between(before, after, wanted)
    if positions is None:
        assert before is not None
        assert gap <= wanted
        return
    row = [*([] if before is None else [before]), *positions, *([] if after is None else [after])]
    assert row == sorted(set(row))
    assert len(positions) == wanted


def test_fresh_positions_leave_room() -> None:
    assert list(spread(3)) == [STEP, 2 * STEP, 3 * STEP]


def test_cells_are_set_alike_in_many_rows_and_cleaned() -> None:
    tree = a_list("a", "b", "c")
    gesture = edits.set_cells(tree, ["a", "c"], {"note": " chờ\tCổng ", "planned_month": "2021-09"})
    done(tree, gesture)
    assert [p.note for p in tree.procedures_of("f1")] == ["chờ Cổng", "", "chờ Cổng"]
    assert (gesture.code, gesture.params) == ("set-cells", {"count": 2, "column": "note"})


def test_what_changes_nothing_is_an_empty_gesture() -> None:
    tree = a_list("a")
    assert not edits.set_level(tree, ["a"], "4")
    assert not edits.set_cells(tree, [], {"note": "x"})
    assert not edits.rename_field(tree, "f1", " Hộ  tịch ")
    assert not edits.declare(tree, "district", {"status": TierStatus.OPEN})
    assert not edits.move_to(tree, [], "f1", None)


def test_each_row_gets_values_of_its_own() -> None:
    tree = done(
        a_list("a", "b"),
        edits.set_each(a_list("a", "b"), {"a": {"code": " X1 "}, "b": {"levels": ("3",)}}, "paste"),
    )
    assert (tree.procedures["a"].code, tree.procedures["b"].level) == ("X1", "3")


def test_a_level_is_set_and_cleared() -> None:
    tree = done(a_list("a"), edits.set_level(a_list("a"), ["a"], "3"))
    assert tree.procedures["a"].levels == ("3",)
    assert done(tree, edits.set_level(tree, ["a"], "")).procedures["a"].levels == ()


def test_a_slip_of_the_decision_key_loses_no_reasons() -> None:
    tree = a_sound_tree(a_procedure(levels=("3",), eligibility=Eligibility.NOT_ELIGIBLE, reasons=("LD01",)))
    done(tree, edits.set_eligibility(tree, ["p1"], Eligibility.ELIGIBLE))
    done(tree, edits.set_eligibility(tree, ["p1"], Eligibility.NOT_ELIGIBLE))
    assert tree.procedures["p1"].reasons == ("LD01",)


def test_people_are_set_and_cleaned() -> None:
    tree = done(a_list("a"), edits.set_submission(a_list("a"), {"contact_name": " Nguyễn\u00a0Lan "}))
    assert tree.submission.contact_name == "Nguyễn Lan"


def test_a_declaration_keeps_what_else_was_declared() -> None:
    tree = done(a_list(), edits.declare(a_list(), "commune", {"declared_total": 5, "note": " cũ "}))
    assert tree.tiers["commune"] == TierEntry("commune", declared_total=5, note="cũ")
    done(tree, edits.declare(tree, "commune", {"declared_levels": {"3": 2}}))
    assert tree.tiers["commune"] == TierEntry("commune", TierStatus.OPEN, 5, {"3": 2}, "cũ")


def test_a_field_is_added_at_the_end_or_after_another() -> None:
    tree, new_id = a_tree({"district": {"A": [], "B": []}}), ids()
    done(tree, edits.add_field(tree, "district", " C ", new_id))
    done(tree, edits.add_field(tree, "district", "A2", new_id, after="f1"))
    assert [found.name for found in tree.fields_of("district")] == ["A", "A2", "B", "C"]


def test_what_is_filled_in_opens_a_tier_declared_empty() -> None:
    new_id = ids()
    for status in (TierStatus.NONE, TierStatus.NOT_OURS):
        tree = a_tree({"district": {"A": []}, "commune": {"A": rows("a")}}, [TierEntry("district", status)])
        for gesture in (
            edits.add_field(tree, "district", "B", new_id),
            edits.add_procedures(tree, "f1", [{"name": "b"}], new_id),
            edits.move_to(tree, ["a"], "f1", None),
            edits.copy_to_tier(tree, ["a"], "district", new_id),
        ):
            assert done(copy_of(tree), gesture).tiers["district"].status is TierStatus.OPEN


@pytest.mark.parametrize(("after", "order"), [(None, "abcxy"), ("", "xyabc"), ("a", "axybc"), ("c", "abcxy")])
def test_procedures_are_added_where_the_cursor_is(after: str | None, order: str) -> None:
    tree = a_list("a", "b", "c")
    done(tree, edits.add_procedures(tree, "f1", [{"name": "x"}, {"name": "y\n"}], ids(), after))
    assert names_of(tree, "f1") == list(order)


def test_insertions_at_one_spot_go_on_when_the_room_is_used_up() -> None:
    tree, new_id = a_list("first", "last"), ids()
    moved = 0
    for number in range(60):
        gesture = edits.add_procedures(tree, "f1", [{"name": str(number)}], new_id, after="first")
        moved += any(change.before is not None for change in gesture.changes)
        done(tree, gesture)
    assert names_of(tree, "f1") == ["first", *map(str, reversed(range(60))), "last"]
    assert 1 <= moved <= 5, "neighbours make way, but seldom"


def test_fields_too_are_inserted_when_the_room_is_used_up() -> None:
    tree, new_id = a_tree({"district": {"A": [], "Z": []}}), ids()
    for number in range(40):
        done(tree, edits.add_field(tree, "district", str(number), new_id, after="f1"))
    assert [found.name for found in tree.fields_of("district")] == ["A", *map(str, reversed(range(40))), "Z"]


@pytest.mark.parametrize(
    ("chosen", "steps", "order"),
    [
        ("c", -1, "acbde"),
        ("c", 1, "abdce"),
        ("bc", -1, "bcade"),
        ("bc", 1, "adbce"),
        ("bd", -1, "badce"),
        ("bd", 1, "acbed"),
        ("a", -1, "abcde"),
        ("ac", -1, "abcde"),
        ("e", 1, "abcde"),
        ("", 1, "abcde"),
    ],
)
def test_rows_move_up_and_down_as_a_block_and_not_over_the_edge(chosen: str, steps: int, order: str) -> None:
    tree = a_list(*"abcde")
    done(tree, edits.move_by(tree, tree.procedures_of("f1"), set(chosen), steps))
    assert names_of(tree, "f1") == list(order)


def test_moving_up_and_down_again_is_nothing() -> None:
    tree = a_list(*"abcde")
    start = copy_of(tree)
    for steps in (-1, 1):
        done(tree, edits.move_by(tree, tree.procedures_of("f1"), {"b", "d"}, steps))
    assert tree == start


def test_rows_that_a_merge_left_at_one_position_still_change_places() -> None:
    tree = Tree(a_submission(), [*a_tree({"district": {"A": []}}).fields.values()])
    for name in "abc":
        tree = Tree(
            tree.submission,
            [*tree.fields.values(), *tree.procedures.values(), Procedure(name, "f1", 7, name)],
        )
    done(tree, edits.move_by(tree, tree.procedures_of("f1"), {"c"}, -1))
    assert names_of(tree, "f1") == ["a", "c", "b"]


@pytest.mark.parametrize(
    ("chosen", "after", "order"),
    [
        ("d", "a", "adbc"),
        ("a", None, "bcda"),
        ("c", "", "cabd"),
        ("ca", "b", "bcad"),
        ("bc", "c", "abcd"),
        ("bc", "b", "abcd"),
        ("a", "a", "abcd"),
    ],
)
def test_rows_are_dragged_within_their_field(chosen: str, after: str | None, order: str) -> None:
    tree = a_list(*"abcd")
    done(tree, edits.move_to(tree, list(chosen), "f1", after))
    assert names_of(tree, "f1") == list(order)


@given(data=st.data())
def test_rows_dragged_anywhere_stand_together_in_the_order_they_were_taken(data: st.DataObject) -> None:
    tree = a_tree({"district": {"A": rows(*"abcd"), "B": rows(*"xyz")}})
    chosen = data.draw(st.lists(st.sampled_from("abcdxyz"), min_size=1, unique=True))
    target = data.draw(st.sampled_from(["f1", "f2"]))
    others = [name for name in names_of(tree, target) if name not in chosen]
    after = data.draw(st.sampled_from([None, "", *others]))
    done(tree, edits.move_to(tree, chosen, target, after))
    cut = len(others) if after is None else 0 if not after else others.index(after) + 1
    assert names_of(tree, target) == [*others[:cut], *chosen, *others[cut:]]
    assert sorted(tree.procedures) == sorted("abcdxyz")


def test_dragging_into_a_gap_that_is_used_up_keeps_the_order() -> None:
    tree = Tree(
        a_submission(), [*a_list().fields.values(), *(Procedure(n, "f1", i, n) for i, n in enumerate("abcd"))]
    )
    done(tree, edits.move_to(tree, ["d"], "f1", "a"))
    assert names_of(tree, "f1") == ["a", "d", "b", "c"]


def test_copies_go_to_the_field_of_the_same_name_made_if_absent() -> None:
    tree = a_tree({"district": {"A": rows("a", "b"), "B": rows("c")}, "commune": {"B": rows("x")}})
    gesture = edits.copy_to_tier(tree, ["c", "a", "b"], "commune", ids())
    done(tree, gesture)
    copied = {found.name: names_of(tree, found.id) for found in tree.fields_of("commune")}
    assert copied == {"B": ["x", "c"], "A": ["a", "b"]}
    assert names_of(tree, "f1") == ["a", "b"]
    assert gesture.params == {"count": 3, "tier": "commune"}


def test_a_copy_is_the_row_but_for_id_and_place() -> None:
    full = a_procedure("a", code="1.005160", levels=("3",), reasons=("LD01",), note="x", dossiers_online=3)
    tree = a_tree({"district": {"A": [full]}})
    done(tree, edits.copy_to_tier(tree, ["a"], "province", ids()))
    copy = tree.procedures["new2"]
    assert (
        replace(copy, id="a", field_id="f1", position=tree.procedures["a"].position) == tree.procedures["a"]
    )


def test_copies_stand_in_order_also_after_rows_at_positions_below_zero() -> None:
    tree = a_tree({"district": {"A": rows(*"abc")}, "commune": {"A": []}})
    tree = Tree(
        tree.submission, [*tree.fields.values(), *tree.procedures.values(), Procedure("x", "f2", -STEP, "x")]
    )
    done(tree, edits.copy_to_tier(tree, ["c", "b", "a"], "commune", (f"z{9 - n}" for n in count()).__next__))
    assert names_of(tree, "f2") == ["x", "c", "b", "a"]


def test_fields_are_sorted_by_the_vietnamese_alphabet_and_take_their_procedures_along() -> None:
    names = ["An toàn", "Báo chí", "Dân tộc", "Đất đai", "Đường bộ", "Hộ tịch", "Lĩnh vực khác", "Y tế"]
    mixed = random.Random(3).sample(names, len(names))
    tree = a_tree({"commune": {name: rows(name) for name in mixed}})
    done(tree, edits.sort_fields(tree, "commune"))
    assert [found.name for found in tree.fields_of("commune")] == names == sorted(names, key=sort_key)
    assert all(names_of(tree, found.id) == [found.name] for found in tree.fields_of("commune"))
    assert not edits.sort_fields(tree, "commune")


def test_a_field_is_removed_with_all_it_holds_and_comes_back_whole() -> None:
    tree = a_tree({"district": {"A": rows("a", "b"), "B": rows("c", "d")}})
    start = copy_of(tree)
    gesture = edits.remove(tree, ["c", "a"], ["f1"])
    done(tree, gesture)
    assert ([*tree.fields], [*tree.procedures]) == (["f2"], ["d"])
    assert gesture.params == {"count": 3, "fields": 1}
    assert [change.kind for change in gesture.changes][-1] is Kind.FIELD, "what it holds goes first"
    assert done(tree, gesture.inverse()) == start


@settings(max_examples=40)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
@given(data=st.data())
def test_a_tree_becomes_another_and_comes_back(profile: Profile, data: st.DataObject) -> None:
    tree, wanted = data.draw(trees(profile)), data.draw(trees(profile))
    start = copy_of(tree)
    gesture = edits.replace_tree(tree, wanted, "restore", revision=2)
    assert done(tree, gesture) == wanted
    assert gesture.params == {"revision": 2}
    assert not edits.replace_tree(tree, wanted, "restore")
    assert done(tree, gesture.inverse()) == start


def test_an_opened_package_keeps_the_id_of_the_submission_here() -> None:
    tree, wanted = a_list("a"), Tree(a_submission(id="elsewhere", signer_name="An"))
    done(tree, edits.replace_tree(tree, wanted, "revise"))
    assert (tree.submission.id, tree.submission.signer_name) == ("s", "An")


def test_files_are_attached_behind_the_others_and_taken_off_again() -> None:
    tree, new_id = a_list("a"), ids()
    done(tree, edits.attach(tree, [("Biên  bản.pdf", 3, "0" * 64)], new_id))
    gesture = edits.attach(tree, [("b.docx", 5, "1" * 64), ("c.png", 7, "2" * 64)], new_id)
    done(tree, gesture)
    assert gesture.params == {"count": 2}
    first, second, third = tree.attachments_in_order()
    assert [file.name for file in (first, second, third)] == ["Biên bản.pdf", "b.docx", "c.png"]
    done(tree, edits.detach(tree, [second.id]))
    assert tree.attachments_in_order() == [first, third]


def test_texts_of_several_lines_keep_their_lines() -> None:
    tree = a_list("a")
    done(
        tree,
        edits.set_submission(
            tree, {"proposals": "\n1.  Đường truyền\r\n\n2. Tập huấn \n", "place_name": "Sơn\nDương"}
        ),
    )
    assert tree.submission.proposals == "1. Đường truyền\n\n2. Tập huấn"
    assert tree.submission.place_name == "Sơn Dương"
