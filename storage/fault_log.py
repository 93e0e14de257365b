"""The log of the program's own faults: a few small files beside the store, the oldest given up for a new one.

It keeps what it is given. That nothing personal is in it is the care of workflows/faults.py.
"""

from pathlib import Path

STEM = "nhat-ky-loi"
FILES = 5
LARGEST = 200_000
"""Bytes of one file. Five of them are far more than a year of faults, and nothing on any disk."""


def log_files(folder: Path) -> list[Path]:
    """The files of the log in a folder, newest first, whether they are there or not."""
    return [folder / f"{STEM}{f'.{number}' if number else ''}.txt" for number in range(FILES)]


def append_fault(folder: Path, text: str) -> Path:
    """Add an entry at the end of the newest file, which is the answer. OSError where the folder takes none."""
    newest = log_files(folder)[0]
    entry = text.encode()[:LARGEST]
    if newest.exists() and newest.stat().st_size + len(entry) > LARGEST:
        _turn_over(folder)
    with newest.open("ab") as file:
        file.write(entry)
    return newest


def read_faults(folder: Path) -> dict[str, bytes]:
    """The files that are there, by name."""
    return {path.name: path.read_bytes() for path in log_files(folder) if path.is_file()}


def _turn_over(folder: Path) -> None:
    files = log_files(folder)
    for older, newer in zip(reversed(files), reversed(files[:-1]), strict=False):
        if newer.exists():
            newer.replace(older)
