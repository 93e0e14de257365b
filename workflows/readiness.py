"""What is done and what is open before a submission can be sent, as a short list that leads to each open point."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from models.findings import Finding, Findings, Place, Severity
from models.rules.structure_rules import LISTED
from workflows.review import ROW_SET_SMALL, set_small
from workflows.working import WorkingSubmission

POINTS: Mapping[str, tuple[str, ...]] = {
    "names": ("name-missing", "field-unnamed", "tier-unknown", "same-procedure-twice"),
    "levels": ("level-missing", "level-several", "level-unknown"),
    "decisions": ("decision-missing", "decision-at-target"),
    "reasons": ("reason-missing", "legal-basis-missing", "description-missing", "expected-date-missing"),
    "tiers": ("tier-open", "tier-not-empty"),
    "declared": ("declared-total-low",),
    "people": ("contact-missing", "signer-missing"),
    "explanation": ("explanation-missing",),
}
"""The points of the list, and the rules whose errors keep each open."""


@dataclass(frozen=True, slots=True)
class ReadinessPoint:
    """One line: `state` is "done", "warning" or "error", `count` how many places, `place` the first of them."""

    code: str
    state: str
    count: int
    place: Place | None = None


def readiness(working: WorkingSubmission) -> list[ReadinessPoint]:
    """The list: size first, then each group of errors, then each rule that warns, then rows that print small."""
    findings = working.live.findings
    points = [
        ReadinessPoint("size", "done" if working.tree.procedures else "warning", len(working.tree.procedures))
    ]
    points += [_point(code, rules, findings) for code, rules in POINTS.items() if _applies(code, working)]
    points += _warnings(findings)
    small = set_small(working.live, working.round)
    return (
        [*points, ReadinessPoint(ROW_SET_SMALL, "warning", len(small), small[0].place)] if small else points
    )


def _applies(code: str, working: WorkingSubmission) -> bool:
    return code != "explanation" or working.tree.submission.revision > 1


def _point(code: str, rules: tuple[str, ...], findings: Findings) -> ReadinessPoint:
    found = [finding for rule in rules for finding in findings.of_rule(rule)]
    return ReadinessPoint(code, "error" if found else "done", len(found), found[0].place if found else None)


def _warnings(findings: Findings) -> Iterator[ReadinessPoint]:
    for rule in findings.rules():
        found: list[Finding] = [f for f in findings.of_rule(rule) if f.severity is Severity.WARNING]
        if found:
            yield ReadinessPoint(rule, "warning", sum(map(_size, found)), found[0].place)


def _size(finding: Finding) -> int:
    """How many a finding speaks of: that of a list speaks of all its entries at once."""
    count = dict(finding.params).get("count", 1) if finding.place.column == LISTED else 1
    return int(count)
