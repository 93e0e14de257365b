"""Around the grid: the strip of Appendix I, the findings, the chips, the search, and how the keyboard goes round."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from models.edits import add_procedures, declare, set_cells
from models.findings import Place
from models.records import Eligibility, Kind
from ui.desktop.item_models.grid_filter import Chip, GridFilter
from ui.desktop.widgets.totals_model import Meaning


def cell(desk: Any, tier: str, meaning: Meaning, level: str = "") -> Any:
    model = desk.entry.totals.model()
    row = model.tiers.index(tier) if tier else len(model.tiers)
    column = next(i for i, c in enumerate(model.cells) if (c.meaning, c.level) == (meaning, level))
    return model.index(row, column)


def at(desk: Any, index: Any) -> None:
    desk.entry.totals.setCurrentIndex(index)
    desk.entry.totals.setFocus()


def named(desk: Any, name: str) -> Any:
    return next(row for row in desk.working.tree.procedures.values() if row.name == name)


def change(desk: Any, change_set: Any) -> None:
    assert desk.window.session.do(change_set)


def undecide(desk: Any, name: str) -> None:
    columns = {"eligibility": Eligibility.UNDECIDED}
    change(desk, set_cells(desk.working.tree, [named(desk, name).id], columns))


class TestTotals:
    def test_a_click_on_a_number_shows_its_rows_and_esc_all_again(self, desk: Any) -> None:
        totals, index = desk.entry.totals, cell(desk, "district", Meaning.COUNTED, "3")
        middle = totals.visualRect(index).center()
        QTest.mouseClick(totals.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        assert desk.entry._filter == GridFilter(tier="district", level="3")
        assert desk.focus() is desk.entry.grid
        desk.press("Escape")
        assert desk.entry._filter == GridFilter()

    def test_enter_on_a_number_does_the_same(self, desk: Any) -> None:
        at(desk, cell(desk, "", Meaning.COUNTED, "4"))
        desk.press("Return")
        assert desk.entry._filter == GridFilter(level="4")

    def test_declared_numbers_are_typed_in_place_and_cleared_by_delete(self, desk: Any) -> None:
        index = cell(desk, "district", Meaning.DECLARED)
        at(desk, index)
        desk.write("5")
        desk.press("Return")
        desk.bot.waitUntil(lambda: desk.working.tree.tier_entry("district").declared_total == 5)
        assert cell(desk, "district", Meaning.DIFFERENCE).data() == "+2"
        at(desk, index)
        desk.press("Delete")
        assert desk.working.tree.tier_entry("district").declared_total is None

    def test_a_declared_level_keeps_the_others(self, desk: Any) -> None:
        change(desk, declare(desk.working.tree, "district", {"declared_levels": {"2": 1}}))
        at(desk, cell(desk, "district", Meaning.DECLARED, "3"))
        desk.write("7")
        desk.press("Return")
        desk.bot.waitUntil(
            lambda: desk.working.tree.tier_entry("district").declared_levels == {"2": 1, "3": 7}
        )

    def test_what_is_no_number_is_not_taken(self, desk: Any) -> None:
        at(desk, cell(desk, "district", Meaning.DECLARED))
        desk.write("x")
        desk.press("Return")
        desk.bot.waitUntil(lambda: desk.focus() is desk.entry.totals)
        assert desk.working.tree.tier_entry("district").declared_total is None

    def test_a_number_that_differs_is_marked_by_more_than_colour(self, desk: Any) -> None:
        change(desk, declare(desk.working.tree, "district", {"declared_levels": {"3": 9}}))
        index = cell(desk, "district", Meaning.DECLARED, "3")
        assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
        assert "đếm được 1" in index.data(Qt.ItemDataRole.ToolTipRole)

    def test_the_sum_counts_what_is_above_it(self, desk: Any) -> None:
        assert [cell(desk, "", Meaning.COUNTED, level).data() for level in ("", "2", "3", "4")] == [
            "3",
            "1",
            "1",
            "1",
        ]

    def test_ctrl_c_copies_the_table_as_a_spreadsheet_takes_it(self, desk: Any) -> None:
        at(desk, cell(desk, "district", Meaning.COUNTED))
        desk.press("Ctrl+C")
        lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
        assert lines[0][:3] == ["Phụ lục I", "Tổng số", "Tổng số (khai báo)"]
        assert lines[2][:2] == ["Cấp huyện", "3"]
        assert len({len(line) for line in lines}) == 1

    def test_the_note_says_why_a_tier_is_empty(self, desk: Any) -> None:
        assert cell(desk, "province", Meaning.NOTE).data() == "Không thuộc thẩm quyền"
        assert cell(desk, "commune", Meaning.NOTE).data() == "Không có TTHC"
        assert cell(desk, "district", Meaning.NOTE).data() == ""


class TestFindings:
    def test_they_are_grouped_by_rule_with_their_number(self, desk: Any) -> None:
        undecide(desk, "Đăng ký khai sinh")
        undecide(desk, "Đăng ký kết hôn")
        model = desk.entry.side.findings.model
        heads = [model.line(row) for row in range(model.rowCount()) if model.line(row).is_rule]
        assert [(head.rule, head.count) for head in heads] == [("decision-missing", 2)]

    def test_enter_leads_from_place_to_place(self, desk: Any) -> None:
        undecide(desk, "Đăng ký khai sinh")
        undecide(desk, "Đăng ký kết hôn")
        visited = set[str]()
        for _ in range(2):
            lines = desk.entry.side.findings.lines
            lines.setFocus()
            lines.setCurrentIndex(lines.model().index(0, 0))
            desk.press("Return")
            assert desk.focus() is desk.entry.grid
            visited.add(desk.window.session.current)
        assert visited == {named(desk, "Đăng ký khai sinh").id, named(desk, "Đăng ký kết hôn").id}

    def test_a_finding_is_repaired_with_the_space_bar(self, desk: Any) -> None:
        wrong = named(desk, "Đăng ký khai tử")
        change(desk, set_cells(desk.working.tree, [wrong.id], {"eligibility": Eligibility.ELIGIBLE}))
        lines = desk.entry.side.findings.lines
        lines.setFocus()
        lines.setCurrentIndex(lines.model().index(1, 0))
        desk.press("Space")
        assert named(desk, "Đăng ký khai tử").eligibility is Eligibility.UNDECIDED
        assert not len(desk.working.live.findings)
        assert desk.entry.side.findings._nothing.isVisible()

    def test_a_click_on_the_second_line_repairs_and_on_the_first_leads(self, desk: Any) -> None:
        wrong = named(desk, "Đăng ký khai tử")
        change(desk, set_cells(desk.working.tree, [wrong.id], {"eligibility": Eligibility.ELIGIBLE}))
        lines = desk.entry.side.findings.lines
        area = lines.visualRect(lines.model().index(1, 0))
        QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=area.topLeft() + QPoint(60, 8))
        assert desk.window.session.current == wrong.id
        QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=area.bottomLeft() + QPoint(60, -8))
        assert named(desk, "Đăng ký khai tử").eligibility is Eligibility.UNDECIDED

    def test_thousands_of_findings_stay_a_short_list(self, desk: Any) -> None:
        tree, parent = desk.working.tree, desk.working.tree.fields_of("district")[0]
        rows = [{"name": f"Thủ tục {n}", "levels": ("2",)} for n in range(300)]
        change(desk, add_procedures(tree, parent.id, rows, desk.program.office.new_id))
        model = desk.entry.side.findings.model
        model.turn("decision-missing")
        assert model.rowCount() == 32
        assert "270" in model.index(31, 0).data()

    def test_the_contact_is_asked_for_where_it_is_written(self, empty: Any) -> None:
        empty.write("son duong")
        empty.press("Return")
        lines = empty.entry.side.findings.lines
        rule = empty.entry.side.findings.model.row_of("contact-missing", None)
        lines.setFocus()
        lines.setCurrentIndex(lines.model().index(rule, 0))
        empty.press("Return")
        assert empty.current is empty.send
        assert empty.focus() is empty.send.people.fields["contact_name"]


class TestFilters:
    def test_ctrl_f_finds_while_typing_and_esc_gives_everything_back(self, desk: Any) -> None:
        desk.press("Ctrl+F")
        assert desk.focus() is desk.window.top.search
        desk.write("hon ket")
        desk.bot.waitUntil(lambda: desk.entry._filter == GridFilter(words="hon ket"))
        desk.press("Escape")
        assert desk.entry._filter == GridFilter()
        assert desk.window.top.search.text() == ""
        assert desk.focus() is desk.entry.grid

    def test_enter_in_the_search_goes_into_the_rows_found(self, desk: Any) -> None:
        desk.press("Ctrl+F")
        desk.write("khai tu")
        desk.press("Return")
        assert desk.focus() is desk.entry.grid
        assert desk.entry._filter == GridFilter(words="khai tu")
        desk.press("Escape")
        assert desk.window.top.search.text() == ""

    def test_a_chip_filters_and_is_off_again_by_a_second_click(self, desk: Any) -> None:
        chip = desk.entry.chips._chips[Chip.NOT_ELIGIBLE]
        assert chip.text().endswith("1")
        desk.click(chip)
        assert desk.entry._filter.chip is Chip.NOT_ELIGIBLE
        desk.click(chip)
        assert desk.entry._filter.chip is Chip.NONE

    def test_esc_in_the_grid_takes_the_chip_back(self, desk: Any) -> None:
        desk.click(desk.entry.chips._chips[Chip.NOT_ELIGIBLE])
        desk.press("Escape")
        assert not desk.entry.chips._chips[Chip.NOT_ELIGIBLE].isChecked()

    def test_different_from_last_time_is_offered_only_after_a_revision(self, desk: Any) -> None:
        assert not desk.entry.chips._chips[Chip.DIFFERENT].isVisible()


class TestKeyboard:
    def test_f6_goes_round_the_parts_of_the_page(self, desk: Any) -> None:
        entry = desk.entry
        entry.go_to(first_place(desk))
        undecide(desk, "Đăng ký khai sinh")
        desk.bot.waitUntil(entry.side.detail._whole.isVisible)
        seen: list[Any] = []
        for _ in range(4):
            desk.press("F6")
            seen.append(desk.focus())
        assert seen == [entry.side.detail._eligible, entry.side.findings.lines, entry.totals, entry.grid]

    def test_esc_in_the_strip_gives_the_keyboard_back(self, desk: Any) -> None:
        at(desk, cell(desk, "district", Meaning.COUNTED))
        desk.press("Escape")
        assert desk.focus() is desk.entry.grid

    def test_undo_works_from_every_part_and_says_what_it_takes_back(self, desk: Any) -> None:
        undecide(desk, "Đăng ký khai sinh")
        assert "kết luận" in desk.entry.undo_buttons._undo.toolTip()
        desk.entry.side.findings.lines.setFocus()
        desk.press("Ctrl+Z")
        assert named(desk, "Đăng ký khai sinh").eligibility is Eligibility.ELIGIBLE
        desk.press("Ctrl+Y")
        assert named(desk, "Đăng ký khai sinh").eligibility is Eligibility.UNDECIDED

    def test_f7_and_f8_lead_to_what_is_left_from_every_part(self, desk: Any) -> None:
        undecide(desk, "Đăng ký khai sinh")
        for key in ("F7", "F8"):
            desk.entry.totals.setFocus()
            desk.press(key)
            assert desk.window.session.current == named(desk, "Đăng ký khai sinh").id


def first_place(desk: Any) -> Place:
    return Place(Kind.PROCEDURE, next(iter(desk.working.tree.procedures)), "name")


def test_a_number_of_the_strip_ends_the_other_filters(desk: Any) -> None:
    desk.entry.chips._chips[Chip.NOT_ELIGIBLE].click()
    desk.entry.totals.clicked.emit(cell(desk, "district", Meaning.COUNTED, "3"))
    assert desk.entry._filter == GridFilter(tier="district", level="3")
    assert not desk.entry.chips._chips[Chip.NOT_ELIGIBLE].isChecked()


def test_the_bars_follow_what_is_done(desk: Any) -> None:
    assert desk.window.bottom._progress.text() == "đã xong 3/3, còn 0"
    undecide(desk, "Đăng ký khai sinh")
    assert desk.window.bottom._saved.text() == "Đã lưu lúc 10:32:05"
    assert desk.window.bottom._progress.text() == "đã xong 2/3, còn 1"
    assert desk.window.bottom._findings.text() == "1 lỗi · 0 cảnh báo"
    desk.click(desk.window.bottom._progress)
    assert desk.window.session.current == named(desk, "Đăng ký khai sinh").id
