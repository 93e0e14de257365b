"""How a submission stands: đang lập, đã lập, chờ ký, chờ vào số và đóng dấu, đã phát hành, đã gửi, và phản hồi của Sở.

It follows from what is on record, and is never kept itself. A draft (DỰ THẢO) counts for nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.live_tree import LiveTree
from models.notation import check_code_of
from storage.milestones import Milestone, MilestoneKind
from storage.revisions import Revision, Summary
from workflows.office import Office
from workflows.working import WorkingSubmission, same_content


class StateCode(StrEnum):
    """The states, in the order in which a submission goes through them."""

    DRAFTING = "drafting"
    READY = "ready"
    PRESENTED = "presented"
    WAITING_SEAL = "waiting-seal"
    SIGNED = "signed"
    SENT = "sent"
    RECEIVED = "received"
    CORRECTION_ASKED = "correction-asked"


@dataclass(frozen=True, slots=True)
class SubmissionState:
    """A state of one revision; since when, where to, and what was noted, where there is such a thing."""

    code: StateCode
    revision: int
    at: datetime | None = None
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a state follows from. `errors` and `is_as_after` are asked only where it matters: they take their time.

    `is_as_after`: whether the tree says what it said after this change set, the letter's number and date aside.
    """

    revision: int
    change_set: int
    revisions: Sequence[Revision]
    milestones: Sequence[Milestone]
    errors: Callable[[], int]
    is_as_after: Callable[[int], bool]


_AFTER_SIGNING = {
    MilestoneKind.SENT: StateCode.SENT,
    MilestoneKind.RECEIVED: StateCode.RECEIVED,
    MilestoneKind.CORRECTION_ASKED: StateCode.CORRECTION_ASKED,
}
_ON_THE_WAY = {
    MilestoneKind.PRESENTED: StateCode.PRESENTED,
    MilestoneKind.HEAD_SIGNED: StateCode.WAITING_SEAL,
}
_ANSWERS = (MilestoneKind.RECEIVED, MilestoneKind.CORRECTION_ASKED)


def state_of(standing: Standing) -> SubmissionState:
    """The state of the revision at work. What was signed counts as long as it is what is on screen."""
    number = standing.revision
    signed = [r for r in standing.revisions if r.number == number and not r.draft]
    if signed and _is_unchanged(standing, signed[-1].change_set):
        return signed_state(signed[-1], standing.milestones)
    return _before_signing(standing, _of_revision(number, standing.milestones))


def signed_state(signed: Revision, all_milestones: Sequence[Milestone]) -> SubmissionState:
    """The state of a revision that was signed: the department's last answer counts, else the last sending.

    What became of a package of this number that was signed before it says nothing of this one.
    """
    of_number = _of_revision(signed.number, all_milestones)
    milestones = [milestone for milestone in of_number if milestone.change_set >= signed.change_set]
    answers = [milestone for milestone in milestones if milestone.kind in _ANSWERS]
    sent = [milestone for milestone in milestones if milestone.kind is MilestoneKind.SENT]
    last = next(reversed(answers or sent), None)
    if last is None:
        return SubmissionState(StateCode.SIGNED, signed.number, signed.at)
    return SubmissionState(_AFTER_SIGNING[last.kind], signed.number, last.at, last.place, last.note)


def _of_revision(number: int, milestones: Sequence[Milestone]) -> list[Milestone]:
    return [milestone for milestone in milestones if milestone.revision == number]


def _before_signing(standing: Standing, milestones: Sequence[Milestone]) -> SubmissionState:
    """What the leader was given, and signed, counts only as long as nothing was changed since."""
    on_the_way = [milestone for milestone in milestones if milestone.kind in _ON_THE_WAY]
    last = on_the_way[-1] if on_the_way else None
    if standing.errors():
        return SubmissionState(StateCode.DRAFTING, standing.revision)
    if last is None or not _is_unchanged(standing, last.change_set):
        return SubmissionState(StateCode.READY, standing.revision)
    return SubmissionState(_ON_THE_WAY[last.kind], standing.revision, last.at, last.place)


def _is_unchanged(standing: Standing, since: int) -> bool:
    return since == standing.change_set or standing.is_as_after(since)


def working_state(working: WorkingSubmission) -> SubmissionState:
    """How the submission at work stands."""
    store, id_ = working.office.store, working.id
    return state_of(
        Standing(
            working.tree.submission.revision,
            working.change_set,
            store.revisions(id_),
            store.milestones(id_),
            errors=lambda: working.live.findings.errors,
            is_as_after=lambda number: same_content(working.tree, store.tree_at(id_, number)),
        )
    )


def issued_code(working: WorkingSubmission) -> str:
    """The check code of the package that says what is on screen; "" where none does."""
    issued = working.exported_revision(working.tree.submission.revision)
    if issued is None or not same_content(working.tree, working.revision_tree_of(issued)):
        return ""
    return check_code_of(issued.package_sha256)


def open_request(working: WorkingSubmission) -> Milestone | None:
    """The correction that the department asked of the revision before, while the present one is not signed."""
    number, store = working.tree.submission.revision, working.office.store
    # Asked after every edit: of a first revision nothing has to be read.
    if number == 1 or any(r.number >= number and not r.draft for r in store.revisions(working.id)):
        return None
    former = _of_revision(number - 1, store.milestones(working.id))
    answers = [milestone for milestone in former if milestone.kind in _ANSWERS]
    return answers[-1] if answers and answers[-1].kind is MilestoneKind.CORRECTION_ASKED else None


def listed_state(office: Office, summary: Summary) -> SubmissionState:
    """How a submission of the list stands."""
    submission, store = summary.submission, office.store
    return state_of(
        Standing(
            submission.revision,
            summary.change_set,
            store.revisions(submission.id),
            store.milestones(submission.id),
            errors=lambda: _errors(office, summary),
            is_as_after=lambda number: same_content(
                store.load_tree(submission.id), store.tree_at(submission.id, number)
            ),
        )
    )


def _errors(office: Office, summary: Summary) -> int:
    """The errors of a submission that is not open. Judged against nothing: no error looks at the last revision."""
    submission = summary.submission
    profile = office.library.profile(submission.profile_id)
    return LiveTree(office.store.load_tree(submission.id), profile).findings.errors
