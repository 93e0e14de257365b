"""What is derived from a tree follows every gesture: after any of them it is what a fresh look would find."""

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.catalogue import Catalogue, CatalogueEntry, CatalogueView
from models.changes import ChangeSet
from models.edits import (
    add_procedures,
    move_to,
    remove,
    rename_field,
    replace_tree,
    set_cells,
    set_level,
    sort_fields,
)
from models.live_tree import LiveTree
from models.name_index import groups_of
from models.records import Kind
from models.submission_document import Grounds, submission_document, write_submission
from models.tree import Tree
from tests.builders import (
    PROFILES,
    TT32,
    a_procedure,
    a_sound_tree,
    a_submission,
    a_tree,
    copy_of,
    ids,
    round_of,
)
from tests.gestures import gestures, trees


def state_of(live: LiveTree) -> dict[str, object]:
    """Everything derived, without the order in which it came about."""
    tree, findings = live.tree, list(live.findings)
    groups = {group for p in tree.procedures.values() for group in groups_of(p, tree.tier_of(p))}
    return {
        "findings": Counter(findings),
        "counts": (live.findings.errors, live.findings.warnings, len(live.findings), live.findings.rules()),
        "unfinished": (live.findings.unfinished, live.findings.unfinished_count),
        "by record": {
            (f.place.kind, f.place.id): set(live.findings.of_record(f.place.kind, f.place.id))
            for f in findings
        },
        "tiers": {tier: live.totals.tier(tier) for tier in live.profile.tier_keys},
        "fields": {field_id: live.totals.field(field_id) for field_id in tree.fields},
        "all": live.totals.all(),
        "groups": {group: set(live.names.members(group)) for group in groups},
        "shared": set(live.names.shared()),
        "different": live.different,
    }


@settings(max_examples=120)
@given(data=st.data())
def test_after_any_gestures_everything_is_as_a_fresh_look_finds_it(data: st.DataObject) -> None:
    profile = data.draw(st.sampled_from(PROFILES))
    baseline = data.draw(st.none() | trees(profile))
    live, new_id = LiveTree(data.draw(trees(profile)), profile, baseline), ids()
    for _ in range(data.draw(st.integers(1, 6))):
        live.apply(data.draw(gestures(live, new_id)).changes)
        rebuilt = copy_of(live.tree)
        assert live.tree == rebuilt
        assert state_of(live) == state_of(LiveTree(rebuilt, profile, baseline))


@settings(max_examples=60)
@given(data=st.data())
def test_what_a_catalogue_says_follows_any_gestures(data: st.DataObject) -> None:
    profile = data.draw(st.sampled_from(PROFILES))
    live, new_id = LiveTree(data.draw(trees(profile)), profile), ids()
    rows = [*live.tree.procedures.values()]
    codes = [row.code for row in rows]
    listed = [
        CatalogueEntry(code, row.name) for code, row in zip([*codes[1:], *codes[:1]], rows, strict=True)
    ]
    view = CatalogueView([(Catalogue("q", "q", "", tiers=profile.tier_keys[:1]), listed)])
    live.judge_by(view)
    for _ in range(data.draw(st.integers(1, 6))):
        live.apply(data.draw(gestures(live, new_id)).changes)
        fresh = LiveTree(copy_of(live.tree), profile)
        fresh.judge_by(view)
        assert state_of(live) == state_of(fresh)


@settings(max_examples=80)
@given(data=st.data())
def test_gestures_taken_back_one_by_one_leave_nothing_and_done_again_everything(data: st.DataObject) -> None:
    profile = data.draw(st.sampled_from(PROFILES))
    live, new_id = LiveTree(data.draw(trees(profile)), profile), ids()
    start, start_state, done = copy_of(live.tree), state_of(live), list[ChangeSet]()
    for _ in range(data.draw(st.integers(1, 5))):
        gesture = data.draw(gestures(live, new_id))
        live.apply(gesture.changes)
        done.append(gesture)
    end, end_state = copy_of(live.tree), state_of(live)
    for gesture in reversed(done):
        live.apply(gesture.inverse().changes)
    assert (live.tree, state_of(live)) == (start, start_state)
    for gesture in done:
        live.apply(gesture.changes)
    assert (live.tree, state_of(live)) == (end, end_state)


def counted_apart(plain: dict[str, Any], tier: str) -> tuple[int, dict[str, int], dict[str, int]]:
    """Total, levels and decisions of a tier, counted on what submission.json says."""
    fields = [f["id"] for f in plain.get("fields", []) if f["tier"] == tier]
    rows = [p for p in plain.get("procedures", []) if p["field_id"] in fields]
    levels: dict[str, int] = {}
    decisions: dict[str, int] = {}
    for row in rows:
        if len(row.get("levels", [])) == 1:
            levels[row["levels"][0]] = levels.get(row["levels"][0], 0) + 1
        decisions[row["eligibility"]] = decisions.get(row["eligibility"], 0) + 1
    return len(rows), levels, decisions


@settings(max_examples=60)
@given(data=st.data())
def test_totals_agree_with_a_second_count_of_the_document(data: st.DataObject) -> None:
    profile = data.draw(st.sampled_from(PROFILES))
    live = LiveTree(data.draw(trees(profile)), profile)
    live.apply(data.draw(gestures(live, ids())).changes)
    document = submission_document(live.tree, round_of(profile), Grounds("", ""))
    plain = json.loads(write_submission(document))
    for tier in profile.tier_keys:
        count, (total, levels, decisions) = live.totals.tier(tier), counted_apart(plain, tier)
        assert (count.total, +count.levels) == (total, levels)
        assert (count.eligible, count.not_eligible) == (
            decisions.get("eligible", 0),
            decisions.get("not_eligible", 0),
        )
    assert live.totals.all().total == len(plain.get("procedures", []))


