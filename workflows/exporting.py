"""Export a submission: make it, sign it, hand it over to every target, and put on record what was handed over."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from export.mail_texts import Handover, MailTexts, mail_texts
from export.submission_files import package_name
from models.edits import set_submission
from models.problems import Problem, Refusal
from models.progress import Progress
from signing.container.statements import Statement
from signing.keys import Signer
from signing.seal import check_code, seal
from storage.milestones import Milestone, MilestoneKind
from workflows.contents import DOCUMENT
from workflows.delivering import Delivery, Parcel, Target, TargetKind, deliver, first_problem
from workflows.document_signing import Letterhead, Turn, sign_documents
from workflows.keeping import keep_package
from workflows.office import Office
from workflows.payload import payload
from workflows.signing_keys import KeySource, UnitKey, signer_for
from workflows.working import WorkingSubmission


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """To which targets, and with which key.

    `letter_number` and `letter_date` (ISO) are those of the unit's letter; blank leaves what the submission has.
    `picture`: the signature or the seal as PNG, b"" for words instead.
    """

    targets: tuple[Target, ...]
    key: KeySource = field(default_factory=UnitKey)
    draft: bool = False
    letter_number: str = ""
    letter_date: str = ""
    role: str = ""
    picture: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was signed, and what came of each target. `change_set`: the last one that the package holds."""

    deliveries: tuple[Delivery, ...]
    kept_copy: Path
    check_code: str
    signer_code: str
    revision: int
    change_set: int
    draft: bool

    @property
    def notes(self) -> tuple[Problem, ...]:
        """What is worth knowing of the package, each once."""
        return tuple(dict.fromkeys(note for delivery in self.deliveries for note in delivery.notes))

    @property
    def files(self) -> tuple[Path, ...]:
        """The workbooks that lie beside the packages."""
        return tuple(path for delivery in self.deliveries for path in delivery.files[1:])

    @property
    def package(self) -> Path:
        """The package at the first target that has it as a file, else the copy on this PC."""
        delivered = (d.files[0] for d in self.deliveries if d.done and d.target.kind is not TargetKind.MAIL)
        return next(delivered, self.kept_copy)


@dataclass(frozen=True, slots=True)
class Produced:
    """What came of it, still to be recorded, and the parcel itself: whoever goes on entering makes later changes."""

    result: ExportResult
    parcel: Parcel

    @property
    def texts(self) -> MailTexts:
        """The words that go with the package."""
        return self.parcel.texts


def unattended(step: str, done: int, total: int) -> bool:  # noqa: ARG001 - the shape of a Progress
    """Progress that nobody watches: goes on."""
    return True


STEPS = 5


class Watched:
    """A progress that can be asked anew where it stands: a token may take its time within one step."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._last = progress, ("signing-key", 0, STEPS)

    def __call__(self, step: str, done: int, total: int) -> bool:
        """Tell the next step; whether to go on."""
        self._last = (step, done, total)
        return self.again()

    def again(self) -> bool:
        """Whether to go on."""
        return self._progress(*self._last)


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
    """Make, sign, keep, hand over and judge. It only reads the store, so a worker may do it over one of its own.

    Refusal where no target has it; what went wrong with one of several stands in the result.
    """
    progress = Watched(progress)
    _go_on(progress, "signing-key", 0)
    with signer_for(working.office, working.tree.submission, request.key, progress.again) as signer:
        _go_on(progress, "appendices", 1)
        members = _members(working, request, signer, progress)
        _go_on(progress, "signing", 3)
        package = seal(members, signer, working.office.now(), Statement(request.role))
    mark = working.profile.appendices.draft if request.draft else ""
    parcel = _parcel(working, members, package, mark)
    _go_on(progress, "writing", 4)
    produced = _sealed(working, request, parcel, signer)
    try:
        return deliver_again(working.office, produced, request.targets, progress)
    except Refusal as refusal:
        if (
            refusal.problem.code == "cancelled"
        ):  # nothing left this PC, and no copy is spoken of: the number stays free
            produced.result.kept_copy.unlink(missing_ok=True)
        raise


def deliver_again(
    office: Office, produced: Produced, targets: tuple[Target, ...], progress: Progress = unattended
) -> Produced:
    """Hand the same package over to these targets, beside those that have it. Refusal where no target has it."""
    result, parcel = produced.result, produced.parcel
    kept = tuple(delivery for delivery in result.deliveries if delivery.done)
    made = tuple(deliver(office, parcel, target, result.kept_copy, progress) for target in targets)
    problem = first_problem((*kept, *made))
    if problem:
        raise Refusal(problem.code, **problem.params)
    return replace(produced, result=replace(result, deliveries=(*kept, *made)))


def record(working: WorkingSubmission, produced: Produced) -> ExportResult:
    """What was handed over is a revision from now on; what was entered meanwhile belongs to the next."""
    result = produced.result
    working.record_package(
        result.kept_copy.name, produced.parcel.package, draft=result.draft, change_set=result.change_set
    )
    record_sent(working, result, result.deliveries)
    working.keep_number_unique()
    return result


def record_sent(working: WorkingSubmission, result: ExportResult, deliveries: tuple[Delivery, ...]) -> None:
    """A stick that holds the report is on its way; of a folder or a letter not yet sent the officer says when."""
    for delivery in deliveries:
        if delivery.done and delivery.target.kind is TargetKind.STICK and not result.draft:
            milestone = Milestone(
                result.revision,
                result.change_set,
                MilestoneKind.SENT,
                working.office.now(),
                delivery.target.place,
            )
            working.office.store.record_milestone(working.id, milestone)


def _members(
    working: WorkingSubmission, request: ExportRequest, signer: Signer, progress: Progress
) -> Mapping[str, bytes]:
    """The workbooks and the PDF are signed first, the package over them; nobody signs a draft page by page."""
    members = payload(working, draft=request.draft)
    if request.draft:
        return members
    about = Letterhead(working.tree.submission, working.round)
    turn = Turn(signer, working.office.now(), request.role, request.picture)
    return sign_documents(members, about, turn, lambda _done, _all: _go_on(progress, "signing-documents", 2))


def _go_on(progress: Progress, step: str, done: int) -> None:
    if not progress(step, done, STEPS):
        raise Refusal("cancelled")


def _write_letter(working: WorkingSubmission, request: ExportRequest) -> None:
    given = {"letter_number": request.letter_number, "letter_date": request.letter_date}
    working.do(set_submission(working.tree, {column: value for column, value in given.items() if value}))


def _parcel(working: WorkingSubmission, members: Mapping[str, bytes], package: bytes, mark: str) -> Parcel:
    submission = working.tree.submission
    name = package_name(submission.unit_name, working.round, submission.revision)
    files = {member: data for member, data in members.items() if member != DOCUMENT}
    handover = Handover(
        working.live, working.round, name, len(package), tuple(files), check_code(package), mark
    )
    return Parcel(name, package, files, mail_texts(handover), submission.contact_email)


def _sealed(working: WorkingSubmission, request: ExportRequest, parcel: Parcel, signer: Signer) -> Produced:
    """A copy is kept on the PC before anything goes out."""
    result = ExportResult(
        (),
        keep_package(working.office, parcel.name, parcel.package),
        check_code(parcel.package),
        signer.certificate.short_code,
        working.tree.submission.revision,
        working.change_set,
        request.draft,
    )
    return Produced(result, parcel)
