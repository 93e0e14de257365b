"""Phụ lục: what will be sent, looked at, printed and saved by keyboard; and what one sees is what there is."""

from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from models.edits import add_procedures, remove, set_cells
from models.findings import Place
from models.records import Kind
from tests.end_to_end.commands import district_rows
from ui.desktop import print_desk
from ui.desktop.grid.keyboard import Command
from ui.desktop.pdf_pictures import PdfPictures
from workflows.office import Office
from workflows.payload import payload
from workflows.previewing import Preview


@pytest.fixture
def page(desk: Any) -> Any:
    """The page with Appendix I on screen."""
    desk.press("Ctrl+3")
    wait_for(desk, "Phụ lục I")
    return desk.appendices


def wait_for(desk: Any, name: str) -> None:
    """Until this document is on screen, with every change."""
    view = desk.appendices.documents
    desk.bot.waitUntil(
        lambda: view.preview is not None and view.view.accessibleName() == name, timeout=30_000
    )


def line(page: Any) -> str:
    return page.documents._line.text()


def rows_of(page: Any) -> list[str]:
    """The texts of the second column of the workbook on screen."""
    sheet = openpyxl.load_workbook(BytesIO(page.documents.preview.source)).active
    assert sheet is not None
    return [str(row[1]) for row in sheet.iter_rows(values_only=True) if row[1]]


def long_district(office: Office) -> None:
    """A district whose Appendix II takes several pages."""
    from tests.ui.pages.conftest import finished_district

    working = finished_district(office)
    (parent,) = working.tree.fields_of("district")
    rows = [{"name": row["name"], "levels": ("4",)} for row in district_rows()[:120]]
    working.do(add_procedures(working.tree, parent.id, rows, office.new_id))


def answer_dialog(desk: Any, path: Path) -> None:
    """Type a path into the file dialog that is open, and press Enter."""
    desk.bot.waitUntil(lambda: desk.window.findChild(QFileDialog) is not None)
    dialog = desk.window.findChild(QFileDialog)
    dialog.selectFile(str(path))
    dialog.accept()


def test_what_is_on_screen_is_what_would_be_sent(desk: Any, page: Any) -> None:
    members = payload(desk.working, draft=False)
    for number, name in enumerate(("Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV"), start=1):
        desk.press(f"Alt+{number}")
        wait_for(desk, name)
        assert page.documents.preview.source == members[page.documents.preview.source_name]
        assert page.documents.view.page_count == 1


def test_the_line_says_how_much_and_which_page(desk: Any, page: Any) -> None:
    assert line(page) == "3 dòng · trang 1/1 · vẽ từ chính tệp sẽ gửi"
    desk.press("Alt+2")
    wait_for(desk, "Phụ lục II")
    assert line(page) == "3 dòng · trang 1/1 · vẽ từ chính tệp sẽ gửi"


def test_an_appendix_without_rows_shows_its_form(empty: Any) -> None:
    empty.write("son duong")
    empty.press("Return", "Ctrl+3", "Alt+4")
    wait_for(empty, "Phụ lục IV")
    assert line(empty.appendices).startswith("Không có dòng nào")
    assert empty.appendices.documents.view.page_count == 1


def test_arrow_keys_go_from_document_to_document(desk: Any, page: Any) -> None:
    for button in (page.blank_forms, page.save_source, page.save_pdf, page.print):
        desk.press("Shift+Tab")
        assert desk.focus() is button
    desk.press("Shift+Tab")
    assert desk.focus().text() == "Phụ lục I"
    desk.press("Right")
    wait_for(desk, "Phụ lục II")
    desk.press("Right", "Left")
    wait_for(desk, "Phụ lục II")


def test_only_what_is_looked_at_is_made(page: Any) -> None:
    assert [document.name for document in page.documents._previews._made] == ["Phụ lục I"]


def test_a_change_is_seen_after_coming_back(desk: Any, page: Any) -> None:
    desk.press("Alt+2")
    wait_for(desk, "Phụ lục II")
    desk.press("Ctrl+2", "Ctrl+End", "Ctrl+Home")
    first = next(iter(desk.working.tree.procedures.values()))
    desk.window.session.do(set_cells(desk.working.tree, [first.id], {"name": "Đăng ký lại khai sinh"}))
    desk.press("Ctrl+3")
    assert not page.print.isEnabled()  # what is on screen is old
    wait_for(desk, "Phụ lục II")
    assert "Đăng ký lại khai sinh" in rows_of(page)
    assert page.print.isEnabled()


