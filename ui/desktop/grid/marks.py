"""The marks of the grid, drawn as lines and shapes: fonts differ in which signs they have. It knows no row."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.desktop.item_models.cells import Sign

_ANTIALIASING = QPainter.RenderHint.Antialiasing
_NO_PEN, _NO_BRUSH = Qt.PenStyle.NoPen, Qt.BrushStyle.NoBrush
_SOLID, _ROUND_CAP, _ROUND_JOIN = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
_THICKNESS = 0.16
"""Of a line, as a share of the size of its mark."""
_LINES: dict[Sign, tuple[tuple[tuple[float, float], ...], ...]] = {
    Sign.CHECK: (((0.08, 0.55), (0.38, 0.85), (0.94, 0.18)),),
    Sign.CROSS: (((0.14, 0.14), (0.86, 0.86)), ((0.86, 0.14), (0.14, 0.86))),
    Sign.DIFFERENT: (((0.05, 0.36), (0.95, 0.36)), ((0.05, 0.68), (0.95, 0.68)), ((0.7, 0.06), (0.3, 0.98))),
    Sign.PLUS: (((0.06, 0.5), (0.94, 0.5)), ((0.5, 0.06), (0.5, 0.94))),
    Sign.EQUAL: (((0.05, 0.34), (0.95, 0.34)), ((0.05, 0.68), (0.95, 0.68))),
}
_TRIANGLE = ((0.5, 0.04), (1.0, 0.94), (0.0, 0.94))
"""Points in a square of side 1."""


def draw_mark(painter: QPainter, square: QRectF, sign: Sign, color: QColor) -> None:
    """One mark, filling a square."""
    painter.save()
    painter.setRenderHint(_ANTIALIASING)
    if sign in _LINES:
        painter.setPen(QPen(color, square.width() * _THICKNESS, _SOLID, _ROUND_CAP, _ROUND_JOIN))
        painter.setBrush(_NO_BRUSH)
        for line in _LINES[sign]:
            painter.drawPolyline(_points(line, square))
    else:
        painter.setPen(_NO_PEN)
        painter.setBrush(color)
        _draw_shape(painter, square, sign)
    painter.restore()


def _draw_shape(painter: QPainter, square: QRectF, sign: Sign) -> None:
    if sign is Sign.TRIANGLE:
        painter.drawPolygon(_points(_TRIANGLE, square))
    else:
        painter.drawEllipse(square)


def _points(shares: tuple[tuple[float, float], ...], square: QRectF) -> QPolygonF:
    side = square.width()
    return QPolygonF([QPointF(square.left() + x * side, square.top() + y * side) for x, y in shares])
