"""What an officer says became of a revision: it was sent, the department confirmed it, or asked for a correction."""

from datetime import datetime

from models.problems import Refusal
from models.text import clean
from storage.milestones import Milestone, MilestoneKind
from workflows.working import WorkingSubmission

ANSWERS = (MilestoneKind.RECEIVED, MilestoneKind.CORRECTION_ASKED)


def record_milestone(
    working: WorkingSubmission, kind: MilestoneKind, at: datetime, *, place: str = "", note: str = ""
) -> Milestone:
    """Write it down, of the last revision that was signed.

    Refusal `nothing-signed` where there is none, `milestone-in-future` (with `date`), `correction-unsaid` where it is
    not said what is to be corrected.
    """
    signed = [revision for revision in working.office.store.revisions(working.id) if not revision.draft]
    if not signed:
        raise Refusal("nothing-signed")
    if at.date() > working.office.now().date():
        raise Refusal("milestone-in-future", date=at.date().isoformat())
    if kind is MilestoneKind.CORRECTION_ASKED and not clean(note):
        raise Refusal("correction-unsaid")
    last = signed[-1]
    made = Milestone(last.number, last.change_set, kind, at, clean(place), clean(note))
    working.office.store.record_milestone(working.id, made)
    return made
