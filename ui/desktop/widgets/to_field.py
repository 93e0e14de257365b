"""One row's decision, reasons and provision for every row of its field, as one gesture. No widget here."""

from models.changes import ChangeSet
from models.edits import set_cells
from models.live_tree import LiveTree
from models.records import Procedure, Value

GIVEN = ("eligibility", "reasons", "reason_text", "legal_basis", "description", "expected_date")


def reasons_to_field(live: LiveTree, procedure: Procedure) -> ChangeSet:
    """The decision of a procedure with all that belongs to it, for the rows of its field that ask for a decision."""
    asked = {level.key for level in live.profile.levels if not level.target} | {""}
    ids = [row.id for row in live.tree.procedures_of(procedure.field_id) if row.level in asked]
    values: dict[str, Value] = {column: getattr(procedure, column) for column in GIVEN}
    return set_cells(live.tree, ids, values, "reasons-to-field")
