"""The headers of a received table: above, each column's letter and meaning; at the left, each row's number and role."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from intake.readings import Meaning, Role
from ui.desktop.item_models.raw_model import SURE, RawModel, column_letters
from ui.desktop.theme import active
from ui.desktop.widgets.import_words import meaning_word, role_word

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ELIDE = Qt.TextElideMode.ElideRight
GROUNDS = {
    Role.TIER: "tier-row",
    Role.LEVEL_SECTION: "tier-row",
    Role.FIELD: "field-row",
    Role.PROCEDURE: "card",
    Role.CONTINUATION: "card",
    Role.UNKNOWN: "card",
}
"""The ground of a row by what it was taken for; the others are no part of the list."""
STRIPS = {
    Role.TIER: "accent",
    Role.LEVEL_SECTION: "accent",
    Role.FIELD: "rail-quiet",
    Role.PROCEDURE: "good",
    Role.CONTINUATION: "good",
    Role.UNKNOWN: "warning",
}
STRIP, PAD, CHEVRON = 4, 6, 8
OUTSIDE = "ground"


class MeaningHeader(QHeaderView):
    """Two lines: the letter of the column, and what it holds with the sign of a menu."""

    def __init__(self, model: RawModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._raw = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def text_of(self, place: int) -> str:
        """What a column holds, in words; nothing where nobody looked."""
        if not self._raw.is_taken:
            return ""
        return meaning_word(self._raw.meaning_of(place), self._raw.profile)

    def width_for(self, place: int) -> int:
        """Pixels that the meaning of a column needs."""
        font = QFont(self.font())
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(self.text_of(place)) + active().px(3 * PAD + CHEVRON + 4)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 2 * self.fontMetrics().height() + active().px(6))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  # Qt's name
        if not 0 <= logicalIndex < len(self._raw.columns):
            return
        found, look = self._raw.meaning_of(logicalIndex), active()
        unsure = found.meaning is Meaning.UNKNOWN or found.sure < SURE
        painter.save()
        painter.fillRect(rect, look.color("warning-ground" if unsure else "field-row"))
        painter.setPen(look.color("line"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(look.px(PAD), look.px(2), -look.px(PAD), -look.px(2))
        upper, lower = QRect(inner), QRect(inner)
        upper.setHeight(inner.height() // 2)
        lower.setTop(inner.top() + inner.height() // 2)
        painter.setPen(look.color("secondary"))
        painter.drawText(upper, _LEFT, column_letters(self._raw.columns[logicalIndex]))
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        ignored = found.meaning is Meaning.OTHER
        painter.setPen(look.color("warning" if unsure else "secondary" if ignored else "ink"))
        text = self.text_of(logicalIndex)
        room = lower.width() - look.px(CHEVRON + PAD)
        painter.drawText(lower, _LEFT, painter.fontMetrics().elidedText(text, _ELIDE, room))
        after = min(painter.fontMetrics().horizontalAdvance(text), room) + look.px(PAD)
        _draw_chevron(painter, lower.left() + after, lower.center().y())
        painter.restore()


def _draw_chevron(painter: QPainter, left: int, middle: int) -> None:
    size = active().px(CHEVRON) / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(active().color("secondary"))
    corners = (
        (left, middle - size / 2),
        (left + 2 * size, middle - size / 2),
        (left + size, middle + size / 2),
    )
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


class RoleHeader(QHeaderView):
    """A strip in the colour of the role, the number of the row in its file, and the role as a word."""

    def __init__(self, model: RawModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._raw = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        look, metrics = active(), self.fontMetrics()
        words = max(metrics.horizontalAdvance(role_word(role)) for role in Role)
        return QSize(self._number_width() + words + look.px(STRIP + 3 * PAD), super().sizeHint().height())

    def _number_width(self) -> int:
        last = self._raw.number_at(self._raw.rowCount() - 1)
        return self.fontMetrics().horizontalAdvance("0" * max(3, len(str(last))))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  # Qt's name
        role, look = self._raw.role_at(logicalIndex), active()
        painter.save()
        painter.fillRect(rect, ground_of(role))
        if role is not None and role in STRIPS:
            strip = QRect(rect.left(), rect.top(), look.px(STRIP), rect.height())
            painter.fillRect(strip, look.color(STRIPS[role]))
        painter.setPen(look.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        number = QRect(rect.left() + look.px(STRIP + PAD), rect.top(), self._number_width(), rect.height())
        painter.setPen(look.color("secondary"))
        painter.drawText(number, _RIGHT, str(self._raw.number_at(logicalIndex)))
        if role is not None:
            word = QRect(rect)
            word.setLeft(number.right() + look.px(PAD))
            painter.setPen(look.color("ink" if role in STRIPS else "secondary"))
            painter.drawText(word, _LEFT, role_word(role))
        painter.restore()


def ground_of(role: Role | None) -> QColor:
    """The ground of a row that was taken for this."""
    return active().color(GROUNDS.get(role, OUTSIDE) if role else "card")
