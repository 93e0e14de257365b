"""How far a dossier has come, put on record of the submission that it was made from, where that is on this PC."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from models.edits import set_submission
from models.submission_document import SubmissionDocument
from signing.container.statements import Statement
from storage.milestones import Milestone, MilestoneKind
from storage.revisions import Package
from workflows.dossiers import Signed, Stage
from workflows.office import Office
from workflows.starting import find_submission
from workflows.working import WorkingSubmission, same_content

_ON_THE_WAY = (MilestoneKind.PRESENTED, MilestoneKind.HEAD_SIGNED)


def follow(office: Office, document: SubmissionDocument, signed: Signed) -> WorkingSubmission | None:
    """The submission, after what was signed is on record of it; None where it is not here, or was changed since."""
    working = waiting_for(office, document)
    if working is None:
        return None
    if signed.stage is Stage.ISSUED:
        record_issued(working, document, signed.path.name, signed.data, signed.statement)
    elif signed.stage is Stage.WAITING_SEAL:
        _record_head(working, document, signed.path)
    return working


def waiting_for(office: Office, document: SubmissionDocument) -> WorkingSubmission | None:
    """The submission that gave this report to be signed, and has nothing of its number on record."""
    found = find_submission(office, document.round.id, document.submission.unit_code)
    working = WorkingSubmission(office, found) if found else None
    if working is None or working.exported_revision(document.submission.revision):
        return None
    return working if _presented(working, document) else None


def record_issued(
    working: WorkingSubmission, document: SubmissionDocument, name: str, package: bytes, entered: Statement
) -> None:
    """The package is the revision from now on, with the number and date that were entered with the last signature."""
    given = {"letter_number": entered.number, "letter_date": entered.date}
    change_set = _presented(working, document)
    if same_content(working.tree, document.tree()):
        working.do(set_submission(working.tree, {column: value for column, value in given.items() if value}))
    made = Package(name, sha256(package).hexdigest(), document.draft)
    working.office.store.record_revision(working.id, made, change_set)


def _record_head(working: WorkingSubmission, document: SubmissionDocument, path: Path) -> None:
    store, now = working.office.store, working.office.now()
    change_set = _presented(working, document)
    assert change_set is not None
    milestone = Milestone(document.submission.revision, change_set, MilestoneKind.HEAD_SIGNED, now, str(path))
    store.record_milestone(working.id, milestone)


def _presented(working: WorkingSubmission, document: SubmissionDocument) -> int | None:
    """The change set at which this very report was given to be signed; None where it was not."""
    return next(_presentations(working, document), None)


def _presentations(working: WorkingSubmission, document: SubmissionDocument) -> Iterator[int]:
    store, tree = working.office.store, document.tree()
    for milestone in reversed(store.milestones(working.id)):
        is_it = milestone.kind in _ON_THE_WAY and milestone.revision == document.submission.revision
        if is_it and same_content(store.tree_at(working.id, milestone.change_set), tree):
            yield milestone.change_set
