"""Every rule finds what violates it at its place, nothing in what comes near, and can be said in words."""

from hashlib import sha256
from string import Formatter

import pytest

from models.findings import Finding
from models.live_tree import LiveTree
from models.profiles import Profile
from models.rules.catalogue import all_rules, rules_fingerprint
from models.tree import Tree
from tests.builders import ND224, PROFILES, a_sound_tree, copy_of
from tests.models.rule_cases import CASES, Case, tree_of_2026
from ui import messages
from ui.sentences.rules import RULES

IDS = [f"{case.rule}-{number}" for number, case in enumerate(CASES)]
RULE_IDS = sorted({rule_id for rule_id, _, _ in all_rules()})


def profile_of(tree: Tree) -> Profile:
    return next(profile for profile in PROFILES if profile.id == tree.submission.profile_id)


def found(case: Case, tree: Tree) -> list[Finding]:
    return LiveTree(copy_of(tree), profile_of(tree), case.baseline, case.listed).findings.of_rule(case.rule)


def test_every_rule_has_its_cases() -> None:
    assert sorted({case.rule for case in CASES}) == RULE_IDS


def test_one_id_has_one_severity() -> None:
    assert len({(rule_id, severity) for rule_id, severity, _ in all_rules()}) == len(RULE_IDS)


@pytest.mark.parametrize("tree", [a_sound_tree(), tree_of_2026(levels=("T",))])
def test_the_sound_tree_is_sound(tree: Tree) -> None:
    assert list(LiveTree(tree, profile_of(tree)).findings) == []


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_violation_is_found_at_its_place(case: Case) -> None:
    findings = found(case, case.wrong)
    assert [finding.place for finding in findings] == list(case.places)
    registered = {(rule_id, severity, offered) for rule_id, severity, offered in all_rules()}
    assert {(finding.rule, finding.severity, finding.repair) for finding in findings} <= registered


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_what_comes_near_is_not_found(case: Case) -> None:
    assert found(case, case.near) == []


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_every_finding_is_said_with_what_its_rule_tells(case: Case) -> None:
    for finding in found(case, case.wrong):
        blanks = {name for _, name, _, _ in Formatter().parse(RULES[case.rule].sentence) if name}
        assert blanks <= {"column", "place", *(name for name, _ in finding.params)}
        assert "{" not in messages.finding_text(finding, ND224)


def test_every_rule_has_a_title_and_a_ground() -> None:
    assert all(messages.rule_title(rule_id) and messages.rule_ground(rule_id) for rule_id in RULE_IDS)


def test_nothing_is_said_of_rules_that_are_not_there() -> None:
    assert set(RULES) - set(RULE_IDS) <= {"row-set-small"}, "said by the layout on paper"


def test_two_names_of_one_code_in_two_tiers_are_each_marked_once() -> None:
    case = next(case for case in CASES if case.rule == "code-two-names")
    assert LiveTree(copy_of(case.wrong), profile_of(case.wrong)).findings.rules() == {"code-two-names": 2}


def test_the_fingerprint_is_over_ids_and_severities_in_order() -> None:
    lines = {rule_id: f"{rule_id} {severity}\n" for rule_id, severity, _ in all_rules()}
    assert rules_fingerprint() == sha256("".join(lines[rule_id] for rule_id in RULE_IDS).encode()).hexdigest()
