"""The reasons of the profile as check boxes: those this submission uses most come first, the rest is folded away."""

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.profiles import Reason
from models.records import Procedure
from ui.desktop.widgets.basics import button, column
from ui.desktop.widgets.wrapped_check_box import WrappedCheckBox

SHOWN = 6
"""How many reasons are shown before the officer asks for all of them."""


class ReasonList(QWidget):
    """`chosen(keys)`: the reasons that apply now, in the order of the profile."""

    chosen = Signal(tuple)

    def __init__(self, reasons: Sequence[Reason], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons = {reason.key: reason for reason in reasons}
        self._order = tuple(self._reasons)
        self._all_shown = False
        self._boxes = [WrappedCheckBox(reason.key, reason.text) for reason in reasons]
        for box in self._boxes:
            box.clicked.connect(self._hand_over)
        self.setFocusProxy(self._boxes[0])
        self._more = button("", self._turn, "link")
        self.setLayout(column(*self._boxes, self._more, spacing=0))
        self._show_some()

    def show_reasons(self, ticked: Iterable[str], used: Counter[str]) -> None:
        """Tick these reasons; `used` says how often the submission used each."""
        order = tuple(sorted(self._reasons, key=lambda key: -used[key]))
        if order != self._order:
            self._order = order
            for box, key in zip(self._boxes, order, strict=True):
                box.key = key
                box.setText(self._reasons[key].text)
        keys = set(ticked)
        for box in self._boxes:
            box.setChecked(box.key in keys)
        self._show_some()

    def _show_some(self) -> None:
        for place, box in enumerate(self._boxes):
            box.setVisible(self._all_shown or place < SHOWN or box.isChecked())
        hidden = sum(not box.isVisibleTo(self) for box in self._boxes)
        self._more.setVisible(len(self._boxes) > SHOWN)
        self._more.setText(
            self.tr("Thu gọn") if self._all_shown else self.tr("Thêm {0} lý do…").format(hidden)
        )

    def _turn(self) -> None:
        self._all_shown = not self._all_shown
        self._show_some()

    def _hand_over(self) -> None:
        ticked = {box.key for box in self._boxes if box.isChecked()}
        self.chosen.emit(tuple(key for key in self._reasons if key in ticked))


def reason_use(procedures: Iterable[Procedure]) -> Counter[str]:
    """How often each reason is used."""
    return Counter(key for procedure in procedures for key in procedure.reasons)
