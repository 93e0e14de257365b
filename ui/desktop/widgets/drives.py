"""Sticks that are plugged in now, and how much room a folder has."""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

REMOVABLE = 2
"""DRIVE_REMOVABLE of GetDriveTypeW."""
MOUNTED_BELOW = ("/media/", "/run/media/")


@dataclass(frozen=True, slots=True)
class Drive:
    """A stick: what it is called, where it is, its free bytes, and whether it takes any."""

    name: str
    path: Path
    free: int
    read_only: bool


def removable_drives() -> list[Drive]:
    """The sticks that are plugged in."""
    return [
        _drive(volume)
        for volume in QStorageInfo.mountedVolumes()
        if _is_removable(volume.rootPath()) and volume.isValid() and volume.isReady()
    ]


def _drive(volume: QStorageInfo) -> Drive:
    path = Path(volume.rootPath())
    name = volume.name() or path.name or volume.displayName()
    return Drive(name, path, volume.bytesAvailable(), volume.isReadOnly())


def free_space(path: Path) -> int | None:
    """Free bytes where this path is or will be; None where that cannot be told."""
    existing = next((folder for folder in (path, *path.parents) if folder.is_dir()), None)
    try:
        return shutil.disk_usage(existing).free if existing else None
    except OSError:
        return None


def _is_removable(root: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        return ctypes.windll.kernel32.GetDriveTypeW(root) == REMOVABLE
    return root.startswith(MOUNTED_BELOW)
