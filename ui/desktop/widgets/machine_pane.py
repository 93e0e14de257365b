"""Kiểm tra máy: what was looked at, each with the steps that mend what is wrong. It looks at nothing itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from models.problems import Problem
from ui.desktop import icons
from ui.desktop.theme import active
from ui.desktop.widgets.basics import CARD_MARGIN, button, column, is_roomy, label, row, scrolling
from ui.messages import machine_state, machine_text, machine_words, problem_text
from workflows.machine_check import MachineFact, State, worst

ICONS = {
    State.GOOD: ("check", "good"),
    State.WARNING: ("warning", "warning"),
    State.ERROR: ("error", "error"),
}

PANE_MARGIN = 20


class MachinePane(QWidget):
    """`wanted`: the officer wants the PC looked at again."""

    wanted = Signal()

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: Sequence[MachineFact] = ()
        self.again = button(self.tr("Kiểm tra lại"), self.wanted.emit, "primary")
        self.copy = button(self.tr("Chép kết quả"), self.copy_result)
        self.verdict = label(look="strong", wrap=True)
        self._lines = QWidget()
        self._place = column(
            label(title, "title"), label(about, "secondary", wrap=True), self.verdict, self._lines
        )
        self._place.addStretch(1)
        self.area = scrolling(self._place)
        actions = row(self.again, self.copy)
        actions.addStretch(1)
        layout = column(self.area, actions)
        layout.setStretch(0, 1)
        edge = active().px(PANE_MARGIN if is_roomy() else CARD_MARGIN)
        layout.setContentsMargins(edge, edge, edge, active().px(CARD_MARGIN))
        self.setLayout(layout)

    def wait(self) -> None:
        """The PC is being looked at."""
        self.verdict.setText(self.tr("Đang kiểm tra…"))
        self.again.setEnabled(False)
        self.copy.setEnabled(False)

    def show_facts(self, facts: Sequence[MachineFact]) -> None:
        """What was seen, worst first."""
        self._facts = sorted(facts, key=lambda fact: list(State)[::-1].index(fact.state))
        self.verdict.setText(self._verdict())
        self.again.setEnabled(True)
        self.copy.setEnabled(True)
        lines = self._written()
        self._place.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines

    def refuse(self, problem: Problem) -> None:
        """The data could not be looked at."""
        self.verdict.setText(problem_text(problem))
        self.again.setEnabled(True)

    def copy_result(self) -> None:
        """Put what is shown into the clipboard, as text for a letter."""
        QApplication.clipboard().setText(
            "\n".join(machine_text(fact.state.value, fact.code, fact.params) for fact in self._facts)
        )
        self.verdict.setText(self.tr("Đã chép kết quả. Dán vào thư hoặc tin nhắn bằng Ctrl+V."))

    def _verdict(self) -> str:
        words = {
            State.GOOD: self.tr("Máy này dùng được, không phải sửa gì."),
            State.WARNING: self.tr("Máy này dùng được; có chỗ nên xem lại."),
            State.ERROR: self.tr("Có chỗ phải sửa trước khi làm tiếp."),
        }
        return words[worst(self._facts)]

    def _written(self) -> QWidget:
        made, grid = QWidget(), QGridLayout()
        made.setProperty("look", "plain")
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(active().px(12))
        grid.setVerticalSpacing(active().px(10))
        grid.setColumnStretch(1, 1)
        for place, fact in enumerate(self._facts):
            for at, part in enumerate(_line(fact)):
                grid.addWidget(part, place, at, Qt.AlignmentFlag.AlignTop)
        made.setLayout(grid)
        return made


def _line(fact: MachineFact) -> tuple[QWidget, ...]:
    """What one fact is shown as: a sign; what was looked at, with the sign in a word, above what was seen."""
    words, (icon, color) = machine_words(fact.code, fact.params), ICONS[fact.state]
    mark = label()
    mark.setPixmap(icons.pixmap(icon, color, active().px(16)))
    said = label("\n".join(filter(None, (words.said, words.steps))), wrap=True)
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    text = QWidget()
    text.setProperty("look", "plain")
    heading = row(label(words.title, "strong", wrap=True), label(machine_state(fact.state.value), color))
    heading.setStretch(0, 1)
    text.setLayout(column(heading, said, spacing=2))
    return mark, text
