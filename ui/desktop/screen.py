"""What belongs to this PC's screen, not to the data: kept beside it, and known before the store is opened."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSettings

from ui.desktop.theme import Theme, load, system_scale, wanted_palette
from ui.help_topics import Language
from workflows.settings import Setting

SYSTEM = ""
"""As the system has it."""
VIETNAMESE: Final = "vi"
ENGLISH: Final = "en"


def _percent(text: str) -> int:
    percent = int(text)
    if percent and not 100 <= percent <= 200:
        raise ValueError(percent)
    return percent


TEXT_SIZE: Final[Setting[int]] = Setting("screen/text-size", 0, _percent)
"""Per cent, 100 to 200; 0 = as the system has it."""
PALETTE: Final[Setting[str]] = Setting(
    "screen/palette", SYSTEM, {SYSTEM: SYSTEM, "light": "light", "high-contrast": "high-contrast"}.__getitem__
)
"""A palette of resources/theme/, or `SYSTEM`."""
_LANGUAGES: Final[Mapping[str, Language]] = {VIETNAMESE: VIETNAMESE, ENGLISH: ENGLISH}
LANGUAGE: Final[Setting[Language]] = Setting("screen/language", VIETNAMESE, _LANGUAGES.__getitem__)


def screen_settings() -> QSettings:
    """Where all this is kept: a file on every system, so that it can travel with a stick."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "ra-soat-dvc", "cua-so")


class Screen:
    """The keeper of these settings."""

    def __init__(self) -> None:
        self._settings = screen_settings()

    def setting(self, key: str) -> str | None:
        """What was kept under this key."""
        kept = self._settings.value(key)
        return None if kept is None else str(kept)

    def set_setting(self, key: str, value: str) -> None:
        """Keep a value under a key."""
        self._settings.setValue(key, value)


def wanted_theme(screen: Screen) -> Theme:
    """The palette and text size that were chosen, else those of the system."""
    percent = TEXT_SIZE.of(screen)
    return load(PALETTE.of(screen) or wanted_palette(), percent / 100 if percent else system_scale())
