"""Whatever is done, undone or redone, the rows on screen are those of the tree, each told to Qt."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView

from models.changes import ChangeSet
from models.edits import (
    add_field,
    add_procedures,
    copy_to_tier,
    declare,
    move_by,
    move_to,
    remove,
    rename_field,
    set_level,
    sort_fields,
)
from models.records import Procedure, TierStatus
from models.tree import Tree
from ui.desktop.item_models.dragged_rows import mime_data
from ui.desktop.item_models.grid_filter import GridFilter
from ui.desktop.item_models.tree_model import MANY, TreeModel
from ui.desktop.item_models.tree_nodes import RowKind

FIELDS = ["Hộ tịch", "Đất đai", "Chứng thực"]


def told(model: TreeModel) -> list[tuple[str, ...]]:
    """All that the model shows, with its depth."""
    return [
        (node.kind.name, node.id, *(cell.text for cell in model.look(node).cells))
        for node in model.nodes.walk()
    ]


def _some(known: Any, number: int) -> list[str]:
    """One of the ids, chosen by a number; none where there is none."""
    ids = sorted(known)
    return [ids[number % len(ids)]] if ids else []


def _tier(number: int) -> str:
    return ("district", "commune")[number % 2]


def _siblings(tree: Tree, procedure_id: str) -> list[Procedure]:
    return tree.procedures_of(tree.procedures[procedure_id].field_id)


NewId = Callable[[], str]
Edit = Callable[[Tree, NewId, int, int], Iterator[ChangeSet]]


def _add_field(tree: Tree, new_id: NewId, a: int, b: int) -> Iterator[ChangeSet]:
    yield add_field(tree, _tier(a), FIELDS[a % 3], new_id, "".join(_some(tree.fields, b)))


def _add(tree: Tree, new_id: NewId, a: int, b: int) -> Iterator[ChangeSet]:
    rows = [{"name": f"Thủ tục {n}"} for n in range(a % 4)]
    yield from (add_procedures(tree, key, rows, new_id, "") for key in _some(tree.fields, b))


def _remove(tree: Tree, _new_id: NewId, a: int, b: int) -> Iterator[ChangeSet]:
    yield remove(tree, {*_some(tree.procedures, a), *_some(tree.procedures, b)})


def _remove_field(tree: Tree, _new_id: NewId, _a: int, b: int) -> Iterator[ChangeSet]:
    yield remove(tree, field_ids=_some(tree.fields, b))


def _level(tree: Tree, _new_id: NewId, a: int, b: int) -> Iterator[ChangeSet]:
    yield set_level(tree, _some(tree.procedures, a), str(b % 4 + 1))


def _move(tree: Tree, _new_id: NewId, a: int, b: int) -> Iterator[ChangeSet]:
    yield from (
        move_by(tree, _siblings(tree, key), {key}, 1 if b % 2 else -1) for key in _some(tree.procedures, a)
    )


def _drop(tree: Tree, _new_id: NewId, a: int, b: int) -> Iterator[ChangeSet]:
    rows = list(dict.fromkeys([*_some(tree.procedures, a), *_some(tree.procedures, b)]))
    yield from (move_to(tree, rows, key, None if a % 2 else "") for key in _some(tree.fields, b) if rows)


def _sort(tree: Tree, _new_id: NewId, a: int, _b: int) -> Iterator[ChangeSet]:
    yield sort_fields(tree, _tier(a))


def _copy(tree: Tree, new_id: NewId, a: int, b: int) -> Iterator[ChangeSet]:
    yield copy_to_tier(tree, _some(tree.procedures, b), _tier(a), new_id)


def _rename(tree: Tree, _new_id: NewId, a: int, b: int) -> Iterator[ChangeSet]:
    yield from (rename_field(tree, key, FIELDS[a % 3]) for key in _some(tree.fields, b))


def _declare(tree: Tree, _new_id: NewId, a: int, b: int) -> Iterator[ChangeSet]:
    yield declare(tree, _tier(a), {"status": list(TierStatus)[b % 3]})


EDITS: list[Edit] = [
    _add_field, _add, _remove, _remove_field, _level, _move, _drop, _sort, _copy, _rename, _declare,
]  # fmt: skip
NUMBERS = st.integers(0, 50)
STEPS = st.lists(
    st.tuples(st.sampled_from([*EDITS, "undo", "redo"]), NUMBERS, NUMBERS), min_size=1, max_size=25
)
Step = tuple[Edit | str, int, int]


def take(desk: Any, step: Step) -> None:
    edit, first, second = step
    if isinstance(edit, str):
        getattr(desk.session, edit)()
        return
    new_id = desk.session.working.office.new_id
    for change_set in edit(desk.session.live.tree, new_id, first, second):
        desk.session.do(change_set)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_the_rows_are_those_of_a_model_made_anew(desk: Any, steps: list[Step]) -> None:
    for step in steps:
        take(desk, step)
        assert told(desk.model) == told(TreeModel(desk.session))
    while desk.session.undo():
        pass
    assert told(desk.model) == told(TreeModel(desk.session))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_under_a_filter_nothing_vanishes_and_nothing_is_shown_twice(desk: Any, steps: list[Step]) -> None:
    desk.grid.show_filter(GridFilter("t"))
    for step in steps:
        take(desk, step)
        listed = [node.id for node in desk.model.nodes.walk() if node.kind.name == "PROCEDURE"]
        assert len(listed) == len(set(listed))
        assert set(listed) <= desk.session.live.tree.procedures.keys()
        for key in listed:
            parent = desk.model.nodes.find(RowKind.PROCEDURE, key).parent
            assert parent is not None
            assert parent.id == desk.session.live.tree.procedures[key].field_id
    desk.grid.end_filter()
    assert told(desk.model) == told(TreeModel(desk.session))


def test_a_move_keeps_selection_and_cursor(desk: Any) -> None:
    desk.stand("Kết hôn", 4)
    desk.press("Shift+Down")
    target = desk.procedure("Tách thửa").field_id
    desk.session.do(move_to(desk.session.live.tree, [desk.procedure("Kết hôn").id], target, ""))
    assert desk.grid.selected_procedures() == [desk.procedure("Khai tử").id, desk.procedure("Kết hôn").id]


def test_many_rows_come_by_one_reset(desk: Any, qtbot: Any) -> None:
    field = desk.procedure("Khai sinh").field_id
    rows = [{"name": f"Thủ tục {n}"} for n in range(MANY + 1)]
    desk.stand("Khai tử", 4)
    with qtbot.waitSignal(desk.model.modelReset):
        desk.session.do(
            add_procedures(desk.session.live.tree, field, rows, desk.session.working.office.new_id)
        )
    assert desk.here() == ("Khai tử", 4)
    assert told(desk.model) == told(TreeModel(desk.session))


def test_a_reset_keeps_folded_what_was_folded(desk: Any) -> None:
    desk.stand("Hộ tịch")
    desk.press("Left")
    desk.model.rebuild()
    assert not desk.grid.isExpanded(desk.index("Hộ tịch", 0))
    assert desk.grid.isExpanded(desk.index("Đất đai", 0))
    assert desk.here() == ("Hộ tịch", 1)


def test_a_new_field_is_unfolded(desk: Any) -> None:
    desk.session.do(add_field(desk.session.live.tree, "district", "Mới", lambda: "new"))
    assert desk.grid.isExpanded(desk.index("Mới", 0))


def test_an_index_that_outlived_its_row_finds_nothing(desk: Any) -> None:
    index = desk.index("Khai tử")
    desk.session.do(remove(desk.session.live.tree, [desk.procedure("Khai tử").id]))
    assert index.data() is None
    assert not desk.model.parent(index).isValid()


def dropped(
    desk: Any, names: list[str], target: str, monkeypatch: pytest.MonkeyPatch, side: str = "OnItem"
) -> None:
    """Let rows go on a row, as the end of a drag does."""
    nodes = [desk.model.node(desk.index(name)) for name in names]
    data: QMimeData = mime_data(nodes)
    at = QPointF(desk.grid.visualRect(desk.index(target)).center())
    indicator = getattr(QAbstractItemView.DropIndicatorPosition, side)
    monkeypatch.setattr(desk.grid, "dropIndicatorPosition", lambda: indicator)
    event = QDropEvent(
        at, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    desk.grid.dropEvent(event)


def test_procedures_are_dragged_into_another_field(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    dropped(desk, ["Khai sinh", "Khai tử"], "Tách thửa", monkeypatch, "AboveItem")
    assert desk.names() == [("Hộ tịch", ["Kết hôn"]), ("Đất đai", ["Khai sinh", "Khai tử", "Tách thửa"])]
    dropped(desk, ["Tách thửa"], "Hộ tịch", monkeypatch)
    dropped(desk, ["Khai tử"], "+Hộ tịch", monkeypatch)
    assert desk.names() == [("Hộ tịch", ["Kết hôn", "Tách thửa", "Khai tử"]), ("Đất đai", ["Khai sinh"])]
    dropped(desk, ["Khai tử"], "Hộ tịch", monkeypatch, "BelowItem")
    assert desk.names()[0][1] == ["Khai tử", "Kết hôn", "Tách thửa"]


def test_fields_are_dragged_within_their_tier_only(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    dropped(desk, ["Hộ tịch"], "Đất đai", monkeypatch, "BelowItem")
    assert [name for name, _ in desk.names()] == ["Đất đai", "Hộ tịch"]
    dropped(desk, ["Hộ tịch"], "Đất đai", monkeypatch, "AboveItem")
    assert [name for name, _ in desk.names()] == ["Hộ tịch", "Đất đai"]
    dropped(desk, ["Hộ tịch"], "+Cấp huyện", monkeypatch)
    assert [name for name, _ in desk.names()] == ["Đất đai", "Hộ tịch"]
    dropped(desk, ["Hộ tịch"], "Cấp xã", monkeypatch)
    dropped(desk, ["Hộ tịch"], "+Cấp xã", monkeypatch)
    assert [name for name, _ in desk.names()] == ["Đất đai", "Hộ tịch"]
