"""One writer: a lock of the operating system on a file beside the store, which says who holds it, where and since when.

The lock belongs to the process and ends with it, whatever becomes of the file: nothing is left to clear by hand.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from models.problems import Refusal
from storage.journal import Stamp

_LOCKED_BYTE = (
    1 << 30
)  # Windows lets nobody read a locked byte, so the one that is locked lies far behind the text.


class Lock:
    """A lock that is held until it is released."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        """Let the next one write. The file stays: removing it could take a lock from under somebody."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def lock_path(store: Path) -> Path:
    """The lock file beside a store."""
    return store.with_name(store.name + ".lock")


def acquire(store: Path, stamp: Stamp) -> Lock:
    """The lock of a store.

    Refusal `store-locked` with `user`, `host` and `since` (ISO) while somebody else has it; an OSError where the file
    cannot be written.
    """
    descriptor = os.open(lock_path(store), os.O_RDWR | os.O_CREAT, 0o666)
    try:
        if not _try_lock(descriptor):
            raise Refusal("store-locked", path=str(store), **_holder(descriptor))
        _write_holder(descriptor, stamp)
    except BaseException:
        os.close(descriptor)
        raise
    return Lock(descriptor)


def _write_holder(descriptor: int, stamp: Stamp) -> None:
    holder = {"user": stamp.identity.user, "host": stamp.identity.host, "since": stamp.at.isoformat()}
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.ftruncate(descriptor, 0)
    os.write(descriptor, json.dumps(holder, ensure_ascii=False).encode())


def _holder(descriptor: int) -> dict[str, str]:
    """What the file says; blanks in the moment before it says anything."""
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        written: Any = json.loads(os.read(descriptor, 4096))
        return {name: str(written[name]) for name in ("user", "host", "since")}
    except (ValueError, KeyError, TypeError):
        return {"user": "", "host": "", "since": ""}


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except PermissionError:  # what Windows says of a byte that another process has locked
        return False
    return True
