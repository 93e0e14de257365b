"""How the four appendices belong together."""

from intake.joining import join
from intake.own_forms import recognise
from models.importing import NOT_IN_LIST, ImportedList
from models.problems import Problem
from models.records import Eligibility, Row
from tests.export.appendix_samples import profile
from tests.intake.sheet_samples import I_HEADER, II_HEADER, III_HEADER, IV_HEADER, Cell, sheet

TT32 = profile()
ELIGIBLE, NOT_ELIGIBLE, UNDECIDED = Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE, Eligibility.UNDECIDED
Table = tuple[tuple[Cell, ...], ...]
DISTRICT: tuple[Cell, ...] = ("B", "Cấp huyện")


def joined(
    second: Table | None = None,
    third: Table | None = None,
    fourth: Table | None = None,
    first: Table | None = None,
) -> ImportedList:
    """The list of appendices whose rows all stand in the tier of districts."""
    sheets = [
        sheet(*header, *(() if table is first else (DISTRICT,)), *table, name=str(number))
        for number, (header, table) in enumerate(
            ((((I_HEADER,)), first), ((II_HEADER,), second), (III_HEADER, third), (IV_HEADER, fourth)),
            start=1,
        )
        if table is not None
    ]
    appendices, problems = recognise(sheets, TT32)
    assert not problems
    return join(appendices, TT32)


def rows(imported: ImportedList) -> list[tuple[str, Row]]:
    return [(parent.name, row) for parent in imported.fields for row in parent.rows]


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
    cell = f"{TT32.reason_by_key['LD04'].text}; chưa có dữ liệu"
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
    found = rows(joined(LIST, third))
    assert [row["name"] for _, row in found] == ["Khai sinh", "Nhận cha", "Khai tử", "Kết hôn"]
    assert some(found[1][1], "levels", "doubt") == (("3",), NOT_IN_LIST)
    assert all("doubt" not in row for _, row in found if row["name"] != "Nhận cha")


def test_a_row_whose_remark_names_its_level_is_right_as_it_is() -> None:
    fourth: Table = (("I", "Hộ tịch"), (1, "Nhận cha", "", "", "Phải có mặt; đang ở mức độ 1"))
    added = next(row for _, row in rows(joined(LIST, None, fourth)) if row["name"] == "Nhận cha")
    assert some(added, "levels", "doubt", "reason_text") == (("1",), "", "Phải có mặt")


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
    found = rows(joined(LIST, (("I", "Hộ tịch"), (1, "Khai sinh", "", "x", "x"))))
    assert some(found[0][1], "levels", "doubt") == (("2", "3"), None)


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
    assert [parent.name for parent in joined(listed, third).fields] == ["Hộ tịch", "Y tế", "Đất đai"]


def test_totals_are_beside_what_was_counted() -> None:
    imported = joined(LIST, first=(("Cấp huyện", 5, 1, 1, 2, "2 chưa trực tuyến"), ("Tổng", 5, 1, 1, 2)))
    tier = imported.tiers["district"]
    assert (tier.total, tier.counted, tier.columns) == (5, 3, {"note": "2 chưa trực tuyến"})
    assert (tier.levels, tier.counted_levels) == ({"2": 1, "3": 1, "4": 2}, {"2": 1, "3": 1, "4": 1})


def test_an_appendix_given_twice_counts_once_and_is_named() -> None:
    appendices, _ = recognise([sheet(II_HEADER, DISTRICT, *LIST, name=name) for name in ("một", "hai")], TT32)
    imported = join(appendices, TT32)
    assert len(rows(imported)) == 3
    assert imported.problems == (
        Problem("form-repeated", {"source": "gửi.xlsx", "sheet": "hai", "number": 2}),
    )
