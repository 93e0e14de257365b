"""Revisions, and submissions as the start page lists them: labels on change sets, with no content of their own."""

from datetime import datetime
from enum import StrEnum
from sqlite3 import Connection
from typing import NamedTuple

from models.records import Kind, Submission
from storage.rows import read_records


class RevisionState(StrEnum):
    """How a revision came into the store: written here as a package, opened from one, or read from its workbooks."""

    EXPORTED = "exported"
    OPENED = "opened"
    FROM_WORKBOOKS = "from-workbooks"


class Package(NamedTuple):
    """The package that a revision is recorded with; `sha256` in hex, "" where there are only workbooks."""

    name: str
    sha256: str
    draft: bool
    state: RevisionState = RevisionState.EXPORTED


class Revision(NamedTuple):
    """One package of a submission. The tree it holds is the tree at `change_set`.

    The same number comes more than once: a draft is exported again as the same revision.
    """

    number: int
    change_set: int
    at: datetime
    explanation: str
    package_name: str
    package_sha256: str
    draft: bool
    state: RevisionState


class Summary(NamedTuple):
    """A submission in the list: its own columns, its last change, its last revision if there is one."""

    submission: Submission
    changed_at: datetime
    change_set: int
    last_revision: Revision | None


def append_revision(
    connection: Connection, submission: Submission, change_set: int, package: Package, at: datetime
) -> Revision:
    """Label what a submission was after an entry with the package that holds it. Nothing ever leaves the list."""
    revision = Revision(
        submission.revision,
        change_set,
        at,
        submission.explanation,
        package.name,
        package.sha256,
        package.draft,
        package.state,
    )
    connection.execute(
        "INSERT INTO revision (submission_id, number, change_set, at, explanation, package_name, package_sha256,"
        " draft, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            submission.id,
            revision.number,
            revision.change_set,
            at.isoformat(),
            revision.explanation,
            revision.package_name,
            revision.package_sha256,
            int(revision.draft),
            revision.state.value,
        ),
    )
    return revision


def read_revisions(connection: Connection, submission_id: str) -> list[Revision]:
    """The revisions of a submission in the order they were recorded."""
    query = (
        "SELECT number, change_set, at, explanation, package_name, package_sha256, draft, state"
        " FROM revision WHERE submission_id = ? ORDER BY id"
    )
    return [
        Revision(
            number,
            entry,
            datetime.fromisoformat(at),
            explanation,
            name,
            sha256,
            bool(draft),
            RevisionState(state),
        )
        for number, entry, at, explanation, name, sha256, draft, state in connection.execute(
            query, (submission_id,)
        )
    ]


def read_summaries(connection: Connection) -> list[Summary]:
    """All submissions, the one changed last first."""
    query = (
        "SELECT submission_id, at, number FROM change_set"
        " WHERE number IN (SELECT max(number) FROM change_set GROUP BY submission_id) ORDER BY number DESC"
    )
    return [_summary(connection, *row) for row in connection.execute(query).fetchall()]


def _summary(connection: Connection, submission_id: str, at: str, number: int) -> Summary:
    last_revision = next(reversed(read_revisions(connection, submission_id)), None)
    return Summary(_submission(connection, submission_id), datetime.fromisoformat(at), number, last_revision)


def _submission(connection: Connection, submission_id: str) -> Submission:
    found = next(read_records(connection, Kind.SUBMISSION, submission_id), None)
    if found is None:
        raise KeyError(submission_id)
    return found
