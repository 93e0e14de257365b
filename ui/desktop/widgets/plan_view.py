"""The tree that an import will make: it looks like the entry grid, and is only read. Space skips rows."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from models.import_plan import ImportPlan
from models.profiles import Profile
from models.taken import Origin
from ui.desktop import theme
from ui.desktop.grid.row_painter import INDENTATION, RowPainter, RowState
from ui.desktop.item_models.plan_model import ACTION, CODE, LEVEL, NAME, ORDINAL, STATE, PlanModel
from ui.desktop.item_models.plan_nodes import PlanNode, Shown

Index = QModelIndex | QPersistentModelIndex
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WIDTHS = {ORDINAL: 56, STATE: 136, CODE: 96, LEVEL: 68, ACTION: 84}
LEAST_NAME, PADDING = 150, 16
"""Pixels at 100 % of a name at least, and round a title."""
_FONT_CHANGE = QEvent.Type.FontChange


class PlanView(QTreeView):
    """`moved`: another row, or others, are looked at. `entered`: Enter or a double click on a row. `skipped`: Space."""

    moved = Signal()
    entered = Signal()
    skipped = Signal()

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PlanModel(profile, self)
        self._painter = RowPainter(self, theme.active())
        self._current = 0
        self.nothing = ""
        self.setModel(self._model)
        self.setItemDelegate(_Height(self._painter, self))
        self.setAccessibleName(self.tr("Báo cáo sau khi nhập"))
        self.setProperty("look", "plan")
        self.setUniformRowHeights(True)
        self.setIndentation(theme.active().px(INDENTATION))
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAllColumnsShowFocus(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(False)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._enter)
        self.selectionModel().selectionChanged.connect(self._move)

    @property
    def current(self) -> PlanNode | None:
        """The row that is looked at."""
        node = self._model.node(self.currentIndex())
        return None if node.parent is None else node

    def selected(self) -> list[PlanNode]:
        """The selected procedures: of a tier or a field all below it, each once, from top to bottom."""
        chosen = [self._model.node(index) for index in self.selectionModel().selectedRows()]
        rows = {row.number: row for node in chosen for row in node.rows()}
        return [rows[number] for number in sorted(rows)]

    def show_plan(self, plan: ImportPlan | None, shown: Shown) -> None:
        """Show a plan, and stay on the row and at the height where that is possible."""
        former, height = self.current, self.verticalScrollBar().value()
        origin = former.origin if former else None
        self._model.show_plan(plan, shown)
        self.expandAll()
        self.verticalScrollBar().setValue(height)
        found = self._model.find(origin) if origin else QModelIndex()
        self.setCurrentIndex(found if found.isValid() else self._first())
        self.viewport().update()

    def go_to(self, origin: Origin) -> bool:
        """To the row that came from this row of a file; whether there is one."""
        found = self._model.find(origin)
        if found.isValid() and found.internalId() != self.currentIndex().internalId():
            self.setCurrentIndex(found)
        return found.isValid()

    def go_to_next(self, numbers: set[int]) -> None:
        """To the next of these rows, from the top again after the last."""
        here = self.currentIndex().internalId() if self.currentIndex().isValid() else 0
        after = sorted(numbers, key=lambda number: (number <= here, number))
        if after:
            self.setCurrentIndex(self._model.index_of(self._model.nodes.by_number[after[0]]))

    def doubtful(self) -> set[int]:
        """The numbers of the rows that have a doubt, or were left out."""
        nodes = self._model.nodes.by_number.values()
        return {n.number for n in nodes if n.out is not None or (n.planned is not None and n.planned.doubts)}

    def _enter(self) -> None:
        self.entered.emit()

    def _move(self) -> None:
        self.moved.emit()

    def _first(self) -> QModelIndex:
        """The first procedure there is: what stands above it is no row to be looked at."""
        first = next(self._model.nodes.root.rows(), None)
        return self._model.index_of(first) if first else QModelIndex()

    # Keys, and what Qt asks.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == _FONT_CHANGE and hasattr(self, "_painter"):
            self._painter.set_font(self.font())

    def _fit(self) -> None:
        """Titles are whole; the name takes what the other columns leave."""
        look = theme.active()
        widths = {column: max(look.px(least), self._title_width(column)) for column, least in WIDTHS.items()}
        for column, width in widths.items():
            self.header().resizeSection(column, width)
        rest = self.viewport().width() - sum(widths.values())
        self.header().resizeSection(NAME, max(look.px(LEAST_NAME), rest))

    def _title_width(self, column: int) -> int:
        font = QFont(self.header().font())
        font.setBold(True)
        title = str(self._model.headerData(column, Qt.Orientation.Horizontal))
        return QFontMetrics(font).horizontalAdvance(title) + theme.active().px(PADDING)

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:
        current = self.currentIndex()
        self._current = current.internalId() if current.isValid() else 0
        self._painter.begin()
        super().paintEvent(event)
        if not self._model.nodes.root.children and self.nothing:
            self._painter.paint_message(self.viewport(), self.nothing)

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        node = self._model.node(index)
        state = RowState(
            self.selectionModel().isSelected(index),
            bool(node.children) and self.isExpanded(index),
            NAME if node.number == self._current else -1,
            self.hasFocus(),
        )
        self._painter.paint(painter, options.rect, node, self._model.look(node), state)


class _Height(QStyledItemDelegate):
    """Rows are as high as the painter draws them."""

    def __init__(self, painter: RowPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._painter = painter

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(0, self._painter.row_height)
