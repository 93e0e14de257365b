"""Sticks: whether one stands behind a folder, and taking leave of it. It knows nothing of what lies on them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from models.problems import Refusal

SECONDS = 60
"""A slow stick with much to write needs that long; one that needs longer is broken."""


def is_mounted(folder: Path) -> bool:
    """Whether a device, and not only an empty folder of its name, stands there."""
    return os.path.ismount(folder)


def can_unmount() -> bool:
    """Whether the program can ask for it here: Windows writes sticks through and needs no leave."""
    return sys.platform.startswith("linux")


def unmount(folder: Path) -> None:
    """Have the system write what it still holds and let go of a stick. Refusal `stick-busy` where it does not."""
    os.sync()
    if not any(_succeeds(command) for command in _ways(folder)):
        raise Refusal("stick-busy", path=str(folder))


def _ways(folder: Path) -> Iterator[list[str]]:
    """As the desktop does it, without rights of an administrator; then as the system itself."""
    device = folder.stat().st_dev
    node = Path(f"/dev/block/{os.major(device)}:{os.minor(device)}")
    yield ["udisksctl", "unmount", "--no-user-interaction", "--block-device", str(node.resolve())]
    yield ["umount", str(folder)]


def _succeeds(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, timeout=SECONDS, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
