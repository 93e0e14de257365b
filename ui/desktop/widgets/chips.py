"""The filters that are one click away, each with how many rows it shows. One at most is on."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from models.live_tree import LiveTree
from models.records import Kind
from ui.desktop.item_models.grid_filter import Chip
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, is_roomy
from ui.desktop.widgets.flow_layout import FlowLayout

NAME_WIDTH, NARROW_NAME = 160, 100
"""Pixels at 100 % for the name of what the table is compared with, which may be that of a file."""


class ChipBar(QWidget):
    """`chosen(Chip)`: this filter, or Chip.NONE, is wanted now. `comparison_ended`: marks are no longer wanted."""

    chosen = Signal(object)
    comparison_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Mapping[Chip, str] = {
            Chip.NO_LEVEL: self.tr("chưa chọn mức độ"),
            Chip.UNDECIDED: self.tr("chưa kết luận"),
            Chip.NOT_ELIGIBLE: self.tr("không đủ"),
            Chip.WITH_ERRORS: self.tr("có lỗi"),
            Chip.DIFFERENT: self.tr("khác lần trước"),
        }
        self._only = self.tr("Chỉ xem các dòng này; Esc xem lại tất cả")
        self._chips = {chip: self._button(chip) for chip in self._names}
        self.end = button(self.tr("Thôi so sánh"), self.comparison_ended.emit, "link")
        self.end.setToolTip(self.tr("Bảng lại đánh dấu các dòng khác lần gửi trước"))
        self._flow = FlowLayout(*self._chips.values(), self.end, spacing=active().px(4))
        self.setLayout(self._flow)

    def add(self, *parts: QWidget) -> None:
        """More that stands in the line of the filters, after them."""
        for part in parts:
            self._flow.addWidget(part)

    def show_counts(self, live: LiveTree) -> None:
        """How many rows each filter shows; the last one only after a revision was handed over."""
        counts = _counts(live)
        for chip, made in self._chips.items():
            name, count = self._name(chip, live), counts[chip]
            made.setText(self.tr("{0}  {1}").format(name, count) if count else name)
        self._chips[Chip.DIFFERENT].setVisible(live.compared.tree is not None)
        self._chips[Chip.DIFFERENT].setToolTip(self._about_difference(live))
        self.end.setVisible(bool(live.compared.name))

    def show_chosen(self, chosen: Chip) -> None:
        """This filter is on."""
        for chip, made in self._chips.items():
            made.setChecked(chip is chosen)

    def _name(self, chip: Chip, live: LiveTree) -> str:
        """Rows may be marked against another state than the last revision."""
        if chip is Chip.DIFFERENT and live.compared.name:
            room = active().px(NAME_WIDTH if is_roomy() else NARROW_NAME)
            return self.tr("khác {0}").format(
                self.fontMetrics().elidedText(live.compared.name, Qt.TextElideMode.ElideMiddle, room)
            )
        return self._names[chip]

    def _about_difference(self, live: LiveTree) -> str:
        """What the chip has no room for."""
        if not live.compared.name:
            return self._only
        return self.tr("{0}: {1}").format(live.compared.name, self._only)

    def _button(self, chip: Chip) -> QPushButton:
        made = button(self._names[chip], lambda: self._choose(chip), "chip")
        made.setCheckable(True)
        made.setToolTip(self._only)
        return made

    def _choose(self, chip: Chip) -> None:
        chosen = chip if self._chips[chip].isChecked() else Chip.NONE
        self.show_chosen(chosen)
        self.chosen.emit(chosen)


def _counts(live: LiveTree) -> Mapping[Chip, int]:
    """Taken from what is counted anyway: nothing here looks at the rows."""
    rules = live.findings.rules()
    return {
        Chip.NO_LEVEL: rules.get("level-missing", 0),
        Chip.UNDECIDED: rules.get("decision-missing", 0) + rules.get("decision-open-outside-form", 0),
        Chip.NOT_ELIGIBLE: live.totals.all().not_eligible,
        Chip.WITH_ERRORS: live.findings.unfinished_count,
        Chip.DIFFERENT: sum(
            kind is Kind.PROCEDURE and id_ in live.tree.procedures for kind, id_ in live.different
        ),
    }
