"""The row of an import that is looked at: where it stood, what is doubtful, what changes, what was repaired."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from models.import_plan import Choice, PlannedRow
from models.profiles import Profile
from models.taken import TakenRow, TextRepair
from ui.desktop.item_models.plan_nodes import PlanNode
from ui.desktop.widgets.basics import ElidedLabel, button, card, column, is_roomy, label, row, scrolling
from ui.desktop.widgets.choice_list import ChoiceList
from ui.desktop.widgets.import_words import table_word
from ui.desktop.widgets.place_form import PlaceForm
from ui.messages import column_title, doubt_text, left_out_text, text_repair_text, value_text


class ImportDetail(QWidget):
    """`choice_wanted(Choice | None)`: do this with the selected rows. `revert_wanted(TextRepair)`.

    `place_wanted(bool)`: put the row, or all alike, where the form says.
    """

    choice_wanted = Signal(object)
    revert_wanted = Signal(object)
    place_wanted = Signal(bool)

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self.name, self._where = label(look="strong", wrap=True), ElidedLabel("secondary")
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.choice = ChoiceList(self.tr("Làm gì với dòng đang chọn"))
        self.choice.chosen.connect(self.choice_wanted)
        self.form = PlaceForm(profile)
        self.form.wanted.connect(self.place_wanted)
        self.correct = button(self.tr("Sửa cấp, lĩnh vực, mức độ…"), self._open_form, "link")
        self._lines = column(spacing=4)
        self._head = row(self._where, self.correct, self.choice)
        self._head.setStretch(0, 1)
        inside = column(self._head, self.name, self._lines, self.form, spacing=4, margins=10)
        inside.addStretch(1)
        made = scrolling(inside) if is_roomy() else card(inside)
        self.setLayout(column(made))

    def show_rows(
        self, nodes: Sequence[PlanNode], fields: Sequence[str], alike: int, chosen: Choice | None
    ) -> None:
        """Show the only one of these rows, or how many there are; `chosen`: what was said of them."""
        one = nodes[0] if len(nodes) == 1 else None
        self._clear()
        planned = one.planned if one else None
        out = one.out if one else None
        self.form.setVisible(out is not None)
        self.correct.setVisible(planned is not None)
        self.choice.setVisible(any(node.planned is not None for node in nodes))
        self.choice.show_choice(chosen)
        self.name.setText(self._title(nodes))
        self._where.setText("")
        if out is not None:
            self._show_origin(out.row, out.cell)
            self._add(left_out_text(out.reason), "remark")
            self.form.begin(out.row, fields, alike)
        elif planned is not None:
            self._show_planned(planned)
            self.form.begin(planned.row, fields, 1)

    def _title(self, nodes: Sequence[PlanNode]) -> str:
        if len(nodes) == 1:
            return nodes[0].title or self.tr("(không có tên)")
        if nodes:
            return self.tr("Đang chọn {0} dòng").format(len(nodes))
        return self.tr("Chọn một dòng để xem tệp ghi gì, báo cáo thay đổi ra sao.")

    def _show_planned(self, planned: PlannedRow) -> None:
        self._show_origin(planned.row, planned.row.cell)
        for doubt in planned.doubts:
            self._add(doubt_text(doubt), "remark")
        after = planned.after or {}
        for name, value in after.items():
            if name != "doubt":
                before = value_text(name, (planned.before or {}).get(name), self._profile)
                self._add_change(name, before, value_text(name, value, self._profile))
        for repair in planned.row.repairs:
            self._add_repair(repair)

    def _show_origin(self, taken: TakenRow, cell: str) -> None:
        place = self.tr("ô {0}").format(cell) if cell else ""
        self._where.setText(" · ".join(filter(None, (table_word(taken.origin), place))))

    def _add_change(self, name: str, before: str, after: str) -> None:
        empty = self.tr("(trống)")
        said = self.tr("{0}: trước “{1}”, sau “{2}”")
        self._add(said.format(column_title(name, self._profile), before or empty, after or empty))

    def _add_repair(self, repair: TextRepair) -> None:
        said = label(text_repair_text(repair), "secondary", wrap=True)
        back = button(self.tr("Trả lại"), lambda: self.revert_wanted.emit(repair), "link")
        back.setAccessibleName(self.tr("Trả lại: {0}").format(text_repair_text(repair)))
        line = row(said, back)
        line.setStretch(0, 1)
        holder = QWidget()
        holder.setLayout(line)
        self._lines.addWidget(holder)

    def _add(self, text: str, look: str = "") -> None:
        if text:
            self._lines.addWidget(label(text, look, wrap=True))

    def _open_form(self) -> None:
        self.form.show()
        self.form.tier.setFocus()

    def _clear(self) -> None:
        while item := self._lines.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