def test_a_change_while_looking_is_drawn_after_a_rest_at_the_same_place(make_desk: Any) -> None:
    desk = make_desk(long_district)
    desk.press("Ctrl+3", "Alt+2")
    wait_for(desk, "Phụ lục II")
    page, view = desk.appendices, desk.appendices.documents.view
    desk.press("Ctrl+PageDown", "Down")
    where, before = view.verticalScrollBar().value(), page.documents.preview
    assert view.page == 2
    desk.window.session.undo()
    assert view.page_count > 1  # the old picture stays until the new one is there
    desk.bot.waitUntil(lambda: page.documents.preview not in (None, before), timeout=30_000)
    assert view.page_count == 1
    desk.window.session.redo()
    desk.bot.waitUntil(lambda: view.page_count > 1 and page.documents.preview is not None, timeout=30_000)
    view.go_to_page(2)
    desk.press("Down")
    assert view.verticalScrollBar().value() == where


def test_many_changes_are_one_drawing(desk: Any, page: Any) -> None:
    made: list[bytes] = []

    def keep(_document: object, preview: Preview) -> None:
        made.append(preview.source)

    page.documents._previews.ready.connect(keep)
    first = next(iter(desk.working.tree.procedures.values()))
    for note in ("một", "hai", "ba", "bốn"):
        desk.window.session.do(set_cells(desk.working.tree, [first.id], {"note": note}))
    desk.bot.waitUntil(lambda: bool(made), timeout=30_000)
    assert len(made) == 1


def test_a_page_is_gone_to_by_its_number_and_zoomed(make_desk: Any) -> None:
    desk = make_desk(long_district)
    desk.press("Ctrl+3", "Alt+2")
    wait_for(desk, "Phụ lục II")
    view, tools = desk.appendices.documents.view, desk.appendices.documents.tools
    tools.page.setFocus()
    tools.page.selectAll()
    desk.write("3")
    desk.press("Return")
    assert view.page == 3
    assert view.accessibleDescription() == f"Trang 3 / {view.page_count}"
    assert f"trang 3/{view.page_count}" in line(desk.appendices)
    desk.press("Ctrl+Plus")
    larger = view.zoom
    assert larger in (125, 150)
    assert tools.zoom.currentText() == f"{larger}%"
    desk.press("Ctrl+0")
    assert tools.zoom.currentText() == f"Vừa bề ngang · {view.zoom}%"
    assert view.page == 3


def test_the_pages_asked_for_come_out_of_the_printer(make_desk: Any, tmp_path: Path) -> None:
    desk = make_desk(long_district)
    desk.press("Ctrl+3", "Alt+2")
    wait_for(desk, "Phụ lục II")
    page = desk.appendices
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "giấy.pdf"))
    printer.setFromTo(2, 3)
    page.print_on(printer)
    assert not page.print.isEnabled()
    desk.bot.waitUntil(lambda: page.notice.text.startswith("Đã gửi Phụ lục II"), timeout=60_000)
    sizes = PdfPictures((tmp_path / "giấy.pdf").read_bytes()).sizes
    assert [round(size.width) > round(size.height) for size in sizes] == [True, True]
    assert page.print.isEnabled()


