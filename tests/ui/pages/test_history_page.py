"""The history by keyboard: why a number is another one, what differs between revisions, and what was, brought back."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from models.edits import remove, set_cells
from models.findings import Place
from models.records import Kind
from tests.builders import copy_of
from tests.ui.pages.conftest import LAN, finished_district
from tests.ui.pages.test_appendices_page import answer_dialog
from tests.workflows.offices import workbooks_of
from ui.desktop import print_desk
from ui.desktop.item_models.grid_filter import Chip
from ui.desktop.pdf_pictures import PdfPictures
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.office import Office
from workflows.working import WorkingSubmission

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)


def key_of(working: WorkingSubmission, name: str) -> str:
    return next(p.id for p in working.tree.procedures.values() if p.name == name)


def sent_then_changed(office: Office) -> None:
    """Revision 1 was handed over; since then a level was changed and a row removed."""
    working = finished_district(office)
    target = office.folder / "USB"
    target.mkdir()
    export(working, ExportRequest((to_folder(target),)))
    working.do(
        set_cells(working.tree, [key_of(working, "Đăng ký khai sinh")], {"levels": ("2",)}, "set-level")
    )
    working.do(remove(working.tree, [key_of(working, "Đăng ký khai tử")]))


def send_to(target: Path, workbooks: list[Path], office: Office) -> None:
    workbooks += workbooks_of(export(finished_district(office), ExportRequest((to_folder(target),))))


@pytest.fixture
def changed(make_desk: Any) -> Any:
    return make_desk(sent_then_changed)


def texts(list_: Any) -> list[list[str]]:
    table = list_.table
    return [
        [str(table.index(row, column).data()) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def choose(button: Any, place: int) -> None:
    """An entry of a button's menu; the menu itself runs a loop of its own while it is open."""
    button.menu().actions()[place].trigger()


def test_every_change_is_listed_with_who_when_and_what(changed: Any) -> None:
    changed.press("Ctrl+5")
    page = changed.history
    assert changed.focus() is page.entries
    assert [line[2] for line in texts(page.entries)][:3] == [
        "xóa 1 thủ tục", "chọn mức độ của 1 thủ tục", "sửa họ tên người liên hệ",
    ]  # fmt: skip
    assert texts(page.entries)[0][:2] == ["13/05/2021 10:32", LAN.user]
    changed.press("Down")
    assert texts(page.detail.rows) == [
        ["Thông tin của báo cáo", "lần gửi", "1", "2"],
        ["Đăng ký khai sinh", "mức độ", "Mức độ 3", "Mức độ 2"],
    ]
    assert "PC-01" in page.detail.heading.text()


def test_why_is_this_number_different_from_last_time(changed: Any) -> None:
    """Ctrl+H on the row leads to its own history, Enter on a change back to the cell."""
    changed.entry.grid.go_to(Place(Kind.PROCEDURE, key_of(changed.working, "Đăng ký khai sinh"), "level"))
    changed.press("Ctrl+H")
    page = changed.history
    assert [line[2] for line in texts(page.entries)] == ["chọn mức độ của 1 thủ tục", "thêm 3 thủ tục"]
    assert texts(page.detail.rows) == [["Đăng ký khai sinh", "mức độ", "Mức độ 3", "Mức độ 2"]]
    changed.press("Return", "Return")
    assert changed.current is changed.entry
    place = changed.entry.grid.current_place()
    assert (place.id, place.column) == (key_of(changed.working, "Đăng ký khai sinh"), "level")


def test_what_is_typed_filters_the_changes_and_one_key_ends_it(changed: Any) -> None:
    changed.press("Ctrl+5")
    page = changed.history
    page.filter.words.setFocus()
    changed.write("khai tu")
    changed.bot.waitUntil(lambda: len(texts(page.entries)) == 2)
    changed.write(" zzz")
    changed.bot.waitUntil(lambda: not texts(page.entries))
    assert texts(page.detail.rows) == []
    assert not page.detail.cell.isEnabled()
    page.filter._clear.setFocus()
    changed.press("Space")
    assert len(texts(page.entries)) == 7


def test_the_present_beside_revision_1(changed: Any) -> None:
    changed.press("Ctrl+5")
    page = changed.history
    assert [(line[0], line[2], line[5]) for line in texts(page.moments)] == [
        ("2", "đang lập", "2"), ("1", "đã phát hành, chưa gửi", "3"),
    ]  # fmt: skip
    page.moments.setFocus()
    assert page.detail.heading.text() == "Hiện nay so với lần 1: 2 chỗ khác"
    assert texts(page.detail.rows) == [
        ["Đăng ký khai sinh", "mức độ", "Mức độ 3", "Mức độ 2"],
        ["Đăng ký khai tử", "đã bỏ", "Đăng ký khai tử", ""],
    ]


