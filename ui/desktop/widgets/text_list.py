"""A table that is only read, line by line: arrows move, Enter goes where the line leads, Esc leaves."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.desktop.item_models.text_table import TextTable
from ui.desktop.theme import active

T = TypeVar("T")
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ROW_HEIGHT, HEADER_HEIGHT = 27, 28
LEAST_WIDTH = 40
EDGE = 2
"""The border of the style sheet, with the margin round it."""
_CENTRED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class TextList(QTableView, Generic[T]):
    """`moved`: another line is looked at, or none. `entered`: Enter or a double click on a line.

    `shares`: how wide a column is: pixels at 100 %, or 0 for a part of what is left.
    """

    moved = Signal()
    entered = Signal()

    def __init__(
        self, name: str, table: TextTable[T], shares: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = table
        self.nothing = ""
        self.setModel(table)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setProperty("look", "list")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(active().px(ROW_HEIGHT), self._line() + 8))
        self._set_widths(shares)
        self.doubleClicked.connect(self._enter)
        table.modelReset.connect(self._begin)

    @property
    def current(self) -> T | None:
        """The value of the current line."""
        row = self.currentIndex().row()
        return self.table.values[row] if 0 <= row < len(self.table.values) else None

    def height_of(self, rows: int) -> int:
        """How high the list is that shows so many rows, in pixels."""
        frame = 2 * EDGE
        return self.horizontalHeader().height() + rows * self.verticalHeader().defaultSectionSize() + frame

    def go_to(self, row: int) -> None:
        """Make this line the current one."""
        self.setCurrentIndex(self.table.index(row, 0))

    def go_to_next(self) -> None:
        """To the line below; from the last, to the first."""
        count = len(self.table.values)
        if count:
            self.go_to((self.currentIndex().row() + 1) % count)

    def show_values(self, values: Sequence[T]) -> None:
        """Show other values, and stay at the line one was at, or at the last."""
        row = self.currentIndex().row()
        self.table.show_values(values)
        if values:
            self.go_to(max(0, min(row, len(values) - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.current is not None:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.table.values and self.nothing:
            painter = QPainter(self.viewport())
            painter.setPen(active().color("secondary"))
            edge = active().px(12)
            painter.drawText(self.viewport().rect().adjusted(edge, 0, -edge, 0), _CENTRED, self.nothing)
            painter.end()

    def _enter(self) -> None:
        self.entered.emit()

    def _begin(self) -> None:
        """New lines begin at the top; where there are none, that is news too."""
        if self.table.values:
            self.go_to(0)
        else:
            self.moved.emit()
        self.viewport().update()

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _set_widths(self, shares: Sequence[int]) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFixedHeight(max(active().px(HEADER_HEIGHT), self._line() + 8))
        header.setMinimumSectionSize(active().px(LEAST_WIDTH))
        for column, pixels in enumerate(shares):
            mode = QHeaderView.ResizeMode.Fixed if pixels else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if pixels:
                header.resizeSection(column, active().px(pixels))
