"""Ký và gửi: what is open, which key, where to; one button, and what came of it. The work is a workflow's."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from models.findings import Place
from models.problems import Problem, Refusal
from models.records import Kind, Submission
from ui.desktop.jobs import Job, Progress
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, card, column, is_roomy, label, row, scrolling
from ui.desktop.widgets.export_outcome import ExportOutcome
from ui.desktop.widgets.key_choice import KeyChoice
from ui.desktop.widgets.notice_strip import NoticeStrip, Offer
from ui.desktop.widgets.people_form import PeopleForm
from ui.desktop.widgets.readiness_list import ReadinessList
from ui.desktop.widgets.target_choice import TargetChoice
from ui.messages import step_text
from workflows.office import Office
from workflows.readiness import readiness
from workflows.working import WorkingSubmission

if TYPE_CHECKING:
    from workflows.exporting import ExportRequest, Produced

OpenReader = Callable[[], Office]
"""An office over the same store, for another thread to read."""
MARGIN = 14
ABOUT_PASSPHRASE = frozenset({"passphrase-needed", "passphrase-wrong"})
ABOUT_THE_KEY = frozenset(
    {"unit-key-missing", "unit-key-secret-missing", "certificate-expired", "certificate-not-yet-valid"}
)
"""Refusals that a new key for the unit gets out of."""


class SendPage(QWidget):
    """`place_wanted(Place)`: an open point lies on another page. `exported`: a revision is on record. `busy(bool)`."""

    place_wanted = Signal(object)
    exported = Signal()
    busy = Signal(bool)

    def __init__(self, session: Session, open_reader: OpenReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._session, self._open_reader = session, open_reader
        working = session.working
        self.points, self.people = ReadinessList(), PeopleForm(session)
        self.key = KeyChoice(working.office, working.tree.submission)
        self.target = TargetChoice(working.office)
        self.outcome = ExportOutcome(working.round.department.name)
        self.notice = NoticeStrip()
        self.sign = button(self.tr("Ký và xuất gói"), self.ask_then_export, "primary")
        self.draft = button(self.tr("Xuất bản nháp (DỰ THẢO)"), lambda: self.export(draft=True))
        self._why_not, self._step, self._bar = (
            label(look="error", wrap=True),
            label(look="secondary"),
            QProgressBar(),
        )
        self._stop = button(self.tr("Dừng"), self.cancel)
        self._job: Job | None = None
        self._arrange()
        self._show_running(on=False)
        self.points.place_wanted.connect(self.go_to)
        session.changed.connect(self._follow)

    def refresh(self) -> None:
        """Look again at what is open."""
        findings = self._session.live.findings
        self.points.show_points(readiness(self._session.working))
        self.people.refresh()
        self._why_not.setVisible(bool(findings.errors))
        self._why_not.setText(
            self.tr("Còn {0} lỗi nên chưa ký được: sửa hết, hoặc xuất bản nháp.").format(findings.errors)
        )
        at_rest = self._job is None and not self._session.working.office.store.read_only
        self.sign.setEnabled(at_rest and not findings.errors)
        self.draft.setEnabled(at_rest)
        self.people.setEnabled(at_rest)

    def go_to(self, place: Place) -> None:
        """Lead to an open point, here or on the entry page."""
        if place.kind is Kind.SUBMISSION:
            self.people.go_to(place.column)
        else:
            self.place_wanted.emit(place)

    def ask_then_export(self) -> None:
        """Warnings ask once; a strip in the page takes the answer."""
        warnings = self._session.live.findings.warnings
        if not warnings:
            self.export(draft=False)
            return
        question = self.tr("Còn {0} cảnh báo. Đã xem hết và vẫn ký?").format(warnings)
        self.notice.say(
            question, "warning", Offer(self.tr("Vẫn ký và xuất gói"), lambda: self.export(draft=False))
        )
        self.notice.focus_offer()

    def export(self, *, draft: bool) -> None:
        """Commit what has to be committed here, and do the long work in another thread."""
        self.notice.clear()
        self.outcome.hide()
        if not self.key.ready:
            self.notice.say(
                self.tr("Chưa chọn tệp khóa. Hãy chọn tệp .p12, hoặc ký bằng khóa của đơn vị."), "error"
            )
            return
        self._show_running(on=True)
        self._run(partial(_load_exporting), partial(self._produce, draft))

    def cancel(self) -> None:
        """Stop as soon as that is safe."""
        if self._job is not None:
            self._job.cancel()
            self._step.setText(self.tr("Đang dừng…"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.target.refresh()
        self.key.look_up()
        self.refresh()

    def _follow(self, _outcome: object) -> None:
        if self.isVisible():
            self.refresh()

    def _produce(self, draft: bool, _loaded: object) -> None:  # noqa: FBT001  # bound by name, called by a signal
        from workflows.exporting import ExportRequest, prepare

        request = ExportRequest(self.target.target, self.key.chosen_file, self.key.passphrase, draft)
        working = self._session.working
        try:
            prepare(working, request)
        except Refusal as refusal:
            self._refuse(refusal.problem)
            return
        self._run(partial(_produce, self._open_reader, working.id, request), self._record)

    def _record(self, produced: "Produced") -> None:
        from workflows.exporting import record

        shown = self._session.live
        result = record(self._session.working, produced)
        if self._session.live is not shown:  # edits made meanwhile have opened the next revision
            self._session.start_anew()
        self._end()
        self.target.remember()
        self.key.signed_with(result.signer_code)
        self.outcome.show_result(result)
        self.outcome.open_folder.setFocus()
        self.exported.emit()

    def _run(self, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
        self._job = Job(work)
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(then)
        self._job.refused.connect(self._refuse)
        self._job.broke.connect(self._end)
        self._job.start()

    def _refuse(self, problem: Problem) -> None:
        self._end()
        renewable = problem.code in ABOUT_THE_KEY and self.key.chosen_file is None
        self.notice.refuse(problem, Offer(self.tr("Lập khóa mới"), self._renew_key) if renewable else None)
        if problem.code in ABOUT_PASSPHRASE:
            self.key.ask_passphrase()

    def _renew_key(self) -> None:
        """The unit's key is lost or out of its period: the old one is kept beside the new one."""
        submission = self._session.live.tree.submission
        self._show_running(on=True)
        self._run(partial(_renewed, self._session.working.office, submission), self._show_renewed)

    def _show_renewed(self, code: str) -> None:
        self._end()
        self.key.signed_with(code)
        self.notice.say(
            self.tr("Đã lập khóa mới, mã {0}. Hãy báo mã này cho Sở để đăng ký, rồi ký lại.").format(code),
            "good",
        )

    def _end(self) -> None:
        self._job = None
        self._show_running(on=False)
        self.refresh()

    def _show_progress(self, step: str, done: int, total: int) -> None:
        self._step.setText(step_text(step))
        self._bar.setMaximum(total)
        self._bar.setValue(done)

    def _show_running(self, *, on: bool) -> None:
        for part in (self._step, self._bar, self._stop):
            part.setVisible(on)
        for part in (self.sign, self.draft, self.key, self.target, self.people):
            part.setDisabled(on)
        self._step.setText(self.tr("Chuẩn bị") if on else "")
        self._bar.setValue(0)
        self.busy.emit(on)

    def _arrange(self) -> None:
        left = column(self._check_card(), self._people_card(), spacing=10)
        left.setStretch(0, 1)
        steps = column(self._key_card(), self._target_card(), self.outcome, spacing=10)
        steps.addStretch(1)
        if not is_roomy():
            self.setLayout(column(scrolling(column(left, steps, spacing=10, margins=12))))
            return
        layout = row(left, scrolling(steps), spacing=12)
        edge = active().px(12)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setStretch(0, 6)
        layout.setStretch(1, 5)
        self.setLayout(layout)

    def _check_card(self) -> QFrame:
        heading = label(self.tr("1. Kiểm tra trước khi gửi"), "heading")
        layout = column(heading, scrolling(column(self.points)), margins=MARGIN)
        layout.setStretch(1, 1)
        return card(layout)

    def _people_card(self) -> QFrame:
        return card(
            column(label(self.tr("Đầu mối, người ký, văn bản"), "heading"), self.people, margins=MARGIN)
        )

    def _key_card(self) -> QFrame:
        return card(column(label(self.tr("2. Khóa ký"), "heading"), self.key, margins=MARGIN))

    def _target_card(self) -> QFrame:
        actions = row(self.sign, self.draft)
        actions.setStretch(0, 1)
        progress = row(self._bar, self._stop)
        progress.setStretch(0, 1)
        heading = label(self.tr("3. Nơi lưu gói"), "heading")
        return card(
            column(
                heading,
                self.target,
                self._why_not,
                self.notice,
                actions,
                self._step,
                progress,
                margins=MARGIN,
            )
        )


def _load_exporting(_progress: Progress) -> None:
    from importlib import import_module

    import_module("workflows.exporting")


def _renewed(office: Office, submission: Submission, _progress: Progress) -> str:
    """The short code of a new key for the unit."""
    from signing.unit_keys import renew_unit_key
    from workflows.exporting import key_folder

    made = renew_unit_key(key_folder(office), submission.unit_code, submission.unit_name, office.now())
    return made.certificate.short_code


def _produce(
    open_reader: OpenReader, submission_id: str, request: "ExportRequest", progress: Progress
) -> "Produced":
    """In another thread, over a store of its own that is only read."""
    from workflows.exporting import produce

    office = open_reader()
    try:
        return produce(WorkingSubmission(office, submission_id), request, progress)
    finally:
        office.store.close()
