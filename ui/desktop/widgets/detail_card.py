"""The current row in full: whole name, both decisions as keys, reasons, notes, and what the last revision said."""

from collections import Counter
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from models.edits import set_cells, set_eligibility
from models.notation import roman
from models.records import Eligibility, Procedure, Value
from models.repairs import reasons_as_above
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, is_roomy, label, row, scrolling
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.former import former_text
from ui.desktop.widgets.more_facts import MoreFacts
from ui.desktop.widgets.nearest_name import NearestName
from ui.desktop.widgets.reason_list import ReasonList, reason_use
from ui.desktop.widgets.text_field import TextField, date_field
from ui.desktop.widgets.to_field import reasons_to_field
from ui.messages import column_title

ESCAPE = Qt.Key.Key_Escape
DEMANDED = ("description", "expected_date")
"""Columns that are asked for only when the chosen ground demands them."""


class DetailCard(Entered):
    """Follows the session's current procedure. `applied(count)`: its decision was given to so many rows.

    `left`: Esc gives the keyboard back to the grid.
    """

    applied = Signal(int)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._session = session
        self._profile = session.live.profile
        self._name, self._path = label(look="strong", wrap=True), label(look="secondary", wrap=True)
        self._former = label(look="remark", wrap=True)
        self.nearest = NearestName(session)
        self._eligible = self._decision(self.tr("Đủ   Đ"), Eligibility.ELIGIBLE, "eligible")
        self._not_eligible = self._decision(self.tr("Không đủ   K"), Eligibility.NOT_ELIGIBLE, "not-eligible")
        self._reasons = ReasonList(self._profile.reasons)
        self._reasons.chosen.connect(self._choose_reasons)
        self._texts = {
            name: self._text(name)
            for name in ("reason_text", "legal_basis", *DEMANDED, "note", "decision_note")
        }
        self._more = MoreFacts()
        self._more.edited.connect(self._set_one)
        self._titles: dict[str, QLabel] = {}
        self._because = self._reason_part()
        self._whole = self._whole_part()
        if session.working.office.store.read_only:
            self._only_show()
        self._hint = self._hint_label()
        self._use = Counter[str]()
        self._shown = ""
        content = column(self._whole, margins=12)
        content.addStretch(1)
        layout = column(self._hint, scrolling(content), spacing=0)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.follow()

    @property
    def procedure(self) -> Procedure | None:
        """The procedure shown, None while the cursor is on no procedure. It follows the cursor a moment later."""
        return self._session.live.tree.procedures.get(self._shown)

    def follow(self) -> None:
        """The cursor went to another row. What is still being typed belongs to the row that was shown.

        The reasons are put in order anew now, never under the officer's hand.
        """
        for editor in (*self._texts.values(), *self._more.fields):
            editor.commit()
        self._shown = self._session.current
        procedure = self.procedure
        for name, editor in self._texts.items():
            editor.begin(getattr(procedure, name, ""))
        self._more.begin()
        self._use = reason_use(self._session.live.tree.procedures.values())
        self.refresh()

    def refresh(self) -> None:
        """Show the current procedure as it is now."""
        procedure = self.procedure
        self._whole.setVisible(procedure is not None)
        self._hint.setVisible(procedure is None)
        if procedure is not None:
            self._show(procedure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == ESCAPE:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _only_show(self) -> None:
        """Another window writes: here nothing can be changed."""
        for part in (self._eligible, self._not_eligible, self._because, self._more, *self._texts.values()):
            part.setDisabled(True)

    def _show(self, procedure: Procedure) -> None:
        self._name.setText(procedure.name or self.tr("(chưa có tên)"))
        self._path.setText(self._path_of(procedure))
        self.nearest.follow(procedure)
        former = former_text(procedure, self._session.live)
        self._former.setText(former)
        self._former.setVisible(bool(former))
        self._eligible.setChecked(procedure.eligibility is Eligibility.ELIGIBLE)
        refused = procedure.eligibility is Eligibility.NOT_ELIGIBLE
        self._not_eligible.setChecked(refused)
        self.entrance = self._reasons if refused else self._eligible
        self._reasons.show_reasons(procedure.reasons, self._use)
        for name, editor in self._texts.items():
            editor.set_value(getattr(procedure, name))
        self._more.show_procedure(procedure)
        self._show_what_applies(procedure)

    def _show_what_applies(self, procedure: Procedure) -> None:
        """Reasons are asked of those that may need one; description and date where the ground demands them."""
        at_target = procedure.level == self._profile.target.key
        self._because.setVisible(procedure.eligibility is not Eligibility.ELIGIBLE and not at_target)
        demanded = self._profile.demands(procedure.reasons)
        for name in DEMANDED:
            wanted = name in demanded or bool(getattr(procedure, name))
            self._titles[name].setVisible(wanted)
            self._texts[name].setVisible(wanted)

    def _path_of(self, procedure: Procedure) -> str:
        tree = self._session.live.tree
        parent = tree.fields.get(procedure.field_id)
        if parent is None or parent.tier not in self._profile.tier_keys:
            return procedure.code
        ordinal, in_tier = self._profile.ordinal(parent.tier), roman(tree.index_of(parent) + 1)
        place = f"{ordinal}.{in_tier}.{tree.index_of(procedure) + 1}"
        tier = next(tier.name for tier in self._profile.tiers if tier.key == parent.tier)
        return " · ".join(part for part in (place, tier, procedure.code) if part)

    def _whole_part(self) -> QWidget:
        decisions = (row if is_roomy() else column)(self._eligible, self._not_eligible)
        parts = (
            self._name,
            self._path,
            self.nearest,
            self._former,
            label(self._profile.decision.column, "strong"),
            decisions,
            self._because,
            *self._titled("note"),
            *self._titled("decision_note"),
            self._more,
        )
        whole = QWidget()
        whole.setLayout(column(*parts, spacing=6))
        return whole

    def _reason_part(self) -> QWidget:
        self._as_above = button(self.tr("Lý do như dòng trên"), self._take_reasons_above, "link")
        self._to_field = button(self.tr("Áp dụng cho cả lĩnh vực"), self._give_to_field, "link")
        texts = [part for name in ("reason_text", "legal_basis", *DEMANDED) for part in self._titled(name)]
        heading = label(self.tr("Lý do không đủ điều kiện"), "strong")
        helpers = column(self._as_above, self._to_field, spacing=0)
        part = QWidget()
        part.setLayout(column(heading, self._reasons, *texts, helpers, spacing=4))
        return part

    def _titled(self, name: str) -> tuple[QLabel, TextField]:
        title = column_title(name)
        made = self._titles[name] = label(title[0].upper() + title[1:])
        made.setBuddy(self._texts[name])
        return made, self._texts[name]

    def _hint_label(self) -> QLabel:
        text = self.tr(
            "Đưa con trỏ đến một thủ tục để xem tên đầy đủ và kết luận.\n\n"
            "Ở cột mức độ và kết luận: gõ phím mức độ để chọn mức độ; Đ hoặc + là đủ, K hoặc - là không đủ.\n"
            "Ở dòng trống cuối lĩnh vực: gõ tên để thêm thủ tục. Ctrl+Enter thêm lĩnh vực.\n"
            "F6 sang khung bên cạnh (Esc về bảng), F7 đến dòng chưa xong, F8 đến lỗi kế tiếp."
        )
        made = label(text, "secondary", wrap=True)
        edge = active().px(12)
        made.setContentsMargins(edge, edge, edge, edge)
        made.setAlignment(Qt.AlignmentFlag.AlignTop)
        return made

    def _decision(self, text: str, eligibility: Eligibility, look: str) -> QPushButton:
        made = button(text, lambda: self._decide(eligibility), look)
        made.setCheckable(True)
        words = self._profile.decision
        made.setAccessibleName(words.eligible if eligibility is Eligibility.ELIGIBLE else words.not_eligible)
        made.setToolTip(made.accessibleName())
        return made

    def _text(self, name: str) -> TextField:
        made = date_field(column_title(name)) if name == "expected_date" else TextField(column_title(name))
        made.committed.connect(partial(self._set_one, name))
        return made

    def _set(self, columns: Mapping[str, Value]) -> None:
        procedure = self.procedure
        if procedure is not None:
            self._session.do(set_cells(self._session.live.tree, (procedure.id,), columns))

    def _set_one(self, name: str, value: Value) -> None:
        self._set({name: value})

    def _decide(self, eligibility: Eligibility) -> None:
        """The key that is down already is taken back."""
        procedure = self.procedure
        if procedure is None:
            return
        wanted = Eligibility.UNDECIDED if procedure.eligibility is eligibility else eligibility
        self._session.do(set_eligibility(self._session.live.tree, (procedure.id,), wanted))
        self.refresh()

    def _choose_reasons(self, keys: tuple[str, ...]) -> None:
        """Whoever gives a reason has decided."""
        columns: dict[str, Value] = {"reasons": keys}
        if keys:
            columns["eligibility"] = Eligibility.NOT_ELIGIBLE
        self._set(columns)
        self.refresh()

    def _take_reasons_above(self) -> None:
        procedure = self.procedure
        if procedure is not None:
            self._session.do(reasons_as_above(self._session.live.tree, procedure))

    def _give_to_field(self) -> None:
        procedure = self.procedure
        if procedure is None:
            return
        gesture = reasons_to_field(self._session.live, procedure)
        if self._session.do(gesture):
            self.applied.emit(len(gesture.changes))
