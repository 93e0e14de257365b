"""A block pasted from elsewhere that is not plain goes to be looked at; one with places of its own goes there."""

from typing import Any

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from intake.tables import RawTable
from models.import_plan import plan_import
from models.taken import TakenRow
from tests.imports import taken, taken_row
from ui.desktop.grid import clipboard
from workflows.pasting import PastedBlock


@pytest.fixture
def asked(desk: Any) -> list[list[RawTable]]:
    """The tables that were left to be looked at."""
    found: list[list[RawTable]] = []
    desk.grid.import_wanted.connect(found.append)
    data = QMimeData()
    data.setText("Cấp phép\t1\nGia hạn\t2")
    QGuiApplication.clipboard().setMimeData(data)
    return found


def read_as(desk: Any, monkeypatch: pytest.MonkeyPatch, *rows: TakenRow, plain: bool, places: bool) -> None:
    """Whatever is pasted, this is what it means."""

    def read_block(*_: object) -> PastedBlock:
        plan = plan_import(desk.session.live.tree, taken(rows))
        return PastedBlock(rows, plan, has_places=places, plain=plain)

    monkeypatch.setattr(clipboard, "read_block", read_block)


def test_what_is_doubtful_is_left_to_be_looked_at(
    desk: Any, asked: list[list[RawTable]], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_as(desk, monkeypatch, taken_row("Cấp phép", doubts=("x",)), plain=False, places=False)
    before = desk.names()
    desk.stand("Khai sinh")
    desk.press("Ctrl+V")
    ((table,),) = asked
    assert [[cell.text for cell in row.cells.values()] for row in table.rows] == [
        ["Cấp phép", "1"],
        ["Gia hạn", "2"],
    ]
    assert desk.names() == before


def test_plain_rows_come_in_at_the_cursor(
    desk: Any, asked: list[list[RawTable]], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_as(desk, monkeypatch, taken_row("Cấp phép"), taken_row("Gia hạn", 2), plain=True, places=False)
    desk.stand("Khai sinh")
    desk.press("Ctrl+V")
    assert desk.names()[0][1] == ["Khai sinh", "Cấp phép", "Gia hạn", "Kết hôn", "Khai tử"]
    assert asked == []
    desk.press("Ctrl+Z")
    assert desk.names()[0][1] == ["Khai sinh", "Kết hôn", "Khai tử"]


def test_rows_with_places_of_their_own_go_there_in_one_gesture(
    desk: Any, asked: list[list[RawTable]], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = taken_row("Cấp phép", field="Y tế"), taken_row("Gia hạn", 2, field="Đất đai")
    read_as(desk, monkeypatch, *rows, plain=True, places=True)
    desk.stand("Khai sinh")
    desk.press("Ctrl+V")
    assert desk.names()[1:] == [("Đất đai", ["Tách thửa", "Gia hạn"]), ("Y tế", ["Cấp phép"])]
    assert desk.here() == ("Y tế", 1)
    assert asked == []
    desk.press("Ctrl+Z")
    assert desk.names()[1:] == [("Đất đai", ["Tách thửa"])]
