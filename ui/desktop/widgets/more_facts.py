"""The folded "Thông tin thêm": optional columns that travel in the package and stand in none of the four forms."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from models.records import Answer, Procedure
from ui.desktop import icons
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, label
from ui.desktop.widgets.text_field import TextField, month_field, number_field
from ui.messages import column_title

TEXTS = ("settling_unit", "lead_unit", "supporting_units", "needed_databases", "internal_process")
NUMBERS = ("dossiers_received", "dossiers_online")
ANSWERS = ("on_one_stop", "online_payment")
ORDER = (
    "settling_unit", "planned_month", "lead_unit", "supporting_units", "on_one_stop", "online_payment",
    "needed_databases", "dossiers_received", "dossiers_online", "internal_process",
)  # fmt: skip


class MoreFacts(QWidget):
    """`edited(column, value)`: one of the optional columns has another value."""

    edited = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self.tr("Thông tin thêm")
        self._fold = button(self._title, self._turn, "fold")
        self._fold.setToolTip(self.tr("Không bắt buộc"))
        self._fold.setIcon(icons.icon("chevron-right", "secondary"))
        self._editors = {name: self._editor(name) for name in ORDER}
        self._form = QWidget()
        self._form.setLayout(self._rows())
        self._form.hide()
        self.setLayout(column(self._fold, self._form, spacing=4))

    @property
    def unfolded(self) -> bool:
        """Whether the columns are to be seen."""
        return not self._form.isHidden()

    @property
    def fields(self) -> list[TextField]:
        """The columns that are typed in."""
        return [editor for editor in self._editors.values() if isinstance(editor, TextField)]

    def begin(self) -> None:
        """Another procedure comes."""
        for field in self.fields:
            field.begin("")

    def show_procedure(self, procedure: Procedure) -> None:
        """Show the columns of a procedure."""
        for name, editor in self._editors.items():
            value = getattr(procedure, name)
            if isinstance(editor, TextField):
                editor.set_value("" if value is None else str(value))
            else:
                editor.setCurrentIndex(editor.findData(value))

    def _rows(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(active().px(4))
        form.setContentsMargins(0, 0, 0, 0)
        for name, editor in self._editors.items():
            title = column_title(name)
            form.addRow(label(title[0].upper() + title[1:]), editor)
        return form

    def _editor(self, name: str) -> TextField | QComboBox:
        if name in ANSWERS:
            return self._answer(name)
        title = column_title(name)
        made = (
            month_field(title)
            if name == "planned_month"
            else number_field(title)
            if name in NUMBERS
            else TextField(title)
        )
        made.committed.connect(partial(self._hand_over, name))
        return made

    def _answer(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(column_title(name))
        words = {Answer.UNKNOWN: self.tr("Chưa rõ"), Answer.YES: self.tr("Có"), Answer.NO: self.tr("Không")}
        for answer, word in words.items():
            choice.addItem(word, answer)
        choice.activated.connect(lambda: self.edited.emit(name, choice.currentData()))
        return choice

    def _hand_over(self, name: str, text: str) -> None:
        self.edited.emit(name, _typed(name, text))

    def _turn(self) -> None:
        self._form.setVisible(self._form.isHidden())
        self._fold.setIcon(icons.icon("chevron-down" if self.unfolded else "chevron-right", "secondary"))


def _typed(name: str, value: str) -> str | int | None:
    if name not in NUMBERS:
        return value
    return int(value) if value else None
