"""What the signatures of a PDF prove, ours or another program's. Whom to trust is judged elsewhere.

ISO 32000-1, 12.8.1: a signature covers the whole file but for its own value, which stands between the two
parts that are signed. What was added afterwards may be signatures only.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from models.problems import Problem
from signing.certificates import read_certificate
from signing.proofs import Proof, Signature, doubts, remarks

if TYPE_CHECKING:
    from signing.pyhanko_cms_adapter import CmsFacts
    from signing.pyhanko_pdf_reader import FoundSignature, PdfFacts

_KINDS = ("/ETSI.CAdES.detached", "/adbe.pkcs7.detached")
_FIRST_REVISION = re.compile(rb"startxref\s+\d+\s+%%EOF(?:\r\n|\r|\n)?")
_VIETNAM = timezone(timedelta(hours=7))
"""The zone of a time that names none: who writes it so means the clock on the wall."""
_LONGEST_ROLE = 120
# What proves that something is not as it was signed; the rest is missing proof.
_BROKEN = {
    "pdf-altered",
    "pdf-changed-after-signing",
    "pdf-signature-broken",
    "pdf-hash-weak",
    "pdf-unreadable",
}
_NOT_COVERED = {"pdf-partly-signed", "pdf-changed-after-signing", "pdf-trailing-data", "pdf-active-content"}


def pdf_proof(data: bytes, now: datetime) -> Proof:
    """Every signature of a PDF, and what is wrong with it; a file that cannot be read proves nothing."""
    facts = _facts(data)
    if isinstance(facts, Problem):
        return Proof(problems=(facts,))
    if not facts.signatures:
        return Proof(problems=(Problem("pdf-unsigned"), *_active(facts)))
    last = facts.signatures[-1]
    judged = [
        _judge(number, one, data, is_last=one is last) for number, one in enumerate(facts.signatures, 1)
    ]
    return _proof(facts, judged, now)


def only_signatures_added(original: bytes, signed: bytes) -> bool:
    """Whether `signed` is `original` with signatures behind it, and the last of them covers all of it."""
    if len(signed) <= len(original) or not signed.startswith(original):
        return False
    former, facts = _facts(original), _facts(signed)
    if isinstance(former, Problem) or isinstance(facts, Problem) or not facts.signatures:
        return False
    from signing.pyhanko_pdf_reader import added_only_signatures

    last = facts.signatures[-1]
    return last is not None and _covers(last, data=signed) and added_only_signatures(signed, former.revisions)


def unsigned_part(pdf: bytes) -> bytes:
    """The file as it was before anything was added to it: up to the end of its first revision."""
    end = _FIRST_REVISION.search(pdf)
    return pdf[: end.end()] if end else pdf


@dataclass(frozen=True, slots=True)
class _Judged:
    signature: Signature | None
    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...] = ()


def _facts(data: bytes) -> PdfFacts | Problem:
    from signing.pyhanko_pdf_reader import pdf_facts

    try:
        facts = pdf_facts(data)
    except Exception:  # noqa: BLE001 - what a stranger's file makes pyHanko raise is on no list
        return Problem("pdf-unreadable")
    return Problem("pdf-encrypted") if facts.encrypted else facts


def _proof(facts: PdfFacts, judged: list[_Judged], now: datetime) -> Proof:
    signatures = tuple(one.signature for one in judged if one.signature)
    problems = [problem for one in judged for problem in one.problems]
    problems += _active(facts)
    codes = {problem.code for problem in problems}
    return Proof(
        signatures=signatures,
        intact=not codes & _BROKEN,
        complete=bool(signatures) and not codes & _NOT_COVERED,
        problems=(*problems, *(problem for one in signatures for problem in doubts(one, now))),
        notes=(
            *(note for one in judged for note in one.notes),
            *(note for one in signatures for note in remarks(one, now)),
        ),
    )


def _active(facts: PdfFacts) -> list[Problem]:
    return [Problem("pdf-active-content")] if facts.active else []


def _judge(number: int, found: FoundSignature | None, data: bytes, *, is_last: bool) -> _Judged:
    """What one signature proves; it counts where nothing speaks against the signature itself."""
    params = {"number": number}
    cms = _cms(found, data) if found else None
    if found is None or cms is None:
        return _Judged(None, (Problem("pdf-signature-broken", params),))
    certificate = read_certificate(cms.certificate)
    codes = [*_faults(found, cms), *_coverage_faults(found, data, is_last=is_last)]
    codes += [] if certificate else ["pdf-certificate-not-accepted"]
    problems = tuple(Problem(code, params) for code in codes)
    if certificate is None or not cms.holds or not cms.digest_fits:
        return _Judged(None, problems)
    when = _aware(cms.when or found.when)
    notes = () if cms.names_certificate else (Problem("pdf-certificate-not-named", params),)
    return _Judged(Signature(certificate, when, _role(found.reason), cms.extra), problems, notes)


def _cms(found: FoundSignature, data: bytes) -> CmsFacts | None:
    """The facts of the signature value; None where it is none, or does not stand where the file leaves it out."""
    from signing.pyhanko_cms_adapter import cms_facts

    if not _stands_in_gap(found, data):
        return None
    _, first, second, length = found.ranges
    try:
        return cms_facts(
            found.contents,
            lambda name: hashlib.new(name, data[:first] + data[second : second + length]).digest(),
        )
    except Exception:  # noqa: BLE001 - what a stranger's signature makes the libraries raise is on no list
        return None


def _stands_in_gap(found: FoundSignature, data: bytes) -> bool:
    """The part of the file that no signature covers is the signature value in hexadecimal digits, and nothing else."""
    if found.kind not in _KINDS or len(found.ranges) != 4:
        return False
    start, first, second, length = found.ranges
    if start or not 0 < first < second <= second + length <= len(data):
        return False
    digits = found.contents.hex().encode("ascii")
    return data[first:second] in (b"<%b>" % digits, b"<%b>" % digits.upper())


def _faults(found: FoundSignature, cms: CmsFacts) -> Iterator[str]:
    from signing.pyhanko_cms_adapter import HASHES

    if cms.hash_name not in HASHES:
        yield "pdf-hash-weak"
    elif not cms.digest_fits:
        yield "pdf-altered"
    elif _is_unbound(found, cms):
        yield "pdf-certificate-unbound"
    elif not cms.holds:
        yield "pdf-signature-broken"


def _is_unbound(found: FoundSignature, cms: CmsFacts) -> bool:
    """PAdES must name its certificate (EN 319 142-1, 6.3); the older kind of signature need not."""
    return cms.names_certificate is False or (cms.names_certificate is None and found.kind == _KINDS[0])


def _coverage_faults(found: FoundSignature, data: bytes, *, is_last: bool) -> Iterator[str]:
    """What of the file the signature leaves open. Behind the last one nothing may follow that shows."""
    from signing.pyhanko_pdf_reader import After

    if _covers(found, data):
        return
    if not found.whole_revision:
        yield "pdf-partly-signed"
    elif found.after is After.OTHER or (is_last and found.after is After.SIGNATURES):
        yield "pdf-changed-after-signing"
    elif found.after is After.NOTHING:
        yield "pdf-trailing-data"


def _covers(found: FoundSignature, data: bytes) -> bool:
    return sum(found.ranges[2:]) == len(data)


def _aware(when: datetime | None) -> datetime | None:
    return when if when is None or when.tzinfo else when.replace(tzinfo=_VIETNAM)


def _role(reason: str) -> str:
    """As it can be shown: without control, direction or zero-width signs."""
    plain = "".join(letter if letter.isprintable() else " " for letter in reason)
    return " ".join(plain.split())[:_LONGEST_ROLE]
