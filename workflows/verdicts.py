"""A verdict: what is known of one file, each fact by itself, never one tick. Values; judging.py works them out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.problems import Problem
from models.submission_document import SubmissionDocument
from signing.container.statements import NOTHING_STATED, Statement
from signing.proofs import Signature


@dataclass(frozen=True, slots=True)
class SignerFacts:
    """Who signed: name and short code of the certificate, role and time as claimed, and what stands behind it.

    valid_from, valid_to: the certificate's period, as ISO times. registered: the round has it for this unit (for a file
    that names no unit: for any, `unit` says which). confirmed: its code was compared with the holder's. chain: the CAs
    up to one that is trusted; chain_trusted: nothing forbids relying on them. revocation: good, revoked or unknown, as
    of the list of that time; revoked_at and reason where it is.
    """

    name: str
    code: str
    role: str
    time: str
    registered: bool
    organisation: str = ""
    fingerprint: str = ""
    issuer: str = ""
    valid_from: str = ""
    valid_to: str = ""
    unit: str = ""
    confirmed: bool = False
    self_signed: bool = False
    chain: tuple[str, ...] = ()
    chain_trusted: bool = False
    revocation: str = "unknown"
    revocation_as_of: str = ""
    revoked_at: str = ""
    revoked_reason: str = ""

    @property
    def trusted(self) -> bool:
        """Whether somebody this PC relies on vouches for this signer."""
        return self.registered or self.confirmed or self.chain_trusted


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of one file; a draft is a fact.

    problems: they make the file itself doubtful. distrust: why its signers are not to be relied on (yet).
    sequence: it is not the report that counts, or not the only one (replayed, forked). notes: only worth knowing.
    inside: who signed the workbooks and PDF files of a package, each by itself, before the package was signed.
    letter: number and date that were entered with the last signature. first_seen: when this PC first met these bytes.
    """

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
    distrust: tuple[Problem, ...] = ()
    sequence: tuple[Problem, ...] = ()
    letter: Statement = NOTHING_STATED
    first_seen: str = ""
    sha256: str = ""
    signatures: tuple[Signature, ...] = ()
    inside: tuple[SignerFacts, ...] = ()

    @property
    def trusted(self) -> bool:
        """Whether somebody this PC relies on vouches for every signer, and nothing speaks against one."""
        return bool(self.signers) and all(one.trusted for one in self.signers) and not self.distrust

    @property
    def sound(self) -> bool:
        """Whether the file holds together, whoever signed it."""
        return self.intact and self.complete and self.signed and not self.problems

    @property
    def findings(self) -> tuple[Problem, ...]:
        """All that is to be told, what weighs most first."""
        return (*self.problems, *self.sequence, *self.distrust, *self.notes)

    def good(self, *, accept_unregistered: bool = False) -> bool:
        """Whether the file can be accepted."""
        return self.sound and not self.sequence and (self.trusted or accept_unregistered)
