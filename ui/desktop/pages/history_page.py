"""Lịch sử: revisions and every change at the left, what is selected at the right; compared, printed, brought back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from models.changes import ChangeSet
from models.comparison import Difference, found_differences
from models.findings import Place
from models.former import Former
from models.problems import Refusal
from models.records import Kind
from models.restoring import restore_all
from models.tree import Tree
from storage.looking_back import EntryLine
from ui.desktop.comparison_paper import ComparisonPaper
from ui.desktop.dialogs.choosing import choose_package, choose_workbooks
from ui.desktop.item_models.text_table import TextColumn, TextTable
from ui.desktop.session import Session
from ui.desktop.widgets import history_words
from ui.desktop.widgets.basics import FULL, button, card, column, label, reveal, row, sides
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.history_detail import HistoryDetail
from ui.desktop.widgets.history_filter import HistoryFilter
from ui.desktop.widgets.history_states import Shown, State
from ui.desktop.widgets.notice_strip import NoticeStrip, Offer
from ui.desktop.widgets.text_list import TextList
from ui.desktop.widgets.wording import capital
from workflows.history import PIECE, Chronicle, Moment, restored_cell, restored_record

MOST_MOMENTS, LEAST_ENTRIES = 4, 4
"""Lines that are seen at once of the lists; the first is no higher than what it holds."""
HERE = 1 << 62
"""The order of the present: after every entry."""


class HistoryPage(Entered):
    """`place_wanted(Place)`: to a row in the grid. `marked`: the grid marks another comparison. `said(str)`."""

    place_wanted = Signal(object)
    marked = Signal()
    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._session = session
        self._chronicle = Chronicle(session.working)
        self._shown: Shown | None = None
        self.moments, self.entries = self._moments_list(), self._entries_list()
        self.filter = HistoryFilter(session.working.profile)
        self.detail, self.notice = HistoryDetail(session.working.profile), NoticeStrip()
        self.paper = ComparisonPaper(self, session.working, self.notice)
        self.prior = button(self.tr("Thêm lần trước từ Excel…"), self._choose_prior, "link")
        self._arrange()
        self._connect()
        self._fill_print_menu()
        if session.working.office.store.read_only:
            self.detail.forbid(self.tr("Dữ liệu chỉ mở để xem nên không khôi phục được."))
        self.entrance = self.entries
        self.refresh()

    def refresh(self) -> None:
        """Read the history again, and stay on the line that is current where it is still there."""
        if not self.isVisible():
            return
        self._chronicle = Chronicle(self._session.working)
        row_ = max(0, self.moments.currentIndex().row())
        with QSignalBlocker(self.moments):
            self.moments.table.show_values(self._chronicle.moments())
            self.moments.go_to(min(row_, len(self.moments.table.values) - 1))
        self.moments.setFixedHeight(self.moments.height_of(min(MOST_MOMENTS, len(self.moments.table.values))))
        self.filter.offer_people(self._chronicle.people)
        self.prior.setVisible(len(self.moments.table.values) == 1)
        self._show_again()

    def look_up(self, procedure_id: str) -> None:
        """The history of one procedure."""
        procedure = self._session.live.tree.procedures.get(procedure_id)
        if procedure is not None:
            self.filter.look_up(procedure_id, procedure.name)
            self.entries.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # What is selected.

    def _show_again(self) -> None:
        """A comparison stays until another line is chosen: several rows of it may be brought back one by one."""
        shown = self._shown
        if shown is None or shown.beside is None:
            self._list_entries()
            return
        with QSignalBlocker(self.entries):
            self._list_entries()
        self._compare(shown.then, shown.beside)

    def _list_entries(self) -> None:
        search = self.filter.search()
        lines = self._chronicle.entries(search)
        self.entries.table.show_values(lines, lambda: self._older(self.entries.table.values[-1]))

    def _older(self, last: EntryLine) -> Sequence[EntryLine]:
        return self._chronicle.entries(self.filter.search(), last.number)

    def _show_entry(self) -> None:
        line = self.entries.current
        if line is None:
            self._shown = None
            self.detail.show_rows("", self.tr("Chọn một lần gửi hoặc một thay đổi để xem."), ())
        else:
            before = State(
                partial(history_words.before_name, line),
                line.number - 1,
                partial(self._chronicle.before, line.number),
            )
            after = State(
                partial(history_words.after_name, line),
                line.number,
                partial(self._chronicle.after, line.number),
            )
            self._shown = Shown(partial(history_words.entry_title, line), before, after)
            first, more = self._pieces(line)
            self.detail.show_rows(history_words.entry_title(line), "", first, more)
        self._follow_shown()

    def _pieces(self, line: EntryLine) -> tuple[Sequence[Difference], Callable[[], Sequence[Difference]]]:
        """The changes of an entry, piece by piece."""
        search, starts = self.filter.search(), iter(range(0, line.size, PIECE))

        def piece() -> Sequence[Difference]:
            start = next(starts, None)
            return () if start is None else self._chronicle.changes(line.number, search, start)

        return piece(), piece

    def _show_moment(self) -> None:
        moment = self.moments.current
        if moment is None:
            return
        former = self.moments.table.values[1:]
        other = (former[0] if former else moment) if moment.revision is None else self.moments.table.values[0]
        self._compare(self._state(moment), self._state(other))

    def _read(self) -> None:
        """From a list to what it shows."""
        self.detail.rows.setFocus()
        reveal(self.detail)

    def _state(self, moment: Moment) -> State:
        if moment.revision is None:
            return State(partial(history_words.moment_name, moment), HERE, lambda: self._session.live.tree)
        reading = partial(self._chronicle.after, moment.change_set)
        return State(partial(history_words.moment_name, moment), moment.change_set, reading)

    def _compare(self, one: State, other: State) -> None:
        """Show what differs between two states, the older one first."""
        before, after = sorted((one, other), key=lambda state: state.order)
        self._attempt(partial(self._show_comparison, before, after))

    def _show_comparison(self, before: State, after: State) -> None:
        rows = found_differences(before.tree(), after.tree(), self._session.working.profile)

        def title() -> str:
            return history_words.comparison_title(after.name, before.name, len(rows))

        self._shown = Shown(title, before, before, after)
        self.detail.show_rows(title(), self.tr("Hai bên giống nhau."), rows)
        self._follow_shown()

    def _compare_with_package(self, path: Path) -> None:
        from workflows.comparing import package_beside

        office, tree = self._session.working.office, self._session.live.tree

        def read() -> None:
            found = package_beside(office, path, tree)
            package = State(partial(history_words.package_name, path.name), -1, lambda: found)
            self._compare(package, self._chosen())

        self._attempt(read)

    def _chosen(self) -> State:
        """The state that "So với…" sets another one beside."""
        shown = self._shown
        if shown is None or shown.beside is not None:
            moment = self.moments.current
            return self._state(moment or self.moments.table.values[0])
        return shown.whole

    def _follow_shown(self) -> None:
        """What can be done with what is shown."""
        detail, rows = self.detail, bool(self.detail.rows.table.values)
        for part in (detail.compare, detail.marking):
            part.setEnabled(self._shown is not None)
        detail.print.setEnabled(rows)
        if not self._session.working.office.store.read_only:
            detail.cell.setEnabled(rows)
            detail.row.setEnabled(rows)
            detail.whole.setEnabled(self._shown is not None and self._shown.whole.order != HERE)
        self._fill_compare_menu()

    # What is done.

    def _restore_cell(self) -> None:
        self._restore_row(restored_cell)

    def _restore_record(self) -> None:
        self._restore_row(restored_record)

    def _restore_row(self, restored: Callable[[Tree, Tree, Difference], ChangeSet]) -> None:
        shown, row_ = self._shown, self.detail.rows.current
        if shown is not None and row_ is not None:
            self._attempt(lambda: self._do(restored(self._session.live.tree, shown.then.tree(), row_)))

    def _ask_for_whole(self) -> None:
        """So much at once is asked about, in the page."""
        shown = self._shown
        if shown is None:
            return
        question = self.tr("Đưa cả báo cáo về như {0}? Ctrl+Z sẽ trả lại như hiện nay.").format(
            shown.whole.name
        )
        offer = Offer(self.tr("Đưa về"), partial(self._attempt, partial(self._restore_whole, shown.whole)))
        self.notice.say(question, "warning", offer)
        self.notice.focus_offer()

    def _restore_whole(self, state: State) -> None:
        self._do(restore_all(self._session.live.tree, state.tree()))
        self.entries.setFocus()

    def _do(self, gesture: ChangeSet) -> None:
        if self._session.do(gesture):
            self.notice.say(self.tr("Đã khôi phục. Ctrl+Z để hoàn tác."), "good")
        elif not gesture:
            self.notice.say(self.tr("Không có gì để khôi phục: hiện nay vẫn như vậy, hoặc dòng không còn."))

    def _mark(self) -> None:
        """The grid marks what differs from what is shown as former."""
        shown = self._shown
        if shown is not None:
            self._attempt(lambda: self._mark_against(Former(shown.then.tree(), shown.then.name)))

    def _mark_against(self, former: Former) -> None:
        self._session.working.compare_with(former)
        self._session.start_anew()
        self.marked.emit()
        self.said.emit(
            self.tr("Bảng đang đánh dấu các dòng khác {0}. Chọn “khác {0}” để chỉ xem các dòng này.").format(
                former.name
            )
        )

    def _put_on_paper(self, do: Callable[[], object]) -> None:
        """Print or save what is shown."""
        if self._shown is not None:
            self.paper.take(self.detail.all_rows(), self._shown.titling)
            do()

    def take_prior(self, paths: Sequence[Path]) -> None:
        """A report of which only workbooks are left becomes revision 1."""
        from workflows.prior import take_prior

        def take() -> None:
            taken = take_prior(self._session.working, paths)
            self._session.start_anew()
            self.notice.say(
                self.tr("Đã lấy lần trước từ Excel: {0} thủ tục. Số liệu đang lập là lần 2.").format(
                    len(taken.rows)
                ),
                "good",
            )

        self._attempt(take)

    def _choose_prior(self) -> None:
        choose_workbooks(self, self.take_prior)

    def _follow_row(self, row_: Difference) -> None:
        tree = self._session.live.tree
        if row_.kind in (Kind.PROCEDURE, Kind.FIELD) and tree.find(row_.kind, row_.id) is None:
            self.notice.say(self.tr("Dòng này không còn trong báo cáo. Bấm Khôi phục dòng để đưa lại."))
        elif row_.kind is Kind.SUBMISSION:
            self.place_wanted.emit(Place(Kind.SUBMISSION, "", row_.what))
        else:
            self.place_wanted.emit(Place(row_.kind, row_.id, row_.what))

    def _attempt(self, job: Callable[[], None]) -> None:
        """Do something that may be refused; then the strip says why."""
        try:
            job()
        except Refusal as refusal:
            self.notice.refuse(refusal.problem)

    # Making.

    def _moments_list(self) -> TextList[Moment]:
        columns = (
            TextColumn(self.tr("Lần"), number=True),
            TextColumn(self.tr("Ngày")),
            TextColumn(self.tr("Trạng thái")),
            TextColumn(self.tr("Tệp")),
            TextColumn(self.tr("Mã kiểm tra")),
            TextColumn(self.tr("Thủ tục"), number=True),
        )
        table = TextTable[Moment](columns, history_words.moment_texts, self)
        return TextList[Moment](self.tr("Các lần gửi"), table, (40, 98, 128, 0, 96, 68))

    def _entries_list(self) -> TextList[EntryLine]:
        columns = (
            TextColumn(self.tr("Lúc")),
            TextColumn(self.tr("Ai")),
            TextColumn(self.tr("Việc")),
            TextColumn(self.tr("Số chỗ"), number=True),
        )
        table = TextTable[EntryLine](columns, history_words.entry_texts, self)
        made = TextList[EntryLine](self.tr("Từng thay đổi"), table, (134, 112, 0, 64))
        made.nothing = self.tr("Không có thay đổi nào khớp với phần lọc.")
        return made

    def _arrange(self) -> None:
        heading = row(label(self.tr("Các lần gửi"), "heading"), self.prior)
        heading.setStretch(0, 1)
        self.entries.setMinimumHeight(self.entries.height_of(LEAST_ENTRIES))
        changes = column(label(self.tr("Từng thay đổi"), "heading"), self.filter, self.entries, margins=12)
        changes.setStretch(2, 1)
        left = column(card(column(heading, self.moments, margins=12)), card(changes), spacing=10)
        left.setStretch(1, 1)
        layout = column(self.notice, sides(left, self.detail, spacing=10, margins=10, most=FULL), spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self._session.changed.connect(self.refresh)
        self.moments.moved.connect(self._show_moment)
        self.entries.moved.connect(self._show_entry)
        self.filter.changed.connect(self._list_entries)
        for entered in (self.moments.entered, self.entries.entered):
            entered.connect(self._read)
        self.detail.cell_wanted.connect(self._restore_cell)
        self.detail.row_wanted.connect(self._restore_record)
        self.detail.whole_wanted.connect(self._ask_for_whole)
        self.detail.marking_wanted.connect(self._mark)
        self.detail.followed.connect(self._follow_row)

    def _fill_compare_menu(self) -> None:
        menu = self.detail.compare.menu()
        menu.clear()
        for moment in self.moments.table.values:
            state = self._state(moment)
            menu.addAction(capital(state.name)).triggered.connect(partial(self._compare_chosen, state))
        menu.addAction(self.tr("Gói báo cáo…")).triggered.connect(
            lambda _checked=False: choose_package(self, self._compare_with_package)
        )

    def _compare_chosen(self, state: State, _checked: object = None) -> None:
        self._compare(self._chosen(), state)

    def _fill_print_menu(self) -> None:
        paper, menu = self.paper, self.detail.print.menu()
        ways = (
            (self.tr("In ra máy in…"), paper.ask_then_print),
            (self.tr("Lưu thành PDF…"), partial(paper.ask_then_save, ".pdf")),
            (self.tr("Lưu thành Excel…"), partial(paper.ask_then_save, ".xlsx")),
        )
        for title, do in ways:
            menu.addAction(title, partial(self._put_on_paper, do))
