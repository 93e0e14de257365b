"""The left rail: the steps of the job in order, with a mark where something waits; at its foot what is no step.

It knows no page.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from ui.desktop.theme import active
from ui.desktop.widgets.basics import column, label

WIDTH = 136


class Step(NamedTuple):
    """One step: its key, its name, and the shortcut that leads there."""

    key: str
    name: str
    shortcut: str


class Rail(QFrame):
    """`chosen(key)`: the officer wants to see this step. What belongs to no report stands at the foot."""

    chosen = Signal(str)

    def __init__(
        self, steps: Sequence[Step], foot: Sequence[Step] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "rail")
        self.setFixedWidth(active().px(WIDTH))
        self._names = {step.key: step.name for step in (*steps, *foot)}
        self._buttons = {step.key: self._button(step) for step in (*steps, *foot)}
        self._group = QButtonGroup(self)
        for made in self._buttons.values():
            self._group.addButton(made)
        brand = label(self.tr("RÀ SOÁT DVC"), "brand")
        brand.setFixedHeight(active().px(50))
        brand.setContentsMargins(active().px(17), 0, 0, 0)
        layout = column(brand, *(self._buttons[step.key] for step in steps), spacing=0)
        layout.addStretch(1)
        for step in foot:
            layout.addWidget(self._buttons[step.key])
        self.setLayout(layout)

    def show_current(self, key: str) -> None:
        """This step is on screen."""
        self._buttons[key].setChecked(True)

    def enable(self, key: str) -> None:
        """There is something to see at this step."""
        self._buttons[key].setEnabled(True)

    def disable(self, key: str) -> None:
        """There is nothing to see at this step yet."""
        self._buttons[key].setEnabled(False)

    def mark(self, key: str, waiting: int) -> None:
        """So many things wait at this step; 0 takes the mark away."""
        name = self._names[key]
        self._buttons[key].setText(self.tr("{0}  ({1})").format(name, waiting) if waiting else name)
        spoken = self.tr("{0}, {1} chỗ cần xử lý").format(name, waiting) if waiting else name
        self._buttons[key].setAccessibleName(spoken)

    def _button(self, step: Step) -> QPushButton:
        made = QPushButton(step.name)
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setToolTip(self.tr("{0} ({1})").format(step.name, step.shortcut))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(step.key))
        return made
