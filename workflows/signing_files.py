"""Sign files that are there, each in its place: a package, a dossier on its way, a workbook or document, a PDF."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from models.problems import Refusal
from models.progress import Progress
from models.signer_roles import AGENCY
from signing.seal import sign_package, unseal
from storage.files import write_safely
from workflows.document_signing import Turn
from workflows.dossiers import open_dossier, sign_dossier
from workflows.issuing import follow
from workflows.keeping import read_file
from workflows.office import Office
from workflows.proving import FileKind, kind_of


def sign_file(office: Office, path: Path, turn: Turn, progress: Progress) -> Path:
    """One more signature; where it lies then. Only an issued dossier gets another name, all else stays in its place.

    A package gets a further signature of its own and nothing else changes. Refusal `file-*`, `file-kind-not-signed`,
    those of the kind and of the signer; the file is then as it was.
    """
    data = read_file(path)
    kind = kind_of(data)
    if kind is FileKind.PACKAGE and not unseal(data, turn.when).signed:
        dossier = open_dossier(office, path)
        signed = sign_dossier(office, dossier, turn, progress, issue=turn.role == AGENCY)
        follow(office, dossier.document, signed)
        return signed.path
    if kind not in _SIGNED:
        raise Refusal("file-kind-not-signed", path=str(path))
    write_safely(path, _SIGNED[kind](data, turn))
    return path


def _package(data: bytes, turn: Turn) -> bytes:
    return sign_package(data, turn.signer, turn.when, turn.statement)


def _office_file(data: bytes, turn: Turn) -> bytes:
    from signing.ooxml import sign_workbook

    return sign_workbook(data, turn.signer, turn.when, turn.role)


def _pdf(data: bytes, turn: Turn) -> bytes:
    from signing.pdf import sign_pdf

    return sign_pdf(data, turn.signer, turn.when, None, turn.role)


_SIGNED: Mapping[FileKind, Callable[[bytes, Turn], bytes]] = {
    FileKind.PACKAGE: _package,
    FileKind.OFFICE: _office_file,
    FileKind.PDF: _pdf,
}
