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
    """A stick: what it is called, and where it is."""

    name: str
    path: Path


def removable_drives() -> list[Drive]:
    """The sticks that can be written to."""
    volumes = (
        volume for volume in QStorageInfo.mountedVolumes() if volume.isReady() and not volume.isReadOnly()
    )
    return [
        Drive(f"{volume.displayName()} ({volume.rootPath()})", Path(volume.rootPath()))
        for volume in volumes
        if _is_removable(volume.rootPath())
    ]


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
