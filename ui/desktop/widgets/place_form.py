"""Puts rows where they belong: tier, field, level, and a name where there is none; for one row or for all alike."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from models.profiles import Profile
from models.taken import AskKind, TakenRow
from models.taken_edits import placed
from ui.desktop.theme import active
from ui.desktop.widgets.answer_choice import AnswerChoice
from ui.desktop.widgets.basics import button, column, form_grid, is_roomy, label, row
from ui.desktop.widgets.flow_layout import FlowLayout


class PlaceForm(QWidget):
    """`wanted(bool)`: put it there; True for all rows alike."""

    wanted = Signal(bool)

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Tên thủ tục"))
        self.tier, self.field, self.level = (AnswerChoice(kind, profile, ()) for kind in AskKind)
        self._choices = self.tier, self.level, self.field
        self._title = label(self.tr("Tên"))
        self.one = button(self.tr("Đặt dòng này"), lambda: self.wanted.emit(False))
        self.all = button("", lambda: self.wanted.emit(True))
        self.setLayout(self._fields())
        for choice in (self.tier, self.level):
            choice.currentIndexChanged.connect(self._follow)
        self.field.editTextChanged.connect(self._follow)
        self.name.textChanged.connect(self._follow)

    def _fields(self) -> QLayout:
        """The three choices in one line where there is room; the name only of a row that has none."""
        buttons = QWidget()
        buttons.setLayout(FlowLayout(self.one, self.all, spacing=active().px(6)))
        titles = self.tr("Cấp"), self.tr("Mức độ"), self.tr("Lĩnh vực")
        titled = [(label(title), part) for title, part in zip(titles, self._choices, strict=True)]
        if not is_roomy():
            return column(form_grid([[(self._title, self.name)], *([pair] for pair in titled)]), buttons)
        choices = row(*(part for pair in titled for part in pair))
        for place in (1, 3, 5):
            choices.setStretch(place, 3 if place == 5 else 2)
        return column(row(self._title, self.name), choices, buttons, spacing=6)

    def begin(self, taken: TakenRow, fields: Sequence[str], alike: int) -> None:
        """Show what is known of a row; `alike`: how many rows, this one among them, are in the same case."""
        self.field.clear()
        for name in fields:
            self.field.addItem(name, name)
        self.tier.set_answer(taken.tier)
        self.field.set_answer(taken.field)
        levels = taken.columns.get("levels", ())
        self.level.set_answer(levels[0] if isinstance(levels, tuple) and levels else "")
        self.name.setText(taken.name)
        for part in (self._title, self.name):
            part.setVisible(not taken.name)
        self.all.setText(self.tr("Đặt cả {0} dòng cùng loại").format(alike))
        self.all.setVisible(alike > 1 and bool(taken.name))
        self._follow()

    def place(self, taken: TakenRow) -> TakenRow:
        """A row with what was chosen; one that has a name or a level of its own keeps them."""
        name = "" if taken.name else self.name.text()
        return placed(taken, self.tier.answer, self.field.answer, self.level.answer, name)

    def _follow(self) -> None:
        ready = bool(self.tier.answer and self.field.answer and self.name.text().strip())
        for press in (self.one, self.all):
            press.setEnabled(ready)
