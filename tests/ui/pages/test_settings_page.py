"""Cài đặt by keyboard: kept at once, taken over by the next report, screen and language changed without a restart."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel

from signing.unit_keys import open_unit_key
from storage.backups import list_backups
from tests.workflows.offices import NOW
from ui.desktop import theme
from ui.desktop.application import dress
from ui.desktop.languages import speak
from ui.desktop.main_window import ENTRY, SETTINGS
from ui.desktop.pages.settings_page import SettingsPage
from ui.desktop.screen import ENGLISH, LANGUAGE, PALETTE, TEXT_SIZE, VIETNAMESE, Screen
from ui.key_tables import key_table
from workflows.settings import SECOND_BACKUP_FOLDER
from workflows.signing_keys import key_folder
from workflows.starting import start
from workflows.unit_defaults import SignBlock, unit_defaults
from workflows.unit_key_backup import new_unit_key

CODE = "huyen-son-duong"


@pytest.fixture
def settings(desk: Any) -> Any:
    desk.press("Ctrl+Comma")
    return settings_of(desk)


@pytest.fixture
def redressed(dressed: QApplication) -> Any:
    """Whatever a test does to the looks is undone."""
    yield dressed
    theme.apply(dressed, theme.load("light"))
    speak(dressed, VIETNAMESE)


def settings_of(desk: Any) -> SettingsPage:
    page = desk.current
    assert isinstance(page, SettingsPage)
    return page


def kept(desk: Any) -> Any:
    return unit_defaults(desk.window.office, CODE)


def test_the_page_opens_by_its_key_with_what_the_last_report_says(desk: Any, settings: Any) -> None:
    assert desk.focus() is settings.units
    assert settings.contact.fields["contact_name"].text() == "Nguyễn Thị Lan"
    assert [field.text() for field in settings.signers.lines[0].fields] == [
        "",
        "Phó Chủ tịch",
        "Trần Văn Minh",
    ]


def test_a_field_is_kept_as_it_is_left_and_the_next_report_takes_it_over(desk: Any, settings: Any) -> None:
    settings.letter.fields["place_name"].setFocus()
    desk.write("Sơn Dương")
    desk.press("Tab")
    assert kept(desk).columns["place_name"] == "Sơn Dương"
    assert desk.working.tree.submission.place_name == ""
    assert start(desk.window.office, CODE, "minh-hoa-2026").tree.submission.place_name == "Sơn Dương"


def test_several_lines_are_kept_as_lines(desk: Any, settings: Any) -> None:
    settings.letter.fields["addressees"].setFocus()
    desk.write("Sở A")
    desk.press("Return")
    desk.write("Sở B")
    desk.press("Tab")
    assert kept(desk).columns["addressees"] == "Sở A\nSở B"
    assert desk.focus() is settings.letter.fields["recipients"]


def test_what_is_hardly_meant_is_kept_and_marked_in_words(desk: Any, settings: Any) -> None:
    field = settings.contact.fields["contact_email"]
    field.setFocus()
    desk.write("lan tuyenquang")
    desk.press("Return")
    assert kept(desk).columns["contact_email"] == "lan tuyenquang"
    assert field.property("look") == "missing"
    assert settings.contact.doubt.text() == "Xem lại: thư điện tử"
    desk.press("Ctrl+A")
    desk.write("lan@tuyenquang.gov.vn")
    desk.press("Return")
    assert not settings.contact.doubt.isVisible()


def test_the_open_report_takes_it_over_when_asked_and_undo_takes_it_back(desk: Any, settings: Any) -> None:
    before = desk.working.tree.submission
    settings.letter.fields["agency_symbol"].setFocus()
    desk.write("UBND")
    settings.use.setFocus()
    desk.press("Space")
    assert desk.working.tree.submission.agency_symbol == "UBND"
    settings.notice.focus_offer()
    desk.press("Space")
    assert desk.working.tree.submission == before


def test_one_of_several_people_is_chosen_to_sign(desk: Any, settings: Any) -> None:
    settings.signers.add.setFocus()
    desk.press("Space")
    for text in ("KT.", "Phó Chủ tịch", "Lê Thị Hoa"):
        desk.write(text)
        desk.press("Tab")
    settings.signers.lines[1].choice.setFocus()
    desk.press("Space")
    assert kept(desk).block == SignBlock("KT.", "Phó Chủ tịch", "Lê Thị Hoa")
    settings.signers.lines[0].remove.setFocus()
    desk.press("Space")
    assert [block.name for block in kept(desk).blocks] == ["Lê Thị Hoa"]
    assert kept(desk).block.name == "Lê Thị Hoa"


def test_with_no_report_yet_the_page_says_what_to_do(empty: Any) -> None:
    empty.press("Ctrl+Comma")
    page = settings_of(empty)
    assert not page.contact.isEnabled()
    assert "Hãy bắt đầu một báo cáo" in page.about.text()


def test_a_copy_is_made_now_also_on_the_stick(desk: Any, settings: Any, tmp_path: Path) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    settings.copies.set_second_folder(str(stick))
    known = len(list_backups(desk.window.office.store.path))
    settings.copies.back_up.setFocus()
    desk.press("Space")
    desk.bot.waitUntil(lambda: "Đã sao lưu vào" in settings.notice.text)
    assert len(list_backups(desk.window.office.store.path)) == known + 1
    assert len(list(stick.rglob("*.sqlite3"))) == 1
    assert settings.copies.table.item(0, 2).text() == "theo yêu cầu"


def test_a_stick_that_is_gone_is_said_and_the_first_copy_stands(
    desk: Any, settings: Any, tmp_path: Path
) -> None:
    (tmp_path / "tệp").write_text("")
    SECOND_BACKUP_FOLDER.keep(desk.window.office.store, str(tmp_path / "tệp"))
    settings.refresh()
    settings.copies.back_up.click()
    desk.bot.waitUntil(lambda: "chưa chép được sang thư mục thứ hai" in settings.notice.text)
    assert "Không thấy" in settings.copies.second.text()


def test_the_unit_key_is_kept_elsewhere_and_taken_back(desk: Any, settings: Any, tmp_path: Path) -> None:
    office, submission = desk.window.office, desk.working.tree.submission
    made = new_unit_key(office, submission)
    settings.refresh()
    desk.click(settings.backup.write)
    desk.write("ngắn\tngắn")
    settings.backup.save(tmp_path / "khoa.p12")
    desk.bot.waitUntil(lambda: "8 ký tự" in settings.backup.said.text(), timeout=10_000)
    for field in (settings.backup.first, settings.backup.second):
        field.setText("một câu đủ dài")
    settings.backup.save(tmp_path / "khoa.p12")
    desk.bot.waitUntil(lambda: made.short_code in settings.notice.text, timeout=10_000)
    assert settings.backup.first.text() == ""
    new_unit_key(office, submission, replace=True)
    settings.backup.ask_passphrase_of(tmp_path / "khoa.p12")
    desk.write("một câu đủ dài")
    desk.press("Return")
    desk.bot.waitUntil(settings.backup.replace.isVisible, timeout=10_000)
    desk.press("Space")
    desk.bot.waitUntil(lambda: "lấy lại khóa" in settings.notice.text, timeout=10_000)
    assert open_unit_key(key_folder(office), CODE).certificate.short_code == made.short_code


def test_the_code_of_the_key_is_put_on_paper(
    desk: Any, settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desktop.print_desk.has_printer", lambda: False)
    assert not settings.key.print.isEnabled()
    made = new_unit_key(desk.window.office, desk.working.tree.submission)
    settings.refresh()
    desk.bot.waitUntil(settings.key.print.isEnabled, timeout=10_000)
    desk.click(settings.key.print)
    desk.bot.waitUntil(lambda: "chưa cài máy in" in settings.notice.text, timeout=20_000)
    table = key_table(made, NOW, "UBND huyện Sơn Dương", NOW)
    said = {str(row.cells[1]): str(row.cells[2]) for row in table.rows}
    assert said["Mã khóa"] == made.short_code
    assert said["Vân tay SHA-256"].replace(" ", "").lower() == made.fingerprint
    settings.paper.save(table, tmp_path / "phiếu.pdf")
    desk.bot.waitUntil(lambda: "Đã lưu" in settings.notice.text, timeout=20_000)
    assert (tmp_path / "phiếu.pdf").read_bytes().startswith(b"%PDF")


def test_a_key_with_a_passphrase_shows_no_code_to_print(desk: Any, settings: Any) -> None:
    new_unit_key(desk.window.office, desk.working.tree.submission, "một câu đủ dài")
    settings.refresh()
    desk.bot.waitUntil(lambda: "có mật khẩu" in settings.key._code.text(), timeout=10_000)
    assert not settings.key.print.isEnabled()


def test_a_copy_is_put_back_and_what_was_there_is_kept(desk: Any, settings: Any) -> None:
    settings.copies.back_up.click()
    desk.bot.waitUntil(lambda: "Đã sao lưu" in settings.notice.text)
    settings.contact.fields["contact_name"].setFocus()
    desk.press("Ctrl+A")
    desk.write("Hoa")
    desk.press("Tab")
    settings.use.click()
    settings.copies.restore.setFocus()
    desk.press("Space")
    assert "Khôi phục từ" in settings.notice.text
    desk.press("Space")
    assert desk.working.tree.submission.contact_name == "Nguyễn Thị Lan"
    assert "Đã khôi phục" in desk.window.notice.text
    desk.bot.waitUntil(lambda: desk.window.is_complete)


def choose(desk: Any, key: str, value: str) -> Any:
    """Choose a setting of the screen, as the keyboard in its list would."""
    choice = settings_of(desk).display.choices[key]
    choice.setFocus()
    wanted = choice.findData(value)
    for _ in range(abs(wanted - choice.currentIndex())):
        desk.press("Down" if wanted > choice.currentIndex() else "Up")
    desk.bot.waitUntil(lambda: desk.window.is_complete)
    return settings_of(desk)


@pytest.mark.usefixtures("settings")
def test_larger_text_shows_at_once_at_the_same_place(desk: Any, redressed: QApplication) -> None:
    page = choose(desk, TEXT_SIZE.key, "100")
    page = choose(desk, TEXT_SIZE.key, "110")
    assert (theme.active().scale, redressed.font().pixelSize()) == (1.1, 14)
    assert desk.focus() is page.display.choices[TEXT_SIZE.key]
    assert desk.working.tree.submission.unit_code == CODE
    desk.press("Ctrl+2")
    assert desk.current is desk.entry
    sum_row = desk.entry.totals.model().index(desk.entry.totals.model().rowCount() - 1, 0)
    assert sum_row.data(Qt.ItemDataRole.FontRole).resolve(desk.entry.totals.font()).pixelSize() == 14
    dress(redressed)
    assert theme.active().scale == 1.1


@pytest.mark.usefixtures("settings", "redressed")
def test_high_contrast_shows_at_once(desk: Any) -> None:
    choose(desk, PALETTE.key, "light")
    choose(desk, PALETTE.key, "high-contrast")
    assert theme.active().name == "high-contrast"


@pytest.mark.usefixtures("settings", "redressed")
def test_english_shows_at_once_and_vietnamese_again(desk: Any) -> None:
    choose(desk, LANGUAGE.key, ENGLISH)
    assert desk.window.rail._buttons[SETTINGS].text() == "Settings"
    assert desk.window.rail._buttons[ENTRY].text() != "Nhập liệu"
    choose(desk, LANGUAGE.key, VIETNAMESE)
    assert desk.window.rail._buttons[SETTINGS].text() == "Cài đặt"


@pytest.mark.parametrize(
    ("key", "text"), [("screen/text-size", "900"), ("screen/text-size", "to"), ("screen/language", "fr")]
)
@pytest.mark.usefixtures("empty")
def test_a_setting_of_the_screen_that_is_not_ours_has_its_default(key: str, text: str) -> None:
    QSettings("ra-soat-dvc", "cua-so").setValue(key, text)
    screen = Screen()
    assert (TEXT_SIZE.of(screen), LANGUAGE.of(screen)) == (0, VIETNAMESE)


@pytest.mark.usefixtures("redressed")
def test_in_english_the_window_speaks_english_and_the_documents_stay_vietnamese(
    desk: Any, tmp_path: Path
) -> None:
    desk.press("Ctrl+Comma")
    choose(desk, LANGUAGE.key, ENGLISH)
    desk.press("Ctrl+4")
    target = tmp_path / "USB"
    target.mkdir()
    desk.send.target.take_folder(target)
    desk.send.sign.setFocus()
    desk.press("Space")
    desk.bot.waitUntil(desk.send.outcome.isVisible, timeout=30000)
    said = [part.text() for part in desk.send.outcome.findChildren(QLabel)]
    assert "No. 1 signed and exported, read back and verified" in said
    (list_,) = target.rglob("phu-luc-2.xlsx")
    cells = {str(cell.value) for row in load_workbook(list_).worksheets[0].rows for cell in row}
    assert {"Cấp huyện", "Đăng ký khai sinh"} <= {
        str(value).strip() for value in cells
    } or "CẤP HUYỆN" in cells