def test_without_a_printer_one_is_told_what_to_do(
    desk: Any, page: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(print_desk, "has_printer", lambda: False)
    desk.press("Ctrl+P")
    assert page.notice.text.startswith("Máy này chưa cài máy in.")
    desk.press("Space")
    answer_dialog(desk, tmp_path / "phu-luc-1.pdf")
    desk.bot.waitUntil((tmp_path / "phu-luc-1.pdf").is_file, timeout=10_000)


def test_with_a_printer_the_dialog_speaks_vietnamese(
    desk: Any, page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_desk, "has_printer", lambda: True)
    desk.press("Ctrl+P")
    dialog = page.findChild(QPrintDialog)
    assert dialog.windowTitle() == "In Phụ lục I"
    parts = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
    said = {part.text().strip() for part in parts} - {"", "..."}
    assert {"Số bản:", "Tên:", "Từ trang", "đến"} <= said
    assert [text for text in said if text.isascii() and " " in text] == []
    dialog.reject()


def test_pdf_and_workbook_are_saved_as_they_are(desk: Any, page: Any, tmp_path: Path) -> None:
    preview = page.documents.preview
    for button, name, data in (
        (page.save_pdf, "phu-luc-1.pdf", preview.pdf),
        (page.save_source, "phu-luc-1.xlsx", preview.source),
    ):
        desk.click(button)
        answer_dialog(desk, tmp_path / name)
        desk.bot.waitUntil(lambda name=name: name in page.notice.text, timeout=10_000)
        assert page.notice.text == f"Đã lưu {tmp_path / name}, đọc lại đúng."
        assert (tmp_path / name).read_bytes() == data


def test_a_folder_that_cannot_be_written_is_said(desk: Any, page: Any, tmp_path: Path) -> None:
    page.save(tmp_path / "không có" / "phu-luc-1.pdf", b"%PDF")
    desk.bot.waitUntil(lambda: bool(page.notice.text), timeout=10_000)
    assert "không có" in page.notice.text
    assert page.notice.property("look") == "notice-error"


def test_a_field_is_printed_for_colleagues_who_work_on_paper(desk: Any) -> None:
    desk.press("Ctrl+P")
    desk.bot.waitUntil(lambda: desk.current is not desk.entry)
    wait_for(desk, "Phiếu rà soát")
    assert desk.focus() is desk.appendices.documents.view
    page = desk.appendices
    assert line(page) == "3 dòng · trang 1/1"
    assert not page.save_source.isEnabled()
    desk.press("Alt+1")
    wait_for(desk, "Phụ lục I")
    desk.press("Alt+6")
    wait_for(desk, "Phiếu rà soát")
    desk.press("Ctrl+2")
    desk.entry.grid.go_to(Place(Kind.PROCEDURE, next(iter(desk.working.tree.procedures)), "name"))
    desk.press("Shift+Down")
    desk.entry.grid.run(Command.PRINT)  # as from its menu
    desk.bot.waitUntil(lambda: desk.current is page)
    wait_for(desk, "Phiếu rà soát")
    assert line(page) == "2 dòng · trang 1/1"
    assert desk.focus() is page.documents.view
    assert len(page.documents.tabs.documents) == 6


def test_a_tier_without_procedures_prints_nothing(empty: Any) -> None:
    empty.write("son duong")
    empty.press("Return", "Ctrl+P")
    empty.bot.waitUntil(lambda: bool(empty.window.notice.text))
    assert empty.current is empty.entry
    assert empty.window.notice.text.startswith("Chưa có thủ tục nào ở đây để in.")


def test_blank_forms_are_saved_into_a_folder(desk: Any, page: Any, tmp_path: Path) -> None:
    folder = tmp_path / "Mẫu trắng"
    folder.mkdir()
    page.save_blank_forms(folder)
    desk.bot.waitUntil(lambda: bool(page.notice.text), timeout=30_000)
    assert page.notice.text == f"Đã lưu 12 tệp mẫu trắng (Excel, Word, PDF) vào {folder}."
    assert sorted({path.suffix for path in folder.iterdir()}) == [".docx", ".pdf", ".xlsx"]


def test_a_list_of_rows_that_are_gone_is_shown_no_more(desk: Any) -> None:
    desk.press("Ctrl+P")
    desk.bot.waitUntil(lambda: desk.current is not desk.entry)
    wait_for(desk, "Phiếu rà soát")
    page, tree = desk.appendices, desk.working.tree
    desk.window.session.do(remove(tree, list(tree.procedures), []))
    assert not page.print.isEnabled()
    desk.bot.waitUntil(lambda: bool(page.notice.text), timeout=30_000)
    assert page.notice.property("look") == "notice-error"
    assert page.documents.view.page_count == 0
    desk.window.session.undo()
    wait_for(desk, "Phiếu rà soát")
    assert page.documents.view.page_count == 1
