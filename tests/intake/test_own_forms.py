"""Our forms are recognised wherever they stand, and what is not a procedure is not taken for one."""

from intake.appendix_rows import ReadRow
from intake.own_forms import ReadAppendix, recognise
from intake.sheets import Sheet
from models.problems import Problem
from tests.export.appendix_samples import profile
from tests.intake.sheet_samples import I_HEADER, II_HEADER, III_HEADER, IV_HEADER, Cell, sheet

TT32 = profile()
TITLE = (
    ("Phụ lục II",),
    ("Danh mục TTHC đang triển khai",),
    ("(Kèm theo văn bản số: 12/UBND ngày 19/5/2021)",),
)
LIST: tuple[tuple[Cell, ...], ...] = (
    ("B", "Cấp huyện"),
    ("I", "Lĩnh vực Hộ tịch"),
    (1, "Khai sinh", "", "x", "", "liên thông"),
    (2, "Khai tử", "X", "", "", ""),
    ("II", "Lĩnh vực khác"),
    ("1.", "Sao y", "", "", "x"),
)


def read(*sheets: Sheet) -> tuple[list[ReadAppendix], list[Problem]]:
    return recognise(sheets, TT32)


def names(appendix: ReadAppendix) -> list[tuple[str, str, list[str]]]:
    return [(parent.tier, parent.name, [row.name for row in parent.rows]) for parent in appendix.fields]


WHOLE = [("district", "Lĩnh vực Hộ tịch", ["Khai sinh", "Khai tử"]), ("district", "Lĩnh vực khác", ["Sao y"])]


def test_a_list_is_read_with_levels_notes_and_addresses() -> None:
    (appendix,), problems = read(sheet(*TITLE, II_HEADER, *LIST))
    assert (appendix.number, names(appendix), problems) == (2, WHOLE, [])
    assert appendix.fields[0].rows[0] == ReadRow("Khai sinh", ("3",), "liên thông", "B7")
    assert appendix.fields[0].rows[1].levels == ("2",)


def test_captions_are_known_whatever_their_capitals_tones_and_blanks() -> None:
    header = ("stt", "LĨNH VỰC/DVCTT", "Mức  độ 2", "MỨC ĐỘ 3", "muc do 4", "Ghi\nchú")
    (appendix,), problems = read(sheet(header, *LIST))
    assert (names(appendix), problems) == (WHOLE, [])


def test_the_table_may_stand_anywhere() -> None:
    shifted = [(None, None, *row) for row in (*TITLE, II_HEADER, *LIST)]
    (appendix,), problems = read(sheet(*shifted, first=40))
    assert (names(appendix), problems) == (WHOLE, [])
    assert appendix.fields[0].rows[0].address == "D46"


def test_all_four_below_each_other_in_one_sheet_in_any_order() -> None:
    third: tuple[tuple[Cell, ...], ...] = (
        ("A", "Cấp tỉnh"),
        ("I", "Hộ tịch"),
        (1, "Khai tử", "x", "", "x", "xong"),
    )
    fourth: tuple[tuple[Cell, ...], ...] = (
        ("A", "Cấp tỉnh"),
        ("I", "Hộ tịch"),
        (1, "Kết hôn", "", "x", "phải có mặt"),
    )
    first = (I_HEADER, ("Cấp tỉnh", 1, 0, 1, 0, ""), ("Tổng", 1, 0, 1, 0))
    rows = (
        *IV_HEADER,
        *fourth,
        ("./.",),
        ("Phụ lục III",),
        *III_HEADER,
        *third,
        *TITLE,
        II_HEADER,
        *LIST,
        ("Phụ lục I",),
        *first,
    )
    appendices, problems = read(sheet(*rows))
    assert ([appendix.number for appendix in appendices], problems) == ([4, 3, 2, 1], [])
    assert appendices[0].fields[0].rows[0].remark == "phải có mặt"
    assert appendices[1].fields[0].rows[0] == ReadRow("Khai tử", ("2",), "xong", "B12")
    assert appendices[3].totals[0].total == 1


def test_a_header_repeated_on_a_new_page_changes_nothing() -> None:
    (appendix,), problems = read(sheet(II_HEADER, *LIST[:3], II_HEADER, *LIST[3:]))
    assert (names(appendix), problems) == (WHOLE, [])


def test_the_blank_form_of_the_letter_holds_nothing() -> None:
    blank: list[tuple[Cell, ...]] = [II_HEADER]
    for letter, tier in (("A", "Cấp tỉnh"), ("B", "Cấp huyện"), ("C", "Cấp xã")):
        blank += [
            (letter, tier),
            ("I", "Lĩnh vực"),
            (1, "..."),
            ("...", "..."),
            ("II", "Lĩnh vực"),
            (1, "....."),
            ("…", "…"),
        ]
    totals = (I_HEADER, ("Cấp tỉnh", *["..."] * 5), ("Tổng", *["..."] * 5))
    (second, first), problems = read(sheet(*blank), sheet(*totals))
    assert (second.fields, problems) == ((), [])
    assert (first.totals[0].total, first.totals[0].levels, first.totals[0].columns) == (
        None,
        {},
        {"note": ""},
    )


