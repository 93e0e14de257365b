"""Writing a file so that either the old or the new one is there, whole, whatever happens; and knowing that it is.

It knows nothing of what it writes. A target is often a stick: full, pulled out, or smaller than it claims.
"""

import errno
import os
import stat
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from models.problems import Refusal
from storage.device_reading import forget, read_from_device

_BINARY = getattr(os, "O_BINARY", 0)
_CHUNK = 1 << 20

_CODES: dict[int, str] = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), "target-full"),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), "target-read-only"),
    errno.ENAMETOOLONG: "target-name-too-long",
    **dict.fromkeys(
        (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE), "target-gone"
    ),
}


Watch = Callable[[int, int], None]
"""Told after every chunk how many bytes are written and how many there are; a Refusal of it stops the writing."""


def unwatched(done: int, total: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Calls:
    """The calls of the operating system that writing needs: what a test replaces to break them."""

    open: Callable[[Path, int, int], int] = os.open
    write: Callable[[int, memoryview], int] = os.write
    fsync: Callable[[int], None] = os.fsync
    read_back: Callable[[Path], bytes] = read_from_device
    replace: Callable[[Path, Path], None] = os.replace


SYSTEM = Calls()


def write_safely(target: Path, data: bytes, calls: Calls = SYSTEM) -> None:
    """Put the bytes there and read them back from the device; refusals as `write_all_safely`."""
    write_all_safely({target: data}, calls)


def write_all_safely(files: Mapping[Path, bytes], calls: Calls = SYSTEM, watch: Watch = unwatched) -> None:
    """Put several files there together and read them back from the device.

    Files that were there before are replaced at the end, by ones that were already found right; after a failure all are
    as they were, and nothing is left beside them.

    Refusal, each with `path`: `target-full` (with `needed`, bytes), `target-read-only`, `target-gone`, `target-short`
    (the device gives back other bytes than it took), `target-name-too-long`, `target-open-elsewhere` (another
    program holds the file), `target-not-a-file` (a folder, a pipe, a link), `target-failed` (with `reason`, the name
    of the errno); and whatever `watch` refuses.
    """
    for target in files:
        _check_is_file(target)
    drafts = {target: _draft_beside(target) for target in files}
    count = _Count(sum(map(len, files.values())), watch)
    try:
        for target, data in files.items():
            with explained(target, len(data)):
                _write_new(drafts[target], data, calls, count)
                _compare(drafts[target], target, data, calls)
        _replace_all(files, drafts, calls)
    finally:
        for draft in drafts.values():
            with suppress(OSError):
                draft.unlink(missing_ok=True)


def make_folder(folder: Path) -> None:
    """The folder and those above it, where they are not there yet. Refusal as `write_safely`."""
    with explained(folder, 0):
        folder.mkdir(parents=True, exist_ok=True)


class _Count:
    """How much of all files is written."""

    def __init__(self, total: int, watch: Watch) -> None:
        self._done, self._total, self._watch = 0, total, watch

    def add(self, written: int) -> None:
        self._done += written
        self._watch(self._done, self._total)


def _draft_beside(target: Path) -> Path:
    return target.with_name(f".{os.urandom(4).hex()}.part")


def _replace_all(files: Mapping[Path, bytes], drafts: Mapping[Path, Path], calls: Calls) -> None:
    before: dict[Path, bytes | None] = {}
    try:
        for target, data in files.items():
            with explained(target, len(data)):
                before[target] = target.read_bytes() if target.exists() else None
                with _told_if_held(target):
                    calls.replace(drafts[target], target)
                sync_folder(target.parent)
                _compare(target, target, data, calls)
    except BaseException:
        for target, old in before.items():
            with suppress(OSError):  # the device is gone: what it holds is beyond reach
                _put_back(target, old, calls)
        raise


def _put_back(target: Path, old: bytes | None, calls: Calls) -> None:
    if old is None:
        target.unlink(missing_ok=True)
    elif target.read_bytes() != old:
        draft = _draft_beside(target)
        _write_new(draft, old, calls, _Count(len(old), unwatched))
        calls.replace(draft, target)


@contextmanager
def explained(target: Path, needed: int) -> Generator[None]:
    """What the system says of writing so many bytes there, as a refusal of `write_all_safely`."""
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "target-failed")
        details: dict[str, str | int] = {"needed": needed} if code == "target-full" else {}
        if code == "target-failed":
            details["reason"] = errno.errorcode.get(error.errno or 0, type(error).__name__)
        raise Refusal(code, path=str(target), **details) from error


@contextmanager
def _told_if_held(target: Path) -> Generator[None]:
    """Its folder has just taken a new file: one that cannot be replaced there is held, by Word or Excel on Windows."""
    try:
        yield
    except PermissionError as error:
        if target.exists():
            raise Refusal("target-open-elsewhere", path=str(target)) from error
        raise


def _check_is_file(target: Path) -> None:
    """Nothing, or a file: a pipe or a device of this name would be waited for without end."""
    with explained(target, 0), suppress(FileNotFoundError):
        if not stat.S_ISREG(target.lstat().st_mode):
            raise Refusal("target-not-a-file", path=str(target))


def _write_new(path: Path, data: bytes, calls: Calls, count: _Count) -> None:
    descriptor = calls.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    try:
        rest = memoryview(data)
        while rest:
            written = calls.write(descriptor, rest[:_CHUNK])
            rest = rest[written:]
            count.add(written)
        calls.fsync(descriptor)
        forget(descriptor)
    finally:
        os.close(descriptor)


def _compare(path: Path, target: Path, data: bytes, calls: Calls) -> None:
    if calls.read_back(path) != data:
        raise Refusal("target-short", path=str(target))


def sync_file(path: Path) -> None:
    """Wait until a file that somebody else wrote is on the disk."""
    descriptor = os.open(path, os.O_RDWR | _BINARY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk. Windows does that itself; some shares cannot."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def put_in_place(new: Path, target: Path) -> None:
    """Let a finished file of the same folder take the place of another, in one step."""
    sync_file(new)
    new.replace(target)
    sync_folder(target.parent)
