"""The small list below an editor: what a catalogue knows that a text may become. It never takes the keyboard."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.catalogue import Suggestion
from ui.desktop.theme import active
from ui.desktop.widgets.basics import column, label

WIDTH, KEY_WIDTH, EDGE, GAP = 620, 46, 8, 3
"""Pixels at 100 %."""
_LINES = 2
"""How many lines of a long name are shown; of the chosen one all are."""
Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
_OFFERED = int(Qt.ItemDataRole.UserRole)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_ONE_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine)
_ELIDE = Qt.TextElideMode.ElideRight
_NO_FOCUS = Qt.FocusPolicy.NoFocus


class Offered(NamedTuple):
    """A suggestion and what is said below its name: code, field, tiers, version."""

    suggestion: Suggestion
    about: str


class SuggestionList(QFrame):
    """`taken(int)`: a suggestion was clicked."""

    taken = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._model = _Model(self)
        self._lines = _Lines(self._model)
        self._lines.clicked_at.connect(self.taken)
        self._hint = label(self.tr("Mũi tên: chọn · Enter hoặc Alt+số: lấy · Esc: đóng"), "secondary")
        self._hint.setContentsMargins(active().px(EDGE), 0, active().px(EDGE), active().px(GAP))
        layout = column(self._lines, self._hint, spacing=0)
        self.setLayout(layout)
        self.hide()

    @property
    def chosen(self) -> int:
        """The number of the chosen suggestion, -1 where none is."""
        return self._lines.currentIndex().row()

    @property
    def offered(self) -> Sequence[Offered]:
        """What is in the list."""
        return self._model.offered

    @property
    def hint(self) -> QLabel:
        """What the keys do."""
        return self._hint

    def offer(self, offered: Sequence[Offered], editor: QWidget) -> None:
        """Show these below an editor, or above it where there is more room; none of them is chosen."""
        self.setFocusProxy(editor)  # a click leaves the keyboard there
        self._model.show(offered)
        self._lines.setCurrentIndex(QModelIndex())
        self._place(editor)
        self.show()
        self.raise_()

    def choose(self, number: int, editor: QWidget) -> None:
        """Choose a suggestion; -1 chooses none."""
        self._lines.setCurrentIndex(self._model.index(number))
        self._lines.scheduleDelayedItemsLayout()
        self._place(editor)

    def _place(self, editor: QWidget) -> None:
        window = self._window
        corner = editor.mapTo(window, QPoint(0, editor.height()))
        for part in (self, self._lines, self._hint):
            part.ensurePolished()  # before they are shown for the first time they have another font
        width = min(max(active().px(WIDTH), editor.width()), window.width() - 2 * EDGE)
        left = min(corner.x(), window.width() - width - EDGE)
        frame = self.height() - self.contentsRect().height()
        wanted = self._lines.height_for(width - frame) + self._hint.sizeHint().height() + frame
        below, above = window.height() - corner.y() - EDGE, corner.y() - editor.height() - EDGE
        height = min(wanted, max(below, above))
        top = corner.y() if height <= below else corner.y() - editor.height() - height
        self.setGeometry(left, top, width, height)
        self._lines.scrollTo(self._lines.currentIndex())


class _Model(QAbstractListModel):
    """The suggestions."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offered: Sequence[Offered] = ()

    def show(self, offered: Sequence[Offered]) -> None:
        """These are in the list now."""
        self.beginResetModel()
        self.offered = offered
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.offered)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        offered = self.offered[index.row()]
        if role == _OFFERED:
            return offered
        if role == _SPOKEN:
            return f"{offered.suggestion.entry.name}. {offered.about}"
        return offered.suggestion.entry.name if role == _DISPLAY else None


class _Lines(QListView):
    """The lines; the keyboard stays in the editor."""

    clicked_at = Signal(int)

    def __init__(self, model: _Model) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setFocusPolicy(_NO_FOCUS)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Gợi ý từ danh mục"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def height_for(self, width: int) -> int:
        """The height that shows every line at a width."""
        metrics = self.fontMetrics()
        rows = range(self.model().rowCount())
        return sum(
            _height(self.model().index(row, 0), metrics, width, whole=self._is_chosen(row)) for row in rows
        )

    def _is_chosen(self, row: int) -> bool:
        return row == self.currentIndex().row()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes; the current line is the keyboard's."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.clicked_at.emit(index.row())


class _Delegate(QStyledItemDelegate):
    """Draws a suggestion: its key, its name, what is known of it."""

    def __init__(self, lines: _Lines) -> None:
        super().__init__(lines)
        self._view = lines

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(
            0, _height(index, self._view.fontMetrics(), width, whole=index == self._view.currentIndex())
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        offered: Offered = index.data(_OFFERED)
        look, metrics = active(), self._view.fontMetrics()
        chosen = index == self._view.currentIndex()
        painter.save()
        painter.setFont(self._view.font())
        if chosen:
            painter.fillRect(area, look.color("current-row"))
            painter.fillRect(QRect(area.topLeft(), QSize(look.px(3), area.height())), look.color("accent"))
        inside = _inside(area.width()).translated(area.topLeft())
        painter.setPen(look.color("secondary"))
        painter.drawText(inside.translated(-look.px(KEY_WIDTH), 0), _ONE_LINE, f"Alt+{index.row() + 1}")
        name = _name_height(offered, metrics, area.width(), whole=chosen)
        painter.setPen(look.color("ink"))
        shown = _shown(offered, metrics, inside.width(), name)
        painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), name)), _WRAPPED, shown)
        painter.setPen(look.color("secondary"))
        below = QRect(inside.left(), inside.top() + name, inside.width(), metrics.height())
        painter.drawText(below, _ONE_LINE, metrics.elidedText(offered.about, _ELIDE, inside.width()))
        painter.restore()


def _inside(width: int) -> QRect:
    """Where the texts of a line stand."""
    look = active()
    left, edge = look.px(EDGE + KEY_WIDTH), look.px(EDGE)
    return QRect(left, look.px(GAP), max(1, width - left - edge), 1 << 14)


def _height(index: Index, metrics: QFontMetrics, width: int, *, whole: bool) -> int:
    offered: Offered = index.data(_OFFERED)
    return _name_height(offered, metrics, width, whole=whole) + metrics.height() + 2 * active().px(GAP)


def _name_height(offered: Offered, metrics: QFontMetrics, width: int, *, whole: bool) -> int:
    wrapped = metrics.boundingRect(_inside(width), _WRAPPED, offered.suggestion.entry.name).height()
    return wrapped if whole else min(wrapped, _LINES * metrics.lineSpacing())


def _shown(offered: Offered, metrics: QFontMetrics, width: int, height: int) -> str:
    """The name, cut with an ellipsis where it is higher than there is room."""
    name = offered.suggestion.entry.name
    if metrics.boundingRect(QRect(0, 0, width, 1 << 14), _WRAPPED, name).height() <= height:
        return name
    # Lines break at words: the last of them is seldom full.
    return metrics.elidedText(name, _ELIDE, width * _LINES - metrics.averageCharWidth() * 12)
