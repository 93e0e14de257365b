"""Putting a copy in the place of a store, sound or damaged. Nothing is given up: what was there is kept first."""

import shutil
from contextlib import closing
from pathlib import Path

from models.problems import Refusal
from storage.backups import Reason, is_usable, write_backup
from storage.database import (
    SIDE_FILES,
    beside,
    connect,
    copy_with_journal,
    is_sound,
    read_header,
    remove_database,
    settle,
)
from storage.errors import translated
from storage.files import put_in_place
from storage.journal import Stamp
from storage.lock import acquire
from storage.schema import SCHEMA_VERSION


def restore(path: Path, backup: Path, stamp: Stamp) -> Path | None:
    """Put the copy in the store's place and return where what was there is kept (None where nothing was).

    Nobody may have the store open. Refusal `backup-unusable`, `store-newer`, `store-locked`, `store-busy` or one of
    the disk; the store is then as it was.
    """
    with translated(path):
        lock = acquire(path, stamp)
        try:
            if not is_usable(backup):
                raise Refusal("backup-unusable", path=str(backup))
            kept = _keep_present(path, stamp)
            _replace(path, backup)
            return kept
        finally:
            lock.release()


def give_up(path: Path, stamp: Stamp) -> Path:
    """Take a damaged store out of the way when there is no copy of it; the next opening makes a new one."""
    with translated(path):
        lock = acquire(path, stamp)
        try:
            kept = keep_aside(path, stamp)
            remove_database(path)
            return kept
        finally:
            lock.release()


def keep_aside(path: Path, stamp: Stamp) -> Path:
    """A copy of a damaged store, as it is, under a name that says when it was found."""
    aside = beside(path, f".hong-{stamp.at:%Y%m%d-%H%M%S}")
    while aside.exists():
        aside = beside(aside, "-2")
    return copy_with_journal(path, aside)


def _keep_present(path: Path, stamp: Stamp) -> Path | None:
    if not path.exists():
        return None
    if not is_sound(path):
        return keep_aside(path, stamp)
    header = read_header(path)
    if header is not None and header.version > SCHEMA_VERSION:
        raise Refusal("store-newer", path=str(path), found=header.version, known=SCHEMA_VERSION)
    with closing(connect(path)) as connection:
        kept = write_backup(connection, path, Reason.RESTORE, stamp)
        if not settle(connection):
            raise Refusal("store-busy", path=str(path))
    return kept


def _replace(path: Path, backup: Path) -> None:
    draft = beside(path, ".new")
    remove_database(draft)
    try:
        shutil.copyfile(backup, draft)
        for suffix in SIDE_FILES:  # left by a damaged store; a sound one is settled and has none
            beside(path, suffix).unlink(missing_ok=True)
        put_in_place(draft, path)
    finally:
        remove_database(draft)
