"""Đối chiếu: the report beside the unit's list or a reference list, worked through with one key a repair."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from models.catalogue import Catalogue
from models.list_comparison import Gap, ListComparison, ListRow
from models.records import AnswerKind
from models.reference_comparison import ReferenceRow
from ui.desktop.item_models.text_table import TextColumn, TextTable
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets import list_detail
from ui.desktop.widgets.basics import FULL, button, card, column, label, may_be_narrow, sides
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.key_list import DELETE, KeyList
from ui.desktop.widgets.list_detail import KEYS, ListDetail, Near
from ui.desktop.widgets.list_words import ListLine, gap_word, line_of, line_texts
from workflows import lists
from workflows.unit_lists import references
from workflows.working import Outcome

LEAST_ROWS = 4
UNIT = ""
"""What stands for the unit's own list among the lists."""
OPEN, ANSWERED = "open", "answered"
SAID = 3
"""The column of what was said, which open differences have not."""


class ListCompare(Entered):
    """`place_wanted(str)`: to this procedure in the grid. `import_wanted(str)`: a list in this role is to be taken."""

    place_wanted = Signal(str)
    import_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._session = session
        self._comparison: ListComparison | None = None
        self._lines: list[ListLine] = []
        self._filter = OPEN
        self._references: dict[str, Catalogue] = {}
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Đối chiếu với"))
        may_be_narrow(self.choice)
        self.chips = {kind: self._chip(kind) for kind in (OPEN, *Gap, "levels", "eligibility", ANSWERED)}
        self.rows, self.detail = self._list(), ListDetail(session.working.profile)
        self.about = label(look="secondary", wrap=True)
        self.take_in = button(
            self.tr("Lấy danh mục của đơn vị từ tệp…"), lambda: self.import_wanted.emit("unit")
        )
        self.add_all = button("", self._add_all)
        self._arrange()
        self._connect()
        self.entrance = self.rows

    def refresh(self) -> None:
        """Compare again, and stay where the next open difference is."""
        if not self.isVisible():
            return
        self._fill_choice()
        self._lines = [line_of(found, self._session.live.tree) for found in self._found()]
        self._show_chips()
        self._show_about()
        shown = [line for line in self._lines if self._is_shown(line)]
        self.rows.setColumnHidden(SAID, self._filter != ANSWERED)
        self.rows.nothing = self._nothing()
        self.rows.show_values(shown)
        self._show_line()

    def show_unit_list(self) -> None:
        """The list under the unit's authority, and what is open in it."""
        self._filter = OPEN
        self.choice.setCurrentIndex(0)
        self.refresh()

    # What is shown.

    def _found(self) -> Sequence[ListRow | ReferenceRow]:
        working, chosen = self._session.working, str(self.choice.currentData() or UNIT)
        if chosen in self._references:
            self._comparison = None
            return lists.compare_with_reference(working, self._references[chosen])
        self._comparison = lists.compare_with_list(working)
        return self._comparison.rows if self._comparison else ()

    def _fill_choice(self) -> None:
        found = {catalogue.id: catalogue for catalogue in references(self._session.working.office)}
        if self.choice.count() and found.keys() == self._references.keys():
            return
        self._references, chosen = found, self.choice.currentData()
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItem(self.tr("Danh mục thuộc thẩm quyền của đơn vị"), UNIT)
        for catalogue in found.values():
            self.choice.addItem(catalogue.name, catalogue.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.blockSignals(False)

    def _show_chips(self) -> None:
        open_ = [line for line in self._lines if line.answer is None]
        sizes = {kind: sum(line.kind == kind for line in open_) for kind in self.chips}
        sizes |= {OPEN: len(open_), ANSWERED: len(self._lines) - len(open_)}
        if self._filter != OPEN and not sizes[self._filter]:
            self._filter = OPEN
        for kind, chip in self.chips.items():
            chip.setText(self.tr("{0}  {1}").format(self._chip_word(kind), sizes[kind]))
            chip.setVisible(kind == OPEN or bool(sizes[kind]))
            chip.setChecked(kind == self._filter)
        self.add_all.setText(self.tr("Thêm cả {0} thủ tục thiếu").format(sizes[Gap.MISSING]))
        self.add_all.setVisible(sizes[Gap.MISSING] > 1)

    def _show_about(self) -> None:
        listed = self._comparison.listed if self._comparison else None
        has_list = listed is not None or self.choice.currentData() in self._references
        if self._comparison and listed:
            self.about.setText(
                self.tr("{0}: {1} thủ tục, {2} thủ tục khớp với báo cáo.").format(
                    listed.title, len(listed.entries), self._comparison.agreeing
                )
            )
        elif self.choice.currentData() in self._references:
            chosen = self._references[str(self.choice.currentData())]
            self.about.setText(self.tr("Nguồn: {0}").format(chosen.source or chosen.name))
        else:
            self.about.setText("")
        self.about.setVisible(has_list)
        self.take_in.setVisible(not has_list)

    def _nothing(self) -> str:
        if self._comparison is None and self.choice.currentData() not in self._references:
            return self.tr(
                "Đợt này chưa kèm danh mục thuộc thẩm quyền của đơn vị. "
                "Nếu có danh mục theo quyết định công bố, hãy lấy từ tệp để đối chiếu."
            )
        return self.tr("Không còn chỗ nào khác danh mục mà chưa giải trình.")

    def _is_shown(self, line: ListLine) -> bool:
        if self._filter == ANSWERED:
            return line.answer is not None
        return line.answer is None and self._filter in (OPEN, line.kind)

    def _show_line(self) -> None:
        line, tree = self.rows.current, self._session.live.tree
        near = self._near(line)
        fields = tuple(dict.fromkeys(found.name for found in tree.fields.values() if found.name))
        self.detail.show_line(line, near, fields)
        if line and isinstance(line.source, ListRow):
            self.detail.tier.set_answer(lists.home_of(self._session.working, line.entry).tier)
        self.rows.keys = [key for code, key in KEYS.items() if code in self.detail.offered]
        if list_detail.REMOVE in self.detail.offered:
            self.rows.keys = [*self.rows.keys, DELETE]

    def _near(self, line: ListLine | None) -> Near | None:
        if line is None or line.kind != Gap.MISSING or line.answer or self._comparison is None:
            return None
        assert isinstance(line.source, ListRow)
        found = lists.near_extra(line.source, self._comparison)
        return Near(*found) if found else None

    # What is done.

    def _strike(self, key: str) -> None:
        code = list_detail.REMOVE if key == DELETE else next(c for c, k in KEYS.items() if k == key)
        self.detail.buttons[code].click()

    def _repair(self, code: str) -> None:
        line = self.rows.current
        if line is not None:
            self._session.carry_out(self._job(code, line))
            self.rows.setFocus()

    def _job(self, code: str, line: ListLine) -> Callable[[], Outcome | None]:
        working, source = self._session.working, line.source
        if code == list_detail.WITHDRAW and line.answer:
            return partial(lists.withdraw, working, line.answer.id)
        if isinstance(source, ReferenceRow):
            return partial(lists.follow_reference, working, source)
        if code == list_detail.ADD:
            return partial(lists.add_missing, working, [self._with_home(source)])
        if code == list_detail.REMOVE:
            return partial(lists.remove_extra, working, source)
        near = self._near(line) if code == list_detail.LINK else None
        return partial(lists.take_listed_name, working, source, near.row.procedure_id if near else "")

    def _with_home(self, source: ListRow) -> ListRow:
        tier, field = self.detail.home
        entry = source.entry
        return replace(source, entry=replace(entry, tier=entry.tier or tier, field=entry.field or field))

    def _add_all(self) -> None:
        rows = [line.source for line in self._lines if line.kind == Gap.MISSING and line.answer is None]
        missing = [source for source in rows if isinstance(source, ListRow)]
        self._session.carry_out(partial(lists.add_missing, self._session.working, missing))
        self.rows.setFocus()

    def _answer(self, kind: str, text: str) -> None:
        line = self.rows.current
        if line is None:
            return
        list_id = self._comparison.listed.id if self._comparison else str(self.choice.currentData())
        said = AnswerKind(kind)
        self._session.carry_out(
            partial(lists.answer_row, self._session.working, list_id, line.entry, said, text)
        )
        self.rows.setFocus()

    def _show_in_grid(self) -> None:
        line = self.rows.current
        if line and line.procedure_id:
            self.place_wanted.emit(line.procedure_id)

    def cancel(self) -> bool:
        """Leave what is being said; whether something was."""
        return self.detail.cancel()

    # Making.

    def _choose(self, kind: str) -> None:
        self._filter = kind
        self.refresh()

    def _chip(self, kind: str) -> QPushButton:
        made = button(self._chip_word(kind), partial(self._choose, kind), "chip")
        made.setCheckable(True)
        return made

    def _chip_word(self, kind: str) -> str:
        if kind == OPEN:
            return self.tr("Chưa giải trình")
        return self.tr("Đã giải trình") if kind == ANSWERED else gap_word(kind)

    def _list(self) -> KeyList[ListLine]:
        titles = (self.tr("Khác"), self.tr("Thủ tục"), self.tr("Lĩnh vực"), self.tr("Giải trình"))
        table = TextTable[ListLine]([TextColumn(title) for title in titles], line_texts, self)
        made = KeyList[ListLine](self.tr("Chỗ khác danh mục"), table, (96, 0, 150, 200))
        made.setMinimumHeight(made.height_of(LEAST_ROWS))
        return made

    def _arrange(self) -> None:
        chips = QWidget()
        chips.setLayout(FlowLayout(*self.chips.values(), spacing=active().px(4)))
        tools = QWidget()
        tools.setLayout(FlowLayout(self.take_in, self.add_all, spacing=active().px(6)))
        left = column(self.choice, self.about, chips, self.rows, tools, margins=12)
        left.setStretch(3, 1)
        layout = sides(card(left), self.detail, spacing=10, margins=0, most=FULL)
        if layout.count() > 1:
            layout.setStretch(0, 3)
            layout.setStretch(1, 2)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.choice.activated.connect(self.refresh)
        self.rows.moved.connect(self._show_line)
        self.rows.entered.connect(self.rows.go_to_next)
        self.rows.struck.connect(self._strike)
        self.detail.wanted.connect(self._repair)
        self.detail.said.connect(self._answer)
        self.detail.left.connect(self.rows.setFocus)
