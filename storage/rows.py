"""Records ↔ rows of their tables. A table has the name of the kind and a column for each of the record's.

It knows nothing of transactions or of the journal; whoever calls it holds both.
"""

import gc
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby, repeat
from sqlite3 import Connection, IntegrityError
from typing import Any, NamedTuple

from models.changes import Change
from models.records import COLUMNS, RECORD_TYPES, Kind
from models.tree import Tree
from storage.cells import DEFAULTS, Columns, from_sql, to_columns, to_sql

_BELOW = (Kind.TIER, Kind.FIELD, Kind.PROCEDURE, Kind.ATTACHMENT, Kind.LIST_ANSWER)


class Batch(NamedTuple):
    """Changes of one kind and one sort (insertion, removal, alteration) that name the same columns."""

    kind: Kind
    ids: list[str]
    before: Columns | None
    after: Columns | None


def batches(changes: Iterable[Change]) -> list[Batch]:
    """The changes in their order, as many at a time as one statement can write."""
    return [_batch(list(alike)) for _shape_of_all, alike in groupby(changes, key=_shape)]


def _shape(change: Change) -> tuple[Kind, tuple[str, ...] | None, tuple[str, ...] | None]:
    before, after = change.before, change.after
    return change.kind, None if before is None else tuple(before), None if after is None else tuple(after)


def _batch(changes: list[Change]) -> Batch:
    before = [change.before for change in changes if change.before is not None]
    after = [change.after for change in changes if change.after is not None]
    columns = (to_columns(rows) if rows else None for rows in (before, after))
    return Batch(changes[0].kind, [change.id for change in changes], *columns)


def write_batch(connection: Connection, submission_id: str, batch: Batch) -> None:
    """Carry changes out on the rows.

    As in a tree, a change of a row that is not there, or an insertion of one that is, is a KeyError; so is a column
    that no record has.
    """
    if batch.after is None:
        _alter(connection, submission_id, batch, f"DELETE FROM {batch.kind.value}", {})  # noqa: S608  # our own name
    elif batch.before is None:
        _insert(connection, submission_id, batch.kind, batch.after)
    else:
        _alter(connection, submission_id, batch, _update(batch.kind, batch.after), batch.after)


def read_tree(connection: Connection, submission_id: str) -> Tree:
    """The submission with all its rows. KeyError where there is none."""
    with _collector_paused():
        submission = next(read_records(connection, Kind.SUBMISSION, submission_id), None)
        if submission is None:
            raise KeyError(submission_id)
        below = (record for kind in _BELOW for record in read_records(connection, kind, submission_id))
        return Tree(submission, below)


def read_records(connection: Connection, kind: Kind, submission_id: str) -> Iterator[Any]:
    """The records of one kind in a submission, in no order."""
    names = ", ".join(COLUMNS[kind])
    query = f"SELECT {names} FROM {kind.value} WHERE {_owner(kind)} = ?"  # noqa: S608  # our own names
    rows = connection.execute(query, (submission_id,)).fetchall()
    return map(RECORD_TYPES[kind], *from_sql(COLUMNS[kind], rows)) if rows else iter(())


def _owner(kind: Kind) -> str:
    return "id" if kind is Kind.SUBMISSION else "submission_id"


@contextmanager
def _collector_paused() -> Generator[None]:
    """Many objects that all stay: the cycle collector would look through them again and again for nothing."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _update(kind: Kind, columns: Columns) -> str:
    _check(kind, columns)
    return f"UPDATE {kind.value} SET {', '.join(f'{name} = ?' for name in columns)}"  # noqa: S608  # checked


def _alter(
    connection: Connection, submission_id: str, batch: Batch, statement: str, columns: Columns
) -> None:
    values = zip(*to_sql(columns), repeat(submission_id, len(batch.ids)), batch.ids, strict=True)
    touched = connection.executemany(
        f"{statement} WHERE {_owner(batch.kind)} = ? AND id = ?", values
    ).rowcount
    if touched != len(batch.ids):
        raise KeyError(*batch.ids)


def _insert(connection: Connection, submission_id: str, kind: Kind, columns: Columns) -> None:
    _check(kind, columns)
    count = len(columns["id"])
    defaults = {name: [value] * count for name, value in DEFAULTS[kind].items() if name not in columns}
    owner = {} if kind is Kind.SUBMISSION else {"submission_id": [submission_id] * count}
    whole = {**owner, **columns, **defaults}
    names, marks = ", ".join(whole), ", ".join("?" * len(whole))
    statement = f"INSERT INTO {kind.value} ({names}) VALUES ({marks})"  # noqa: S608  # checked
    try:
        connection.executemany(statement, zip(*to_sql(whole), strict=True))
    except IntegrityError as error:
        raise KeyError(*columns["id"]) from error


def _check(kind: Kind, columns: Columns) -> None:
    unknown = columns.keys() - set(COLUMNS[kind])
    if unknown:
        raise KeyError(*unknown)
