"""Facts of a verdict line by line, each with its own mark; and what is told of it besides."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from models.problems import Problem
from ui.desktop import icons
from ui.desktop.theme import active
from ui.desktop.widgets.basics import column, label, row
from ui.desktop.widgets.wording import unbroken
from ui.messages import problem_text
from ui.verdict_words import Fact, Facts, mark_word

ICONS = {"good": "check", "warning": "warning", "error": "error"}
TITLE_WIDTH = 116
TOP = Qt.AlignmentFlag.AlignTop


class FactsView(QWidget):
    """What is known, under the headings "Về tệp", "Người ký"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: QVBoxLayout = column(spacing=10)
        self.setLayout(self._layout)

    @property
    def texts(self) -> list[str]:
        """What stands there, line by line."""
        return [made.text() for made in self.findChildren(QLabel) if made.text()]

    def show_facts(self, groups: Sequence[Facts]) -> None:
        """These, in the place of those before."""
        empty(self._layout)
        for group in groups:
            self._layout.addWidget(_group(group))


class FindingLines(QWidget):
    """What is told besides the headline: what weighs most first. Hidden where there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: QVBoxLayout = column(spacing=6)
        self.setLayout(self._layout)
        self.texts: list[str] = []

    def show_findings(self, findings: Iterable[tuple[Problem, str]]) -> None:
        """These, each with its mark."""
        empty(self._layout)
        lines = [(unbroken(problem_text(problem)), mark) for problem, mark in findings]
        self.texts = [text for text, _ in lines]
        for text, mark in lines:
            self._layout.addWidget(_finding(text, mark))
        self.setVisible(bool(lines))


def empty(layout: QVBoxLayout) -> None:
    """Take out what was there; it stays until the event loop turns, and must not shine through."""
    while (item := layout.takeAt(0)) is not None:
        former = item.widget()
        if former is not None:
            former.hide()
            former.deleteLater()


def mark_label(mark: str) -> QLabel:
    """A mark that is also heard."""
    made = label()
    made.setPixmap(icons.pixmap(ICONS.get(mark, "dot"), mark or "secondary", active().px(14)))
    made.setAccessibleName(mark_word(mark))
    made.setContentsMargins(0, active().px(2), 0, 0)
    return made


def _group(group: Facts) -> QWidget:
    made, grid = QWidget(), QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(active().px(8))
    grid.setVerticalSpacing(active().px(5))
    grid.setColumnMinimumWidth(1, active().px(TITLE_WIDTH))
    grid.setColumnStretch(2, 1)
    for line, fact in enumerate(group.facts):
        _add(grid, line, fact)
    made.setLayout(column(label(group.title, "strong"), grid, spacing=6))
    return made


def _add(grid: QGridLayout, line: int, fact: Fact) -> None:
    said = label(fact.said, fact.mark if fact.mark in ("warning", "error") else "", wrap=True)
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    grid.addWidget(mark_label(fact.mark), line, 0, TOP)
    grid.addWidget(label(fact.title, "secondary"), line, 1, TOP)
    grid.addWidget(said, line, 2)


def _finding(text: str, mark: str) -> QFrame:
    """What weighs stands on its ground; a note stands on the card."""
    said = label(text, "" if mark else "secondary", wrap=True)
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    shown = mark_label(mark)
    line = row(shown, said)
    line.setAlignment(shown, TOP)
    line.setStretch(1, 1)
    made = QFrame()
    if mark:
        made.setProperty("look", f"told-{mark}")
        line.setContentsMargins(active().px(8), active().px(6), active().px(8), active().px(6))
    made.setLayout(line)
    return made