def test_a_cell_then_a_removed_row_come_back_each_as_one_step(changed: Any) -> None:
    changed.press("Ctrl+5")
    page = changed.history
    page.moments.setFocus()
    page.detail.cell.setFocus()
    changed.press("Space")
    tree = changed.working.tree
    assert tree.procedures[key_of(changed.working, "Đăng ký khai sinh")].levels == ("3",)
    page.moments.setFocus()
    page.detail.row.setFocus()
    changed.press("Space")
    assert key_of(changed.working, "Đăng ký khai tử")
    assert "Đã khôi phục" in page.notice.text
    changed.press("Ctrl+2", "Ctrl+Z")
    assert len(changed.working.tree.procedures) == 2
    changed.press("Ctrl+Z")
    assert changed.working.tree.procedures[key_of(changed.working, "Đăng ký khai sinh")].levels == ("2",)


def test_a_comparison_stays_while_its_rows_come_back_one_by_one(changed: Any) -> None:
    changed.press("Ctrl+5")
    page = changed.history
    page.moments.setFocus()
    assert page.detail.heading.text() == "Hiện nay so với lần 1: 2 chỗ khác"
    for left in (1, 0):
        page.detail.row.setFocus()
        changed.press("Space")
        assert page.detail.heading.text() == f"Hiện nay so với lần 1: {left} chỗ khác"


def test_everything_goes_back_after_one_question_and_comes_again_by_undo(changed: Any) -> None:
    before = copy_of(changed.working.tree)
    changed.press("Ctrl+5")
    page = changed.history
    page.moments.setFocus()
    changed.press("Down")
    page.detail.whole.setFocus()
    changed.press("Space")
    assert "Đưa cả báo cáo về như lần 1?" in page.notice.text
    changed.press("Space")
    assert len(changed.working.tree.procedures) == 3
    assert texts(page.entries)[0][2] == "đưa cả báo cáo về như trước"
    changed.press("Ctrl+2", "Ctrl+Z")
    assert changed.working.tree == before


def test_any_two_states_are_compared_and_marked_in_the_grid(changed: Any) -> None:
    changed.press("Ctrl+5")
    page = changed.history
    changed.press("Down", "Down", "Down")  # before anybody was declared: the entry that added the rows
    choose(page.detail.compare, 1)
    assert page.detail.heading.text().startswith("Lần 1 so với")
    page.detail.marking.setFocus()
    changed.press("Space")
    assert changed.current is changed.entry
    live = changed.working.live
    assert live.differs(Kind.PROCEDURE, key_of(changed.working, "Đăng ký khai sinh"))
    assert not live.differs(Kind.PROCEDURE, key_of(changed.working, "Đăng ký kết hôn"))


def test_marks_of_a_comparison_end_where_they_are_seen(changed: Any) -> None:
    """One is back at the differences from the last revision, and sees every row."""
    changed.press("Ctrl+5", "Down", "Down", "Down")
    changed.history.detail.marking.setFocus()
    changed.press("Space")
    chips, live = changed.entry.chips, changed.working.live
    assert chips.end.isVisible()
    assert "khác trước 13/05/2021 10:32" in chips._chips[Chip.DIFFERENT].text()
    chips._chips[Chip.DIFFERENT].click()
    chips.end.setFocus()
    changed.press("Space")
    assert not chips.end.isVisible()
    assert not chips._chips[Chip.DIFFERENT].isChecked()
    assert [
        row for kind, row in live.different if kind is Kind.PROCEDURE and row in live.tree.procedures
    ] == [key_of(changed.working, "Đăng ký khai sinh")]
    assert changed.focus() is changed.entry.grid


def test_a_package_is_compared_with_what_is_at_work(changed: Any) -> None:
    (package,) = (changed.window.office.folder / "USB").glob("*.asice")
    changed.press("Ctrl+5")
    page = changed.history
    page.moments.setFocus()
    page._compare_with_package(package)
    assert page.detail.heading.text() == f"Hiện nay so với gói {package.name}: 2 chỗ khác"
    damaged = package.with_name("hỏng.asice")
    damaged.write_bytes(package.read_bytes()[:-9])
    page._compare_with_package(damaged)
    assert "cắt cụt" in page.notice.text


def cells_of(workbook: Path) -> list[list[object]]:
    from openpyxl import load_workbook

    sheet = load_workbook(workbook).active
    assert sheet is not None
    return [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]


def save_as(desk: Any, path: Path, place: int) -> None:
    """Save what is shown by an entry of the menu In…."""
    choose(desk.history.detail.print, place)
    answer_dialog(desk, path)
    desk.bot.waitUntil(lambda: desk.history.notice.text == f"Đã lưu {path}, đọc lại đúng.", timeout=20_000)


def test_the_comparison_goes_on_paper_and_into_a_workbook(changed: Any, tmp_path: Path) -> None:
    changed.press("Ctrl+5")
    changed.history.moments.setFocus()
    save_as(changed, tmp_path / "so sanh.pdf", place=1)
    save_as(changed, tmp_path / "so sanh.xlsx", place=2)
    assert (tmp_path / "so sanh.pdf").read_bytes().startswith(b"%PDF")
    cells = cells_of(tmp_path / "so sanh.xlsx")
    assert ["STT", "Thủ tục", "Nội dung thay đổi", "Cũ", "Mới", "Lý do"] in cells
    assert ["Đăng ký khai sinh", "mức độ", "Mức độ 3", "Mức độ 2"] in [row[1:5] for row in cells]


