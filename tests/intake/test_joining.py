"""How the four appendices belong together."""

from models.importing import NOT_IN_LIST
from models.problems import Problem
from models.records import Eligibility, Row
from models.taken import Taken
from tests.intake.raw_tables import OLD, taken
from tests.intake.sheet_samples import I_HEADER, II_HEADER, III_HEADER, IV_HEADER, Cell, sheet

ELIGIBLE, NOT_ELIGIBLE, UNDECIDED = Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE, Eligibility.UNDECIDED
Table = tuple[tuple[Cell, ...], ...]
DISTRICT: tuple[Cell, ...] = ("B", "Cấp huyện")


def joined(
    second: Table | None = None,
    third: Table | None = None,
    fourth: Table | None = None,
    first: Table | None = None,
) -> Taken:
    """What is taken of appendices whose rows all stand in the tier of districts."""
    headers = ((I_HEADER,), (II_HEADER,), III_HEADER, IV_HEADER)
    return taken(
        *(
            sheet(*header, *(() if table is first else (DISTRICT,)), *table, name=str(number))
            for number, (header, table) in enumerate(
                zip(headers, (first, second, third, fourth), strict=True), start=1
            )
            if table is not None
        )
    )


def rows(found: Taken) -> list[tuple[str, Row]]:
    assert not found.problems
    return [(row.field, row.columns) for row in found.rows]


def doubts(found: Taken) -> dict[str, tuple[str, ...]]:
    return {row.name: row.doubts for row in found.rows if row.doubts}


def some(row: Row, *columns: str) -> tuple[object, ...]:
    return tuple(row.get(column) for column in columns)


BIRTH: tuple[Cell, ...] = (1, "Khai sinh", "x", "", "", "n")
DEATH: tuple[Cell, ...] = (2, "Khai tử", "", "x", "")
MARRIAGE: tuple[Cell, ...] = (3, "Kết hôn", "", "", "x")
LIST: Table = (("I", "Lĩnh vực Hộ tịch"), BIRTH, DEATH, MARRIAGE)


def test_the_list_gets_its_decisions() -> None:
    imported = joined(
        LIST,
        (("I", "Hộ tịch"), (1, "khai sinh", "x", "", "x", "chờ; Hoàn thành tháng 9/2021")),
        (("I", "hộ tịch"), (1, "KHAI TỬ", "", "x", "Phải có sổ gốc (Căn cứ: Điều 5)")),
    )
    (_, birth), (_, death), (_, marriage) = rows(imported)
    assert birth == {
        "name": "Khai sinh",
        "levels": ("2",),
        "note": "n",
        "eligibility": ELIGIBLE,
        "decision_note": "chờ",
        "planned_month": "2021-09",
    }
    assert some(death, "eligibility", "reason_text", "legal_basis") == (
        NOT_ELIGIBLE,
        "Phải có sổ gốc",
        "Điều 5",
    )
    assert some(marriage, "levels", "eligibility") == (("4",), UNDECIDED)
    assert [name for name, _ in rows(imported)] == ["Lĩnh vực Hộ tịch"] * 3


def test_reasons_of_the_list_are_known_and_others_become_free_text() -> None:
    cell = f"{OLD.reason_by_key['LD04'].text}; chưa có dữ liệu"
    (_, row), *_ = rows(joined(LIST, None, (("I", "Hộ tịch"), (1, "Khai sinh", "x", "", cell))))
    assert some(row, "reasons", "reason_text") == (("LD04",), "chưa có dữ liệu")


def test_without_both_decisions_nothing_is_said_of_the_undecided() -> None:
    assert all("eligibility" not in row for _, row in rows(joined(LIST)))
    assert all("eligibility" not in row for _, row in rows(joined(LIST, ()))[1:])


def test_a_row_that_the_list_lacks_is_added_where_it_stands_and_marked() -> None:
    third: Table = (
        ("I", "Hộ tịch"),
        (1, "Khai sinh", "x", "", "x"),
        (2, "Nhận cha", "", "x", "x"),
        (3, "Khai tử", "", "x", "x"),
    )
    found = joined(LIST, third)
    assert [row.name for row in found.rows] == ["Khai sinh", "Nhận cha", "Khai tử", "Kết hôn"]
    assert found.rows[1].columns["levels"] == ("3",)
    assert doubts(found) == {"Nhận cha": (NOT_IN_LIST,)}


def test_a_row_whose_remark_names_its_level_is_right_as_it_is() -> None:
    fourth: Table = (("I", "Hộ tịch"), (1, "Nhận cha", "", "", "Phải có mặt; đang ở mức độ 1"))
    found = joined(LIST, None, fourth)
    added = next(row.columns for row in found.rows if row.name == "Nhận cha")
    assert (some(added, "levels", "reason_text"), doubts(found)) == ((("1",), "Phải có mặt"), {})


def test_decisions_without_a_list_are_not_doubted_for_it() -> None:
    found = joined(None, (("I", "Hộ tịch"), (1, "Khai sinh", "x", "", "x")))
    assert [(row.name, row.columns["eligibility"]) for row in found.rows] == [("Khai sinh", ELIGIBLE)]
    assert doubts(found) == {}


