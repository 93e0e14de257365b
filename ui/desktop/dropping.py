"""What to do with files from outside: verify, open, or take in. Told by what they hold, in another thread."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from models.problems import Refusal
from models.progress import Progress

PACKAGES = frozenset({".asice", ".zip"})
"""How files end that are packages, whatever became of what they hold."""


class Sort(StrEnum):
    """What a file is for the window: a package of ours, signed elsewhere, a Word or Excel file, any other."""

    PACKAGE = "package"
    SIGNED = "signed"
    OFFICE = "office"
    OTHER = "other"


class Ways(NamedTuple):
    """Which files are verified, which package is opened, which files are taken into the report."""

    verify: Sequence[Path] = ()
    open: Path | None = None
    take_in: Sequence[Path] = ()


def sorts_of(paths: Sequence[Path], _progress: Progress) -> list[tuple[Path, Sort]]:
    """What each file is."""
    return [(path, sort_of(path)) for path in paths]


def sort_of(path: Path) -> Sort:
    """What a file is, by its bytes; by its name only where they say nothing."""
    from signing.container import begins_like_package
    from workflows.keeping import read_file
    from workflows.proving import FileKind, kind_of

    try:
        data = read_file(path)
    except Refusal:
        data = b""
    kind = kind_of(data)
    if kind in (FileKind.PDF, FileKind.ASICE):
        return Sort.SIGNED
    if kind is FileKind.OFFICE:
        return Sort.OFFICE
    named_so = path.suffix.lower() in PACKAGES
    return Sort.PACKAGE if named_so or begins_like_package(data) else Sort.OTHER


def ways(files: Sequence[tuple[Path, Sort]], *, has_report: bool) -> Ways:
    """One package is opened, several are verified; lists go into the report that is open."""
    packages = [path for path, sort in files if sort is Sort.PACKAGE]
    verified = {Sort.SIGNED}
    if len(packages) > 1:
        verified.add(Sort.PACKAGE)
    if not has_report:
        verified.add(Sort.OFFICE)
    return Ways(
        [path for path, sort in files if sort in verified],
        packages[0] if len(packages) == 1 else None,
        [path for path, sort in files if sort not in verified and sort is not Sort.PACKAGE],
    )
