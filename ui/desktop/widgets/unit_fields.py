"""Columns that are kept of a unit, as a form: each is kept as it is left, and marked where it is hardly meant so."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from models.records import LINES, REPORT
from ui.desktop.theme import active, look
from ui.desktop.widgets.basics import column as below
from ui.desktop.widgets.basics import label, may_be_narrow
from ui.desktop.widgets.kept_unit import KeptUnit
from ui.desktop.widgets.lines_field import LinesField
from ui.desktop.widgets.text_field import TextField
from ui.messages import column_title
from workflows.unit_defaults import doubtful


class UnitFields(QWidget):
    """`fields` by column."""

    def __init__(self, unit: KeptUnit, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = unit
        self._hints = self._all_hints()
        self.fields = {column: self._field(column) for column in columns}
        form = wrapping_form()
        for column, field in self.fields.items():
            form.addRow(titled(column_title(column), field), field)
        self.doubt = label(look="error", wrap=True)
        self.setLayout(below(form, self.doubt, spacing=6))
        unit.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is kept."""
        columns = self._unit.defaults.columns
        marked = doubtful({column: columns.get(column, "") for column in self.fields})
        for column, field in self.fields.items():
            field.set_value(columns.get(column, ""))
            look(field, "missing" if column in marked else "")
        self.doubt.setVisible(bool(marked))
        self.doubt.setText(self.tr("Xem lại: {0}").format(", ".join(map(column_title, sorted(marked)))))
        self.setDisabled(self._unit.read_only)

    def _field(self, column: str) -> "TextField | LinesField | LetterKind":
        if column == "letter_kind":
            made = LetterKind()
            made.committed.connect(partial(self._unit.set_column, column))
            return made
        title, hint = column_title(column), self._hints.get(column, "")
        made = LinesField(title, hint=hint) if column in LINES else TextField(title, hint=hint)
        made.committed.connect(partial(self._unit.set_column, column))
        return made

    def _all_hints(self) -> Mapping[str, str]:
        return {
            "contact_email": self.tr("có thể để trống"),
            "agency_symbol": self.tr("ví dụ UBND"),
            "drafting_unit": self.tr("ví dụ VHTT"),
            "place_name": self.tr("ví dụ Sơn Dương"),
            "head_title": self.tr("ví dụ CHỦ TỊCH"),
            "addressees": self.tr("mỗi nơi một dòng"),
            "recipients": self.tr("mỗi nơi một dòng, ví dụ Lưu: VT, VHTT"),
        }


class LetterKind(QComboBox):
    """What the letter is: công văn or báo cáo. `committed(value)` as a field has it."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(column_title("letter_kind"))
        may_be_narrow(self)
        self.addItem(self.tr("Công văn"), "")
        self.addItem(self.tr("Báo cáo"), REPORT)
        self.activated.connect(lambda: self.committed.emit(str(self.currentData())))

    def set_value(self, value: str) -> None:
        """Show a value."""
        self.setCurrentIndex(max(0, self.findData(value)))


def wrapping_form() -> QFormLayout:
    """Title and field side by side; one below the other where there is no room."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(active().px(12))
    form.setVerticalSpacing(active().px(6))
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def titled(title: str, field: QWidget) -> QWidget:
    """The title of a field, with a capital letter."""
    made = label(title[0].upper() + title[1:])
    made.setBuddy(field)
    return made
