"""Keep what must not be lost: a copy of every package on this PC, and backups of the store."""

from pathlib import Path
from typing import NamedTuple

from models.problems import Problem, Refusal
from signing.container.names import MAX_BYTES
from storage.backups import Backup, Reason, copies_in, copy_to, has_daily_backup, list_backups
from storage.files import write_safely
from workflows.office import Office
from workflows.settings import SECOND_BACKUP_FOLDER


def package_folder(office: Office) -> Path:
    """Where copies of packages lie: beside the store, where an officer can find them."""
    return office.folder / "goi-bao-cao"


def keep_package(office: Office, name: str, data: bytes) -> Path:
    """Keep a package under its name; another one that had this name stays beside it. Refusal `copy-not-kept`."""
    path = package_folder(office) / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.read_bytes() != data:
            stamp = office.now().strftime("%Y%m%d-%H%M%S")
            path.replace(free_path(path.with_name(f"{path.stem}_{stamp}{path.suffix}")))
        write_safely(path, data)
    except (OSError, Refusal):
        raise Refusal("copy-not-kept", path=str(path)) from None
    return path


def free_path(path: Path) -> Path:
    """The path itself, else the same with a number behind its name: one where nothing lies yet."""
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return candidate


def read_file(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a file the user named, of at most `limit` bytes. Refusal `file-*` names it."""
    try:
        size = path.stat().st_size
        if size > limit:
            raise Refusal("file-too-big", path=str(path), size=size, limit=limit)
        return path.read_bytes()
    except FileNotFoundError:
        raise Refusal("file-missing", path=str(path)) from None
    except OSError:
        raise Refusal("file-unreadable", path=str(path)) from None


class BackedUp(NamedTuple):
    """The copy beside the store; the one in the second folder (None where none is set), or why there is none."""

    path: Path
    second: Path | None = None
    problem: Problem | None = None


def back_up(office: Office, reason: Reason) -> BackedUp:
    """A copy beside the store, and one in the second folder. That one being out of reach does not undo the first."""
    path, folder = office.store.backup(reason), second_folder(office)
    if folder is None:
        return BackedUp(path)
    try:
        return BackedUp(path, copy_to(path, folder, office.store.path))
    except Refusal as refusal:
        return BackedUp(path, problem=refusal.problem)


def back_up_daily(office: Office) -> BackedUp | None:
    """The copy of the day; None where it is made already. A worker makes it over a store that it only reads."""
    if has_daily_backup(office.store.path, office.now().date()):
        return None
    return back_up(office, Reason.DAILY)


def second_folder(office: Office) -> Path | None:
    """Where copies go besides: below the folder that was chosen, one a PC, since several may share a stick."""
    chosen = SECOND_BACKUP_FOLDER.of(office.store)
    return Path(chosen) / f"sao-luu-{office.store.identity.host}" if chosen else None


def known_copies(office: Office) -> list[Backup]:
    """The copies of the store, newest first; one that lies in both folders is named where it lies beside the store."""
    folder, store = second_folder(office), office.store.path
    found = {copy.path.name: copy for copy in (copies_in(folder, store) if folder else [])}
    found |= {copy.path.name: copy for copy in list_backups(store)}
    return sorted(found.values(), key=lambda copy: -copy.number)
