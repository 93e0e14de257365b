"""No number is handed out twice with different contents: not after a sudden end, not with an older store."""

from hashlib import sha256
from pathlib import Path
from typing import NoReturn

import pytest

from models.edits import set_submission
from models.problems import Refusal
from storage.backups import Reason
from storage.journal import Identity, Stamp
from storage.restoring import restore
from storage.store import Store
from tests.workflows.offices import NOW, filled, office_in
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export, prepare, produce
from workflows.office import Office
from workflows.presenting import prepare_dossier
from workflows.revising import revise
from workflows.working import WorkingSubmission


class ProgramEnded(BaseException):
    """The power is gone."""


def edited(working: WorkingSubmission) -> WorkingSubmission:
    working.do(set_submission(working.tree, {"contact_name": "Mai", "explanation": "Đổi người liên hệ"}))
    return working


def number_to_export(working: WorkingSubmission) -> int:
    prepare(working, ExportRequest((), draft=True))
    return working.tree.submission.revision


def test_the_program_ended_between_handing_over_and_recording(office: Office, usb: Path) -> None:
    working = filled(office)
    produce(working, ExportRequest((to_folder(usb),)))
    assert number_to_export(working) == 1  # the same contents
    (lost,) = usb.glob("*.asice")
    assert number_to_export(edited(working)) == 2
    assert working.tree.submission.previous_package == sha256(lost.read_bytes()).hexdigest()
    with pytest.raises(Refusal, match="export-has-errors"):  # the next revision is to be explained
        prepare_dossier(working)
    working.do(set_submission(working.tree, {"explanation": "Đổi người liên hệ"}))
    assert export(working, ExportRequest((to_folder(usb),))).revision == 2


def test_a_draft_that_was_not_recorded_takes_no_number(office: Office, usb: Path) -> None:
    working = filled(office)
    produce(working, ExportRequest((to_folder(usb),), draft=True))
    assert number_to_export(edited(working)) == 1


def test_what_was_stopped_before_anything_went_out_takes_no_number(office: Office, usb: Path) -> None:
    working = filled(office)
    with pytest.raises(Refusal, match="cancelled"):
        produce(working, ExportRequest((to_folder(usb),)), lambda _step, _done, total: total < 10)
    assert number_to_export(edited(working)) == 1


@pytest.mark.parametrize(
    ("last_call", "is_begun"), [("add_submission", False), ("apply", False), ("apply", True)]
)
def test_the_program_ended_while_a_package_was_opened(
    office: Office,
    other_office: Office,
    usb: Path,
    monkeypatch: pytest.MonkeyPatch,
    last_call: str,
    is_begun: bool,
) -> None:
    """After the call that takes it in, or the one after that."""
    package = export(filled(office), ExportRequest((to_folder(usb),))).package
    if is_begun:
        filled(other_office)
    real = getattr(Store, last_call)

    def then_ended(*arguments: object, **named: object) -> NoReturn:
        real(*arguments, **named)
        raise ProgramEnded

    monkeypatch.setattr(Store, last_call, then_ended)
    with pytest.raises(ProgramEnded):
        revise(other_office, package)
    monkeypatch.undo()
    (summary,) = other_office.store.submissions()
    assert [r.number for r in other_office.store.revisions(summary.submission.id)] == [1]
    assert number_to_export(edited(WorkingSubmission(other_office, summary.submission.id))) == 2
    assert revise(other_office, package).tree.submission.revision in {2, 3}


def test_an_older_copy_of_the_store_was_restored(tmp_path: Path, usb: Path) -> None:
    folder = tmp_path / "máy"
    with office_in(folder) as office:
        working = filled(office)
        older = office.store.backup(Reason.REQUEST)
        export(working, ExportRequest((to_folder(usb),)))
        export(edited(working), ExportRequest((to_folder(usb),)))
        assert working.tree.submission.revision == 2
    restore(office.store.path, older, Stamp(NOW, Identity("lan", "pc")))
    with office_in(folder, prefix="s") as office:
        working = WorkingSubmission(office, working.id)
        assert number_to_export(working) == 1  # the same contents
        assert number_to_export(edited(working)) == 3
