"""Two states of a report side by side, as a list to be read and printed: what, before, after, and why.

The values are those of the records; how a person reads them is said elsewhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from models.cell_texts import reason_cell
from models.differences import cells_of, in_order, pairs_of, row_name
from models.profiles import Profile
from models.records import COLUMNS, Eligibility, Kind, Procedure, Value
from models.tree import Tree

ADDED, REMOVED = "added", "removed"
"""What a row is that only one of the two states has."""
_DECIDED = frozenset({"eligibility", "reasons", "reason_text", "legal_basis"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. `what` is a column, ADDED or REMOVED; `tier` is a key.

    What has no procedure has no `name`, what has no field no `field`. `kind` and `id` are those of the record in the
    state where it is (the later one, if it is in both).
    """

    tier: str
    field: str
    name: str
    what: str
    before: Value
    after: Value
    reason: str = ""
    kind: Kind = Kind.PROCEDURE
    id: str = ""


def found_differences(before: Tree, after: Tree, profile: Profile) -> tuple[Difference, ...]:
    """All differences: what was declared of the tiers, then row by row in the later order, then what is gone."""
    pairs = pairs_of(before, after)
    told = [*_tiers(before, after, profile)]
    for row in in_order(after):
        told += _told(before, after, row, pairs.get(row.id, ""), profile)
    matched = set(pairs.values())
    told += [_alone(before, row, REMOVED, after) for row in in_order(before) if row.id not in matched]
    return tuple(told)


def _told(before: Tree, after: Tree, row: Procedure, former: str, profile: Profile) -> Iterator[Difference]:
    if not former:
        yield _alone(after, row, ADDED, after)
        return
    for cell in cells_of(before, before.procedures[former], after, row):
        name, why = cell.procedure, _reason(after, row, cell.column, profile)
        yield Difference(
            name.tier, name.field, name.name, cell.column, cell.before, cell.after, why, id=row.id
        )


def _alone(tree: Tree, row: Procedure, what: str, after: Tree) -> Difference:
    """A row that only one of the two states has: its name stands where it has been."""
    name, why = row_name(tree, row), after.submission.explanation
    before, now = ("", row.name) if what == ADDED else (row.name, "")
    return Difference(name.tier, name.field, name.name, what, before, now, why, id=row.id)


def _reason(after: Tree, row: Procedure, column: str, profile: Profile) -> str:
    """Why a procedure is now found not eligible stands in its row; else what was written of the revision holds."""
    if column in _DECIDED and row.eligibility is Eligibility.NOT_ELIGIBLE:
        return reason_cell(row, profile) or after.submission.explanation
    return after.submission.explanation


def _tiers(before: Tree, after: Tree, profile: Profile) -> Iterator[Difference]:
    for tier in profile.tier_keys:
        then, now = before.tier_entry(tier), after.tier_entry(tier)
        for column in COLUMNS[Kind.TIER][1:]:
            was, is_ = getattr(then, column), getattr(now, column)
            if was != is_:
                why = after.submission.explanation
                yield Difference(tier, "", "", column, was, is_, why, Kind.TIER, tier)
