"""The files of a run, each in two lines: mark, name and verdict in a word; and why, or whose report it is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.desktop import icons
from ui.desktop.item_models.roles import DISPLAY, SPOKEN, TOOL_TIP
from ui.desktop.theme import active
from ui.desktop.verify_run import Judged
from ui.verdict_words import one_line, standing_word

ICONS = {"good": "check", "warning": "warning", "error": "error"}
MARK, EDGE, GAP, LINE = 16, 10, 8, 22
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
JUDGED = int(Qt.ItemDataRole.UserRole)
IN_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
AT_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_CENTRED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
_ELIDE = Qt.TextElideMode
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class VerdictModel(QAbstractListModel):
    """Judged files, a row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Judged] = []

    def show_rows(self, rows: Sequence[Judged]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        one = self.rows[index.row()]
        if role == DISPLAY:
            return one.path.name
        if role == JUDGED:
            return one
        if role == SPOKEN:
            return f"{one.path.name}: {standing_word(one.standing)}. {one_line(one.verdict)}"
        return f"{one.path}\n{one_line(one.verdict)}" if role == TOOL_TIP else None


class VerdictList(QListView):
    """`moved`: another file is looked at, or none. `entered`: Enter on one. `struck`: Delete on one."""

    moved = Signal()
    entered = Signal()
    struck = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = VerdictModel(self)
        self.nothing = ""
        self.setModel(self.lines)
        self.setItemDelegate(VerdictDelegate(self))
        self.setProperty("look", "list")
        self.setAccessibleName(self.tr("Các tệp đã kiểm tra"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._enter)

    @property
    def current(self) -> Judged | None:
        """The file that is looked at."""
        row = self.currentIndex().row()
        return self.lines.rows[row] if 0 <= row < len(self.lines.rows) else None

    def show_rows(self, rows: Sequence[Judged]) -> None:
        """Show these, and stay where it was as near as can be."""
        former, row = self.current, max(0, self.currentIndex().row())
        self.lines.show_rows(rows)
        places = [place for place, one in enumerate(rows) if former and one.path == former.path]
        if rows:
            self.go_to(places[0] if places else min(row, len(rows) - 1))
        self.moved.emit()
        self.viewport().update()

    def go_to(self, row: int) -> None:
        """Look at the file in this row."""
        self.setCurrentIndex(self.lines.index(row))

    def go_to_path(self, path: Path) -> bool:
        """Look at this file; whether it is shown."""
        places = [place for place, one in enumerate(self.lines.rows) if one.path == path]
        if places:
            self.go_to(places[0])
        return bool(places)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.current is not None and event.key() in ENTER:
            self.entered.emit()
        elif self.current is not None and event.key() == Qt.Key.Key_Delete:
            self.struck.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.lines.rows and self.nothing:
            painter = QPainter(self.viewport())
            painter.setPen(active().color("secondary"))
            edge = active().px(24)
            painter.drawText(self.viewport().rect().adjusted(edge, 0, -edge, 0), _CENTRED, self.nothing)
            painter.end()

    def _enter(self) -> None:
        self.entered.emit()


class VerdictDelegate(QStyledItemDelegate):
    """Draws a file in two lines."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 2 * active().px(LINE) + active().px(EDGE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, active().color("current-row"))
        painter.setPen(active().color("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        _paint(painter, area, index.data(JUDGED))
        painter.restore()


def _paint(painter: QPainter, area: QRect, one: Judged) -> None:
    look, kind = active(), one.kind
    mark, edge, line = look.px(MARK), look.px(EDGE), look.px(LINE)
    top = area.top() + edge // 2
    box = QRect(area.left() + edge, top + (line - mark) // 2, mark, mark)
    painter.drawPixmap(box, icons.pixmap(ICONS[kind], kind, mark))
    left = box.right() + 1 + look.px(GAP)
    first = QRect(left, top, area.right() - edge - left, line)
    painter.setFont(_weighty(painter.font(), bold=True))
    word = standing_word(one.standing)
    painter.setPen(look.color(kind))
    painter.drawText(first, AT_RIGHT, word)
    first.setWidth(first.width() - painter.fontMetrics().horizontalAdvance(word) - look.px(GAP))
    painter.setPen(look.color("ink"))
    _write(painter, first, one.path.name, _ELIDE.ElideMiddle)
    painter.setFont(_weighty(painter.font(), bold=False))
    painter.setPen(look.color("secondary"))
    second = QRect(left, top + line, area.right() - edge - left, line)
    _write(painter, second, one_line(one.verdict), _ELIDE.ElideRight)


def _write(painter: QPainter, area: QRect, text: str, elide: Qt.TextElideMode) -> None:
    painter.drawText(area, IN_MIDDLE, painter.fontMetrics().elidedText(text, elide, area.width()))


def _weighty(font: QFont, *, bold: bool) -> QFont:
    made = QFont(font)
    made.setBold(bold)
    return made
