"""Open a package again: keep it in the history, and go on with the revision after it."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from export.submission_files import package_name
from models.edits import replace_tree, set_submission
from models.rounds import Round
from models.submission_document import SubmissionDocument
from storage.revisions import Package, RevisionState
from workflows.attaching import keep_attached
from workflows.issuing import record_issued, waiting_for
from workflows.judging import judge, sound_document
from workflows.keeping import keep_package, read_file
from workflows.office import Office
from workflows.rounds import keep_round, known_rounds
from workflows.starting import find_submission, open_submission
from workflows.working import WorkingSubmission


def revise(office: Office, path: Path, why: str = "") -> WorkingSubmission:
    """The submission in a package, open as the revision after it; a draft opens as the same revision.

    Refusal: the first problem of a package that is not intact, signed and consistent. Who signed it does not matter:
    it is the unit's own report. Opening the same package twice goes on with the revision already begun; one that was
    given to be signed from here, and is issued now, becomes the revision that waited for it.
    """
    data = read_file(path)
    verdict = judge(office, data, path.name)
    document = sound_document(verdict)
    package = Package(path.name, sha256(data).hexdigest(), document.draft, RevisionState.OPENED)
    waiting = waiting_for(office, document)
    if waiting is not None:
        record_issued(waiting, document, path.name, data, verdict.letter)
        return open_submission(office, waiting.id)
    working = _found(office, document)
    if working is None or working.tree.submission.previous_package != package.sha256:
        _keep(office, document, verdict.members, data)
        working = _taken_in(office, working, document, package)
        _begin_next(working, package)
    if why:
        working.do(set_submission(working.tree, {"explanation": why}))
    return working


def _found(office: Office, document: SubmissionDocument) -> WorkingSubmission | None:
    """The submission of this round and unit, if it is here."""
    found = find_submission(office, document.round.id, document.submission.unit_code)
    return open_submission(office, found) if found else None


def _keep(office: Office, document: SubmissionDocument, members: Mapping[str, bytes], data: bytes) -> None:
    """The package, its round and its attached files, before its rows come in."""
    submission = document.submission
    keep_package(office, package_name(submission.unit_name, document.round, submission.revision), data)
    _keep_unknown_round(office, document.round)
    keep_attached(office, document.attachments, members)


def _free_id(office: Office, wanted: str) -> str:
    return office.new_id() if wanted in {row.submission.id for row in office.store.submissions()} else wanted


def _keep_unknown_round(office: Office, received: Round) -> None:
    """A round that this PC does not know is kept without its registered certificates: a package vouches for nobody."""
    if received.id not in {round_.id for round_ in known_rounds(office)}:
        units = tuple(replace(unit, certificates=()) for unit in received.units)
        keep_round(office, replace(received, units=units))


def _taken_in(
    office: Office, working: WorkingSubmission | None, document: SubmissionDocument, package: Package
) -> WorkingSubmission:
    """The tree is what the package says, and that is on record in the same step: its number is never free."""
    if working is None:
        submission = replace(document.submission, id=_free_id(office, document.submission.id))
        office.store.add_submission(replace(document, submission=submission).tree(), package=package)
        return open_submission(office, submission.id)
    taken = replace_tree(working.tree, document.tree(), "revise", revision=document.submission.revision)
    known = {revision.package_sha256 for revision in office.store.revisions(working.id)}
    if package.sha256 in known:
        working.do_as_is(taken)
    elif working.do_as_is(taken, package) is None:
        office.store.record_revision(working.id, package)
    return working


def _begin_next(working: WorkingSubmission, package: Package) -> None:
    """The number is one that was never handed over: reopening an older revision never makes a second of its number."""
    if not package.draft:
        working.do_as_is(set_submission(working.tree, working.next_revision(package.sha256)))
