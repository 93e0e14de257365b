"""The looks at this PC that machine_check.py judges: each does one small thing, and leaves nothing behind."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp
from threading import Event
from time import perf_counter
from typing import NamedTuple

from storage.places import Mount, system_mounts

PAUSES = (0.1, 0.3, 1.0)
"""Seconds before each further try at a file that something else holds: a scanner is done within that time."""


class FolderTry(NamedTuple):
    """What came of making, renaming and deleting a small file: how long it took, which try did it, what refused it."""

    seconds: float
    tries: int = 1
    refused: str = ""


def _rest(seconds: float) -> None:
    Event().wait(seconds)  # nobody says when a scanner lets go of a file


def try_folder(folder: Path, pause: Callable[[float], object] = _rest) -> FolderTry:
    """Make, rename and delete a small file. A refusal is tried again: a scanner lets go after a while."""
    begun, refused = perf_counter(), ""
    for tries, rest in enumerate((0.0, *PAUSES), 1):
        pause(rest)
        try:
            _make_rename_delete(folder)
        except OSError as error:
            refused = type(error).__name__
        else:
            return FolderTry(perf_counter() - begun, tries)
    return FolderTry(perf_counter() - begun, len(PAUSES) + 1, refused)


def _make_rename_delete(folder: Path) -> None:
    first = folder / f".thu-{os.urandom(4).hex()}"
    second = first.with_suffix(".tmp")
    try:
        first.write_bytes(b"thu")
        first.replace(second)
        second.unlink()
    finally:
        for left in (first, second):
            left.unlink(missing_ok=True)


def free_space(folder: Path) -> int | None:
    """Free bytes on the disk of a folder; None where the system does not say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def try_journal(folder: Path) -> str:
    """The journal mode that SQLite really gets in this folder when it asks for WAL; "" where not even a file."""
    try:
        scratch = Path(mkdtemp(prefix=".thu-", dir=folder))
    except OSError:
        return ""
    try:
        with closing(sqlite3.connect(scratch / "thu.sqlite3")) as connection:
            mode = str(connection.execute("PRAGMA journal_mode = wal").fetchone()[0])
            connection.execute("CREATE TABLE t (x INTEGER) STRICT")
        return mode
    except sqlite3.Error:
        return ""
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Probes:
    """The looks at this PC: what a test replaces to have a fault."""

    now: Callable[[], datetime]
    try_folder: Callable[[Path], FolderTry] = try_folder
    free_space: Callable[[Path], int | None] = free_space
    try_journal: Callable[[Path], str] = try_journal
    mounts: Callable[[Path], Sequence[Mount]] = system_mounts
    is_file: Callable[[Path], bool] = Path.is_file
    sqlite_version: tuple[int, ...] = sqlite3.sqlite_version_info
