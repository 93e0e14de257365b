"""The letter is written beside its pages: by keyboard, with what the unit's name presets, with attached files."""

import io
from pathlib import Path
from typing import Any

from docx import Document
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from models.records import REPORT, Submission
from tests.builders import RESOURCES
from tests.ui.pages.test_appendices_page import wait_for
from ui.desktop.widgets.lines_field import LinesField

PDF = b"%PDF-1.4 minh hoa"


def open_letter(desk: Any) -> Any:
    """The form, with its pages drawn."""
    desk.press("Ctrl+3", "Alt+5")
    wait_for(desk, "Văn bản")
    return desk.appendices.letter


def submission(desk: Any) -> Submission:
    return desk.working.tree.submission


def test_the_form_stands_beside_the_letter_alone(desk: Any) -> None:
    form = open_letter(desk)
    assert form.isVisible()
    assert desk.focus() is form.columns.choices["letter_kind"]
    assert desk.appendices.save_source.text() == "Lưu Word…"
    desk.press("Alt+1")
    wait_for(desk, "Phụ lục I")
    assert not form.isVisible()
    assert desk.appendices.save_source.text() == "Lưu Excel…"


def test_blank_fields_show_what_the_letter_takes_from_the_unit(desk: Any) -> None:
    fields = open_letter(desk).columns.fields
    shown = {
        name: fields[name].placeholderText()
        for name in ("agency_symbol", "drafting_unit", "place_name", "head_title")
    }
    assert shown == {
        "agency_symbol": "UBND",
        "drafting_unit": "VHTT",
        "place_name": "Sơn Dương",
        "head_title": "Chủ tịch",
    }
    assert fields["addressees"].placeholderText() == "Sở Thông tin và Truyền thông"


def test_a_letter_written_by_keyboard_is_drawn_anew(desk: Any) -> None:
    form = open_letter(desk)
    fields = form.columns.fields
    form.columns.choices["letter_kind"].setFocus()
    desk.press("Down", "Tab")
    assert desk.focus() is fields["letter_number"]
    desk.write("5")
    desk.press("Tab")
    desk.write("5/2/2021")
    desk.press("Tab")
    wait_for(desk, "Văn bản")
    saved = submission(desk)
    assert (saved.letter_kind, saved.letter_number, saved.letter_date) == (REPORT, "5", "2021-02-05")
    assert form._head.text() == "05/BC-UBND · Sơn Dương, ngày 05 tháng 02 năm 2021"
    assert form._signing.text().splitlines() == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]


def test_troubles_are_written_line_by_line_and_kept_when_the_field_is_left(desk: Any) -> None:
    form = open_letter(desk)
    field = form.columns.fields["difficulties"]
    assert isinstance(field, LinesField)
    field.setFocus()
    desk.write("Mạng yếu.")
    desk.press("Return")
    desk.write("Máy cũ.")
    assert submission(desk).difficulties == ""
    desk.press("Tab")
    assert desk.focus() is form.columns.fields["proposals"]
    assert submission(desk).difficulties == "Mạng yếu.\nMáy cũ."
    field.setFocus()
    desk.write("nhầm")
    desk.press("Escape")
    assert field.toPlainText() == "Mạng yếu.\nMáy cũ."


def test_the_whole_form_is_reached_by_tab_in_the_order_in_which_it_reads(desk: Any) -> None:
    form = open_letter(desk)
    form.setFocus()
    seen: list[QWidget] = []
    while not seen or (desk.focus() is not seen[0] and len(seen) < 40):
        seen.append(desk.focus())
        desk.press("Tab")
        if not form.isAncestorOf(desk.focus()):
            break
    inside = [widget for widget in seen if form.isAncestorOf(widget)]
    places = [widget.mapTo(form, QPoint(0, 0)).y() for widget in inside]
    assert len(inside) >= 15
    assert places == sorted(places)


def drop(target: QWidget, paths: list[Path]) -> None:
    """Files let go over a widget, as from the file manager."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, actions = QPoint(5, 5), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target.dragEnterEvent(QDragEnterEvent(where, actions, data, buttons, keys))
    target.dropEvent(QDropEvent(where, actions, data, buttons, keys))


def names(desk: Any) -> list[str]:
    return [attachment.name for attachment in desk.working.tree.attachments_in_order()]


def test_files_are_dropped_put_in_order_and_taken_out(desk: Any, tmp_path: Path) -> None:
    files = open_letter(desk).attachments
    paths = [tmp_path / "Quyết định.pdf", tmp_path / "Biên bản.docx"]
    paths[0].write_bytes(PDF + bytes(3 * 1024 * 1024))
    paths[1].write_bytes(b"PK\x03\x04")
    drop(files, paths)
    assert names(desk) == ["Quyết định.pdf", "Biên bản.docx"]
    assert files._size.text() == "3,0 / 20 MB"
    assert files.files.currentRow() == 1
    desk.click(files.up)
    assert names(desk) == ["Biên bản.docx", "Quyết định.pdf"]
    assert files.files.currentRow() == 0
    files.files.setFocus()
    desk.press("Delete")
    assert names(desk) == ["Quyết định.pdf"]
    desk.window.session.undo()
    assert names(desk) == ["Biên bản.docx", "Quyết định.pdf"]


def test_a_file_that_is_not_taken_is_said_with_what_is_taken(desk: Any, tmp_path: Path) -> None:
    files = open_letter(desk).attachments
    path = tmp_path / "chương trình.exe"
    path.write_bytes(b"MZ")
    drop(files, [path])
    assert names(desk) == []
    assert desk.window.notice.text.startswith(
        "Không đính kèm được “chương trình.exe”: chỉ nhận tệp pdf, docx, xlsx"
    )


def test_the_dialog_takes_several_files(desk: Any, tmp_path: Path) -> None:
    files = open_letter(desk).attachments
    desk.click(files.add)
    (dialog,) = files.findChildren(QFileDialog)
    paths = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    for place, path in enumerate(paths):
        path.write_bytes(PDF + bytes([place]))
    dialog.filesSelected.emit([str(path) for path in paths])
    dialog.reject()
    assert names(desk) == ["a.pdf", "b.pdf"]


def test_a_template_of_the_offices_own_says_what_it_lacks(make_desk: Any, place: Any) -> None:
    from tests.ui.pages.conftest import finished_district

    own = place.folder / "mau"
    own.mkdir()
    template = (RESOURCES / "templates" / "cong-van.docx").read_bytes()
    (own / "cong-van.docx").write_bytes(without_blank(template, "noi_dung"))
    desk = make_desk(finished_district)
    open_letter(desk)
    assert "thiếu ô “{{noi_dung}}”" in desk.appendices.notice.text


def without_blank(template: bytes, name: str) -> bytes:
    document: Any = Document(io.BytesIO(template))
    for paragraph in document.paragraphs:
        if name in paragraph.text:
            paragraph.runs[0].text = ""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()
