"""Puts rows where they belong: tier, field, level, and a name where there is none; for one row or for all alike."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from models.profiles import Profile
from models.taken import AskKind, TakenRow
from models.taken_edits import placed
from ui.desktop.theme import active
from ui.desktop.widgets.answer_choice import AnswerChoice
from ui.desktop.widgets.basics import button, column, form_grid, label
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
        self._title = label(self.tr("Tên"))
        self.one = button(self.tr("Đặt dòng này"), lambda: self.wanted.emit(False))
        self.all = button("", lambda: self.wanted.emit(True))
        self.setLayout(column(self._fields(), spacing=6))
        for choice in (self.tier, self.level):
            choice.currentIndexChanged.connect(self._follow)
        self.field.editTextChanged.connect(self._follow)
        self.name.textChanged.connect(self._follow)

    def _fields(self) -> QGridLayout:
        buttons = QWidget()
        buttons.setLayout(FlowLayout(self.one, self.all, spacing=active().px(6)))
        tier, level = (label(self.tr("Cấp")), self.tier), (label(self.tr("Mức độ")), self.level)
        field = label(self.tr("Lĩnh vực")), self.field
        return form_grid((((self._title, self.name),), (tier, level), (field, (label(), buttons))))

    def begin(self, row: TakenRow, fields: Sequence[str], alike: int) -> None:
        """Show what is known of a row; `alike`: how many rows, this one among them, are in the same case."""
        self.field.clear()
        for name in fields:
            self.field.addItem(name, name)
        self.tier.set_answer(row.tier)
        self.field.set_answer(row.field)
        levels = row.columns.get("levels", ())
        self.level.set_answer(levels[0] if isinstance(levels, tuple) and levels else "")
        self.name.setText(row.name)
        for part in (self._title, self.name):
            part.setVisible(not row.name)
        self.all.setText(self.tr("Đặt cả {0} dòng cùng loại").format(alike))
        self.all.setVisible(alike > 1 and bool(row.name))
        self._follow()

    def place(self, row: TakenRow) -> TakenRow:
        """A row with what was chosen; one that has a name or a level of its own keeps them."""
        name = "" if row.name else self.name.text()
        return placed(row, self.tier.answer, self.field.answer, self.level.answer, name)

    def _follow(self) -> None:
        ready = bool(self.tier.answer and self.field.answer and self.name.text().strip())
        for press in (self.one, self.all):
            press.setEnabled(ready)
