"""What rows and columns are taken for: headers, tiers, fields, levels, and what is left outside."""

import pytest

from intake.readings import Meaning, Role
from intake.recogniser import recognise
from intake.recognising.header_words import meaning_of
from models.text import fold
from tests.intake.raw_tables import MARKS, NEW, OLD, UNKNOWN, table, taken, told

CAPTIONS = {
    Meaning.ORDINAL: ("STT", "TT", "Số TT", "Số\nTT", "RNUM"),
    Meaning.CODE: ("Mã TTHC", "Mã thủ tục", "Mã số", "Mã DVC", "MA_THU_TUC", "TEN_TAT"),
    Meaning.NAME: (
        "Tên thủ tục", "Tên TTHC", "Tên thủ tục hành chính", "Nội dung", "Lĩnh vực/DVCTT", "TEN_THU_TUC", "Tên",
    ),
    Meaning.FIELD: ("Lĩnh vực", "LINH_VUC"),
    Meaning.LEVEL: ("Mức độ", "Mức độ DVCTT", "DVCTT đang cung cấp"),
    Meaning.LEVEL_MARK: ("Mức độ 4", "MĐ3", "Toàn trình", "Một phần", "DVCTT mức độ 2"),
    Meaning.ELIGIBLE: ("Đủ điều kiện", "Đủ điều kiện lên trực tuyến mức độ 4", "Đủ ĐK"),
    Meaning.NOT_ELIGIBLE: ("Không đủ điều kiện", "Không đủ ĐK"),
    Meaning.DECISION: ("Kết quả rà soát", "Đủ/không đủ điều kiện"),
    Meaning.REASON: ("Lý do", "Lý do không đủ điều kiện"),
    Meaning.LEGAL_BASIS: ("Căn cứ", "Căn cứ pháp lý"),
    Meaning.NOTE: ("Ghi chú", "Ghi chú (nếu có)"),
    Meaning.AGENCY: ("Cơ quan", "Cơ quan thực hiện", "TEN_CO_QUAN"),
    Meaning.TIER: ("Cấp", "Cấp thực hiện", "Cấp giải quyết"),
    Meaning.OTHER: ("Thời hạn giải quyết", "Phí, lệ phí", "Trạng thái"),
}  # fmt: skip


@pytest.mark.parametrize(("meaning", "captions"), CAPTIONS.items(), ids=CAPTIONS)
def test_a_column_is_known_by_its_usual_names(meaning: Meaning, captions: tuple[str, ...]) -> None:
    found = [meaning_of(fold(caption)) for caption in captions]
    assert [one and one.meaning for one in found] == [meaning] * len(captions)


def test_two_rows_over_levels_and_a_row_of_numbers_are_the_header() -> None:
    reading = recognise(
        table(
            "STT|Tên thủ tục|Mức độ DVCTT|||Ghi chú",
            "||Mức độ 2|Mức độ 3|Mức độ 4",
            "(1)|(2)|(3)|(4)|(5)|(6)",
            "A|Cấp tỉnh",
            "I|Hộ tịch",
            "1|Đăng ký khai sinh||x",
        ),
        OLD,
    )
    assert [row.role for row in reading.rows[:5]] == [
        Role.HEADER, Role.HEADER, Role.COLUMN_NUMBERS, Role.TIER, Role.FIELD,
    ]  # fmt: skip
    assert reading.rows[5].columns == {"name": "Đăng ký khai sinh", "levels": ("3",), "note": ""}


@pytest.mark.parametrize(
    "heading",
    ["A|Cấp xã", "C|CẤP XÃ", "PHẦN C. THỦ TỤC HÀNH CHÍNH CẤP XÃ", "|Thủ tục hành chính cấp xã",
     "C|THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA UBND CẤP XÃ"],
)  # fmt: skip
def test_a_tier_heads_its_rows(heading: str) -> None:
    found = taken(table(MARKS, heading, "I|Hộ tịch", "1|Đăng ký khai sinh|x"))
    assert told(found) == [("commune", "Hộ tịch", "Đăng ký khai sinh", ("2",))]


@pytest.mark.parametrize(
    "name",
    ["Thực hiện trợ cấp xã hội hàng tháng", "Xét tặng danh hiệu thuộc thẩm quyền cấp xã", "Cấp giấy phép cấp tỉnh"],
)  # fmt: skip
def test_a_name_that_speaks_of_a_tier_heads_nothing(name: str) -> None:
    found = taken(table(MARKS, "A|Cấp tỉnh", "I|Bảo trợ xã hội", f"1|{name}|x", "2|Khác||x"))
    assert [(tier, text) for tier, _, text, _ in told(found)] == [("province", name), ("province", "Khác")]


@pytest.mark.parametrize(
    ("heading", "field"),
    [("I|Hộ tịch", "Hộ tịch"), ("|Lĩnh vực Hộ tịch", "Lĩnh vực Hộ tịch"),
     ("I|Lĩnh vực Hộ tịch (04 TTHC)", "Lĩnh vực Hộ tịch"), ("a|Hộ tịch", "Hộ tịch"), ("|Hộ tịch", "Hộ tịch")],
)  # fmt: skip
def test_a_field_heads_its_rows(heading: str, field: str) -> None:
    found = taken(table(MARKS, "A|Cấp tỉnh", heading, "1|Đăng ký khai sinh|x", "2|Đăng ký khai tử||x"))
    assert [row.field for row in found.rows] == [field, field]


def test_sections_may_name_levels() -> None:
    lines = (
        "TT|Mã TTHC|Tên TTHC",
        "A|Dịch vụ công toàn trình",
        "1|1.001022|Một",
        "B|Dịch vụ công một phần",
        "2|1.001023|Hai",
    )
    found = taken(table(*lines, name="Cấp tỉnh"), profile=NEW)
    assert [row.columns["levels"] for row in found.rows] == [("T",), ("P",)]


