"""The program as it stands on this PC: its folder, how it is called and with what, where the officer's data lies."""

import sys
from collections.abc import Sequence
from pathlib import Path

NAME = "ra-soat-dvc"
PORTABLE_FOLDER = "du-lieu"
"""A folder of this name beside the program holds the data: on a stick, program and data travel together."""
STORE_NAME = "du-lieu.sqlite3"
PACKAGE_ENDINGS = (".asice", ".zip")
"""How the name of a package ends, also where a mail gateway lets nothing but .zip through."""


def is_installed() -> bool:
    """Whether this is the folder that PyInstaller built, not the sources with a Python beside them."""
    return bool(getattr(sys, "frozen", False))


def program_folder() -> Path:
    """The folder of the program's own file; it may not be writable."""
    return Path(sys.executable).resolve().parent if is_installed() else Path(__file__).resolve().parents[1]


def program_command() -> tuple[str, ...]:
    """The words that start the program with its window."""
    folder = program_folder()
    if not is_installed():
        return sys.executable, str(folder / "main.py")
    return (str(folder / (f"{NAME}.exe" if sys.platform == "win32" else NAME)),)


def program_name() -> str:
    """What the program is called in its own help."""
    return Path(sys.executable).name if is_installed() else "main.py"


def package_in(arguments: Sequence[str]) -> Path | None:
    """The package that a file manager hands over: a single word that is the path of one, never a subcommand."""
    if len(arguments) == 1 and arguments[0].lower().endswith(PACKAGE_ENDINGS):
        return Path(arguments[0])
    return None


def portable_folder() -> Path | None:
    """The folder for data beside the program, where somebody made one."""
    folder = program_folder() / PORTABLE_FOLDER
    return folder if folder.is_dir() else None


def default_store() -> Path:
    """Where the data lies unless another file is named: beside the program, else in the user's own data folder."""
    return (portable_folder() or _user_folder()) / STORE_NAME


def _user_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False, ensure_exists=True)
