"""Open a package again: keep it in the history, and go on with the revision after it."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from models.edits import replace_tree, set_submission
from models.rounds import Round, Unit, UnitKind
from models.submission_document import SubmissionDocument
from models.tree import Tree
from storage.revisions import RevisionState
from workflows.attaching import keep_attached
from workflows.judging import judge, sound_document
from workflows.keeping import keep_package, read_file
from workflows.office import Office
from workflows.rounds import keep_round, known_rounds
from workflows.starting import find_submission, open_submission
from workflows.working import WorkingSubmission


def revise(office: Office, path: Path, why: str = "") -> WorkingSubmission:
    """The submission in a package, open as the revision after it; a draft opens as the same revision.

    Refusal: the first problem of a package that is not intact, signed and consistent. Who signed it does not matter:
    it is the unit's own report. Opening the same package twice goes on with the revision already begun.
    """
    data = read_file(path)
    verdict = judge(office, data, path.name)
    document = sound_document(verdict)
    keep_attached(office, document.attachments, verdict.members)
    digest = sha256(data).hexdigest()
    working = _opened(office, document)
    if not _is_begun(working, digest):
        keep_package(office, path.with_suffix(".asice").name, data)
        _take_in(working, document, path.name, data)
        _begin_next(working, digest, draft=document.draft)
    if why:
        working.do(set_submission(working.tree, {"explanation": why}))
    return working


def _opened(office: Office, document: SubmissionDocument) -> WorkingSubmission:
    _keep_unknown_round(office, document.round)
    found = find_submission(office, document.round.id, document.submission.unit_code)
    if found:
        return open_submission(office, found)
    submission = replace(document.submission, id=_free_id(office, document.submission.id))
    office.store.add_submission(Tree(submission, (*document.tiers, *document.fields, *document.procedures)))
    return open_submission(office, submission.id)


def _free_id(office: Office, wanted: str) -> str:
    return office.new_id() if wanted in {row.submission.id for row in office.store.submissions()} else wanted


def _keep_unknown_round(office: Office, received: Round) -> None:
    """A round that this PC does not know is kept without its registered certificates: a package vouches for nobody."""
    if received.id not in {round_.id for round_ in known_rounds(office)}:
        units = tuple(Unit(unit.code, unit.name, UnitKind(unit.kind)) for unit in received.units)
        keep_round(office, replace(received, units=units))


def _is_begun(working: WorkingSubmission, digest: str) -> bool:
    return working.tree.submission.previous_package == digest


def _take_in(working: WorkingSubmission, document: SubmissionDocument, name: str, data: bytes) -> None:
    """The tree becomes what the package says, as one gesture that undo takes back, and the revision is on record."""
    working.do_as_is(
        replace_tree(working.tree, document.tree(), "revise", revision=document.submission.revision)
    )
    digest = sha256(data).hexdigest()
    known = {revision.package_sha256 for revision in working.office.store.revisions(working.id)}
    if digest not in known:
        working.record_package(name, data, draft=document.draft, state=RevisionState.OPENED)


def _begin_next(working: WorkingSubmission, digest: str, *, draft: bool) -> None:
    """The number is one that was never handed over: reopening an older revision never makes a second of its number."""
    if not draft:
        working.do_as_is(set_submission(working.tree, working.next_revision(digest)))
