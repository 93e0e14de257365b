"""Suggestions of catalogues while a name or a code is typed: one key takes one, and typing on is never disturbed."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from models.catalogue import Catalogue, CatalogueEntry
from models.records import Procedure
from tests.ui.grid.conftest import Desk, MakeDesk
from ui.desktop.grid.suggesting import Suggesting
from ui.desktop.grid.suggestion_list import SuggestionList
from workflows.catalogues import SHIPPED, add_version

ENTRIES = (
    CatalogueEntry("1.000894", "Thủ tục đăng ký kết hôn", "Hộ tịch", ("commune",), "Bộ Tư pháp"),
    CatalogueEntry("1.000806", "Thủ tục đăng ký kết hôn có yếu tố nước ngoài", "Hộ tịch", ("district",)),
    CatalogueEntry("2020.TP.09", "Thủ tục đăng ký lại kết hôn", "Hộ tịch", ("district",)),
    CatalogueEntry("1.001193", "Thủ tục đăng ký khai sinh", "Hộ tịch", ("district",)),
)
PHU_THO = Catalogue("pt", "Phú Thọ 2022", "Sở", province="Phú Thọ", suggestions_only=True)
FOREIGN, AGAIN = ENTRIES[1].name, ENTRIES[2].name


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A desk with one small catalogue."""
    made = make_desk(
        {"district": {"Hộ tịch": ["Khai sinh", "Kết hôn"], "": [Procedure("", "", 0, "Tách thửa")]}}
    )
    office = made.session.working.office
    office.store.set_setting(SHIPPED, '["phu-tho-2022", "quoc-gia-2026-07"]')
    add_version(office, PHU_THO, ENTRIES)
    return made


@pytest.fixture
def offered(desk: Desk, qtbot: QtBot) -> Callable[[], Sequence[str]]:
    """Waits for the list, and says which names it offers."""

    def names() -> Sequence[str]:
        qtbot.waitUntil(lambda: shown(desk) is not None)
        return [one.suggestion.entry.name for one in the_list(desk).offered]

    return names


def shown(desk: Desk) -> SuggestionList | None:
    found = desk.grid.findChild(SuggestionList)
    return found if found is not None and found.isVisible() else None


def the_list(desk: Desk) -> SuggestionList:
    found = shown(desk)
    assert found is not None
    return found


def text(desk: Desk) -> str:
    editor = desk.focus()
    assert isinstance(editor, QLineEdit)
    return editor.text()


def test_words_in_any_order_without_marks_are_offered_those_of_the_tier_first(
    desk: Desk, offered: Any
) -> None:
    desk.stand("+Hộ tịch")
    desk.type("hon ket")
    assert offered() == [AGAIN, FOREIGN, ENTRIES[0].name]
    assert the_list(desk).chosen == -1
    assert text(desk) == "hon ket"
    abouts = [one.about for one in the_list(desk).offered]
    assert abouts[0] == "Phú Thọ 2022, chỉ gợi ý · cấp huyện · Hộ tịch"
    assert abouts[1] == "1.000806 · Phú Thọ 2022, chỉ gợi ý · cấp huyện · Hộ tịch"


def test_enter_without_a_choice_keeps_what_was_typed(desk: Desk, offered: Any) -> None:
    desk.stand("+Hộ tịch")
    desk.type("ket hon")
    assert offered()
    desk.press("Return")
    assert desk.names()[0] == ("Hộ tịch", ["Khai sinh", "Kết hôn", "ket hon"])
    assert desk.here() == ("+Hộ tịch", 1)
    assert shown(desk) is None


def test_a_chosen_one_is_taken_by_enter_with_its_code_and_one_undo_takes_it_back(
    desk: Desk, offered: Any
) -> None:
    desk.stand("+Hộ tịch")
    desk.type("ket hon")
    assert offered()
    desk.press("Down", "Down")
    assert the_list(desk).chosen == 1
    assert text(desk) == "ket hon", "a choice changes no text"
    desk.press("Return")
    assert desk.procedure(FOREIGN).code == "1.000806"
    assert desk.here() == ("+Hộ tịch", 1), "as after a typed name: ready for the next"
    desk.press("Ctrl+Z")
    assert desk.names()[0][1] == ["Khai sinh", "Kết hôn"]


def test_one_key_takes_one_of_them(desk: Desk, offered: Any) -> None:
    desk.stand("Kết hôn")
    desk.type("ket hon")
    assert offered()
    desk.press("Alt+2")
    assert desk.names()[0][1] == ["Khai sinh", FOREIGN]
    assert desk.procedure(FOREIGN).code == "1.000806"
    assert not isinstance(desk.focus(), QLineEdit)


def test_tab_takes_the_chosen_one_and_goes_on_along_the_row(desk: Desk, offered: Any) -> None:
    desk.stand("+Hộ tịch")
    desk.type("ket hon")
    assert offered()
    desk.press("Down", "Tab")
    assert desk.here() == (AGAIN, 2)


