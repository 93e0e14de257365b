"""Opening a package again: on the same PC, on another, twice, an older one, a draft, over work that was not sent."""

from pathlib import Path

from models.edits import set_cells, set_level, set_submission
from models.records import Record
from models.tree import Tree
from tests.builders import copy_of
from tests.workflows.offices import filled, first_row
from workflows.attaching import attach_files
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.judging import judge_file
from workflows.office import Office
from workflows.revising import revise
from workflows.working import WorkingSubmission


def sent(working: WorkingSubmission, folder: Path, name: str, *, draft: bool = False) -> Path:
    target = folder / name
    target.mkdir()
    return export(working, ExportRequest((to_folder(target),), draft=draft)).package


def rows(tree: Tree) -> list[Record]:
    return list(tree.records())[1:]


def test_on_the_same_pc(office: Office, usb: Path) -> None:
    working = filled(office)
    package = sent(working, usb, "1")
    before = copy_of(working.tree)
    again = revise(office, package, "Rà lại")
    submission = again.tree.submission
    assert (again.id, submission.revision, submission.explanation) == (working.id, 2, "Rà lại")
    assert rows(again.tree) == rows(before)
    assert again.live.baseline == before
    assert again.live.different == set()
    assert [r.number for r in office.store.revisions(again.id)] == [1]
    assert again.live.findings.of_rule("revision-unchanged")


def test_on_another_pc(office: Office, other_office: Office, usb: Path) -> None:
    working = filled(office)
    package = sent(working, usb, "1")
    opened = revise(other_office, package)
    assert rows(opened.tree) == rows(working.tree)
    opened.do(set_level(opened.tree, [first_row(opened)], "3"))
    assert {key for _, key in opened.live.different} == {first_row(opened)}
    (kept,) = (other_office.folder / "goi-bao-cao").iterdir()
    assert kept.read_bytes() == package.read_bytes()
    assert [r.number for r in other_office.store.revisions(opened.id)] == [1]


def test_undo_goes_back_to_what_was_not_sent(office: Office, other_office: Office, usb: Path) -> None:
    """The same unit's work was begun on both PCs; the package of one is opened on the other."""
    package = sent(filled(office), usb, "1")
    unsent = filled(other_office)
    unsent.do(set_submission(unsent.tree, {"contact_name": "Mai"}))
    before = copy_of(unsent.tree)
    opened = revise(other_office, package)
    assert (opened.id, opened.tree.submission.contact_name) == (unsent.id, "Lan")
    end = copy_of(opened.tree)
    while opened.tree.submission.contact_name == "Lan":
        assert opened.undo() is not None
    assert opened.tree == before
    while opened.redo():
        pass
    assert opened.tree == end


def test_what_was_begun_after_sending_is_not_replaced_by_what_was_sent(office: Office, usb: Path) -> None:
    working = filled(office)
    package = sent(working, usb, "1")
    working.do(set_submission(working.tree, {"contact_name": "Mai"}))
    opened = revise(office, package)
    assert (opened.tree.submission.contact_name, opened.tree.submission.revision) == ("Mai", 2)


def test_the_same_package_twice_goes_on(office: Office, usb: Path) -> None:
    package = sent(filled(office), usb, "1")
    opened = revise(office, package)
    opened.do(set_submission(opened.tree, {"explanation": "Sửa", "contact_name": "Mai"}))
    again = revise(office, package)
    assert (again.tree, len(office.store.submissions())) == (opened.tree, 1)
    assert len(office.store.revisions(again.id)) == 1


def test_an_older_revision_never_gives_a_number_twice(office: Office, usb: Path) -> None:
    working = filled(office)
    first = sent(working, usb, "1")
    for number in (2, 3):
        columns = {"explanation": f"Lần {number}", "contact_name": str(number)}
        working.do(set_submission(working.tree, columns))
        sent(working, usb, str(number))
    opened = revise(office, first, "Quay lại")
    assert opened.tree.submission.revision == 4
    sent(opened, usb, "4")
    assert [r.number for r in office.store.revisions(opened.id)] == [1, 2, 3, 4]
    assert revise(office, first).tree.submission.revision == 4  # it is what was begun from this package


def test_a_draft_opens_as_the_same_revision(office: Office, other_office: Office, usb: Path) -> None:
    package = sent(filled(office), usb, "1", draft=True)
    opened = revise(other_office, package)
    assert (opened.tree.submission.revision, opened.live.baseline) == (1, None)
    opened.do(set_submission(opened.tree, {"contact_name": "Mai"}))
    sent(opened, usb, "2")
    assert [(r.number, r.draft) for r in other_office.store.revisions(opened.id)] == [(1, True), (1, False)]


def test_an_old_draft_is_not_sent_under_a_number_that_was_sent(office: Office, usb: Path) -> None:
    working = filled(office)
    draft = sent(working, usb, "1", draft=True)
    working.do(set_submission(working.tree, {"contact_name": "Mai"}))
    sent(working, usb, "2")
    opened = revise(office, draft)
    assert opened.tree.submission.revision == 1
    sent(opened, usb, "3", draft=True)
    assert opened.tree.submission.revision == 2


def test_attached_files_travel_in_the_package_and_are_sent_again_from_the_other_pc(
    office: Office, other_office: Office, usb: Path
) -> None:
    working = filled(office)
    minutes = usb / "Biên bản họp.pdf"
    minutes.write_bytes(b"%PDF-1.7 ...")
    attach_files(working, [minutes])
    opened = revise(other_office, sent(working, usb, "1"))
    opened.do(set_cells(opened.tree, [first_row(opened)], {"note": "Rà lại"}))
    opened.do(set_submission(opened.tree, {"explanation": "Rà lại"}))
    verdict = judge_file(other_office, sent(opened, usb, "2"))
    assert verdict.sound
    assert verdict.members["dinh-kem-01.pdf"] == minutes.read_bytes()
