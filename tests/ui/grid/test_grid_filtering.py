"""What a filter shows: words in any order and without marks, chips, a number of the totals."""

from dataclasses import replace
from typing import Any

import pytest

from models.records import Eligibility, Procedure
from ui.desktop.item_models.grid_filter import Chip, GridFilter

ROWS = [
    Procedure("", "", 0, name="Đăng ký khai sinh", code="1.001193", levels=("4",)),
    Procedure("", "", 0, name="Đăng ký khai tử", levels=("2",), eligibility=Eligibility.ELIGIBLE),
    Procedure("", "", 0, name="Kết hôn", levels=("2",)),
    Procedure(
        "", "", 0, name="Giám hộ", levels=("3",), eligibility=Eligibility.NOT_ELIGIBLE, reasons=("LD01",)
    ),
    Procedure("", "", 0, name="Nuôi con nuôi"),
    Procedure("", "", 0, name="Trích lục", levels=("1",)),
]


@pytest.fixture
def filled(make_desk: Any) -> Any:
    return make_desk(
        {"district": {"Hộ tịch": ROWS}, "commune": {"Đất đai": [replace(ROWS[0], name="Tách thửa")]}}
    )


def procedures(desk: Any) -> list[str]:
    tree = desk.session.live.tree
    return [tree.procedures[n.id].name for n in desk.model.nodes.walk() if n.kind.name == "PROCEDURE"]


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (GridFilter("sinh dang"), ["Đăng ký khai sinh"]),
        (GridFilter("DANG KI"), ["Đăng ký khai sinh", "Đăng ký khai tử"]),
        (GridFilter("1.0011 ho"), ["Đăng ký khai sinh"]),
        (GridFilter("dat dai"), ["Tách thửa"]),
        (GridFilter("không có"), []),
        (GridFilter(chip=Chip.NO_LEVEL), ["Nuôi con nuôi"]),
        (GridFilter(chip=Chip.UNDECIDED), ["Kết hôn", "Trích lục"]),
        (GridFilter(chip=Chip.NOT_ELIGIBLE), ["Giám hộ"]),
        (GridFilter(chip=Chip.WITH_ERRORS), ["Kết hôn", "Nuôi con nuôi"]),
        (GridFilter(chip=Chip.DIFFERENT), []),
        (GridFilter(tier="district", level="2"), ["Đăng ký khai tử", "Kết hôn"]),
        (GridFilter(level="4"), ["Đăng ký khai sinh", "Tách thửa"]),
        (GridFilter(tier="commune"), ["Tách thửa"]),
        (GridFilter("khai", tier="district", level="2"), ["Đăng ký khai tử"]),
    ],
)
def test_what_is_shown(filled: Any, wanted: GridFilter, shown: list[str]) -> None:
    filled.grid.show_filter(wanted)
    assert procedures(filled) == shown


def test_rows_keep_their_ordinal_and_the_empty_rows_go(filled: Any) -> None:
    filled.grid.show_filter(GridFilter("ket hon"))
    assert filled.shown() == ["B Cấp huyện", "I Hộ tịch", "3 Kết hôn"]


def test_an_empty_field_is_found_by_its_name(make_desk: Any) -> None:
    desk = make_desk({"district": {"Hộ tịch": [], "Đất đai": []}})
    desk.grid.show_filter(GridFilter("ho"))
    assert desk.shown() == ["B Cấp huyện", "I Hộ tịch"]


def test_escape_ends_the_filter_and_the_cursor_stays_at_its_row(filled: Any, qtbot: Any) -> None:
    filled.grid.show_filter(GridFilter("giam ho"))
    filled.stand("Giám hộ", 4)
    with qtbot.waitSignal(filled.grid.filter_cleared):
        filled.press("Escape")
    assert len(procedures(filled)) == 7
    assert filled.here() == ("Giám hộ", 4)


def test_a_place_that_the_filter_hides_ends_it(filled: Any, qtbot: Any) -> None:
    from models.findings import Place
    from models.records import Kind

    filled.grid.show_filter(GridFilter("giam ho"))
    with qtbot.waitSignal(filled.grid.filter_cleared):
        filled.grid.go_to(Place(Kind.PROCEDURE, filled.procedure("Kết hôn").id, "eligibility"))
    assert filled.here() == ("Kết hôn", filled.columns.decision)


def test_a_row_stays_in_sight_while_it_is_worked_on(filled: Any) -> None:
    filled.grid.show_filter(GridFilter(chip=Chip.NO_LEVEL))
    filled.stand("Nuôi con nuôi", filled.level_column("3"))
    filled.type("3")
    assert procedures(filled) == ["Nuôi con nuôi"]
    filled.type("d")
    assert filled.procedure("Nuôi con nuôi").eligibility is Eligibility.ELIGIBLE


def test_while_filtered_all_is_unfolded_and_folds_come_back_after(filled: Any) -> None:
    filled.stand("Hộ tịch")
    filled.press("Left")
    filled.grid.show_filter(GridFilter("khai"))
    assert filled.grid.isExpanded(filled.index("Hộ tịch", 0))
    filled.grid.end_filter()
    assert not filled.grid.isExpanded(filled.index("Hộ tịch", 0))
