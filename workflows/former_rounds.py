"""Lấy từ kỳ trước: what a unit reported in an earlier round, from this PC or from a package, as the draft of an import.

What it comes from is only read.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.former_round import FormerRound, taken_from_former
from models.problems import Refusal
from models.records import TierStatus
from models.text import fold
from models.tree import Tree
from workflows.importing import NOTHING_SAID, ImportDraft, ImportSettings, draft_of_rows
from workflows.judging import judge, sound_document
from workflows.keeping import read_file
from workflows.rounds import known_rounds
from workflows.working import WorkingSubmission


@dataclass(frozen=True, slots=True)
class FormerReport:
    """A submission in the store under another round: its id, the round's name, the unit, when it was changed last.

    `is_own`: it is this unit's, by code or by name.
    """

    id: str
    round_name: str
    unit_name: str
    changed_at: datetime
    is_own: bool


def former_reports(working: WorkingSubmission) -> list[FormerReport]:
    """The submissions of other rounds on this PC: the unit's own first, then the others, the last changed first."""
    names = {round_.id: round_.name for round_ in known_rounds(working.office)}
    present = working.tree.submission
    found = [
        FormerReport(
            submission.id,
            names.get(submission.round_id, submission.round_id),
            submission.unit_name,
            row.changed_at,
            submission.unit_code == present.unit_code
            or fold(submission.unit_name) == fold(present.unit_name),
        )
        for row in working.office.store.submissions()
        for submission in (row.submission,)
        if submission.round_id != present.round_id
    ]
    return sorted(found, key=lambda report: not report.is_own)


def former_in_store(working: WorkingSubmission, report: FormerReport) -> FormerRound:
    """What a submission of another round says now. Refusal `profile-unknown`."""
    tree = working.office.store.load_tree(report.id)
    return _former(working, tree, report.round_name)


def former_in_package(working: WorkingSubmission, path: Path) -> FormerRound:
    """What a package says, whoever sent it.

    Refusals: the first problem of a package that does not hold together; `profile-unknown`; `former-same-round`
    (`name`: such a package is opened, or compared with).
    """
    document = sound_document(judge(working.office, read_file(path), path.name))
    if document.round.id == working.round.id:
        raise Refusal("former-same-round", name=path.name, round=document.round.name)
    return _former(working, document.tree(), path.name)


def _former(working: WorkingSubmission, tree: Tree, name: str) -> FormerRound:
    return FormerRound(tree, working.office.library.profile(tree.submission.profile_id), name)


def draft_from_former(
    working: WorkingSubmission, former: FormerRound, settings: ImportSettings = NOTHING_SAID
) -> ImportDraft:
    """What taking an earlier round over would do; nothing is changed. What is asked is answered in the settings."""
    tree = working.tree
    own = (key for key in working.profile.tier_keys if tree.tier_entry(key).status is not TierStatus.NOT_OURS)
    taken = taken_from_former(former, working.profile, settings.answers, tuple(own))
    return draft_of_rows(working, taken, settings)
