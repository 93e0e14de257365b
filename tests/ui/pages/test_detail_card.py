"""The card of the current row: whole name, decisions as keys, reasons by use, texts that are never lost, last time."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from models.edits import add_procedures, set_cells
from models.findings import Place
from models.records import Answer, Eligibility, Kind
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export

NEW = [{"name": "Mới", "levels": ("2",)}]
ELIGIBLE, NOT_ELIGIBLE, UNDECIDED = Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE, Eligibility.UNDECIDED


def named(desk: Any, name: str) -> Any:
    return next(row for row in desk.working.tree.procedures.values() if row.name == name)


@pytest.fixture
def at(desk: Any) -> Any:
    """Puts the cursor on a row, and waits until the card shows it."""

    def stand(name: str, column: str = "name") -> Any:
        desk.entry.go_to(Place(Kind.PROCEDURE, named(desk, name).id, column))
        desk.bot.waitUntil(lambda: desk.entry.side.detail._name.text() == name)
        return desk.entry.side.detail

    return stand


def box(card: Any, key: str) -> Any:
    return next(box for box in card._reasons._boxes if box.key == key)


def test_a_name_of_1200_letters_is_shown_whole(desk: Any, at: Any) -> None:
    long_name = " ".join(["Thủ tục hành chính rất dài"] * 46)
    parent = desk.working.tree.fields_of("district")[0]
    desk.window.session.do(add_procedures(desk.working.tree, parent.id, [{"name": long_name}], lambda: "new"))
    card = at(long_name)
    wrapped = int(Qt.TextFlag.TextWordWrap)

    def is_whole() -> bool:
        needed = card._name.fontMetrics().boundingRect(0, 0, card._name.width(), 1 << 16, wrapped, long_name)
        return card._name.height() >= needed.height() > 300

    desk.bot.waitUntil(is_whole)


def test_it_says_where_the_row_stands(at: Any) -> None:
    assert at("Đăng ký khai sinh")._path.text() == "B.I.1 · Cấp huyện · 1.001193"


def test_a_reason_is_ticked_with_two_keys_and_esc_leads_back(desk: Any, at: Any) -> None:
    row = named(desk, "Đăng ký khai tử")
    card = at(row.name, "level")
    desk.press("2", "K")
    assert desk.entry.grid.current_place() == Place(Kind.PROCEDURE, row.id, "reasons")
    desk.press("F6", "Space")
    assert named(desk, row.name).reasons == (card._reasons._boxes[0].key,)
    desk.press("Escape")
    assert desk.focus() is desk.entry.grid
    assert desk.entry.grid.current_place() == Place(Kind.PROCEDURE, row.id, "reasons")


def test_the_keys_decide_and_take_back(desk: Any, at: Any) -> None:
    card = at("Đăng ký khai sinh")
    desk.click(card._not_eligible)
    assert named(desk, "Đăng ký khai sinh").eligibility is NOT_ELIGIBLE
    assert not card._eligible.isChecked()
    desk.click(card._not_eligible)
    assert named(desk, "Đăng ký khai sinh").eligibility is UNDECIDED
    assert not card._not_eligible.isChecked()


def test_a_reason_decides_as_well_in_one_step(desk: Any, at: Any) -> None:
    parent = desk.working.tree.fields_of("district")[0]
    desk.window.session.do(add_procedures(desk.working.tree, parent.id, NEW, lambda: "new"))
    card = at("Mới")
    desk.click(box(card, "LD02"))
    assert (named(desk, "Mới").eligibility, named(desk, "Mới").reasons) == (NOT_ELIGIBLE, ("LD02",))
    desk.press("Ctrl+Z")
    assert (named(desk, "Mới").eligibility, named(desk, "Mới").reasons) == (UNDECIDED, ())


def test_reasons_come_in_the_order_of_their_use(at: Any) -> None:
    card = at("Đăng ký kết hôn")
    assert card._reasons._boxes[0].key == "LD02"
    assert card._reasons._boxes[1].key == "LD01"


def test_the_rest_of_the_reasons_is_one_click_away(desk: Any, at: Any) -> None:
    card = at("Đăng ký kết hôn")
    assert not box(card, "LD99").isVisible()
    desk.click(card._reasons._more)
    assert box(card, "LD99").isVisible()


def test_a_row_that_is_eligible_or_at_the_target_is_asked_no_reason(at: Any) -> None:
    assert not at("Đăng ký khai sinh")._because.isVisible()
    assert not at("Đăng ký khai tử")._because.isVisible()
    assert at("Đăng ký kết hôn")._because.isVisible()


def test_a_text_is_committed_when_it_is_left(desk: Any, at: Any) -> None:
    card = at("Đăng ký kết hôn")
    card._texts["legal_basis"].setFocus()
    desk.write("Dieu 18 Luat Ho tich")
    desk.press("Tab")
    assert named(desk, "Đăng ký kết hôn").legal_basis == "Dieu 18 Luat Ho tich"


def test_esc_brings_the_former_text_back(desk: Any, at: Any) -> None:
    card = at("Đăng ký kết hôn")
    card._texts["note"].setFocus()
    desk.write("sai")
    desk.press("Escape")
    assert card._texts["note"].text() == ""
    desk.press("Tab")
    assert named(desk, "Đăng ký kết hôn").note == ""


def test_a_change_elsewhere_does_not_overwrite_what_is_being_typed(desk: Any, at: Any) -> None:
    card, row = at("Đăng ký kết hôn"), named(desk, "Đăng ký kết hôn")
    card._texts["note"].setFocus()
    desk.write("dang go")
    desk.window.session.do(set_cells(desk.working.tree, [row.id], {"code": "1.000001"}))
    assert card._texts["note"].text() == "dang go"


def test_closing_the_window_commits_what_is_being_typed(desk: Any, at: Any) -> None:
    card = at("Đăng ký kết hôn")
    card._texts["note"].setFocus()
    desk.write("con dang go")
    desk.window.close()
    assert named(desk, "Đăng ký kết hôn").note == "con dang go"


def test_going_to_another_row_commits_to_the_row_that_was_left(desk: Any, at: Any) -> None:
    card = at("Đăng ký kết hôn")
    card._texts["note"].setFocus()
    desk.write("cua ket hon")
    at("Đăng ký khai sinh")
    assert (named(desk, "Đăng ký kết hôn").note, named(desk, "Đăng ký khai sinh").note) == ("cua ket hon", "")


def test_the_decision_for_the_whole_field_leaves_the_target_level_alone(desk: Any, at: Any) -> None:
    card = at("Đăng ký kết hôn")
    card._to_field.click()
    decided = {row.name: (row.eligibility, row.reasons) for row in desk.working.tree.procedures.values()}
    assert decided["Đăng ký khai sinh"] == (NOT_ELIGIBLE, ("LD02",))
    assert decided["Đăng ký khai tử"] == (UNDECIDED, ())
    assert "1 thủ tục" in desk.window.notice.text


def test_reasons_as_in_the_row_above(desk: Any, at: Any) -> None:
    parent = desk.working.tree.fields_of("district")[0]
    desk.window.session.do(add_procedures(desk.working.tree, parent.id, NEW, lambda: "new"))
    at("Mới")._as_above.click()
    assert named(desk, "Mới").reasons == ("LD02",)


def test_the_optional_columns_are_folded_and_are_kept(desk: Any, at: Any) -> None:
    card = at("Đăng ký kết hôn")
    assert not card._more.unfolded
    card._more._fold.click()
    fields = card._more._editors
    for name, text in (("planned_month", "9/2021"), ("dossiers_received", "1.250"), ("lead_unit", "So TTTT")):
        fields[name].setFocus()
        desk.write(text)
    fields["on_one_stop"].setFocus()
    desk.press("Down")
    row = named(desk, "Đăng ký kết hôn")
    assert (row.planned_month, row.dossiers_received, row.lead_unit) == ("2021-09", 1250, "So TTTT")
    assert row.on_one_stop is Answer.YES


def test_what_cannot_be_read_stays_and_is_marked_and_is_not_kept(desk: Any, at: Any) -> None:
    card = at("Đăng ký kết hôn")
    card._more._fold.click()
    month = card._more._editors["planned_month"]
    month.setFocus()
    desk.write("thang sau")
    desk.press("Tab")
    assert named(desk, "Đăng ký kết hôn").planned_month == ""
    assert (month.text(), month.property("look")) == ("thang sau", "missing")


def test_last_time_is_shown_where_it_was_something_else(desk: Any, at: Any, tmp_path: Path) -> None:
    export(desk.working, ExportRequest((to_folder(tmp_path),)))
    assert at("Đăng ký khai sinh")._former.isHidden()
    row = named(desk, "Đăng ký khai sinh")
    desk.window.session.do(set_cells(desk.working.tree, [row.id], {"levels": ("2",)}))
    assert desk.entry.side.detail._former.text() == "Lần trước: mức độ: Mức độ 3"
    desk.window.session.do(set_cells(desk.working.tree, [row.id], {"levels": ("3",)}))
    assert desk.entry.side.detail._former.isHidden()
