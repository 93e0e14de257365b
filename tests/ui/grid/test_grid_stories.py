"""What an officer does with the keyboard, key by key, on the grid over a real store."""

from collections.abc import Sequence
from typing import Any

import pytest

from models.records import Eligibility, Procedure, TierStatus

ELIGIBLE, NOT_ELIGIBLE, UNDECIDED = Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE, Eligibility.UNDECIDED
THREE = ["Khai sinh", "Kết hôn", "Khai tử"]


def test_an_empty_submission_is_filled_by_typing_names_and_enter(make_desk: Any) -> None:
    desk = make_desk()
    assert desk.here() == ("+Cấp huyện", 1)
    desk.type("Hộ tịch")
    desk.press("Return")
    assert desk.here() == ("+Hộ tịch", 1)
    for name in ("Khai sinh", "Khai tử"):
        desk.type(name)
        desk.press("Return")
    assert desk.names() == [("Hộ tịch", ["Khai sinh", "Khai tử"])]
    assert desk.here() == ("+Hộ tịch", 1)


def test_a_row_is_typed_from_left_to_right_and_leads_to_the_empty_row(make_desk: Any) -> None:
    desk = make_desk({"district": {"Hộ tịch": []}})
    desk.stand("+Hộ tịch")
    desk.type("Khai sinh")
    desk.press("Tab")
    assert desk.here() == ("Khai sinh", 2)
    desk.type("1.001193")
    desk.press("Tab", "Tab")
    assert desk.here() == ("Khai sinh", desk.level_column("2"))
    desk.type("3")
    assert desk.here() == ("Khai sinh", desk.columns.decision)
    desk.type("D")
    assert desk.here() == ("+Hộ tịch", 1)
    row = desk.procedure("Khai sinh")
    assert (row.code, row.levels, row.eligibility) == ("1.001193", ("3",), ELIGIBLE)


def test_ctrl_enter_adds_a_field_from_anywhere(desk: Any) -> None:
    desk.stand("Kết hôn", 4)
    desk.press("Ctrl+Return")
    desk.type("Nuoi con nuoi")
    desk.press("Return")
    assert [name for name, _ in desk.names()] == ["Hộ tịch", "Đất đai", "Nuoi con nuoi"]
    assert desk.here() == ("+Nuoi con nuoi", 1)


def test_d_on_two_rows_with_unikey(desk: Any) -> None:
    desk.stand("Khai sinh", desk.columns.decision)
    desk.type("D")
    desk.press("Backspace")
    desk.type("đ")
    decided = [desk.procedure(name).eligibility for name in THREE]
    assert decided == [ELIGIBLE, ELIGIBLE, UNDECIDED]
    assert desk.here() == ("Khai tử", desk.columns.decision)


def test_d_k_d_on_three_rows_with_unikey(desk: Any) -> None:
    desk.stand("Khai sinh", desk.columns.decision)
    desk.type("D")
    desk.type("K")
    desk.press("Backspace", "Backspace")
    desk.type("đk")
    assert [desk.procedure(name).eligibility for name in THREE] == [ELIGIBLE, NOT_ELIGIBLE, ELIGIBLE]
    assert desk.procedure("Tách thửa").eligibility is UNDECIDED
    assert not any(p.reason_text for p in desk.session.live.tree.procedures.values())


def test_three_d_with_unikey_that_takes_its_mark_back(desk: Any) -> None:
    desk.stand("Khai sinh", desk.columns.decision)
    desk.type("D")
    desk.press("Backspace")
    desk.type("đ")
    desk.press("Backspace")
    desk.type("dd")
    assert [desk.procedure(name).eligibility for name in THREE] == [ELIGIBLE] * 3
    assert desk.procedure("Tách thửa").eligibility is UNDECIDED


def test_d_backspace_d_leaves_the_decision_where_the_cursor_stays(desk: Any) -> None:
    desk.stand("Tách thửa", desk.columns.decision)
    desk.type("D")
    desk.press("Backspace")
    desk.type("đ")
    assert desk.procedure("Tách thửa").eligibility is ELIGIBLE
    assert desk.procedure("Tách thửa").name == "Tách thửa"


