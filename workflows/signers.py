"""Who signed a file, and whether to rely on them: registers, confirmed codes, CAs, revocation, the claimed time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from models.problems import Problem
from models.records import Submission
from models.rounds import Round, Unit
from models.text import fold
from signing.proofs import CLOCK_TOLERANCE, Signature
from signing.revocation import Standing, Status
from signing.trust import ChainFacts, judge_chain
from storage.trust import UnitName
from workflows.trust import Knowledge, unit_name
from workflows.verdicts import SignerFacts

_ONLY_NOTES = frozenset({"certificate-revoked-since"})


@dataclass(frozen=True, slots=True)
class Speaking:
    """For whom a file speaks: a unit of a round, as the file says it. None where the file names nobody."""

    round_id: str
    unit: UnitName


@dataclass(frozen=True, slots=True)
class Judged:
    """The signers of a file; problems, distrust and notes as in a verdict."""

    signers: tuple[SignerFacts, ...] = ()
    problems: tuple[Problem, ...] = ()
    distrust: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Moments:
    """Now, and when the file was seen before (None: never)."""

    now: datetime
    seen: datetime | None = None

    @property
    def first_seen(self) -> datetime:
        """Now for a file that is new."""
        return self.seen or self.now


def speaking(submission: Submission, round_id: str) -> Speaking:
    """The unit that a report names."""
    return Speaking(round_id, unit_name(submission.unit_code, submission.unit_name))


def judge_signers(
    signatures: Sequence[Signature], known: Knowledge, moments: Moments, speaks: Speaking | None = None
) -> Judged:
    """The facts behind each signature of a file that speaks for `speaks`."""
    judged = [_judge(signature, known, moments, speaks) for signature in signatures]
    return Judged(
        tuple(signer for one in judged for signer in one.signers),
        tuple(problem for one in judged for problem in one.problems),
        tuple(problem for one in judged for problem in one.distrust),
        tuple(note for one in judged for note in one.notes),
    )


def _judge(signature: Signature, known: Knowledge, moments: Moments, speaks: Speaking | None) -> Judged:
    certificate = signature.certificate
    chain = judge_chain(certificate, signature.extra, known.anchors, signature.when or moments.now)
    signer = _facts(signature, chain, _registered_for(certificate.fingerprint, known, speaks))
    if speaks and not signer.registered:
        signer = _with_confirmed(signer, known, speaks)
    revoked = list(_revoked(signature, chain.standing, moments))
    return Judged(
        (signer,),
        (*_late(signature, moments), *(one for one in revoked if one.code not in _ONLY_NOTES)),
        tuple(_distrust(signer, chain, known, speaks)),
        (*(one for one in revoked if one.code in _ONLY_NOTES), *_notes(signer, chain, moments)),
    )


def _facts(signature: Signature, chain: ChainFacts, unit: str) -> SignerFacts:
    certificate, standing = signature.certificate, chain.standing
    return SignerFacts(
        certificate.name,
        certificate.short_code,
        signature.role,
        signature.when.isoformat() if signature.when else "",
        registered=bool(unit),
        organisation=certificate.organisation,
        fingerprint=certificate.fingerprint,
        issuer=certificate.issuer,
        valid_from=certificate.not_before.isoformat(),
        valid_to=certificate.not_after.isoformat(),
        unit=unit,
        self_signed=chain.self_signed,
        chain=chain.issuers,
        chain_trusted=chain.trusted,
        revocation=standing.status.value,
        revocation_as_of=standing.as_of.isoformat() if standing.as_of else "",
        revoked_at=standing.revoked.date.isoformat() if standing.revoked else "",
        revoked_reason=standing.revoked.reason if standing.revoked else "",
    )


def _with_confirmed(signer: SignerFacts, known: Knowledge, speaks: Speaking) -> SignerFacts:
    return replace(signer, confirmed=(speaks.unit, signer.fingerprint) in known.confirmed)


def _registered_for(fingerprint: str, known: Knowledge, speaks: Speaking | None) -> str:
    """The name of the unit it is registered for; of the one the file speaks for alone, where it names one.

    The round inside a package has no say: a forger writes it too. Nor has the code alone: who is registered as one
    unit must not speak under the name of another.
    """
    units = _unit(known, speaks) if speaks else _all_units(known)
    return next((unit.name for unit in units if fingerprint in unit.certificates), "")


def _unit(known: Knowledge, speaks: Speaking) -> list[Unit]:
    units = (unit for round_ in _round(known, speaks) for unit in round_.units)
    return [unit for unit in units if unit_name(unit.code, unit.name) == speaks.unit]


def _round(known: Knowledge, speaks: Speaking) -> list[Round]:
    return [round_ for round_ in known.rounds if round_.id == speaks.round_id][:1]


def _all_units(known: Knowledge) -> Iterator[Unit]:
    return (unit for round_ in known.rounds for unit in round_.units)


def _late(signature: Signature, moments: Moments) -> Iterator[Problem]:
    """A file cannot have been signed after it was seen; what is ahead of the clock of now is told already."""
    when, seen = signature.when, moments.first_seen
    if when and seen + CLOCK_TOLERANCE < when <= moments.now + CLOCK_TOLERANCE:
        params = {"name": signature.certificate.name, "time": when.isoformat(), "seen": seen.isoformat()}
        yield Problem("signing-time-after-first-seen", params)


def _revoked(signature: Signature, standing: Standing, moments: Moments) -> Iterator[Problem]:
    """Void when it was signed; or later, for a reason that lets a thief date back, in a file not seen before then."""
    found = standing.revoked
    if found is None:
        return
    params = {"name": signature.certificate.name, "date": found.date.isoformat(), "cause": found.reason}
    if found.date <= (signature.when or moments.now):
        yield Problem("certificate-revoked", params)
    elif not found.harmless and moments.first_seen >= found.date:
        yield Problem("certificate-revoked-later", params)
    else:
        yield Problem("certificate-revoked-since", params)


def _distrust(
    signer: SignerFacts, chain: ChainFacts, known: Knowledge, speaks: Speaking | None
) -> Iterator[Problem]:
    """Why not to rely on this signer, what is loudest first."""
    others = [unit for unit in _all_units(known) if signer.fingerprint in unit.certificates]
    if speaks and others and not signer.registered and not _renamed(others, speaks):
        yield Problem("certificate-of-other-unit", {"name": signer.name, "unit": others[0].name})
    if signer.registered or signer.confirmed:
        return
    yield from chain.faults
    if not signer.chain_trusted:
        changed = speaks is not None and _has_another(known, speaks)
        yield from _same_key(signer, chain)
        unknown = "signer-unregistered" if speaks else "signer-unknown"
        yield Problem(
            "certificate-changed" if changed else unknown, {"name": signer.name, "code": signer.code}
        )


def _same_key(signer: SignerFacts, chain: ChainFacts) -> Iterator[Problem]:
    """Of a trusted signer it is worth knowing: a certificate that was renewed keeps the key."""
    return (
        Problem("certificate-same-key", {"name": signer.name, "other": other}) for other in chain.same_key
    )


def _renamed(units: Sequence[Unit], speaks: Speaking) -> bool:
    """Whether it is the same unit, under the same name, in another round."""
    return any(fold(unit.name) == speaks.unit.name for unit in units)


def _has_another(known: Knowledge, speaks: Speaking) -> bool:
    """Whether this PC knows a certificate of the unit, which is not the one that signed."""
    registered = any(unit.certificates for unit in _unit(known, speaks))
    return registered or any(unit == speaks.unit for unit, _ in known.confirmed)


def _notes(signer: SignerFacts, chain: ChainFacts, moments: Moments) -> Iterator[Problem]:
    standing = chain.standing
    if signer.trusted:
        yield from _same_key(signer, chain)
    if signer.registered or signer.confirmed:
        yield from chain.faults
    if signer.chain_trusted and standing.status is Status.UNKNOWN:
        yield Problem("revocation-unknown", {"name": signer.name, "issuer": signer.issuer})
    if standing.as_of and standing.stale(moments.now):
        yield Problem("revocation-stale", {"issuer": signer.issuer, "date": standing.as_of.isoformat()})
