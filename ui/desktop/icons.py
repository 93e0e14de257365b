"""The line icons of the program, by what they mean. One family, in resources/icons/, drawn in a colour of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui.desktop import theme

NAMES = frozenset(
    {
        "check",
        "chevron-down",
        "chevron-right",
        "chevron-up",
        "close",
        "dot",
        "error",
        "redo",
        "search",
        "undo",
        "warning",
    }
)
"""Every icon there is: a page asks for one of these."""


def pixmap(name: str, color: str = "ink", size: int = 16) -> QPixmap:
    """An icon in a colour of the theme, sharp on any screen."""
    return _drawn(name, theme.active().tokens[color], size)


@cache
def _drawn(name: str, color: str, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    source = (theme.RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    drawing = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
    drawn = QPixmap(QSize(size, size) * _RATIO)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    drawing.render(painter)
    painter.end()
    drawn.setDevicePixelRatio(_RATIO)
    return drawn


def icon(name: str, color: str = "ink") -> QIcon:
    """An icon for a button."""
    return QIcon(pixmap(name, color, theme.active().px(16)))


_RATIO = 2
"""Drawn at twice the size, so that it stays sharp at 200 %."""
