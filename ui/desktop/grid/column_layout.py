"""How wide the columns are: titles whole, the rest shared by names, reasons and notes. The officer may widen one."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView

from ui.desktop.item_models.columns import WIDTHS, GridColumns, shared_widths
from ui.desktop.theme import Theme

_PADDING = 14
"""What the style sheet leaves free beside a title."""


class ColumnLayout(QObject):
    """Lays the columns of one header out. Once the officer has set a width by hand, widths are theirs."""

    def __init__(self, header: QHeaderView, columns: GridColumns, theme: Theme) -> None:
        super().__init__(header)
        self._header, self._columns, self._theme = header, columns, theme
        self._working = self._by_hand = False
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(theme.px(28))
        header.sectionResized.connect(self._resized)

    def fit(self, available: int) -> None:
        """Fill the width that is there."""
        if self._by_hand:
            return
        widths = [WIDTHS[column.kind] for column in self._columns]
        least = [
            max(self._theme.px(width.least), self._title_width(column)) for column, width in enumerate(widths)
        ]
        self._working = True
        for column, width in enumerate(shared_widths(least, [width.share for width in widths], available)):
            self._header.resizeSection(column, width)
        self._working = False

    def _title_width(self, column: int) -> int:
        font = QFont(self._header.font())
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(self._columns[column].title) + self._theme.px(_PADDING)

    def _resized(self) -> None:
        self._by_hand = self._by_hand or not self._working