def test_names_that_differ_by_a_full_stop_are_two() -> None:
    listed: Table = (("I", "Hộ tịch"), (1, "Sao y", "x"), (2, "Sao y.", "x"))
    found = rows(joined(listed, None, (("I", "Hộ tịch"), (1, "Sao y.", "x", "", "lý do"))))
    assert [row.get("eligibility") for _, row in found] == [None, NOT_ELIGIBLE]


def test_the_same_name_twice_stays_twice_and_levels_tell_them_apart() -> None:
    listed: Table = (("I", "Hộ tịch"), (1, "Sao y", "x"), (2, "Sao y", "", "x"), (3, "Sao y", "", "x"))
    third: Table = (("I", "Hộ tịch"), (1, "Sao y", "", "x", "x", "b"), (2, "Sao y", "", "x", "x", "c"))
    fourth: Table = (("I", "Hộ tịch"), (1, "Sao y", "x", "", "a"))
    found = rows(joined(listed, third, fourth))
    assert [some(row, "eligibility", "reason_text", "decision_note") for _, row in found] == [
        (NOT_ELIGIBLE, "a", None),
        (ELIGIBLE, None, "b"),
        (ELIGIBLE, None, "c"),
    ]


def test_levels_that_contradict_each_other_are_both_kept() -> None:
    found = joined(LIST, (("I", "Hộ tịch"), (1, "Khai sinh", "", "x", "x")))
    assert found.rows[0].columns["levels"] == ("2", "3")


def test_one_name_in_two_fields_goes_to_its_own_field() -> None:
    listed: Table = (("I", "Hộ tịch"), (1, "Sao y", "x"), ("II", "Lĩnh vực khác"), (1, "Sao y", "x"))
    found = rows(joined(listed, None, (("I", "Lĩnh vực khác"), (1, "Sao y", "x", "", "lý do"))))
    assert [(name, row.get("eligibility")) for name, row in found] == [
        ("Hộ tịch", None),
        ("Lĩnh vực khác", NOT_ELIGIBLE),
    ]


def test_a_field_that_the_list_lacks_comes_where_it_stands() -> None:
    listed: Table = (("I", "Hộ tịch"), (1, "Sao y", "x"), ("II", "Đất đai"), (1, "Cấp lại", "x"))
    third: Table = (("I", "Y tế"), (1, "Khám", "x", "", "x"), ("II", "Đất đai"), (1, "Cấp lại", "x", "", "x"))
    assert [name for name, _ in rows(joined(listed, third))] == ["Hộ tịch", "Y tế", "Đất đai"]


def test_totals_stand_by_tier_and_the_row_of_sums_is_passed_over() -> None:
    found = joined(
        first=(
            ("Cấp tỉnh", "1.234", 0, "12", 3, "có 5 TTHC chưa trực tuyến"),
            ("Cấp huyện", 5, 1, 1, 2, "..."),
            ("Tổng", 1239, 1, 13, 5),
        )
    )
    province, district = found.tiers["province"], found.tiers["district"]
    assert (province.total, province.levels) == (1234, {"2": 0, "3": 12, "4": 3})
    assert (province.columns, district.columns) == ({"note": "có 5 TTHC chưa trực tuyến"}, {"note": ""})
    assert (district.total, set(found.tiers), found.problems) == (5, {"province", "district"}, ())


def test_a_number_that_is_none_is_told_with_its_cell() -> None:
    found = joined(first=(("Cấp tỉnh", "khoảng 20", 0, 12, 3), ("Cấp huyện", 5, "…", "x", 2)))
    where = {"source": "gửi.xlsx", "sheet": "1"}
    assert found.tiers["province"].total is None
    assert found.problems == (
        Problem("number-not-understood", {**where, "cell": "B2"}),
        Problem("number-not-understood", {**where, "cell": "D3"}),
    )


def test_of_two_appendices_of_totals_the_first_counts_and_the_other_is_named() -> None:
    found = taken(*(sheet(I_HEADER, ("Cấp tỉnh", n, 0, n, 0), name=str(n)) for n in (7, 8)))
    assert found.tiers["province"].total == 7
    assert found.problems == (Problem("form-repeated", {"source": "gửi.xlsx", "sheet": "8", "number": 1}),)


def test_all_four_below_each_other_in_one_sheet_in_any_order() -> None:
    found = taken(
        sheet(
            *(*IV_HEADER, ("B", "Cấp huyện"), ("I", "Hộ tịch"), (1, "Kết hôn", "", "x", "phải có mặt")),
            *(("./.",), ("Phụ lục III",), *III_HEADER, DISTRICT, ("I", "Hộ tịch")),
            *((1, "Khai tử", "", "x", "x", "xong"), ("Phụ lục II",), II_HEADER, DISTRICT, *LIST),
            *(("Phụ lục I",), I_HEADER, ("Cấp huyện", 3, 1, 1, 1, ""), ("Tổng", 3, 1, 1, 1)),
        )
    )
    assert [row.columns.get("eligibility") for row in found.rows][:2] == [UNDECIDED, ELIGIBLE]
    assert found.tiers["district"].total == 3


def test_a_list_given_twice_is_kept_twice_and_marked() -> None:
    found = taken(*(sheet(II_HEADER, DISTRICT, *LIST, name=name) for name in ("một", "hai")))
    assert len(found.rows) == 6
    assert all("row-twice" in row.doubts for row in found.rows)
