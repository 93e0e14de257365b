"""The tree tier → field → procedure in memory: the only truth of a submission.

It keeps records in order and applies changes; counts, findings and appendices are views made elsewhere.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from models.changes import Change
from models.records import (
    Attachment,
    Kind,
    ListAnswer,
    Procedure,
    ProcedureField,
    Record,
    Submission,
    TierEntry,
    changed_record,
    record_of,
)

Slot = tuple[int, str]
"""Position and id: what siblings are ordered by. Two rows at one position (a merge) still have one order."""

Below = TierEntry | ProcedureField | Procedure | Attachment | ListAnswer
"""The records below the submission itself."""


class Tree:
    """One submission's records, by id and in order."""

    __slots__ = (
        "_field_slots", "_procedure_slots", "attachments", "fields", "list_answers", "procedures", "submission",
        "tiers",
    )  # fmt: skip

    def __init__(
        self,
        submission: Submission,
        records: Iterable[Below] = (),
    ) -> None:
        self.submission = submission
        self.tiers: dict[str, TierEntry] = {}
        self.fields: dict[str, ProcedureField] = {}
        self.procedures: dict[str, Procedure] = {}
        self.attachments: dict[str, Attachment] = {}
        self.list_answers: dict[str, ListAnswer] = {}
        self._field_slots: dict[str, list[Slot]] = {}
        self._procedure_slots: dict[str, list[Slot]] = {}
        for record in records:
            self._append(record)
        for slots in (*self._field_slots.values(), *self._procedure_slots.values()):
            slots.sort()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tree) and list(self.records()) == list(other.records())

    __hash__ = None  # pyright: ignore[reportAssignmentType]  # a tree changes, so it is no key

    def records(self) -> Iterator[Record]:
        """Every record: the submission, the tiers, each field with its procedures, attachments, answers to lists."""
        yield self.submission
        yield from sorted(self.tiers.values(), key=lambda entry: entry.id)
        for tier in sorted(self._field_slots):
            for procedure_field in self.fields_of(tier):
                yield procedure_field
                yield from self.procedures_of(procedure_field.id)
        yield from self.attachments_in_order()
        yield from self.list_answers_in_order()

    def attachments_in_order(self) -> list[Attachment]:
        """The attached files, in the officer's order."""
        return sorted(self.attachments.values(), key=lambda attachment: (attachment.position, attachment.id))

    def list_answers_in_order(self) -> list[ListAnswer]:
        """What is said of lists, in an order that does not depend on when it was said."""
        return sorted(
            self.list_answers.values(),
            key=lambda said: (said.list_id, said.tier, said.field, said.code, said.name, said.id),
        )

    def tier_entry(self, tier: str) -> TierEntry:
        """What is said of a tier; an open entry where nothing is."""
        return self.tiers.get(tier) or TierEntry(tier)

    def fields_of(self, tier: str) -> list[ProcedureField]:
        """The fields of a tier, in the officer's order."""
        return [self.fields[slot[1]] for slot in self._field_slots.get(tier, ())]

    def procedures_of(self, field_id: str) -> list[Procedure]:
        """The procedures of a field, in the officer's order."""
        return [self.procedures[slot[1]] for slot in self._procedure_slots.get(field_id, ())]

    def procedure_count(self, field_id: str) -> int:
        """How many procedures a field has."""
        return len(self._procedure_slots.get(field_id, ()))

    def tier_of(self, procedure: Procedure) -> str:
        """The tier a procedure belongs to, through its field; "" where its field is gone."""
        parent = self.fields.get(procedure.field_id)
        return parent.tier if parent else ""

    def index_of(self, record: ProcedureField | Procedure) -> int:
        """Where a record stands among its siblings, from 0."""
        return bisect_left(self._siblings(record), (record.position, record.id))

    def procedures_in_order(self, tiers: Iterable[str]) -> Iterator[Procedure]:
        """Every procedure as the tree reads from top to bottom."""
        for tier in tiers:
            for procedure_field in self.fields_of(tier):
                yield from self.procedures_of(procedure_field.id)

    def find(self, kind: Kind, record_id: str) -> Record | None:
        """The record with this id, or None."""
        match kind:
            case Kind.PROCEDURE:
                return self.procedures.get(record_id)
            case Kind.FIELD:
                return self.fields.get(record_id)
            case Kind.TIER:
                return self.tiers.get(record_id)
            case Kind.ATTACHMENT:
                return self.attachments.get(record_id)
            case Kind.LIST_ANSWER:
                return self.list_answers.get(record_id)
            case Kind.SUBMISSION:
                return self.submission

    def apply(self, changes: Iterable[Change]) -> None:
        """Carry the changes out. A change of a record that is not there, or an insertion of one that is: KeyError."""
        for change in changes:
            self._apply(change)

    def _apply(self, change: Change) -> None:
        current = self.find(change.kind, change.id)
        if change.kind is Kind.SUBMISSION and change.after is not None:
            self.submission = _submission(changed_record(self.submission, change.after))
            return
        if (current is None) != (change.before is None):
            raise KeyError(change.id)
        if current is not None and not isinstance(current, Submission):
            self._remove(current)
        if change.after is not None:
            after = (
                record_of(change.kind, change.after)
                if current is None
                else changed_record(current, change.after)
            )
            self._insert(after)

    def _siblings(self, record: ProcedureField | Procedure) -> list[Slot]:
        if isinstance(record, Procedure):
            return self._procedure_slots.setdefault(record.field_id, [])
        return self._field_slots.setdefault(record.tier, [])

    def _insert(self, record: Record) -> None:
        self._keep(record)
        if isinstance(record, Procedure | ProcedureField):
            insort(self._siblings(record), (record.position, record.id))

    def _append(self, record: Record) -> None:
        self._keep(record)
        if isinstance(record, Procedure | ProcedureField):
            self._siblings(record).append((record.position, record.id))

    def _keep(self, record: Record) -> None:
        match record:
            case Procedure():
                self.procedures[record.id] = record
            case ProcedureField():
                self.fields[record.id] = record
            case TierEntry():
                self.tiers[record.id] = record
            case Attachment():
                self.attachments[record.id] = record
            case ListAnswer():
                self.list_answers[record.id] = record
            case Submission():
                self.submission = record

    def _remove(self, record: Below) -> None:
        if isinstance(record, Procedure | ProcedureField):
            slots = self._siblings(record)
            del slots[bisect_left(slots, (record.position, record.id))]
        match record:
            case Procedure():
                del self.procedures[record.id]
            case ProcedureField():
                del self.fields[record.id]
            case TierEntry():
                del self.tiers[record.id]
            case Attachment():
                del self.attachments[record.id]
            case ListAnswer():
                del self.list_answers[record.id]


def _submission(record: Record) -> Submission:
    assert isinstance(record, Submission)
    return record