def test_the_comparison_is_printed_by_the_systems_dialog(
    changed: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(print_desk, "has_printer", lambda: True)
    changed.press("Ctrl+5")
    changed.history.moments.setFocus()
    choose(changed.history.detail.print, 0)
    changed.bot.waitUntil(lambda: changed.history.findChild(QPrintDialog) is not None, timeout=20_000)
    dialog = changed.history.findChild(QPrintDialog)
    assert dialog.windowTitle() == "In So sánh số liệu"
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "giấy.pdf"))
    dialog.accepted.emit(printer)
    changed.bot.waitUntil(
        lambda: changed.history.notice.text == "Đã gửi So sánh số liệu tới máy in.", timeout=60_000
    )
    dialog.reject()
    assert len(PdfPictures((tmp_path / "giấy.pdf").read_bytes()).sizes) == 1


def test_without_a_printer_the_comparison_is_saved_instead(
    changed: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(print_desk, "has_printer", lambda: False)
    changed.press("Ctrl+5")
    page = changed.history
    page.moments.setFocus()
    choose(page.detail.print, 0)
    changed.bot.waitUntil(lambda: page.notice.text.startswith("Máy này chưa cài máy in."), timeout=20_000)
    changed.press("Space")
    answer_dialog(changed, tmp_path / "so sanh.pdf")
    changed.bot.waitUntil((tmp_path / "so sanh.pdf").is_file, timeout=20_000)


def test_in_english_the_comparison_on_screen_is_english_and_the_one_that_is_saved_vietnamese(
    changed: Any, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    request.getfixturevalue("english")
    changed.press("Ctrl+5")
    page = changed.history
    page.moments.setFocus()
    assert page.detail.heading.text() == "The present state compared with revision 1 · differences: 2"
    assert "level" in {line[1] for line in texts(page.detail.rows)}
    choose(page.detail.print, 2)
    answer_dialog(changed, tmp_path / "so sanh.xlsx")
    changed.bot.waitUntil((tmp_path / "so sanh.xlsx").is_file, timeout=20_000)
    said = {str(cell) for row in cells_of(tmp_path / "so sanh.xlsx") for cell in row}
    assert "mức độ" in said
    assert "level" not in said
    assert "Hiện nay so với lần 1: 2 chỗ khác" in said


def test_a_store_that_is_only_read_restores_nothing_and_says_why(make_desk: Any, place: Any) -> None:
    place.prepare(sent_then_changed)
    writer = place.open_office()
    desk = make_desk()
    desk.press("Ctrl+5")
    for part in (desk.history.detail.cell, desk.history.detail.row, desk.history.detail.whole):
        assert not part.isEnabled()
        assert "chỉ mở để xem" in part.toolTip()
    desk.history.moments.setFocus()
    assert len(texts(desk.history.detail.rows)) == 2
    writer.store.close()


def test_a_report_of_workbooks_becomes_the_revision_before(
    make_desk: Any, other_place: Any, tmp_path: Path
) -> None:
    """What was sent last year is left as four workbooks only; what is entered now becomes the second revision."""
    workbooks: list[Path] = []
    other_place.prepare(partial(send_to, tmp_path, workbooks))
    desk = make_desk(finished_district)
    desk.press("Ctrl+5")
    page = desk.history
    assert page.prior.isVisible()
    page.take_prior(workbooks)
    assert "3 thủ tục" in page.notice.text
    assert [(line[0], line[2]) for line in texts(page.moments)] == [
        ("2", "đang lập"), ("1", "lần trước, từ Excel"),
    ]  # fmt: skip
    assert not page.prior.isVisible()
    page.moments.setFocus()
    assert all(
        row[1] == "mã TTHC" for row in texts(page.detail.rows)
    )  # no appendix has a column for the code


def test_the_work_begins_with_the_workbooks_of_last_time(
    empty: Any, other_place: Any, tmp_path: Path
) -> None:
    workbooks: list[Path] = []
    other_place.prepare(partial(send_to, tmp_path, workbooks))
    assert not empty.start.prior.isEnabled()
    empty.write("son duong")
    assert empty.start.prior.isEnabled()
    empty.start.take_prior(workbooks)
    empty.bot.waitUntil(lambda: empty.window.session is not None, timeout=20_000)
    assert (len(empty.working.tree.procedures), empty.working.tree.submission.revision) == (3, 2)
    assert empty.working.live.baseline is not None


@pytest.fixture
def other_place(place: Any, tmp_path: Path) -> Any:
    folder = tmp_path / "Máy cũ"
    folder.mkdir()
    return type(place)(folder)