@pytest.mark.parametrize("key", ["D", "d", "Đ", "đ", "+"])
def test_keys_of_eligible(desk: Any, key: str) -> None:
    desk.stand("Khai sinh", desk.columns.decision)
    desk.type(key)
    assert desk.procedure("Khai sinh").eligibility is ELIGIBLE


@pytest.mark.parametrize("key", ["K", "k", "-", "−"])
def test_keys_of_not_eligible(desk: Any, key: str) -> None:
    desk.stand("Khai sinh", desk.columns.decision)
    desk.type(key)
    assert desk.procedure("Khai sinh").eligibility is NOT_ELIGIBLE


def test_an_input_method_that_composes_sets_decisions_too(desk: Any) -> None:
    desk.stand("Khai sinh", desk.columns.decision)
    desk.compose("đ")
    assert desk.procedure("Khai sinh").eligibility is ELIGIBLE


def test_row_by_row_the_cursor_goes_to_what_is_missing(desk: Any) -> None:
    home = desk.level_column("2")
    desk.stand("Khai sinh", home)
    desk.type("3")
    desk.type("k")
    assert desk.here() == ("Khai sinh", desk.columns.reason)
    desk.type("phai co mat")
    desk.press("Return")
    assert desk.here() == ("Kết hôn", home)
    desk.type("2d")
    assert desk.here() == ("Khai tử", home)
    first, second = desk.procedure("Khai sinh"), desk.procedure("Kết hôn")
    assert (first.levels, first.eligibility, first.reason_text) == (("3",), NOT_ELIGIBLE, "phai co mat")
    assert (second.levels, second.eligibility) == (("2",), ELIGIBLE)


def test_who_presses_only_level_keys_goes_down_one_row_a_key(desk: Any) -> None:
    desk.stand("Khai sinh", desk.level_column("1"))
    desk.type("3243")
    names = [*THREE, "Tách thửa"]
    assert [desk.procedure(name).levels for name in names] == [("3",), ("2",), ("4",), ("3",)]


def test_at_the_target_level_and_outside_the_forms_straight_to_the_next_row(desk: Any) -> None:
    desk.stand("Khai sinh", desk.level_column("4"))
    desk.type("4")
    assert desk.here() == ("Kết hôn", desk.level_column("4"))
    desk.type("1")
    assert desk.here() == ("Khai tử", desk.level_column("4"))


def test_a_level_key_in_a_decision_column_gone_to_by_hand_is_for_this_row(desk: Any) -> None:
    desk.stand("Khai sinh", desk.columns.decision)
    desk.type("3")
    assert desk.procedure("Khai sinh").levels == ("3",)
    assert desk.procedure("Kết hôn").levels == ()


def test_in_text_columns_letters_and_digits_are_text(desk: Any) -> None:
    for column in (2, desk.columns.reason, desk.columns.note, 1):
        desk.stand("Khai sinh", column)
        desk.type("d3k")
        desk.press("Return")
    row = desk.procedure("d3k")
    assert (row.code, row.reason_text, row.note) == ("d3k", "d3k", "d3k")
    assert (row.levels, row.eligibility) == ((), UNDECIDED)


def test_the_letter_that_opens_an_editor_may_be_composed(desk: Any) -> None:
    desk.stand("Khai sinh")
    desk.compose("Đ")
    desk.type("ă")
    desk.press("Return")
    assert desk.names()[0][1][0] == "Đă"


def test_a_composition_that_begins_outside_an_editor_ends_inside(desk: Any) -> None:
    desk.stand("Khai sinh")
    desk.compose("", "d")
    desk.compose("", "đ")
    desk.compose("đăng")
    desk.type(" ky")
    desk.press("Return")
    assert desk.names()[0][1][0] == "đăng ky"


def test_delete_clears_the_cell_and_ctrl_delete_the_rows(desk: Any) -> None:
    desk.stand("Khai sinh", desk.level_column("3"))
    desk.type("3d")
    desk.stand("Khai sinh", desk.level_column("3"))
    desk.press("Delete")
    assert desk.procedure("Khai sinh").levels == ()
    desk.press("Shift+Down", "Ctrl+Delete")
    assert desk.names()[0][1] == ["Khai tử"]
    assert desk.here()[0] == "Khai tử"


