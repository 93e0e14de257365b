"""Findings (lỗi, cảnh báo): what a rule says of one place in the tree, and a collection of them kept current."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple, TypeVar

from models.records import Kind

K = TypeVar("K")


class Severity(StrEnum):
    """An error blocks the export, a warning asks."""

    ERROR = "error"
    WARNING = "warning"


class Place(NamedTuple):
    """Where a finding stands: a record, and the column of it that is to be looked at ("" = the whole record)."""

    kind: Kind
    id: str
    column: str = ""


class Finding(NamedTuple):
    """One violation of one rule. `repair` names the repair that can be offered, "" where there is none."""

    rule: str
    severity: Severity
    place: Place
    params: tuple[tuple[str, str | int], ...] = ()
    repair: str = ""


Subject = tuple[str, str]
"""What a batch of findings was computed from: a record (kind, id) or a group of rows that share a key."""


class Findings:
    """All findings of a tree, by the subject that made them, by rule and by record."""

    __slots__ = ("_by_record", "_by_rule", "_by_subject", "_errors", "_unfinished")

    def __init__(self) -> None:
        self._by_subject: dict[Subject, tuple[Finding, ...]] = {}
        self._by_rule: dict[str, dict[Finding, None]] = {}
        self._by_record: dict[tuple[Kind, str], dict[Finding, None]] = {}
        self._errors = 0
        self._unfinished: dict[str, int] = {}

    def replace(self, subject: Subject, findings: Iterable[Finding]) -> None:
        """The findings of a subject are now these."""
        current = tuple(dict.fromkeys(findings))
        former = self._by_subject.pop(subject, ())
        if current:
            self._by_subject[subject] = current
        if current != former:
            for finding in former:
                self._take_out(finding)
            for finding in current:
                self._put_in(finding)

    def _put_in(self, finding: Finding) -> None:
        place = finding.place
        self._by_rule.setdefault(finding.rule, {})[finding] = None
        self._by_record.setdefault((place.kind, place.id), {})[finding] = None
        self._count(finding, 1)

    def _take_out(self, finding: Finding) -> None:
        place = finding.place
        _discard(self._by_rule, finding.rule, finding)
        _discard(self._by_record, (place.kind, place.id), finding)
        self._count(finding, -1)

    def _count(self, finding: Finding, times: int) -> None:
        if finding.severity is not Severity.ERROR:
            return
        self._errors += times
        if finding.place.kind is Kind.PROCEDURE:
            left = self._unfinished.get(finding.place.id, 0) + times
            self._unfinished[finding.place.id] = left
            if not left:
                del self._unfinished[finding.place.id]

    def __iter__(self) -> Iterator[Finding]:
        for findings in self._by_rule.values():
            yield from findings

    def __len__(self) -> int:
        return sum(map(len, self._by_rule.values()))

    @property
    def errors(self) -> int:
        """How many errors there are."""
        return self._errors

    @property
    def warnings(self) -> int:
        """How many warnings there are."""
        return len(self) - self._errors

    @property
    def unfinished(self) -> set[str]:
        """The ids of the procedures that have an error: those the officer has still to finish."""
        return set(self._unfinished)

    @property
    def unfinished_count(self) -> int:
        """How many procedures have an error."""
        return len(self._unfinished)

    def is_unfinished(self, procedure_id: str) -> bool:
        """Whether a procedure has an error."""
        return procedure_id in self._unfinished

    def of_record(self, kind: Kind, record_id: str) -> list[Finding]:
        """The findings at one record."""
        return list(self._by_record.get((kind, record_id), ()))

    def rules(self) -> dict[str, int]:
        """Which rules are violated, and how often."""
        return {rule: len(findings) for rule, findings in self._by_rule.items()}

    def of_rule(self, rule: str) -> list[Finding]:
        """The violations of one rule."""
        return list(self._by_rule.get(rule, ()))


def _discard(index: dict[K, dict[Finding, None]], key: K, finding: Finding) -> None:
    del index[key][finding]
    if not index[key]:
        del index[key]
