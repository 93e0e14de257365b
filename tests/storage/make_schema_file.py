"""Writes the database file of the newest schema that stays in the tests. Run once, when a schema is released.

python -m tests.storage.make_schema_file
"""

from pathlib import Path
from sqlite3 import Connection

from models.changes import alteration, change_set, insertion
from storage.database import remove_database
from storage.lock import lock_path
from storage.milestones import Milestone, MilestoneKind
from storage.revisions import Package
from storage.schema import SCHEMA_VERSION
from storage.trust import (
    MetCertificate,
    SeenFile,
    Trusted,
    TrustKind,
    UnitName,
    add_met,
    add_seen,
    add_trusted,
)
from tests.storage.storage_samples import (
    NOON,
    adding,
    attachment,
    full_tree,
    list_answer,
    opened,
    record_id,
    renaming,
)

SCHEMAS = Path(__file__).parent / "schemas"


def schema_file(version: int) -> Path:
    return SCHEMAS / f"schema-{version}.sqlite3"


def write_sample_store(path: Path) -> None:
    """A store with rows in every table: two submissions, gestures done, undone and redone, a revision, a round."""
    with opened(path) as store:
        tree = full_tree()
        store.add_submission(tree)
        store.add_submission(full_tree("another"))
        store.apply(record_id(1), renaming(tree, "Tên mới"))
        store.record_revision(record_id(1), Package("UBND-huyen_lan-1.asice", "ab" * 32, draft=False))
        store.apply(record_id(1), adding(0x5000, record_id(0x100)))
        store.undo(record_id(1))
        store.redo(record_id(1))
        store.apply(record_id(1), change_set("revise", [alteration(tree.submission, {"revision": 2})]))
        store.undo(record_id(1))
        store.keep_content("9f" * 32, b"%PDF")
        store.apply("another", change_set("attach", [insertion(attachment(0x6000))]))
        store.undo("another")
        store.apply("another", change_set("answer-entry", [insertion(list_answer(0x7000))]))
        store.undo("another")
        store.record_milestone(record_id(1), Milestone(1, 2, MilestoneKind.SENT, NOON, "USB KINGSTON"))
        store.save_round("ra-soat-2021", b'{"id": "ra-soat-2021"}')
        store.set_setting("current-submission", record_id(1))
        with store.writing() as connection:
            fill_trust(connection)


def fill_trust(connection: Connection) -> None:
    """One row in every table of trust; the bytes are whatever a store may hold."""
    unit = UnitName("huyen-lan", "ubnd huyen lan")
    add_trusted(connection, TrustKind.AUTHORITY, Trusted("aa" * 32, "CA", b"0", NOON))
    add_trusted(connection, TrustKind.REVOCATION_LIST, Trusted("bb" * 32, "CA", b"0", NOON))
    add_met(connection, MetCertificate(unit, "cc" * 32, b"0", NOON, NOON))
    add_seen(connection, SeenFile("dd" * 32, NOON, "ra-soat-2021", unit.code, 1))


if __name__ == "__main__":
    target = schema_file(SCHEMA_VERSION)
    remove_database(target)
    write_sample_store(target)
    lock_path(target).unlink()
