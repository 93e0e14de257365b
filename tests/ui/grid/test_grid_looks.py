"""What is seen and heard: marks, words, heights, and letters that are never clipped."""

from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter

from models.records import Eligibility, Procedure
from ui.desktop import theme
from ui.desktop.item_models.cells import Sign
from ui.desktop.item_models.columns import shared_widths, short_words
from ui.desktop.item_models.roles import ALIGNMENT, SPOKEN, TOOL_TIP
from ui.desktop.item_models.tree_model import TreeModel

BAD = Procedure("", "", 0, name="Kết hôn", levels=("3",))
GOOD = Procedure(
    "", "", 0, name="Khai sinh", code="1.001193", levels=("3",), eligibility=Eligibility.ELIGIBLE
)
NO = Procedure(
    "", "", 0, name="Giám hộ", levels=("2",), eligibility=Eligibility.NOT_ELIGIBLE, reasons=("LD01",)
)


@pytest.fixture
def looks(make_desk: Any) -> Any:
    return make_desk({"district": {"Hộ tịch": [GOOD, BAD, NO]}})


def cells(desk: Any, row: str) -> Any:
    return desk.model.look(desk.model.node(desk.index(row))).cells


def test_a_row_shows_level_decision_and_reason(looks: Any) -> None:
    shown = cells(looks, "Khai sinh")
    assert [cell.disc for cell in shown[3:7]] == [False, False, True, False]
    assert (shown[looks.columns.decision].text, shown[looks.columns.decision].sign) == ("Đủ", Sign.CHECK)
    refused = cells(looks, "Giám hộ")[looks.columns.decision]
    assert (refused.text, refused.sign) == ("Không đủ", Sign.CROSS)
    assert (
        cells(looks, "Giám hộ")[looks.columns.reason].text == looks.model.profile.reason_by_key["LD01"].text
    )
    assert cells(looks, "Kết hôn")[looks.columns.decision].text == looks.model.profile.decision.undecided


def test_tiers_and_fields_carry_counts(looks: Any) -> None:
    for row in ("Cấp huyện", "Hộ tịch"):
        shown = cells(looks, row)
        assert [cell.text for cell in shown[2:7]] == ["3 thủ tục", "", "1", "2", ""]
        assert all(cell.right for cell in shown[2:7] if cell.text)


def test_empty_rows_and_empty_tiers_say_what_to_do(looks: Any) -> None:
    assert "thủ tục" in cells(looks, "+Hộ tịch")[1].text
    assert "lĩnh vực" in cells(looks, "+Cấp huyện")[1].text
    assert "phím cách" in cells(looks, "Cấp xã")[2].text


def test_a_finding_is_a_mark_a_ground_and_a_sentence(looks: Any) -> None:
    index = looks.index("Kết hôn", looks.columns.decision)
    look = looks.model.look(looks.model.node(index))
    assert look.found is not None
    assert look.cells[looks.columns.decision].found is look.found
    assert "Lỗi: " in index.data(TOOL_TIP)
    assert "Lỗi: " in looks.index("Kết hôn", 0).data(TOOL_TIP)
    assert "Lỗi: " not in (looks.index("Kết hôn", 1).data(TOOL_TIP) or "")


def test_a_cell_is_read_aloud_with_path_column_value_and_state(looks: Any) -> None:
    spoken = looks.index("Kết hôn", looks.level_column("3")).data(SPOKEN)
    assert spoken.startswith("Cấp huyện, I. Hộ tịch, 2. Kết hôn, Mức độ 3: đã chọn")
    assert "không chọn" in looks.index("Kết hôn", looks.level_column("2")).data(SPOKEN)
    decision = looks.index("Khai sinh", looks.columns.decision).data(SPOKEN)
    assert decision.endswith("Lên mức độ 4: Đủ điều kiện")


def test_qt_hands_the_words_to_a_screen_reader(looks: Any) -> None:
    interface = QAccessible.queryAccessibleInterface(looks.grid)
    assert interface.text(QAccessible.Text.Name) == looks.grid.accessibleName()
    assert interface.role() is QAccessible.Role.Tree


def heard(looks: Any) -> tuple[str, bool]:
    """What a screen reader says of the cell with the cursor, and whether it knows that the cursor is there."""
    cell = QAccessible.queryAccessibleInterface(looks.grid).focusChild()
    return cell.text(QAccessible.Text.Name), bool(cell.state().focused)


def test_a_screen_reader_hears_the_cell_the_cursor_goes_to(looks: Any) -> None:
    looks.stand("Kết hôn", looks.level_column("3"))
    assert heard(looks) == ("Cấp huyện, I. Hộ tịch, 2. Kết hôn, Mức độ 3: đã chọn", True)
    looks.press("Left")
    assert heard(looks) == ("Cấp huyện, I. Hộ tịch, 2. Kết hôn, Mức độ 2: không chọn", True)
    looks.stand("Kết hôn", looks.columns.decision)
    assert heard(looks)[0].startswith(
        "Cấp huyện, I. Hộ tịch, 2. Kết hôn, Lên mức độ 4: Chưa kết luận, Lỗi: Chưa chọn đủ / không đủ điều kiện."
    )
    looks.press("K")
    looks.stand("Kết hôn", looks.columns.decision)
    assert ": Không đủ điều kiện" in heard(looks)[0]


