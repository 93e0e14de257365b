"""Appendix I always in sight: numbers lead to their rows, declared numbers are typed in place, and it can be copied."""

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QSizePolicy, QTableView, QWidget

from models.records import TierStatus
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.totals_model import Cell, Meaning, TotalsModel
from ui.messages import tier_state

ROW_HEIGHT = 26
WIDTHS = {
    Meaning.TIER: 92,
    Meaning.COUNTED: 48,
    Meaning.DECLARED: 70,
    Meaning.DIFFERENCE: 56,
    Meaning.NOTE: 120,
}
TOTAL_WIDTH = 64
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
COPY = QKeySequence.StandardKey.Copy
EDITING = QAbstractItemView.State.EditingState
DELETE, ESCAPE, SPACE = Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Space
EDITED_BY = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
    | QAbstractItemView.EditTrigger.SelectedClicked
)


class TotalsStrip(QTableView):
    """`rows_wanted(tier, level)`: show these rows in the grid ("" is every one). `left`: back to the grid."""

    rows_wanted = Signal(str, str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._table = TotalsModel(session, self)
        self.setModel(self._table)
        self._set_up()
        self._set_widths()
        self.clicked.connect(self._activate)

    def refresh(self) -> None:
        """The numbers may have changed."""
        self._table.refresh()

    def go_to(self, tier: str, column: str) -> None:
        """Put the cursor on the cell that a finding at a tier means."""
        if tier in self._table.tiers:
            self.setCurrentIndex(self._table.place_of(tier, column))
            self.setFocus()

    def as_text(self) -> str:
        """The table as a spreadsheet takes it."""
        model = self._table
        columns = range(model.columnCount())
        heading = [self._heading(cell) for cell in model.cells]
        lines = [
            [str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())
        ]
        return "\n".join(
            "\t".join("" if cell == "–" else cell for cell in line) for line in [heading, *lines]
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() == EDITING:
            event.accept()  # what an open editor has no use for means nothing here either
        elif event.matches(COPY):
            self._copy()
        elif event.key() == ESCAPE:
            self.left.emit()
        elif event.key() in (*ENTER, SPACE) and not self._is_typed_in(index):
            self._activate(index)
        elif event.key() in ENTER:
            self.edit(index)
        elif event.key() == DELETE:
            self._table.setData(index, "")
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        leads = self._cell(self.indexAt(event.position().toPoint())).meaning in (
            Meaning.COUNTED,
            Meaning.TIER,
        )
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def _set_up(self) -> None:
        row_height = active().px(ROW_HEIGHT)
        self.setAccessibleName(self.tr("Phụ lục I: số đếm được và số khai báo"))
        self.setProperty("look", "totals")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().setMinimumSectionSize(row_height)
        self.horizontalHeader().setFixedHeight(row_height)
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(EDITED_BY)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit_height()
        self.horizontalScrollBar().rangeChanged.connect(self._fit_height)

    def _fit_height(self) -> None:
        """All rows in sight, and where the columns need more room than there is, the scroll bar below them."""
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        lines = self._table.rowCount() + 1
        self.setFixedHeight(active().px(ROW_HEIGHT) * lines + 2 * self.frameWidth() + below)

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(active().px(40))
        for section, cell in enumerate(self._table.cells):
            is_total = cell.meaning is Meaning.COUNTED and not cell.level
            least = active().px(TOTAL_WIDTH if is_total else WIDTHS[cell.meaning])
            self.setColumnWidth(section, max(least, header.sectionSizeHint(section)))
        header.setSectionResizeMode(len(self._table.cells) - 1, QHeaderView.ResizeMode.Stretch)

    def _cell(self, index: QModelIndex) -> Cell:
        return self._table.cells[index.column()] if index.isValid() else Cell(Meaning.NOTE, "", "")

    def _is_typed_in(self, index: QModelIndex) -> bool:
        return bool(index.flags() & Qt.ItemFlag.ItemIsEditable)

    def _activate(self, index: QModelIndex) -> None:
        cell, tier = self._cell(index), self._table.tier_at(index.row())
        if cell.meaning is Meaning.COUNTED:
            self.rows_wanted.emit(tier, cell.level)
        elif cell.meaning is Meaning.TIER and tier:
            self._offer_status(tier, index)

    def _offer_status(self, tier: str, index: QModelIndex) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        present = self._session.live.tree.tier_entry(tier).status
        for status in TierStatus:
            text = (
                self.tr("Có TTHC, nhập bình thường")
                if status is TierStatus.OPEN
                else tier_state(status.value)
            )
            action = menu.addAction(text, lambda chosen=status: self._table.set_status(tier, chosen))
            action.setCheckable(True)
            action.setChecked(status is present)
        corner = self.visualRect(index).topLeft() - QPoint(0, menu.sizeHint().height())
        menu.popup(self.viewport().mapToGlobal(corner))

    def _heading(self, cell: Cell) -> str:
        if cell.meaning is not Meaning.DECLARED:
            return cell.title
        level = self._session.live.profile.level_by_key.get(cell.level)
        return f"{level.short_name if level else self.tr('Tổng số')} ({cell.title})"

    def _copy(self) -> None:
        data = QMimeData()
        data.setText(self.as_text())
        QGuiApplication.clipboard().setMimeData(data)
