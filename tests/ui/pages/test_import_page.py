"""Taking lists in, as an officer does it: dropped, chosen or pasted; looked at, put right, written in one gesture."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from intake.reading import Received
from intake.readings import ColumnMeaning, Meaning, Meanings, Reading
from intake.tables import RawTable
from models.import_plan import Choice, Fate
from models.problems import Problem, Refusal
from models.profiles import Profile
from models.taken import Answers, Ask, AskKind, Origin, Taken, TakenRow
from storage.journal import Identity
from tests.builders import copy_of
from tests.imports import left_out, taken_row
from tests.ui.pages.conftest import Place, finished_district
from tests.ui.pages.import_drafts import ASKS, SOURCE, a_doubtful_draft, a_reading, a_table, drafter, found
from ui.desktop.item_models.plan_nodes import Shown
from ui.desktop.main_window import ENTRY, IMPORT, START
from ui.desktop.pages.import_page import ImportPage
from workflows import importing

NEW = ("Đăng ký giám hộ", "Đăng ký lại khai sinh")


@pytest.fixture
def page(desk: Any) -> ImportPage:
    """The page over a finished district, before anything is chosen."""
    desk.window.show_page(IMPORT)
    return desk.window._pages[IMPORT]


@pytest.fixture
def doubtful(desk: Any, page: Any) -> ImportPage:
    """Rows of every kind, and questions."""
    page.show_draft(a_doubtful_draft(desk.working))
    return page


@pytest.fixture
def lists(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Files are read as lines of text, one name a line; a first line "hỏng" is a file that cannot be read."""

    def read(data: bytes, source: str, _progress: object = None) -> Received:
        names = data.decode().splitlines()
        if names[:1] == ["hỏng"]:
            raise Refusal("workbook-protected", source=source)
        return Received((a_table(names, source),), ())

    def understand(table: RawTable, _profile: Profile, _meanings: Meanings | None = None) -> Reading:
        return a_reading(table)

    def take(readings: Sequence[Reading], *_: object) -> Taken:
        return found(row for reading in readings for row in rows_of(reading.table))

    for name, do in (("read_tables", read), ("recognise", understand), ("take", take)):
        monkeypatch.setattr(importing, name, do)
    return lambda: None


def rows_of(table: RawTable) -> Iterable[TakenRow]:
    for row in table.rows[1:]:
        made = taken_row(row.cells[2].text, row.number, levels=("3",))
        yield replace(made, origin=Origin(table.source, table.number, table.name, row.number))


def a_file(folder: Path, name: str, lines: Iterable[str]) -> Path:
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def drop(desk: Any, *paths: Path) -> None:
    """The files are let go over the window."""
    data, nothing = QMimeData(), Qt.KeyboardModifier.NoModifier
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(400, 300), copy, data, left, nothing)
    QApplication.sendEvent(desk.window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(400, 300), copy, data, left, nothing))


def names(page: Any) -> list[str]:
    assert page.work.draft is not None
    return [row.row.name for row in page.work.draft.plan.rows]


def read(desk: Any) -> Any:
    """The page, once what was dropped is read."""
    desk.bot.waitUntil(lambda: IMPORT in desk.window._pages)
    page = desk.window._pages[IMPORT]
    desk.bot.waitUntil(lambda: page.work.draft is not None or bool(page.work.unread), timeout=20_000)
    return page


