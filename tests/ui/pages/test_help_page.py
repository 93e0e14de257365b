"""Trợ giúp by keyboard: opened at the page one is on, searched, read, left again; and it tells the keys as they are."""

import re
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from models.findings import Place
from models.records import Kind
from storage.fault_log import append_fault
from tests.builders import RESOURCES
from ui.desktop import theme
from ui.desktop.grid.actions import titles
from ui.desktop.grid.keyboard import KEYS, Command
from ui.desktop.screen import ENGLISH, LANGUAGE, VIETNAMESE, Screen
from ui.desktop.screen_facts import font_fact, printer_fact, screen_fact
from ui.desktop.steps import APPENDICES, ENTRY, HELP, HISTORY, SEND, SETTINGS, START
from ui.help_topics import load_help
from workflows.machine_check import State


@pytest.fixture
def help_page(desk: Any) -> Any:
    """The help, opened on the entry page."""
    desk.press("F1")
    return desk.current


TOPICS = {key: key for key in (START, ENTRY, APPENDICES, SEND, HISTORY, SETTINGS)}


@pytest.mark.parametrize(("page", "topic"), TOPICS.items())
def test_f1_opens_the_topic_of_the_page_and_leads_back(desk: Any, page: str, topic: str) -> None:
    desk.window.show_page(page)
    came_from = desk.current
    desk.press("F1")
    assert desk.current.topic == topic
    assert desk.window.rail._buttons[HELP].isChecked()
    desk.press("F1")
    assert desk.current is came_from
    desk.press("F1", "Escape")
    assert desk.current is came_from


def test_the_keyboard_is_back_in_the_grid_after_help(desk: Any) -> None:
    desk.press("F1", "Escape")
    assert desk.focus() is desk.entry.grid


def test_help_is_there_before_any_report(empty: Any) -> None:
    empty.press("F1")
    assert empty.current.topic == "start"
    empty.press("Escape")
    assert empty.current is empty.start


def test_what_is_being_typed_is_kept_before_help_opens(desk: Any) -> None:
    grid = desk.entry.grid
    first = next(iter(desk.working.tree.procedures))
    grid.go_to(Place(Kind.PROCEDURE, first, "name"))
    desk.press("F2", "End")
    desk.write(" x")
    desk.press("F1")
    assert desk.current is not desk.entry
    assert desk.working.tree.procedures[first].name.endswith("x")
    assert not grid.hasFocus()


def test_words_without_marks_find_a_topic_that_is_then_read(desk: Any, help_page: Any) -> None:
    desk.write("su co")
    assert help_page.topic == "trouble"
    assert "Khi có sự cố" in help_page.reader.toPlainText()
    desk.press("Escape")
    assert help_page.search.text() == ""
    assert help_page.topic == "trouble"
    desk.press("Escape")
    assert desk.current is desk.entry


def test_nothing_found_is_said(desk: Any, help_page: Any) -> None:
    desk.write("xyz")
    assert "xyz" in help_page._none.text()
    assert not help_page._none.isHidden()
    assert help_page.topic == ""


def test_arrows_go_through_the_topics_and_enter_reads(desk: Any, help_page: Any) -> None:
    desk.press("Down", "Down")
    assert help_page.topic == "import"
    desk.press("Return")
    assert desk.focus() is help_page.reader
    desk.press("PageDown")
    assert desk.current is help_page


def test_a_link_leads_to_another_topic_by_keyboard(desk: Any, help_page: Any) -> None:
    help_page.show_topic("trouble")
    help_page.reader.setFocus()
    desk.press("Tab", "Return")
    assert help_page.topic == "support"


def test_every_topic_is_shown_with_its_pictures(desk: Any, help_page: Any) -> None:
    for topic in load_help(RESOURCES / "help").topics.values():
        help_page.show_topic(topic.id)
        assert help_page.topic == topic.id
        if topic.id in ("check-pc", "support"):
            continue
        document = help_page.reader.document()
        assert document.begin().text() == topic.title
        for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", topic.text):
            picture = help_page.reader.loadResource(2, help_page.reader.source().resolved(name))
            assert picture, name
    desk.bot.waitUntil(help_page.machine.again.isEnabled)