def test_what_stands_around_the_list_is_no_part_of_it() -> None:
    found = taken(
        table(
            "UBND TỈNH||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "||Độc lập - Tự do - Hạnh phúc",
            MARKS,
            "A|Cấp tỉnh",
            "I|Hộ tịch",
            "1|Đăng ký khai sinh|x",
            "...|...",
            "|Tổng cộng|1|0|0",
            "Nơi nhận:||TM. ỦY BAN NHÂN DÂN",
            "- Như trên;||CHỦ TỊCH",
            "||Nguyễn Văn An",
        )
    )
    assert (len(found.rows), found.left_out, found.rows_read) == (1, (), 1)


def test_a_sign_block_below_rows_without_numbers_is_no_procedure() -> None:
    lines = (
        "Tên TTHC|Mức độ|Ghi chú",
        "|||",
        "Lĩnh vực Hộ tịch",
        "Đăng ký khai sinh|2",
        "Nơi nhận:|TM. ỦY BAN NHÂN DÂN",
    )
    assert [row.name for row in taken(table(*lines, name="Cấp xã")).rows] == ["Đăng ký khai sinh"]


def test_an_agency_ends_no_table() -> None:
    head = "STT|Tên thủ tục|Cơ quan thực hiện|Mức độ 2|Mức độ 3"
    lines = (head, "B|Cấp huyện", "I|Hộ tịch", "1|Một|UBND huyện|x", "2|Hai|UBND huyện", "3|Ba|UBND huyện||x")
    found = taken(table(*lines))
    assert [row.name for row in found.rows] == ["Một", "Ba"]
    assert [(row.reason, row.row.name) for row in found.left_out] == [("level-unknown", "Hai")]


def test_a_header_that_comes_again_on_the_next_page_is_no_row() -> None:
    found = taken(table(MARKS, "A|Cấp tỉnh", "I|Hộ tịch", "1|Một|x", MARKS, "2|Hai||x"))
    assert [row.name for row in found.rows] == ["Một", "Hai"]


def test_without_a_header_the_cells_tell_the_columns() -> None:
    lines = [f"{n}|1.00{n:04}|Thủ tục có tên dài số {n}|x" for n in range(1, 9)]
    reading = recognise(table("A||Cấp tỉnh", "I||Hộ tịch", *lines), OLD)
    assert [column.meaning for _, column in sorted(reading.columns.items())][:3] == [
        Meaning.ORDINAL, Meaning.CODE, Meaning.NAME,
    ]  # fmt: skip
    assert [row.tier for row in reading.rows if row.role is Role.PROCEDURE] == ["province"] * 8


def test_what_a_person_says_of_a_column_counts() -> None:
    received = table("STT|Nội dung|Mức độ 2", "A|Cấp tỉnh", "I|Hộ tịch", "1|Một|x")
    found = recognise(received, OLD)
    said = {3: type(found.columns[3])(Meaning.OTHER)}
    assert "levels" not in (recognise(received, OLD, said).rows[-1].columns or {})


def test_a_table_of_something_else_is_not_guessed_at() -> None:
    found = taken(table("Họ và tên|Chức vụ|Điện thoại", "Nguyễn Văn An|Chuyên viên|0912345678"))
    assert (found.rows, [problem.code for problem in found.problems]) == ((), ["table-not-recognised"])


@pytest.mark.parametrize("mark", ["x", "X", "✓", "v", "1", "có", "ｘ", "x.", "2", "(x)"])
def test_marks_are_marks(mark: str) -> None:
    found = taken(table(MARKS, "A|Cấp tỉnh", "I|Hộ tịch", f"1|Một|{mark}"))
    assert [row.columns["levels"] for row in found.rows] == [("2",)]


def test_an_abbreviation_in_an_old_encoding_is_known_by_the_encoding_of_the_others() -> None:
    head = "Soá TT|Teân TTHC|MÑ 2|MÑ 3|MÑ 4"
    found = taken(table(head, "A|Caáp tænh", "I|Ñaáu giaù taøi saûn", "1|Ñaêng kyù hoaït ñoäng|x"))
    assert told(found) == [("province", "Đấu giá tài sản", "Đăng ký hoạt động", ("2",))]


@pytest.mark.parametrize("row", [f"1|{UNKNOWN}|x", f"|{UNKNOWN}|x", f"|{UNKNOWN}"])
def test_a_name_without_a_value_is_told(row: str) -> None:
    found = taken(table(MARKS, "A|Cấp tỉnh", "I|Hộ tịch", row, "2|Hai|x"))
    assert [(out.reason, out.cell) for out in found.left_out] == [("value-unknown", "B4")]


def test_a_name_that_goes_on_below_is_joined() -> None:
    lines = ("1|Thay đổi nội dung đăng ký của|x", "|Văn phòng công chứng", "2|Hai||x", "|và còn nữa")
    found = taken(table(MARKS, "A|Cấp tỉnh", "I|Hộ tịch", *lines))
    assert [row.name for row in found.rows] == [
        "Thay đổi nội dung đăng ký của Văn phòng công chứng", "Hai và còn nữa",
    ]  # fmt: skip
    assert all("name-joined" in row.doubts for row in found.rows)


def test_a_name_that_ends_as_a_word_of_the_middle_sounds_is_whole() -> None:
    lines = (
        "STT|Tên thủ tục|Mức độ",
        "C|Cấp xã",
        "I|Hộ tịch",
        "1|Đăng ký khai tử|2",
        "2|Đăng ký giám hộ|2",
        "|Ba",
    )
    found = taken(table(*lines))
    assert [row.name for row in found.rows] == ["Đăng ký khai tử", "Đăng ký giám hộ"]