def test_numbers_below_the_captions_and_the_sign_block_are_passed_over() -> None:
    numbers = ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)")
    signed: tuple[tuple[Cell, ...], ...] = (
        ("", "", "", "Sơn Dương, ngày 19 tháng 5 năm 2021"),
        ("Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN"),
        ("- Sở TTTT;", "", "", "CHỦ TỊCH"),
        ("", "", "", "Nguyễn Văn A"),
    )
    (appendix,), problems = read(sheet(II_HEADER, numbers, *LIST, *signed))
    assert (names(appendix), problems) == (WHOLE, [])


def test_a_tier_without_rows_and_a_field_without_rows_are_kept_apart() -> None:
    (appendix,), problems = read(
        sheet(II_HEADER, ("A", "Cấp tỉnh"), ("B", "CẤP HUYỆN:"), ("I", "Lĩnh vực"), ("C", "Cấp xã"))
    )
    assert (names(appendix), problems) == ([("district", "Lĩnh vực", [])], [])


def test_a_row_that_has_no_place_is_reported_with_its_cell() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (
        (1, "trước mọi cấp", "x"),
        ("A", "Cấp tỉnh"),
        (1, "trước mọi lĩnh vực", "x"),
        ("I", "Hộ tịch"),
        ("", "ghi chú giữa bảng"),
        ("", "không số thứ tự", "x"),
        (1, "Khai sinh", "x"),
    )
    (appendix,), problems = read(sheet(II_HEADER, *rows, name="PL2"))
    assert names(appendix) == [("province", "Hộ tịch", ["không số thứ tự", "Khai sinh"])]
    assert [problem.params["cell"] for problem in problems] == ["B2", "B4", "B6"]
    assert {problem.code for problem in problems} == {"row-not-placed"}
    assert problems[0].params == {"source": "gửi.xlsx", "sheet": "PL2", "cell": "B2"}


def test_rows_of_a_tier_that_the_profile_lacks_are_not_taken_for_another_tier() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (
        ("A", "Cấp tỉnh"),
        ("I", "Hộ tịch"),
        ("B", "Cấp vùng"),
        ("I", "X"),
        (1, "Y", "x"),
    )
    (appendix,), problems = read(sheet(II_HEADER, *rows))
    assert names(appendix) == [("province", "Hộ tịch", [])]
    assert [problem.params["cell"] for problem in problems] == ["B4", "B5", "B6"]


def test_field_one_hundred_is_not_the_tier_c() -> None:
    rows = [(("C" if n == 100 else "XX"), f"Lĩnh vực {n}") for n in range(1, 101)]
    (appendix,), problems = read(sheet(II_HEADER, ("B", "Cấp huyện"), *rows))
    assert ({parent.tier for parent in appendix.fields}, len(appendix.fields), problems) == (
        {"district"},
        100,
        [],
    )


def test_a_mark_that_is_none_is_reported_and_the_row_kept() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (("A", "Cấp tỉnh"), ("I", "Hộ tịch"), (1, "Khai sinh", "có", "x", 5))
    (appendix,), problems = read(sheet(II_HEADER, *rows))
    assert appendix.fields[0].rows[0].levels == ("3",)
    assert [(p.code, p.params["cell"]) for p in problems] == [
        ("mark-not-understood", "C4"),
        ("mark-not-understood", "E4"),
    ]


def test_totals_are_read_as_numbers_with_dots_or_as_texts() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (
        ("Cấp tỉnh", "1.234", 0, "12", 3, "có 5 TTHC chưa trực tuyến"),
        ("Cấp huyện", "khoảng 20", 1, 1, 1),
        ("Tổng", 1254, 1, 13, 4),
    )
    (appendix,), problems = read(sheet(I_HEADER, *rows))
    province, district = appendix.totals
    assert (province.total, province.levels, province.columns) == (
        1234,
        {"2": 0, "3": 12, "4": 3},
        {"note": "có 5 TTHC chưa trực tuyến"},
    )
    assert (district.total, [problem.params["cell"] for problem in problems]) == (None, ["B3"])


def test_sheets_of_another_kind_are_named_and_empty_ones_ignored() -> None:
    other, empty = sheet(("Họ tên", "Chức vụ"), name="Danh bạ"), sheet(name="Sheet3")
    hidden = sheet(II_HEADER, *LIST, name="cũ", hidden=True)
    appendices, problems = read(other, empty, hidden)
    assert appendices == []
    assert [(p.code, p.params["sheet"]) for p in problems] == [
        ("form-not-recognised", "Danh bạ"),
        ("sheet-hidden", "cũ"),
    ]


def test_forms_of_another_regime_are_not_recognised() -> None:
    _, problems = recognise([sheet(II_HEADER, *LIST)], profile("nd224-2026"))
    assert [problem.code for problem in problems] == ["form-not-recognised"]


def test_names_are_cleaned_but_every_letter_is_kept() -> None:
    raw = "\tĐăng  ký\nkhai\u200b sinh &amp; tử "
    (appendix,), _ = read(sheet(II_HEADER, ("A", "Cấp tỉnh"), ("I", "Hộ tịch"), (1, raw, "x")))
    assert appendix.fields[0].rows[0].name == "Đăng ký khai sinh & tử"
