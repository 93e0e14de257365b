"""Small makers of labels, buttons and layouts, so that a page reads as what it shows. No page and no data here."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.theme import active

GAP = 8
ROOMY = 1.4
"""Up to this text size, parts stand side by side on a small screen; beyond it, one below the other."""
CARD_MARGIN = 12
_Box = TypeVar("_Box", bound=QBoxLayout)


def label(text: str = "", look: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the looks of the style sheet. Names from outside are never taken for markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    return made


def button(text: str, on_click: Callable[[], object], look: str = "") -> QPushButton:
    """A push button that does one thing."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if look:
        made.setProperty("look", look)

    def press() -> None:
        on_click()

    made.clicked.connect(press)
    return made


def column(*parts: QWidget | QLayout, spacing: int = GAP, margins: int = 0) -> QVBoxLayout:
    """Parts one below the other."""
    return _filled(QVBoxLayout(), parts, spacing, margins)


def row(*parts: QWidget | QLayout, spacing: int = GAP, margins: int = 0) -> QHBoxLayout:
    """Parts side by side."""
    return _filled(QHBoxLayout(), parts, spacing, margins)


def is_roomy() -> bool:
    """Whether parts have room side by side, at the text size in use."""
    return active().scale <= ROOMY


def card(layout: QLayout) -> QFrame:
    """A white card round a layout."""
    frame = QFrame()
    frame.setProperty("look", "card")
    frame.setLayout(layout)
    return frame


def may_be_narrow(choice: QComboBox) -> None:
    """A choice takes the room there is: its longest text does not widen the page."""
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(12)


def scrolling(layout: QLayout) -> QScrollArea:
    """A layout that scrolls up and down inside its place, and never sideways."""
    inside = QWidget()
    inside.setProperty("look", "plain")
    inside.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def _filled(layout: _Box, parts: tuple[QWidget | QLayout, ...], spacing: int, margins: int) -> _Box:
    layout.setSpacing(active().px(spacing))
    edge = active().px(margins)
    layout.setContentsMargins(edge, edge, edge, edge)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


class ElidedLabel(QLabel):
    """One line that ends in "…" where it does not fit; the tooltip then has the whole of it."""

    def __init__(self, look: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if look:
            self.setProperty("look", look)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.setToolTip("" if shown == self.text() else self.text())
        QPainter(self).drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
