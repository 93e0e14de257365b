"""Composition root: no arguments or a package open the window, a subcommand runs one job."""

import getpass
import os
import sys
from pathlib import Path

from storage.journal import Identity
from storage.store import open_store
from ui.commands.outside import Outside
from workflows.office import Library, Office, wall_clock
from workflows.program import default_store, package_in

RESOURCES = Path(__file__).resolve().parent / "resources"


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
    package = package_in(arguments)
    if arguments and package is None:
        from ui.command_line import run

        return run(arguments, outside)
    from ui.desktop.application import run_window

    return run_window(outside, package)


if __name__ == "__main__":
    if getattr(
        sys, "frozen", False
    ):  # then this may be the process of a token's driver: signing/tokens/process.py
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main(sys.argv[1:]))
