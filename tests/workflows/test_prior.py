"""A report of which only workbooks are left becomes revision 1; what is entered is compared with it."""

from pathlib import Path

import pytest

from models.edits import remove, set_cells, set_submission
from models.problems import Refusal
from storage.revisions import RevisionState
from tests.builders import copy_of
from tests.workflows.offices import ROUND, UNIT, filled, workbooks_of
from workflows.attaching import attach_files
from workflows.comparing import compare
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.office import Office
from workflows.prior import take_prior
from workflows.starting import start


@pytest.fixture
def appendices(other_office: Office, usb: Path) -> list[Path]:
    return workbooks_of(export(filled(other_office), ExportRequest((to_folder(usb),))))


def test_where_nothing_was_entered_the_work_begins_with_it(office: Office, appendices: list[Path]) -> None:
    working = start(office, UNIT, ROUND)
    taken = take_prior(working, appendices)
    assert (len(taken.rows), working.tree.submission.revision) == (3, 2)
    (first,) = office.store.revisions(working.id)
    assert (first.number, first.state, first.draft) == (1, RevisionState.FROM_WORKBOOKS, False)
    assert first.package_name.split(", ") == [path.name for path in appendices]
    assert working.live.baseline is not None
    assert len(working.live.baseline.procedures) == 3
    assert working.live.different == set()


def test_what_was_entered_stays_and_only_what_differs_is_marked(
    office: Office, appendices: list[Path]
) -> None:
    working = filled(office)
    (key,) = [p.id for p in working.tree.procedures.values() if p.name == "Đăng ký kết hôn"]
    (gone,) = [p.id for p in working.tree.procedures.values() if p.name == "Đăng ký khai tử"]
    working.do(set_cells(working.tree, [key], {"levels": ("2",)}))
    working.do(remove(working.tree, [gone]))
    before = copy_of(working.tree)
    take_prior(working, appendices)
    assert list(working.tree.records())[1:] == list(before.records())[1:]
    assert working.tree.submission.contact_name == "Lan"
    found = compare(office, "1", "2")
    assert [(cell.column, cell.before, cell.after) for cell in found.changed] == [("levels", ("3",), ("2",))]
    assert [row.name for row in found.removed] == ["Đăng ký khai tử"]
    assert {record for kind, record in working.live.different if kind == "procedure"} >= {key}
    assert len(working.live.different) == 2


def test_the_letter_and_the_attached_files_are_those_of_the_present(
    office: Office, appendices: list[Path], tmp_path: Path
) -> None:
    working, file = filled(office), tmp_path / "Quyết định.pdf"
    file.write_bytes(b"%PDF-1.4")
    attach_files(working, [file])
    working.do(set_submission(working.tree, {"letter_number": "15", "letter_date": "2021-05-10"}))
    attached = dict(working.tree.attachments)
    take_prior(working, appendices)
    now = working.tree.submission
    assert (now.revision, now.letter_number, now.letter_date) == (2, "15", "2021-05-10")
    assert working.tree.attachments == attached
    prior = working.revision_tree(1)
    assert (prior.submission.letter_number, prior.submission.letter_date) == ("", "")
    assert prior.attachments == {}


def test_attached_files_stay_where_no_row_was_entered(
    office: Office, appendices: list[Path], tmp_path: Path
) -> None:
    working, file = start(office, UNIT, ROUND), tmp_path / "Quyết định.pdf"
    file.write_bytes(b"%PDF-1.4")
    attach_files(working, [file])
    take_prior(working, appendices)
    assert (len(working.tree.procedures), len(working.tree.attachments)) == (3, 1)


def test_it_is_sent_as_the_second_revision(office: Office, appendices: list[Path], tmp_path: Path) -> None:
    working = filled(office)
    take_prior(working, appendices)
    working.do(set_submission(working.tree, {"explanation": "Cập nhật", "contact_name": "Mai"}))
    target = tmp_path / "lần hai"
    target.mkdir()
    assert export(working, ExportRequest((to_folder(target),))).revision == 2


def test_the_appendices_of_another_unit_are_refused_by_name(office: Office, appendices: list[Path]) -> None:
    working = start(office, "UBND huyện Yên Sơn", ROUND)
    before = working.change_set
    with pytest.raises(Refusal, match=r"prior-other-unit.*Sơn Dương"):
        take_prior(working, appendices)
    assert (office.store.last_change(working.id), office.store.revisions(working.id)) == (before, [])


def test_what_holds_no_row_is_no_report(office: Office, other_office: Office, usb: Path) -> None:
    files = workbooks_of(
        export(start(other_office, UNIT, ROUND), ExportRequest((to_folder(usb),), draft=True))
    )
    with pytest.raises(Refusal, match="prior-empty"):
        take_prior(start(office, UNIT, ROUND), files)


def test_what_is_on_record_is_not_changed(office: Office, appendices: list[Path], tmp_path: Path) -> None:
    working = filled(office)
    target = tmp_path / "đã gửi"
    target.mkdir()
    export(working, ExportRequest((to_folder(target),)))
    with pytest.raises(Refusal, match="prior-too-late"):
        take_prior(working, appendices)
