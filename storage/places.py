"""Where a store lies, and which journal mode is safe there.

WAL needs memory shared by all who have the file open, which a network share does not offer, and leaves two more files
beside the store, which a stick pulled out too early loses. There the journal mode is TRUNCATE.
"""

import re
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple


class JournalMode(StrEnum):
    """The two journal modes of SQLite that a store uses."""

    WAL = "wal"
    TRUNCATE = "truncate"


class Mount(NamedTuple):
    """A folder and the type of the file system below it, as the operating system names it."""

    point: Path
    type: str


_AWAY = frozenset(
    {
        *(
            "nfs",
            "nfs4",
            "cifs",
            "smb3",
            "smbfs",
            "9p",
            "afs",
            "ceph",
            "glusterfs",
            "davfs",
            "ncpfs",
            "lustre",
        ),
        *("virtiofs", "vboxsf", "vmhgfs", "prl_fs", "drvfs"),
        *("vfat", "msdos", "exfat", "removable", "remote"),
    }
)
_DRIVE_TYPES = {2: "removable", 3: "fixed", 4: "remote", 5: "optical", 6: "memory"}


def journal_mode_for(path: Path, mounts: Sequence[Mount]) -> JournalMode:
    """TRUNCATE on a network share or a stick, WAL elsewhere. Of nested mounts the innermost counts, then the last."""
    above = [
        (len(mount.point.parts), index)
        for index, mount in enumerate(mounts)
        if path.is_relative_to(mount.point)
    ]
    if not above:
        return JournalMode.WAL
    kind = mounts[max(above)[1]].type
    # Whatever is mounted through FUSE is a share, a phone or an NTFS stick, hardly ever the PC's own disk.
    return JournalMode.TRUNCATE if kind in _AWAY or kind.startswith("fuse") else JournalMode.WAL


def parse_mounts(table: str) -> list[Mount]:
    r"""The mounts in the form of /proc/self/mounts, where a blank in a path is written \040."""
    lines = (line.split(" ") for line in table.splitlines())
    return [Mount(Path(_unescaped(words[1])), words[2]) for words in lines if len(words) > 2]


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), text)


def system_mounts(path: Path) -> list[Mount]:
    """The mounts of this computer, as far as they matter for a file there; none where the system does not say."""
    if sys.platform == "win32":
        return [_windows_drive(path)]
    try:
        return parse_mounts(Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError:
        return []


def _windows_drive(path: Path) -> Mount:
    root = path.anchor or "\\"
    if sys.platform == "win32":
        import ctypes

        return Mount(Path(root), _DRIVE_TYPES.get(ctypes.windll.kernel32.GetDriveTypeW(root), "unknown"))
    return Mount(Path(root), "unknown")
