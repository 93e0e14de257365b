"""Differences of packages and revisions, whichever way they are named."""

from pathlib import Path

import pytest

from models.edits import set_cells, set_submission
from models.problems import Refusal
from models.restoring import restore_all
from tests.workflows.offices import filled, first_row
from workflows.attaching import attach_files, attachment_members
from workflows.comparing import compare, package_beside
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.judging import judge_file
from workflows.office import Office
from workflows.working import WorkingSubmission


@pytest.fixture
def two(office: Office, usb: Path) -> list[str]:
    """Two packages of one submission, the second with another note in one row."""
    working = filled(office)
    names: list[str] = []
    for number in (1, 2):
        target = usb / str(number)
        target.mkdir()
        names.append(str(export(working, ExportRequest((to_folder(target),))).package))
        working.do(set_cells(working.tree, [first_row(working)], {"note": f"sau lần {number}"}))
        working.do(set_submission(working.tree, {"explanation": "Sửa ghi chú"}))
    return names


def test_packages_and_revisions_say_the_same(office: Office, two: list[str]) -> None:
    for names in (("1", "2"), two, ("1", two[1]), (two[0], "2")):
        found = compare(office, *names)
        assert (found.added, found.removed) == ((), ())
        assert [(c.column, c.before, c.after) for c in found.changed] == [("note", "", "sau lần 1")]


def test_the_present_is_a_revision_too(office: Office, two: list[str]) -> None:
    assert two
    assert [(c.before, c.after) for c in compare(office, "2", "3").changed] == [("sau lần 1", "sau lần 2")]
    assert compare(office, "3", "3").changed == ()


def test_attached_files_come_back_with_all_that_a_package_says(
    office: Office, other_office: Office, usb: Path, tmp_path: Path
) -> None:
    own, theirs = with_file(office, tmp_path / "a.pdf"), with_file(other_office, tmp_path / "b.pdf")
    package = export(theirs, ExportRequest((to_folder(usb),))).package
    own.do(restore_all(own.tree, package_beside(office, package, own.tree)))
    assert [file.name for file in own.tree.attachments_in_order()] == ["b.pdf"]
    target = tmp_path / "gửi lại"
    target.mkdir()
    verdict = judge_file(office, export(own, ExportRequest((to_folder(target),))).package)
    assert (verdict.sound, verdict.members["dinh-kem-01.pdf"]) == (True, b"%PDF-1.4 b.pdf")
    own.undo()
    assert attachment_members(own) == {"dinh-kem-01.pdf": b"%PDF-1.4 a.pdf"}


def with_file(office: Office, path: Path) -> WorkingSubmission:
    working = filled(office)
    path.write_bytes(b"%PDF-1.4 " + path.name.encode())
    attach_files(working, [path])
    return working


@pytest.mark.parametrize("name", ["9", "0", "²", "1" * 400, "x.asice"])
def test_what_is_neither(office: Office, two: list[str], name: str) -> None:
    assert two
    with pytest.raises(Refusal, match=r"revision-unknown|file-missing|file-unreadable"):
        compare(office, "1", name)


def test_a_damaged_package_is_not_compared(office: Office, two: list[str]) -> None:
    Path(two[1]).write_bytes(Path(two[1]).read_bytes()[:-9])
    with pytest.raises(Refusal, match="package-truncated"):
        compare(office, "1", two[1])
