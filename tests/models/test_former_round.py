"""An earlier round as rows of the present one: the same under one profile, proposals and questions under another."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from models.former_round import (
    LEVEL_PROPOSED,
    REASON_NOT_LEGAL,
    TIER_ABOLISHED,
    TIER_UNKNOWN,
    FormerRound,
    proposed_level,
    taken_from_former,
)
from models.import_plan import import_changes, plan_import
from models.records import Eligibility, Procedure
from models.taken import ABOLISHED, Ask, AskKind, Taken
from models.tree import Tree
from tests.builders import ND224, TT32, a_procedure, a_submission, a_tree, ids
from tests.gestures import trees

ALL = {(AskKind.TIER, ""): "commune", (AskKind.LEVEL, ""): "P"}


def former(**tiers: Procedure) -> FormerRound:
    lists = {tier: {"Hộ tịch": [procedure]} for tier, procedure in tiers.items()}
    return FormerRound(a_tree(lists), TT32, "kỳ trước")


def taken(found: FormerRound, answers: dict[tuple[AskKind, str], str] | None = None) -> Taken:
    return taken_from_former(found, ND224, answers or {}, ("commune",))


def test_levels_are_as_far_from_the_target_as_they_were() -> None:
    proposals = {level.key: proposed_level(level.key, TT32, ND224) for level in TT32.levels}
    assert proposals == {"4": "T", "3": "P", "2": "0", "1": "0"}
    assert {key: proposed_level(key, TT32, TT32) for key in proposals} == {key: key for key in proposals}


def test_under_the_same_profile_everything_stays_but_the_numbers_of_the_period() -> None:
    refused = a_procedure(
        levels=("3",), eligibility=Eligibility.NOT_ELIGIBLE, reasons=("LD15",), dossiers_received=7, note="x"
    )
    (row,) = taken_from_former(former(district=refused), TT32, {}, ("district",)).rows
    assert row.doubts == ()
    assert row.columns == {
        "name": refused.name,
        "levels": ("3",),
        "eligibility": Eligibility.NOT_ELIGIBLE,
        "reasons": ("LD15",),
        "note": "x",
    }


def test_a_level_is_asked_once_and_not_set_before_it_is_answered() -> None:
    found = former(province=a_procedure(levels=("3",)), commune=a_procedure("p2", levels=("3",)))
    asked = taken(found)
    assert asked.asks == (Ask(AskKind.LEVEL, "Mức độ 3", 2, "P", "former-level"),)
    assert [row.columns["levels"] for row in asked.rows] == [(), ()]
    answered = taken(found, {(AskKind.LEVEL, "Mức độ 3"): "P"})
    assert answered.asks == ()
    assert [(row.columns["levels"], row.doubts) for row in answered.rows] == [(("P",), (LEVEL_PROPOSED,))] * 2


def test_rows_of_a_tier_that_is_no_more_are_asked_for_once_a_field() -> None:
    found = former(district=a_procedure(levels=()), province=a_procedure("p2", levels=()))
    asked = taken(found)
    assert asked.asks == (Ask(AskKind.TIER, "Cấp huyện · Hộ tịch", 1, "commune", "abolished-tier"),)
    assert [(out.reason, out.row.name) for out in asked.left_out] == [(TIER_UNKNOWN, "Đăng ký khai sinh")]
    assert [row.tier for row in asked.rows] == ["province"]
    moved = taken(found, {(AskKind.TIER, "Cấp huyện · Hộ tịch"): "commune"})
    assert sorted(row.tier for row in moved.rows) == ["commune", "province"]


def test_rows_of_an_abolished_tier_can_be_left_behind_and_ask_nothing_more() -> None:
    found = taken(former(district=a_procedure(levels=("3",))), {(AskKind.TIER, ""): ABOLISHED})
    assert (found.rows, found.asks, [out.reason for out in found.left_out]) == ((), (), [TIER_ABOLISHED])


def test_a_reason_that_is_no_ground_today_is_flagged_and_one_that_is_stays() -> None:
    refused = a_procedure(levels=("3",), eligibility=Eligibility.NOT_ELIGIBLE)
    found = former(
        province=replace(refused, reasons=("LD14",)), commune=replace(refused, id="p2", reasons=("LD01",))
    )
    doubts = [row.doubts for row in taken(found, ALL).rows]
    assert doubts == [(LEVEL_PROPOSED, REASON_NOT_LEGAL), (LEVEL_PROPOSED,)]


def test_at_the_target_no_decision_is_carried() -> None:
    refused = a_procedure(levels=("3",), eligibility=Eligibility.NOT_ELIGIBLE, reasons=("LD15",))
    (row,) = taken(former(province=refused), {(AskKind.LEVEL, ""): "T"}).rows
    assert "eligibility" not in row.columns
    assert row.doubts == (LEVEL_PROPOSED,)


@given(tree=trees(TT32), answers=st.sampled_from([{}, ALL]))
def test_every_row_is_taken_or_left_out_with_a_reason(
    tree: Tree, answers: dict[tuple[AskKind, str], str]
) -> None:
    found = taken_from_former(FormerRound(tree, TT32, "x"), ND224, answers, ("commune",))
    assert found.rows_read == len(tree.procedures) == len(found.rows) + len(found.left_out)
    if answers:
        assert (found.left_out, found.asks) == ((), ())
    present = Tree(a_submission(ND224))
    present.apply(import_changes(present, plan_import(present, found), ids()).changes)
    assert len(present.procedures) == len(found.rows)


@given(tree=trees(TT32))
def test_a_round_under_the_same_profile_comes_over_as_it_was(tree: Tree) -> None:
    found = taken_from_former(FormerRound(tree, TT32, "x"), TT32, {}, TT32.tier_keys)
    present = Tree(a_submission(TT32))
    present.apply(import_changes(present, plan_import(present, found), ids()).changes)

    def said(where: Tree) -> list[tuple[str, str, tuple[str, ...], str]]:
        return sorted((p.name, p.code, p.levels, p.eligibility) for p in where.procedures.values())

    assert said(present) == said(tree)
