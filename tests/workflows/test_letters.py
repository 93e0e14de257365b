"""The letter of an open submission: its template, its files, and which letter it takes the place of."""

from pathlib import Path

import pytest

from export.letter_docx import letter_docx
from models.edits import set_level, set_submission
from models.problems import Problem, Refusal
from tests.export.test_letter_docx import lines_of
from tests.workflows.offices import filled, first_row, office_in
from workflows.exporting import ExportRequest, export
from workflows.letters import former_letter, letter_files, letter_members, letter_of, letter_template
from workflows.office import Office
from workflows.revising import revise
from workflows.working import WorkingSubmission


def sent_then_numbered(office: Office, usb: Path) -> WorkingSubmission:
    """The first revision went out; then the clerk's office gave its letter a number."""
    working = filled(office)
    export(working, ExportRequest(usb))
    working.do(set_submission(working.tree, {"letter_number": "15", "letter_date": "2021-05-12"}))
    assert working.tree.submission.revision == 1
    return working


def test_a_number_that_came_after_sending_is_what_the_next_letter_takes_the_place_of(
    office: Office, usb: Path
) -> None:
    working = sent_then_numbered(office, usb)
    assert former_letter(working) is None
    working.do(set_level(working.tree, [first_row(working)], "3"))
    former = former_letter(working)
    assert former is not None
    assert (former.letter_number, former.letter_date, former.revision) == ("15", "2021-05-12", 1)
    said = letter_of(working).opening[1].text
    assert "thay thế Công văn số 15/UBND-VHTT ngày 12 tháng 5 năm 2021" in said


def test_the_same_after_opening_the_package_on_another_pc(office: Office, usb: Path, tmp_path: Path) -> None:
    working = filled(office)
    result = export(working, ExportRequest(usb, letter_number="7", letter_date="2021-05-10"))
    with office_in(tmp_path / "máy hai", prefix="m") as other:
        opened = revise(other, result.package, "bổ sung thủ tục")
        opened.do(set_level(opened.tree, [first_row(opened)], "3"))
        assert "thay thế Công văn số 07/UBND-VHTT ngày 10 tháng 5" in letter_of(opened).opening[1].text


def test_the_members_are_a_word_file_and_one_pdf(office: Office) -> None:
    working = filled(office)
    members = letter_members(working, [])
    assert list(members) == ["cong-van.docx", "bao-cao.pdf"]
    assert members["bao-cao.pdf"].startswith(b"%PDF-")
    assert lines_of(members["cong-van.docx"])[4] == f"Số: {letter_of(working).reference}"


def test_a_template_of_the_offices_own_comes_first(office: Office) -> None:
    working = filled(office)
    own = office.folder / "mau" / "cong-van.docx"
    own.parent.mkdir()
    own.write_bytes(letter_docx(letter_of(working), letter_template(office, "").data, office.now()))
    assert letter_template(office, "").name == str(own)
    assert letter_template(office, "report").name == "bao-cao.docx"
    files = letter_files(working)
    assert lines_of(files.members["cong-van.docx"]) == lines_of(own.read_bytes())
    assert Problem("letter-blank-missing", {"source": str(own), "blank": "noi_dung"}) in files.notes


def test_a_template_that_is_no_word_file_is_refused_by_its_path(office: Office) -> None:
    own = office.folder / "mau" / "bao-cao.docx"
    own.parent.mkdir()
    own.write_bytes(b"no Word file")
    working = filled(office)
    letter_files(working)
    working.do(set_submission(working.tree, {"letter_kind": "report"}))
    with pytest.raises(Refusal) as caught:
        letter_files(working)
    assert caught.value.problem == Problem("letter-template-unreadable", {"source": str(own)})


def test_numbers_of_the_letter_are_those_of_an_independent_count(office: Office) -> None:
    working = filled(office)
    levels = [procedure.levels for procedure in working.tree.procedures.values()]
    total = (
        f"Tổng số TTHC: {len(levels)} ("
        + "; ".join(f"mức độ {n}: {levels.count((n,))}" for n in "234")
        + ")."
    )
    assert total in [paragraph.text for paragraph in letter_of(working).body]
