"""What is typed into, cleared in or copied into a cell, as one change set. Nothing is refused."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from models.cell_texts import read_reason_cell
from models.changes import ChangeSet, change_set
from models.edits import NewId, add_field, add_procedures, declare, rename_field, set_cells, set_each
from models.profiles import Profile
from models.records import Eligibility, Procedure, Row, TierStatus, Value
from models.text import clean, fold
from models.tree import Tree
from ui.desktop.item_models.cells import reason_text
from ui.desktop.item_models.columns import Column, ColumnKind
from ui.desktop.item_models.tree_nodes import Node, RowKind

NOTHING = change_set("set-cells", ())
REASON_COLUMNS = ("reasons", "reason_text", "legal_basis", "description", "expected_date")
"""The columns of a procedure that the reason cell shows."""
_COLUMNS: Mapping[ColumnKind, tuple[str, ...]] = {
    ColumnKind.NAME: ("name",),
    ColumnKind.CODE: ("code",),
    ColumnKind.LEVEL: ("levels",),
    ColumnKind.DECISION: ("eligibility",),
    ColumnKind.REASON: REASON_COLUMNS,
    ColumnKind.NOTE: ("note",),
}
_BLANK = Procedure("", "", 0)
_TIER_CYCLE = {
    TierStatus.OPEN: TierStatus.NONE,
    TierStatus.NONE: TierStatus.NOT_OURS,
    TierStatus.NOT_OURS: TierStatus.OPEN,
}


def editable_text(procedure: Procedure, kind: ColumnKind, profile: Profile) -> str:
    """The text that an editor of a cell begins with."""
    match kind:
        case ColumnKind.NAME:
            return procedure.name
        case ColumnKind.CODE:
            return procedure.code
        case ColumnKind.NOTE:
            return procedure.note
        case ColumnKind.REASON:
            return reason_text(procedure, profile)
        case _:
            return ""


def typed(tree: Tree, node: Node, column: Column, text: str, profile: Profile, new_id: NewId) -> ChangeSet:
    """A text typed into a cell: a change of it, or in an empty row a new procedure or field."""
    match node.kind:
        case RowKind.PROCEDURE:
            return set_cells(tree, (node.id,), text_values(column.kind, text, profile))
        case RowKind.FIELD:
            return rename_field(tree, node.id, text)
        case RowKind.NEW_PROCEDURE if clean(text):
            return add_procedures(tree, node.id, [{"name": text}], new_id)
        case RowKind.NEW_FIELD if clean(text):
            return add_field(tree, node.id, text, new_id)
        case _:
            return NOTHING


def suggestion_taken(
    tree: Tree, node: Node, columns: Mapping[str, str], field_name: str, new_id: NewId
) -> ChangeSet:
    """What a catalogue says of a procedure, in its row or as a new one; its field is named where it has no name yet."""
    field_id = tree.procedures[node.id].field_id if node.kind is RowKind.PROCEDURE else node.id
    made = (
        set_cells(tree, (node.id,), columns)
        if node.kind is RowKind.PROCEDURE
        else add_procedures(tree, field_id, [columns], new_id)
    )
    parent = tree.fields.get(field_id)
    named = rename_field(tree, field_id, field_name) if parent and not parent.name else NOTHING
    return change_set("take-suggestion", (*made.changes, *named.changes), name=columns["name"])


def text_values(kind: ColumnKind, text: str, profile: Profile) -> Row:
    """The columns of a procedure that a text in one of the text columns means."""
    if kind is ColumnKind.REASON:
        row = read_reason_cell(clean(text), profile)
        return {column: row[column] for column in REASON_COLUMNS}
    return {_COLUMNS[kind][0]: text}


def read_cell(column: Column, text: str, profile: Profile) -> Row:
    """The columns that a text from a spreadsheet means in a column of the grid; none where it says nothing."""
    text = clean(text)
    if column.kind is ColumnKind.LEVEL:
        return _read_level(column.level, text, profile)
    if column.kind is ColumnKind.DECISION:
        return _read_decision(text, profile)
    return text_values(column.kind, text, profile) if column.kind in _COLUMNS else {}


_MARKS = frozenset({"x", "v", "✓", "✔", "●", "•", "co"})
_ELIGIBLE = frozenset({"d", "+", "du", "co", "x"})
_NOT_ELIGIBLE = frozenset({"k", "-", "−", "khong", "khong du"})


def level_named(text: str, profile: Profile) -> str:
    """The level that a text names by key, name or short name; "" where it names none."""
    folded = fold(text).replace(" ", "")
    for level in profile.levels:
        if folded and folded in {
            fold(word).replace(" ", "") for word in (level.key, level.name, level.short_name)
        }:
            return level.key
    return ""


def _read_level(level: str, text: str, profile: Profile) -> Row:
    if not text:
        return {}
    marked = level if fold(text) in _MARKS else level_named(text, profile)
    return {"levels": (marked or text,)}


def decision_named(text: str, profile: Profile) -> Eligibility | None:
    """The decision that a text from a spreadsheet names, or None. Signs before the words are passed over."""
    folded = fold(text.lstrip("✓✕ ")) or text
    words = profile.decision
    if folded in _ELIGIBLE | {fold(words.eligible)}:
        return Eligibility.ELIGIBLE
    if folded in _NOT_ELIGIBLE | {fold(words.not_eligible)}:
        return Eligibility.NOT_ELIGIBLE
    return Eligibility.UNDECIDED if folded == fold(words.undecided) else None


def _read_decision(text: str, profile: Profile) -> Row:
    if not text:
        return {}
    decision = decision_named(text, profile)
    return {"decision_note": text} if decision is None else {"eligibility": decision}


def cleared(tree: Tree, procedure_ids: Sequence[str], kind: ColumnKind) -> ChangeSet:
    """One cell of each of these procedures, emptied."""
    blank = {column: getattr(_BLANK, column) for column in _COLUMNS.get(kind, ())}
    return replace(set_cells(tree, procedure_ids, blank), code="clear")


def copied_from(tree: Tree, source: Procedure, procedure_ids: Sequence[str], kind: ColumnKind) -> ChangeSet:
    """What a procedure has in a column, in the same column of others."""
    values: dict[str, Value] = {column: getattr(source, column) for column in _COLUMNS.get(kind, ())}
    return replace(set_cells(tree, procedure_ids, values), code="copy-from-above")


def filled_down(tree: Tree, procedure_ids: Sequence[str], rows: Sequence[Row]) -> ChangeSet:
    """Rows of a pasted block, each over one procedure."""
    values = dict(zip(procedure_ids, rows, strict=False))
    return set_each(tree, {key: row for key, row in values.items() if row}, "paste")


def next_status(tree: Tree, tier: str, count: int) -> ChangeSet:
    """The next of the three states of a tier. One that holds procedures can only be open, so it opens or stays."""
    status = TierStatus.OPEN if count else _TIER_CYCLE[tree.tier_entry(tier).status]
    return declare(tree, tier, {"status": status}) if status is not tree.tier_entry(tier).status else NOTHING