def test_several_rows_are_set_at_once(desk: Any) -> None:
    desk.stand("Khai sinh", desk.level_column("3"))
    desk.press("Shift+Down", "Shift+Down")
    assert desk.grid.selected_procedures() == [desk.procedure(name).id for name in THREE]
    desk.type("3")
    desk.type("d")
    assert {desk.procedure(name).levels for name in THREE} == {("3",)}
    assert {desk.procedure(name).eligibility for name in THREE} == {ELIGIBLE}
    assert desk.procedure("Tách thửa").levels == ()


def test_ctrl_d_copies_from_above(desk: Any) -> None:
    desk.stand("Khai sinh", desk.columns.note)
    desk.type("ghi")
    desk.press("Return")
    desk.press("Ctrl+D")
    assert desk.procedure("Kết hôn").note == "ghi"


def test_ctrl_d_fills_a_selection_from_its_first_row(desk: Any) -> None:
    desk.stand("Khai sinh", desk.level_column("3"))
    desk.type("2")
    desk.stand("Khai sinh", desk.level_column("3"))
    desk.press("Shift+Down", "Shift+Down", "Ctrl+D")
    assert {desk.procedure(name).levels for name in THREE} == {("2",)}


def test_alt_arrows_move_rows_and_fields(desk: Any) -> None:
    desk.stand("Khai sinh", 4)
    desk.press("Alt+Down")
    assert desk.names()[0][1] == ["Kết hôn", "Khai sinh", "Khai tử"]
    assert desk.here() == ("Khai sinh", 4)
    desk.press("Alt+Up")
    assert desk.names()[0][1] == THREE
    desk.stand("Đất đai")
    desk.press("Alt+Up")
    assert [name for name, _ in desk.names()] == ["Đất đai", "Hộ tịch"]
    assert desk.shown()[3] == "I Đất đai"


def test_undo_and_redo_go_to_what_they_change(desk: Any) -> None:
    desk.stand("Kết hôn", desk.level_column("3"))
    desk.type("4")
    desk.stand("Tách thửa")
    desk.press("Ctrl+Z")
    assert desk.procedure("Kết hôn").levels == ()
    assert desk.here()[0] == "Kết hôn"
    desk.press("Ctrl+Y")
    assert desk.procedure("Kết hôn").levels == ("4",)


def test_the_space_bar_changes_the_state_of_an_empty_tier(desk: Any) -> None:
    desk.stand("Cấp xã")
    states: list[TierStatus] = []
    for _ in range(3):
        desk.press("Space")
        states.append(desk.session.live.tree.tier_entry("commune").status)
    assert states == [TierStatus.NONE, TierStatus.NOT_OURS, TierStatus.OPEN]
    desk.stand("Cấp huyện")
    desk.press("Space")
    assert desk.session.live.tree.tier_entry("district").status is TierStatus.OPEN


def test_a_tier_that_is_not_ours_is_folded_and_says_so(make_desk: Any) -> None:
    desk = make_desk()
    index = desk.index("Cấp tỉnh", 0)
    assert not desk.grid.isExpanded(index)
    assert "Không thuộc thẩm quyền" in desk.model.look(desk.model.node(index)).cells[2].text
    desk.stand("Cấp tỉnh")
    desk.press("Space")
    assert desk.grid.isExpanded(desk.index("Cấp tỉnh", 0))


def test_f7_goes_to_the_next_unfinished_row(make_desk: Any) -> None:
    done = Procedure("", "", 0, name="Xong", levels=("4",))
    desk = make_desk({"district": {"Hộ tịch": [done, "Dở", done], "Đất đai": ["Cũng dở"]}})
    missing = desk.columns.of_place("level", None)
    desk.press("F7")
    assert desk.here() == ("Dở", missing)
    desk.press("F7")
    assert desk.here() == ("Cũng dở", missing)
    desk.press("F7")
    assert desk.here() == ("Dở", missing)


def test_f8_goes_through_the_findings_both_ways(make_desk: Any) -> None:
    bad = Procedure("", "", 0, name="Hai lỗi", code="?", levels=("2",))
    desk = make_desk({"district": {"Hộ tịch": [bad], "Trống": []}})
    desk.stand("Cấp tỉnh")
    seen: list[tuple[str, int]] = []
    for _ in range(4):
        desk.press("F8")
        seen.append(desk.here())
    assert seen == [("Hai lỗi", 2), ("Hai lỗi", desk.columns.decision), ("Trống", 1), ("Cấp xã", 1)]
    desk.press("Shift+F8", "Shift+F8")
    assert desk.here() == ("Hai lỗi", desk.columns.decision)


