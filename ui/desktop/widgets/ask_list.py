"""What a file does not say, asked once for all rows alike: a line each, the proposal chosen already, and why."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from models.former_round import ABOLISHED_TIER
from models.profiles import Profile
from models.taken import ABOLISHED, LATER, Answers, Ask, AskKind
from ui.desktop.theme import active
from ui.desktop.widgets.answer_choice import AnswerChoice
from ui.desktop.widgets.basics import FULL, button, column, is_roomy, label, row, scrolling
from ui.desktop.widgets.import_words import asked_word, why_proposed
from ui.messages import column_title

MOST_LINES = 3
LINE = 38
"""Pixels at 100 % of a question."""
MANY = 2
"""Of more groups than this, all can be answered at once."""
Key = tuple[AskKind, str]


class _Place(NamedTuple):
    line: int
    column: int
    width: int = 1


_HEIGHT = 3
_BESIDE = (_Place(0, 0), _Place(0, 1), _Place(0, 2), _Place(0, 3))
_BELOW = (_Place(0, 0, 2), _Place(1, 0, 2), _Place(2, 0), _Place(2, 1))
"""Where question, choice, ground and button stand: in one line, or in three where there is no room for that."""


class AskList(QFrame):
    """`answered(Mapping)`: answers by kind and group, one or all proposals at once."""

    answered = Signal(object)

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._profile = profile
        self._asks: dict[Key, Ask] = {}
        self._fields: Sequence[str] = ()
        self._answers: Answers = {}
        self._open = False
        self.choices: dict[Key, AnswerChoice] = {}
        self._marks: dict[Key, QPushButton] = {}
        self.heading = label(look="strong", wrap=True)
        self.accept = button(self.tr("Nhận mọi đề xuất  F9"), self.accept_all)
        self.again = button(self.tr("Xem lại"), self._turn, "link")
        self._place = QWidget()
        self._place.setProperty("look", "plain")
        self._grid = QGridLayout(self._place)
        self._grid.setContentsMargins(0, 0, active().px(4), 0)
        self._grid.setVerticalSpacing(active().px(4))
        self._grid.setHorizontalSpacing(active().px(8))
        if is_roomy():
            self._grid.setColumnStretch(0, 3)
            self._grid.setColumnStretch(1, 2)
        self._scrolls = is_roomy(FULL)
        self._area = scrolling(column(self._place)) if self._scrolls else self._place
        head = row(self.heading, self.again, self.accept)
        head.setStretch(0, 1)
        self.setLayout(column(head, self._area, spacing=4, margins=8))
        self.hide()

    @property
    def open_asks(self) -> list[Ask]:
        """The questions that are not answered yet."""
        return [ask for key, ask in self._asks.items() if not self._is_answered(key)]

    def forget(self) -> None:
        """Another file: other questions."""
        self._asks, self._open = {}, False
        self.show_asks((), {}, ())

    def show_asks(self, asks: Iterable[Ask], answers: Answers, fields: Sequence[str]) -> None:
        """Show what is asked; a question that was answered stays, so that it can be answered otherwise."""
        known = {**self._asks, **{(ask.kind, ask.group): ask for ask in _with_general(list(asks))}}
        is_new = known.keys() != self._asks.keys()
        self._asks, self._answers, self._fields = known, answers, fields
        if is_new:
            self._fill()
        self._follow()

    def accept_all(self) -> None:
        """Every open question is answered as it is proposed, or as it was chosen."""
        said = {key: choice.answer for key, choice in self.choices.items() if not self._is_answered(key)}
        self._say({key: answer for key, answer in said.items() if answer})

    def first(self) -> QWidget | None:
        """Where the keyboard goes to answer."""
        return next((self.choices[ask.kind, ask.group] for ask in self.open_asks), None)

    def _is_answered(self, key: Key) -> bool:
        """By its own answer, or by that for all rows."""
        kind, _ = key
        return key in self._answers or (kind, "") in self._answers

    def _say(self, answers: Mapping[Key, str]) -> None:
        if answers:
            self.answered.emit(dict(answers))

    def _accept(self, key: Key, _index: object = None) -> None:
        answer = self.choices[key].answer
        self._say({key: answer} if answer else {})

    def _turn(self) -> None:
        self._open = not self._open
        self._follow()

    def _fill(self) -> None:
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.choices, self._marks = {}, {}
        for line, (key, ask) in enumerate(self._asks.items()):
            self._add(line, key, ask)

    def _add(self, line: int, key: Key, ask: Ask) -> None:
        choice = self.choices[key] = AnswerChoice(ask.kind, self._profile, self._fields)
        if ask.kind is AskKind.LEVEL:
            choice.offer(LATER)
        if ask.why == ABOLISHED_TIER:
            choice.offer(ABOLISHED)
        choice.set_answer(self._answers.get(key, ask.proposal))
        choice.setAccessibleName(self._question(ask))
        accept = partial(self._accept, key)
        choice.activated.connect(accept)
        edit = choice.lineEdit()
        if edit is not None:
            edit.setAccessibleName(self._question(ask))
            edit.returnPressed.connect(accept)
        mark = self._marks[key] = button("", accept, "link")
        mark.setAccessibleName(self.tr("Nhận: {0}").format(self._question(ask)))
        parts = (label(self._question(ask), wrap=True), choice, label(why_proposed(ask), "secondary"), mark)
        for part, place in zip(parts, _BESIDE if is_roomy() else _BELOW, strict=True):
            self._grid.addWidget(part, place.line + line * _HEIGHT, place.column, 1, place.width)

    def _question(self, ask: Ask) -> str:
        asked = asked_word(ask.kind).lower()
        if not ask.group:
            return self.tr("Cả {0} dòng: {1}").format(ask.count, asked)
        return self.tr("{0} dòng “{1}”: {2}").format(ask.count, ask.group, asked)

    def _follow(self) -> None:
        left = self.open_asks
        for key, mark in self._marks.items():
            done = self._is_answered(key)
            mark.setText(self.tr("đã chọn") if done else self.tr("Nhận"))
            mark.setEnabled(not done)
            if done:
                self.choices[key].set_answer(self._answers.get(key) or self._answers[key[0], ""])
        self.heading.setText(
            self.tr("Tệp không ghi rõ {0}. Hãy chọn, mỗi nhóm một lần:").format(_lacking(left))
            if left
            else self.tr("Đã trả lời {0} câu hỏi về tệp").format(len(self._asks))
        )
        shown = bool(left) or self._open
        self._area.setVisible(shown)
        self.accept.setVisible(bool(left))
        self.again.setVisible(not left)
        if self._scrolls:
            self._area.setFixedHeight(active().px(LINE) * min(MOST_LINES, len(self._asks)))
        self.setVisible(bool(self._asks))


def _with_general(asks: list[Ask]) -> list[Ask]:
    """The questions, those about most rows first; before them one for all, of a kind that is asked of many groups."""
    general = [
        Ask(kind, "", sum(ask.count for ask in alike))
        for kind in AskKind
        if len(alike := [ask for ask in asks if ask.kind is kind]) > MANY and all(ask.group for ask in alike)
    ]
    return [*general, *sorted(asks, key=lambda ask: -ask.count)]


def _lacking(asks: Iterable[Ask]) -> str:
    """What is asked for: "cấp, mức độ"."""
    return ", ".join(dict.fromkeys(column_title(ask.kind) for ask in asks))
