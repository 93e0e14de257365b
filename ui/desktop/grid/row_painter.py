"""Draws one row of the grid at a time: ground, texts, marks, cursor. Nothing is asked of Qt's delegates while painting.

A frame is some twenty calls of `paint`, whatever the number of columns: that is what makes scrolling smooth.
"""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QTreeView, QWidget

from models.findings import Severity
from ui.desktop.grid.marks import draw_mark
from ui.desktop.item_models.cells import EMPTY, SIGNS, Cell, RowLook, Sign, Tone
from ui.desktop.item_models.columns import NAME, ORDINAL
from ui.desktop.item_models.tree_nodes import NEW_KINDS, Node, RowKind
from ui.desktop.theme import Theme

_ELIDE = Qt.TextElideMode.ElideRight
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)
_ANTIALIASING = QPainter.RenderHint.Antialiasing
_NO_PEN = Qt.PenStyle.NoPen
_NO_BRUSH = Qt.BrushStyle.NoBrush
_DEPTH = {
    RowKind.TIER: 0,
    RowKind.FIELD: 1,
    RowKind.PROCEDURE: 2,
    RowKind.NEW_FIELD: 1,
    RowKind.NEW_PROCEDURE: 2,
}
_TOKENS = {
    Tone.INK: "ink",
    Tone.SECONDARY: "secondary",
    Tone.GOOD: "good",
    Tone.WARNING: "warning",
    Tone.ERROR: "error",
}
ROW_HEIGHT = 27
INDENTATION = 12


class RowState(NamedTuple):
    """What the view knows of a row: selected, unfolded, and the column the cursor is in (-1: in another row)."""

    selected: bool
    unfolded: bool
    cursor: int = -1
    has_focus: bool = False


