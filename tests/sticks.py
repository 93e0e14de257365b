"""A stick for a test: an image in a file, formatted and mounted through a loop device, with everything real about it.

FAT where this machine can make and mount it, else ext2. Mounting needs root: without it such a test is skipped, and
what a bad stick does is proved by injected system calls alone.
"""

import os
import shutil
import subprocess
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

FORMATS: Sequence[tuple[str, list[str]]] = (
    ("vfat", ["mkfs.vfat", "-n", "USB"]),
    ("ext2", ["mkfs.ext2", "-q", "-F", "-m", "0"]),
)


def _run(*command: str | Path) -> bool:
    return subprocess.run([str(word) for word in command], capture_output=True, check=False).returncode == 0


@dataclass
class Stick:
    """A stick that is plugged in at `root`."""

    root: Path
    image: Path

    def protect(self) -> None:
        """Slide its lock."""
        assert _run("mount", "-o", "remount,ro", self.root)

    def pull_out(self) -> None:
        """At once, whatever is being written: open files stay with it, its folder is empty from now on."""
        _run("umount", "--lazy", self.root)

    def plug_in(self) -> None:
        assert _run("mount", "-o", "loop", self.image, self.root)

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.root.iterdir() if path.name != "lost+found")

    def fill_up(self, leaving: int = 0) -> Path:
        """A file of somebody else's that takes all the room but about so many bytes."""
        ballast = self.root / "phim.mp4"
        with suppress(OSError), ballast.open("wb", buffering=0) as film:
            while film.write(bytes(4096)):
                pass
        os.truncate(ballast, ballast.stat().st_size - leaving)
        return ballast


@contextmanager
def plugged_in(root: Path, kilobytes: int = 4096) -> Generator[Stick]:
    """A stick mounted at this folder, which is made, for as long as the test lasts."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a stick needs root")
    root.mkdir(parents=True)
    stick = Stick(root, root.with_name(f"{root.name}.img"))
    if not any(_made(stick, kilobytes, kind, command) for kind, command in FORMATS):
        pytest.skip("no file system of a stick can be made and mounted here")
    try:
        yield stick
    finally:
        while os.path.ismount(root):
            stick.pull_out()
        with suppress(FileNotFoundError):
            stick.image.unlink()


def _made(stick: Stick, kilobytes: int, kind: str, command: list[str]) -> bool:
    if shutil.which(command[0]) is None:
        return False
    with stick.image.open("wb") as image:
        image.truncate(kilobytes * 1024)
    return _run(*command, stick.image) and _run("mount", "-t", kind, "-o", "loop", stick.image, stick.root)
