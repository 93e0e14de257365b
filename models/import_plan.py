"""What an import will do to the tree, row by row, before it does it: the preview and the change set are one plan."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.changes import Change, ChangeSet, alteration, change_set, insertion
from models.import_matching import match_rows, said
from models.importing import NOT_IN_LIST, field_key
from models.ordering import STEP
from models.records import (
    Procedure,
    ProcedureField,
    Row,
    TierEntry,
    TierStatus,
    Value,
    changed_record,
    record_of,
)
from models.taken import Origin, Taken, TakenRow, TakenTier
from models.text import clean, code_key
from models.tree import Tree

SEVERAL_MATCHES = "several-matches"
"""The doubt about a row that could be one of several rows of the tree, or one of several of the file could be it."""
OTHER_PLACE = "other-place"
"""The doubt about a row that the tree has, by code and name, in another field of the tier. It stays there."""
CODE_DIFFERS = "code-differs"
"""The doubt about a row that the tree has, by name, field and tier, under another code."""
CARRIED = (
    "levels", "eligibility", "reasons", "reason_text", "legal_basis", "note", "decision_note", "planned_month",
    "settling_unit", "doubt",
)  # fmt: skip
"""What received tables carry of a procedure besides its name and code."""


class Fate(StrEnum):
    """What a taken row is to the tree."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"


class Choice(StrEnum):
    """What is done with a row.

    ADD: it comes in as a new one, even where the tree has it. UPDATE: what it says is laid over the one there; blank
    cells say nothing. REPLACE: as UPDATE, and of the columns that tables carry those it does not say are cleared; the
    code stays, as it says which procedure it is. SKIP: nothing. A row that the tree does not have is added, or skipped.
    """

    ADD = "add"
    UPDATE = "update"
    REPLACE = "replace"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A taken row, the procedure of the tree it belongs to ("" = none), and what is done.

    `before` and `after` hold the columns that differ, empty for a new row; of a row that is not laid over the one
    there (ADD, SKIP) what an update would change. `doubts` are the row's own and those about its match.
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
_DEFAULTS = {Fate.NEW: Choice.ADD, Fate.SAME: Choice.SKIP, Fate.CHANGED: Choice.UPDATE}


def plan_import(
    tree: Tree, taken: Taken, choices: Choices | None = None, default: Choice | None = None
) -> ImportPlan:
    """Lay taken rows against the tree. `default` is the choice for all, `choices` for single rows.

    Without them a new row is added, an equal one skipped, one that differs laid over the one there; one that could be
    several of the tree is added, so that nothing is written over by guess.
    """
    found = match_rows(tree, taken.rows)
    planned: list[PlannedRow] = []
    for index, row in enumerate(taken.rows):
        chosen = (choices or {}).get(row.origin, default)
        present = tree.procedures.get(found.pairs.get(index, ""))
        doubts = (SEVERAL_MATCHES,) if index in found.undecided else ()
        planned.append(_laid(tree, row, present, chosen, doubts) if present else _new(row, chosen, doubts))
    return ImportPlan(taken, tuple(planned))


def _new(row: TakenRow, chosen: Choice | None, doubts: tuple[str, ...]) -> PlannedRow:
    choice = Choice.SKIP if chosen is Choice.SKIP else Choice.ADD
    return PlannedRow(row, "", Fate.NEW, choice, _all_doubts(row, doubts), {}, {})


def _laid(
    tree: Tree, row: TakenRow, present: Procedure, chosen: Choice | None, doubts: tuple[str, ...]
) -> PlannedRow:
    doubts = _all_doubts(row, (*doubts, *_doubts_of_match(tree, row, present)))
    laid_over = _laid_over(row, present)
    fate = Fate.CHANGED if alteration(present, laid_over) else Fate.SAME
    choice = chosen or (Choice.ADD if SEVERAL_MATCHES in doubts else _DEFAULTS[fate])
    if choice is Choice.REPLACE:
        laid_over = {**_cleared(), **laid_over}
    change = alteration(present, laid_over)
    if change and doubts:
        change = alteration(present, {**laid_over, **_kept_doubt(doubts)})
    if change is None:
        return PlannedRow(row, present.id, fate, choice, doubts, {}, {})
    return PlannedRow(row, present.id, fate, choice, doubts, change.before, change.after)


def _laid_over(row: TakenRow, present: Procedure) -> Row:
    """What a row says of a procedure that is there; another spelling of the same code is none."""
    same_code = code_key(row.code) == code_key(present.code)
    return {key: value for key, value in said(row.columns).items() if key != "code" or not same_code}


def _cleared() -> Row:
    empty = Procedure("", "", 0)
    return {column: getattr(empty, column) for column in CARRIED}


def _doubts_of_match(tree: Tree, row: TakenRow, present: Procedure) -> Iterator[str]:
    if field_key(tree.fields[present.field_id].name) != field_key(row.field):
        yield OTHER_PLACE
    if row.code and present.code and code_key(row.code) != code_key(present.code):
        yield CODE_DIFFERS


def _all_doubts(row: TakenRow, doubts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*row.doubts, *doubts)))


