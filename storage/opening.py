"""From a path to a connection that may be used: who may write, which schema, sound or not, in place or as a copy.

A store of the present schema is opened with sqlite3 alone; what makes or migrates one is loaded only then.
"""

import errno
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from sqlite3 import SQLITE_CANTOPEN, SQLITE_READONLY, Connection, OperationalError
from tempfile import TemporaryDirectory
from typing import NamedTuple

from models.problems import Problem, Refusal
from storage.backups import list_backups
from storage.database import Header, connect, copy_with_journal, is_whole, read_header, set_up, size_of
from storage.errors import damaged, translated
from storage.journal import Stamp
from storage.lock import Lock, acquire
from storage.places import JournalMode, Mount, journal_mode_for
from storage.schema import SCHEMA_VERSION

_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)
_NEEDS_FILES_BESIDE = (SQLITE_CANTOPEN, SQLITE_READONLY)
"""What SQLite says where even reading would have to write: the shared memory of a WAL, a journal to roll back."""


class Opened(NamedTuple):
    """A connection and what has to be given back with it. `lock` is None where only reading is allowed."""

    connection: Connection
    lock: Lock | None = None
    advice: Problem | None = None
    copy: TemporaryDirectory[str] | None = None

    def close(self) -> None:
        """Give everything back."""
        self.connection.close()
        if self.lock is not None:
            self.lock.release()
        if self.copy is not None:
            self.copy.cleanup()


def open_to_write(path: Path, stamp: Stamp, mounts: Sequence[Mount]) -> Opened:
    """The store for the one who may write it, made or migrated where need be; a copy to read where nobody can."""
    with translated(path):
        lock = _lock(path, stamp)
        if lock is None:
            return _open_copy(path)
        try:
            return _open_locked(path, stamp, mounts, lock)
        except BaseException:
            lock.release()
            raise


def open_to_read(path: Path) -> Opened:
    """The store as it lies there, for a second window that follows, or a copy where only reading is allowed."""
    with translated(path):
        if checked_header(path).version < SCHEMA_VERSION:
            return _open_copy(path)
        try:
            return Opened(_connected(path, _set_up_reading))
        except OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _NEEDS_FILES_BESIDE:
                raise
            return _open_copy(path)


def checked_header(path: Path) -> Header:
    """The header of a store that this program may open.

    Refusal `store-missing`, `store-damaged`, `store-foreign` (a database of another program) or `store-newer` (with
    `found` and `known`). The file is only looked at.
    """
    if not path.exists():
        raise Refusal("store-missing", path=str(path))
    header = read_header(path)
    if header is None:
        raise damaged(path)
    if not header.is_ours:
        raise Refusal("store-foreign", path=str(path))
    if header.version > SCHEMA_VERSION:
        raise Refusal("store-newer", path=str(path), found=header.version, known=SCHEMA_VERSION)
    return header


def _lock(path: Path, stamp: Stamp) -> Lock | None:
    """The lock, or None where the store can be read only."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = acquire(path, stamp)
    except OSError as error:
        if error.errno not in _READ_ONLY:
            raise
        if not path.exists():
            raise Refusal("store-cannot-create", path=str(path)) from error
        return None
    if path.exists() and not os.access(path, os.W_OK):
        lock.release()
        return None
    return lock


def _open_locked(path: Path, stamp: Stamp, mounts: Sequence[Mount], lock: Lock) -> Opened:
    if _is_new(path):
        from storage.upgrading import create_store  # loads sqlite-utils

        create_store(path)
    header = checked_header(path)
    if header.version < SCHEMA_VERSION:
        from storage.upgrading import upgrade_store  # loads sqlite-utils

        upgrade_store(path, stamp)
    mode = journal_mode_for(path.resolve(), mounts)
    connection = _connected(path, lambda fresh: set_up(fresh, mode, was_wal=header.uses_wal))
    advice = Problem("store-on-share", {"path": str(path)}) if mode is JournalMode.TRUNCATE else None
    return Opened(connection, lock, advice)


def _is_new(path: Path) -> bool:
    """Whether there is nothing yet. An empty file is a loss where there are copies of what it held."""
    return size_of(path) == 0 and not list_backups(path)


def _open_copy(path: Path) -> Opened:
    header = checked_header(path)
    folder = TemporaryDirectory(prefix="ra-soat-", ignore_cleanup_errors=True)
    try:
        copy = copy_with_journal(path, Path(folder.name) / path.name)
        if header.version < SCHEMA_VERSION:
            from storage.upgrading import migrate_copy  # loads sqlite-utils

            migrate_copy(copy)
        advice = Problem("store-read-only-copy", {"path": str(path)})
        return Opened(_connected(copy, _set_up_reading), advice=advice, copy=folder)
    except BaseException:
        folder.cleanup()
        raise


def _connected(path: Path, prepare: Callable[[Connection], None]) -> Connection:
    connection = connect(path)
    try:
        prepare(connection)
        if not is_whole(connection):
            raise damaged(path)
        return connection
    except BaseException:
        connection.close()
        raise


def _set_up_reading(connection: Connection) -> None:
    connection.execute("PRAGMA query_only = ON")
