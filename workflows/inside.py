"""What the signatures inside a package prove, those of its workbooks and PDF files. Not whom to trust."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from export.submission_files import ANNEXES_FILE, REPORT_FILE
from models.problems import Problem
from signing.proofs import Proof, Signature, doubts
from workflows.contents import APPENDIX_FILES
from workflows.proving import kind_of, proved

DOCUMENT_FILES = (*APPENDIX_FILES, ANNEXES_FILE, REPORT_FILE)
"""The members that are signed one by one."""
_TRACES = (b"_xmlsignatures/", b"/ByteRange")
"""What every signed workbook and every signed PDF holds; only where one stands it is worth a look."""


@dataclass(frozen=True, slots=True)
class Inside:
    """The signatures, each person in a role once, in the order they were made; problems and notes as in a verdict."""

    signatures: tuple[Signature, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()


def signatures_inside(members: Mapping[str, bytes], now: datetime) -> Inside:
    """What the workbooks and PDF files of a package prove by themselves."""
    present = [name for name in DOCUMENT_FILES if name in members]
    proofs = {name: _proof(members[name], now) for name in present}
    people: dict[tuple[str, str], list[Signature]] = {}
    for proof in proofs.values():
        for signature in proof.signatures:
            people.setdefault((signature.certificate.fingerprint, signature.role), []).append(signature)
    signatures = tuple(found[0] for found in people.values())
    doubted = [problem for signature in signatures for problem in doubts(signature, now)]
    broken = [problem for name, proof in proofs.items() for problem in _broken(name, proof, doubted)]
    return Inside(
        signatures,
        tuple(dict.fromkeys((*broken, *doubted))),
        tuple(_signed_in_part(people.values(), len(present))),
    )


def _proof(data: bytes, now: datetime) -> Proof:
    return proved(kind_of(data), data, now) if any(trace in data for trace in _TRACES) else Proof()


def _broken(name: str, proof: Proof, doubted: Collection[Problem]) -> Iterator[Problem]:
    """Which file it is, then what is wrong with it; what is wrong with a signer is told once for all files."""
    own = [problem for problem in proof.problems if problem not in doubted]
    if own:
        yield Problem("signature-inside-broken", {"name": name})
        yield from own


def _signed_in_part(people: Iterable[list[Signature]], files: int) -> Iterator[Problem]:
    """Who signed some of the files and not the others."""
    for found in people:
        if len(found) < files:
            params = {"name": found[0].certificate.name, "count": len(found), "total": files}
            yield Problem("signed-in-part", params)
