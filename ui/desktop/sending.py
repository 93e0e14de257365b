"""What the sending page has done in another thread, each over an office of its own that is only read. No widgets."""

from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from models.progress import Progress
from models.records import Submission
from ui.desktop.previews import OpenReader
from workflows.office import Office
from workflows.working import WorkingSubmission

T = TypeVar("T")

if TYPE_CHECKING:
    from workflows.delivering import Target
    from workflows.exporting import ExportRequest, Produced
    from workflows.presenting import Presented


def load_exporting(_progress: Progress) -> None:
    """What is heavy is loaded before the store is asked for anything."""
    from importlib import import_module

    import_module("workflows.presenting")


def produced(
    open_reader: OpenReader, submission_id: str, request: "ExportRequest", progress: Progress
) -> "Produced":
    """Made, signed and handed over."""
    from workflows.exporting import produce

    return _with_office(
        open_reader, lambda office: produce(WorkingSubmission(office, submission_id), request, progress)
    )


def delivered_again(
    open_reader: OpenReader, made: "Produced", target: "Target", progress: Progress
) -> "Produced":
    """The same package once more to one target; the others stay as they are."""
    from workflows.exporting import deliver_again

    return _with_office(open_reader, lambda office: deliver_again(office, made, (target,), progress))


def dossier(
    open_reader: OpenReader, submission_id: str, target: "Target", _progress: Progress
) -> "Presented":
    """The unsigned documents for the leader."""
    from workflows.presenting import write_dossier

    return _with_office(
        open_reader, lambda office: write_dossier(WorkingSubmission(office, submission_id), target)
    )


def renewed_key(office: Office, submission: Submission, _progress: Progress) -> str:
    """The short code of a new key for the unit."""
    from signing.unit_keys import renew_unit_key
    from workflows.signing_keys import key_folder

    made = renew_unit_key(key_folder(office), submission.unit_code, submission.unit_name, office.now())
    return made.certificate.short_code


def _with_office(open_reader: OpenReader, do: Callable[[Office], T]) -> T:
    office = open_reader()
    with closing(office.store):
        return do(office)
