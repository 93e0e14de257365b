"""What commands take from the composition root."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Protocol

from storage.journal import Identity
from workflows.office import Office

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""What the program ships."""


class OpenOffice(Protocol):
    """How a command gets at the store."""

    def __call__(self, store: Path | None, *, read_only: bool = False) -> Office:
        """The office over this store, or over the default one."""
        ...


class Outside(NamedTuple):
    """The store to open, where it lies by default, who sits here, the clock, and what the program ships."""

    open_office: OpenOffice
    default_store: Callable[[], Path]
    identity: Callable[[], Identity]
    now: Callable[[], datetime]
    resources: Path = RESOURCES
