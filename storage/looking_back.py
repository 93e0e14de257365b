"""What a person looks up in the journal: entries page by page, filtered, and the changes of one entry piece by piece.

It only reads. Whose names the ids are, and what is meant by words, is asked and answered above.
"""

import json
from collections.abc import Iterable
from sqlite3 import Connection
from typing import Any, NamedTuple

from models.changes import Change
from models.records import Kind
from storage.journal import Label, Role, Stamp, read_change, read_stamp


class Wanted(NamedTuple):
    """Which changes are asked for; what is blank, or None, asks nothing. The days are ISO and inclusive."""

    records: frozenset[str] | None = None
    column: str = ""
    since: str = ""
    until: str = ""
    person: str = ""


EVERYTHING = Wanted()
NO_LIMIT = -1
"""As many as there are."""


class EntryLine(NamedTuple):
    """An entry as it is listed, without its changes; `size`: how many of them are asked for."""

    number: int
    stamp: Stamp
    role: Role
    of: int | None
    label: Label
    size: int


class KnownRecord(NamedTuple):
    """A procedure, field, attached file or answer to a list that is or was there.

    Its last name, and the field or tier it was in last.
    """

    kind: Kind
    id: str
    name: str
    parent: str


_MATCHING = """
    (:records IS NULL OR record_id IN (SELECT value FROM json_each(:records)))
    AND (:path = '' OR json_extract(before, :path) IS NOT json_extract(after, :path))
"""
_LINES = f"""
    SELECT number, at, who, host, role, of_number, code, params, count(*)
    FROM change_set JOIN change ON change_set = number
    WHERE submission_id = :submission AND number < :before
      AND (:since = '' OR substr(at, 1, 10) >= :since) AND (:until = '' OR substr(at, 1, 10) <= :until)
      AND (:person = '' OR who = :person) AND {_MATCHING}
    GROUP BY number ORDER BY number DESC LIMIT :limit
"""  # noqa: S608  # our own words
_CHANGES = f"""
    SELECT kind, record_id, before, after FROM change
    WHERE change_set = :number AND {_MATCHING} ORDER BY seq LIMIT :limit OFFSET :offset
"""  # noqa: S608  # our own words
# Whole rows leave out what is blank, altered ones what is as before: the last word that was said of each counts.
_KNOWN = """
    SELECT kind, record_id,
        coalesce(json_extract(after, '$.name'), json_extract(before, '$.name')),
        coalesce(json_extract(after, :parent), json_extract(before, :parent))
    FROM change JOIN change_set ON change_set = number
    WHERE submission_id = :submission AND kind = :kind ORDER BY change_set, seq
"""
_COUNT = """
    SELECT coalesce(sum((before IS NULL) - (after IS NULL)), 0) FROM change JOIN change_set ON change_set = number
    WHERE submission_id = ? AND kind = 'procedure' AND number <= ?
"""
_LAST = 2**62
_PARENTS = {
    Kind.PROCEDURE: "$.field_id",
    Kind.FIELD: "$.tier",
    Kind.ATTACHMENT: "$.none",
    Kind.LIST_ANSWER: "$.none",
}


def entry_lines(
    connection: Connection, submission_id: str, wanted: Wanted, before: int | None, limit: int
) -> list[EntryLine]:
    """The newest entries before an entry (None: of all) that hold a change that is asked for, newest first."""
    parameters = {
        "submission": submission_id,
        "before": _LAST if before is None else before,
        "since": wanted.since,
        "until": wanted.until,
        "person": wanted.person,
        "limit": limit,
    }
    return [_line(row) for row in connection.execute(_LINES, parameters | _matching(wanted))]


def entry_changes(
    connection: Connection, number: int, wanted: Wanted, offset: int, limit: int
) -> list[Change]:
    """Some changes of an entry, of those that are asked for, in their order."""
    parameters = {"number": number, "offset": offset, "limit": limit}
    rows = connection.execute(_CHANGES, parameters | _matching(wanted))
    return [read_change(*row) for row in rows]


def known_records(connection: Connection, submission_id: str) -> list[KnownRecord]:
    """Every procedure, field and attached file that was ever there."""
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for kind, parent in _PARENTS.items():
        parameters = {"submission": submission_id, "kind": kind.value, "parent": parent}
        for kind_name, record_id, name, home in connection.execute(_KNOWN, parameters):
            former = found.get((kind_name, record_id), ("", ""))
            found[kind_name, record_id] = (former[0] if name is None else name, home or former[1])
    return [KnownRecord(Kind(kind), key, name, home) for (kind, key), (name, home) in found.items()]


def people_in(connection: Connection, submission_id: str) -> list[str]:
    """Who has worked on a submission."""
    query = "SELECT DISTINCT who FROM change_set WHERE submission_id = ? ORDER BY who"
    return [row[0] for row in connection.execute(query, (submission_id,))]


def procedure_counts(connection: Connection, submission_id: str, numbers: Iterable[int]) -> dict[int, int]:
    """How many procedures there were after each of these entries."""
    return {
        number: connection.execute(_COUNT, (submission_id, number)).fetchone()[0] for number in set(numbers)
    }


def _matching(wanted: Wanted) -> dict[str, str | None]:
    records = None if wanted.records is None else json.dumps(sorted(wanted.records))
    return {"records": records, "path": f"$.{wanted.column}" if wanted.column else ""}


def _line(row: tuple[Any, ...]) -> EntryLine:
    number, at, who, host, role, of, code, params, size = row
    label = Label(code, json.loads(params))
    return EntryLine(number, read_stamp(at, who, host), Role(role), of, label, size)
