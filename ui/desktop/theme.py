"""How the window looks: one palette as data, one style sheet, one type size. Nothing here knows a page or a widget.

Both fonts, Segoe UI and Noto Sans, have figures of equal width, so numbers stand in columns without further ado.
"""

import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
BASE_PIXELS = 13
_TOKEN = re.compile(r"@([a-z][a-z-]*)")
_MEASURES = {
    "font-heading": 15,
    "font-title": 15,
    "font-code": 28,
    "control": 30,
    "chip": 24,
    "line-height": 24,
    "rail-row": 36,
    "arrow": 12,
    "indicator": 14,
}
"""Heights and sizes at 100 %. A control of 30 with its border of one pixel is 32 high; where the border is two pixels
thick, the -thick height keeps it so."""
_THICKER = {"control": 2, "chip": 2, "rail-row": 4}
"""By how many pixels the border grows when it gets thick."""
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_SYSTEM_FONTS = ("Segoe UI",)
"""Interface fonts known to draw every Vietnamese letter whole."""


STYLE = ("-style", "Fusion")
"""Arguments for QApplication. Setting the style later would hand out a QStyle, and load the 500 names it knows."""


@dataclass(frozen=True)
class Theme:
    """A palette at one text size (1.0 to 2.0)."""

    name: str
    tokens: Mapping[str, str]
    scale: float = 1.0

    def color(self, token: str) -> QColor:
        """The colour of a token, such as "tier-row"."""
        return QColor(self.tokens[token])

    def px(self, pixels: int) -> int:
        """So many pixels at 100 %, at this text size."""
        return round(pixels * self.scale)

    def style_sheet(self) -> str:
        """The one style sheet with this palette and size filled in."""
        measures = {name: self.px(value) for name, value in _MEASURES.items()}
        measures |= {f"{name}-thick": measures[name] - less for name, less in _THICKER.items()}
        measures["chip-radius"] = measures["chip"] // 2
        values = {**self.tokens, **{name: f"{value}px" for name, value in measures.items()}}
        values["icons"] = (RESOURCES / "icons").as_posix()
        template = (RESOURCES / "theme" / "base.qss").read_text(encoding="utf-8")
        return _TOKEN.sub(lambda token: values[token[1]], template)


@cache
def load(name: str, scale: float = 1.0) -> Theme:
    """The palette `light` or `high-contrast` of resources/theme/."""
    tokens = json.loads((RESOURCES / "theme" / f"{name}.json").read_text(encoding="utf-8"))
    return Theme(name, tokens, scale)


_active: list[Theme] = []


def active() -> Theme:
    """The theme in use; the light one at 100 % before one was applied."""
    return _active[-1] if _active else load("light")


def apply(app: QApplication, theme: Theme | None = None) -> Theme:
    """Dress an application made with `STYLE`: font, palette, style sheet. Without a theme, the one the system wants."""
    chosen = theme or load(wanted_palette(), system_scale())
    _active[:] = [chosen]
    app.setFont(interface_font(chosen))
    app.setPalette(_qt_palette(chosen))
    app.setStyleSheet(chosen.style_sheet())
    return chosen


def wanted_palette() -> str:
    """The high-contrast palette where the system is set to high contrast."""
    hints = QGuiApplication.styleHints()  # what it hands out lives no longer than its own wrapper
    preference = hints.accessibility().contrastPreference()
    return "high-contrast" if preference is Qt.ContrastPreference.HighContrast else "light"


def system_scale() -> float:
    """The text size the user set in the system, 1.0 to 2.0."""
    if sys.platform == "win32":
        settings = QSettings(
            r"HKEY_CURRENT_USER\Software\Microsoft\Accessibility", QSettings.Format.NativeFormat
        )
        percent = settings.value("TextScaleFactor", 100)
        factor = int(percent) / 100 if isinstance(percent, int | str) else 1.0
    else:
        factor = QGuiApplication.primaryScreen().logicalDotsPerInch() / 96
    return min(2.0, max(1.0, factor))


def interface_font(theme: Theme) -> QFont:
    """The system's font where it is known to draw Vietnamese well, else Noto Sans, which the program ships."""
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    font = QFont(family if family in _SYSTEM_FONTS else _shipped_family())
    font.setPixelSize(theme.px(BASE_PIXELS))
    return font


@cache
def _shipped_family() -> str:
    families = {
        family
        for path in sorted((RESOURCES / "fonts").glob("NotoSans*.ttf"))
        for family in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    }
    return families.pop()


def program_icon() -> QIcon:
    """The icon of the program at the sizes that were drawn for it; loading it can wait until the window is seen."""
    icon = QIcon()
    for path in sorted((RESOURCES / "icons" / "app").glob("*.png")):
        icon.addFile(str(path))
    return icon


def _qt_palette(theme: Theme) -> QPalette:
    palette = QPalette(theme.color("ground"))
    roles = {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.Base: "card",
        QPalette.ColorRole.AlternateBase: "field-row",
        QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.PlaceholderText: "secondary",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on-accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.ToolTipBase: "card",
        QPalette.ColorRole.ToolTipText: "ink",
    }
    for role, token in roles.items():
        palette.setColor(role, theme.color(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabled"))
    return palette


def look(widget: QWidget, name: str) -> None:
    """Give a widget one of the looks of the style sheet, also after it was shown."""
    if widget.property("look") == name:
        return
    widget.setProperty("look", name)
    if not widget.testAttribute(_POLISHED):
        return  # its first showing dresses it
    widget.style().unpolish(widget)
    widget.style().polish(widget)
