"""Dated copies of a store in a folder beside it, made with SQLite's backup API and checked before they count.

A name carries a running number, so that a clock that is years off cannot make an old copy look new.
"""

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from models.problems import Refusal
from storage.database import connect, is_sound, read_header, remove_database
from storage.files import put_in_place, write_safely
from storage.journal import Stamp
from storage.schema import SCHEMA_VERSION

KEPT = 20
"""How many daily copies stay, and how many of the others."""


class Reason(StrEnum):
    """Why a copy was made, as it stands in the name of the file."""

    DAILY = "hang-ngay"
    REQUEST = "theo-yeu-cau"
    IMPORT = "truoc-khi-nhap"
    MIGRATION = "truoc-khi-nang-cap"
    RESTORE = "truoc-khi-khoi-phuc"


class Backup(NamedTuple):
    """A copy: its place, its running number, the day it was made by the clock of then, and why."""

    path: Path
    number: int
    day: date
    reason: Reason


_NAME = re.compile(r"_(\d{4,})_(\d{4}-\d\d-\d\d)_\d{4}_([a-z-]+)\.sqlite3")


def backup_folder(store: Path) -> Path:
    """Where the copies of a store are."""
    return store.with_name(f"{store.stem}-sao-luu")


def list_backups(store: Path) -> list[Backup]:
    """The copies of a store that lie beside it, newest first."""
    return copies_in(backup_folder(store), store)


def copies_in(folder: Path, store: Path) -> list[Backup]:
    """The copies of a store that lie in a folder, newest first; none where it is not there or cannot be read."""
    try:
        found = [_parse(path, store.stem) for path in folder.iterdir()]
    except OSError:
        return []
    return sorted((backup for backup in found if backup), key=lambda backup: -backup.number)


def _parse(path: Path, stem: str) -> Backup | None:
    match = _NAME.fullmatch(path.name.removeprefix(stem))
    try:
        return match and Backup(path, int(match[1]), date.fromisoformat(match[2]), Reason(match[3]))
    except ValueError:  # a file that only looks like one of ours
        return None


def last_good_backup(store: Path) -> Path | None:
    """The newest copy that is sound and that this program can read."""
    return next((backup.path for backup in list_backups(store) if is_usable(backup.path)), None)


def is_usable(backup: Path) -> bool:
    """Whether a file can take a store's place: a sound store of this or an earlier schema."""
    try:
        header = read_header(backup)
    except OSError:
        return False
    return header is not None and 0 < header.version <= SCHEMA_VERSION and is_sound(backup)


def write_backup(connection: sqlite3.Connection, store: Path, reason: Reason, stamp: Stamp) -> Path:
    """A checked copy of the store behind the connection. Older ones beyond `KEPT` go only after it is there.

    Refusal `backup-unsound` where the copy has faults, which are then the store's own.
    """
    folder = backup_folder(store)
    folder.mkdir(exist_ok=True)
    existing = list_backups(store)
    number = existing[0].number + 1 if existing else 1
    target = folder / f"{store.stem}_{number:04}_{stamp.at:%Y-%m-%d_%H%M}_{reason.value}.sqlite3"
    # The copy of the day is made in another thread: each reason has a draft of its own.
    draft = folder / f"{store.stem}_{reason.value}.part"
    try:
        copy_database(connection, draft)
        if not is_sound(draft):
            raise Refusal("backup-unsound", path=str(store))
        put_in_place(draft, target)
    finally:
        remove_database(draft)
    _prune(existing, daily=reason is Reason.DAILY)
    return target


def copy_to(backup: Path, folder: Path, store: Path) -> Path:
    """A copy of a copy, in a folder that holds those of this store alone; older ones go as they do beside the store.

    Refusal of the target where the folder cannot be made or written.
    """
    target = folder / backup.name
    made = _parse(backup, store.stem)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise Refusal("target-gone", path=str(folder)) from None
    existing = [copy for copy in copies_in(folder, store) if copy.path != target]
    write_safely(target, backup.read_bytes())
    _prune(existing, daily=made is not None and made.reason is Reason.DAILY)
    return target


def copy_database(source: sqlite3.Connection, target: Path) -> None:
    """A copy that is complete in one file, whatever journal the source uses."""
    remove_database(target)
    with closing(connect(target)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # the file is synced once, when it is whole
        source.backup(connection)
        connection.execute("PRAGMA journal_mode = DELETE")


def _prune(older: Iterable[Backup], *, daily: bool) -> None:
    of_its_sort = [backup for backup in older if (backup.reason is Reason.DAILY) is daily]
    for backup in of_its_sort[KEPT - 1 :]:
        backup.path.unlink(missing_ok=True)


def has_daily_backup(store: Path, day: date) -> bool:
    """Whether a daily copy was made on this day."""
    return any(backup.reason is Reason.DAILY and backup.day == day for backup in list_backups(store))
