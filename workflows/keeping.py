"""Keep what must not be lost: a copy of every package on this PC, and backups of the store."""

from pathlib import Path

from models.problems import Refusal
from signing.container.names import MAX_BYTES
from storage.files import write_safely
from workflows.office import Office


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
            path.replace(_free(path.with_name(f"{path.stem}_{stamp}{path.suffix}")))
        write_safely(path, data)
    except (OSError, Refusal):
        raise Refusal("copy-not-kept", path=str(path)) from None
    return path


def _free(path: Path) -> Path:
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
