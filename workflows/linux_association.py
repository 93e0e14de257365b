"""What a Linux desktop wants to know of the program: an entry, a type of file, icons. The .deb holds the same files."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from models.problems import Refusal
from workflows.program import NAME

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
_RESERVED = '\\"`$'
_TOOLS = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
"""What makes a desktop read a folder anew; where a tool is absent, there is no desktop to tell."""


def write(command: Sequence[str]) -> None:
    """Put the files below the user's data folder. Refusal `association-not-written`."""
    for place, data in desktop_files(command).items():
        path = data_home() / place
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        except OSError:
            raise Refusal("association-not-written", path=str(path)) from None
    _tell_desktop()


def remove(command: Sequence[str]) -> None:
    """Take them away. Refusal `association-not-written`."""
    for place in desktop_files(command):
        path = data_home() / place
        try:
            path.unlink(missing_ok=True)
        except OSError:
            raise Refusal("association-not-written", path=str(path)) from None
    _tell_desktop()


def data_home() -> Path:
    """Where a desktop looks for what belongs to this user (XDG Base Directory Specification)."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def desktop_files(command: Sequence[str]) -> dict[str, bytes]:
    """The files by their place below a data folder, for a program that is started with this command."""
    entry = (RESOURCES / "desktop" / f"{NAME}.desktop").read_text(encoding="utf-8")
    files = {
        f"applications/{NAME}.desktop": entry.replace("@PROGRAM@", entry_words(command)).encode(),
        f"mime/packages/{NAME}.xml": (RESOURCES / "desktop" / f"{NAME}.xml").read_bytes(),
        f"icons/hicolor/scalable/apps/{NAME}.svg": (RESOURCES / "icons" / "app.svg").read_bytes(),
    }
    for icon in sorted((RESOURCES / "icons" / "app").glob("*.png")):
        files[f"icons/hicolor/{icon.stem}x{icon.stem}/apps/{NAME}.png"] = icon.read_bytes()
    return files


def entry_words(command: Sequence[str]) -> str:
    """A command as the key Exec holds it: each word quoted, the whole escaped (Desktop Entry Specification)."""
    return " ".join(_quoted(word) for word in command).replace("\\", "\\\\")


def _quoted(word: str) -> str:
    escaped = "".join(f"\\{letter}" if letter in _RESERVED else letter for letter in word)
    return f'"{escaped}"'.replace("%", "%%")


def _tell_desktop() -> None:
    for tool, name in _TOOLS:
        folder = data_home() / name
        if shutil.which(tool) and folder.is_dir():
            subprocess.run([tool, folder], check=False, capture_output=True)
