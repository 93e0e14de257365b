"""Files that SQLite reads: opening them, what their header says, whether they are sound. Plain sqlite3, no refusals."""

import shutil
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from storage.places import JournalMode
from storage.schema import APPLICATION_ID

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite adds to the name of a database for the files it keeps beside it."""

_HEADER_SIZE = 100
_MAGIC = b"SQLite format 3\x00"
_WAL_FORMAT = 2
_BUSY_SECONDS = 5.0


class Header(NamedTuple):
    """What the first 100 bytes say, read without SQLite, which might write while it only looks."""

    version: int
    application_id: int
    uses_wal: bool

    @property
    def is_ours(self) -> bool:
        """Whether this program made the file."""
        return self.application_id == APPLICATION_ID


def read_header(path: Path) -> Header | None:
    """The header of a database (SQLite's file format, section 1.3), or None where the file is none."""
    with path.open("rb") as file:
        data = file.read(_HEADER_SIZE)
    if len(data) < _HEADER_SIZE or not data.startswith(_MAGIC):
        return None
    return Header(int.from_bytes(data[60:64]), int.from_bytes(data[68:72]), data[18] == _WAL_FORMAT)


def connect(path: Path) -> sqlite3.Connection:
    """A connection without implicit transactions: every BEGIN stands in our code."""
    return sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)


def set_up(connection: sqlite3.Connection, mode: JournalMode, *, was_wal: bool) -> None:
    """What every connection that writes a store needs: its journal mode, and that a commit is on the disk."""
    if was_wal and mode is JournalMode.TRUNCATE:
        # Alone, SQLite needs no shared memory to read a WAL: a share may not have any.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute(f"PRAGMA journal_mode = {mode.value}")
    connection.execute("PRAGMA locking_mode = NORMAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """All or nothing, whatever goes wrong inside."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have ended the transaction already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Generator[None]:
    """One state of the store for several queries, though another window may be writing."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether the structure of the file is sound; a matter of reading it once."""
    return connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"


def is_sound(path: Path) -> bool:
    """Whether a file is a database of ours without any fault, indexes and references included."""
    try:
        header = read_header(path)
        if header is None or not header.is_ours:
            return False
        with closing(connect(path)) as connection:
            checked = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            return checked and connection.execute("PRAGMA foreign_key_check").fetchone() is None
    except (sqlite3.Error, OSError):
        return False


def settle(connection: sqlite3.Connection) -> bool:
    """Bring everything into the main file, so that nothing beside it counts. False while another window reads it."""
    try:
        return connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete"
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return False
        raise


def copy_with_journal(path: Path, target: Path) -> Path:
    """Copy a database that may not be opened, with what its journal still holds."""
    for suffix in ("", "-wal", "-journal"):
        if beside(path, suffix).exists():
            shutil.copyfile(beside(path, suffix), beside(target, suffix))
    return target


def remove_database(path: Path) -> None:
    """Delete a database that nobody has open, with what SQLite keeps beside it."""
    for suffix in (*SIDE_FILES, ""):
        beside(path, suffix).unlink(missing_ok=True)


def beside(path: Path, suffix: str) -> Path:
    """The file of the same name and a suffix, in the same folder."""
    return path.with_name(path.name + suffix)


def size_of(path: Path) -> int:
    """Bytes of a file; 0 where there is none."""
    return path.stat().st_size if path.exists() else 0
