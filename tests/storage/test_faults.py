"""A disk that is full or fails in the middle of a gesture: nothing half written, and the next gesture goes through."""

import errno
import os
import resource
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.changes import ChangeSet, change_set, insertion
from models.problems import Problem, Refusal
from models.tree import Tree
from storage import backups
from storage.backups import Reason, backup_folder, list_backups
from storage.database import is_sound
from storage.errors import translated
from storage.store import Store
from tests.storage.storage_samples import adding, connection_of, full_tree, opened, procedure, record_id

ID = record_id(1)
BIG = change_set(
    "paste", [insertion(procedure(0x9000 + n, record_id(0x100), "dài " * 200)) for n in range(300)]
)


@contextmanager
def disk_full_at(store: Store, pages: int) -> Generator[None]:
    connection = connection_of(store)
    connection.execute(f"PRAGMA max_page_count = {pages}")
    yield
    connection.execute("PRAGMA max_page_count = 1000000")


@contextmanager
def no_file_beyond(size: int) -> Generator[None]:
    """The operating system refuses to let any file grow beyond this: SQLite sees a failing write."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def refused(store: Store, gesture: ChangeSet) -> Problem:
    with pytest.raises(Refusal) as refusal:
        store.apply(ID, gesture)
    return refusal.value.problem


def assert_goes_on(store: Store, tree: Tree) -> None:
    """As before the fault, and able to work."""
    assert store.load_tree(ID) == tree
    assert len(store.history(ID)) == 1
    tree.apply(BIG.changes)
    store.apply(ID, BIG)
    assert store.load_tree(ID) == tree
    store.close()
    assert is_sound(store.path)


def test_a_full_disk(store: Store, tree: Tree) -> None:
    with disk_full_at(store, 60):
        assert refused(store, BIG) == Problem("store-full", {"path": str(store.path)})
    assert_goes_on(store, tree)


def test_a_write_that_fails(store: Store, tree: Tree) -> None:
    with no_file_beyond(200_000):
        assert refused(store, BIG).code in ("store-io", "store-full")
    assert_goes_on(store, tree)


def test_an_undo_for_which_there_is_no_room(store: Store, tree: Tree) -> None:
    store.apply(ID, BIG)
    pages = connection_of(store).execute("PRAGMA page_count").fetchone()[0]
    with disk_full_at(store, pages + 2), pytest.raises(Refusal, match="store-full"):
        store.undo(ID)
    status = store.undo_status(ID)
    assert status.undo is not None
    assert status.redo is None
    store.undo(ID)
    assert store.load_tree(ID) == tree


def test_a_new_store_for_which_there_is_no_room(path: Path) -> None:
    with no_file_beyond(20_000), pytest.raises(Refusal) as refusal:
        opened(path)
    assert refusal.value.problem.code in ("store-io", "store-full")
    assert [p.suffix for p in path.parent.iterdir()] == [".lock"]
    with opened(path) as store:
        assert store.submissions() == []


def test_a_backup_for_which_there_is_no_room(store: Store, tree: Tree) -> None:
    good = store.backup(Reason.REQUEST)
    store.apply(ID, BIG)
    with no_file_beyond(200_000), pytest.raises(Refusal) as refusal:
        store.backup(Reason.REQUEST)
    assert refusal.value.problem.code in ("store-io", "store-full")
    assert [backup.path for backup in list_backups(store.path)] == [good]
    assert [p.name for p in backup_folder(store.path).iterdir()] == [good.name]
    store.undo(ID)
    assert store.load_tree(ID) == tree


def test_a_backup_that_cannot_be_put_in_place(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_space(_new: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(backups, "put_in_place", no_space)
    with pytest.raises(Refusal, match="store-full"):
        store.backup(Reason.REQUEST)
    assert list(backup_folder(store.path).iterdir()) == []


def test_damage_found_while_reading_names_the_backup(path: Path) -> None:
    with opened(path) as store:
        store.add_submission(full_tree(size=400))
        good = store.backup(Reason.REQUEST)
        connection_of(store).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with opened(path) as store:
        data = bytearray(path.read_bytes())
        data[4096 * 20 : 4096 * 60] = b"\xa5" * 4096 * 40
        path.write_bytes(data)
        connection_of(store).execute("PRAGMA shrink_memory")
        with pytest.raises(Refusal) as refusal:
            store.load_tree(ID)
        assert refusal.value.problem == Problem("store-damaged", {"path": str(path), "backup": str(good)})


def test_a_mistake_of_ours_is_no_fault_of_the_disk(path: Path, store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"), translated(path):
        connection_of(store).execute("SELECT * FROM nowhere")


def test_a_gesture_after_one_that_failed(store: Store, tree: Tree) -> None:
    with disk_full_at(store, 60):
        refused(store, BIG)
        gesture = adding(0x5000, record_id(0x100))
        tree.apply(gesture.changes)
        store.apply(ID, gesture)
        assert store.load_tree(ID) == tree
