"""The journal: every change set with who, when and what before and after. It is only ever added to.

Undo is an entry like any other, about an earlier one. Which entry comes next is kept in `state`: a "do" is done, undone
or, once something new was done after it had been undone, dropped.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import count, groupby, repeat
from operator import itemgetter
from sqlite3 import Connection
from typing import Any, NamedTuple

from models.changes import Change, ChangeSet
from models.records import Kind
from storage.cells import encode_json, from_json, to_json
from storage.rows import Batch


class Role(StrEnum):
    """How an entry came about. A start is where a submission comes from: nothing undoes it."""

    START = "start"
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class Identity(NamedTuple):
    """Who works here: the user's and the computer's name."""

    user: str
    host: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """When an entry is written, and by whom."""

    at: datetime
    identity: Identity


class Heading(NamedTuple):
    """What stands above the changes of an entry that is to be written. `of`: see `JournalEntry`."""

    stamp: Stamp
    role: Role
    code: str
    params: Mapping[str, str | int]
    of: int | None = None


class JournalEntry(NamedTuple):
    """A change set as it was applied. `of` is the number of the entry that an undo or redo is about."""

    number: int
    stamp: Stamp
    role: Role
    of: int | None
    change_set: ChangeSet


class Label(NamedTuple):
    """What a gesture was: its code and parameters, for a sentence such as "Hoàn tác: …"."""

    code: str
    params: Mapping[str, str | int]


class UndoStatus(NamedTuple):
    """What undo and redo would do now; None where there is nothing to do."""

    undo: Label | None
    redo: Label | None


_NEXT: Mapping[Role, str] = {
    Role.UNDO: "SELECT max(number) FROM change_set WHERE submission_id = ? AND state = 'done'",
    Role.REDO: "SELECT min(number) FROM change_set WHERE submission_id = ? AND state = 'undone'",
}
_SELECT = (
    "SELECT number, at, who, host, code, params, role, of_number, kind, record_id, before, after"
    " FROM change_set JOIN change ON change_set = number"
)
_STATE_AFTER: Mapping[Role, str] = {Role.UNDO: "undone", Role.REDO: "done"}


def append(connection: Connection, submission_id: str, heading: Heading, batches: Iterable[Batch]) -> int:
    """Write an entry and return its number; a new "do" ends what could be redone."""
    if heading.role is Role.DO:
        dropped = "UPDATE change_set SET state = 'dropped' WHERE submission_id = ? AND state = 'undone'"
        connection.execute(dropped, (submission_id,))
    number = _append_heading(connection, submission_id, heading)
    _append_changes(connection, number, batches)
    if heading.of is not None:
        state = _STATE_AFTER[heading.role]
        connection.execute("UPDATE change_set SET state = ? WHERE number = ?", (state, heading.of))
    return number


def _append_heading(connection: Connection, submission_id: str, heading: Heading) -> int:
    cursor = connection.execute(
        "INSERT INTO change_set (submission_id, at, who, host, code, params, role, of_number, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            submission_id,
            heading.stamp.at.isoformat(),
            heading.stamp.identity.user,
            heading.stamp.identity.host,
            heading.code,
            encode_json(heading.params),
            heading.role.value,
            heading.of,
            "done" if heading.role is Role.DO else None,
        ),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _append_changes(connection: Connection, number: int, batches: Iterable[Batch]) -> None:
    seq = count()
    statement = (
        "INSERT INTO change (record_id, before, after, change_set, seq, kind) VALUES (?, ?, ?, ?, ?, ?)"
    )
    for batch in batches:
        # The ids come first, so that zip ends there and takes no number too many.
        keys = (repeat(number), seq, repeat(batch.kind.value))
        connection.executemany(statement, zip(batch.ids, *_texts(batch), *keys, strict=False))


def _texts(batch: Batch) -> tuple[Iterable[str | None], Iterable[str | None]]:
    whole = batch.before is None or batch.after is None
    before, after = (
        repeat(None) if columns is None else to_json(batch.kind, columns, whole=whole)
        for columns in (batch.before, batch.after)
    )
    return before, after


def next_entry(connection: Connection, submission_id: str, role: Role) -> int | None:
    """The number of the entry that undo or redo is about next, or None."""
    return connection.execute(_NEXT[role], (submission_id,)).fetchone()[0]


def label(connection: Connection, number: int | None) -> Label | None:
    """What the entry with this number did."""
    if number is None:
        return None
    code, params = connection.execute(
        "SELECT code, params FROM change_set WHERE number = ?", (number,)
    ).fetchone()
    return Label(code, json.loads(params))


def last_number(connection: Connection, submission_id: str) -> int:
    """The number of the newest entry of a submission. KeyError where there is none."""
    query = "SELECT max(number) FROM change_set WHERE submission_id = ?"
    number = connection.execute(query, (submission_id,)).fetchone()[0]
    if number is None:
        raise KeyError(submission_id)
    return number


def change_set_of(connection: Connection, number: int) -> ChangeSet:
    """The change set of the entry with this number, as it was applied."""
    return _entries(connection, "number = ?", (number,))[0].change_set


def entries_after(connection: Connection, submission_id: str, number: int) -> list[JournalEntry]:
    """The entries of a submission after this one, newest first."""
    return _entries(connection, "submission_id = ? AND number > ?", (submission_id, number))


def entries(
    connection: Connection, submission_id: str, record_id: str | None, limit: int | None
) -> list[JournalEntry]:
    """The newest entries of a submission, newest first; of one record, those that touched it, with its changes only."""
    count = -1 if limit is None else limit
    if record_id is None:
        where = (
            "number IN (SELECT number FROM change_set WHERE submission_id = ? ORDER BY number DESC LIMIT ?)"
        )
        return _entries(connection, where, (submission_id, count))
    where = "submission_id = ? AND record_id = ?"
    return _entries(connection, where, (submission_id, record_id))[: None if limit is None else limit]


def _entries(connection: Connection, where: str, parameters: tuple[str | int, ...]) -> list[JournalEntry]:
    query = f"{_SELECT} WHERE {where} ORDER BY number DESC, seq"  # the conditions above, never what somebody typed
    rows = connection.execute(query, parameters).fetchall()
    return [_entry(list(group)) for _number, group in groupby(rows, key=itemgetter(0))]


def _entry(rows: list[tuple[Any, ...]]) -> JournalEntry:
    number, at, who, host, code, params, role, of = rows[0][:8]
    changes = tuple(read_change(*row[8:]) for row in rows)
    return JournalEntry(
        number, read_stamp(at, who, host), Role(role), of, ChangeSet(code, changes, json.loads(params))
    )


def read_stamp(at: str, who: str, host: str) -> Stamp:
    """When and by whom, as it is written in an entry."""
    return Stamp(datetime.fromisoformat(at), Identity(who, host))


def read_change(kind_name: str, record_id: str, *texts: str | None) -> Change:
    """A change as it is written: kind, id, the columns before and after as JSON."""
    kind, whole = Kind(kind_name), None in texts
    before, after = (None if text is None else from_json(kind, text, whole=whole) for text in texts)
    return Change(kind, record_id, before, after)
