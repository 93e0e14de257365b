"""The three steps of the sending page, top to bottom, each with how it stands. What they ask for the page does."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from models.signer_roles import AGENCY, HEAD
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import FULL, UpAndDown, column, is_roomy, scrolling
from ui.desktop.widgets.key_choice import KeyChoice
from ui.desktop.widgets.people_line import PeopleLine
from ui.desktop.widgets.picture_choice import PictureChoice
from ui.desktop.widgets.readiness_list import ReadinessList
from ui.desktop.widgets.role_choice import RoleChoice
from ui.desktop.widgets.step_heading import StepHeading
from ui.desktop.widgets.target_choice import TargetChoice
from ui.messages import state_text
from workflows.readiness import readiness
from workflows.states import StateCode, SubmissionState

LEAST_LIST = 84
"""Pixels at 100 % of the readiness list: three lines; the rest of it scrolls."""
STATE_RANK = {"error": 0, "warning": 1, "done": 2}
AFTER_SIGNING = frozenset({StateCode.SIGNED, StateCode.SENT, StateCode.RECEIVED, StateCode.CORRECTION_ASKED})


class SendSteps(QWidget):
    """`changed`: another key or other targets are chosen."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        working = session.working
        self.points, self.people = ReadinessList(), PeopleLine()
        self.key, self.role = KeyChoice(working.office, working.tree.submission), RoleChoice(working.office)
        self.picture, self.target = PictureChoice(working.office), TargetChoice(working)
        self.headings = (
            StepHeading(self.tr("1. Kiểm tra trước khi gửi")),
            StepHeading(self.tr("2. Ký")),
            StepHeading(self.tr("3. Nơi gửi")),
        )
        self._arrange()
        self.key.changed.connect(self._tell)
        self.role.changed.connect(self._show_picture)
        self._show_picture()
        self.target.changed.connect(self._tell)

    def show_open(self) -> None:
        """What is open comes first, so that it is seen without scrolling."""
        points = readiness(self._session.working)
        self.points.show_points(sorted(points, key=lambda point: STATE_RANK[point.state]))
        self.people.show_people(self._session.live.tree.submission)

    def show_states(self, state: SubmissionState) -> None:
        """How each step stands."""
        self.headings[0].show_state(*self._readiness())
        self.headings[1].show_state(*self._signature(state))
        self.headings[2].show_state(*self._sending(state))

    def choices(self) -> tuple[QWidget, ...]:
        """What rests while the program works."""
        return (self.key, self.role, self.picture, self.target)

    def _show_picture(self) -> None:
        self.picture.show_role(self.role.role, seal=self.role.role == AGENCY)
        self.picture.setVisible(self.role.role in (HEAD, AGENCY))

    def _readiness(self) -> tuple[str, str]:
        found = self._session.live.findings
        if found.errors:
            return self.tr("còn {0} lỗi").format(found.errors), "error"
        if found.warnings:
            return self.tr("đạt, {0} cảnh báo").format(found.warnings), "warning"
        return self.tr("đạt"), "good"

    def _signature(self, state: SubmissionState) -> tuple[str, str]:
        if state.code in AFTER_SIGNING:
            return self.tr("đã ký lần {0}").format(state.revision), "good"
        if state.code in (StateCode.PRESENTED, StateCode.WAITING_SEAL):
            return state_text(state), "warning"
        if not self.key.ready:
            return self.tr("chưa chọn khóa"), "warning"
        return self.tr("chưa ký"), "secondary"

    def _sending(self, state: SubmissionState) -> tuple[str, str]:
        if state.code in AFTER_SIGNING:
            kind = {StateCode.SIGNED: "warning", StateCode.CORRECTION_ASKED: "error"}.get(state.code, "good")
            return state_text(state), kind
        if not self.target.any_ticked:
            return self.tr("chưa chọn nơi gửi"), "warning"
        return self.tr("chưa gửi"), "secondary"

    def _tell(self) -> None:
        self.changed.emit()

    def _arrange(self) -> None:
        check, sign, send = self.headings
        steps = column(
            *(check, self._points_place(), self.people, _rule()),
            *(sign, self.key, self.role, self.picture, _rule()),
            *(send, self.target),
            spacing=6,
        )
        if not is_roomy(FULL):
            self.setLayout(steps)
            return
        steps.setStretch(1, 1)
        area = scrolling(steps)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setLayout(column(area))

    def _points_place(self) -> QWidget:
        """Where there is no room, the page scrolls, and the list is as long as it is."""
        if not is_roomy(FULL):
            return self.points
        listed = scrolling(column(self.points), _Listed())
        listed.setMinimumHeight(active().px(LEAST_LIST))
        listed.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return listed


class _Listed(UpAndDown):
    """Takes what room there is, and asks for its minimum: less would be taken from what wraps below it."""

    def sizeHint(self) -> QSize:
        return self.minimumSize().expandedTo(self.minimumSizeHint())


def _rule() -> QFrame:
    made = QFrame()
    made.setProperty("look", "rule")
    return made
