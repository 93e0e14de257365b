"""A check box whose text runs over as many lines as it needs: reasons are sentences."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ui.desktop.theme import active

BOX, SPACING, EDGE = 16, 8, 4
WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


class WrappedCheckBox(QCheckBox):
    """`key` says what it stands for; the arrows go from box to box."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.key = key
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(active().px(240), self.heightForWidth(active().px(240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, active().px(BOX + EDGE))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - self._text_left() - active().px(EDGE), 1 << 16)
        text = self.fontMetrics().boundingRect(room, WRAPPED, self.text())
        return max(text.height(), active().px(BOX)) + 2 * active().px(EDGE)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, edge = QPainter(self), active(), active().px(EDGE)
        if self.hasFocus():
            painter.setBrush(look.color("accent-ground"))
            painter.setPen(look.color("accent"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = QRect(edge, edge, look.px(BOX), look.px(BOX))
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)
        painter.setPen(look.color("ink" if self.isEnabled() else "disabled"))
        text = self.rect().adjusted(self._text_left(), edge, -edge, -edge)
        painter.drawText(text, WRAPPED, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (UP, DOWN):
            self.focusNextPrevChild(event.key() == DOWN)
        else:
            super().keyPressEvent(event)

    def _text_left(self) -> int:
        return active().px(EDGE + BOX + SPACING)
