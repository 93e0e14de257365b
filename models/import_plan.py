"""What an import will do to the tree, row by row, before it does it: the preview and the change set are one plan."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.changes import ChangeSet
from models.records import Row
from models.taken import Origin, Taken, TakenRow
from models.tree import Tree


class Fate(StrEnum):
    """What a taken row is to the tree."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"


class Choice(StrEnum):
    """What is done with a row: added as new, its columns laid over the one there, that one replaced, or nothing."""

    ADD = "add"
    UPDATE = "update"
    REPLACE = "replace"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A taken row, the procedure of the tree it belongs to ("" = none), and what is done.

    `before` and `after` hold the columns that differ, empty for a new row.
    """

    row: TakenRow
    procedure_id: str
    fate: Fate
    choice: Choice
    doubts: tuple[str, ...] = ()
    before: Row | None = None
    after: Row | None = None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The rows in the order they were taken."""

    taken: Taken
    rows: tuple[PlannedRow, ...]


Choices = Mapping[Origin, Choice]


def plan_import(
    tree: Tree, taken: Taken, choices: Choices | None = None, default: Choice | None = None
) -> ImportPlan:
    """Lay taken rows against the tree. `default` is the choice for all, `choices` for single rows."""
    raise NotImplementedError((tree, taken, choices, default))


def import_changes(tree: Tree, plan: ImportPlan, new_id: Callable[[], str]) -> ChangeSet:
    """The plan as one change set."""
    raise NotImplementedError((tree, plan, new_id))
