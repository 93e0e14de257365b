"""Draws resources/icons/app.svg at the sizes that systems ask for: PNG files for Linux, one ICO file for Windows.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tools/draw_icons.py

Run it after changing the drawing, and commit what it writes.
"""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Of the hicolor theme of freedesktop.org, and of Windows' Explorer and task bar."""


def draw(renderer: QSvgRenderer, size: int) -> Path:
    """One PNG file of this many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    path = ICONS / "app" / f"{size}.png"
    image.save(str(path))
    return path


def main() -> None:
    """Draw them all."""
    app = QGuiApplication(sys.argv)
    (ICONS / "app").mkdir(exist_ok=True)
    renderer = QSvgRenderer(str(ICONS / "app.svg"))
    images = [Image.open(draw(renderer, size)) for size in SIZES]
    images[-1].save(ICONS / "app.ico", sizes=[(size, size) for size in SIZES], append_images=images[:-1])
    app.quit()


if __name__ == "__main__":
    main()
