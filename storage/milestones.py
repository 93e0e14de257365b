"""What became of a revision outside the tree: given to be signed, sent, received, asked to be corrected. Added only."""

from datetime import datetime
from enum import StrEnum
from sqlite3 import Connection
from typing import NamedTuple


class MilestoneKind(StrEnum):
    """Trình ký, thủ trưởng đã ký, đã gửi, đã có phiếu nhận, đề nghị chỉnh sửa."""

    PRESENTED = "presented"
    HEAD_SIGNED = "head-signed"
    SENT = "sent"
    RECEIVED = "received"
    CORRECTION_ASKED = "correction-asked"


class Milestone(NamedTuple):
    """One such event. `change_set` is the entry the tree stood at, `place` where to: a stick, a folder, addresses."""

    revision: int
    change_set: int
    kind: MilestoneKind
    at: datetime
    place: str = ""
    note: str = ""


def append_milestone(connection: Connection, submission_id: str, milestone: Milestone) -> None:
    """Write an event down."""
    connection.execute(
        "INSERT INTO milestone (submission_id, revision, change_set, kind, at, place, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            submission_id,
            milestone.revision,
            milestone.change_set,
            milestone.kind.value,
            milestone.at.isoformat(),
            milestone.place,
            milestone.note,
        ),
    )


def read_milestones(connection: Connection, submission_id: str) -> list[Milestone]:
    """The events of a submission in the order they were written down."""
    query = "SELECT revision, change_set, kind, at, place, note FROM milestone WHERE submission_id = ? ORDER BY id"
    return [
        Milestone(revision, number, MilestoneKind(kind), datetime.fromisoformat(at), place, note)
        for revision, number, kind, at, place, note in connection.execute(query, (submission_id,))
    ]