def test_one_edit_touches_its_row_its_field_its_tier_and_the_rows_that_share_its_name() -> None:
    lists = {"Hộ tịch": [a_procedure("p1", "A"), a_procedure("p2", "B")], "Đất đai": [a_procedure("p3", "A")]}
    live = LiveTree(a_tree({"district": lists, "commune": {"Hộ tịch": [a_procedure("p4", "C")]}}), TT32)
    affected = live.apply(set_level(live.tree, ["p1"], "3").changes)
    assert (affected.procedures, affected.fields, affected.tiers) == ({"p1"}, {"f1"}, {"district"})
    assert (affected.marked, affected.submission) == ({"p1", "p3"}, False)


def test_renaming_a_field_looks_at_no_procedure() -> None:
    live = LiveTree(a_sound_tree(), TT32)
    affected = live.apply(rename_field(live.tree, "f1", "Đất đai").changes)
    assert (affected.procedures, affected.fields) == (set(), {"f1"})


def test_of_two_rows_alike_the_lower_one_is_the_second_whatever_was_edited_last() -> None:
    twice = {
        "B": [a_procedure("p1", code="1.005160")],
        "A": [a_procedure("p2", code="1.005160")],
    }
    live = LiveTree(a_tree({"district": twice}), TT32)
    assert [f.place.id for f in live.findings.of_rule("same-procedure-twice")] == ["p2"]
    live.apply(set_level(live.tree, ["p1"], "3").changes)
    assert [f.place.id for f in live.findings.of_rule("same-procedure-twice")] == ["p2"]
    live.apply(sort_fields(live.tree, "district").changes)
    assert [f.place.id for f in live.findings.of_rule("same-procedure-twice")] == ["p1"]


def test_rows_alike_dragged_to_another_tier_and_back_keep_their_findings() -> None:
    rows = [a_procedure("p1", code="1.005160"), a_procedure("p2", code="1.005160"), a_procedure("p3")]
    live = LiveTree(a_tree({"district": {"A": rows}, "commune": {"A": []}}), TT32)
    for target in ("f2", "f1"):
        live.apply(move_to(live.tree, ["p1", "p2", "p3"], target, None).changes)
        assert state_of(live) == state_of(LiveTree(copy_of(live.tree), TT32))


def test_a_field_that_another_revision_has_in_another_tier_takes_its_procedures_along() -> None:
    rows = [a_procedure("p1"), a_procedure("p2", levels=())]
    live = LiveTree(a_tree({"district": {"A": rows}}), TT32)
    gesture = replace_tree(live.tree, a_tree({"commune": {"A": rows}}), "restore")
    for changes in (gesture.changes, gesture.inverse().changes):
        live.apply(changes)
        assert state_of(live) == state_of(LiveTree(copy_of(live.tree), TT32))


def test_a_value_that_stands_twice_in_one_cell_makes_one_finding() -> None:
    live = LiveTree(a_sound_tree(a_procedure(levels=("9", "9"))), TT32)
    assert len(live.findings.of_rule("level-unknown")) == 1
    live.apply(set_level(live.tree, ["p1"], "4").changes)
    assert (len(live.findings), live.findings.errors) == (0, 0)


def test_without_a_former_revision_nothing_differs() -> None:
    live = LiveTree(a_sound_tree(), TT32)
    live.apply(set_level(live.tree, ["p1"], "3").changes)
    assert not live.different
    assert live.scene().differences is None


def test_what_differs_from_the_last_revision_is_followed_there_and_back() -> None:
    baseline = a_sound_tree(a_procedure("p1"), a_procedure("p2", "Kết hôn"))
    live = LiveTree(copy_of(baseline), TT32, baseline)
    seen: list[set[str]] = []
    for level in ("3", "4"):
        live.apply(set_level(live.tree, ["p1"], level).changes)
        seen.append({key for _, key in live.different})
    live.apply(remove(live.tree, ["p2"]).changes)
    seen.append({key for _, key in live.different})
    assert seen == [{"p1"}, set(), {"p2"}]
    live.apply(add_procedures(live.tree, "f1", [{"name": "Tảo hôn"}], ids()).changes)
    assert live.differs(Kind.PROCEDURE, "new1")
    assert not live.differs(Kind.PROCEDURE, "p1")


def test_people_and_letter_are_no_difference() -> None:
    baseline = a_sound_tree()
    now = Tree(
        a_submission(contact_name="Mai"),
        [*baseline.tiers.values(), *baseline.fields.values(), *baseline.procedures.values()],
    )
    assert not LiveTree(now, TT32, baseline).different


def test_counts_of_procedures_to_finish() -> None:
    live = LiveTree(a_sound_tree(a_procedure("p1", levels=()), a_procedure("p2", "Kết hôn")), TT32)
    assert (live.findings.unfinished, live.findings.is_unfinished("p2")) == ({"p1"}, False)
    live.apply(set_cells(live.tree, ["p1"], {"levels": ("4",)}).changes)
    assert live.findings.unfinished_count == 0


def test_a_change_of_what_is_not_there_is_refused() -> None:
    tree = a_sound_tree()
    gesture = set_level(tree, ["p1"], "3")
    tree.apply(remove(tree, ["p1"]).changes)
    with pytest.raises(KeyError):
        tree.apply(gesture.changes)
    with pytest.raises(KeyError):
        tree.apply(remove(a_sound_tree(), ["p1"]).changes)


def test_trees_are_equal_by_what_they_hold() -> None:
    tree = a_sound_tree()
    assert tree == copy_of(tree)
    assert tree != a_sound_tree(a_procedure(name="Kết hôn"))
    assert tree != "tree"
