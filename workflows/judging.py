"""Judge a signed file: facts kept apart, never one tick. What a package says is read only when it is intact."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from models.live_tree import LiveTree
from models.problems import Problem, Refusal
from models.rounds import Round, Unit
from models.submission_document import SubmissionDocument, read_submission
from models.text import fold
from signing.proofs import Signature
from signing.seal import Unsealed, check_code, unseal
from storage.trust import seen_file
from workflows.contents import DOCUMENT, disagreements, drawn_otherwise, unchecked
from workflows.inside import signatures_inside
from workflows.keeping import read_file
from workflows.office import Office
from workflows.proving import PROVERS, FileKind, kind_of, proved
from workflows.revision_chain import breaks, gaps
from workflows.signers import Moments, judge_signers, speaking
from workflows.trust import Knowledge, knowledge
from workflows.verdicts import SignerFacts, Verdict

__all__ = ["UNREADABLE", "SignerFacts", "Verdict", "judge", "judge_file", "judge_files", "sound_document"]

SUBMISSION, UNREADABLE = "submission", "unreadable"
_LOUD_INSIDE = frozenset({"certificate-of-other-unit"})


def judge_file(office: Office, path: Path, known: Knowledge | None = None) -> Verdict:
    """The verdict on a file; a Refusal `file-*` only where it cannot be read at all."""
    try:
        data = read_file(path)
    except Refusal as refusal:
        if refusal.problem.code != "file-too-big":
            raise
        return Verdict(path.name, problems=(refusal.problem,))
    return judge(office, data, path.name, known)


def sound_document(verdict: Verdict) -> SubmissionDocument:
    """What a package says that holds together, whoever signed it; else a Refusal of its first problem."""
    for problem in verdict.problems:
        raise Refusal(problem.code, **problem.params)
    if verdict.document is None or not verdict.sound:
        raise Refusal("submission-missing", source=verdict.file)
    return verdict.document


def judge_files(office: Office, paths: Iterable[Path]) -> list[Verdict]:
    """The verdicts on many files; one that cannot be read is a verdict too (`UNREADABLE`) and stops no other."""
    known = knowledge(office)
    return [_judge_named(office, path, known) for path in paths]


def judge(office: Office, data: bytes, source: str, known: Knowledge | None = None) -> Verdict:
    """The verdict on the bytes of a file. `known`: what the PC knows, where it was read already."""
    kind, digest = kind_of(data), sha256(data).hexdigest()
    case = _Case(office, known or knowledge(office), _moments(office, digest))
    if kind in PROVERS:
        verdict = _elsewhere(case, Verdict(source, kind.value, check_code=check_code(data)), data, kind)
    else:
        verdict = _package(case, data, source)
    seen = case.moments.seen
    return replace(verdict, sha256=digest, first_seen=seen.isoformat() if seen else "")


@dataclass(frozen=True, slots=True)
class _Case:
    office: Office
    known: Knowledge
    moments: Moments


def _judge_named(office: Office, path: Path, known: Knowledge) -> Verdict:
    try:
        return judge_file(office, path, known)
    except Refusal as refusal:
        return Verdict(path.name, UNREADABLE, problems=(refusal.problem,))


def _moments(office: Office, digest: str) -> Moments:
    now = office.now()
    with office.store.reading() as connection:
        seen = seen_file(connection, digest)
    return Moments(now, seen.seen_at if seen else None)


def _elsewhere(case: _Case, verdict: Verdict, data: bytes, kind: FileKind) -> Verdict:
    """A file of another program: what its signatures prove. It speaks for no unit and is never a submission."""
    proof = proved(kind, data, case.moments.now)
    found = judge_signers(proof.signatures, case.known, case.moments)
    return replace(
        verdict,
        intact=proof.intact,
        complete=proof.complete,
        signed=bool(proof.signatures),
        signatures=proof.signatures,
        signers=found.signers,
        problems=(*proof.problems, *found.problems),
        notes=(*proof.notes, *found.notes),
        distrust=found.distrust,
    )


def _package(case: _Case, data: bytes, source: str) -> Verdict:
    try:
        unsealed = unseal(data, case.moments.now)
    except Refusal as refusal:
        return Verdict(source, problems=(refusal.problem,))
    verdict = _proved(unsealed, data, source)
    try:
        document = _document(unsealed, source)
    except Refusal as refusal:
        return _signed(case, replace(verdict, problems=(*verdict.problems, refusal.problem)), None)
    return _read(case, verdict, document) if document else _signed(case, verdict, None)


def _signed(case: _Case, verdict: Verdict, document: SubmissionDocument | None) -> Verdict:
    """The verdict, and what stands behind its signers; for the unit that the document names."""
    speaks = speaking(document.submission, document.round.id) if document else None
    found = judge_signers(verdict.signatures, case.known, case.moments, speaks)
    return replace(
        verdict,
        signers=found.signers,
        problems=(*verdict.problems, *found.problems),
        distrust=found.distrust,
        notes=(*verdict.notes, *found.notes),
    )


def _proved(unsealed: Unsealed, data: bytes, source: str) -> Verdict:
    """What the signatures alone prove, before the payload is read."""
    return Verdict(
        source,
        intact=unsealed.intact,
        complete=unsealed.complete,
        signed=unsealed.signed,
        signatures=unsealed.signatures,
        problems=unsealed.problems,
        notes=unsealed.notes,
        check_code=check_code(data),
        sha256=sha256(data).hexdigest(),
        members=unsealed.members,
        letter=unsealed.letter,
    )


def _document(unsealed: Unsealed, source: str) -> SubmissionDocument | None:
    if not unsealed.intact:
        return None
    if DOCUMENT not in unsealed.members:
        raise Refusal("submission-missing", source=source)
    return read_submission(unsealed.members[DOCUMENT], DOCUMENT)


def _read(case: _Case, verdict: Verdict, document: SubmissionDocument) -> Verdict:
    """The verdict, and what reading the payload adds to it."""
    known = next((r for r in case.known.rounds if r.id == document.round.id), None)
    problems, notes = _contents(case.office, document, verdict.members)
    with case.office.store.reading() as connection:
        sequence = tuple(breaks(connection, document, verdict.sha256))
        missing = tuple(gaps(connection, document))
    read = replace(
        verdict,
        kind=SUBMISSION,
        draft=document.draft,
        signatures=_in_roles(verdict.signatures, document),
        problems=(*verdict.problems, *problems),
        notes=(*verdict.notes, *_round_notes(known, document), *notes, *missing),
        sequence=sequence,
        document=document,
    )
    return _with_inside(case, _signed(case, read, document), document)


def _with_inside(case: _Case, verdict: Verdict, document: SubmissionDocument) -> Verdict:
    """The verdict, and who signed the workbooks and PDF files of the package.

    That they are not known here is worth knowing only: whoever signed the package answers for what is in it.
    """
    found = signatures_inside(verdict.members, case.moments.now)
    speaks = speaking(document.submission, document.round.id)
    judged = judge_signers(found.signatures, case.known, case.moments, speaks)
    told_of = {signer.fingerprint for signer in verdict.signers}
    unknown = (one for one in judged.signers if not one.trusted and one.fingerprint not in told_of)
    told = (
        Problem("signer-inside-unknown", {"name": signer.name, "code": signer.code}) for signer in unknown
    )
    return replace(
        verdict,
        inside=judged.signers,
        problems=(*verdict.problems, *found.problems, *judged.problems),
        distrust=(*verdict.distrust, *(one for one in judged.distrust if one.code in _LOUD_INSIDE)),
        notes=(*verdict.notes, *found.notes, *told),
    )


def _in_roles(signatures: tuple[Signature, ...], document: SubmissionDocument) -> tuple[Signature, ...]:
    """The payload names the role of the first to sign; who signs later states it beside the signature."""
    first, *later = signatures or (None,)
    return (replace(first, role=first.role or document.signer_role), *filter(None, later)) if first else ()


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
