"""Danh mục trên máy: what is there, one more from a file, one less."""

from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from models.problems import Problem, Refusal
from models.progress import Progress
from storage.catalogues import Kept
from ui.desktop.dialogs.choosing import choose_lists
from ui.desktop.item_models.text_table import TextColumn, TextTable
from ui.desktop.jobs import Job
from ui.desktop.previews import OpenReader
from ui.desktop.session import Session
from ui.desktop.widgets.basics import FULL, button, card, column, label, row, sides
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.key_list import DELETE, KeyList
from ui.desktop.widgets.list_form import ListForm
from ui.desktop.widgets.list_words import short_role, validity
from ui.desktop.widgets.notice_strip import NoticeStrip, Offer
from workflows.catalogue_import import CatalogueDraft
from workflows.catalogues import versions
from workflows.importing import read_files
from workflows.lists import ListRole, draft_list, drop_list, take_list
from workflows.unit_lists import reference_ids
from workflows.working import WorkingSubmission

LEAST_ROWS = 4
CANCELLED = "reading-cancelled"


class ReadList(NamedTuple):
    """Files that were read, and what they hold for a list of each role."""

    files: list[Path]
    drafts: dict[ListRole, CatalogueDraft]


def read_list(open_reader: OpenReader, submission_id: str, files: list[Path], progress: Progress) -> ReadList:
    """The procedures in files, in another thread over an office of its own."""
    received = read_files(files, progress)
    office = open_reader()
    with closing(office.store):
        profile = WorkingSubmission(office, submission_id).profile
    plain, reference = (
        draft_list(received, profile, role) for role in (ListRole.CATALOGUE, ListRole.REFERENCE)
    )
    return ReadList(files, {**dict.fromkeys(ListRole, plain), ListRole.REFERENCE: reference})


