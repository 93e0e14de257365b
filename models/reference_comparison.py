"""The tree laid beside a reference list: rows that stand otherwise there, taken over one by one or explained.

A reference list holds more than one unit has, so nothing is missing by it. Only what is certain is compared: where one
entry could be several rows, or several entries one row, nothing is said.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from models.changes import ChangeSet
from models.edits import set_cells
from models.list_comparison import answer_key, entry_key, entry_of
from models.list_pairing import Pairing, entry_identity, procedure_identity
from models.listed import ListEntry, ReferenceEntry, ReferenceList
from models.profiles import Profile
from models.records import Eligibility, ListAnswer, Procedure, Value
from models.tree import Tree


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """A procedure of which the list says something else: `column` is `levels` or `eligibility`.

    `entry` is the procedure as the tree has it: what the unit answers stands for it.
    """

    procedure_id: str
    entry: ListEntry
    column: str
    present: Value
    listed: Value
    answer: ListAnswer | None = None


def compare_reference(tree: Tree, reference: ReferenceList, profile: Profile) -> tuple[ReferenceRow, ...]:
    """The rows that differ, in the order of the tree."""
    tiers = dict.fromkeys((*profile.tier_keys, *(parent.tier for parent in tree.fields.values())))
    procedures = list(tree.procedures_in_order(tiers))
    pairing = Pairing(
        [entry_identity(found.entry) for found in reference.entries],
        [procedure_identity(tree, procedure) for procedure in procedures],
        certain=True,
    )
    pairing.pair_same()
    of_rows = {place: reference.entries[index] for index, place in pairing.pairs.items()}
    said = {answer_key(a): a for a in tree.list_answers.values() if a.list_id == reference.id}
    return tuple(
        ReferenceRow(procedures[place].id, entry, column, present, listed, said.get(entry_key(entry)))
        for place in sorted(of_rows)
        for entry in (entry_of(tree, procedures[place]),)
        for column, present, listed in _differing(procedures[place], of_rows[place], profile)
    )


def _differing(
    procedure: Procedure, listed: ReferenceEntry, profile: Profile
) -> Iterator[tuple[str, Value, Value]]:
    if listed.level and procedure.levels != (listed.level,):
        yield "levels", procedure.levels, (listed.level,)
    # At the target nothing is left to decide.
    is_below = procedure.level != profile.target.key
    if listed.eligible and is_below and procedure.eligibility is not Eligibility.ELIGIBLE:
        yield "eligibility", procedure.eligibility, Eligibility.ELIGIBLE


def take_reference(tree: Tree, row: ReferenceRow) -> ChangeSet:
    """The procedure stands as the list has it. Reasons already given stay, as with any decision."""
    return set_cells(tree, (row.procedure_id,), {row.column: row.listed}, "take-listed-level")
