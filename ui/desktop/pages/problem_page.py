"""When the data cannot be opened: what happened, what is safe, and what can be done now. A page, not a box."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.problems import Problem
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, card, column, label, row
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.messages import problem_text

WIDTH = 640


@dataclass(frozen=True, slots=True)
class WayOut:
    """One thing that can be done: a verb, and the doing."""

    text: str
    do: Callable[[], object]


class ProblemPage(QWidget):
    """The first way out is the one that is proposed."""

    def __init__(self, problem: Problem, ways: list[WayOut], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.ways = [button(way.text, way.do, "" if place else "primary") for place, way in enumerate(ways)]
        actions = FlowLayout(*self.ways, spacing=active().px(8))
        heading = label(self.tr("Chưa mở được dữ liệu"), "title")
        self.sentence = label(problem_text(problem), wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said = label(look="error", wrap=True)
        self.said.hide()
        content = card(column(heading, self.sentence, self.said, actions, spacing=16, margins=24))
        content.setFixedWidth(active().px(WIDTH))
        middle = row()
        middle.addStretch(1)
        middle.addWidget(content)
        middle.addStretch(1)
        layout = column()
        layout.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(2)
        self.setLayout(layout)

    def refuse(self, problem: Problem) -> None:
        """A way out did not work either."""
        self.said.setText(problem_text(problem))
        self.said.show()
