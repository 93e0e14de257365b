"""Files that were signed in Excel or in the office's document system come back into a dossier; scans of paper too.

A dossier is built anew with them, as long as nobody has signed it as a package.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from models.problems import Refusal
from signing import container
from storage.files import write_safely
from workflows.attaching import read_attachable
from workflows.contents import is_scan, scan_name
from workflows.dossiers import Dossier, check_open, open_dossier
from workflows.inside import DOCUMENT_FILES
from workflows.keeping import read_file
from workflows.office import Office
from workflows.proving import FileKind, kind_of, proved


def take_signed(office: Office, dossier: Dossier, paths: Sequence[Path]) -> Dossier:
    """The dossier with these files in the place of those they were made from; all of them, or nothing is changed.

    Refusal `signed-file-differs` (`name`) for one that is none of its files with signatures added, the first problem of
    one whose signatures do not hold, `dossier-issued`, `dossier-changed`.
    """
    members = dict(dossier.verdict.members)
    for path in paths:
        data = read_file(path)
        name, taken = _taken(members, path.name, data)
        _require_whole(taken, office.now())
        members[name] = taken
    return _built(office, dossier, members)


def add_scans(office: Office, dossier: Dossier, paths: Sequence[Path]) -> Dossier:
    """The dossier with scans of the sealed paper beside its files; they never count as signed.

    Refusal `scan-kind`, `attachment-*` for what is no PDF and no picture; `dossier-issued`, `dossier-changed`.
    """
    members = dict(dossier.verdict.members)
    for path in paths:
        number = sum(map(is_scan, members)) + 1
        ending = path.suffix.lower().removeprefix(".")
        if not is_scan(scan_name(number, ending)):
            raise Refusal("scan-kind", name=path.name)
        members[scan_name(number, ending)] = read_attachable(path)
    return _built(office, dossier, members)


def _taken(members: Mapping[str, bytes], given: str, data: bytes) -> tuple[str, bytes]:
    """The member that a file was made from, and what stands in its place now."""
    from signing.ooxml_parts import only_signatures_added as added_to_workbook
    from signing.ooxml_parts import with_signatures_of
    from signing.pdf_proof import only_signatures_added as added_to_pdf

    for name in DOCUMENT_FILES:
        member = members.get(name, b"")
        if kind_of(data) is FileKind.PDF and added_to_pdf(member, data):
            return name, data
        if kind_of(data) is FileKind.OFFICE and added_to_workbook(member, data):
            return name, with_signatures_of(member, data)
    raise Refusal("signed-file-differs", name=given)


def _require_whole(data: bytes, now: datetime) -> None:
    """The signatures in a file that comes back hold, and cover all of it."""
    proof = proved(kind_of(data), data, now)
    for problem in proof.problems if not (proof.intact and proof.complete) else ():
        raise Refusal(problem.code, **problem.params)


def _built(office: Office, dossier: Dossier, members: Mapping[str, bytes]) -> Dossier:
    check_open(dossier)
    write_safely(dossier.path, container.write(members))
    return open_dossier(office, dossier.path)
