"""Nhập liệu: the grid, and around it what must never be scrolled away. It arranges and connects, no more."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QMenu, QToolButton, QWidget

from models.edits import set_submission
from models.findings import Place
from models.records import Kind
from models.rules.structure_rules import LISTED
from ui.desktop.grid.entry_grid import EntryGrid
from ui.desktop.item_models.grid_filter import Chip, GridFilter
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import card, column, is_roomy, label, row, scrolling
from ui.desktop.widgets.chips import ChipBar
from ui.desktop.widgets.former_menu import FormerMenu
from ui.desktop.widgets.text_field import TextField
from ui.desktop.widgets.totals_strip import TotalsStrip
from ui.desktop.widgets.undo_buttons import UndoButtons

if TYPE_CHECKING:
    from ui.desktop.widgets.entry_side import EntrySide

SIDE_WIDTH, MOST_SIDE_WIDTH = 304, 400
"""Pixels at 100 %, and at any text size: the grid needs the room more."""
LEAST_GRID = 125
"""Pixels at 100 % of the grid, four rows, where the work scrolls on a small screen."""
HERE_AND_BELOW = Qt.ShortcutContext.WidgetWithChildrenShortcut


class EntryPage(QWidget):
    """`submission_place_wanted(Place)`: a finding leads to the contact or the sign block, which are elsewhere.

    `filter_changed(GridFilter)`: which rows are shown. `said(str)`: a word for the notice strip.
    `print_wanted(list)`: the ids of procedures to be listed on paper.
    `history_wanted(str)`: what was said of this procedure before.
    `files_wanted`: lists of procedures in files are to be taken in. `lists_wanted(str)`: a tab of the page of lists,
    "" = what is missing of the unit's list. `former_wanted(Drafter)`: an earlier round is to be taken over.
    `import_wanted(list)`: pasted tables (RawTable) in which something is doubtful.
    """

    submission_place_wanted = Signal(object)
    filter_changed = Signal(object)
    said = Signal(str)
    print_wanted = Signal(list)
    history_wanted = Signal(str)
    files_wanted = Signal()
    lists_wanted = Signal(str)
    former_wanted = Signal(object)
    import_wanted = Signal(list)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._session = session
        self._filter = GridFilter()
        self.grid = EntryGrid(session)
        self.totals = TotalsStrip(session)
        self.side: EntrySide | None = None
        self.chips, self.undo_buttons = ChipBar(), UndoButtons(session)
        self.explanation = self._explanation_field()
        self._why = self._why_line()
        self._arrange()
        self._connect()
        self._add_keys()
        self.refresh()

    def complete(self) -> None:
        """What need not be there for the first paint: the right side, the icons, what a valid catalogue says."""
        from ui.desktop.widgets.entry_side import EntrySide

        self.undo_buttons.dress()
        side = self.side = EntrySide(self._session)
        side.place_wanted.connect(self.go_to)
        side.said.connect(self.said)
        side.left.connect(self.grid.setFocus)
        self._side_place.addWidget(side)
        if self._session.working.judge_by_catalogue():
            self._session.start_anew()

    def go_to(self, place: Place) -> None:
        """Lead to the cell that a finding is about."""
        if place.kind is Kind.SUBMISSION:
            self._go_to_submission(place)
        elif place.kind is Kind.TIER and place.column != "status":
            self.totals.go_to(place.id, place.column)
        else:
            self.grid.go_to(place)

    def search(self, words: str) -> None:
        """Show the rows that hold these words."""
        self._show(replace(self._filter, words=words))

    def show_rows(self, tier: str, level: str) -> None:
        """Show the rows that a number of Appendix I counts: these and no fewer, so other filters end."""
        self.chips.show_chosen(Chip.NONE)
        self._show(GridFilter(tier=tier, level=level))
        self.grid.setFocus()

    def refresh(self) -> None:
        """Follow whatever changed in the session."""
        live = self._session.live
        self.totals.refresh()
        self.chips.show_counts(live)
        self.undo_buttons.refresh()
        submission = live.tree.submission
        self._why.setVisible(submission.revision > 1)
        self._why_title.setText(self.tr("Lý do lập lần {0}").format(submission.revision))
        self.explanation.set_value(submission.explanation)

    def _arrange(self) -> None:
        grid_card, totals_card = _framed(self.grid), _framed(self.totals)
        work = column(self._tools(), self._why, grid_card, totals_card)
        work.setStretch(2, 1)
        self._side_place = column()
        self._side_place.addStrut(min(active().px(SIDE_WIDTH), MOST_SIDE_WIDTH))
        room = QWidget()
        room.setLayout(self._side_place)
        layout = row(_with_room_for_rows(work, self.grid), room, spacing=10, margins=10)
        layout.setStretch(0, 4)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _tools(self) -> QLayout:
        """The chips, and at their right what is done with rows; where there is no room for that, among the chips."""
        parts = self.undo_buttons, self._take_in_button(), self._menu_button()
        if is_roomy():
            made = row(self.chips, *parts, spacing=4)
            made.setStretch(0, 1)
            return made
        self.chips.add(*parts)
        return row(self.chips)

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self.refresh)
        self.grid.filter_cleared.connect(self._clear_filter)
        self.grid.said.connect(self.said)
        self.grid.print_wanted.connect(self.print_wanted)
        self.grid.import_wanted.connect(self.import_wanted)
        self.chips.chosen.connect(self._choose_chip)
        self.chips.comparison_ended.connect(self._end_comparison)
        self.totals.rows_wanted.connect(self.show_rows)
        self.totals.left.connect(self.grid.setFocus)

    def _add_keys(self) -> None:
        """The keys of the grid work from everywhere on the page; F6 goes from one part to the next."""
        keys = {
            "F6": partial(self._next_part, 1),
            "Shift+F6": partial(self._next_part, -1),
            "F7": self.grid.go_to_next_unfinished,
            "F8": partial(self.grid.go_to_finding, 1),
            "Shift+F8": partial(self.grid.go_to_finding, -1),
            "Ctrl+H": self._look_up,
            "Alt+L": self._take_nearest,
            "F4": partial(self.lists_wanted.emit, ""),
            "Ctrl+Z": self._session.undo,
            "Ctrl+Y": self._session.redo,
        }
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self, do, context=HERE_AND_BELOW)

    def _look_up(self) -> None:
        self.grid.finish_editing()
        if self._session.current:
            self.history_wanted.emit(self._session.current)

    def _take_nearest(self) -> None:
        """What the card says that a catalogue calls the row."""
        self.grid.finish_editing()
        if self.side:
            self.side.detail.nearest.take()

    def _next_part(self, step: int) -> None:
        parts = self._parts()
        focused = QApplication.focusWidget()
        here = next((i for i, part in enumerate(parts) if focused and _holds(part, focused)), 0)
        self.grid.finish_editing()
        parts[(here + step) % len(parts)].setFocus()

    def _parts(self) -> list[QWidget]:
        """What F6 goes round."""
        return [self.grid, *(self.side.parts() if self.side else ()), self.totals]

    def _show(self, wanted: GridFilter) -> None:
        if wanted == self._filter:
            return
        self._filter = wanted
        self.grid.show_filter(wanted)
        self.filter_changed.emit(wanted)

    def _clear_filter(self) -> None:
        self._filter = GridFilter()
        self.chips.show_chosen(Chip.NONE)
        self.totals.clearSelection()
        self.filter_changed.emit(self._filter)

    def _choose_chip(self, chip: Chip) -> None:
        self._show(replace(self._filter, chip=chip))
        self.grid.setFocus()

    def _end_comparison(self) -> None:
        """Marks are set against the last revision again, where there is one."""
        if self._filter.chip is Chip.DIFFERENT:
            self._show(replace(self._filter, chip=Chip.NONE))
            self.chips.show_chosen(Chip.NONE)
        self._session.working.compare_with(None)
        self._session.start_anew()
        self.grid.setFocus()
        self.said.emit(self.tr("Đã thôi so sánh."))

    def _go_to_submission(self, place: Place) -> None:
        if place.column == "explanation":
            self.explanation.setFocus()
        elif place.column == LISTED:
            self.lists_wanted.emit("")
        else:
            self.submission_place_wanted.emit(place)

    def _explanation_field(self) -> TextField:
        made = TextField(self.tr("Lý do lập lại"), hint=self.tr("Vì sao gửi lại, thay đổi những gì"))
        made.committed.connect(self._explain)
        made.setReadOnly(self._session.working.office.store.read_only)
        return made

    def _explain(self, text: str) -> None:
        self._session.do(set_submission(self._session.live.tree, {"explanation": text}))

    def _why_line(self) -> QFrame:
        self._why_title = label(look="strong")
        line = row(self._why_title, self.explanation)
        line.setContentsMargins(active().px(12), active().px(4), active().px(8), active().px(4))
        return card(line)

    def _take_in_button(self) -> QToolButton:
        self.take_in = QMenu(self)
        self.take_in.addAction(self.tr("Từ tệp Excel, Word…\tCtrl+I"), self.files_wanted.emit)
        self.take_in.addAction(self.tr("Từ danh mục…"), partial(self.lists_wanted.emit, "take"))
        former = FormerMenu(self._session, self)
        former.chosen.connect(self.former_wanted)
        self.take_in.addMenu(former)
        self.take_in.addSeparator()
        self.take_in.addAction(self.tr("Đối chiếu danh mục\tF4"), partial(self.lists_wanted.emit, ""))
        made = QToolButton()
        made.setText(self.tr("Lấy vào"))
        made.setAccessibleName(self.tr("Lấy danh sách thủ tục vào báo cáo"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setMenu(self.take_in)
        made.setDisabled(self._session.working.office.store.read_only)
        return made

    def _menu_button(self) -> QToolButton:
        menu = QMenu(self)
        menu.addActions(self.grid.actions_for_menu())
        menu.addSeparator()
        menu.addAction(self.tr("Lịch sử của dòng này\tCtrl+H"), self._look_up)
        made = QToolButton()
        made.setText(self.tr("Thao tác"))
        made.setAccessibleName(self.tr("Thao tác với dòng đang chọn"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setMenu(menu)
        return made


def _with_room_for_rows(work: QLayout, grid: EntryGrid) -> QLayout | QWidget:
    """Where large text would leave the grid one row, the work scrolls inside the page instead."""
    if is_roomy():
        return work
    grid.setMinimumHeight(active().px(LEAST_GRID))
    return scrolling(work)


def _holds(part: QWidget, focused: QWidget) -> bool:
    return part is focused or part.isAncestorOf(focused)


def _framed(part: QWidget) -> QFrame:
    layout = column(part)
    layout.setContentsMargins(1, 1, 1, 1)
    return card(layout)
