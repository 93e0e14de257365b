"""The tree laid beside the list under the unit's authority: what is missing, what is too much, what has another name.

Each difference has its repairs as change sets; nothing is applied here.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from models.changes import ChangeSet, change_set, removal
from models.edits import answer_entry, set_cells
from models.import_plan import Choice, Fate, import_changes, plan_import
from models.list_pairing import Pairing, entry_identity, procedure_identity
from models.listed import ListEntry, ProcedureList
from models.records import AnswerKind, ListAnswer, Procedure, Row
from models.taken import Origin, Taken, TakenRow
from models.tree import Tree

NewId = Callable[[], str]


class Gap(StrEnum):
    """How tree and list differ: thiếu, khác tên, thừa."""

    MISSING = "missing"
    RENAMED = "renamed"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True)
class ListRow:
    """One difference: `entry` as the list has it (of an extra row: as the tree has it), `procedure_id` "" if missing.

    `answer`: what the unit says of it, None while it is open.
    """

    gap: Gap
    entry: ListEntry
    procedure_id: str = ""
    answer: ListAnswer | None = None


@dataclass(frozen=True)
class ListComparison:
    """All differences: missing and renamed ones in the order of the list, then extra ones in that of the tree.

    `agreeing`: how many entries the tree follows.
    """

    listed: ProcedureList
    rows: tuple[ListRow, ...]
    agreeing: int

    @cached_property
    def open(self) -> tuple[ListRow, ...]:
        """The differences of which the unit has said nothing yet."""
        return tuple(row for row in self.rows if row.answer is None)

    @cached_property
    def missing(self) -> int:
        """How many entries are missing and not explained."""
        return sum(row.gap is Gap.MISSING for row in self.open)


EntryKey = tuple[str, str, str, str]
"""Code, name, field and tier, as they are written."""


def compare(tree: Tree, listed: ProcedureList) -> ListComparison:
    """The tree beside a list."""
    procedures = [row for row in tree.procedures_in_order(_tiers(tree)) if row.name or row.code]
    said = {
        answer_key(answer): answer for answer in tree.list_answers_in_order() if answer.list_id == listed.id
    }
    answers = [said.get(entry_key(entry)) for entry in listed.entries]
    pairing = Pairing(
        [entry_identity(entry) for entry in listed.entries],
        [procedure_identity(tree, procedure) for procedure in procedures],
    )
    pairing.pair_same()
    renamed = pairing.pair_renamed(
        index for index, answer in enumerate(answers) if answer and answer.answer is not AnswerKind.EXPLAINED
    )
    rows: list[ListRow] = []
    for gap in (Gap.MISSING, Gap.RENAMED):
        for index, entry in enumerate(listed.entries):
            if index not in pairing.pairs and (index in renamed) == (gap is Gap.RENAMED):
                procedure_id = procedures[renamed[index]].id if index in renamed else ""
                rows.append(ListRow(gap, entry, procedure_id, answers[index]))
    followed = {*pairing.pairs.values(), *renamed.values()}
    extra = (procedure for index, procedure in enumerate(procedures) if index not in followed)
    rows += (_extra(tree, procedure, said) for procedure in extra)
    return ListComparison(listed, tuple(rows), len(pairing.pairs))


def _tiers(tree: Tree) -> Iterable[str]:
    return dict.fromkeys(parent.tier for parent in tree.fields.values())


def _extra(tree: Tree, procedure: Procedure, said: dict[EntryKey, ListAnswer]) -> ListRow:
    entry = entry_of(tree, procedure)
    return ListRow(Gap.EXTRA, entry, procedure.id, said.get(entry_key(entry)))


def entry_of(tree: Tree, procedure: Procedure) -> ListEntry:
    """A procedure as a list would have it."""
    parent = tree.fields.get(procedure.field_id)
    field, tier = (parent.name, parent.tier) if parent else ("", "")
    return ListEntry(procedure.name, procedure.code, field, tier)


def entry_key(entry: ListEntry) -> EntryKey:
    """What an answer about an entry is found by."""
    return entry.code, entry.name, entry.field, entry.tier


def answer_key(answer: ListAnswer) -> EntryKey:
    """Which entry an answer is about."""
    return answer.code, answer.name, answer.field, answer.tier


def answered(
    tree: Tree, list_id: str, entry: ListEntry, kind: AnswerKind, text: str, new_id: NewId
) -> ChangeSet:
    """The unit says why its tree does not follow an entry, or has a row that the list lacks."""
    said = ListAnswer(new_id(), list_id, entry.code, entry.name, entry.field, entry.tier, kind, text)
    return answer_entry(tree, said)


def take_name(tree: Tree, row: ListRow) -> ChangeSet:
    """The procedure gets the name and the code of the list."""
    columns: Row = {"name": row.entry.name}
    if row.entry.code:
        columns = {**columns, "code": row.entry.code}
    return set_cells(tree, (row.procedure_id,), columns, "take-listed-name")


def add_entries(
    tree: Tree, entries: Sequence[ListEntry], new_id: NewId, withdrawn: Iterable[ListAnswer] = ()
) -> ChangeSet:
    """The entries as new procedures at the end of their fields, with no level; each has a tier and a field.

    `withdrawn`: what the unit said of them before, which holds no longer.
    """
    plan = plan_import(tree, taken_from_list(entries), default=Choice.ADD)
    rows = import_changes(tree, plan, new_id)
    return change_set("take-from-list", (*rows.changes, *map(removal, withdrawn)), count=len(entries))


def add_new_entries(
    tree: Tree, entries: Sequence[ListEntry], new_id: NewId, source: str = ""
) -> tuple[ChangeSet, int]:
    """Those of the entries that the tree does not have, as one gesture; and how many it has already."""
    plan = plan_import(tree, taken_from_list(entries, source))
    fresh = tuple(
        planned if planned.fate is Fate.NEW else replace(planned, choice=Choice.SKIP) for planned in plan.rows
    )
    changes = import_changes(tree, replace(plan, rows=fresh), new_id)
    added = sum(planned.choice is Choice.ADD for planned in fresh)
    return change_set("take-from-list", changes.changes, count=added), len(fresh) - added


def taken_from_list(entries: Sequence[ListEntry], source: str = "") -> Taken:
    """Entries as rows that go into the tree: names and codes, no levels."""
    rows = tuple(
        TakenRow(Origin(source, 0, source, number), entry.tier, entry.field, _columns(entry))
        for number, entry in enumerate(entries, start=1)
    )
    return Taken(rows, rows_read=len(rows))


def _columns(entry: ListEntry) -> Row:
    return {"name": entry.name, "code": entry.code} if entry.code else {"name": entry.name}
