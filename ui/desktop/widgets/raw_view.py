"""A received table as it is in its file; a menu above each column says what it holds (Alt+Down opens it)."""

from collections.abc import Iterator
from functools import partial
from itertools import islice, pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QBrush, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from intake.readings import ColumnMeaning, Meaning, Reading, Role
from intake.tables import RawTable
from models.profiles import Profile
from ui.desktop.item_models.raw_model import RawModel
from ui.desktop.theme import active
from ui.desktop.widgets.import_words import meaning_word
from ui.desktop.widgets.raw_headers import MeaningHeader, RoleHeader, ground_of

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 25
WIDEST, NAME_WIDTH, LEAST_WIDTH = 200, 260, 40
"""Pixels at 100 % of a column at most, of the names, and at least."""
SAMPLE = 60
"""So many rows say how wide a column is."""
MOST_SPANS = 1000
"""So many cells run on over the empty ones beside them; each costs time at every layout."""
_OFFERED = (
    Meaning.NAME,
    Meaning.CODE,
    Meaning.FIELD,
    Meaning.TIER,
    Meaning.LEVEL,
    Meaning.DECISION,
    Meaning.ELIGIBLE,
    Meaning.NOT_ELIGIBLE,
    Meaning.REASON,
    Meaning.LEGAL_BASIS,
    Meaning.NOTE,
    Meaning.AGENCY,
    Meaning.ORDINAL,
)
_IN_COLUMNS = frozenset({Role.HEADER, Role.COLUMN_NUMBERS, Role.PROCEDURE, Role.CONTINUATION})
_OUTSIDE = frozenset(
    {Role.HEADER, Role.COLUMN_NUMBERS, Role.TOTAL, Role.PLACEHOLDER, Role.OUTSIDE},
)


class RawView(QTableView):
    """`moved(int)`: to the row with this number in the file. `said(int, ColumnMeaning)`: what a column holds."""

    moved = Signal(int)
    said = Signal(int, object)

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self.raw = RawModel(profile, self)
        self.meanings, self.roles = MeaningHeader(self.raw, self), RoleHeader(self.raw, self)
        self.setHorizontalHeader(self.meanings)
        self.setVerticalHeader(self.roles)
        self.setModel(self.raw)
        self.setItemDelegate(_ByRole(self))
        self.setAccessibleName(self.tr("Bảng trong tệp"))
        self.setProperty("look", "list")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.roles.setDefaultSectionSize(max(active().px(ROW_HEIGHT), self.fontMetrics().height() + 7))
        self.meanings.sectionClicked.connect(self.open_menu)
        self.meanings.setToolTip(self.tr("Bấm để chọn lại ý nghĩa của cột (Alt+mũi tên xuống)"))

    def show_table(self, table: RawTable | None, reading: Reading | None) -> None:
        """Show a table; the same one again stays where it is."""
        same, current = table is self.raw.table, self.currentIndex()
        height, side = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        self.raw.show_table(table, reading)
        if same:
            self.verticalScrollBar().setValue(height)
            self.horizontalScrollBar().setValue(side)
            self._go(current.row(), current.column())
        else:
            self._lay_out()
            self._go(0, 0)

    def go_to(self, number: int) -> None:
        """To the row with this number in the file."""
        place = self.raw.place_of(number)
        if place >= 0 and place != self.currentIndex().row():
            self._go(place, max(0, self.currentIndex().column()))

    def open_menu(self, place: int) -> None:
        """Offer the meanings that a column can have, below its header."""
        if not self.raw.is_taken or not 0 <= place < len(self.raw.columns):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for meaning in self._offered():
            self._add(menu, place, meaning)
        for meaning in (ColumnMeaning(Meaning.OTHER), ColumnMeaning(Meaning.UNKNOWN)):
            self._add(menu, place, meaning)
        corner = QPoint(self.meanings.sectionViewportPosition(place), self.meanings.height())
        menu.popup(self.meanings.viewport().mapToGlobal(corner))
        chosen = next((action for action in menu.actions() if action.isChecked()), None)
        if chosen:
            menu.setActiveAction(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_menu(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() and current.isValid():
            self.moved.emit(self.raw.number_at(current.row()))

    def _go(self, place: int, column: int) -> None:
        if place >= 0:
            self.setCurrentIndex(self.raw.index(place, column))

    def _offered(self) -> Iterator[ColumnMeaning]:
        for meaning in _OFFERED:
            yield ColumnMeaning(meaning)
            if meaning is Meaning.LEVEL:
                for level in self._profile.levels:
                    yield ColumnMeaning(Meaning.LEVEL_MARK, level.name)

    def _add(self, menu: QMenu, place: int, meaning: ColumnMeaning) -> None:
        word = meaning_word(meaning, self._profile)
        action: QAction = menu.addAction(word)
        action.setCheckable(True)
        action.setChecked(word == self.meanings.text_of(place))
        action.triggered.connect(partial(self._say, self.raw.columns[place], meaning))

    def _say(self, column: int, meaning: ColumnMeaning, _checked: object = None) -> None:
        self.said.emit(column, meaning)

    def _lay_out(self) -> None:
        self.clearSpans()
        table = self.raw.table
        if table is None:
            return
        self.roles.setFixedWidth(self.roles.sizeHint().width())
        for place in range(len(self.raw.columns)):
            self.setColumnWidth(place, self._width(place))
        for row, first, count in islice(self._running_on(table), MOST_SPANS):
            self.setSpan(row, first, 1, count)

    def _running_on(self, table: RawTable) -> Iterator[tuple[int, int, int]]:
        """Cells of rows that are no procedures run on over the empty ones after them, as spreadsheets show them."""
        for at, row in enumerate(table.rows):
            if self.raw.role_at(at) in _IN_COLUMNS:
                continue
            filled = [place for place, column in enumerate(self.raw.columns) if column in row.cells]
            for place, end in pairwise((*filled, len(self.raw.columns))):
                if end - place > 1:
                    yield at, place, end - place

    def _width(self, place: int) -> int:
        assert self.raw.table is not None
        look, metrics = active(), self.fontMetrics()
        column, most = self.raw.columns[place], look.px(WIDEST)
        if self.raw.meaning_of(place).meaning is Meaning.NAME:
            return look.px(NAME_WIDTH)
        rows = (row for at, row in enumerate(self.raw.table.rows) if self.raw.role_at(at) not in _OUTSIDE)
        beside = (row for row in rows if column in row.cells and len(row.cells) > 2)
        texts = [row.cells[column].text for row in islice(beside, SAMPLE)]
        widest = max((metrics.horizontalAdvance(text[:60]) for text in texts), default=0) + look.px(14)
        return max(look.px(LEAST_WIDTH), self.meanings.width_for(place), min(widest, most))


class _ByRole(QStyledItemDelegate):
    """Cells stand on the ground of their row's role; what is left out is paler."""

    def __init__(self, view: RawView) -> None:
        super().__init__(view)
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        role = self._view.raw.role_at(index.row())
        option.backgroundBrush = QBrush(ground_of(role))
        if role in (Role.TIER, Role.FIELD, Role.LEVEL_SECTION):
            option.font.setBold(True)
