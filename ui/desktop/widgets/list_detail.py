"""One difference from a list in full, and what can be done about it: a button and a key for each repair."""

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from models.list_comparison import ListRow
from models.profiles import Profile
from models.records import AnswerKind
from models.taken import AskKind
from ui.desktop.theme import active
from ui.desktop.widgets.answer_choice import AnswerChoice
from ui.desktop.widgets.basics import FULL, button, column, is_roomy, label, row, scrolling
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.list_words import ListLine, asked_text, gap_sentence, line_sentences, repair_word

ADD, TAKE, LINK, REMOVE, WITHDRAW = "add", "take", "link", "remove", "withdraw"
KEYS: Mapping[str, str] = {
    ADD: "T",
    TAKE: "L",
    LINK: "D",
    REMOVE: "X",
    AnswerKind.NOT_OURS: "K",
    AnswerKind.ABOLISHED: "B",
    AnswerKind.EXPLAINED: "G",
    WITHDRAW: "H",
}
"""One key a repair."""
OFFERED: Mapping[str, tuple[str, ...]] = {
    "missing": (ADD, AnswerKind.NOT_OURS, AnswerKind.ABOLISHED),
    "renamed": (TAKE, AnswerKind.EXPLAINED),
    "extra": (REMOVE, AnswerKind.EXPLAINED),
    "levels": (TAKE, AnswerKind.EXPLAINED),
    "eligibility": (TAKE, AnswerKind.EXPLAINED),
}
"""What can be done about each kind of difference."""
ANSWERS = frozenset(kind.value for kind in AnswerKind)


class Near(NamedTuple):
    """A row of the report that a missing procedure may be, and how alike the names are in percent."""

    row: ListRow
    percent: int


class ListDetail(QFrame):
    """`wanted(str)`: this repair is wanted. `said(str, str)`: this answer, with these words. `left`: to the list."""

    wanted = Signal(str)
    said = Signal(str, str)
    left = Signal()

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._profile = profile
        self._line: ListLine | None = None
        self._asked = ""
        self._words: dict[str, str] = {}
        """What was said last of each kind: often one decision abolishes many."""
        self.heading = label(look="heading", wrap=True)
        self._full = label(wrap=True)
        self._full.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._full.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._near = label(look="remark", wrap=True)
        self.tier, self.field = (AnswerChoice(kind, profile, ()) for kind in (AskKind.TIER, AskKind.FIELD))
        self.buttons: dict[str, QPushButton] = {code: self._button(code) for code in KEYS}
        self.words, self._title = QLineEdit(), label(wrap=True)
        self.confirm = button(self.tr("Ghi  Enter"), self._say, "primary")
        self.words.returnPressed.connect(self._say)
        self._arrange()
        self.show_line(None, None, ())

    @property
    def offered(self) -> list[str]:
        """The repairs of the difference that is shown."""
        return [code for code, made in self.buttons.items() if not made.isHidden()]

    @property
    def home(self) -> tuple[str, str]:
        """Tier and field that were chosen for a procedure of which the list does not say them."""
        return self.tier.answer, self.field.answer

    def show_line(self, line: ListLine | None, near: Near | None, fields: tuple[str, ...]) -> None:
        """Show a difference, or none."""
        self._line = line
        self.heading.setText(gap_sentence(line.kind) if line else "")
        how = self.tr("Mỗi cách xử lý có một phím; Enter sang dòng sau, Ctrl+Z hoàn tác.")
        self._full.setText(line_sentences(line, self._profile) if line else how)
        said = self.tr("Giống {0} %: “{1}” trong báo cáo. Nếu là một thủ tục, bấm {2}.")
        self._near.setText(said.format(near.percent, near.row.entry.name, KEYS[LINK]) if near else "")
        self._near.setVisible(near is not None)
        offered = (*OFFERED[line.kind], *((LINK,) if near else ())) if line else ()
        if line and line.answer:
            offered = (WITHDRAW, *(code for code in offered if code not in ANSWERS))
        for code, made in self.buttons.items():
            made.setVisible(code in offered)
        self._ask_home(line, fields)
        self._close()

    def ask(self, kind: str) -> None:
        """The keyboard goes to where an answer is said; what was said last stands there already."""
        self._asked = kind
        self._title.setText(asked_text(kind))
        self.words.setAccessibleName(asked_text(kind))
        self.words.setText(self._words.get(kind, ""))
        self._asking.show()
        self.words.setFocus()
        self.words.selectAll()

    def _say(self) -> None:
        text, kind = self.words.text().strip(), self._asked
        if not text:
            self.words.setFocus()
            return
        self._words[kind] = text
        self._close()
        self.said.emit(kind, text)

    def cancel(self) -> bool:
        """Leave what was being said; whether something was."""
        was_asking = not self._asking.isHidden()
        self._close()
        if was_asking:
            self.left.emit()
        return was_asking

    def _close(self) -> None:
        self._asked = ""
        self._asking.hide()

    def _ask_home(self, line: ListLine | None, fields: tuple[str, ...]) -> None:
        """Of a missing procedure what the list does not say: its tier, its field."""
        missing = line is not None and line.kind == "missing" and line.answer is None
        self._tier_line.setVisible(missing and line is not None and not line.entry.tier)
        self._field_line.setVisible(missing and line is not None and not line.entry.field)
        if not self._field_line.isHidden() and self.field.count() != len(fields):
            self.field.clear()
            self.field.addItems(list(fields))
            for place, name in enumerate(fields):
                self.field.setItemData(place, name)
            self.field.setCurrentIndex(0 if fields else -1)

    def _button(self, code: str) -> QPushButton:
        made = button(self.tr("{0}  {1}").format(repair_word(code), KEYS[code]), partial(self._want, code))
        made.setAccessibleName(repair_word(code))
        return made

    def _want(self, code: str) -> None:
        if code in ANSWERS:
            self.ask(code)
        else:
            self.wanted.emit(code)

    def _arrange(self) -> None:
        place = QWidget()
        place.setLayout(FlowLayout(*self.buttons.values(), spacing=active().px(6)))
        self._asking = QWidget()
        line = row(self.words, self.confirm)
        line.setStretch(0, 1)
        self._asking.setLayout(column(self._title, line, spacing=4))
        self._tier_line, self._field_line = QWidget(), QWidget()
        self._tier_line.setLayout(column(label(self.tr("Đưa vào cấp"), "secondary"), self.tier, spacing=2))
        self._field_line.setLayout(
            column(label(self.tr("Đưa vào lĩnh vực"), "secondary"), self.field, spacing=2)
        )
        full = column(self._full, self._near)
        full.addStretch(1)
        held = scrolling(full) if is_roomy(FULL) else full
        layout = column(
            self.heading, held, self._tier_line, self._field_line, place, self._asking, margins=12
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)
