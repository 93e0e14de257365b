"""Composition root: no arguments open the window, a subcommand runs one job."""

import getpass
import os
import sys
from pathlib import Path

from storage.journal import Identity
from storage.store import open_store
from ui.commands.outside import Outside
from workflows.office import Library, Office, wall_clock

RESOURCES = Path(__file__).resolve().parent / "resources"


def default_store() -> Path:
    """Where the officer's data lies unless another file is named: the user's own data folder."""
    from platformdirs import user_data_path

    return user_data_path("ra-soat-dvc", appauthor=False, ensure_exists=True) / "du-lieu.sqlite3"


def identity() -> Identity:
    """Who sits here, for the journal and the lock."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = os.environ.get("USERNAME", "?")
    return Identity(user, _host())


def _host() -> str:
    """The name of this PC; the socket module would know it too, and take longer to load than a store to open."""
    return os.environ.get("COMPUTERNAME", "?") if sys.platform == "win32" else os.uname().nodename


def open_office(store: Path | None, *, read_only: bool = False) -> Office:
    """The office over a store file; only read where `read_only` and there is one to read."""
    path = store or default_store()
    if read_only and not path.exists():
        read_only = False
    store_file = open_store(path, identity=identity(), now=wall_clock, read_only=read_only)
    return Office(store_file, Library(RESOURCES), wall_clock)


def main(arguments: list[str]) -> int:
    """Run what the arguments ask for; the exit status."""
    outside = Outside(open_office, default_store, identity, wall_clock)
    if arguments:
        from ui.command_line import run

        return run(arguments, outside)
    from ui.desktop.application import run_window

    return run_window(outside)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
