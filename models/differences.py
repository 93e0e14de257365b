"""What differs between two trees: between revisions, or between packages.

Rows are matched by id; where two lists were typed apart (no id in common), by name, field and tier.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from models.records import COLUMNS, Kind, Procedure, Value
from models.text import fold
from models.tree import Below, Tree

IGNORED = frozenset({"id", "field_id", "position", "doubt"})
"""Columns in which a difference is no difference of content."""


@dataclass(frozen=True, slots=True)
class RowName:
    """How a person finds a procedure: tier key, field name, procedure name."""

    tier: str
    field: str
    name: str


@dataclass(frozen=True, slots=True)
class CellDifference:
    """One column of one procedure, before and after. Column "field" says that the row went to another field or tier."""

    procedure: RowName
    column: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Differences:
    """All differences of two trees, in the order of the later one."""

    added: tuple[RowName, ...]
    removed: tuple[RowName, ...]
    changed: tuple[CellDifference, ...]


def differences(before: Tree, after: Tree) -> Differences:
    """What has to be done to the first tree to get the second."""
    pairs = pairs_of(before, after)
    matched = set(pairs.values())
    added = (row_name(after, p) for p in in_order(after) if p.id not in pairs)
    removed = (row_name(before, p) for p in in_order(before) if p.id not in matched)
    changed = (
        cell
        for after_id, before_id in pairs.items()
        for cell in cells_of(before, before.procedures[before_id], after, after.procedures[after_id])
    )
    return Differences(tuple(added), tuple(removed), tuple(changed))


def row_name(tree: Tree, procedure: Procedure) -> RowName:
    """The name of a procedure with its path."""
    parent = tree.fields.get(procedure.field_id)
    return RowName(tree.tier_of(procedure), parent.name if parent else "", procedure.name)


def pairs_of(before: Tree, after: Tree) -> Mapping[str, str]:
    """Which row of the later tree was which row of the earlier one."""
    pairs = {
        procedure_id: procedure_id for procedure_id in after.procedures if procedure_id in before.procedures
    }
    unmatched: dict[RowName, list[str]] = defaultdict(list)
    for procedure in in_order(before):
        if procedure.id not in pairs:
            unmatched[_folded(row_name(before, procedure))].append(procedure.id)
    for procedure in in_order(after):
        candidates = unmatched.get(_folded(row_name(after, procedure)))
        if procedure.id not in pairs and candidates:
            pairs[procedure.id] = candidates.pop(0)
    return {procedure.id: pairs[procedure.id] for procedure in in_order(after) if procedure.id in pairs}


def cells_of(before: Tree, old: Procedure, after: Tree, new: Procedure) -> Iterator[CellDifference]:
    """What differs between a procedure and what it was."""
    name, former = row_name(after, new), row_name(before, old)
    if (former.tier, former.field) != (name.tier, name.field):
        yield CellDifference(name, "field", f"{former.tier} / {former.field}", f"{name.tier} / {name.field}")
    for column in COLUMNS[Kind.PROCEDURE]:
        if column not in IGNORED and getattr(old, column) != getattr(new, column):
            yield CellDifference(name, column, getattr(old, column), getattr(new, column))


def in_order(tree: Tree) -> list[Procedure]:
    """Every procedure as the tree reads, also one whose tier or field nobody knows."""
    return [record for record in tree.records() if isinstance(record, Procedure)]


def aligned(former: Tree, present: Tree) -> Tree:
    """A list that was typed apart, with the ids and places of the rows it shares with the present one.

    Compared with it record by record, what both lists say alike is then the same. Its files and answers are its own.
    """
    rows = {theirs: mine for mine, theirs in pairs_of(former, present).items()}
    fields = _field_pairs(former, present)
    records: list[Below] = [
        *former.tiers.values(),
        *former.attachments.values(),
        *former.list_answers.values(),
    ]
    for parent in former.fields.values():
        mine = present.fields.get(fields.get(parent.id, ""))
        records.append(replace(parent, id=mine.id, position=mine.position) if mine else parent)
    for row in former.procedures.values():
        moved = replace(row, field_id=fields.get(row.field_id, row.field_id))
        mine = present.procedures.get(rows.get(row.id, ""))
        records.append(replace(moved, id=mine.id, position=mine.position) if mine else moved)
    return Tree(former.submission, records)


def _field_pairs(former: Tree, present: Tree) -> Mapping[str, str]:
    """Which field of the present tree a field of the former one is: by id, else by tier and folded name."""
    free = {
        (found.tier, fold(found.name)): found.id
        for found in present.fields.values()
        if found.id not in former.fields
    }
    named = (
        (found.id, free.pop((found.tier, fold(found.name)), found.id)) for found in former.fields.values()
    )
    return {key: key if key in present.fields else mine for key, mine in named}


def _folded(row: RowName) -> RowName:
    return RowName(row.tier, fold(row.field), fold(row.name))
