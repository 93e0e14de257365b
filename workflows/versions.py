"""Which program this is and what it runs on: what a support desk asks first. Qt's version is the window's to say."""

import platform
import sqlite3
import tomllib
from pathlib import Path


def program_version(resources: Path) -> str:
    """The version in pyproject.toml, which lies beside the resources; "" where it was not shipped."""
    try:
        project = tomllib.loads((resources.parent / "pyproject.toml").read_text(encoding="utf-8"))
    except OSError:
        return ""
    return str(project["project"]["version"])


def versions(resources: Path) -> dict[str, str]:
    """Program, Python, SQLite and system. The name of the PC is not among them."""
    return {
        "program": program_version(resources),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
    }