class ListVersions(Entered):
    """`said(str)`: what was done. `changed`: other lists are on this PC."""

    said = Signal(str)
    changed = Signal()

    def __init__(
        self, session: Session, open_reader: OpenReader, notice: NoticeStrip, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._session, self._open_reader, self._notice = session, open_reader, notice
        self._job: Job | None = None
        self._read: ReadList | None = None
        self.rows, self.form = self._list(), ListForm(session.working.profile)
        self.from_file = button(self.tr("Lấy danh mục từ tệp…"), self.choose, "primary")
        self.remove = button(self.tr("Xóa khỏi máy  Delete"), self._ask_to_remove)
        self.source = label(wrap=True)
        self.bar, self.stop = QProgressBar(), button(self.tr("Dừng"), self.cancel)
        self.bar.setAccessibleName(self.tr("Đang đọc tệp"))
        self.bar.setTextVisible(False)
        self.about = label(
            self.tr(
                "Danh mục chung gợi ý tên, mã khi gõ. Danh mục của đơn vị và danh mục tham chiếu dùng để đối chiếu. "
                "Tệp có cột tên thủ tục là lấy được: tệp xuất từ Cổng dịch vụ công quốc gia, từ một cửa điện tử, "
                "phụ lục của quyết định công bố."
            ),
            "secondary",
            wrap=True,
        )
        self._arrange()
        self._connect()
        self.entrance = self.rows
        self._show_form(on=False)

    def refresh(self) -> None:
        """Read again what is on this PC."""
        if not self.isVisible():
            return
        found = versions(self._session.working.office)
        self._references = set(reference_ids(self._session.working.office))
        self.rows.show_values(found)
        self._follow()

    # What comes in.

    def choose(self) -> None:
        """Ask for files."""
        choose_lists(self, self.read)

    def read(self, files: Sequence[Path]) -> None:
        """Read files, in another thread."""
        if not files or self._job is not None:
            return
        self._notice.clear()
        work = partial(read_list, self._open_reader, self._session.working.id, list(files))
        job = self._job = Job(work)
        job.progressed.connect(self._show_progress)
        job.succeeded.connect(self._take_read)
        job.refused.connect(self._refuse)
        job.broke.connect(self._end)
        self._show_running(on=True)
        job.start()

    def cancel(self) -> bool:
        """Stop reading, or leave the form; whether there was something to leave."""
        if self._job is not None:
            self._job.cancel()
            return True
        was_open = not self.form.isHidden()
        self._show_form(on=False)
        if was_open:
            self.rows.setFocus()
        return was_open

    def _take_read(self, read: ReadList) -> None:
        self._end()
        self._read = read
        draft = read.drafts[ListRole.CATALOGUE]
        province = self._session.working.round.department.province
        self.form.begin(read.files, len(draft.entries), draft.unnamed, province)
        for problem in draft.problems:
            self._notice.refuse(problem)
        self._show_form(on=True)
        self.form.name.setFocus()

    def _take(self) -> None:
        wanted = self.form.catalogue()
        if wanted is None or self._read is None:
            return
        try:
            made = take_list(
                self._session.working, wanted, self._read.drafts[self.form.chosen], self.form.chosen
            )
        except Refusal as refusal:
            self._notice.refuse(refusal.problem)
            return
        self._show_form(on=False)
        self._done()
        self.said.emit(self.tr("Đã lấy “{0}” vào máy.").format(made.name))
        self.rows.setFocus()

    # What goes.

    def _ask_to_remove(self) -> None:
        """A list does not come back by itself, so it is asked about, in the page."""
        kept = self.rows.current
        if kept is None:
            return
        question = self.tr("Xóa “{0}” ({1} thủ tục) khỏi máy? Báo cáo giữ nguyên.")
        offer = Offer(self.tr("Xóa"), partial(self._remove, kept))
        self._notice.say(question.format(kept.catalogue.name, kept.size), "warning", offer)
        self._notice.focus_offer()

    def _strike(self, _key: str) -> None:
        self._ask_to_remove()

    def _remove(self, kept: Kept) -> None:
        drop_list(self._session.working, kept.catalogue.id)
        self._done()
        self.said.emit(self.tr("Đã xóa “{0}” khỏi máy.").format(kept.catalogue.name))
        self.rows.setFocus()

    def _done(self) -> None:
        self._session.working.judge_by_catalogue()
        self._session.start_anew()
        self.changed.emit()

    # Showing.

    def _refuse(self, problem: Problem) -> None:
        self._end()
        if problem.code != CANCELLED:
            self._notice.refuse(problem)

    def _end(self, _fault: object = None) -> None:
        self._job = None
        self._show_running(on=False)

    def _show_progress(self, _step: str, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show_running(self, *, on: bool) -> None:
        self.bar.setRange(0, 0)
        for part in (self.bar, self.stop):
            part.setVisible(on)
        self.from_file.setEnabled(not on)

    def _show_form(self, *, on: bool) -> None:
        self.form.setVisible(on)
        self._beside.setVisible(not on)

    def _follow(self) -> None:
        can_write = not self._session.working.office.store.read_only
        kept = self.rows.current
        self.remove.setEnabled(can_write and kept is not None)
        self.source.setText(self._source(kept) if kept else "")
        self.from_file.setEnabled(can_write and self._job is None)
        self.rows.keys = [DELETE] if self.remove.isEnabled() else []

    def _source(self, kept: Kept) -> str:
        said = (kept.catalogue.name, kept.catalogue.decision, kept.catalogue.source)
        return "\n".join(filter(None, said))

    def _texts(self, kept: Kept) -> tuple[str, ...]:
        catalogue = kept.catalogue
        listed = self._session.live.listed
        role = ListRole.CATALOGUE
        if listed is not None and listed.id == catalogue.id:
            role = ListRole.UNIT
        elif catalogue.id in self._references:
            role = ListRole.REFERENCE
        return catalogue.name, str(kept.size), validity(catalogue), short_role(role)

    # Making.

    def _list(self) -> KeyList[Kept]:
        self._references: set[str] = set()
        columns = (
            TextColumn(self.tr("Danh mục")),
            TextColumn(self.tr("Thủ tục"), number=True),
            TextColumn(self.tr("Hiệu lực")),
            TextColumn(self.tr("Dùng làm")),
        )
        made = KeyList[Kept](
            self.tr("Danh mục trên máy"), TextTable[Kept](columns, self._texts, self), (0, 70, 170, 100)
        )
        made.nothing = self.tr("Máy này chưa có danh mục nào. Bấm Lấy danh mục từ tệp.")
        made.setMinimumHeight(made.height_of(LEAST_ROWS))
        return made

    def _arrange(self) -> None:
        left = column(self.rows, margins=12)
        self._beside = card(self._tools())
        right = QWidget()
        right.setLayout(column(self._beside, self.form, spacing=0))
        layout = sides(card(left), right, spacing=10, margins=0, most=FULL)
        if layout.count() > 1:
            layout.setStretch(0, 3)
            layout.setStretch(1, 2)
        self.setLayout(layout)

    def _tools(self) -> QVBoxLayout:
        for part in (self.bar, self.stop):
            part.hide()
        line = row(self.bar, self.stop)
        made = column(self.source, self.remove, self.about, self.from_file, line, margins=12)
        made.addStretch(1)
        return made

    def _connect(self) -> None:
        self.rows.moved.connect(self._follow)
        self.rows.struck.connect(self._strike)
        self.form.wanted.connect(self._take)
        self.form.left.connect(self.cancel)
