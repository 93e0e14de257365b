"""What the dossier page has done in another thread, each over an office of its own that is only read. No widgets."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from models.progress import Progress
from ui.desktop.previews import OpenReader, reading

if TYPE_CHECKING:
    from workflows.dossiers import Dossier, Signed
    from workflows.signing_keys import KeySource


class Wish(NamedTuple):
    """How the dossier is to be signed: with which key, in which role, showing what; `issue`: the package too."""

    source: "KeySource"
    role: str
    picture: bytes
    number: str
    date: str
    issue: bool


class Done(NamedTuple):
    """What was signed, the short code of the signer, and the file as it is now."""

    signed: "Signed"
    code: str
    dossier: "Dossier"


def opened(open_reader: OpenReader, path: Path, _progress: Progress) -> "Dossier":
    """The dossier in a file."""
    from workflows.dossiers import open_dossier

    with reading(open_reader) as office:
        return open_dossier(office, path)


def signed(open_reader: OpenReader, dossier: "Dossier", wish: Wish, progress: Progress) -> Done:
    """One more signature, by whoever holds the key."""
    from workflows.document_signing import Turn
    from workflows.dossiers import open_dossier, sign_dossier
    from workflows.signing_keys import signer_for

    def go_on() -> bool:
        return progress("signing-key", 0, 1)

    with (
        reading(open_reader) as office,
        signer_for(office, dossier.document.submission, wish.source, go_on) as signer,
    ):
        turn = Turn(signer, office.now(), wish.role, wish.picture, wish.number, wish.date)
        done = sign_dossier(office, dossier, turn, progress, issue=wish.issue)
        return Done(done, signer.certificate.short_code, open_dossier(office, done.path))


def with_signed_files(
    open_reader: OpenReader, dossier: "Dossier", paths: Sequence[Path], _progress: Progress
) -> "Dossier":
    """The dossier with files that were signed elsewhere."""
    from workflows.signed_elsewhere import take_signed

    with reading(open_reader) as office:
        return take_signed(office, dossier, paths)


def with_scans(
    open_reader: OpenReader, dossier: "Dossier", paths: Sequence[Path], _progress: Progress
) -> "Dossier":
    """The dossier with scans of the sealed paper."""
    from workflows.signed_elsewhere import add_scans

    with reading(open_reader) as office:
        return add_scans(office, dossier, paths)
