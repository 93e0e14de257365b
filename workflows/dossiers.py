"""A dossier on its way from desk to desk: opened, looked at, signed by one after another, numbered, issued.

A dossier is a package that nobody has signed as a package yet. It holds all that a person needs to look at it, so it
goes from PC to PC on a stick; the number comes last (NĐ 30/2020/NĐ-CP, Điều 15 to 18), and its lack stops nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from export.submission_files import ANNEXES_FILE, LETTER_FILE, REPORT_FILE, package_name
from models.appendices import RowStyle, appendices
from models.live_tree import LiveTree
from models.problems import Problem, Refusal
from models.progress import Progress
from models.rounds import Round
from models.signer_roles import AGENCY, HEAD
from models.submission_document import SubmissionDocument
from models.totals import Count
from signing import container
from signing.container.statements import Statement
from signing.seal import add_signature, check_code
from storage.files import write_safely
from workflows.document_signing import Letterhead, Turn, sign_documents
from workflows.judging import judge
from workflows.keeping import free_path, keep_package, read_file
from workflows.office import Office
from workflows.verdicts import Verdict

UNSIGNED = "package-unsigned"
_STOPPING_NOTES = frozenset({"pdf-drawn-otherwise", "member-not-checked"})
"""Of a package that was signed they are notes; nobody is to sign what was not compared."""

_SHOWN = (REPORT_FILE, ANNEXES_FILE, LETTER_FILE)
"""What a signer looks at, and what it was drawn from."""


class Stage(StrEnum):
    """Chờ ký; chờ vào số, đóng dấu; đã phát hành."""

    PRESENTED = "presented"
    WAITING_SEAL = "waiting-seal"
    ISSUED = "signed"


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier as it lies in a file. `rows`: how many rows Appendix I to IV list; `levels`: names and how many each.

    stopping: why it must not be signed; everything else that is known of it stands in the verdict.
    """

    path: Path
    document: SubmissionDocument
    verdict: Verdict
    stage: Stage
    rows: tuple[int, ...]
    levels: tuple[tuple[str, int], ...]
    stopping: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """What a turn left behind: the file, how far the dossier is, and what was stated with the last signature."""

    path: Path
    data: bytes
    stage: Stage
    statement: Statement

    @property
    def check_code(self) -> str:
        """The short code of the file's bytes."""
        return check_code(self.data)


def open_dossier(office: Office, path: Path) -> Dossier:
    """Look at a dossier. Refusal `file-*`, or the first problem of what is no report that holds together."""
    return _dossier(office, path, read_file(path))


def begins_as_dossier(verdict: Verdict) -> bool:
    """Whether a file that was judged is a report nobody has signed as a package."""
    return verdict.document is not None and any(problem.code == UNSIGNED for problem in verdict.problems)


def sign_dossier(office: Office, dossier: Dossier, turn: Turn, progress: Progress, *, issue: bool) -> Signed:
    """One more signer signs the documents, and with `issue` the package over them; it is judged and written.

    In place, but an issued package gets its own name beside the dossier. Refusal: what stops it, `dossier-issued`,
    `dossier-changed`, `dossier-signed-already`, `letter-half-numbered`, those of the signer, `cancelled`; the file is
    then as it was.
    """
    for problem in dossier.stopping:
        raise Refusal(problem.code, **problem.params)
    check_open(dossier)
    _check_turn(dossier, turn)
    data = _signed(dossier, turn, progress, issue=issue)
    stage = _check(office, dossier, data, issue=issue)
    path = _place(dossier, data) if issue else dossier.path
    if issue:
        keep_package(office, path.name, data)
    check_open(dossier)
    write_safely(path, data)
    return Signed(path, data, stage, turn.statement)


