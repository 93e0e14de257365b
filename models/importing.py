"""What was read from appendices, merged into a tree as one change set.

Rows that are there are brought up to date, rows that are not are added, nothing is removed: the code and whatever no
appendix carries stays. Reading workbooks is intake's matter.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from models.changes import Change, ChangeSet, alteration, change_set, insertion
from models.matching import Keys, matched
from models.ordering import positions_between
from models.problems import Problem
from models.records import (
    Procedure,
    ProcedureField,
    Row,
    TierEntry,
    TierStatus,
    Value,
    changed_record,
    row_of,
)
from models.text import fold
from models.tree import Tree

NOT_IN_LIST = "not-in-appendix-2"
"""The doubt about a procedure that stands in Appendix III or IV, but not in the list of Appendix II."""


@dataclass(frozen=True, slots=True)
class ImportedTier:
    """What Appendix I prints of a tier, and what was counted in the rows that were read.

    `columns`: the note, and the status where the tier is declared empty.
    """

    total: int | None
    counted: int
    levels: Mapping[str, int]
    counted_levels: Mapping[str, int]
    columns: Row


@dataclass(frozen=True, slots=True)
class ImportedField:
    """A field with the columns of its procedures, in order; columns that were in no appendix are absent."""

    tier: str
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ImportedList:
    """What the appendices say together. `tiers` is by tier key; `problems` are the places that were not understood."""

    fields: tuple[ImportedField, ...] = ()
    tiers: Mapping[str, ImportedTier] = field(default_factory=dict[str, ImportedTier])
    problems: tuple[Problem, ...] = ()


def field_key(name: str) -> str:
    """What a field is matched by: its folded name, with or without "Lĩnh vực" before it."""
    folded = fold(name)
    return folded.removeprefix("linh vuc").lstrip(" :") or folded


def import_changes(tree: Tree, imported: ImportedList, new_id: Callable[[], str]) -> ChangeSet:
    """The list merged into the tree; `added` and `updated` count procedures."""
    changes: list[Change] = []
    for tier in dict.fromkeys(imported_field.tier for imported_field in imported.fields):
        fields = [imported_field for imported_field in imported.fields if imported_field.tier == tier]
        changes += _field_changes(tree, tier, fields, new_id)
    touched = {imported_field.tier for imported_field in imported.fields}
    for tier in dict.fromkeys((*imported.tiers, *touched)):
        changes += _tier_changes(tree, tier, imported.tiers.get(tier), opened=tier in touched)
    return change_set("import", changes, **_counts(changes))


def _counts(changes: Iterable[Change]) -> dict[str, int]:
    procedures = [change for change in changes if change.kind is Procedure.kind]
    added = sum(change.before is None for change in procedures)
    return {"added": added, "updated": len(procedures) - added}


def _field_changes(
    tree: Tree, tier: str, fields: list[ImportedField], new_id: Callable[[], str]
) -> Iterator[Change]:
    present = tree.fields_of(tier)
    pairs = matched([_field_keys(f.name) for f in present], [_field_keys(f.name) for f in fields])
    positions = iter(_appended([parent.position for parent in present], len(fields) - len(pairs)))
    for index, imported in enumerate(fields):
        parent = present[pairs[index]] if index in pairs else None
        if parent is None:
            parent = ProcedureField(new_id(), tier, next(positions), imported.name)
            yield insertion(parent)
        yield from _procedure_changes(tree.procedures_of(parent.id), parent.id, imported.rows, new_id)


def _field_keys(name: str) -> Keys:
    return name, field_key(name)


def _procedure_changes(
    present: list[Procedure], field_id: str, rows: tuple[Row, ...], new_id: Callable[[], str]
) -> Iterator[Change]:
    pairs = matched([_row_keys(row_of(procedure)) for procedure in present], [_row_keys(row) for row in rows])
    positions = iter(_appended([procedure.position for procedure in present], len(rows) - len(pairs)))
    for index, row in enumerate(rows):
        if index in pairs:
            # A procedure that the tree lists is no longer in doubt for missing in the list that was read.
            known = {column: value for column, value in row.items() if column != "doubt"}
            yield from filter(None, (alteration(present[pairs[index]], known),))
        else:
            yield insertion(changed_record(Procedure(new_id(), field_id, next(positions)), row))


def _row_keys(row: Row) -> Keys:
    """Of rows with one name those belong together that say most the same."""
    name, note, eligibility = (str(row.get(column)) for column in ("name", "note", "eligibility"))
    levels = row.get("levels")
    same = name, frozenset(levels) if isinstance(levels, tuple) else None
    return (same, note, eligibility), (same, note), (same, eligibility), same, name, fold(name)


def _appended(positions: list[int], count: int) -> list[int]:
    appended = positions_between(positions[-1] if positions else None, None, count)
    assert appended is not None  # there is always room at the end
    return appended


def _tier_changes(tree: Tree, tier: str, imported: ImportedTier | None, *, opened: bool) -> Iterator[Change]:
    columns: dict[str, Value] = {"status": TierStatus.OPEN} if opened else {}
    if imported is not None:
        columns = {**imported.columns, **columns, **_declared(tree.tier_entry(tier), imported)}
    present = tree.tiers.get(tier)
    if present is not None:
        yield from filter(None, (alteration(present, columns),))
    elif changed_record(TierEntry(tier), columns) != TierEntry(tier):
        yield insertion(changed_record(TierEntry(tier), columns))


def _declared(entry: TierEntry, imported: ImportedTier) -> dict[str, Value]:
    """The control totals: only numbers that the rows do not show by themselves, or that were declared already."""
    total = entry.declared_total if imported.total is None else imported.total
    if total == imported.counted and total != entry.declared_total:
        total = None
    differing = {key: n for key, n in imported.levels.items() if n != imported.counted_levels.get(key, 0)}
    return {"declared_total": total, "declared_levels": {**entry.declared_levels, **differing}}
