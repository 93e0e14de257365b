"""The repair that a finding offers, as one change set. Rules name repairs; here they are carried out."""

from collections.abc import Callable, Mapping

from models.changes import ChangeSet, change_set
from models.edits import declare, remove, rename_field, set_cells
from models.findings import Finding
from models.legacy_text import mended
from models.look_alikes import with_latin
from models.records import Eligibility, Kind, Procedure, TierStatus
from models.tree import Tree

Repair = Callable[[Tree, Finding], ChangeSet]


def repair(tree: Tree, finding: Finding) -> ChangeSet:
    """The change set that mends a finding; empty where its repair finds nothing to do."""
    return REPAIRS[finding.repair](tree, finding)


def reasons_as_above(tree: Tree, procedure: Procedure) -> ChangeSet:
    """Decision, reasons, free text and provision of the nearest row above in the same field that stands on reasons."""
    siblings = tree.procedures_of(procedure.field_id)
    above = reversed(siblings[: tree.index_of(procedure)])
    model = next((row for row in above if _stands_on_reasons(row)), None)
    if model is None:
        return change_set("reasons-as-above", ())
    columns = ("reasons", "reason_text", "legal_basis", "description", "expected_date")
    values = {column: getattr(model, column) for column in columns}
    return set_cells(
        tree, (procedure.id,), {"eligibility": Eligibility.NOT_ELIGIBLE, **values}, "reasons-as-above"
    )


def _stands_on_reasons(procedure: Procedure) -> bool:
    # Reasons outlive a change of mind: those of a row decided otherwise are not seen, so they are no model.
    given = procedure.reasons or procedure.reason_text
    return procedure.eligibility is Eligibility.NOT_ELIGIBLE and bool(given)


def _reasons_as_above(tree: Tree, finding: Finding) -> ChangeSet:
    return reasons_as_above(tree, tree.procedures[finding.place.id])


def _clear_decision(tree: Tree, finding: Finding) -> ChangeSet:
    return set_cells(tree, (finding.place.id,), {"eligibility": Eligibility.UNDECIDED}, "clear-decision")


def _confirm_row(tree: Tree, finding: Finding) -> ChangeSet:
    return set_cells(tree, (finding.place.id,), {"doubt": ""}, "confirm-row")


def _remove_duplicate(tree: Tree, finding: Finding) -> ChangeSet:
    return remove(tree, (finding.place.id,))


def _remove_field(tree: Tree, finding: Finding) -> ChangeSet:
    return remove(tree, field_ids=(finding.place.id,))


def _declare_none(tree: Tree, finding: Finding) -> ChangeSet:
    return declare(tree, finding.place.id, {"status": TierStatus.NONE})


def _reopen_tier(tree: Tree, finding: Finding) -> ChangeSet:
    return declare(tree, finding.place.id, {"status": TierStatus.OPEN})


def _drop_declared(tree: Tree, finding: Finding) -> ChangeSet:
    """The declared number that contradicts the tree is taken back; the counted one stands."""
    _, _, level = finding.place.column.partition("declared:")
    if not level:
        return declare(tree, finding.place.id, {"declared_total": None})
    declared = tree.tier_entry(finding.place.id).declared_levels
    kept = {key: number for key, number in declared.items() if key != level}
    return declare(tree, finding.place.id, {"declared_levels": kept})


def _take_catalogue_name(tree: Tree, finding: Finding) -> ChangeSet:
    return _take(tree, finding, "name")


def _take_catalogue_code(tree: Tree, finding: Finding) -> ChangeSet:
    return _take(tree, finding, "code")


def _take(tree: Tree, finding: Finding, column: str) -> ChangeSet:
    """What the catalogue says in a column, which the finding tells under the same name."""
    values = {column: dict(finding.params)[column]}
    return set_cells(tree, (finding.place.id,), values, f"take-catalogue-{column}")


def _mend_text(tree: Tree, finding: Finding) -> ChangeSet:
    """Letters of an old encoding or of another script, as the letters they stand for."""
    kind, record_id, column = finding.place
    if kind is Kind.FIELD:
        return rename_field(tree, record_id, _right(tree.fields[record_id].name))
    text = str(getattr(tree.procedures[record_id], column))
    return set_cells(tree, (record_id,), {column: _right(text)}, "mend-text")


def _right(text: str) -> str:
    return with_latin(mended(text)[0])


REPAIRS: Mapping[str, Repair] = {
    "clear-decision": _clear_decision,
    "confirm-row": _confirm_row,
    "declare-none": _declare_none,
    "drop-declared": _drop_declared,
    "mend-text": _mend_text,
    "reasons-as-above": _reasons_as_above,
    "remove-duplicate": _remove_duplicate,
    "remove-field": _remove_field,
    "reopen-tier": _reopen_tier,
    "take-catalogue-code": _take_catalogue_code,
    "take-catalogue-name": _take_catalogue_name,
}