def test_an_internal_code_of_another_province_is_not_taken(desk: Desk, offered: Any) -> None:
    desk.stand("Kết hôn")
    desk.type("dang ky lai")
    assert offered() == [AGAIN]
    desk.press("Alt+1")
    assert desk.procedure(AGAIN).code == ""


def test_a_code_is_offered_by_its_beginning(desk: Desk, offered: Any) -> None:
    desk.stand("Kết hôn", 2)
    desk.type("1.0008")
    assert offered() == [FOREIGN, ENTRIES[0].name]
    desk.press("Down", "Return")
    assert desk.procedure(FOREIGN).code == "1.000806"


def test_a_field_without_a_name_gets_that_of_the_catalogue(desk: Desk, offered: Any) -> None:
    desk.stand("Tách thửa")
    desk.type("khai sinh")
    assert offered() == [ENTRIES[3].name]
    desk.press("Alt+1")
    assert desk.names()[1] == ("Hộ tịch", [ENTRIES[3].name])


def test_escape_closes_the_list_and_only_then_gives_the_old_text_back(desk: Desk, offered: Any) -> None:
    desk.stand("Kết hôn")
    desk.type("ket hon")
    assert offered()
    desk.press("Escape")
    assert shown(desk) is None
    assert text(desk) == "ket hon"
    desk.press("Escape")
    assert desk.names()[0][1] == ["Khai sinh", "Kết hôn"]


def test_up_goes_back_to_the_text_and_from_there_to_the_row_above(desk: Desk, offered: Any) -> None:
    desk.stand("Kết hôn")
    desk.type("ket hon")
    assert offered()
    desk.press("Down", "Up")
    assert the_list(desk).chosen == -1
    desk.press("Up")
    assert desk.here() == ("Khai sinh", 1)
    assert desk.names()[0][1] == ["Khai sinh", "ket hon"]


def test_down_stops_at_the_last_one(desk: Desk, offered: Any) -> None:
    desk.stand("Kết hôn")
    desk.type("ket hon")
    count = len(offered())
    desk.press(*["Down"] * (count + 3))
    assert the_list(desk).chosen == count - 1


def test_letters_of_an_input_method_stay_as_they_were_typed(desk: Desk, offered: Any) -> None:
    """Unikey corrects: k e t, Backspace twice, ế t."""
    desk.stand("Kết hôn")
    desk.type("ket")
    assert offered()
    desk.press("Down", "Backspace", "Backspace")
    desk.type("ết")
    assert text(desk) == "kết"
    desk.type(" hôn la")
    desk.press("Return")
    assert desk.names()[0][1] == ["Khai sinh", "kết hôn la"]


def test_a_new_letter_after_a_choice_forgets_the_choice(desk: Desk, offered: Any, qtbot: QtBot) -> None:
    desk.stand("Kết hôn")
    desk.type("ket hon")
    assert offered()
    desk.press("Down")
    desk.type(" co")
    qtbot.waitUntil(lambda: len(the_list(desk).offered) == 1)
    assert the_list(desk).chosen == -1


@pytest.mark.parametrize(("row", "column"), [("Kết hôn", 8), ("Hộ tịch", 1), ("+district", 1)])
def test_notes_and_names_of_fields_are_left_alone(desk: Desk, qtbot: QtBot, row: str, column: int) -> None:
    if row == "+district":
        desk.stand("Kết hôn")
        desk.press("Ctrl+Return")
    else:
        desk.stand(row, desk.columns.note if column > 1 else column)
    desk.type("ket hon")
    (looking,) = (found.findChild(QTimer) for found in desk.grid.findChildren(Suggesting))
    assert looking is not None
    qtbot.waitUntil(lambda: not looking.isActive())
    assert shown(desk) is None
    desk.press("Return")


def test_a_click_takes_too_and_the_editor_keeps_the_keyboard_until_then(desk: Desk, offered: Any) -> None:
    desk.stand("Kết hôn")
    desk.type("khai sinh")
    assert offered()
    lines = the_list(desk).findChild(QListView)
    assert lines is not None
    QTest.mouseClick(
        lines.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 10)
    )
    assert desk.names()[0][1] == ["Khai sinh", ENTRIES[3].name]
    assert shown(desk) is None


def test_a_click_elsewhere_keeps_what_was_typed(desk: Desk, offered: Any) -> None:
    desk.stand("Kết hôn")
    desk.type("ket hon")
    assert offered()
    desk.stand("Tách thửa")
    assert shown(desk) is None
    assert desk.names()[0][1] == ["Khai sinh", "ket hon"]


def test_what_says_nothing_new_closes_the_editor_all_the_same(desk: Desk, offered: Any) -> None:
    desk.stand("Kết hôn")
    desk.type("khai sinh")
    assert offered()
    desk.press("Alt+1", "Up")
    desk.type("khai sinh")
    assert offered()
    desk.press("Alt+1")
    assert not isinstance(desk.focus(), QLineEdit)
    assert desk.names()[0][1] == ["Khai sinh", ENTRIES[3].name]