def _kept_doubt(doubts: tuple[str, ...]) -> Row:
    """What the tree keeps of doubts about a row it lists: that Appendix II lacks it is none of them."""
    kept = [doubt for doubt in doubts if doubt != NOT_IN_LIST]
    return {"doubt": kept[0]} if kept else {}


def import_changes(tree: Tree, plan: ImportPlan, new_id: Callable[[], str]) -> ChangeSet:
    """The plan as one change set; `added` and `updated` count procedures."""
    added = [planned for planned in plan.rows if planned.choice is Choice.ADD]
    updated = [change for planned in plan.rows if (change := _update(planned, tree)) is not None]
    touched = {planned.row.tier for planned in plan.rows if planned.choice is not Choice.SKIP}
    tiers = dict.fromkeys((*plan.taken.tiers, *(planned.row.tier for planned in plan.rows)))
    entries = [
        change for tier in tiers for change in _tier_changes(tree, tier, plan.taken, opened=tier in touched)
    ]
    inserted = _inserted(tree, added, new_id)
    return change_set("import", (*updated, *inserted, *entries), added=len(added), updated=len(updated))


def _update(planned: PlannedRow, tree: Tree) -> Change | None:
    if planned.choice not in (Choice.UPDATE, Choice.REPLACE) or not planned.after:
        return None
    return alteration(tree.procedures[planned.procedure_id], planned.after)


def _inserted(tree: Tree, added: list[PlannedRow], new_id: Callable[[], str]) -> Iterator[Change]:
    """New rows at the end of their fields, new fields at the end of their tiers, both in the order of the file."""
    homes = _Homes(tree, new_id)
    for planned in added:
        row = planned.row
        home = homes.find(row.tier, row.field)
        if home is None:
            home = homes.make(row.tier, row.field)
            yield insertion(home)
        place = {"id": new_id(), "field_id": home.id, "position": homes.position_in(home.id)}
        yield insertion(record_of(Procedure.kind, {**_content(planned), **place}))


def _content(planned: PlannedRow) -> Row:
    columns = {key: value for key, value in planned.row.columns.items() if key != "doubt"}
    return {**columns, "doubt": planned.doubts[0] if planned.doubts else ""}


class _Homes:
    """The fields that new rows go into: those of the tree, and those that are made on the way."""

    def __init__(self, tree: Tree, new_id: Callable[[], str]) -> None:
        self._tree, self._new_id = tree, new_id
        self._named: dict[tuple[str, str], ProcedureField] = {}
        self._alike: dict[tuple[str, str], ProcedureField] = {}
        self._last: dict[str, int] = {}
        """The last position given in a tier or a field."""
        for tier in {parent.tier for parent in tree.fields.values()}:
            for parent in tree.fields_of(tier):
                self._keep(parent)

    def find(self, tier: str, name: str) -> ProcedureField | None:
        """The field of this very name, or else the first that is called alike."""
        return self._named.get((tier, name)) or self._alike.get((tier, field_key(name)))

    def make(self, tier: str, name: str) -> ProcedureField:
        """A new field behind all others of the tier."""
        made = ProcedureField(self._new_id(), tier, self._next(tier, self._tree.fields_of(tier)), clean(name))
        self._keep(made)
        return made

    def position_in(self, field_id: str) -> int:
        """The place behind all rows of a field."""
        return self._next(field_id, self._tree.procedures_of(field_id))

    def _keep(self, parent: ProcedureField) -> None:
        self._named.setdefault((parent.tier, parent.name), parent)
        self._alike.setdefault((parent.tier, field_key(parent.name)), parent)

    def _next(self, key: str, present: Sequence[Procedure | ProcedureField]) -> int:
        last = present[-1].position if present else 0
        self._last[key] = self._last.get(key, last) + STEP
        return self._last[key]


def _tier_changes(tree: Tree, tier: str, taken: Taken, *, opened: bool) -> Iterator[Change]:
    columns: dict[str, Value] = {"status": TierStatus.OPEN} if opened else {}
    declared = taken.tiers.get(tier)
    if declared is not None:
        columns = {**declared.columns, **columns, **_declared(tree.tier_entry(tier), declared, taken)}
    present = tree.tiers.get(tier)
    if present is not None:
        yield from filter(None, (alteration(present, columns),))
    elif changed_record(TierEntry(tier), columns) != TierEntry(tier):
        yield insertion(changed_record(TierEntry(tier), columns))


def _declared(entry: TierEntry, printed: TakenTier, taken: Taken) -> Row:
    """The control totals: only numbers that the rows do not show by themselves, or that were declared already."""
    rows = [row for row in taken.rows if row.tier == entry.id]
    marked = (row.columns.get("levels") for row in rows)
    counted = Counter(levels[0] for levels in marked if isinstance(levels, tuple) and len(levels) == 1)
    total = entry.declared_total if printed.total is None else printed.total
    if total == len(rows) and total != entry.declared_total:
        total = None
    differing = {key: n for key, n in printed.levels.items() if n != counted[key]}
    return {"declared_total": total, "declared_levels": {**entry.declared_levels, **differing}}
