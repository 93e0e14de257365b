"""Export a submission: four workbooks and one signed package, written, read back from the target and judged."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from export.appendix_workbook import appendix_workbook
from export.submission_files import appendix_file_name, package_name
from models.appendices import appendices
from models.edits import set_submission
from models.problems import Problem, Refusal
from models.rules.catalogue import rules_fingerprint
from models.submission_document import Grounds, submission_document, write_submission
from signing.keys import KeySigner, open_p12
from signing.seal import check_code, seal
from signing.unit_keys import unit_key
from storage.files import write_all_safely
from workflows.attaching import attachment_members
from workflows.contents import DOCUMENT
from workflows.judging import Verdict, judge
from workflows.keeping import keep_package, read_file
from workflows.office import Office
from workflows.working import WorkingSubmission

Progress = Callable[[str, int, int], bool]
"""Told the step, how much is done and how much there is; False cancels before anything more is written."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Where to write, and with which key: a PKCS#12 file, or the unit's own key on this PC where none is named.

    `letter_number` and `letter_date` (ISO) are those of the unit's letter; blank leaves what the submission has.
    """

    target: Path
    key_file: Path | None = None
    passphrase: str = ""
    draft: bool = False
    letter_number: str = ""
    letter_date: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written where, read back and verified."""

    files: tuple[Path, ...]
    package: Path
    kept_copy: Path
    check_code: str
    signer_code: str
    revision: int
    draft: bool
    notes: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Produced:
    """What was written and judged, and the package itself, still to be recorded.

    `change_set`: the last one that the package holds; whoever goes on entering meanwhile makes later ones.
    """

    result: ExportResult
    package: bytes
    change_set: int


def unattended(step: str, done: int, total: int) -> bool:  # noqa: ARG001 - the shape of a Progress
    """Progress that nobody watches: goes on."""
    return True


def export(
    working: WorkingSubmission, request: ExportRequest, progress: Progress = unattended
) -> ExportResult:
    """Write the submission's files into the target folder. Refusal `export-has-errors` while there are errors."""
    prepare(working, request)
    return record(working, produce(working, request, progress))


def prepare(working: WorkingSubmission, request: ExportRequest) -> None:
    """What has to be right, and written to the store, before anything is made."""
    working.keep_number_unique()
    errors = working.live.findings.errors
    if errors and not request.draft:
        raise Refusal("export-has-errors", count=errors)
    _write_letter(working, request)


def produce(working: WorkingSubmission, request: ExportRequest, progress: Progress = unattended) -> Produced:
    """Make, sign, write, read back and judge. It only reads the store, so a worker may do it over one of its own."""
    _go_on(progress, "signing-key", 0)
    signer = _signer(working, request)
    _go_on(progress, "appendices", 1)
    members = payload(working, draft=request.draft, role=request.role)
    _go_on(progress, "signing", 2)
    package = seal(members, signer, working.office.now())
    _go_on(progress, "writing", 3)
    return _hand_over(working, request, Sealed(members, package, signer))


def record(working: WorkingSubmission, produced: Produced) -> ExportResult:
    """What was handed over is a revision from now on; what was entered meanwhile belongs to the next."""
    result = produced.result
    working.record_package(
        result.package.name, produced.package, draft=result.draft, change_set=produced.change_set
    )
    working.keep_number_unique()
    return result


STEPS = 4


@dataclass(frozen=True, slots=True)
class Sealed:
    """What is handed over: the members, the package that holds them, and who signed it."""

    members: Mapping[str, bytes]
    package: bytes
    signer: KeySigner


def _go_on(progress: Progress, step: str, done: int) -> None:
    if not progress(step, done, STEPS):
        raise Refusal("cancelled")


def _write_letter(working: WorkingSubmission, request: ExportRequest) -> None:
    given = {"letter_number": request.letter_number, "letter_date": request.letter_date}
    working.do(set_submission(working.tree, {column: value for column, value in given.items() if value}))


def _signer(working: WorkingSubmission, request: ExportRequest) -> KeySigner:
    now = working.office.now()
    if request.key_file is None:
        submission = working.tree.submission
        return unit_key(
            key_folder(working.office), submission.unit_code, submission.unit_name, now, request.passphrase
        )
    return open_p12(read_file(request.key_file), request.passphrase, now)


def key_folder(office: Office) -> Path:
    """Where the keys of the units on this PC are kept: beside the store, readable by this user alone."""
    return office.folder / "khoa"


def payload(working: WorkingSubmission, *, draft: bool, role: str = "") -> Mapping[str, bytes]:
    """The members that are signed: what programs read, the four workbooks that people read, attached files."""
    submission, profile = working.tree.submission, working.profile
    now, style = working.office.now(), submission.appendix_style
    word = profile.appendices.draft if draft else ""
    workbooks = {
        appendix_file_name(appendix.number): appendix_workbook(appendix, style, word, now)
        for appendix in appendices(working.live, working.round)
    }
    grounds = Grounds(working.office.library.profile_fingerprint(profile.id), rules_fingerprint())
    document = submission_document(working.tree, working.round, grounds, role, draft=draft)
    return {DOCUMENT: write_submission(document), **workbooks, **attachment_members(working)}


def _hand_over(working: WorkingSubmission, request: ExportRequest, made: Sealed) -> Produced:
    """Keep a copy on the PC first, then write to the target and read back."""
    submission = working.tree.submission
    name = package_name(submission.unit_name, working.round, submission.revision)
    kept = keep_package(working.office, name, made.package)
    workbooks = {request.target / member: data for member, data in made.members.items() if member != DOCUMENT}
    try:
        write_all_safely({**workbooks, request.target / name: made.package})
        verdict = _judge_written(working, request.target / name)
    except Refusal as refusal:
        raise Refusal(refusal.problem.code, **{**refusal.problem.params, "kept": str(kept)}) from None
    result = ExportResult(
        tuple(workbooks),
        request.target / name,
        kept,
        check_code(made.package),
        made.signer.certificate.short_code,
        submission.revision,
        request.draft,
        verdict.notes,
    )
    return Produced(result, made.package, working.change_set)


def _judge_written(working: WorkingSubmission, package: Path) -> Verdict:
    """What was written is judged as its receiver will judge it; only then may the program say that it is done."""
    verdict = judge(working.office, package.read_bytes(), package.name)
    if not verdict.sound:
        raise Refusal("written-package-not-sound", path=str(package), reason=verdict.problems[0].code)
    return verdict
