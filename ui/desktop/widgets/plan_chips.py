"""How many rows of an import are new, changed, doubtful …: each number shows these rows alone. One at most is on."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.desktop.item_models.plan_nodes import Shown
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.import_words import shown_word

ALWAYS = (Shown.ALL, Shown.NEW, Shown.DOUBTFUL, Shown.LEFT_OUT)


class PlanChips(QWidget):
    """`chosen(Shown)`: these rows are wanted now."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = Shown.ALL
        order = (
            Shown.ALL,
            Shown.NEW,
            Shown.CHANGED,
            Shown.SAME,
            Shown.DOUBTFUL,
            Shown.LEFT_OUT,
            Shown.REPAIRED,
        )
        self.chips = {kind: self._button(kind) for kind in order}
        self.setLayout(FlowLayout(*self.chips.values(), spacing=active().px(4)))

    def show_counts(self, found: Mapping[Shown, int]) -> None:
        """How many rows each filter shows; one that shows none any more is off."""
        if self.shown is not Shown.ALL and not found[self.shown]:
            self.shown = Shown.ALL
        for kind, chip in self.chips.items():
            chip.setText(self.tr("{0}  {1}").format(shown_word(kind), found[kind]))
            chip.setVisible(kind in ALWAYS or bool(found[kind]))
            chip.setEnabled(bool(found[kind]))
            chip.setChecked(kind is self.shown)

    def _button(self, kind: Shown) -> QPushButton:
        made = button(shown_word(kind), lambda: self._choose(kind), "chip")
        made.setCheckable(True)
        return made

    def _choose(self, kind: Shown) -> None:
        self.shown = kind if kind is not self.shown else Shown.ALL
        for other, chip in self.chips.items():
            chip.setChecked(other is self.shown)
        self.chosen.emit(self.shown)
