"""What SQLite and the disk say, as refusals that name the store."""

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from models.problems import Refusal
from storage.backups import last_good_backup

_CODES = {
    sqlite3.SQLITE_FULL: "store-full",
    sqlite3.SQLITE_READONLY: "store-read-only",
    sqlite3.SQLITE_BUSY: "store-busy",
    sqlite3.SQLITE_LOCKED: "store-busy",
    sqlite3.SQLITE_IOERR: "store-io",
    sqlite3.SQLITE_CANTOPEN: "store-io",
    sqlite3.SQLITE_CORRUPT: "store-damaged",
    sqlite3.SQLITE_NOTADB: "store-damaged",
}
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def translated(store: Path) -> Generator[None]:
    """Turns errors of SQLite and the disk into a Refusal with `path`.

    `store-full`, `store-read-only`, `store-busy`, `store-io` or `store-damaged` (with `backup`). Mistakes in our own
    statements stay what they are.
    """
    try:
        yield
    except sqlite3.Error as error:
        # The low byte is the kind of error, the rest says more of it (SQLite, "Result and Error Codes", section 3).
        code = _CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if code is None:
            raise
        raise (damaged(store) if code == "store-damaged" else Refusal(code, path=str(store))) from error
    except OSError as error:
        raise Refusal("store-full" if error.errno in _FULL else "store-io", path=str(store)) from error


def damaged(store: Path) -> Refusal:
    """The refusal of a store that cannot be read; `backup` is the last good copy, "" where there is none."""
    return Refusal("store-damaged", path=str(store), backup=str(last_good_backup(store) or ""))