@pytest.mark.usefixtures("lists")
class TestComingIn:
    def test_a_file_dropped_anywhere_is_in_the_report_by_one_key(self, desk: Any, tmp_path: Path) -> None:
        before = copy_of(desk.working.tree)
        desk.press("Ctrl+3")
        drop(desk, a_file(tmp_path, "hộ tịch.csv", NEW))
        page = read(desk)
        assert desk.current is page
        assert page.do.text() == "Nhập 2 thủ tục"
        assert desk.working.tree == before
        desk.press("Ctrl+Return")
        assert desk.current is desk.entry
        assert desk.window.notice.text == "Đã nhập 2 thủ tục (Ctrl+Z để hoàn tác)."
        assert {p.name for p in desk.working.tree.procedures.values()} > set(NEW)
        desk.press("Ctrl+Z")
        assert desk.working.tree == before

    def test_ctrl_i_asks_for_files_and_esc_comes_back(self, desk: Any, tmp_path: Path) -> None:
        path = a_file(tmp_path, "a.csv", NEW)
        desk.press("Ctrl+I")
        (dialog,) = desk.current.findChildren(QFileDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(path.name)
        dialog.accept()
        page = read(desk)
        assert names(page) == list(NEW)
        desk.window.activateWindow()
        desk.bot.waitUntil(desk.window.isActiveWindow)
        desk.press("Escape")
        assert desk.current is desk.entry
        desk.window.show_page(IMPORT)
        assert names(page) == list(NEW)

    def test_a_bad_file_stops_no_other_and_is_named(self, desk: Any, tmp_path: Path) -> None:
        good, bad = a_file(tmp_path, "tốt.csv", NEW), a_file(tmp_path, "khóa.xlsx", ["hỏng"])
        drop(desk, bad, good)
        page = read(desk)
        assert names(page) == list(NEW)
        assert "khóa.xlsx" in page.troubles.text.text()
        assert page.troubles.isVisible()

    def test_bad_files_alone_are_said_in_the_page(self, desk: Any, tmp_path: Path) -> None:
        drop(desk, a_file(tmp_path, "khóa.xlsx", ["hỏng"]))
        page = read(desk)
        assert "khóa.xlsx" in page.troubles.text.text()
        assert QApplication.activeModalWidget() is None
        assert not page.do.isEnabled() or not page.do.isVisible()

    def test_more_files_come_beside_those_that_are_there(self, desk: Any, tmp_path: Path) -> None:
        drop(desk, a_file(tmp_path, "một.csv", NEW[:1]))
        page = read(desk)
        page._skip()
        drop(desk, a_file(tmp_path, "hai.csv", NEW[1:]))
        desk.bot.waitUntil(lambda: len(names(page)) == 2, timeout=20_000)
        assert page.title.text() == "Nhập từ 2 tệp"
        assert page.work.draft is not None
        assert [row.choice for row in page.work.draft.plan.rows] == [Choice.SKIP, Choice.ADD]

    def test_a_package_is_opened_as_before(self, desk: Any, tmp_path: Path) -> None:
        drop(desk, a_file(tmp_path, "gói.asice", ["không phải gói"]))
        desk.bot.waitUntil(lambda: desk.current is desk.window._pages.get(START), timeout=20_000)
        assert IMPORT not in desk.window._pages

    def test_without_a_report_it_is_said_what_to_do_first(self, empty: Any, tmp_path: Path) -> None:
        drop(empty, a_file(tmp_path, "a.csv", NEW))
        empty.bot.waitUntil(lambda: bool(empty.window.notice.text))
        assert "Hãy bắt đầu hoặc mở một báo cáo" in empty.window.notice.text
        assert empty.current is empty.window._pages[START]

    def test_where_nothing_may_be_written_nothing_is_read(self, make_desk: Any, place: Place) -> None:
        place.prepare(finished_district)
        writer = place.open_office(who=Identity("Minh", "PC-02"))
        desk = make_desk()
        desk.press("Ctrl+I")
        writer.store.close()
        assert not desk.current.findChildren(QFileDialog)
        assert "chỉ mở để xem" in desk.current.notice.text

    def test_reading_can_be_stopped(self, desk: Any, tmp_path: Path, page: Any) -> None:
        page.read([a_file(tmp_path, f"{n}.csv", [f"Thủ tục {n}"]) for n in range(3)])
        assert desk.focus() is page.start.stop
        desk.press("Escape")
        desk.bot.waitUntil(lambda: not page.work.is_reading, timeout=20_000)
        assert desk.current is page


class TestTables:
    def test_a_hidden_sheet_is_listed_and_off_until_it_is_wanted(
        self, page: Any, lists: Callable[..., None]
    ) -> None:
        lists()
        page.take_tables([a_table(NEW[:1]), a_table(NEW[1:], number=2, hidden=True)])
        assert names(page) == [NEW[0]]
        assert page.tables.list.itemText(1) == "tệp.xlsx · Trang 2 (đang ẩn, không lấy)"
        page.tables.list.setCurrentIndex(1)
        assert not page.tables.taken.isChecked()
        page.tables.taken.click()
        assert names(page) == list(NEW)
        assert page.tables.list.itemText(1) == "tệp.xlsx · Trang 2 (1 thủ tục)"

    @pytest.mark.usefixtures("lists")
    def test_each_side_follows_the_other(self, page: Any) -> None:
        page.take_tables([a_table(NEW), a_table(["Đăng ký khai tử lại"], number=2)])
        page.raw.setCurrentIndex(page.raw.raw.index(2, 1))
        assert page.plan.current is not None
        assert page.plan.current.title == NEW[1]
        page.plan.go_to(Origin(SOURCE, 2, "Trang 2", 2))
        assert page.tables.list.currentIndex() == 1
        assert page.raw.currentIndex().row() == 1

    def test_a_column_is_said_to_hold_something_else_from_the_keyboard(
        self, desk: Any, page: Any, monkeypatch: pytest.MonkeyPatch, lists: Callable[..., None]
    ) -> None:
        lists()
        asked: list[Meanings | None] = []
        understand = importing.recognise

        def listen(table: RawTable, profile: Profile, meanings: Meanings | None = None) -> Reading:
            asked.append(meanings)
            return understand(table, profile, meanings)

        monkeypatch.setattr(importing, "recognise", listen)
        page.take_tables([a_table(NEW)])
        page.raw.setFocus()
        page.raw.setCurrentIndex(page.raw.raw.index(1, 1))
        desk.press("Alt+Down")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.activeAction().text() == "Tên thủ tục"
        desk.press("Down", "Return")
        assert asked[-1] == {2: ColumnMeaning(Meaning.CODE)}
        page.setFocus()
        desk.press("Ctrl+Z")
        assert page.work.settings.meanings == {}

    def test_where_no_row_is_found_the_page_says_what_to_do(
        self, page: Any, monkeypatch: pytest.MonkeyPatch, lists: Callable[..., None]
    ) -> None:
        lists()

        def take(*_: object) -> Taken:
            return Taken()

        monkeypatch.setattr(importing, "take", take)
        page.take_tables([a_table(["Kính gửi: Sở TTTT"])])
        assert "Tên thủ tục" in page.plan.nothing
        assert not page.do.isEnabled()

    def test_rows_of_no_file_have_no_left_side(self, doubtful: Any) -> None:
        assert not doubtful.raw.isVisible()
        assert doubtful.title.text() == "Lấy vào báo cáo"


class TestQuestions:
    def test_proposals_are_chosen_already_and_taken_by_one_key(self, desk: Any, doubtful: Any) -> None:
        assert desk.focus() is doubtful.asks.choices[ASKS[0].kind, "TNMT"]
        desk.press("F9")
        assert doubtful.work.settings.answers == {
            (ask.kind, ask.group): ask.proposal for ask in ASKS if ask.proposal
        }
        assert [ask.group for ask in doubtful.asks.open_asks] == ["Trang 3"]
        desk.write("Đất đai")
        desk.press("Return")
        assert doubtful.work.settings.answers[ASKS[1].kind, "Trang 3"] == "Đất đai"
        assert doubtful.asks.open_asks == []
        assert desk.focus() is doubtful.plan

    def test_an_answer_can_be_another(self, doubtful: Any) -> None:
        doubtful.asks.accept_all()
        choice = doubtful.asks.choices[ASKS[0].kind, "TNMT"]
        choice.setCurrentIndex(choice.findData("commune"))
        choice.activated.emit(choice.currentIndex())
        assert doubtful.work.settings.answers[ASKS[0].kind, "TNMT"] == "commune"
        doubtful.work.take_back()
        assert doubtful.work.settings.answers[ASKS[0].kind, "TNMT"] == "district"

    def test_many_groups_are_answered_at_once(self, desk: Any, page: Any) -> None:
        asks = [Ask(AskKind.TIER, f"Phòng {n}", n) for n in range(1, 5)]
        page.show_draft(drafter(desk.working, lambda _: found([taken_row("Đăng ký giám hộ")], asks=asks)))
        general = page.asks.choices[AskKind.TIER, ""]
        assert general.accessibleName() == "Cả 10 dòng: thuộc cấp nào?"
        assert desk.focus() is general
        general.set_answer("commune")
        general.activated.emit(general.currentIndex())
        assert page.work.settings.answers == {(AskKind.TIER, ""): "commune"}
        assert page.asks.open_asks == []

    def test_why_something_is_proposed_is_said(self, desk: Any, page: Any) -> None:
        seen: list[Answers] = []

        def find(answers: Answers) -> Taken:
            seen.append(answers)
            return found([taken_row("Đăng ký giám hộ")], asks=ASKS)

        page.show_draft(drafter(desk.working, find))
        said = {made.text() for made in page.asks.findChildren(type(page.asks.heading))}
        assert {"theo mã của cơ quan", "theo các dòng bên cạnh"} <= said


class TestRows:
    def test_numbers_on_top_filter(self, doubtful: Any) -> None:
        texts = {kind: chip.text() for kind, chip in doubtful.chips.chips.items() if not chip.isHidden()}
        assert texts == {
            Shown.ALL: "tất cả  7",
            Shown.NEW: "mới  2",
            Shown.CHANGED: "thay đổi  1",
            Shown.SAME: "không đổi  2",
            Shown.DOUBTFUL: "cần xem  1",
            Shown.LEFT_OUT: "để lại  2",
            Shown.REPAIRED: "đã sửa chữ  1",
        }
        doubtful.chips.chips[Shown.CHANGED].click()
        assert [node.title for node in doubtful.plan._model.nodes.root.rows()] == ["Đăng ký khai sinh"]

    def test_a_changed_row_says_before_and_after(self, doubtful: Any) -> None:
        doubtful.chips.chips[Shown.CHANGED].click()
        said = {made.text() for made in doubtful.detail.findChildren(type(doubtful.detail.name))}
        assert "mức độ: trước “Mức độ 3”, sau “Mức độ 4”" in said
        assert "ghi chú: trước “(trống)”, sau “theo Nghị định 123”" in said

    def test_space_skips_a_row_and_takes_it_back(self, desk: Any, doubtful: Any) -> None:
        doubtful.chips.chips[Shown.NEW].click()
        doubtful.plan.setFocus()
        texts = [doubtful.do.text()]
        for _ in range(2):
            desk.press("Space")
            texts.append(doubtful.do.text())
        assert texts == ["Nhập 3 thủ tục", "Nhập 2 thủ tục", "Nhập 3 thủ tục"]

    def test_all_rows_are_done_alike(self, doubtful: Any) -> None:
        choice = doubtful.for_all
        choice.setCurrentIndex(choice.findData("skip"))
        choice.activated.emit(choice.currentIndex())
        assert doubtful.do.text() == "Không có gì để nhập"
        assert not doubtful.do.isEnabled()

    def test_a_row_is_replaced_alone(self, doubtful: Any) -> None:
        doubtful.chips.chips[Shown.CHANGED].click()
        doubtful.detail.choice_wanted.emit(Choice.REPLACE)
        assert doubtful.work.draft is not None
        chosen = {row.row.name: row.choice for row in doubtful.work.draft.plan.rows}
        assert [name for name, choice in chosen.items() if choice is Choice.REPLACE] == ["Đăng ký khai sinh"]

    def test_a_repair_is_taken_back(self, doubtful: Any) -> None:
        doubtful.chips.chips[Shown.REPAIRED].click()
        node = doubtful.plan.current
        assert node is not None
        assert node.planned is not None
        doubtful.detail.revert_wanted.emit(node.planned.row.repairs[0])
        assert "§¨ng ký l¹i khai sinh" in names(doubtful)

    def test_doubts_are_gone_through_by_f8(self, desk: Any, doubtful: Any) -> None:
        desk.press("F8", "F8")
        node = doubtful.plan.current
        assert node is not None
        assert node.title == "Đăng ký kết hôn"
        said = {made.text() for made in doubtful.detail.findChildren(type(doubtful.detail.name))}
        assert "Thủ tục có trong Phụ lục III hoặc IV nhưng không có trong Phụ lục II." in said


class TestPlacing:
    def test_rows_without_a_place_are_put_there_by_hand_all_alike(self, desk: Any, doubtful: Any) -> None:
        form = doubtful.detail.form
        assert not form.all.isEnabled()
        doubtful.plan.setFocus()
        desk.press("Return")
        assert desk.focus() is form.tier
        form.tier.set_answer("district")
        form.field.set_answer("Hộ tịch")
        form.level.set_answer("3")
        assert form.all.text() == "Đặt cả 2 dòng cùng loại"
        form.all.click()
        assert doubtful.work.draft is not None
        assert doubtful.work.draft.taken.left_out == ()
        placed = doubtful.work.draft.plan.rows[-2:]
        assert [(row.fate, row.row.tier, row.row.columns["levels"]) for row in placed] == [
            (Fate.NEW, "district", ("3",))
        ] * 2

    def test_a_row_without_a_name_gets_one(self, desk: Any, page: Any) -> None:
        lost = left_out(taken_row("", 3), "name-missing")
        page.show_draft(drafter(desk.working, lambda _answers: found((), [lost])))
        page.detail.form.name.setText("Đăng ký giám hộ")
        page.detail.form.one.click()
        assert names(page) == ["Đăng ký giám hộ"]

    def test_what_has_no_place_is_asked_about_before_it_is_left(self, desk: Any, doubtful: Any) -> None:
        before = copy_of(desk.working.tree)
        desk.press("Ctrl+Return")
        assert "2 dòng chưa xếp được" in doubtful.notice.text
        assert desk.working.tree == before
        desk.press("Space")
        assert desk.current is desk.entry
        assert desk.window.notice.text.endswith("Để lại 2 dòng chưa xếp được.")
        desk.press("Ctrl+Z")
        assert desk.working.tree == before


@pytest.mark.usefixtures("lists")
def test_many_rows_are_understood_anew_without_the_window_waiting(desk: Any, page: Any) -> None:
    page.take_tables([a_table([f"Thủ tục {n}" for n in range(700)])])
    page.work.answer({(AskKind.TIER, "a"): "district"})
    assert page.work.is_drafting
    assert not page.do.isEnabled()
    page._skip()
    page.work.answer({(AskKind.TIER, "b"): "commune"})
    desk.bot.waitUntil(lambda: not page.work.is_drafting, timeout=20_000)
    assert page.work.draft.settings is page.work.settings
    assert len(page.work.settings.answers) == 2
    assert page.do.text() == "Nhập 699 thủ tục"
    page.forget()


@pytest.mark.usefixtures("lists")
def test_a_report_that_changed_meanwhile_is_met_as_it_is(desk: Any, page: Any) -> None:
    page.take_tables([a_table(NEW)])
    desk.press("Escape")
    desk.window.take_tables([a_table(NEW)])
    desk.press("Ctrl+Return")
    desk.window.show_page(IMPORT)
    page.take_tables([a_table(NEW)])
    assert page.work.draft is not None
    assert {row.fate for row in page.work.draft.plan.rows} == {Fate.SAME}
    assert not page.do.isEnabled()
    desk.press("Escape")
    assert desk.window.stack.currentWidget() is desk.window._pages[ENTRY]


def test_a_problem_of_reading_is_said_in_the_page(page: Any) -> None:
    page.work.refused.emit(Problem("file-missing", {"path": "D:/a.xlsx"}))
    assert "D:/a.xlsx" in page.notice.text


def test_files_of_the_clipboard_that_hold_no_table_are_said(desk: Any, page: Any) -> None:
    QApplication.clipboard().setText("")
    page.paste()
    assert "không có bảng" in page.notice.text
    assert desk.current is page