class RowPainter:
    """Paints rows in one theme. `begin` before the rows of a frame, `paint` for each."""

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        self._view = view
        self._tones = {tone: theme.color(token) for tone, token in _TOKENS.items()}
        self._grounds = {RowKind.TIER: theme.color("tier-row"), RowKind.FIELD: theme.color("field-row")}
        self._card, self._current = theme.color("card"), theme.color("current-row")
        self._line, self._accent = QPen(theme.color("line")), theme.color("accent")
        self._found_grounds = {
            Severity.ERROR: theme.color("error-ground"),
            Severity.WARNING: theme.color("warning-ground"),
        }
        self._found_tones = {Severity.ERROR: theme.color("error"), Severity.WARNING: theme.color("warning")}
        self._pad, self._indent = theme.px(6), theme.px(INDENTATION)
        self._radius, self._fold_size = theme.px(9) / 2, theme.px(4)
        self._sign_size = theme.px(10)
        self._least_height = theme.px(ROW_HEIGHT)
        self._spans: list[tuple[int, int]] = []
        self.set_font(view.font())

    def set_font(self, font: QFont) -> None:
        """The view's font, and what is derived from it."""
        self._font = font
        self._bold, self._italic = QFont(font), QFont(font)
        self._bold.setBold(True)
        self._italic.setItalic(True)
        self._metrics = {id(made): QFontMetrics(made) for made in (self._font, self._bold, self._italic)}
        self.row_height = max(self._least_height, QFontMetrics(self._bold).height() + 8)

    def begin(self) -> None:
        """Read where the columns stand; they are the same for all rows of a frame."""
        header = self._view.header()
        self._spans = [
            (header.sectionViewportPosition(column), header.sectionSize(column))
            for column in range(header.count())
        ]

    def paint(self, painter: QPainter, rect: QRect, node: Node, look: RowLook, state: RowState) -> None:
        """One row."""
        ground = self._current if state.selected else self._grounds.get(node.kind, self._card)
        painter.fillRect(rect, ground)
        painter.setPen(self._line)
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        font = self._font_of(node.kind)
        painter.setFont(font)
        self._paint_ordinal(painter, rect, node, look, state)
        for column in range(NAME, len(look.cells)):
            cell = look.cells[column]
            if cell is not EMPTY:
                self._paint_cell(
                    painter, self._rect(rect, column, to_end=cell.to_end), cell, self._metrics[id(font)]
                )
        if state.cursor >= 0:
            self._paint_cursor(painter, self._rect(rect, state.cursor), has_focus=state.has_focus)

    def paint_message(self, surface: QWidget, text: str) -> None:
        """A sentence where there is no row."""
        painter = QPainter(surface)
        painter.setPen(self._tones[Tone.SECONDARY])
        painter.drawText(surface.rect(), _CENTRED, text)
        painter.end()

    def _font_of(self, kind: RowKind) -> QFont:
        if kind in NEW_KINDS:
            return self._italic
        return self._font if kind is RowKind.PROCEDURE else self._bold

    def _rect(self, row: QRect, column: int, *, to_end: bool = False) -> QRect:
        left, width = self._spans[column]
        if to_end:
            last_left, last_width = self._spans[-1]
            width = last_left + last_width - left
        return QRect(left, row.top(), width, row.height() - 1)

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, metrics: QFontMetrics) -> None:
        if cell.found is not None:
            painter.fillRect(rect, self._found_grounds[cell.found])
        if cell.disc:
            self._paint_disc(painter, rect)
        if cell.text:
            inner = rect.adjusted(self._pad, 0, -self._pad, 0)
            if cell.sign is not None:
                draw_mark(painter, self._square(inner, inner.left()), cell.sign, self._tones[cell.tone])
                inner.setLeft(inner.left() + self._sign_size + self._pad)
            painter.setPen(self._tones[cell.tone])
            text = metrics.elidedText(cell.text, _ELIDE, inner.width())
            painter.drawText(inner, _RIGHT if cell.right else _LEFT, text)

    def _paint_disc(self, painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(_ANTIALIASING, True)
        painter.setPen(_NO_PEN)
        painter.setBrush(self._accent)
        painter.drawEllipse(QRectF(rect).center(), self._radius, self._radius)
        painter.setRenderHint(_ANTIALIASING, False)

    def _paint_ordinal(
        self, painter: QPainter, row: QRect, node: Node, look: RowLook, state: RowState
    ) -> None:
        """Fold mark, number, and at the right edge the marks of the row: one column to scan for all that is open."""
        rect = self._rect(row, ORDINAL)
        depth = _DEPTH[node.kind]
        if node.children:
            self._paint_fold(painter, rect.left() + depth * self._indent, rect, unfolded=state.unfolded)
        left = rect.left() + (depth + 1) * self._indent
        painter.setPen(self._tones[Tone.INK])
        painter.drawText(rect.adjusted(left - rect.left(), 0, 0, 0), _LEFT, look.cells[ORDINAL].text)
        right = rect.right() - self._pad // 2 - self._sign_size
        if look.found is not None:
            draw_mark(painter, self._square(rect, right), SIGNS[look.found], self._found_tones[look.found])
            right -= self._sign_size + self._pad // 2
        if look.differs:
            at_left = node.kind is RowKind.PROCEDURE  # where other rows have their fold mark
            left = rect.left() + self._pad if at_left else right
            draw_mark(painter, self._square(rect, left), Sign.DIFFERENT, self._accent)

    def _square(self, rect: QRect, left: float) -> QRectF:
        """The place of a mark: so far to the right, in the middle of the row."""
        top = rect.top() + (rect.height() - self._sign_size) / 2
        return QRectF(left, top, self._sign_size, self._sign_size)

    def _paint_fold(self, painter: QPainter, left: int, rect: QRect, *, unfolded: bool) -> None:
        x, y, size = left + self._indent / 2, rect.center().y() + 0.5, self._fold_size
        if unfolded:
            points = [
                QPointF(x - size, y - size / 2),
                QPointF(x + size, y - size / 2),
                QPointF(x, y + size / 2),
            ]
        else:
            points = [
                QPointF(x - size / 2, y - size),
                QPointF(x + size / 2, y),
                QPointF(x - size / 2, y + size),
            ]
        painter.setRenderHint(_ANTIALIASING, True)
        painter.setPen(_NO_PEN)
        painter.setBrush(self._tones[Tone.SECONDARY])
        painter.drawPolygon(QPolygonF(points))
        painter.setRenderHint(_ANTIALIASING, False)

    def _paint_cursor(self, painter: QPainter, rect: QRect, *, has_focus: bool) -> None:
        pen = QPen(self._accent if has_focus else QColor(self._tones[Tone.SECONDARY]), 2 if has_focus else 1)
        painter.setBrush(_NO_BRUSH)
        painter.setPen(pen)
        painter.drawRect(rect.adjusted(1, 1, -1, -1))
