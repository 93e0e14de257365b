"""Settings, each declared once with its key, its default and how it is written down. Where it is kept is given.

What belongs to the data is kept in the store, what belongs to this PC's screen beside it: see ui/desktop/screen.py.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


class Keeper(Protocol):
    """What keeps settings as texts: a store, or the settings of a screen."""

    def setting(self, key: str) -> str | None:
        """What was kept under this key."""
        ...

    def set_setting(self, key: str, value: str) -> None:
        """Keep a value under a key."""
        ...


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting. `read` raises ValueError, KeyError or TypeError for what this program did not write."""

    key: str
    default: T
    read: Callable[[str], T]
    write: Callable[[T], str] = str

    def of(self, keeper: Keeper) -> T:
        """Its value; the default where none was kept, or one that cannot be read."""
        kept = keeper.setting(self.key)
        try:
            return self.default if kept is None else self.read(kept)
        except (ValueError, KeyError, TypeError):
            return self.default

    def keep(self, keeper: Keeper, value: T) -> None:
        """Keep a value from now on."""
        keeper.set_setting(self.key, self.write(value))


SECOND_BACKUP_FOLDER: Setting[str] = Setting("second-backup-folder", "", str)
"""A folder, often on a stick, that every copy of the store goes to besides the one beside the store; "" = none."""
