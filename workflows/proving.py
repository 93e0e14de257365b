"""Which room proves which kind of signed file. A kind is told by the bytes, never by the name."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum

from models.problems import Problem
from signing.container import begins_like_package
from signing.foreign_asice import asice_proof
from signing.ooxml_proof import workbook_proof
from signing.pdf_proof import pdf_proof
from signing.proofs import Proof
from workflows.contents import DOCUMENT

Prover = Callable[[bytes, datetime], Proof]


class FileKind(StrEnum):
    """What a file is. Only a package of ours is ever a submission."""

    PACKAGE = "package"
    ASICE = "asice"
    OFFICE = "office"
    PDF = "pdf"


PROVERS: Mapping[FileKind, Prover] = {
    FileKind.ASICE: asice_proof,
    FileKind.OFFICE: workbook_proof,
    FileKind.PDF: pdf_proof,
}
"""Kinds besides our own packages, and what proves them."""

_FOREIGN_ASICE = re.compile(rb"mimetype(?:.{0,64})application/vnd\.etsi\.asic-[es]\+zip", re.DOTALL)
_PDF_WITHIN = 1024  # bytes; ISO 32000-1, H.3.4.1: readers look that far for the header


def kind_of(data: bytes) -> FileKind:
    """The kind of a file; what is none of the others is judged as a package, which says why it is none."""
    if begins_like_package(data):
        return FileKind.PACKAGE
    if not data.startswith(b"PK\3\4"):
        return FileKind.PDF if b"%PDF-" in data[:_PDF_WITHIN] else FileKind.PACKAGE
    if _FOREIGN_ASICE.match(data, 30):
        return FileKind.PACKAGE if DOCUMENT.encode() in data else FileKind.ASICE
    return FileKind.OFFICE if b"[Content_Types].xml" in data else FileKind.PACKAGE


def proved(kind: FileKind, data: bytes, now: datetime) -> Proof:
    """What a file of this kind proves. Whatever goes wrong in it is the file's: it stops no other."""
    try:
        return PROVERS[kind](data, now)
    except Exception:  # noqa: BLE001 - what a stranger's file makes libraries raise is on no list
        return Proof(problems=(Problem("file-not-judged"),))