def test_a_screen_reader_hears_headers_and_every_cell_of_the_grid(looks: Any) -> None:
    grid = QAccessible.queryAccessibleInterface(looks.grid)
    children = [grid.child(number) for number in range(grid.childCount())]
    headers = [child for child in children if child.role() is QAccessible.Role.ColumnHeader]
    cells_ = [child for child in children if child.role() is QAccessible.Role.TreeItem]
    assert [header.text(QAccessible.Text.Name) for header in headers] == [c.title for c in looks.columns]
    folded = 1  # the empty row of the province, which is not the unit's
    assert len(cells_) == (len(looks.shown()) - folded) * len(headers)
    assert all(cell.text(QAccessible.Text.Name) for cell in cells_)


def test_headers_are_whole_and_levels_centred(looks: Any) -> None:
    header = looks.grid.header()
    metrics = header.fontMetrics()
    for column, data in enumerate(looks.columns):
        assert header.sectionSize(column) > metrics.horizontalAdvance(data.title)
    assert looks.model.headerData(3, Qt.Orientation.Horizontal, ALIGNMENT) == Qt.AlignmentFlag.AlignCenter


def test_columns_fill_the_width_and_never_shrink_below_their_need() -> None:
    assert shared_widths([50, 200, 60], [0, 0.7, 0.3], 410) == [50, 270, 90]
    assert shared_widths([50, 200, 60], [0, 0.7, 0.3], 100) == [50, 200, 60]


def test_words_that_outcomes_share_are_left_out(looks: Any) -> None:
    assert short_words(looks.model.profile.decision) == ("Đủ", "Không đủ")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("row", ["Khai sinh", "Hộ tịch"])
def test_stacked_capitals_are_whole(looks: Any, scale: float, row: str) -> None:
    from ui.desktop.grid.row_painter import RowPainter, RowState

    chosen = theme.load("light", scale)
    looks.grid.setFont(theme.interface_font(chosen))
    painter = RowPainter(looks.grid, chosen)
    painter.begin()
    node = looks.model.node(looks.index(row))
    look = looks.model.look(node)
    stacked = look._replace(cells=tuple(cell._replace(text="ỦẴỠỂgjy") for cell in look.cells[:2]))
    height = painter.row_height
    image = QImage(400, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as canvas:
        painter.paint(
            canvas, QRect(0, 0, 400, height), node, stacked, RowState(selected=False, unfolded=True)
        )
    ground = image.pixelColor(399, 2)
    for y in (0, 1, height - 2):
        assert {image.pixelColor(x, y).name() for x in range(400)} == {ground.name()}, f"line {y} of {height}"
    assert len({image.pixelColor(x, height // 2).name() for x in range(400)}) > 1


def test_what_differs_from_the_last_revision_is_marked(make_desk: Any) -> None:
    desk = make_desk({"district": {"Hộ tịch": [GOOD, BAD]}})
    live = desk.session.live
    live.different.add((GOOD.kind, desk.procedure("Khai sinh").id))
    desk.model.rebuild()
    assert desk.model.look(desk.model.node(desk.index("Khai sinh"))).differs
    assert "Khác lần trước" in desk.index("Khai sinh", 0).data(TOOL_TIP)
    assert desk.index("Khai sinh", 2).data(SPOKEN).endswith("Khác lần trước")
    assert not desk.model.look(desk.model.node(desk.index("Kết hôn"))).differs


def test_painting_a_whole_window_asks_nothing_of_delegates(
    looks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def record(*arguments: Any) -> None:
        asked.append(arguments[-1])

    monkeypatch.setattr(TreeModel, "data", record)
    looks.grid.viewport().grab()
    assert asked == []


def test_menu_entries_show_keys_and_do_what_the_keys_do(looks: Any) -> None:
    from ui.desktop.grid.keyboard import Command

    looks.stand("Khai sinh", 2)
    action = looks.grid.action(Command.CLEAR)
    assert action.shortcut().toString() == "Del"
    action.trigger()
    assert looks.procedure("Khai sinh").code == ""
    texts = [entry.text() for entry in looks.grid.actions_for_menu()]
    assert {"Cũng ở cấp…", "Xếp lĩnh vực theo vần", "Xóa dòng"} <= set(texts)


def test_a_finding_about_the_level_marks_where_one_could_be_chosen(make_desk: Any) -> None:
    two = Procedure("", "", 0, name="Hai mức độ", levels=("2", "3"))
    desk = make_desk({"district": {"Hộ tịch": ["Chưa có mức độ", two]}})
    assert all(cell.found for cell in cells(desk, "Chưa có mức độ")[3:7])
    assert [bool(cell.found) for cell in cells(desk, "Hai mức độ")[3:7]] == [False, True, True, False]