class TestKeys:
    """The table of keys against the window, the entry page and the grid themselves."""

    @pytest.fixture
    def table(self) -> dict[str, str]:
        """What the help says of the keys of the window and the entry page that are not letters of a cell."""
        return told_in("Đi giữa các trang", "Trong bảng nhập")

    @pytest.mark.usefixtures("desk")
    def test_every_command_of_the_grid_is_told_with_its_key(self, table: dict[str, str]) -> None:
        told = {command_of(key): said for key, said in table.items()}
        for entry in filter(None, titles()):
            assert told[entry[0]] == entry[1]
        assert told[Command.COPY_TO_TIER] == "Cũng ở cấp…"

    def test_every_key_told_is_one_that_does_something(self, desk: Any, table: dict[str, str]) -> None:
        keys = shortcuts(desk)
        idle = [key for key in table if QKeySequence(key).toString() not in keys and command_of(key) is None]
        assert idle == []

    def test_every_shortcut_of_the_window_is_told(self, desk: Any, table: dict[str, str]) -> None:
        told = {QKeySequence(key).toString() for key in table}
        assert shortcuts(desk) - told == set()

    def test_steps_are_told_by_their_names(self, desk: Any, table: dict[str, str]) -> None:
        for step in desk.window._steps:
            assert table[step.shortcut] == step.name

    def test_the_keys_of_the_appendices_are_told_and_no_others(self, desk: Any) -> None:
        desk.window.show_page(APPENDICES)
        told = {QKeySequence(key).toString() for said in told_in("Ở trang Phụ lục") for key in each(said)}
        assert told == made_by(desk.appendices)


COMMANDS = {QKeySequence(key | modifiers).toString(): command for (key, modifiers), command in KEYS.items()}


def told_in(*sections: str) -> dict[str, str]:
    """The keys in these sections of the help, each with what it does."""
    parts = re.split(r"^## (.+)$", load_help(RESOURCES / "help").topics["keys"].text, flags=re.MULTILINE)
    texts = dict(zip(parts[1::2], parts[2::2], strict=True))
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", "".join(texts[name] for name in sections), re.MULTILINE)
    return {key: said for key, said in rows if key not in ("Phím", "---")}


def each(key: str) -> list[str]:
    """Alt+1, Alt+2, Alt+3 of "Alt+1 … Alt+3"."""
    first, _, last = key.partition(" … ")
    return [f"{first[:-1]}{digit}" for digit in range(int(first[-1]), int(last[-1]) + 1)] if last else [key]


def command_of(key: str) -> Command | None:
    return COMMANDS.get(QKeySequence(key).toString())


def shortcuts(desk: Any) -> set[str]:
    """Keys of the window and the entry page."""
    return made_by(desk.window) | made_by(desk.entry)


def made_by(owner: QWidget) -> set[str]:
    made = [short for short in owner.findChildren(QShortcut) if short.parent() is owner]
    return {short.key().toString() for short in made}


