"""Ký và gửi: what is open, which key, where to; beside it what will be signed, then what came of it.

The work is a workflow's, done in another thread; this page asks for it and says how it went.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from models.findings import Place
from models.problems import Problem, Refusal
from models.progress import Progress
from models.records import Kind
from models.rules.structure_rules import LISTED
from storage.milestones import MilestoneKind
from ui.desktop import sending
from ui.desktop.jobs import Job
from ui.desktop.previews import OpenReader
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import FULL, button, card, column, is_roomy, label, row, sides
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.notice_strip import NoticeStrip, Offer
from ui.desktop.widgets.progress_line import ProgressLine
from ui.desktop.widgets.send_aside import SendAside
from ui.desktop.widgets.send_steps import AFTER_SIGNING, SendSteps
from ui.messages import state_detail
from workflows.states import StateCode, working_state

if TYPE_CHECKING:
    from workflows.delivering import Target
    from workflows.exporting import Produced
    from workflows.presenting import Presented

MARGIN, EDGE = 14, 12
HERE_AND_BELOW = Qt.ShortcutContext.WidgetWithChildrenShortcut
STEPS_WIDTH, MOST_STEPS_WIDTH = 476, 600
"""Pixels at 100 %, and at any text size: what will be signed needs the room more."""
ABOUT_THE_KEY = frozenset(
    {"unit-key-missing", "unit-key-secret-missing", "certificate-expired", "certificate-not-yet-valid"}
)
"""Refusals that a new key for the unit gets out of."""
ABOUT_ADDRESSES = frozenset({"mail-address-missing", "mail-address-unreadable"})


class SendPage(Entered):
    """`place_wanted(Place)`: a point lies on another page. `exported`: it stands otherwise now. `busy(bool)`."""

    place_wanted = Signal(object)
    exported = Signal()
    busy = Signal(bool)

    def __init__(self, session: Session, open_reader: OpenReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._session, self._open_reader = session, open_reader
        self.steps, self.aside = SendSteps(session), SendAside(session, open_reader)
        self.points, self.key, self.target = self.steps.points, self.steps.key, self.steps.target
        self.people, self.outcome = self.aside.people, self.aside.outcome
        self.notice, self._why_not = NoticeStrip(), label(look="error", wrap=True)
        self.sign = button("", self.ask_then_export, "primary")
        self.sign.setToolTip(self.tr("Ctrl+Enter"))
        self.present = button(self.tr("Trình ký"), self.ask_to_present)
        self.present.setToolTip(self.tr("Ghi các tệp chưa ký vào USB hoặc thư mục để lãnh đạo xem"))
        self.draft = button(self.tr("Bản nháp"), lambda: self.export(draft=True))
        self.draft.setToolTip(self.tr("Xuất bản ghi rõ DỰ THẢO để xem và góp ý"))
        self.answer = button(self.tr("Ghi đã gửi, phản hồi của Sở…"), self.ask_answer, "link")
        self.progress = ProgressLine()
        self._job: Job | None = None
        self._produced: Produced | None = None
        self._arrange()
        self._connect()
        self._show_running(on=False)

    def refresh(self) -> None:
        """Look again at what is open, and how it stands."""
        working = self._session.working
        findings, state = self._session.live.findings, working_state(working)
        self.steps.show_open()
        self.steps.show_states(state)
        self.people.refresh()
        self._why_not.setVisible(bool(findings.errors))
        self._why_not.setText(
            self.tr("Còn {0} lỗi nên chưa ký được: sửa hết, hoặc xuất bản nháp.").format(findings.errors)
        )
        at_rest = self._job is None and not working.office.store.read_only
        self.sign.setEnabled(at_rest and not findings.errors)
        self.present.setEnabled(at_rest and not findings.errors and state.code not in AFTER_SIGNING)
        self.draft.setEnabled(at_rest)
        self.people.setEnabled(at_rest)
        signed = any(not revision.draft for revision in working.office.store.revisions(working.id))
        self.answer.setVisible(signed and not working.office.store.read_only)
        self._name_button()

    def go_to(self, place: Place) -> None:
        """Lead to an open point, here or on the entry page."""
        if place.kind is Kind.SUBMISSION and place.column != LISTED:
            self.aside.show_people()
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
        self.notice.say(question, "warning", Offer(self.tr("Vẫn ký"), lambda: self.export(draft=False)))
        self.notice.focus_offer()

    def export(self, *, draft: bool) -> None:
        """Commit what has to be committed here, and do the long work in another thread."""
        self.notice.clear()
        if not self.key.ready:
            self.notice.say(self.key.lacking, "error")
            return
        self._start(sending.load_exporting, partial(self._produce, draft))

    def ask_to_present(self) -> None:
        """Write the unsigned documents to the first stick or folder that is ticked."""
        self.notice.clear()
        self._start(sending.load_exporting, self._present)

    def ask_answer(self, kind: MilestoneKind | None = None, words: str = "") -> None:
        """Take down what happened outside: by default the step after the present state."""
        sent = working_state(self._session.working).code is StateCode.SIGNED
        expected = MilestoneKind.SENT if sent else MilestoneKind.RECEIVED
        self.aside.ask_answer(kind or expected, words)

    def cancel(self) -> None:
        """Stop as soon as that is safe."""
        if self._job is not None:
            self._job.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.target.refresh()
        self.key.look_up()
        self.refresh()
        self.entrance = (*self.points.links, self.steps.people.edit)[0]

    def _follow(self, _outcome: object = None) -> None:
        if self.isVisible():
            self.refresh()

    def _produce(self, draft: bool, _loaded: object) -> None:  # noqa: FBT001  # bound by name, called by a signal
        from workflows.exporting import ExportRequest, prepare

        working, key = self._session.working, self.key
        try:
            targets = self._targets()
            role, picture = self.steps.role.role, self.steps.picture.data()
            request = ExportRequest(targets, key.source, draft, role=role, picture=picture)
            prepare(working, request)
        except Refusal as refusal:
            self._refuse(refusal.problem)
            return
        self._run(partial(sending.produced, self._open_reader, working.id, request), self._record)

    def _targets(self) -> "tuple[Target, ...]":
        targets = self.target.targets
        if not targets:
            raise Refusal("no-target")
        return targets

    def _record(self, produced: "Produced") -> None:
        from workflows.exporting import record

        record(self._session.working, produced)
        self.target.remember()
        self.steps.role.remember()
        self.key.signed_with(produced.result.signer_code)
        self._show_result(produced)

    def _show_result(self, produced: "Produced") -> None:
        self._produced = produced
        self._end()
        self.aside.show_result(produced)
        self.exported.emit()

    def _again(self, target: "Target") -> None:
        """A target that failed gets the same package: no other is signed."""
        if self._produced is not None:
            self.notice.clear()
            again = partial(sending.delivered_again, self._open_reader, self._produced, target)
            self._start(again, self._record_again)

    def _record_again(self, produced: "Produced") -> None:
        from workflows.exporting import record_sent

        record_sent(self._session.working, produced.result, produced.result.deliveries[-1:])
        self._show_result(produced)

    def _present(self, _loaded: object) -> None:
        from workflows.presenting import prepare_dossier

        working, places = self._session.working, self.target.places
        try:
            prepare_dossier(working)
            if not places:
                raise Refusal("no-target")
        except Refusal as refusal:
            self._refuse(refusal.problem)
            return
        self._run(partial(sending.dossier, self._open_reader, working.id, places[0]), self._record_dossier)

    def _record_dossier(self, written: "Presented") -> None:
        from workflows.presenting import record_dossier

        record_dossier(self._session.working, written)
        self._end()
        said = self.tr(
            "Đã ghi hồ sơ trình ký vào {0}, đọc lại đúng. Lãnh đạo, văn thư mở tệp {1} trong đó để ký."
        )
        self.notice.say(said.format(written.files[0].parent, written.files[0].name), "good")
        self.exported.emit()

    def _say_recorded(self) -> None:
        self.refresh()
        state = working_state(self._session.working)
        asked = state.code is StateCode.CORRECTION_ASKED
        next_step = self.tr(" Hãy sửa ở trang Nhập liệu: bản sửa là lần {0}.").format(state.revision + 1)
        self.notice.say(state_detail(state) + next_step * asked, "warning" if asked else "good")
        self.exported.emit()

    def _start(self, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
        self._show_running(on=True)
        self._run(work, then)

    def _run(self, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
        self._job = Job(work)
        self._job.progressed.connect(self.progress.show_progress)
        self._job.succeeded.connect(partial(self._finish, then))
        self._job.refused.connect(self._refuse)
        self._job.broke.connect(self._end)
        self._job.start()

    def _finish(self, then: Callable[[Any], None], made: Any) -> None:
        """What was made is put on record here, which a full disk refuses; the window is free again whatever happens."""
        shown = self._session.live
        try:
            then(made)
        except Refusal as refusal:
            self._refuse(refusal.problem)
        except Exception:
            self._end()
            raise
        if self._session.live is not shown:  # the next revision was opened
            self._session.start_anew()

    def _refuse(self, problem: Problem) -> None:
        self._end()
        renewable = problem.code in ABOUT_THE_KEY and self.key.is_own
        self.notice.refuse(problem, Offer(self.tr("Lập khóa mới"), self._renew_key) if renewable else None)
        self.key.take_refusal(problem.code)
        if problem.code in ABOUT_ADDRESSES:
            self.target.mail.ask_addresses()

    def _renew_key(self) -> None:
        """The unit's key is lost or out of its period: the old one is kept beside the new one."""
        submission = self._session.live.tree.submission
        self._start(
            partial(sending.renewed_key, self._session.working.office, submission), self._show_renewed
        )

    def _show_renewed(self, code: str) -> None:
        self._end()
        self.key.signed_with(code)
        self.notice.say(
            self.tr("Đã lập khóa mới, mã {0}. Hãy báo mã này cho Sở để đăng ký, rồi ký lại.").format(code),
            "good",
        )

    def _end(self, _fault: object = None) -> None:
        self._job = None
        self._show_running(on=False)
        self.refresh()

    def _show_running(self, *, on: bool) -> None:
        hands = (self.sign, self.present, self.draft, self.people, self.answer)
        self.progress.show_running((*hands, *self.steps.choices()), on=on)
        self.busy.emit(on)

    def _name_button(self) -> None:
        """Written into a folder it is not sent yet, and the button says so."""
        self.sign.setText(self.tr("Ký và xuất gói") if self.target.only_folder else self.tr("Ký và gửi"))

    def _connect(self) -> None:
        self.progress.stop_wanted.connect(self.cancel)
        self.points.place_wanted.connect(self.go_to)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.sign.click, context=HERE_AND_BELOW)
        self.steps.people.wanted.connect(self.aside.show_people)
        self.steps.changed.connect(self._follow)
        self._session.changed.connect(self._follow)
        self.aside.refused.connect(self._refuse)
        self.aside.said.connect(self.notice.say)
        self.aside.recorded.connect(self._say_recorded)
        self.outcome.again.connect(self._again)
        self.outcome.sent_wanted.connect(partial(self.ask_answer, MilestoneKind.SENT))

    def _arrange(self) -> None:
        layout = column(
            self.notice,
            sides(self._steps_card(), self.aside, spacing=EDGE, margins=EDGE, most=FULL),
            spacing=0,
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _steps_card(self) -> QFrame:
        actions = row(self.sign, self.present, self.draft)
        actions.setStretch(0, 1)
        layout = column(self.steps, self._why_not, actions, self.progress, self.answer, margins=MARGIN)
        layout.setStretch(0, 1)
        made = card(layout)
        if is_roomy(FULL):
            made.setFixedWidth(min(active().px(STEPS_WIDTH), MOST_STEPS_WIDTH))
        return made
