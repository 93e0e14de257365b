"""The four appendices stand as the forms of source document 004 do, and say of each procedure what is so."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.appendices import Appendix, AppendixRow, Cell, Column, ColumnKind, RowStyle, appendices
from models.live_tree import LiveTree
from models.notation import roman
from models.profiles import Profile
from models.records import Eligibility, Procedure, TierEntry, TierStatus
from models.tree import Tree
from tests.builders import ND224, PROFILES, TT32, a_procedure, a_submission, a_tree, round_of
from tests.gestures import trees

TITLE = (
    "{} TTHC đang triển khai DVCTT mức độ 2, mức độ 3, mức độ 4 trên "
    "Cổng dịch vụ công và Hệ thống thông tin một cửa điện tử của tỉnh"
)
TITLES_OF_2021 = [
    TITLE.format("Tổng số"),
    TITLE.format("Danh mục"),
    "Danh sách các dịch vụ công đủ điều kiện lên trực tuyến mức độ 4 trong năm 2021",
    "Danh sách các dịch vụ công không đủ điều kiện lên trực tuyến mức độ 4 trong năm 2021",
]
HEADERS_OF_2021 = [
    [["Cấp chính quyền", "Tổng số TTHC", "Mức độ 2", "Mức độ 3", "Mức độ 4", "Ghi chú"]],
    [["STT", "Lĩnh vực/DVCTT", "Mức độ 2", "Mức độ 3", "Mức độ 4", "Ghi chú"]],
    [
        [
            "STT",
            "Lĩnh vực/DVCTT",
            "Mức độ DVCTT đang cung cấp",
            "",
            "Dịch vụ công đủ điều kiện lên mức độ 4",
            "Ghi chú",
        ],
        ["", "", "Mức độ 2", "Mức độ 3", "", ""],
    ],
    [
        ["STT", "Lĩnh vực/DVCTT", "Mức độ DVCTT đang cung cấp", "", "Lý do không đủ điều kiện"],
        ["", "", "Mức độ 2", "Mức độ 3", ""],
    ],
]
"""Source document 004, the header rows of Phụ lục I to IV."""
HEADERS_OF_2026 = [
    [["Cấp chính quyền", "Tổng số TTHC", "Một phần", "Toàn trình", "Ghi chú"]],
    [["STT", "Lĩnh vực/DVCTT", "Một phần", "Toàn trình", "Ghi chú"]],
    [
        ["STT", "Lĩnh vực/DVCTT", "DVCTT đang cung cấp", "Đủ điều kiện cung cấp toàn trình", "Ghi chú"],
        ["", "", "Một phần", "", ""],
    ],
    [
        ["STT", "Lĩnh vực/DVCTT", "DVCTT đang cung cấp", "Lý do; quy định pháp luật chuyên ngành"],
        ["", "", "Một phần", ""],
    ],
]


def printed(tree: Tree, profile: Profile = TT32) -> tuple[Appendix, ...]:
    return appendices(LiveTree(tree, profile), round_of(profile))


def header(columns: Sequence[Column]) -> list[list[str]]:
    """The header rows as a table: a caption over several columns stands in the first of them."""
    top: list[str] = []
    for group, members in groupby(columns, key=lambda column: column.group):
        captions = [column.caption for column in members]
        top += [group, *[""] * (len(captions) - 1)] if group else captions
    below = [column.caption if column.group else "" for column in columns]
    return [top, below] if any(below) else [top]


def cells(appendix: Appendix) -> list[tuple[Cell, ...]]:
    return [row.cells for row in appendix.rows]


def items(appendix: Appendix) -> list[AppendixRow]:
    return [row for row in appendix.rows if row.style is RowStyle.ITEM]


@pytest.mark.parametrize(("profile", "headers"), [(TT32, HEADERS_OF_2021), (ND224, HEADERS_OF_2026)])
def test_header_rows_are_those_of_the_forms(profile: Profile, headers: list[list[list[str]]]) -> None:
    assert [header(appendix.columns) for appendix in printed(a_tree({}), profile)] == headers


def test_titles_and_labels_are_those_of_the_document() -> None:
    shown = printed(a_tree({}))
    assert [appendix.title for appendix in shown] == TITLES_OF_2021
    assert [appendix.label for appendix in shown] == [
        f"Phụ lục {numeral}" for numeral in ("I", "II", "III", "IV")
    ]
    assert {appendix.remark for appendix in shown} == {""}


def test_forms_of_our_own_say_that_they_are() -> None:
    assert {appendix.remark for appendix in printed(a_tree({}), ND224)} == {
        "Biểu tham khảo, chưa có mẫu chính thức"
    }


@pytest.mark.parametrize(
    ("columns", "caption"),
    [
        ({}, "(Kèm theo văn bản số:        ngày        của UBND huyện Sơn Dương)"),
        (
            {"letter_number": "12/BC-UBND", "letter_date": "2021-05-07"},
            "(Kèm theo văn bản số: 12/BC-UBND ngày 07/05/2021 của UBND huyện Sơn Dương)",
        ),
        (
            {"letter_number": "5", "appendix_style": "decree30", "unit_name": "Sở {x} Y tế"},
            "(Kèm theo Văn bản số 05/SYT-VHTT ngày        của Sở {x} Y tế)",
        ),
    ],
)
def test_the_caption_cites_the_units_own_letter(columns: dict[str, Any], caption: str) -> None:
    tree = a_tree({}, submission=a_submission(**columns))
    assert {appendix.caption for appendix in printed(tree)} == {caption}


def test_titles_are_capitals_in_the_style_of_the_decree() -> None:
    shown = printed(a_tree({}, submission=a_submission(appendix_style="decree30")))
    assert [appendix.title for appendix in shown] == [title.upper() for title in TITLES_OF_2021]


def test_an_empty_submission_prints_its_tiers_and_its_sum() -> None:
    one, *others = printed(a_tree({}))
    assert cells(one) == [(name, 0, 0, 0, 0, "") for name in ("Cấp tỉnh", "Cấp huyện", "Cấp xã")] + [
        ("Tổng", 0, 0, 0, 0, "")
    ]
    assert one.rows[-1].style is RowStyle.SUM
    for appendix in others:
        assert cells(appendix) == [("A", "Cấp tỉnh"), ("B", "Cấp huyện"), ("C", "Cấp xã")]


def decided(procedure_id: str, level: str, eligibility: Eligibility, **columns: object) -> Procedure:
    return a_procedure(procedure_id, procedure_id, levels=(level,), eligibility=eligibility, **columns)


def district() -> Tree:
    """Two fields in one tier, one in another, decisions of every kind."""
    yes, no = Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE
    return a_tree(
        {
            "district": {
                "Hộ tịch": [
                    decided("a", "3", yes, note="n", decision_note="Chờ cổng", planned_month="2021-09"),
                    decided("b", "4", Eligibility.UNDECIDED),
                    decided("c", "2", no, reasons=("LD01", "LD99"), reason_text="Xa", legal_basis="Điều 18"),
                ],
                "Đất đai": [
                    decided("d", "1", yes),
                    decided("e", "1", no, reasons=("LD03",)),
                    decided("f", "1", Eligibility.UNDECIDED),
                ],
                "Chưa có gì": [],
            },
            "commune": {"Hộ tịch": [decided("g", "2", yes)]},
        },
        [
            TierEntry("district", declared_total=9, note="3 TTHC chưa trực tuyến"),
            TierEntry("province", TierStatus.NOT_OURS),
        ],
    )


def test_appendix_1_prints_the_declared_total_and_sums_what_is_printed() -> None:
    assert cells(printed(district())[0]) == [
        ("Cấp tỉnh", 0, 0, 0, 0, "Không thuộc thẩm quyền"),
        ("Cấp huyện", 9, 1, 1, 1, "3 TTHC chưa trực tuyến"),
        ("Cấp xã", 1, 1, 0, 0, ""),
        ("Tổng", 10, 2, 1, 1, ""),
    ]


def test_appendix_2_marks_every_procedure_with_a_column_once_and_numbers_anew_in_each_field() -> None:
    assert cells(printed(district())[1]) == [
        ("A", "Cấp tỉnh"),
        ("B", "Cấp huyện"),
        ("I", "Hộ tịch"),
        (1, "a", "", "x", "", "n"),
        (2, "b", "", "", "x", ""),
        (3, "c", "x", "", "", ""),
        ("II", "Chưa có gì"),
        ("C", "Cấp xã"),
        ("I", "Hộ tịch"),
        (1, "g", "x", "", "", ""),
    ]


def test_appendix_3_lists_what_is_eligible_and_remarks_on_a_level_without_a_column() -> None:
    assert cells(printed(district())[2]) == [
        ("A", "Cấp tỉnh"),
        ("B", "Cấp huyện"),
        ("I", "Hộ tịch"),
        (1, "a", "", "x", "x", "Chờ cổng; Hoàn thành tháng 9/2021"),
        ("II", "Đất đai"),
        (1, "d", "", "", "x", "đang ở mức độ 1"),
        ("C", "Cấp xã"),
        ("I", "Hộ tịch"),
        (1, "g", "x", "", "x", ""),
    ]


def test_appendix_4_lists_what_is_not_eligible_and_why() -> None:
    first, third = (TT32.reason_by_key[key].text for key in ("LD01", "LD03"))
    assert cells(printed(district())[3]) == [
        ("A", "Cấp tỉnh"),
        ("B", "Cấp huyện"),
        ("I", "Hộ tịch"),
        (1, "c", "x", "", f"{first}; Xa (Căn cứ: Điều 18)"),
        ("II", "Đất đai"),
        (1, "e", "", "", f"{third}; đang ở mức độ 1"),
        ("C", "Cấp xã"),
    ]


def test_every_item_leads_back_to_its_procedure() -> None:
    for appendix in printed(district())[1:]:
        assert [row.procedure_id for row in items(appendix)] == [row.cells[1] for row in items(appendix)]


def test_names_are_printed_as_they_are() -> None:
    names = ["=1+1", "+84", "-", "@a", "Tên", "Tên.", "Tên", "n" * 1200]
    tree = a_tree({"commune": {"=Khác": [a_procedure(str(n), name) for n, name in enumerate(names)]}})
    assert [row.cells[1] for row in printed(tree)[1].rows[3:]] == ["=Khác", *names]


@settings(max_examples=40)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
@given(data=st.data())
def test_iii_and_iv_hold_every_decided_procedure_below_the_target_exactly_once(
    profile: Profile, data: st.DataObject
) -> None:
    tree = data.draw(trees(profile))
    three, four = (
        sorted(row.procedure_id for row in items(appendix)) for appendix in printed(tree, profile)[2:]
    )
    below = {level.key for level in profile.levels if level.in_form} - {profile.target.key}
    listed = [*three, *four]
    assert len(set(listed)) == len(listed)
    for procedure in tree.procedures.values():
        if procedure.level in below:
            assert (procedure.id in listed) is (procedure.eligibility != "undecided")
            assert (procedure.id in three) is (procedure.eligibility == "eligible")
        if procedure.level == profile.target.key or procedure.eligibility == "undecided":
            assert procedure.id not in listed


@settings(max_examples=40)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
@given(data=st.data())
def test_what_is_printed_agrees_with_itself(profile: Profile, data: st.DataObject) -> None:
    tree = data.draw(trees(profile))
    one, two, *_ = shown = printed(tree, profile)
    for appendix in shown:
        assert {len(row.cells) for row in appendix.rows} <= {2, len(appendix.columns)}
        assert all(
            (len(row.cells) == 2) is (row.style in (RowStyle.TIER, RowStyle.FIELD)) for row in appendix.rows
        )
    for column in range(1, len(one.columns) - 1):
        *tiers, total = (row.cells[column] for row in one.rows)
        assert total == sum(int(number) for number in tiers)
    right = [row for row in items(two) if len(tree.procedures[row.procedure_id].levels) == 1]
    assert sum(row.cells[2:-1].count("x") for row in right) == sum(
        int(number) for number in one.rows[-1].cells[2:-1]
    )


@settings(max_examples=40)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
@given(data=st.data())
def test_numbering_is_a_i_1_and_restarts(profile: Profile, data: st.DataObject) -> None:
    for appendix in printed(data.draw(trees(profile)), profile)[1:]:
        tiers = fields = rows = 0
        for row in appendix.rows:
            match row.style:
                case RowStyle.TIER:
                    tiers, fields = tiers + 1, 0
                    assert row.cells[0] == "ABC"[tiers - 1]
                case RowStyle.FIELD:
                    fields, rows = fields + 1, 0
                    assert row.cells[0] == roman(fields)
                case _:
                    rows += 1
                    assert row.cells[0] == rows
        assert tiers == len(profile.tiers), "empty tiers are kept"


def test_columns_have_kinds_for_the_layout() -> None:
    kinds = [[column.kind.value for column in appendix.columns] for appendix in printed(a_tree({}))]
    level, number = ColumnKind.LEVEL, ColumnKind.NUMBER
    assert kinds == [
        ["tier", *[number] * 4, "note"],
        ["ordinal", "name", *[level] * 3, "note"],
        ["ordinal", "name", *[level] * 2, "decision", "note"],
        ["ordinal", "name", *[level] * 2, "reason"],
    ]
