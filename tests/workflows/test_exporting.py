"""Export: what is made, what is recorded, and what is entered while it is being written."""

from pathlib import Path

import pytest

from models.edits import set_level, set_submission
from models.problems import Refusal
from signing.container import read
from tests.builders import copy_of
from tests.workflows.offices import ROUND, UNIT, filled, first_row, office_in
from workflows.delivering import to_folder
from workflows.exporting import STEPS, ExportRequest, export, prepare, produce, record
from workflows.judging import judge_file
from workflows.office import Office
from workflows.starting import start
from workflows.working import WorkingSubmission


def test_an_edit_while_the_package_is_written_is_not_counted_as_exported(
    office: Office, usb: Path, tmp_path: Path
) -> None:
    """As the window does it: made in a worker over a reader of its own, while the officer goes on."""
    working = filled(office)
    request = ExportRequest((to_folder(usb),))
    prepare(working, request)
    with office_in(tmp_path / "máy một", read_only=True) as reader:
        produced = produce(WorkingSubmission(reader, working.id), request)
    sent = copy_of(working.tree)
    working.do(set_level(working.tree, [first_row(working)], "3"))
    result = record(working, produced)

    revision = working.exported_revision(1)
    assert revision is not None
    assert office.store.tree_at(working.id, revision.change_set) == sent
    assert judge_file(office, result.package).document is not None
    assert (result.revision, working.tree.submission.revision) == (1, 2)
    assert working.tree.submission.previous_package == revision.package_sha256
    assert working.live.baseline == sent
    assert {key for _, key in working.live.different} == {first_row(working)}


def test_what_undo_took_back_meanwhile_is_not_counted_as_exported(office: Office, usb: Path) -> None:
    working = filled(office)
    working.do(set_submission(working.tree, {"contact_name": "Mai"}))
    request = ExportRequest((to_folder(usb),))
    prepare(working, request)
    produced = produce(working, request)
    working.undo()
    record(working, produced)
    recorded = working.revision_tree(1).submission
    assert (recorded.revision, recorded.contact_name) == (1, "Mai")
    assert (working.tree.submission.revision, working.tree.submission.contact_name) == (2, "Lan")


def test_a_letter_that_came_meanwhile_opens_nothing(office: Office, usb: Path) -> None:
    working = filled(office)
    produced = produce(working, ExportRequest((to_folder(usb),)))
    working.do(set_submission(working.tree, {"letter_number": "12/BC-UBND"}))
    record(working, produced)
    assert working.tree.submission.revision == 1


def test_errors_refuse_and_write_nothing(office: Office, usb: Path) -> None:
    working = start(office, UNIT, ROUND)
    before = office.store.last_change(working.id)
    with pytest.raises(Refusal, match="export-has-errors"):
        export(working, ExportRequest((to_folder(usb),), letter_number="1/BC"))
    assert list(usb.iterdir()) == []
    assert office.store.last_change(working.id) == before
    assert office.store.revisions(working.id) == []


@pytest.mark.parametrize("stop", range(STEPS))
def test_cancel_before_each_step_writes_nothing(office: Office, usb: Path, stop: int) -> None:
    working = filled(office)
    with pytest.raises(Refusal, match="cancelled"):
        export(
            working,
            ExportRequest((to_folder(usb),)),
            lambda _step, done, total: done < stop and total == STEPS,
        )
    assert list(usb.iterdir()) == []
    assert office.store.revisions(working.id) == []
    assert not (office.folder / "goi-bao-cao").exists()


def test_the_kept_copy_is_the_package(office: Office, usb: Path) -> None:
    result = export(filled(office), ExportRequest((to_folder(usb),)))
    assert result.kept_copy.read_bytes() == result.package.read_bytes()
    members = read(result.package.read_bytes())
    for path in result.files:
        assert members[path.name] == path.read_bytes()


def test_where_no_copy_can_be_kept_nothing_is_written(office: Office, usb: Path) -> None:
    (office.folder / "goi-bao-cao").write_bytes(b"a file in the way")
    with pytest.raises(Refusal, match="copy-not-kept"):
        export(filled(office), ExportRequest((to_folder(usb),)))
    assert list(usb.iterdir()) == []
