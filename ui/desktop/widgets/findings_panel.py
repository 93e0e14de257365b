"""The findings beside the grid: each leads to its cell, and where there is a repair, the line below does it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.findings import Finding
from ui.desktop import icons
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import column, is_roomy, label, row
from ui.desktop.widgets.findings_model import LINE, FindingsModel, Line
from ui.messages import repair_label

RULE_HEIGHT, PLACE_HEIGHT, REPAIR_HEIGHT = 28, 22, 22
INDENT, MARK, EDGE = 32, 16, 8
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SPACE, LEFT, RIGHT, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape
IN_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
AT_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
ELIDE = Qt.TextElideMode.ElideRight


class FindingsPanel(QFrame):
    """`place_wanted(Place)`, `repair_wanted(Finding)`, and `left` when Esc gives the keyboard back to the grid."""

    place_wanted = Signal(object)
    repair_wanted = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._session = session
        self.model = FindingsModel(session.live, self)
        self.lines = FindingsList(self.model)
        self.lines.go.connect(self._go)
        self.lines.mend.connect(self.repair_wanted)
        self.lines.left.connect(self.left)
        self._nothing = label(self.tr("Chưa thấy lỗi hay cảnh báo nào."), "secondary", wrap=True)
        title, hint = label(self.tr("Lỗi và cảnh báo"), "heading"), label(self.tr("F8: kế tiếp"), "secondary")
        heading = (row if is_roomy() else column)(title, hint, spacing=4)
        heading.setStretch(0, 1)
        heading.setContentsMargins(active().px(12), active().px(8), active().px(12), 0)
        self._nothing.setContentsMargins(active().px(12), 0, active().px(12), 0)
        layout = column(heading, self._nothing, self.lines, spacing=4)
        layout.setContentsMargins(1, 0, 1, active().px(4))
        layout.setStretch(2, 1)
        layout.addStretch()  # keeps the words at the top while there are no lines
        self.setLayout(layout)
        self.refresh()

    def refresh(self) -> None:
        """Follow the findings of the session."""
        live = self._session.live
        rule, finding = self.lines.current_line()
        self.model.refresh(live)
        self.lines.keep_current(rule, finding)
        self._nothing.setVisible(not len(live.findings))
        self.lines.setVisible(bool(len(live.findings)))

    def _go(self, line: Line) -> None:
        finding = line.finding or self.model.next_finding(line.rule)
        if finding is not None:
            self.place_wanted.emit(finding.place)


class FindingsList(QListView):
    """The list itself: Enter goes there, Space repairs, the arrows move, unfold and fold."""

    go = Signal(object)
    mend = Signal(object)
    left = Signal()

    def __init__(self, lines: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setModel(lines)
        self.setItemDelegate(FindingDelegate(self))
        self.setAccessibleName(self.tr("Lỗi và cảnh báo"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def current_line(self) -> tuple[str, Finding | None]:
        """Rule and finding of the current line."""
        index = self.currentIndex()
        line = self._lines.line(index.row()) if index.isValid() else None
        return (line.rule, line.finding) if line else ("", None)

    def keep_current(self, rule: str, finding: Finding | None) -> None:
        """Stay on this line after the list changed."""
        row = self._lines.row_of(rule, finding)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._lines.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        line = self._lines.line(index.row()) if index.isValid() else None
        if event.key() == ESCAPE:
            self.left.emit()
        elif line and event.key() in ENTER:
            self.go.emit(line)
        elif line and event.key() == SPACE:
            self._mend(line)
        elif line and line.is_rule and event.key() == (LEFT if line.unfolded else RIGHT):
            self._turn(line)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        position = event.position().toPoint()
        index = self.indexAt(position)
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        line = self._lines.line(index.row())
        if line.is_rule and position.x() > self.viewport().width() - INDENT:
            self._turn(line)
        elif self._is_on_repair(line, index, position):
            self._mend(line)
        else:
            self.go.emit(line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.indexAt(event.position().toPoint()).isValid()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def _is_on_repair(self, line: Line, index: QModelIndex, position: QPoint) -> bool:
        if line.finding is None or not line.finding.repair:
            return False
        return position.y() > self.visualRect(index).top() + active().px(PLACE_HEIGHT)

    def _mend(self, line: Line) -> None:
        if line.finding is not None and line.finding.repair:
            self.mend.emit(line.finding)

    def _turn(self, line: Line) -> None:
        self._lines.turn(line.rule)
        self.keep_current(line.rule, None)


class FindingDelegate(QStyledItemDelegate):
    """Draws a rule with its mark and count, or a place with its repair below it."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Line = index.data(LINE)
        has_repair = line.finding is not None and bool(line.finding.repair)
        height = RULE_HEIGHT if line.is_rule else PLACE_HEIGHT + (REPAIR_HEIGHT if has_repair else 0)
        return QSize(0, active().px(height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        line: Line = index.data(LINE)
        painter.save()
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(area, active().color("current-row"))
        if line.is_rule:
            _paint_rule(painter, area, line, str(index.data()))
        else:
            _paint_place(painter, area, line, str(index.data()))
        painter.restore()


def _paint_rule(painter: QPainter, area: QRect, line: Line, text: str) -> None:
    look = active()
    mark, edge, indent = look.px(MARK), look.px(EDGE), look.px(INDENT)
    middle = area.top() + (area.height() - mark) // 2
    painter.drawPixmap(QRect(area.left() + edge, middle, mark, mark), _mark(line))
    fold = "chevron-up" if line.unfolded else "chevron-down"
    box = QRect(area.right() - edge - mark, middle, mark, mark)
    painter.drawPixmap(box, icons.pixmap(fold, "secondary", mark))
    painter.setPen(look.color("ink"))
    painter.setFont(_bold(painter.font()))
    count = str(line.count)
    width = painter.fontMetrics().horizontalAdvance(count)
    counted = QRect(box.left() - edge - width, area.top(), width, area.height())
    painter.drawText(counted, AT_RIGHT, count)
    painter.setFont(_plain(painter.font()))
    room = QRect(
        area.left() + indent, area.top(), counted.left() - edge - area.left() - indent, area.height()
    )
    painter.drawText(room, IN_MIDDLE, painter.fontMetrics().elidedText(text, ELIDE, room.width()))


def _paint_place(painter: QPainter, area: QRect, line: Line, text: str) -> None:
    look = active()
    left, width = area.left() + look.px(INDENT), area.width() - look.px(INDENT) - look.px(EDGE)
    first = QRect(left, area.top(), width, look.px(PLACE_HEIGHT))
    painter.setPen(look.color("secondary"))
    painter.drawText(first, IN_MIDDLE, painter.fontMetrics().elidedText(text, ELIDE, width))
    if line.finding is not None and line.finding.repair:
        second = QRect(left, first.bottom(), width, look.px(REPAIR_HEIGHT))
        painter.setPen(look.color("accent"))
        painter.drawText(second, IN_MIDDLE, repair_label(line.finding.repair))


def _mark(line: Line) -> QPixmap:
    return icons.pixmap(line.severity.value, line.severity.value, active().px(MARK))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _plain(font: QFont) -> QFont:
    plain = QFont(font)
    plain.setBold(False)
    return plain
