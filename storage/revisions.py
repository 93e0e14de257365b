"""Revisions, and submissions as the start page lists them: labels on change sets, with no content of their own."""

from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection
from typing import Any


@dataclass(frozen=True, slots=True)
class Revision:
    """One package that was written or opened, `package_sha256` in hex. The tree it holds is the tree at `change_set`.

    The same number comes more than once: a draft is exported again as the same revision.
    """

    number: int
    change_set: int
    at: datetime
    explanation: str
    package_name: str
    package_sha256: str
    draft: bool


@dataclass(frozen=True, slots=True)
class SubmissionRow:
    """A submission in the list: who, in which round, when it was last changed, its last revision if there is one."""

    id: str
    round_id: str
    profile_id: str
    unit_code: str
    unit_name: str
    unit_kind: str
    revision: int
    changed_at: datetime
    last_revision: Revision | None


def append_revision(connection: Connection, submission_id: str, revision: Revision) -> None:
    """Write a revision down; nothing is ever taken from the list."""
    connection.execute(
        "INSERT INTO revision (submission_id, number, change_set, at, explanation, package_name, package_sha256, draft)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            submission_id,
            revision.number,
            revision.change_set,
            revision.at.isoformat(),
            revision.explanation,
            revision.package_name,
            revision.package_sha256,
            int(revision.draft),
        ),
    )


def read_revisions(connection: Connection, submission_id: str) -> list[Revision]:
    """The revisions of a submission in the order they were recorded."""
    query = (
        "SELECT number, change_set, at, explanation, package_name, package_sha256, draft"
        " FROM revision WHERE submission_id = ? ORDER BY id"
    )
    return [
        Revision(number, entry, datetime.fromisoformat(at), explanation, name, sha256, bool(draft))
        for number, entry, at, explanation, name, sha256, draft in connection.execute(query, (submission_id,))
    ]


def read_submission_rows(connection: Connection) -> list[SubmissionRow]:
    """All submissions, the one changed last first."""
    query = (
        "SELECT id, round_id, profile_id, unit_code, unit_name, unit_kind, revision, at"
        " FROM submission JOIN change_set ON change_set.submission_id = submission.id"
        " WHERE number IN (SELECT max(number) FROM change_set GROUP BY submission_id) ORDER BY number DESC"
    )
    return [_submission_row(connection, *row) for row in connection.execute(query).fetchall()]


def _submission_row(connection: Connection, submission_id: str, *columns: Any) -> SubmissionRow:
    *described, at = columns
    last_revision = next(reversed(read_revisions(connection, submission_id)), None)
    return SubmissionRow(submission_id, *described, datetime.fromisoformat(at), last_revision)
