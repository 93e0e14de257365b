"""What the signatures in one file prove: values that every kind of signed file is judged by. Not whom to trust."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.problems import Problem
from signing.certificates import Certificate, unfit

# PCs that are never online drift apart by minutes: only more than that means a wrong clock or a false date.
CLOCK_TOLERANCE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature that holds: who signed, in which role, and when they say they did.

    when: aware of its zone; None where the file does not say. role: as claimed, "" for none.
    extra: further certificates that came along (DER), from which a chain may be built. Nobody vouches for them.
    """

    certificate: Certificate
    when: datetime | None
    role: str = ""
    extra: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """What one signed file proves, each fact by itself.

    signatures: those that hold, in the order they were made. intact: nothing that was signed was changed, and no
    signature is broken. complete: the signatures cover all that a reader of the file is shown.
    problems: what makes the file doubtful. notes: what is only worth knowing.
    """

    signatures: tuple[Signature, ...] = ()
    intact: bool = False
    complete: bool = False
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()


def doubts(signature: Signature, now: datetime) -> list[Problem]:
    """What is wrong with certificate and time: judged at the claimed time, or now where none is claimed."""
    problems = unfit(signature.certificate, signature.when or now)
    if signature.when and signature.when > now + CLOCK_TOLERANCE:
        name, when = signature.certificate.name, signature.when.isoformat()
        problems.append(Problem("signing-time-in-future", {"name": name, "time": when}))
    return problems


def remarks(signature: Signature, now: datetime) -> list[Problem]:
    """A certificate that ran out after the signature takes nothing from it."""
    certificate = signature.certificate
    if not signature.when or not signature.when <= certificate.not_after < now:
        return []
    date = certificate.not_after.isoformat()
    return [Problem("certificate-expired-since", {"name": certificate.name, "date": date})]
