"""What came of one target: where it is, that it was read back, what may be done now; or what went wrong."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from storage.sticks import can_unmount
from ui.desktop import icons
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, label, row
from ui.messages import problem_text
from workflows.delivering import Delivery, TargetKind


class Hands(NamedTuple):
    """What a row can do with its delivery."""

    unmount: Callable[[Delivery], object]
    open_folder: Callable[[Delivery], object]
    open_letter: Callable[[Delivery], object]
    again: Callable[[Delivery], object]


class DeliveryRow(QWidget):
    """`action` is the one thing to do here; None where there is nothing."""

    def __init__(self, delivery: Delivery, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delivery, self._hands = delivery, hands
        self._mark, self._place = label(), label(self._title(), "strong", wrap=True)
        self._said = label(self._words(), wrap=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        kind = "good" if delivery.done else "error"
        icon = icons.pixmap("check" if delivery.done else "error", kind, active().px(16))
        self._mark.setPixmap(icon)
        self.action = self._action()
        line = row(self._mark, column(self._place, self._said, spacing=2))
        line.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        if self.action:
            line.addWidget(self.action, alignment=Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    @property
    def said(self) -> str:
        """What the row says."""
        return self._said.text()

    def say_unmounted(self) -> None:
        """The system has let go of the stick."""
        self._said.setText(self.tr("Đã ghi, đọc lại đúng. Đã tháo, rút USB được."))
        if self.action:
            self.action.hide()

    def _title(self) -> str:
        titles = {
            TargetKind.STICK: self.tr("USB {0}"),
            TargetKind.FOLDER: self.tr("Thư mục {0}"),
            TargetKind.MAIL: self.tr("Thư gửi {0}"),
        }
        return titles[self.delivery.target.kind].format(self.delivery.target.place)

    def _words(self) -> str:
        if self.delivery.problem:
            return problem_text(self.delivery.problem)
        said = {
            TargetKind.STICK: self.tr("Đã ghi, đọc lại từ chính USB và kiểm tra đúng. Có thể rút USB."),
            TargetKind.FOLDER: self.tr("Đã ghi gói và {0} tệp kèm, đọc lại và kiểm tra đúng."),
            TargetKind.MAIL: self.tr("Đã soạn, có đính kèm gói. Thư chưa gửi: mở thư, xem lại rồi bấm Gửi."),
        }
        return said[self.delivery.target.kind].format(len(self.delivery.files) - 1)

    def _action(self) -> QPushButton | None:
        delivery, hands = self.delivery, self._hands
        if delivery.problem:
            return button(self.tr("Ghi lại"), lambda: hands.again(delivery))
        actions = {
            TargetKind.STICK: (self.tr("Tháo USB"), hands.unmount),
            TargetKind.FOLDER: (self.tr("Mở thư mục"), hands.open_folder),
            TargetKind.MAIL: (self.tr("Mở thư"), hands.open_letter),
        }
        if delivery.target.kind is TargetKind.STICK and not can_unmount():
            return None
        text, do = actions[delivery.target.kind]
        return button(text, lambda: do(delivery))