def check_open(dossier: Dossier) -> None:
    """Refusal `dossier-issued`; `dossier-changed` where the file is not the one that was looked at any more."""
    if dossier.stage is Stage.ISSUED:
        raise Refusal("dossier-issued", name=dossier.path.name)
    if sha256(read_file(dossier.path)).hexdigest() != dossier.verdict.sha256:
        raise Refusal("dossier-changed", name=dossier.path.name)


def _check_turn(dossier: Dossier, turn: Turn) -> None:
    """Nobody signs twice as the same; and a number without its date would be issued for good."""
    signer, said = turn.signer.certificate, turn.statement
    if any((one.fingerprint, one.role) == (signer.fingerprint, turn.role) for one in dossier.verdict.inside):
        raise Refusal("dossier-signed-already", name=signer.name)
    if bool(said.number) != bool(said.date):
        raise Refusal("letter-half-numbered")


def _signed(dossier: Dossier, turn: Turn, progress: Progress, *, issue: bool) -> bytes:
    def watch(done: int, total: int) -> None:
        if not progress("signing-documents", done, total + 1):
            raise Refusal("cancelled")

    about = Letterhead(dossier.document.submission, dossier.document.round)
    members = sign_documents(dossier.verdict.members, about, turn, watch)
    if issue:
        members = add_signature(members, turn.signer, turn.when, turn.statement)
    return container.write(members)


def _check(office: Office, dossier: Dossier, data: bytes, *, issue: bool) -> Stage:
    """How far it is now. What was made is judged as a receiver judges it, before it takes the place of anything."""
    found = _dossier(office, dossier.path, data)
    wanted = Stage.ISSUED if issue else found.stage
    for problem in found.stopping:
        raise Refusal(problem.code, **problem.params)
    if found.stage is not wanted:
        raise Refusal("signing-failed", name=dossier.path.name)
    return found.stage


def _place(dossier: Dossier, data: bytes) -> Path:
    """Beside the dossier, under the package's own name; what else has that name stays."""
    said = dossier.document
    name = package_name(said.submission.unit_name, said.round, said.submission.revision)
    path = dossier.path.with_name(name)
    taken = path.exists() and path.read_bytes() != data
    return free_path(path) if taken else path


def _dossier(office: Office, path: Path, data: bytes) -> Dossier:
    verdict = judge(office, data, path.name)
    if verdict.document is None:
        problem = next(iter(verdict.problems), Problem("submission-missing", {"source": path.name}))
        raise Refusal(problem.code, **problem.params)
    document, stopping = verdict.document, tuple(_stopping(verdict))
    live = LiveTree(document.tree(), office.library.profile(document.submission.profile_id))
    rows = _rows(live, document.round)
    return Dossier(path, document, verdict, _stage(verdict), rows, _levels(live), stopping)


def _stage(verdict: Verdict) -> Stage:
    if verdict.signed:
        return Stage.ISSUED
    by_head = any(signer.role in (HEAD, AGENCY) for signer in verdict.inside)
    return Stage.WAITING_SEAL if by_head else Stage.PRESENTED


def _stopping(verdict: Verdict) -> Iterator[Problem]:
    """What differs or is missing; nobody is to sign a draft either."""
    yield from (Problem("dossier-incomplete", {"name": n}) for n in _SHOWN if n not in verdict.members)
    if verdict.draft:
        yield Problem("dossier-draft", {"name": verdict.file})
    yield from (problem for problem in verdict.problems if problem.code != UNSIGNED)
    yield from (note for note in verdict.notes if note.code in _STOPPING_NOTES)


def _levels(live: LiveTree) -> tuple[tuple[str, int], ...]:
    whole = sum((live.totals.tier(tier) for tier in live.profile.tier_keys), Count())
    return tuple((level.name, whole.levels[level.key]) for level in live.profile.levels if level.in_form)


def _rows(live: LiveTree, round_: Round) -> tuple[int, ...]:
    listed = appendices(live, round_)
    return tuple(sum(row.style is RowStyle.ITEM for row in appendix.rows) for appendix in listed)
