"""A folder written anew as a whole. What had its name before stays beside it: nobody's own file is lost or mixed in."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from storage.files import SYSTEM, Calls, explained, sync_folder, write_all_safely


def write_folder(folder: Path, files: Mapping[str, bytes], calls: Calls = SYSTEM) -> tuple[Path, ...]:
    """The files by name, in a folder that holds nothing else; an older one is called `…_cu`.

    Refusal as `write_all_safely`; everything is then as it was.
    """
    written = tuple(folder / name for name in files)
    draft = folder.with_name(f".{os.urandom(4).hex()}.part")
    try:
        with explained(folder, sum(map(len, files.values()))):
            if _holds(folder, files):
                return written
            draft.mkdir()
            write_all_safely({draft / name: data for name, data in files.items()}, calls)
            _put_aside(folder)
            draft.rename(folder)
            sync_folder(folder.parent)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return written


def _holds(folder: Path, files: Mapping[str, bytes]) -> bool:
    return (
        folder.is_dir()
        and {path.name for path in folder.iterdir()} == set(files)
        and all((folder / name).is_file() for name in files)
        and all((folder / name).read_bytes() == data for name, data in files.items())
    )


def _put_aside(folder: Path) -> None:
    if os.path.lexists(folder):
        older, number = folder.with_name(f"{folder.name}_cu"), 1
        while os.path.lexists(older):
            number += 1
            older = folder.with_name(f"{folder.name}_cu-{number}")
        folder.rename(older)
