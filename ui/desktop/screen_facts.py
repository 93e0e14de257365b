"""What only the window knows of this PC: whether its font draws Vietnamese, how large the screen is, who prints."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.desktop.theme import active
from workflows.machine_check import MachineFact, State

LETTERS = "ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹỦẴỠỆ"
"""Letters that a font made for Western Europe lacks."""
SMALLEST = QSize(1366, 728)
"""The screen that the window is made for, without the bar of the system."""


def screen_facts() -> list[MachineFact]:
    """Font, screen and printer; asked on the thread of the window."""
    return [
        font_fact(QApplication.font()),
        screen_fact(QGuiApplication.primaryScreen().availableSize(), active().scale),
        printer_fact(_default_printer()),
    ]


def font_fact(font: QFont, letters: str = LETTERS) -> MachineFact:
    """Whether a font has every letter."""
    metrics = QFontMetrics(font)
    lacking = "".join(letter for letter in letters if not metrics.inFontUcs4(ord(letter)))
    params = {"font": font.family(), "letters": lacking}
    if lacking:
        return MachineFact("system-font-lacking", State.ERROR, params)
    return MachineFact("system-font-good", params=params)


def screen_fact(size: QSize, scale: float) -> MachineFact:
    """Whether the window fits the screen."""
    params = {"width": size.width(), "height": size.height(), "percent": round(scale * 100)}
    if size.expandedTo(SMALLEST) != size:
        return MachineFact("screen-small", State.WARNING, params)
    return MachineFact("screen-good", params=params)


def printer_fact(name: str) -> MachineFact:
    """Whether there is somebody to print; a PC without a printer is no fault."""
    return MachineFact("printer-good", params={"printer": name}) if name else MachineFact("printer-none")


def _default_printer() -> str:
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.defaultPrinterName()
