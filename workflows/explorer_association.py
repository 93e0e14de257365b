"""What Windows' Explorer wants to know of the program: values of the registry, below HKEY_CURRENT_USER alone.

The values are data, and tested; the functions that put them into a registry were never run on the Linux PC where they
were written.
"""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from models.problems import Refusal

ICON = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app.ico"
KIND = "RaSoatDVC.Goi"
_ENDING = r"Software\Classes\.asice"
_KIND_KEY = rf"Software\Classes\{KIND}"


class Value(NamedTuple):
    """One value of the registry; `name` "" is the key's own."""

    key: str
    name: str
    text: str


def values(command: Sequence[str]) -> Iterator[Value]:
    """What has to stand there, keys before the keys below them."""
    yield Value(_KIND_KEY, "", "Gói báo cáo đã ký")
    yield Value(rf"{_KIND_KEY}\DefaultIcon", "", f'"{ICON}"')
    yield Value(rf"{_KIND_KEY}\shell", "", "open")
    yield Value(rf"{_KIND_KEY}\shell\open", "", "Mở bằng Rà soát DVC")
    yield Value(rf"{_KIND_KEY}\shell\open\command", "", f'{subprocess.list2cmdline(command)} "%1"')
    yield Value(_ENDING, "", KIND)
    yield Value(_ENDING, "Content Type", "application/vnd.etsi.asic-e+zip")
    yield Value(rf"{_ENDING}\OpenWithProgids", KIND, "")


def write(command: Sequence[str]) -> None:
    """Put the values there. Refusal `association-not-written`."""
    if sys.platform == "win32":
        import winreg

        for value in values(command):
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, value.key) as key:
                    winreg.SetValueEx(key, value.name, 0, winreg.REG_SZ, value.text)
            except OSError:
                raise Refusal("association-not-written", path=rf"HKCU\{value.key}") from None
        _tell_explorer()


def remove() -> None:
    """Take away our kind of file with all below it, and the ending's way to it. Refusal `association-not-written`."""
    if sys.platform == "win32":
        import winreg

        keys = {value.key for value in values(()) if value.key.startswith(_KIND_KEY)}
        try:
            for key in sorted(keys, key=len, reverse=True):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, rf"{_ENDING}\OpenWithProgids")
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, _ENDING)
        except FileNotFoundError:
            pass  # it was never there, or somebody was faster
        except OSError:
            raise Refusal("association-not-written", path=rf"HKCU\{_KIND_KEY}") from None
        _tell_explorer()


def _tell_explorer() -> None:
    """SHChangeNotify(SHCNE_ASSOCCHANGED): Explorer looks again at once."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SHChangeNotify(0x08000000, 0, None, None)