def test_arrows_home_and_end_go_as_in_a_spreadsheet(desk: Any) -> None:
    desk.stand("Khai sinh", 3)
    desk.press("Right", "Right", "Left")
    assert desk.here() == ("Khai sinh", 4)
    desk.press("Down")
    assert desk.here() == ("Kết hôn", 4)
    desk.press("End")
    assert desk.here() == ("Kết hôn", desk.columns.note)
    desk.press("Home")
    assert desk.here() == ("Kết hôn", 1)
    desk.press("Ctrl+Home")
    assert desk.here()[0] == "Cấp tỉnh"
    desk.press("Ctrl+End")
    assert desk.here()[0] == "+Cấp xã"


def test_tab_goes_through_all_cells_and_on_to_the_next_row(desk: Any) -> None:
    desk.stand("Khai sinh")
    steps = len(desk.columns) - 1
    desk.press(*["Tab"] * steps)
    assert desk.here() == ("Kết hôn", 1)
    desk.press("Shift+Tab")
    assert desk.here() == ("Khai sinh", desk.columns.note)


def test_left_folds_a_field_and_right_unfolds_it(desk: Any) -> None:
    desk.stand("Hộ tịch")
    desk.press("Left")
    assert not desk.grid.isExpanded(desk.index("Hộ tịch", 0))
    desk.press("Right")
    assert desk.grid.isExpanded(desk.index("Hộ tịch", 0))


def test_insert_makes_a_row_below_and_types_into_it(desk: Any) -> None:
    desk.stand("Khai sinh", 5)
    desk.press("Insert")
    desk.type("Moi")
    desk.press("Return")
    assert desk.names()[0][1] == ["Khai sinh", "Moi", "Kết hôn", "Khai tử"]


def test_letters_never_search(desk: Any) -> None:
    desk.stand("Cấp huyện")
    desk.type("k")
    assert desk.here() == ("Cấp huyện", 1)
    desk.stand("Hộ tịch", 4)
    desk.type("k")
    assert desk.here() == ("Hộ tịch", 4)


def test_a_commune_in_the_other_profile(make_desk: Any) -> None:
    desk = make_desk({"commune": {"Hộ tịch": THREE}}, "UBND xã Đồng Văn", "minh-hoa-2026")
    desk.stand("Khai sinh", desk.level_column("P"))
    desk.type("pdTp")
    rows: Sequence[Procedure] = [desk.procedure(name) for name in THREE]
    assert [row.levels for row in rows] == [("P",), ("T",), ("P",)]
    assert [row.eligibility for row in rows] == [ELIGIBLE, UNDECIDED, UNDECIDED]


def test_also_at_another_tier(desk: Any) -> None:
    desk.stand("Khai sinh")
    desk.press("Shift+Down")
    desk.grid._commands.copy_to("commune")
    assert desk.names("commune") == [("Hộ tịch", ["Khai sinh", "Kết hôn"])]
    assert "I Hộ tịch" in desk.shown()[desk.shown().index("C Cấp xã") :]


def test_fields_are_sorted_by_the_alphabet(make_desk: Any) -> None:
    desk = make_desk({"district": {"Đất đai": ["x"], "Chứng thực": ["y"], "Ấn chỉ": ["z"]}})
    desk.stand("y")
    desk.press("Ctrl+L")
    assert [name for name, _ in desk.names()] == ["Ấn chỉ", "Chứng thực", "Đất đai"]
    assert [row for row in desk.shown() if " " in row and row.split()[0] in ("I", "II", "III")] == [
        "I Ấn chỉ",
        "II Chứng thực",
        "III Đất đai",
    ]


def test_nothing_is_written_in_a_store_that_is_only_read(
    make_desk: Any, monkeypatch: Any, office: Any
) -> None:
    monkeypatch.setattr(office.store, "read_only", True)
    desk = make_desk({})
    before = desk.session.live.tree.records()
    desk.type("Hộ tịch")
    desk.press("Return")
    assert list(desk.session.live.tree.records()) == list(before)
