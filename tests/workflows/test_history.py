"""Looking up what was when: by procedure, field, column, day and person; comparing; bringing back."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.comparison import ADDED, REMOVED
from models.edits import add_field, declare, detach, move_to, remove, rename_field, set_cells
from models.problems import Refusal
from models.records import Eligibility, Kind
from models.restoring import restore_all
from storage.journal import Identity
from storage.store import open_store
from tests.builders import RESOURCES, copy_of, ids
from tests.workflows.offices import filled, first_row
from workflows.attaching import attach_files, attachment_members
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.history import Chronicle, Search, restored_cell, restored_record
from workflows.office import Library, Office
from workflows.working import WorkingSubmission

EVERYTHING = Search()


def codes(working: WorkingSubmission, search: Search) -> list[str]:
    return [line.label.code for line in Chronicle(working).entries(search)]


def row_named(working: WorkingSubmission, name: str) -> str:
    return next(p.id for p in working.tree.procedures.values() if p.name == name)


@contextmanager
def other_person(office: Office, day: datetime) -> Generator[WorkingSubmission]:
    """The same store, once the first one has closed it, on another day in other hands."""
    office.store.close()
    with open_store(office.store.path, identity=Identity("mai", "pc-2"), now=lambda: day, mounts=()) as store:
        from workflows.working import current_submission

        yield current_submission(Office(store, Library(RESOURCES), lambda: day, ids("m")))


def test_an_entry_is_one_line_however_much_it_holds(office: Office) -> None:
    working = filled(office)
    lines = Chronicle(working).entries(EVERYTHING)
    assert [(line.label.code, line.size) for line in lines] == [
        ("set-submission", 1), ("declare", 1), ("add-procedures", 3), ("add-field", 1), ("start", 2),
    ]  # fmt: skip
    assert (lines[0].stamp.identity, lines[0].number) == (Identity("lan", "pc"), working.change_set)


def test_lines_come_page_by_page(office: Office) -> None:
    working = filled(office)
    everything = Chronicle(working).entries(EVERYTHING)
    assert Chronicle(working).entries(EVERYTHING, before=everything[1].number) == everything[2:]


def test_a_procedure_is_found_by_part_of_any_name_without_marks_also_when_it_is_gone(office: Office) -> None:
    working = filled(office)
    key = row_named(working, "Đăng ký kết hôn")
    working.do(set_cells(working.tree, [key], {"note": "mới"}))
    working.do(remove(working.tree, [key]))
    assert codes(working, Search(words="ket  HON")) == ["remove-procedures", "set-cells", "add-procedures"]
    assert codes(working, Search(words="không có ai tên thế")) == []
    (line, *_) = Chronicle(working).entries(Search(words="kết hôn"))
    (row,) = Chronicle(working).changes(line.number, Search(words="kết hôn"))
    assert (row.what, row.field, row.name, row.before) == (
        REMOVED,
        "Hộ tịch",
        "Đăng ký kết hôn",
        "Đăng ký kết hôn",
    )


def test_only_the_changes_that_are_looked_for_are_counted_and_shown(office: Office) -> None:
    working = filled(office)
    everyone = list(working.tree.procedures)
    working.do(set_cells(working.tree, everyone, {"note": "x", "lead_unit": "Sở Tư pháp"}))
    search = Search(words="khai tu", column="lead_unit")
    line = Chronicle(working).entries(search)[0]
    (row,) = Chronicle(working).changes(line.number, search)
    assert line.size == 1
    assert (row.name, row.what, row.before, row.after) == ("Đăng ký khai tử", "lead_unit", "", "Sở Tư pháp")


def test_a_field_is_found_with_what_is_in_it(office: Office) -> None:
    working = filled(office)
    working.do(add_field(working.tree, "district", "Đất đai", office.new_id))
    (_, land) = working.tree.fields_of("district")
    key = row_named(working, "Đăng ký kết hôn")
    working.do(move_to(working.tree, [key], land.id, None))
    assert codes(working, Search(field="dat dai")) == ["move", "add-field", "add-procedures"]
    assert codes(working, Search(column="field")) == ["move", "add-procedures"]
    line = Chronicle(working).entries(Search(column="field"))[0]
    (row,) = Chronicle(working).changes(line.number, Search(column="field"))
    assert (row.what, row.before, row.after) == ("field", "Hộ tịch", "Đất đai")


def test_days_and_people(office: Office) -> None:
    filled(office)
    with other_person(office, datetime(2021, 5, 12, 9, 0, tzinfo=UTC)) as working:
        working.do(set_cells(working.tree, [first_row(working)], {"note": "x"}))
        assert Chronicle(working).people == ["lan", "mai"]
        assert codes(working, Search(person="mai")) == ["set-cells"]
        assert codes(working, Search(since="2021-05-11")) == ["set-cells"]
        assert codes(working, Search(until="2021-05-10"))[0] == "set-submission"
        assert codes(working, Search(since="2021-05-13")) == []


def test_what_was_said_of_a_tier_a_field_and_the_people_is_told_too(office: Office) -> None:
    working = filled(office)
    (parent,) = working.tree.fields_of("district")
    working.do(rename_field(working.tree, parent.id, "Tư pháp"))
    working.do(declare(working.tree, "district", {"declared_total": 5}))
    chronicle = Chronicle(working)
    told = [
        (row.kind, row.tier, row.what, row.before, row.after)
        for line in chronicle.entries(EVERYTHING)[:3]
        for row in chronicle.changes(line.number, EVERYTHING)[:1]
    ]
    assert told == [
        (Kind.TIER, "district", ADDED, "", "district"),
        (Kind.FIELD, "district", "name", "Hộ tịch", "Tư pháp"),
        (Kind.SUBMISSION, "", "contact_name", "", "Lan"),
    ]


def test_the_moments_are_the_present_and_every_revision(office: Office, usb: Path) -> None:
    working = filled(office)
    export(working, ExportRequest((to_folder(usb),)))
    working.do(remove(working.tree, [first_row(working)]))
    present, first = Chronicle(working).moments()
    assert (present.number, present.at, present.procedures, present.revision) == (2, None, 2, None)
    assert (first.number, first.procedures) == (1, 3)
    assert first.revision is not None
    assert first.revision.package_name.endswith(".asice")


def test_before_and_after_an_entry(office: Office) -> None:
    working = filled(office)
    before = copy_of(working.tree)
    working.do(set_cells(working.tree, [first_row(working)], {"note": "x"}))
    chronicle = Chronicle(working)
    assert chronicle.before(working.change_set) == before
    assert chronicle.after(working.change_set) == working.tree
    with pytest.raises(Refusal, match="nothing-before"):
        chronicle.before(chronicle.entries(EVERYTHING)[-1].number)


def test_a_cell_a_row_a_field_and_everything_come_back_as_one_gesture_each(office: Office) -> None:
    working = filled(office)
    key = row_named(working, "Đăng ký kết hôn")
    working.do(set_cells(working.tree, [key], {"note": "sai", "eligibility": Eligibility.UNDECIDED}))
    chronicle = Chronicle(working)
    then = chronicle.before(working.change_set)
    note, _ = chronicle.changes(working.change_set, EVERYTHING)
    working.do(restored_cell(working.tree, then, note))
    now = working.tree.procedures[key]
    assert (now.note, now.eligibility) == ("minh họa", Eligibility.UNDECIDED)
    working.do(restored_record(working.tree, then, note))
    assert working.tree.procedures[key] == then.procedures[key]

    (parent,) = working.tree.fields_of("district")
    working.do(remove(working.tree, [], [parent.id]))
    gone = copy_of(working.tree)
    removed = Chronicle(working).changes(working.change_set, EVERYTHING)
    row = next(row for row in removed if row.kind is Kind.PROCEDURE)
    working.do(restored_cell(working.tree, then, row))
    assert len(working.tree.procedures) == 1
    working.undo()
    assert working.tree == gone
    working.do(restored_cell(working.tree, then, next(row for row in removed if row.kind is Kind.FIELD)))
    assert working.tree == then
    assert codes(working, EVERYTHING)[0] == "restore-field"


def test_an_attached_file_has_its_name_and_comes_back(office: Office, tmp_path: Path) -> None:
    working, path = filled(office), tmp_path / "Quyết định.pdf"
    path.write_bytes(b"%PDF-1.4")
    attach_files(working, [path])
    (added,) = Chronicle(working).changes(working.change_set, EVERYTHING)
    assert (added.name, added.what, added.after) == ("Quyết định.pdf", ADDED, "Quyết định.pdf")
    members, before = attachment_members(working), Chronicle(working).before(working.change_set)
    working.do(detach(working.tree, list(working.tree.attachments)))
    chronicle = Chronicle(working)
    (gone,) = chronicle.changes(working.change_set, EVERYTHING)
    assert (gone.name, gone.what) == ("Quyết định.pdf", REMOVED)
    then = chronicle.before(working.change_set)
    working.do(restored_cell(working.tree, then, gone))
    assert (attachment_members(working), codes(working, EVERYTHING)[0]) == (members, "restore-attachment")
    assert restored_record(working.tree, then, gone).changes == ()
    working.do(restored_record(working.tree, before, added))
    assert attachment_members(working) == {}


def test_restoring_after_an_export_opens_the_next_revision(office: Office, usb: Path) -> None:
    working = filled(office)
    start = copy_of(working.tree)
    working.do(remove(working.tree, [first_row(working)]))
    export(working, ExportRequest((to_folder(usb),)))
    working.do(restore_all(working.tree, start))
    assert working.tree.submission.revision == 2
    assert list(working.tree.records())[1:] == list(start.records())[1:]
    working.undo()
    assert working.tree.submission.revision == 1
