"""Changes as values: one gesture of the officer is one ChangeSet, which can be turned round.

Nothing here touches a tree or a store; both apply the same change sets.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from models.records import Kind, Record, Row, Value, row_of


@dataclass(frozen=True, slots=True)
class Change:
    """One record inserted (`before` None), removed (`after` None) or altered (the same columns in both)."""

    kind: Kind
    id: str
    before: Row | None
    after: Row | None

    def inverse(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.kind, self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One gesture: a code with parameters that says what was done, and the changes in the order to apply them."""

    code: str
    changes: tuple[Change, ...]
    params: Mapping[str, str | int] = field(default_factory=dict[str, "str | int"])

    def inverse(self) -> "ChangeSet":
        """The gesture that takes this one back; its code stays, so that it can be named."""
        return ChangeSet(self.code, tuple(change.inverse() for change in reversed(self.changes)), self.params)

    def __bool__(self) -> bool:
        return bool(self.changes)


def insertion(record: Record) -> Change:
    """A record that was not there."""
    return Change(record.kind, record.id, None, row_of(record))


def removal(record: Record) -> Change:
    """A record that is no longer there, with all it held."""
    return Change(record.kind, record.id, row_of(record), None)


def alteration(record: Record, columns: Mapping[str, Value]) -> Change | None:
    """The change of the columns that really differ, or None where none does."""
    before = {column: getattr(record, column) for column in columns}
    differing = [column for column in columns if before[column] != columns[column]]
    if not differing:
        return None
    return Change(
        record.kind,
        record.id,
        {column: before[column] for column in differing},
        {column: columns[column] for column in differing},
    )


def change_set(code: str, changes: Iterable[Change | None], **params: str | int) -> ChangeSet:
    """A change set of the changes that are any."""
    return ChangeSet(code, tuple(change for change in changes if change is not None), params)
