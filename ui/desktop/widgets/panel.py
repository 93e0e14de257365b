"""A card that stands for a while in the place of the documents, with the way back to them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.desktop.widgets.basics import FULL, button, column, is_roomy, label, row, scrolling

MARGIN = 14


class Panel(QFrame):
    """`left`: back to the documents. `content` scrolls where it needs more room than there is, unless the page does."""

    left = Signal()

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.content = content
        self.back = button(self.tr("Xem tài liệu"), self.left.emit)
        heading = row(label(title, "heading"), self.back)
        heading.insertStretch(1)
        inside = column(content)
        inside.addStretch(1)
        held = scrolling(inside) if is_roomy(FULL) else inside
        layout = column(heading, held, margins=MARGIN)
        layout.setStretch(1, 1)
        self.setLayout(layout)
