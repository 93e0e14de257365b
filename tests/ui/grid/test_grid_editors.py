"""What is typed is never lost, and nothing is drawn anew under an open editor."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from models.edits import add_procedures, set_cells
from models.findings import Place
from models.problems import Refusal
from models.records import Kind
from ui.desktop.item_models.grid_filter import GridFilter


def editor_of(desk: Any) -> QLineEdit:
    editor = desk.focus()
    assert isinstance(editor, QLineEdit)
    return editor


def test_escape_gives_the_old_text_back(desk: Any) -> None:
    desk.stand("Khai sinh")
    desk.type("xyz")
    desk.press("Escape")
    assert desk.names()[0][1][0] == "Khai sinh"
    assert desk.focus() is desk.grid


def test_f2_adds_to_the_text_and_typing_writes_over_it(desk: Any) -> None:
    desk.stand("Khai sinh")
    desk.press("F2")
    desk.type(" lai")
    desk.press("Return")
    assert desk.names()[0][1][0] == "Khai sinh lai"
    desk.press("Up")
    desk.type("moi")
    desk.press("Tab")
    assert desk.names()[0][1][0] == "moi"
    assert desk.here() == ("moi", 2)


def test_backspace_in_an_editor_deletes_as_unikey_needs_it(desk: Any) -> None:
    desk.stand("Khai sinh")
    desk.type("d")
    desk.press("Backspace")
    desk.type("đ")
    desk.type("a")
    desk.press("Return")
    assert desk.names()[0][1][0] == "đa"


def test_arrows_up_and_down_commit(desk: Any) -> None:
    desk.stand("Kết hôn")
    desk.type("x")
    desk.press("Down")
    assert desk.here() == ("Khai tử", 1)
    desk.type("y")
    desk.press("Up")
    assert desk.names()[0][1] == ["Khai sinh", "x", "y"]


def test_a_click_elsewhere_commits(desk: Any) -> None:
    desk.stand("Khai sinh")
    desk.type("moi")
    desk.stand("Tách thửa")
    assert desk.names()[0][1][0] == "moi"


def test_another_widget_taking_the_focus_commits(desk: Any, qtbot: Any) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    window = QWidget()
    qtbot.addWidget(window)
    desk.stand("Khai sinh")
    desk.type("moi")
    other.setParent(desk.grid)
    other.show()
    other.setFocus()
    qtbot.waitUntil(lambda: desk.names()[0][1][0] == "moi")


def test_hiding_the_page_commits(desk: Any) -> None:
    desk.stand("+Hộ tịch")
    desk.type("Giam ho")
    desk.grid.hide()
    assert desk.names()[0][1][-1] == "Giam ho"


def test_a_command_of_the_window_commits_first(desk: Any) -> None:
    desk.stand("Khai sinh")
    desk.type("moi")
    desk.grid.show_filter(GridFilter("moi"))
    assert desk.names()[0][1][0] == "moi"
    assert "1 moi" in desk.shown()
    desk.type("nua")
    desk.grid.go_to(Place(Kind.PROCEDURE, desk.procedure("Tách thửa").id, "note"))
    assert desk.names()[0][1][0] == "nua"
    assert desk.here() == ("Tách thửa", desk.columns.note)


def test_keys_that_lead_on_from_an_editor(desk: Any) -> None:
    desk.stand("Khai sinh")
    desk.type("moi")
    desk.press("Ctrl+Return")
    assert desk.names()[0][1][0] == "moi"
    assert desk.here() == ("+Cấp huyện", 1)
    desk.press("Escape")
    desk.stand("Kết hôn")
    desk.type("hai")
    desk.press("F8")
    assert desk.names()[0][1][1] == "hai"


def test_delete_and_home_in_an_editor_are_the_editors(desk: Any) -> None:
    desk.stand("Khai sinh")
    desk.press("F2", "Home", "Delete", "Delete", "Ctrl+Delete")
    assert editor_of(desk).text() != "Khai sinh"
    assert len(desk.names()[0][1]) == 3


def test_an_edit_from_elsewhere_waits_until_the_editor_closes(desk: Any) -> None:
    desk.stand("Kết hôn")
    desk.press("F2")
    desk.type(" lan hai")
    tree = desk.session.live.tree
    field = desk.procedure("Khai sinh").field_id
    desk.session.do(add_procedures(tree, field, [{"name": "Đầu tiên"}], lambda: "x1", ""))
    desk.session.do(set_cells(tree, (desk.procedure("Kết hôn").id,), {"name": "Khác"}))
    assert editor_of(desk).text() == "Kết hôn lan hai"
    assert "1 Đầu tiên" not in desk.shown()
    desk.press("Return")
    assert desk.shown()[4:7] == ["1 Đầu tiên", "2 Khai sinh", "3 Kết hôn lan hai"]


def test_a_text_that_could_not_be_kept_stays_in_its_editor(desk: Any, monkeypatch: Any) -> None:
    def full(*_: object) -> None:
        raise Refusal("store-full", path="x")

    desk.stand("Khai sinh")
    desk.type("moi")
    with monkeypatch.context() as broken:
        broken.setattr(desk.session.working.office.store, "apply", full)
        desk.press("Return")
        assert editor_of(desk).text() == "moi"
        assert not desk.grid.finish_editing()
    assert [problem.code for problem in desk.problems] == ["store-full", "store-full"]
    desk.press("Return")
    assert desk.names()[0][1][0] == "moi"


def test_what_is_wrong_is_kept_and_marked(desk: Any) -> None:
    desk.stand("Khai sinh", 2)
    desk.type("??")
    desk.press("Return")
    look = desk.model.look(desk.model.node(desk.index("Khai sinh")))
    assert look.cells[2].text == "??"
    assert look.cells[2].found is not None
    desk.stand("Khai sinh")
    desk.press("Delete")
    assert desk.names()[0][1][0] == ""


def test_reasons_of_the_list_typed_as_text_become_reasons(desk: Any) -> None:
    known = desk.session.working.profile.reasons[0]
    desk.stand("Khai sinh", desk.columns.reason)
    desk.press("F2")
    editor_of(desk).setText(f"{known.text}; và lý do riêng")
    editor_of(desk).setModified(True)
    desk.press("Return")
    row = desk.procedure("Khai sinh")
    assert (row.reasons, row.reason_text) == ((known.key,), "và lý do riêng")


def test_a_double_click_edits_a_text_and_sets_a_level(desk: Any) -> None:
    desk.stand("Khai sinh", desk.level_column("3"))
    at = desk.grid.visualRect(desk.index("Khai sinh", desk.level_column("3"))).center()
    QTest.mouseDClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert desk.procedure("Khai sinh").levels == ("3",)
    desk.stand("Khai tử")
    at = desk.grid.visualRect(desk.index("Khai tử")).center()
    QTest.mouseDClick(desk.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert editor_of(desk).text() == "Khai tử"
