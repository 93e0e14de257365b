"""The drivers of USB tokens that this PC has: PKCS#11 modules in their usual places. None is loaded here."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from models.documents import decode, read_json
from models.problems import Refusal
from workflows.office import Office


@dataclass(frozen=True, slots=True)
class TokenDriver:
    """A maker of tokens, and where the PKCS#11 modules of its drivers lie on Windows and Linux."""

    name: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Drivers:
    drivers: tuple[TokenDriver, ...]


@dataclass(frozen=True, slots=True)
class TokenModule:
    """One PKCS#11 module on this PC. `name`: whose tokens it is for, of one that was chosen its file's name."""

    path: Path
    name: str


def token_drivers(resources: Path) -> tuple[TokenDriver, ...]:
    """The drivers that the program knows of."""
    path = resources / "pkcs11_modules.json"
    return decode(read_json(path.read_bytes(), path.name), _Drivers, path.name).drivers


def modules_there(resources: Path, is_file: Callable[[Path], bool] = Path.is_file) -> tuple[TokenModule, ...]:
    """The modules that lie in their usual places; one that several paths lead to counts once."""
    found = dict[Path, TokenModule]()
    for module in _places(resources):
        if is_file(module.path):
            found.setdefault(module.path.resolve(), module)
    return tuple(found.values())


def modules_for(office: Office, chosen: Path | None) -> tuple[TokenModule, ...]:
    """The chosen module, or all that this PC has. Refusal `token-driver-missing` where it has none."""
    if chosen is not None:
        if not chosen.is_file():
            raise Refusal("file-missing", path=str(chosen))
        return (TokenModule(chosen, chosen.name),)
    found = modules_there(office.library.folder)
    if not found:
        raise Refusal("token-driver-missing")
    return found


def _places(resources: Path) -> Iterator[TokenModule]:
    for driver in token_drivers(resources):
        for file in driver.files:
            yield TokenModule(Path(os.path.expandvars(file)), driver.name)
