"""Packages kept on this PC that the store does not know: their numbers may be in other hands, and are taken.

So it is where the program ended before what it kept is on record, and where an older copy of the store was restored.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from export.submission_files import PACKAGE_SUFFIX, package_name
from models.problems import Refusal
from models.records import Submission
from models.rounds import Round
from models.submission_document import SubmissionDocument, read_submission
from models.tree import Tree
from signing.container import read
from workflows.contents import DOCUMENT
from workflows.keeping import package_folder, read_file
from workflows.office import Office


class Unrecorded(NamedTuple):
    """The number of such a package, its SHA-256 (hex), and what it says."""

    number: int
    sha256: str
    tree: Tree


def unrecorded(office: Office, submission: Submission, round_: Round) -> Iterator[Unrecorded]:
    """Those of this unit and round that are no draft and have the submission's number or a later one."""
    known = {revision.package_sha256 for revision in office.store.revisions(submission.id)}
    for path in _kept(office, submission, round_):
        digest, document = _read(path, known)
        if document and _is_of(document, submission, round_) and not document.draft:
            yield Unrecorded(document.submission.revision, digest, document.tree())


def _kept(office: Office, submission: Submission, round_: Round) -> Iterator[Path]:
    last = package_name(submission.unit_name, round_, submission.revision).removesuffix(PACKAGE_SUFFIX)
    return package_folder(office).glob(f"{last.rpartition('-')[0]}-*{PACKAGE_SUFFIX}")


def _read(path: Path, known: set[str]) -> tuple[str, SubmissionDocument | None]:
    """What a package says that is none of the known ones; None for these, and for what is no package."""
    from hashlib import sha256  # loads OpenSSL

    try:
        data = read_file(path)
        digest = sha256(data).hexdigest()
        return digest, None if digest in known else read_submission(read(data)[DOCUMENT], path.name)
    except (Refusal, KeyError):
        return "", None


def _is_of(document: SubmissionDocument, submission: Submission, round_: Round) -> bool:
    return (
        document.round.id == round_.id
        and document.submission.unit_code == submission.unit_code
        and document.submission.revision >= submission.revision
    )
