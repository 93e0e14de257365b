"""The repair a finding offers mends it, in one gesture that can be taken back."""

from dataclasses import replace

import pytest

from models.changes import ChangeSet
from models.findings import Finding
from models.live_tree import LiveTree
from models.records import Eligibility, Procedure, TierStatus
from models.repairs import REPAIRS, reasons_as_above, repair
from models.rules.catalogue import all_rules
from tests.builders import TT32, a_procedure, a_sound_tree, a_tree
from tests.models.rule_cases import CASES, Case, declared, refusing, tree_of
from ui import messages

REASONED = a_procedure(
    "p0", "Kết hôn", levels=("3",), eligibility=Eligibility.NOT_ELIGIBLE, reasons=("LD01", "LD03"), reason_text="Xa",
    legal_basis="Điều 18", description="Chậm", expected_date="2021-09-30",
)  # fmt: skip
OFFERING = [
    case for case in CASES if {repair for rule, _, repair in all_rules() if rule == case.rule} != {""}
]


def applied(live: LiveTree, finding: Finding) -> ChangeSet:
    gesture = repair(live.tree, finding)
    live.apply(gesture.changes)
    return gesture


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Céng hoµ x· héi", "Cộng hoà xã hội"),
        ("Coäng hoøa", "Cộng hòa"),
        ("Нộ tịch", "Hộ tịch"),
        ("đƣợc QÐ-UBND", "được QĐ-UBND"),
        ("Cấр giấу (نت)", "Cấp giấy (نت)"),
    ],
)
def test_letters_are_mended_in_a_cell_and_in_the_name_of_a_field(text: str, right: str) -> None:
    live = LiveTree(a_tree({"district": {text: [a_procedure("p1", note=text)]}}), TT32)
    for finding in tuple(live.findings):
        if finding.repair == "mend-text":
            applied(live, finding)
    assert live.tree.procedures["p1"].note == right
    assert [field.name for field in live.tree.fields.values()] == [right]
    assert not [finding for finding in tuple(live.findings) if finding.repair == "mend-text"]


def test_letters_that_look_like_none_have_no_repair() -> None:
    live = LiveTree(tree_of(name="bcudcنت.aita.gov.vn"), TT32)
    (finding,) = live.findings.of_rule("text-foreign")
    assert finding.repair == ""
    assert dict(finding.params) == {"letters": "نت"}


def with_a_model(case: Case) -> Case:
    """The case with a row above that stands on reasons, where the repair takes them from there."""
    if case.rule != "reason-missing":
        return case
    return replace(case, wrong=a_sound_tree(REASONED, *case.wrong.procedures.values()))


def test_repairs_that_rules_name_are_those_there_are_and_have_labels() -> None:
    assert {name for _, _, name in all_rules() if name} == set(REPAIRS)
    assert all(messages.repair_label(name) for name in REPAIRS)


@pytest.mark.parametrize(
    "case", [with_a_model(case) for case in OFFERING], ids=[case.rule for case in OFFERING]
)
def test_a_repair_mends_what_was_found_and_can_be_taken_back(case: Case) -> None:
    live = case.live(case.wrong)
    gestures: list[ChangeSet] = []
    while live.findings.of_rule(case.rule):
        before = live.findings.of_rule(case.rule)
        gestures.append(applied(live, before[0]))
        assert gestures[-1]
        assert len(live.findings.of_rule(case.rule)) < len(before)
    assert messages.gesture_text(gestures[0].code, gestures[0].params)
    for gesture in reversed(gestures):
        live.apply(gesture.inverse().changes)
    assert live.tree == case.wrong


def test_reasons_as_above_are_those_of_the_nearest_row_that_stands_on_reasons() -> None:
    changed_mind = replace(REASONED, id="p2", reasons=("LD09",), eligibility=Eligibility.ELIGIBLE)
    bare = replace(REASONED, id="p3", reasons=(), reason_text="")
    tree = a_sound_tree(
        REASONED, changed_mind, bare, a_procedure("p4", levels=("3",)), replace(REASONED, id="p5")
    )
    tree.apply(reasons_as_above(tree, tree.procedures["p4"]).changes)
    told = ("eligibility", "reasons", "reason_text", "legal_basis", "description", "expected_date")
    assert [getattr(tree.procedures["p4"], column) for column in told] == [
        getattr(REASONED, column) for column in told
    ]


@pytest.mark.parametrize("above", [(), (a_procedure("p0"),)])
def test_without_such_a_row_there_is_nothing_to_take(above: tuple[Procedure, ...]) -> None:
    tree = a_sound_tree(*above, *refusing().procedures.values())
    assert not reasons_as_above(tree, tree.procedures["p1"])


def test_a_declared_level_is_dropped_and_the_others_stay() -> None:
    live = LiveTree(declared(declared_total=7, declared_levels={"3": 5, "4": 1}, note="x"), TT32)
    applied(live, live.findings.of_rule("declared-level-differs")[0])
    entry = live.tree.tiers["district"]
    assert (entry.declared_levels, entry.declared_total, entry.note) == ({"4": 1}, 7, "x")


def test_a_tier_declared_empty_is_opened_again() -> None:
    live = LiveTree(declared(status=TierStatus.NONE), TT32)
    applied(live, live.findings.of_rule("tier-not-empty")[0])
    assert live.tree.tiers["district"].status is TierStatus.OPEN
    assert not live.findings.errors


def test_a_row_confirmed_is_in_doubt_no_more() -> None:
    live = LiveTree(tree_of(doubt="row-added"), TT32)
    applied(live, live.findings.of_rule("imported-in-doubt")[0])
    assert live.tree.procedures["p1"].doubt == ""
