"""Opening the data: a second window that only reads, damaged and newer files, faults of the program said once."""

import sqlite3
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from models.edits import add_field, add_procedures, set_cells
from storage.backups import Reason, list_backups
from storage.journal import Identity
from ui.desktop.application import Program
from ui.desktop.jobs import finish_all
from workflows.starting import start
from workflows.working import WorkingSubmission, current_submission

HOA = Identity("Hoa", "PC-02")


def test_the_submission_worked_on_last_is_on_screen_at_once(desk: Any) -> None:
    assert desk.current is desk.entry
    assert desk.focus() is desk.entry.grid
    assert desk.window.windowTitle() == "UBND huyện Sơn Dương · Rà soát DVC"


class TestSecondWindow:
    @pytest.fixture
    def writer(self, place: Any) -> Any:
        """Somebody else who has the store open and writes."""
        office = place.open_office(who=HOA)
        yield office
        office.store.close()

    def test_it_names_who_writes_and_only_shows(self, writer: Any, make_desk: Any) -> None:
        start(writer, "huyen-son-duong", "tuyen-quang-2021")
        desk = make_desk()
        assert "Hoa" in desk.window.standing.text
        assert "PC-02" in desk.window.standing.text
        assert desk.window.bottom._saved.text() == "Chỉ xem, không sửa được"
        assert not desk.entry.side.detail._reasons.isEnabled()
        desk.press("Ctrl+1")
        assert not desk.start.units.isEnabled()
        desk.press("Ctrl+4")
        assert not desk.send.draft.isEnabled()

    def test_it_follows_what_the_other_writes(self, place: Any, make_desk: Any) -> None:
        place.prepare(_district)
        office = place.open_office(who=HOA)
        desk = make_desk()
        working = current_submission(office)
        first = next(iter(working.tree.procedures))
        working.do(set_cells(working.tree, [first], {"name": "Tên do Hoa sửa"}))
        desk.program._look_again()
        assert desk.working.tree.procedures[first].name == "Tên do Hoa sửa"
        office.store.close()

    def test_an_edit_is_refused_in_words(self, place: Any, make_desk: Any) -> None:
        place.prepare(_district)
        office = place.open_office(who=HOA)
        desk = make_desk()
        first = next(iter(desk.working.tree.procedures))
        assert not desk.window.session.do(set_cells(desk.working.tree, [first], {"name": "khác"}))
        assert desk.window.notice.text
        office.store.close()


def _district(office: Any) -> WorkingSubmission:
    working = start(office, "huyen-son-duong", "tuyen-quang-2021")
    working.do(add_field(working.tree, "district", "Hộ tịch", office.new_id))
    parent = working.tree.fields_of("district")[0]
    working.do(add_procedures(working.tree, parent.id, [{"name": "Khai sinh"}], office.new_id))
    return working


@pytest.fixture
def open_program(place: Any, qtbot: Any) -> Any:
    """Starts the program over whatever lies there."""
    programs: list[Program] = []

    def begin() -> Program:
        program = Program(place.outside())
        program.open(None)
        programs.append(program)
        for shown in (program.window, program.problem_page):
            if shown is not None:
                qtbot.addWidget(shown)
        return program

    yield begin
    for program in programs:
        program.close()


def damage(path: Path) -> None:
    path.write_bytes(b"not a database any more" * 200)


def test_a_damaged_store_is_said_and_the_last_good_copy_is_put_back(
    place: Any, open_program: Any, qtbot: Any
) -> None:
    def with_copy(office: Any) -> None:
        _district(office)
        office.store.backup(Reason.DAILY)

    place.prepare(with_copy)
    damage(place.store)
    program = open_program()
    page = program.problem_page
    assert page is not None
    assert "tệp bị hỏng" in page.sentence.text()
    assert page.ways[0].text() == "Khôi phục bản sao lưu gần nhất"
    page.ways[0].click()
    qtbot.addWidget(program.window)
    assert program.problem_page is None
    assert [row.name for row in program.window.session.live.tree.procedures.values()] == ["Khai sinh"]
    assert any(".hong-" in path.name for path in place.store.parent.iterdir())


def test_a_damaged_store_without_a_copy_offers_another_file(
    place: Any, open_program: Any, qtbot: Any
) -> None:
    damage(place.store)
    page = open_program().problem_page
    qtbot.waitUntil(lambda: page.sentence.height() >= page.sentence.heightForWidth(page.sentence.width()))
    assert [way.text() for way in page.ways] == [
        "Thử mở lại",
        "Chọn tệp dữ liệu khác…",
        "Bắt đầu dữ liệu mới, giữ tệp hỏng",
        "Gói hỗ trợ…",
        "Thoát",
    ]
    page.ways[2].click()
    assert any(".hong-" in path.name for path in place.store.parent.iterdir())
    assert place.open_office(read_only=True).store.submissions() == []


def test_a_store_of_a_newer_version_is_left_as_it_is(place: Any, open_program: Any) -> None:
    place.prepare(_district)
    connection = sqlite3.connect(place.store)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = place.store.read_bytes()
    page = open_program().problem_page
    assert "bản chương trình mới hơn" in page.sentence.text()
    assert place.store.read_bytes() == before


def test_another_file_opens_in_place_of_the_one_that_cannot_be_read(
    place: Any, open_program: Any, qtbot: Any, tmp_path: Path
) -> None:
    damage(place.store)
    program = open_program()
    program._leave_problem_page_and_open(tmp_path / "khác.sqlite3")
    qtbot.addWidget(program.window)
    assert program.office.store.path == tmp_path / "khác.sqlite3"


def test_a_store_that_does_not_open_still_gives_a_support_bundle(
    place: Any, open_program: Any, tmp_path: Path
) -> None:
    damage(place.store)
    program = open_program()
    program.save_support(tmp_path / "goi.zip")
    with ZipFile(tmp_path / "goi.zip") as bundle:
        assert '"store": null' in bundle.read("thong-tin.json").decode()
    program.save_support(tmp_path / "không có" / "goi.zip")
    assert "Không lưu được gói hỗ trợ" in program.problem_page.said.text()


def test_a_copy_of_the_day_is_made_after_the_first_paint(desk: Any, place: Any) -> None:
    desk.bot.waitUntil(lambda: bool(list_backups(place.store)))
    finish_all()


def test_the_report_of_python_comes_back_with_the_end(open_program: Any) -> None:
    program = open_program()
    program.close()
    assert sys.excepthook is sys.__excepthook__


def test_size_and_place_of_the_window_are_remembered(desk: Any) -> None:
    desk.window.showMaximized()
    desk.close()
    again = Program(desk.program._outside)
    again.open(None)
    desk.bot.addWidget(again.window)
    assert again.window is not None
    assert again.window.isMaximized()
    again.close()
