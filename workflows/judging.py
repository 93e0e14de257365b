"""Judge a package: facts kept apart, never one tick. What it says is read only when it is intact."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from models.live_tree import LiveTree
from models.problems import Problem, Refusal
from models.rounds import Round, Unit
from models.submission_document import SubmissionDocument, read_submission
from models.text import fold
from signing.proofs import Signature
from signing.seal import Unsealed, check_code, unseal
from workflows.contents import DOCUMENT, disagreements, drawn_otherwise, unchecked
from workflows.keeping import read_file
from workflows.office import Office
from workflows.rounds import known_rounds


@dataclass(frozen=True, slots=True)
class SignerFacts:
    """Who signed: name and short code of the certificate, role and time as claimed, and whether the round knows it."""

    name: str
    code: str
    role: str
    time: str
    registered: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of one file. `problems` make it doubtful, `notes` are only worth knowing; a draft is a fact."""

    file: str
    kind: str = "unknown"
    draft: bool = False
    intact: bool = False
    complete: bool = False
    signed: bool = False
    signers: tuple[SignerFacts, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    check_code: str = ""
    document: SubmissionDocument | None = None
    members: Mapping[str, bytes] = field(default_factory=dict[str, bytes])

    @property
    def trusted(self) -> bool:
        """Whether every signer is registered for this unit in a round this PC knows from elsewhere."""
        return bool(self.signers) and all(signer.registered for signer in self.signers)

    @property
    def sound(self) -> bool:
        """Whether the package holds together, whoever signed it."""
        return self.intact and self.complete and self.signed and not self.problems

    def good(self, *, accept_unregistered: bool = False) -> bool:
        """Whether the package can be accepted."""
        return self.sound and (self.trusted or accept_unregistered)


def judge_file(office: Office, path: Path) -> Verdict:
    """The verdict on a file; a Refusal `file-*` only where it cannot be read at all."""
    try:
        data = read_file(path)
    except Refusal as refusal:
        if refusal.problem.code != "file-too-big":
            raise
        return Verdict(path.name, problems=(refusal.problem,))
    return judge(office, data, path.name)


def sound_document(verdict: Verdict) -> SubmissionDocument:
    """What a package says that holds together, whoever signed it; else a Refusal of its first problem."""
    if verdict.document is None or not verdict.sound:
        problem = verdict.problems[0]
        raise Refusal(problem.code, **problem.params)
    return verdict.document


def judge(office: Office, data: bytes, source: str) -> Verdict:
    """The verdict on the bytes of a file."""
    try:
        unsealed = unseal(data, office.now())
    except Refusal as refusal:
        return Verdict(source, problems=(refusal.problem,))
    verdict = _proved(unsealed, data, source)
    try:
        document = _document(unsealed, source)
    except Refusal as refusal:
        return replace(verdict, problems=(*verdict.problems, refusal.problem))
    return _read(office, verdict, document, unsealed.signatures) if document else verdict


def _proved(unsealed: Unsealed, data: bytes, source: str) -> Verdict:
    """What the signatures alone prove, before the payload is read."""
    return Verdict(
        source,
        intact=unsealed.intact,
        complete=unsealed.complete,
        signed=unsealed.signed,
        signers=tuple(_signer(signature) for signature in unsealed.signatures),
        problems=unsealed.problems,
        notes=unsealed.notes,
        check_code=check_code(data),
        members=unsealed.members,
    )


def _document(unsealed: Unsealed, source: str) -> SubmissionDocument | None:
    if not unsealed.intact:
        return None
    if DOCUMENT not in unsealed.members:
        raise Refusal("submission-missing", source=source)
    return read_submission(unsealed.members[DOCUMENT], DOCUMENT)


def _signer(signature: Signature, role: str = "", registered: tuple[str, ...] = ()) -> SignerFacts:
    certificate = signature.certificate
    return SignerFacts(
        certificate.name,
        certificate.short_code,
        role,
        signature.when.isoformat() if signature.when else "",
        certificate.fingerprint in registered,
    )


def _read(
    office: Office, verdict: Verdict, document: SubmissionDocument, signatures: tuple[Signature, ...]
) -> Verdict:
    """The verdict, and what reading the payload adds to it."""
    known = next((r for r in known_rounds(office) if r.id == document.round.id), None)
    registered = _registered(known, document)
    problems, notes = _contents(office, document, verdict.members)
    return replace(
        verdict,
        kind="submission",
        draft=document.draft,
        signers=tuple(_signer(signature, document.signer_role, registered) for signature in signatures),
        problems=(*verdict.problems, *problems),
        notes=(*verdict.notes, *_round_notes(known, document), *notes),
        document=document,
    )


def _registered(known: Round | None, document: SubmissionDocument) -> tuple[str, ...]:
    """Fingerprints registered for the unit. The round inside the package has no say: a forger writes it too.

    Nor has the code alone: who is registered as one unit must not speak under the name of another.
    """
    unit = _known_unit(known, document)
    return unit.certificates if unit and fold(unit.name) == fold(document.submission.unit_name) else ()


def _known_unit(known: Round | None, document: SubmissionDocument) -> Unit | None:
    units = known.units if known else ()
    return next((unit for unit in units if unit.code == document.submission.unit_code), None)


def _round_notes(known: Round | None, document: SubmissionDocument) -> Iterator[Problem]:
    """The list of units may have grown since; what the letter says may not have changed."""
    if known and replace(known, units=()) != replace(document.round, units=()):
        yield Problem("round-differs", {"round": known.name})
    unit = _known_unit(known, document)
    if unit and fold(unit.name) != fold(document.submission.unit_name):
        yield Problem("unit-differs", {"unit": document.submission.unit_name, "known": unit.name})


def _contents(
    office: Office, document: SubmissionDocument, members: Mapping[str, bytes]
) -> tuple[list[Problem], list[Problem]]:
    """Problems and notes of what the payload says."""
    profile_id = document.submission.profile_id
    try:
        live = LiveTree(document.tree(), office.library.profile(profile_id))
    except Refusal as refusal:
        return [refusal.problem], []
    notes = list(unchecked(document, members))
    if office.library.profile_fingerprint(profile_id) != document.grounds.profile_sha256:
        notes.append(Problem("profile-differs", {"profile": profile_id}))
    if live.findings.errors and not document.draft:
        notes.append(Problem("report-has-errors", {"count": live.findings.errors}))
    problems = list(disagreements(document, live, members))
    return problems, [*notes, *(() if problems else drawn_otherwise(members))]
