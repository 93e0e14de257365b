"""What a rule is: an id, a severity, what it looks at, and a small pure function that yields violations.

Sentences and legal grounds for people are in ui/messages.py, under the same id.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from models.catalogue import CatalogueView
from models.findings import Finding, Place, Severity
from models.profiles import Profile
from models.records import Procedure
from models.totals import Totals
from models.tree import Tree

T = TypeVar("T")


class Scene(NamedTuple):
    """What a rule may look at besides its subject.

    `differences`: how many records differ from the last revision, None while there is none. `catalogue`: what the
    catalogues say that are valid for the round, None where none is. `missing`: how many entries of the list under the
    unit's authority (`list_title`) the tree lacks without a word about them.
    """

    tree: Tree
    profile: Profile
    totals: Totals
    differences: int | None = None
    catalogue: CatalogueView | None = None
    missing: int = 0
    list_title: str = ""


class Violation(NamedTuple):
    """Where a rule is violated, and what its sentence needs. `repairable`: the rule's repair can be offered here."""

    place: Place
    params: tuple[tuple[str, str | int], ...] = ()
    repairable: bool = True


Check = Callable[[T, Scene], Iterable[Violation]]


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """One rule over subjects of one type. `repair` names the repair that can be offered."""

    id: str
    severity: Severity
    check: Check[T]
    repair: str = ""

    def finding(self, violation: Violation) -> Finding:
        """What this rule has to say of a violation."""
        repair = self.repair if violation.repairable else ""
        return Finding(self.id, self.severity, violation.place, violation.params, repair)


class RuleBook(Generic[T]):
    """The rules over one type of subject, in the order they are written."""

    def __init__(self) -> None:
        self.rules: list[Rule[T]] = []

    def error(self, rule_id: str, repair: str = "") -> Callable[[Check[T]], Check[T]]:
        """Register the function below as a rule whose violation blocks the export."""
        return self._register(rule_id, Severity.ERROR, repair)

    def warning(self, rule_id: str, repair: str = "") -> Callable[[Check[T]], Check[T]]:
        """Register the function below as a rule whose violation asks."""
        return self._register(rule_id, Severity.WARNING, repair)

    def _register(self, rule_id: str, severity: Severity, repair: str) -> Callable[[Check[T]], Check[T]]:
        def register(check: Check[T]) -> Check[T]:
            self.rules.append(Rule(rule_id, severity, check, repair))
            return check

        return register

    def findings(self, subject: T, scene: Scene) -> list[Finding]:
        """All that these rules have to say of the subject."""
        return [rule.finding(violation) for rule in self.rules for violation in rule.check(subject, scene)]


def at(procedure: Procedure, column: str, **params: str | int) -> Violation:
    """A violation in one cell of a procedure."""
    return Violation(Place(procedure.kind, procedure.id, column), tuple(params.items()))
