"""Ký hồ sơ: a dossier that came from another desk; left what it is and who signs now, right the pages of its bytes.

The work is a workflow's, done in another thread; this page asks for it and says how it went.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from export.submission_files import ANNEXES_FILE, REPORT_FILE
from models.notation import read_date
from models.problems import Problem, Refusal
from models.progress import Progress
from models.signer_roles import AGENCY, HEAD
from ui.desktop import dossier_work
from ui.desktop.dialogs.choosing import choose_attachments, choose_signed_files
from ui.desktop.jobs import Job
from ui.desktop.previews import OpenReader
from ui.desktop.theme import active
from ui.desktop.widgets.basics import (
    FULL,
    button,
    card,
    column,
    form_grid,
    is_roomy,
    label,
    row,
    scrolling,
    sides,
)
from ui.desktop.widgets.dossier_facts import DossierFacts
from ui.desktop.widgets.dossier_pages import DossierPages, SignedPages
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.key_choice import KeyChoice
from ui.desktop.widgets.notice_strip import NoticeStrip
from ui.desktop.widgets.picture_choice import PictureChoice
from ui.desktop.widgets.progress_line import ProgressLine
from ui.desktop.widgets.role_choice import RoleChoice
from ui.desktop.widgets.step_heading import StepHeading
from ui.desktop.widgets.text_field import TextField, date_field
from ui.messages import dossier_stage
from workflows.office import Office

if TYPE_CHECKING:
    from workflows.dossiers import Dossier

MARGIN, EDGE = 14, 12
STEPS_WIDTH, MOST_STEPS_WIDTH = 476, 600
"""Pixels at 100 %, and at any text size: the pages need the room more."""
SCANS = ("pdf", "png", "jpg", "jpeg", "tif", "tiff")


class DossierPage(Entered):
    """`changed`: a submission on this PC stands otherwise now. `busy(bool)`. `left`: back to where one came from."""

    changed = Signal()
    busy = Signal(bool)
    left = Signal()

    def __init__(self, office: Office, open_reader: OpenReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._office, self._open_reader = office, open_reader
        self._dossier: Dossier | None = None
        self._job: Job | None = None
        self.notice, self.facts, self.pages = NoticeStrip(), DossierFacts(), DossierPages()
        self.role, self.picture = RoleChoice(office), PictureChoice(office)
        self.key: KeyChoice | None = None
        self.number, self.date = TextField(self.tr("Số văn bản")), date_field(self.tr("Ngày văn bản"))
        self.number.setPlaceholderText(self.tr("để trống nếu chưa có"))
        self.issue = QCheckBox(self.tr("Phát hành luôn: ký cả gói, không qua văn thư"))
        self.sign = button(self.tr("Ký"), self.ask_to_sign, "primary")
        self.sign.setToolTip(self.tr("Ctrl+Enter"))
        self.take = button(self.tr("Nhận tệp đã ký…"), self._choose_signed)
        self.scan = button(self.tr("Thêm bản scan…"), self._choose_scans)
        self.take.setToolTip(self.tr("Đưa vào hồ sơ các tệp đã ký bằng chương trình khác"))
        self.scan.setToolTip(self.tr("Đưa vào hồ sơ bản scan của bản giấy đã đóng dấu"))
        self.back = button(self.tr("Quay lại"), self.left.emit, "link")
        self.progress = ProgressLine()
        self.headings = tuple(StepHeading(text) for text in (self.tr("1. Hồ sơ"), self.tr("2. Ký")))
        self._key_place = column()
        self._numbers = self._number_form()
        self._arrange()
        self._connect()
        self._show_running(on=False)

    def show_file(self, path: Path) -> None:
        """Look at the dossier in this file."""
        self.notice.clear()
        self._start(partial(dossier_work.opened, self._open_reader, path), self._show)

    def ask_to_sign(self) -> None:
        """Sign with what is chosen; the pages on screen are those of the bytes that are signed."""
        dossier, key = self._dossier, self.key
        self.notice.clear()
        if dossier is None or key is None:
            return
        if key.lacking:
            self.notice.say(key.lacking, "error")
            return
        try:
            wish = self._wish(key)
        except Refusal as refusal:
            self._refuse(refusal.problem)
            return
        self._start(partial(dossier_work.signed, self._open_reader, dossier, wish), self._record)

    def cancel(self) -> None:
        """Stop as soon as that is safe."""
        if self._job is not None:
            self._job.cancel()

    def take_signed(self, paths: list[Path]) -> None:
        """Files that a colleague signed in another program take the place of those they were made from."""
        self._change(dossier_work.with_signed_files, paths)

    def add_scans(self, paths: list[Path]) -> None:
        """Scans of the sealed paper."""
        self._change(dossier_work.with_scans, paths)

    def _wish(self, key: KeyChoice) -> dossier_work.Wish:
        by_agency = self.role.role == AGENCY
        number, day = (self.number.text().strip(), self._day()) if by_agency else ("", "")
        issue = by_agency or self.issue.isChecked()
        return dossier_work.Wish(key.source, self.role.role, self.picture.data(), number, day, issue)

    def _day(self) -> str:
        """The date that was typed, "" for none. Refusal `date-unreadable`: what is issued cannot be mended."""
        self.date.commit()
        day = read_date(self.date.text())
        if day is None:
            self.date.setFocus()
            raise Refusal("date-unreadable", text=self.date.text())
        return day

    def _change(self, work: Callable[..., Any], paths: list[Path]) -> None:
        if self._dossier is not None and paths:
            self.notice.clear()
            self._start(partial(work, self._open_reader, self._dossier, paths), self._show_changed)

    def _show_changed(self, dossier: "Dossier") -> None:
        self._show(dossier)
        self.notice.say(self.tr("Đã đưa vào hồ sơ, ghi và đọc lại: {0}").format(dossier.path), "good")

    def _show(self, dossier: "Dossier") -> None:
        from workflows.dossiers import Stage

        if self._dossier is None or self._dossier.path != dossier.path:
            self._make_key(dossier)
            self.role.propose(AGENCY if dossier.stage is Stage.WAITING_SEAL else HEAD)
        self._dossier = dossier
        self.facts.show_dossier(dossier)
        self.headings[0].show_state(*dossier_stage(dossier.stage, stopped=bool(dossier.stopping)))
        issued = dossier.stage is Stage.ISSUED
        self.pages.show_pages(self._pages(dossier), dossier.verdict.check_code, issued=issued)
        self._end()
        self._follow_role()
        if self.hasFocus() and self.key is not None:
            self.key.setFocus()

    def _pages(self, dossier: "Dossier") -> tuple[SignedPages, ...]:
        names = ((self.tr("Văn bản và phụ lục"), REPORT_FILE), (self.tr("Phụ lục"), ANNEXES_FILE))
        members = dossier.verdict.members
        return tuple(SignedPages(name, members[file]) for name, file in names if file in members)

    def _make_key(self, dossier: "Dossier") -> None:
        """Whose key it may be depends on the unit of the dossier."""
        if self.key is not None:
            self._key_place.removeWidget(self.key)
            self.key.deleteLater()
        self.key = KeyChoice(self._office, dossier.document.submission)
        self.key.changed.connect(self._show_ready)
        self._key_place.addWidget(self.key)
        self.setTabOrder(self.scan, self.key)
        self.key.look_up()
        self.entrance = self.key

    def _record(self, done: dossier_work.Done) -> None:
        from workflows.issuing import follow

        if not self._office.store.read_only:
            follow(self._office, done.dossier.document, done.signed)
            self.role.remember()
        if self.key is not None:
            self.key.signed_with(done.code)
        self._show(done.dossier)
        self.notice.say(self._outcome(done), "good")
        self.changed.emit()

    def _outcome(self, done: dossier_work.Done) -> str:
        from workflows.dossiers import Stage

        path, code = done.signed.path, done.signed.check_code
        if done.signed.stage is Stage.ISSUED:
            said = self.tr("Đã phát hành, ghi và đọc lại: {0}. Mã kiểm tra {1}. Hãy gửi tệp này cho Sở.")
        elif done.signed.stage is Stage.WAITING_SEAL:
            said = self.tr(
                "Đã ký, ghi và đọc lại: {0}. Mã kiểm tra {1}. Hãy chuyển văn thư vào số, đóng dấu."
            )
        else:
            said = self.tr("Đã ký, ghi và đọc lại: {0}. Mã kiểm tra {1}. Hãy trình thủ trưởng ký tiếp.")
        return said.format(path, code)

    def _follow_role(self) -> None:
        by_agency = self.role.role == AGENCY
        self.picture.show_role(self.role.role, seal=by_agency)
        self._numbers.setVisible(by_agency)
        self.issue.setVisible(not by_agency)
        self._show_ready()

    def _show_ready(self) -> None:
        from workflows.dossiers import Stage

        dossier, at_rest = self._dossier, self._job is None
        may = dossier is not None and dossier.stage is not Stage.ISSUED and at_rest
        self.take.setEnabled(may)
        self.scan.setEnabled(may)
        self.sign.setEnabled(may and dossier is not None and not dossier.stopping)
        issues = self.role.role == AGENCY or self.issue.isChecked()
        self.sign.setText(self.tr("Ký và phát hành") if issues else self.tr("Ký"))
        state = (
            (self.tr("đã xong"), "good") if dossier and dossier.stage is Stage.ISSUED else ("", "secondary")
        )
        self.headings[1].show_state(*state)

    def _choose_signed(self) -> None:
        choose_signed_files(self, self.take_signed)

    def _choose_scans(self) -> None:
        choose_attachments(self, SCANS, self.add_scans)

    def _start(self, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
        self._show_running(on=True)
        self._job = Job(work)
        self._job.progressed.connect(self.progress.show_progress)
        self._job.succeeded.connect(partial(self._finish, then))
        self._job.refused.connect(self._refuse)
        self._job.broke.connect(self._end)
        self._job.start()

    def _finish(self, then: Callable[[Any], None], made: Any) -> None:
        """What was made is put on record here, which a full disk refuses; the window is free again whatever happens."""
        self._end()
        try:
            then(made)
        except Refusal as refusal:
            self._refuse(refusal.problem)

    def _refuse(self, problem: Problem) -> None:
        self._end()
        self.notice.refuse(problem)
        if self.key is not None:
            self.key.take_refusal(problem.code)

    def _end(self, _fault: object = None) -> None:
        self._job = None
        self._show_running(on=False)
        self._show_ready()

    def _show_running(self, *, on: bool) -> None:
        hands = (
            self.sign,
            self.back,
            self.take,
            self.scan,
            self.role,
            self.picture,
            self._numbers,
            self.issue,
        )
        self.progress.show_running((*hands, self.key) if self.key else hands, on=on)
        self.busy.emit(on)

    def _connect(self) -> None:
        self.progress.stop_wanted.connect(self.cancel)
        self.role.changed.connect(self._follow_role)
        self.issue.toggled.connect(self._show_ready)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, self.sign.click, context=context)
        self.pages.tools.add_keys(self)

    def _number_form(self) -> QWidget:
        made = QWidget()
        titles = label(self.tr("Số văn bản")), label(self.tr("Ngày"))
        titles[0].setBuddy(self.number)
        titles[1].setBuddy(self.date)
        made.setLayout(form_grid([[(titles[0], self.number), (titles[1], self.date)]]))
        return made

    def _arrange(self) -> None:
        pages = column(self.pages, margins=MARGIN)
        layout = column(
            self.notice,
            sides(self._steps_card(), card(pages), spacing=EDGE, margins=EDGE, most=FULL),
            spacing=0,
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _steps_card(self) -> QFrame:
        first, second = self.headings
        steps = column(
            *(first, self.facts, row(self.take, self.scan)),
            *(second, self._key_place, self.role, self.picture, self._numbers, self.issue),
            spacing=8,
        )
        steps.addStretch(1)
        actions = row(self.sign, self.back)
        actions.setStretch(0, 1)
        held = scrolling(steps) if is_roomy(FULL) else steps
        layout = column(held, actions, self.progress, margins=MARGIN)
        layout.setStretch(0, 1)
        made = card(layout)
        if is_roomy(FULL):
            made.setFixedWidth(min(active().px(STEPS_WIDTH), MOST_STEPS_WIDTH))
        return made