class TestThisPc:
    def test_the_pc_is_looked_at_and_the_result_can_be_copied(self, desk: Any, help_page: Any) -> None:
        help_page.show_topic("check-pc")
        desk.bot.waitUntil(help_page.machine.again.isEnabled)
        help_page.machine.copy.setFocus()
        desk.press("Space")
        copied = QApplication.clipboard().text()
        assert "Thư mục dữ liệu: Ghi, đổi tên, xóa tệp được" in copied
        assert "Phông chữ màn hình: “Noto Sans” vẽ đủ chữ tiếng Việt." in copied
        assert "Ctrl+V" in help_page.machine.verdict.text()

    def test_a_clock_that_went_back_is_seen(self, desk: Any, help_page: Any, place: Any) -> None:
        place.clock.append(place.now() - timedelta(days=400))
        help_page.show_topic("check-pc")
        desk.bot.waitUntil(help_page.machine.again.isEnabled)
        assert "Có chỗ phải sửa" in help_page.machine.verdict.text()
        place.clock.pop()
        help_page.machine.again.setFocus()
        desk.press("Space")
        desk.bot.waitUntil(help_page.machine.again.isEnabled)
        assert "Có chỗ phải sửa" not in help_page.machine.verdict.text()

    def test_the_start_page_leads_there(self, empty: Any) -> None:
        empty.start.buttons()[3].setFocus()
        empty.press("Space")
        assert empty.current.topic == "check-pc"
        empty.bot.waitUntil(empty.current.machine.again.isEnabled)
        empty.press("Escape")
        assert empty.current is empty.start

    def test_a_font_without_vietnamese_letters_is_named(self, dressed: QApplication) -> None:
        assert font_fact(dressed.font()).state is State.GOOD
        lacking = font_fact(QFont("no such font"), "ă\U000ffffd")
        assert (lacking.code, lacking.params["letters"]) == ("system-font-lacking", "\U000ffffd")

    def test_a_small_screen_is_told(self) -> None:
        assert screen_fact(QSize(1366, 728), 1.0).state is State.GOOD
        assert screen_fact(QSize(1280, 680), 1.0).code == "screen-small"

    def test_a_pc_without_a_printer_is_no_fault(self) -> None:
        assert printer_fact("").state is State.GOOD
        assert printer_fact("Canon LBP 2900").params == {"printer": "Canon LBP 2900"}


class TestSupport:
    def test_it_can_be_read_before_it_is_saved(self, desk: Any, help_page: Any, place: Any) -> None:
        append_fault(place.folder, "builtins.ZeroDivisionError\n")
        LANGUAGE.keep(Screen(), VIETNAMESE)
        help_page.show_topic("support")
        pane = help_page.support
        desk.bot.waitUntil(pane.save.isEnabled)
        pane.files.setFocus()
        desk.press("Down", "Down")
        assert pane.text.toPlainText() == "builtins.ZeroDivisionError\n"
        desk.press("Home")
        assert '"qt"' in pane.text.toPlainText()
        assert '"screen/language": "vi"' in pane.text.toPlainText()
        assert desk.working.tree.submission.unit_name not in pane.text.toPlainText()

    def test_where_it_goes_is_asked_and_a_folder_that_takes_nothing_is_said(
        self, desk: Any, help_page: Any, place: Any
    ) -> None:
        help_page.show_topic("support")
        pane = help_page.support
        desk.bot.waitUntil(pane.save.isEnabled)
        pane.save_to(place.folder / "không có" / "goi.zip")
        assert "Không lưu được gói hỗ trợ" in pane.notice.text
        pane.save_to(place.folder / "goi.zip")
        assert "Đã lưu" in pane.notice.text
        assert (place.folder / "goi.zip").stat().st_size > 0


def test_larger_text_keeps_every_word_of_the_help(dressed: QApplication, make_desk: Any) -> None:
    theme.apply(dressed, theme.load("light", 1.5))
    try:
        desk = make_desk()
        desk.press("F1")
        page = desk.current
        for topic in load_help(RESOURCES / "help").topics:
            page.show_topic(topic)
            assert page.reader.horizontalScrollBar().maximum() == 0, topic
        least = desk.window.minimumSizeHint()
        assert (least.width() <= 1366, least.height() <= 736) == (True, True)
        desk.bot.waitUntil(page.machine.again.isEnabled)
    finally:
        theme.apply(dressed, theme.load("light"))


def test_the_help_speaks_the_language_of_the_window(desk: Any) -> None:
    LANGUAGE.keep(Screen(), ENGLISH)
    desk.press("F1")
    assert desk.current.reader.toPlainText().startswith("Enter the list")


def test_a_topic_is_read_in_the_type_of_the_window(help_page: Any) -> None:
    first = help_page.reader.document().begin()
    assert first.charFormat().font().pixelSize() in (-1, 13, 19)
    assert first.blockFormat().headingLevel() == 1
    assert help_page.reader.accessibleName()
    assert help_page.reader.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
