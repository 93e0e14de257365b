"""Nhập từ tệp: left the table as it is in its file, right the report as it will be; nothing is written before the end.

It arranges and connects; what is understood, planned and written is a workflow's.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from intake.readings import ColumnMeaning
from intake.tables import RawTable
from models.import_plan import Choice
from models.taken import AskKind, Origin, TextRepair
from models.taken_edits import alike, reverted
from ui.desktop.dialogs.choosing import choose_lists
from ui.desktop.import_work import ImportWork
from ui.desktop.importing import Drafter
from ui.desktop.item_models.plan_nodes import PlanNode, Shown, counts, effective
from ui.desktop.previews import OpenReader
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.ask_list import AskList
from ui.desktop.widgets.basics import (
    FULL,
    ElidedLabel,
    button,
    column,
    is_roomy,
    label,
    row,
    scrolling,
)
from ui.desktop.widgets.choice_list import ChoiceList
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.import_sides import EDGE, GAP, ImportSides
from ui.desktop.widgets.import_start import ImportStart
from ui.desktop.widgets.notice_strip import NoticeStrip, Offer
from ui.desktop.widgets.trouble_list import TroubleList
from workflows.importing import ImportDraft, ImportSettings

HERE_AND_BELOW = Qt.ShortcutContext.WidgetWithChildrenShortcut


class ImportPage(Entered):
    """`left`: back to the grid. `imported(str)`: done, and what to say of it."""

    left = Signal()
    imported = Signal(str)

    def __init__(self, session: Session, open_reader: OpenReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._session = session
        profile = session.working.profile
        self.work = ImportWork(session, open_reader, self)
        self.notice, self.start = NoticeStrip(), ImportStart()
        self.title = ElidedLabel("heading")
        self.more = button(self.tr("Thêm tệp…"), self.choose)
        self.anew = button(self.tr("Bỏ hết"), self.forget)
        self.back = button(self.tr("Quay lại  Esc"), self.left.emit)
        self.do = button("", self.ask_then_import, "primary")
        self.do.setToolTip(self.tr("Ctrl+Enter"))
        self.troubles, self.asks = TroubleList(), AskList(profile)
        self._sides = sides = ImportSides(profile, self.work)
        self.tables, self.raw = sides.tables, sides.raw
        self.chips, self.plan, self.detail = sides.chips, sides.plan, sides.detail
        self.for_all = ChoiceList(self.tr("Làm gì với mọi dòng"))
        self._arrange()
        self._connect()
        self._add_keys()
        self._show()

    # What comes in.

    def choose(self) -> None:
        """Ask for files."""
        if self._may_write():
            choose_lists(self, self.read)

    def read(self, paths: Sequence[Path]) -> None:
        """Read these files beside those that are here already."""
        if paths and not self.work.is_reading and self._may_write():
            self.start.show_reading([path.name for path in paths])
            self.notice.clear()
            self.work.read(paths)
            self._show()
            self._enter()

    def take_tables(self, tables: Sequence[RawTable], settings: ImportSettings | None = None) -> None:
        """Show tables that are in memory, such as a pasted block; `settings`: what is known of them already."""
        if self._may_write():
            self.work.take_tables(tables, settings or ImportSettings())
            self._enter()

    def show_draft(self, drafter: Drafter) -> None:
        """Show rows that come from no file: an earlier round, a catalogue. `drafter` makes the draft, also anew."""
        if self._may_write():
            self.work.take_rows(drafter)
            self._enter()

    def paste(self) -> None:
        """Show what another program left on the clipboard."""
        from workflows.pasting import clipboard_tables

        data = QApplication.clipboard().mimeData()
        tables = clipboard_tables(data.html() if data.hasHtml() else "", data.text()) if data else []
        if tables:
            self.take_tables(tables)
        else:
            self.notice.say(self.tr("Bộ nhớ tạm không có bảng nào. Hãy chép bảng rồi dán lại."), "warning")

    def forget(self) -> None:
        """Begin with nothing."""
        self.work.begin()
        self._enter()

    def cancel(self) -> None:
        """Stop reading, or leave."""
        if self.work.is_reading:
            self.work.cancel()
            self.start.show_stopping()
        else:
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.work.is_outdated:
            self.work.redraft()
        self._follow_entrance()

    # What is done with it.

    def ask_then_import(self) -> None:
        """What cannot be placed stays behind: that is asked about once, in the page."""
        draft = self.work.draft
        if draft is None or not self.do.isEnabled():
            return
        left = len(draft.taken.left_out)
        if not left:
            self.carry_out()
            return
        question = self.tr("{0} dòng chưa xếp được sẽ không được nhập. Vẫn nhập các dòng còn lại?").format(
            left
        )
        self.notice.say(question, "warning", Offer(self.tr("Vẫn nhập"), self.carry_out))
        self.notice.focus_offer()

    def carry_out(self) -> None:
        """Write what is shown, and go back to the grid."""
        draft = self.work.draft
        done = self.work.carry_out()
        if done and draft is not None:
            said = self._done(draft)
            self.forget()
            self.imported.emit(said)
        elif done is False:
            self.notice.say(self.tr("Không có gì để nhập: báo cáo đã có đủ các dòng này."))

    def _done(self, draft: ImportDraft) -> str:
        left = len(draft.taken.left_out)
        said = self.tr("Đã nhập {0} thủ tục (Ctrl+Z để hoàn tác).").format(len(effective(draft.plan)))
        return f"{said} {self.tr('Để lại {0} dòng chưa xếp được.').format(left)}" if left else said

    def _answer(self, answers: dict[tuple[AskKind, str], str]) -> None:
        self.work.answer(answers)
        (self.asks.first() or self.plan).setFocus()

    def _mean(self, column_: int, meaning: ColumnMeaning) -> None:
        table = self.raw.raw.table
        if table is not None:
            self.work.mean(table, column_, meaning)

    def _choose_for(self, choice: Choice | None) -> None:
        self.work.choose(_origins(self.plan.selected()), choice)

    def _skip(self) -> None:
        """Skip the selected rows; where all are skipped already, take them back."""
        origins = _origins(self.plan.selected())
        skipped = all(self.work.settings.choices.get(origin) is Choice.SKIP for origin in origins)
        if origins:
            self.work.choose(origins, None if skipped else Choice.SKIP)

    def _put(self, all_alike: bool) -> None:  # noqa: FBT001  # a signal says which
        node, draft, form = self.plan.current, self.work.draft, self.detail.form
        if node is None or draft is None:
            return
        if node.planned is not None:
            self.work.correct([form.place(node.planned.row)])
        elif node.out is not None:
            outs = alike(node.out, draft.taken.left_out) if all_alike else [node.out]
            self.work.correct([form.place(out.row) for out in outs])
        self.plan.setFocus()

    def _revert(self, repair: TextRepair) -> None:
        node = self.plan.current
        if node is not None and node.planned is not None:
            self.work.correct([reverted(node.planned.row, repair)])

    # Following the work.

    def _begin(self) -> None:
        self.asks.forget()
        self.notice.clear()
        self.chips.shown = Shown.ALL

    def _enter(self) -> None:
        """The keyboard goes to what is to be done first, unless the officer is on another page."""
        self._follow_entrance()
        if self.isVisible():
            self.setFocus()

    # Showing.

    def _show(self) -> None:
        running = self.work.is_reading
        draft = None if running else self.work.draft
        self.start.setVisible(draft is None)
        self.start.show_running(on=running)
        self._sides.setVisible(draft is not None)
        for part in (self.more, self.anew, self._all, self.do):
            part.setVisible(draft is not None)
        self.title.setText(self._title())
        self.troubles.show_problems(() if running else self.work.unread, draft)
        if draft is None:
            self.asks.hide()
            return
        self.asks.show_asks(draft.taken.asks, self.work.settings.answers, self._fields())
        self._sides.show_tables(draft)
        self._show_plan(draft)

    def _show_plan(self, draft: ImportDraft) -> None:
        found = counts(draft.plan)
        self.chips.show_counts(found)
        self.plan.nothing = self._why_nothing(draft)
        self.plan.show_plan(draft.plan, self.chips.shown)
        self.for_all.show_choice(self.work.settings.default_choice)
        number, ready = len(effective(draft.plan)), not self.work.is_drafting
        said = self.tr("Nhập {0} thủ tục").format(number) if number else self._do_nothing(draft)
        self.do.setText(said if ready else self.tr("Đang xếp lại…"))
        self.do.setEnabled(ready and bool(number or draft.taken.tiers))
        self._show_detail()

    def _show_chosen(self, _shown: Shown) -> None:
        if self.work.draft is not None:
            self._show_plan(self.work.draft)

    def _do_nothing(self, draft: ImportDraft) -> str:
        return self.tr("Nhập số liệu Phụ lục I") if draft.taken.tiers else self.tr("Không có gì để nhập")

    def _why_nothing(self, draft: ImportDraft) -> str:
        if draft.plan.rows or draft.taken.left_out:
            return ""
        return self.tr("Chưa thấy thủ tục nào. Hãy bấm vào đầu cột có tên thủ tục và chọn “Tên thủ tục”.")

    def _show_detail(self) -> None:
        nodes = self.plan.selected()
        out = nodes[0].out if len(nodes) == 1 else None
        same = len(alike(out, self.work.draft.taken.left_out)) if out is not None and self.work.draft else 0
        said = {self._said_of(node) for node in nodes}
        self.detail.show_rows(nodes, self._fields(), same, said.pop() if len(said) == 1 else None)

    def _said_of(self, node: PlanNode) -> Choice | None:
        return self.work.settings.choices.get(node.origin) if node.origin is not None else None

    def _fields(self) -> list[str]:
        """The fields that are known: of the report, then of the file."""
        tree = self._session.live.tree
        names = [found.name for found in tree.fields.values()]
        rows = self.work.draft.plan.rows if self.work.draft else ()
        return list(dict.fromkeys(filter(None, (*names, *(row_.row.field for row_ in rows)))))

    def _title(self) -> str:
        sources = list(dict.fromkeys(table.source for table in self.work.tables.all))
        if self.work.draft is not None and not sources:
            return self.tr("Lấy vào báo cáo")
        if sources == [""]:
            return self.tr("Dán từ bảng khác")
        if len(sources) == 1:
            return self.tr("Nhập từ “{0}”").format(sources[0])
        return self.tr("Nhập từ {0} tệp").format(len(sources)) if sources else self.tr("Nhập từ tệp")

    # Going from one part to another.

    def _into_detail(self) -> None:
        node = self.plan.current
        (
            self.detail.form.tier if node is not None and node.out is not None else self.detail.choice
        ).setFocus()

    def _next_doubt(self) -> None:
        self.plan.go_to_next(self.plan.doubtful())
        self.plan.setFocus()

    def _next_part(self, step: int) -> None:
        parts = [part for part in (self.asks.first(), self.raw, self.plan, self.detail.choice) if part]
        shown = [part for part in parts if part.isVisible()]
        here = next((place for place, part in enumerate(shown) if part.hasFocus()), -step)
        if shown:
            shown[(here + step) % len(shown)].setFocus()

    def _follow_entrance(self) -> None:
        if self.work.is_reading:
            self.entrance = self.start.stop
        elif self.work.draft is None:
            self.entrance = self.start.choose
        else:
            self.entrance = self.asks.first() or self.plan

    def _may_write(self) -> bool:
        if not self._session.working.office.store.read_only:
            return True
        self.notice.say(self.tr("Dữ liệu chỉ mở để xem nên không nhập được."), "warning")
        return False

    # Making.

    def _arrange(self) -> None:
        body = column(
            self._head(), self.troubles, self.asks, self.start, self._sides, spacing=GAP, margins=EDGE
        )
        body.setStretch(3, 1)
        body.setStretch(4, 1)
        inside: QLayout | QWidget = body if self._side_by_side else scrolling(body)
        layout = column(self.notice, inside, spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @property
    def _side_by_side(self) -> bool:
        return is_roomy(FULL)

    def _head(self) -> QLayout:
        self._all = QWidget()
        self._all.setLayout(row(label(self.tr("Với mọi dòng"), "secondary"), self.for_all))
        parts = self.anew, self.more, self.back, self._all, self.do
        if not self._side_by_side:
            buttons = QWidget()
            buttons.setLayout(FlowLayout(*parts, spacing=active().px(GAP)))
            return column(self.title, buttons)
        made = row(self.title, *parts)
        made.setStretch(0, 1)
        return made

    def _connect(self) -> None:
        work = self.work
        work.changed.connect(self._show)
        work.begun.connect(self._begin)
        work.progressed.connect(self.start.show_progress)
        work.ended.connect(self._enter)
        work.refused.connect(self.notice.refuse)
        self.start.choose_wanted.connect(self.choose)
        self.start.paste_wanted.connect(self.paste)
        self.start.stop_wanted.connect(self.cancel)
        self.asks.answered.connect(self._answer)
        self.tables.turned.connect(work.turn_table)
        self.raw.said.connect(self._mean)
        self.chips.chosen.connect(self._show_chosen)
        self.for_all.chosen.connect(work.choose_for_all)
        self.plan.moved.connect(self._show_detail)
        self.plan.entered.connect(self._into_detail)
        self.plan.skipped.connect(self._skip)
        self.detail.choice_wanted.connect(self._choose_for)
        self.detail.place_wanted.connect(self._put)
        self.detail.revert_wanted.connect(self._revert)

    def _add_keys(self) -> None:
        keys = {
            "Esc": self.cancel,
            "Ctrl+Return": self.ask_then_import,
            "Ctrl+Enter": self.ask_then_import,
            "F9": self.asks.accept_all,
            "F8": self._next_doubt,
            "F6": partial(self._next_part, 1),
            "Shift+F6": partial(self._next_part, -1),
            "Ctrl+Z": self.work.take_back,
            "Ctrl+V": self.paste,
        }
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self, do, context=HERE_AND_BELOW)


def _origins(nodes: Sequence[PlanNode]) -> list[Origin]:
    return [node.planned.row.origin for node in nodes if node.planned is not None]
