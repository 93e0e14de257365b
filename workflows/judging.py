"""Judge a package: facts kept apart, never one tick. What it says is read only when it is intact."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from export.sheet_values import sheet_values
from export.submission_files import appendix_file_name
from intake.plain_values import holds_plain_values
from intake.sheets import address
from intake.workbook import read_cells
from models.appendices import appendices
from models.live_tree import LiveTree
from models.problems import Problem, Refusal
from models.rounds import Round
from models.submission_document import SubmissionDocument, read_submission
from signing.cades import Signature
from signing.seal import Unsealed, check_code, unseal
from workflows.office import Office
from workflows.rounds import known_rounds

DOCUMENT = "submission.json"
"""The member of a submission's package that programs read."""


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


def judge(office: Office, data: bytes, source: str) -> Verdict:
    """The verdict on the bytes of a file."""
    try:
        unsealed = unseal(data, office.now())
    except Refusal as refusal:
        return Verdict(source, problems=(refusal.problem,))
    try:
        document = _document(unsealed, source)
    except Refusal as refusal:
        return _verdict(office, data, source, unsealed, None, (*unsealed.problems, refusal.problem))
    problems = (
        [*unsealed.problems, *_content_problems(office, document, unsealed.members)]
        if document
        else unsealed.problems
    )
    return _verdict(office, data, source, unsealed, document, tuple(problems))


def _document(unsealed: Unsealed, source: str) -> SubmissionDocument | None:
    if not unsealed.intact:
        return None
    if DOCUMENT not in unsealed.members:
        raise Refusal("submission-missing", source=source)
    return read_submission(unsealed.members[DOCUMENT], DOCUMENT)


def _verdict(
    office: Office,
    data: bytes,
    source: str,
    unsealed: Unsealed,
    document: SubmissionDocument | None,
    problems: tuple[Problem, ...],
) -> Verdict:
    return Verdict(
        source,
        "submission" if document else "unknown",
        bool(document and document.draft),
        unsealed.intact,
        unsealed.complete,
        unsealed.signed,
        tuple(_signer(office, signature, document) for signature in unsealed.signatures),
        problems,
        (*unsealed.notes, *_notes(office, document)),
        check_code(data),
        document,
        unsealed.members,
    )


def _signer(office: Office, signature: Signature, document: SubmissionDocument | None) -> SignerFacts:
    certificate = signature.certificate
    return SignerFacts(
        certificate.name,
        certificate.short_code,
        document.signer_role if document else "",
        signature.when.isoformat(),
        document is not None and certificate.fingerprint in _registered(office, document),
    )


def _registered(office: Office, document: SubmissionDocument) -> tuple[str, ...]:
    """Fingerprints registered for the unit. The round inside the package has no say: a forger writes it too."""
    known: Round | None = next((r for r in known_rounds(office) if r.id == document.round.id), None)
    unit = known.unit(document.submission.unit_code) if known else None
    return unit.certificates if unit else ()


def _notes(office: Office, document: SubmissionDocument | None) -> Iterator[Problem]:
    if document is None or document.submission.profile_id not in office.library.profile_ids():
        return
    if office.library.profile_fingerprint(document.submission.profile_id) != document.grounds.profile_sha256:
        yield Problem("profile-differs", {"profile": document.submission.profile_id})


def _content_problems(
    office: Office, document: SubmissionDocument, members: Mapping[str, bytes]
) -> Iterator[Problem]:
    """Data and workbooks must say the same, cell by cell."""
    if document.submission.profile_id not in office.library.profile_ids():
        known = ", ".join(office.library.profile_ids())
        yield Problem("profile-unknown", {"profile": document.submission.profile_id, "known": known})
        return
    live = LiveTree(document.tree(), office.library.profile(document.submission.profile_id))
    draft = live.profile.appendices.draft if document.draft else ""
    for appendix in appendices(live, document.round):
        name = appendix_file_name(appendix.number)
        if name not in members:
            yield Problem("appendix-missing", {"name": name})
            continue
        yield from _differing(
            members[name], name, sheet_values(appendix, document.submission.appendix_style, draft)
        )


def _differing(data: bytes, name: str, expected: Mapping[str, str | int]) -> Iterator[Problem]:
    try:
        sheets = read_cells(data, name)
    except Refusal as refusal:
        yield refusal.problem
        return
    if not holds_plain_values(data):
        yield Problem("appendix-not-plain", {"name": name})
    found = {
        address(row.number, column): value for row in sheets[0].rows for column, value in row.cells.items()
    }
    differing = [place for place in expected.keys() | found.keys() if expected.get(place) != found.get(place)]
    if differing:
        yield Problem("appendix-differs", {"name": name, "address": min(differing), "count": len(differing)})
