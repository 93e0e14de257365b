"""What was when: the revisions and the journal of a submission, looked up, compared, and brought back."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cached_property
from typing import NamedTuple

from models.changes import Change, ChangeSet
from models.comparison import ADDED, REMOVED, Difference
from models.problems import Refusal
from models.records import Kind, Value
from models.restoring import restore_attachment, restore_cell, restore_field, restore_list_answer, restore_row
from models.text import fold, matches
from models.tree import Tree
from storage.journal import JournalEntry
from storage.looking_back import NO_LIMIT, EntryLine, KnownRecord, Wanted
from storage.revisions import Revision
from workflows.states import SubmissionState, signed_state, working_state
from workflows.working import WorkingSubmission

PIECE = 200
"""How many changes of an entry are read at a time."""
FIELD = "field"
"""What a change is called that put a row into another field; the column is `field_id`."""
_UNSAID = frozenset({"id", "position", "previous_package"})
"""Columns that say nothing to a person: where a row stands among its neighbours, the hash of a package."""
_COLUMNS = {FIELD: "field_id"}


class Search(NamedTuple):
    """Which changes a person looks for; what is blank asks nothing. Dates are ISO and inclusive.

    `words` are part of the name of a procedure, `field` part of that of its field; neither asks for marks or case.
    `record` is the id of one procedure. `column` may be `field`.
    """

    words: str = ""
    field: str = ""
    column: str = ""
    since: str = ""
    until: str = ""
    person: str = ""
    record: str = ""


class Moment(NamedTuple):
    """A state that can be looked at again: a revision on record, or (None) the submission as it is now."""

    number: int
    change_set: int
    at: datetime | None
    procedures: int
    state: SubmissionState
    revision: Revision | None = None


class Chronicle:
    """The history of the submission at work. It reads the names of its records once: make it anew after changes."""

    def __init__(self, working: WorkingSubmission) -> None:
        self._working = working
        self._store = working.office.store
        self.people = self._store.people(working.id)

    def moments(self) -> list[Moment]:
        """The present, then the revisions on record, the newest first."""
        recorded = self._store.revisions(self._working.id)
        milestones = self._store.milestones(self._working.id)
        counts = self._store.procedure_counts(self._working.id, (r.change_set for r in recorded))
        now = self._working
        number, size, state = now.tree.submission.revision, len(now.tree.procedures), working_state(now)
        present = Moment(number, now.change_set, None, size, state)
        past = (
            Moment(r.number, r.change_set, r.at, counts[r.change_set], signed_state(r, milestones), r)
            for r in recorded
        )
        return [present, *reversed(list(past))]

    def entries(self, search: Search, before: int | None = None) -> list[EntryLine]:
        """A page of the entries that hold what is looked for, the newest first; `before`: older than this one."""
        return self._store.entry_lines(self._working.id, self._wanted(search), before)

    def numbers(self, search: Search) -> list[int]:
        """The numbers of all entries that hold what is looked for."""
        lines = self._store.entry_lines(self._working.id, self._wanted(search), limit=NO_LIMIT)
        return [line.number for line in lines]

    def changes(self, number: int, search: Search, offset: int = 0) -> list[Difference]:
        """PIECE changes of an entry at most, a row for each column; `offset` counts changes, not rows."""
        found = self._store.entry_changes(number, self._wanted(search), offset, PIECE)
        column = _COLUMNS.get(search.column, search.column)
        return [row for change in found for row in self._said(change, column)]

    def before(self, entry: int) -> Tree:
        """The submission before an entry. Refusal `nothing-before` for the first."""
        try:
            return self._store.tree_at(self._working.id, entry - 1)
        except KeyError:
            raise Refusal("nothing-before") from None

    def after(self, entry: int) -> Tree:
        """The submission after an entry."""
        return self._store.tree_at(self._working.id, entry)

    @cached_property
    def _known(self) -> Mapping[str, KnownRecord]:
        return {record.id: record for record in self._store.known_records(self._working.id)}

    def _wanted(self, search: Search) -> Wanted:
        column = _COLUMNS.get(search.column, search.column)
        return Wanted(self._records(search), column, search.since, search.until, search.person)

    def _records(self, search: Search) -> frozenset[str] | None:
        if search.record:
            return frozenset({search.record})
        if not (search.words.strip() or search.field.strip()):
            return None
        words, field_words = fold(search.words).split(), fold(search.field).split()
        return frozenset(
            record.id
            for record in self._known.values()
            if matches(field_words, fold(self._field_name(record)))
            and (not words or (record.kind is Kind.PROCEDURE and matches(words, fold(record.name))))
        )

    def _field_name(self, record: KnownRecord) -> str:
        return record.name if record.kind is Kind.FIELD else self._name_of(record.parent)

    def _name_of(self, record_id: str) -> str:
        return self._known[record_id].name if record_id in self._known else ""

    def _said(self, change: Change, column: str) -> Iterator[Difference]:
        """A row for each column that was altered; one for a record that came or went."""
        tier, field, name = self._path(change)
        if change.before is None or change.after is None:
            what = ADDED if change.before is None else REMOVED
            own = name or field or tier
            values: tuple[Value, Value] = ("", own) if what == ADDED else (own, "")
            yield Difference(tier, field, name, what, *values, kind=change.kind, id=change.id)
            return
        for key in change.after:
            if key not in _UNSAID and column in ("", key):
                before, after = (self._value(key, row[key]) for row in (change.before, change.after))
                what = FIELD if key == "field_id" else key
                yield Difference(tier, field, name, what, before, after, kind=change.kind, id=change.id)

    def _path(self, change: Change) -> tuple[str, str, str]:
        """Tier key, field and procedure of a change, by the names they had last."""
        if change.kind is Kind.TIER:
            return change.id, "", ""
        record = self._known.get(change.id)
        if record is None:
            return "", "", ""
        if record.kind is Kind.FIELD:
            return record.parent, record.name, ""
        home = self._known.get(record.parent)
        return (home.parent, home.name, record.name) if home else ("", "", record.name)

    def _value(self, column: str, value: Value) -> Value:
        return self._name_of(str(value)) if column == "field_id" else value


def found_entries(working: WorkingSubmission, search: Search) -> list[JournalEntry]:
    """The entries that hold what is looked for, newest first, each with all its changes."""
    entries = working.office.store.history(working.id)
    if search == Search():
        return entries
    found = set(Chronicle(working).numbers(search))
    return [entry for entry in entries if entry.number in found]


def restored_cell(tree: Tree, then: Tree, row: Difference) -> ChangeSet:
    """What brings the cell back that a row is about; of a record that came or went, the record."""
    if row.what in (ADDED, REMOVED):
        return restored_record(tree, then, row)
    return restore_cell(tree, then, row.kind, row.id, _COLUMNS.get(row.what, row.what))


def restored_record(tree: Tree, then: Tree, row: Difference) -> ChangeSet:
    """What brings back the record; of a field its procedures too, of a tier or the submission the one cell."""
    if row.kind is Kind.PROCEDURE:
        return restore_row(tree, then, row.id)
    if row.kind is Kind.FIELD:
        return restore_field(tree, then, row.id)
    if row.kind is Kind.ATTACHMENT:
        return restore_attachment(tree, then, row.id)
    if row.kind is Kind.LIST_ANSWER:
        return restore_list_answer(tree, then, row.id)
    return restore_cell(tree, then, row.kind, row.id, row.what)
