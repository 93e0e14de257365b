"""Whether a report is the one that counts: the latest of its unit and round, the only one of its number."""

from collections.abc import Iterator
from sqlite3 import Connection

from models.problems import Problem
from models.submission_document import SubmissionDocument
from storage.trust import is_recorded, seen_file, seen_reports


def breaks(connection: Connection, document: SubmissionDocument, sha256: str) -> Iterator[Problem]:
    """What forbids taking this report for the latest: a later one was seen (replay), or another one of its number."""
    if document.draft:
        return
    said = document.submission
    seen = [
        file for file in seen_reports(connection, document.round.id, said.unit_code) if file.sha256 != sha256
    ]
    params = {"unit": said.unit_name, "revision": said.revision}
    if seen and seen[-1].revision > said.revision:
        yield Problem("revision-superseded", {**params, "latest": seen[-1].revision})
    if any(file.revision == said.revision for file in seen):
        yield Problem("revision-forked", params)
    before = seen_file(connection, said.previous_package) if said.previous_package else None
    if (
        before
        and before.revision
        and not _follows(document, before.round_id, before.unit_code, before.revision)
    ):
        yield Problem("revision-goes-back", {**params, "previous": before.revision})


def gaps(connection: Connection, document: SubmissionDocument) -> Iterator[Problem]:
    """A note where this PC has not met the package that a report says it follows."""
    said = document.submission
    before = said.previous_package
    if before and not (seen_file(connection, before) or is_recorded(connection, before)):
        yield Problem("revision-previous-unknown", {"unit": said.unit_name, "revision": said.revision})


def _follows(document: SubmissionDocument, round_id: str, unit_code: str, revision: int) -> bool:
    said = document.submission
    return (round_id, unit_code) == (document.round.id, said.unit_code) and revision < said.revision
