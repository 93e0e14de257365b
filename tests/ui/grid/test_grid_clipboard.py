"""Copy, cut and paste within the grid, to a spreadsheet and from one."""

from typing import Any

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from models.records import Eligibility, Procedure

FULL = Procedure(
    "",
    "",
    0,
    name='=Cấp "phép" & gia hạn',
    code="1.001193",
    levels=("3",),
    eligibility=Eligibility.NOT_ELIGIBLE,
    reasons=("LD01",),
    reason_text="lý do riêng",
    legal_basis="Điều 5",
    note="ghi chú",
    lead_unit="Phòng Tư pháp",
    dossiers_received=12,
)


@pytest.fixture
def full(make_desk: Any) -> Any:
    return make_desk({"district": {"Hộ tịch": [FULL, "Khai tử"], "Đất đai": ["Tách thửa"]}})


def put(text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def plain() -> str:
    return QGuiApplication.clipboard().mimeData().text()


def test_one_cell_is_copied_as_its_text_and_pasted_into_another(full: Any) -> None:
    full.stand(FULL.name, full.columns.reason)
    full.press("Ctrl+C")
    assert "\t" not in plain()
    full.stand("Khai tử", full.columns.reason)
    full.press("Ctrl+V")
    row = full.procedure("Khai tử")
    assert (row.reasons, row.reason_text, row.legal_basis) == (("LD01",), "lý do riêng", "Điều 5")
    assert row.name == "Khai tử"


def test_rows_are_copied_as_a_block_that_spreadsheets_read(full: Any) -> None:
    full.stand(FULL.name)
    full.press("Shift+Down", "Ctrl+C")
    lines = [line.split("\t") for line in plain().split("\n")]
    assert [line[0] for line in lines] == [FULL.name, "Khai tử"]
    assert lines[0][1:7] == ["1.001193", "", "", "x", "", "Không đủ điều kiện"]
    html = QGuiApplication.clipboard().mimeData().html()
    assert html.count("<tr>") == 2
    assert "&quot;phép&quot; &amp; gia" in html


def test_rows_cut_in_one_field_and_pasted_in_another_lose_nothing(full: Any) -> None:
    full.stand(FULL.name)
    full.press("Shift+Down", "Ctrl+X")
    assert full.names() == [("Hộ tịch", []), ("Đất đai", ["Tách thửa"])]
    full.stand("Tách thửa")
    full.press("Ctrl+V")
    assert full.names()[1][1] == ["Tách thửa", FULL.name, "Khai tử"]
    row = full.procedure(FULL.name)
    assert (row.lead_unit, row.dossiers_received, row.reasons) == ("Phòng Tư pháp", 12, ("LD01",))
    full.press("Ctrl+Z", "Ctrl+Z")
    assert full.names()[0][1] == [FULL.name, "Khai tử"]


def test_the_block_alone_brings_back_what_the_grid_shows(full: Any) -> None:
    full.stand(FULL.name)
    full.press("Shift+Down", "Ctrl+C")
    html = QGuiApplication.clipboard().mimeData().html()
    put(html=html)
    full.stand("+Đất đai")
    full.press("Ctrl+V")
    first, copy = (p for p in full.session.live.tree.procedures.values() if p.name == FULL.name)
    for column in ("code", "levels", "eligibility", "reasons", "reason_text", "legal_basis", "note"):
        assert getattr(first, column) == getattr(copy, column)


def test_names_from_a_spreadsheet_make_procedures(full: Any) -> None:
    put("Thủ tục một\r\nThủ tục hai\r\n\r\n")
    full.stand("+Đất đai")
    full.press("Ctrl+V")
    assert full.names()[1][1] == ["Tách thửa", "Thủ tục một", "Thủ tục hai"]
    assert full.grid.selected_procedures() == [full.procedure(f"Thủ tục {n}").id for n in ("một", "hai")]


def test_names_are_never_written_over_by_a_block(full: Any) -> None:
    put("Thủ tục một\nThủ tục hai")
    full.stand(FULL.name)
    full.press("Ctrl+V")
    assert full.names()[0][1] == [FULL.name, "Thủ tục một", "Thủ tục hai", "Khai tử"]


def test_a_block_with_a_header_is_read_by_it(full: Any) -> None:
    put(
        "STT\tTên thủ tục\tMức độ\tMã TTHC\tKết luận\tGhi chú\n"
        "1\tCấp phép\tMức độ 3\t1.001193\tđủ\tPhòng A\n2\tGia hạn\t4\t\t\t"
    )
    full.stand("+Đất đai")
    full.press("Ctrl+V")
    row, other = full.procedure("Cấp phép"), full.procedure("Gia hạn")
    assert (row.levels, row.code, row.eligibility, row.note) == (
        ("3",),
        "1.001193",
        Eligibility.ELIGIBLE,
        "Phòng A",
    )
    assert (other.levels, other.eligibility) == (("4",), Eligibility.UNDECIDED)


def test_what_a_column_of_no_known_meaning_says_is_not_lost_unseen(full: Any) -> None:
    wanted: list[object] = []
    full.grid.import_wanted.connect(wanted.append)
    put("STT\tTên thủ tục\tMã TTHC\tPhòng\n1\tCấp phép\t1.001193\tPhòng A")
    full.stand("+Đất đai")
    full.press("Ctrl+V")
    assert (len(wanted), full.names()[1][1]) == (1, ["Tách thửa"])


def test_a_block_without_a_header_is_read_by_its_look(full: Any) -> None:
    put("1\tCấp phép\t1.001193\t3\tKhông đủ\tgấp\n2\tGia hạn\t1.001194\t4\t\t")
    full.stand("+Đất đai")
    full.press("Ctrl+V")
    row, other = full.procedure("Cấp phép"), full.procedure("Gia hạn")
    assert (row.code, row.levels, row.eligibility, row.note) == (
        "1.001193",
        ("3",),
        Eligibility.NOT_ELIGIBLE,
        "gấp",
    )
    assert (other.code, other.levels) == ("1.001194", ("4",))


def test_marks_under_the_levels_of_the_form(full: Any) -> None:
    put("Cấp phép\tx\t\t\nGia hạn\t\t\tX")
    full.stand("+Đất đai")
    full.press("Ctrl+V")
    assert (full.procedure("Cấp phép").levels, full.procedure("Gia hạn").levels) == (("2",), ("4",))


def test_a_column_of_levels_fills_the_rows_below(full: Any) -> None:
    put("2\n4\n3")
    full.stand(FULL.name, full.level_column("1"))
    full.press("Ctrl+V")
    tree = full.session.live.tree
    rows = tree.procedures_of(full.procedure("Khai tử").field_id)
    assert [row.levels for row in rows] == [("2",), ("4",), ("3",)]
    assert rows[2].name == ""


def test_one_value_is_pasted_into_all_selected_rows(full: Any) -> None:
    put("chờ sửa luật")
    full.stand(FULL.name, full.columns.note)
    full.press("Shift+Down", "Ctrl+V")
    assert {full.procedure(name).note for name in (FULL.name, "Khai tử")} == {"chờ sửa luật"}


def test_what_no_column_understands_is_kept(full: Any) -> None:
    put("chưa rõ")
    full.stand("Khai tử", full.columns.decision)
    full.press("Ctrl+V")
    assert full.procedure("Khai tử").decision_note == "chưa rõ"
    put("mức 7")
    full.stand("Khai tử", full.level_column("2"))
    full.press("Ctrl+V")
    assert full.procedure("Khai tử").levels == ("mức 7",)
    assert full.session.live.findings.is_unfinished(full.procedure("Khai tử").id)


def test_html_of_a_spreadsheet_with_line_breaks_and_wide_cells(full: Any) -> None:
    first = "<tr><td>Cấp<br>phép &amp; gia hạn</td><td colspan=2>1.001193</td><td>3</td></tr>"
    html = f"<table>{first}<tr><td>Gia hạn</td><td>1.001194</td><td></td><td>2</td></tr></table>"
    put("Cấp phép", html)
    full.stand("+Đất đai")
    full.press("Ctrl+V")
    row = full.procedure("Cấp phép & gia hạn")
    assert (row.code, row.levels) == ("1.001193", ("3",))


def test_a_name_pasted_into_an_empty_row_makes_a_procedure_or_a_field(full: Any) -> None:
    put("Mới")
    full.stand("+Hộ tịch")
    full.press("Ctrl+V")
    full.stand("+Cấp huyện")
    full.press("Ctrl+V")
    assert full.names()[0][1][-1] == "Mới"
    assert full.names()[-1] == ("Mới", [])


def test_cutting_one_cell_clears_it(full: Any) -> None:
    full.stand(FULL.name, 2)
    full.press("Ctrl+X")
    assert full.procedure(FULL.name).code == ""
    assert plain() == "1.001193"


FORM = (
    "I\tLĩnh vực hộ tịch\t\n1\tKhai sinh\t1.001193\n"
    "II\tLĩnh vực đất đai\t\n1\tTách thửa\t\n2\tHợp thửa\t1.001194"
)


@pytest.mark.parametrize("row", ["Cấp xã", "+Cấp xã"])
def test_a_block_with_headings_makes_its_fields_at_a_tier(full: Any, row: str) -> None:
    full.stand("Cấp xã")
    full.grid.setExpanded(full.grid.currentIndex(), True)
    full.stand(row)
    put(FORM)
    full.press("Ctrl+V")
    assert full.names("commune") == [
        ("Lĩnh vực hộ tịch", ["Khai sinh"]),
        ("Lĩnh vực đất đai", ["Tách thửa", "Hợp thửa"]),
    ]
    assert full.here() == ("Lĩnh vực hộ tịch", 1)
    full.press("Ctrl+Z")
    assert full.names("commune") == []


def test_names_in_one_column_are_fields_at_a_tier(full: Any) -> None:
    full.stand("+Cấp huyện")
    put("Chứng thực\n\nTư pháp")
    full.press("Ctrl+V")
    assert full.names()[2:] == [("Chứng thực", []), ("Tư pháp", [])]


def test_rows_without_a_field_get_one_and_the_officer_is_asked_for_its_name(full: Any) -> None:
    said: list[str] = []
    full.grid.said.connect(said.append)
    full.stand("+Cấp huyện")
    put("1\tChứng thực bản sao\t2.000815\n2\tChứng thực chữ ký\t2.000884")
    full.press("Ctrl+V")
    assert full.names()[2:] == [("", ["Chứng thực bản sao", "Chứng thực chữ ký"])]
    assert said == ["Đã dán 2 thủ tục vào một lĩnh vực mới chưa có tên. Hãy gõ tên lĩnh vực rồi bấm Enter."]
    full.type("Chung thuc")
    full.press("Return")
    assert full.names()[2][0] == "Chung thuc"


def test_rows_of_our_own_pasted_at_a_tier_lose_nothing(full: Any) -> None:
    full.stand(FULL.name)
    full.press("Shift+Down", "Ctrl+X")
    full.stand("Cấp xã")
    full.press("Ctrl+V")
    assert full.names("commune") == [("", [FULL.name, "Khai tử"])]
    assert full.procedure(FULL.name).lead_unit == "Phòng Tư pháp"
