"""What is taken of tables, what is asked, what is left out and what is doubted."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.taking import DOUBTS, REASONS
from models.records import Eligibility
from models.taken import LATER, Ask, AskKind
from tests.intake.raw_tables import MARKS, NEW, UNKNOWN, table, taken, told, with_hidden

HEAD = (MARKS, "A|Cấp tỉnh", "I|Hộ tịch")
LONG = "STT|Mã TTHC|Tên thủ tục|Mức độ|Kết quả rà soát|Cấp"
DOUBTFUL = {
    "level-several": table(*HEAD, "1|Một|x|x"),
    "mark-not-understood": table(*HEAD, "1|Một|x|?"),
    "row-twice": table(*HEAD, "1|Một|x", "2|Một|x"),
    "name-joined": table(*HEAD, "1|Một|x", "|và hai"),
    "row-hidden": with_hidden(table(*HEAD, "1|Một|x"), 4),
    "decision-not-understood": table(LONG, "1|1.001022|Một|2|Chờ ý kiến|Cấp tỉnh"),
    "several-tiers": table(LONG, "1|1.001022|Một|2||Cấp tỉnh, Cấp xã"),
    "field-unknown": table(MARKS, "A|Cấp tỉnh", "1|Một|x"),
    "decision-both": table(
        "STT|Tên thủ tục|Mức độ|Đủ điều kiện|Không đủ điều kiện", "A|Cấp tỉnh", "I|Hộ tịch", "1|Một|2|x|x"
    ),
}
OUT = {
    "tier-unknown": table(MARKS, "I|Hộ tịch", "1|Một|x"),
    "level-unknown": table(*HEAD, "1|Một"),
    "name-missing": table(*HEAD, "1||x"),
    "value-unknown": table(*HEAD, f"1|{UNKNOWN}|x"),
    "row-not-placed": table(*HEAD, "1|Một|x", "|Một dòng lẻ"),
}


@pytest.mark.parametrize("doubt", DOUBTFUL)
def test_a_doubtful_row_is_taken_and_marked(doubt: str) -> None:
    answers = {(AskKind.TIER, ""): "province"}
    found = taken(DOUBTFUL[doubt], answers=answers)
    assert found.rows
    assert all(doubt in row.doubts for row in found.rows)
    assert doubt in DOUBTS


@pytest.mark.parametrize("reason", OUT)
def test_what_cannot_be_placed_is_left_out_with_the_reason(reason: str) -> None:
    found = taken(OUT[reason])
    assert [out.reason for out in found.left_out] == [reason]
    assert set(OUT) == set(REASONS)
    assert found.rows_read == len(found.rows) + 1


def test_what_a_file_lacks_is_asked_once_for_each_group() -> None:
    lines = ("1|2021BQLKCN_DTVN_01|Một|2", "2|2021BQLKCN_DTVN_02|Hai|2", "3|2020STTTT_PTTT56|Ba|3")
    received = table("STT|Mã TTHC|Tên thủ tục|Mức độ", *lines)
    found = taken(received)
    tiers = [ask for ask in found.asks if ask.kind is AskKind.TIER]
    assert [(ask.group, ask.count) for ask in tiers] == [("BQLKCN", 2), ("STTTT", 1)]
    answered = taken(received, answers={(AskKind.TIER, "BQLKCN"): "province"})
    assert [row.name for row in answered.rows] == ["Một", "Hai"]
    assert [out.reason for out in answered.left_out] == ["tier-unknown"]


@pytest.mark.parametrize(
    ("agency", "tier"),
    [("Sở Tư pháp", "province"), ("Phòng Tư pháp", "district"), ("UBND huyện Yên Lập", "district"),
     ("UBND cấp xã", "commune")],
)  # fmt: skip
def test_an_agency_proposes_its_tier(agency: str, tier: str) -> None:
    found = taken(table("STT|Tên thủ tục|Cơ quan|Mức độ", f"1|Một|{agency}|2"))
    assert Ask(AskKind.TIER, agency, 1, tier, "agency") in found.asks
    assert not found.rows


@pytest.mark.parametrize(("words", "proposal"), [("Mức độ 4", "T"), ("Mức độ 3", "P"), ("Mức độ 2", "0")])
def test_a_level_of_another_regime_is_proposed_never_set(words: str, proposal: str) -> None:
    received = table("STT|Tên thủ tục|Mức độ", "A|Cấp tỉnh", "I|Hộ tịch", f"1|Một|{words}")
    found = taken(received, profile=NEW)
    assert [(out.reason) for out in found.left_out] == ["level-unknown"]
    assert [(ask.proposal, ask.why) for ask in found.asks] == [(proposal, "former-level")]
    answered = taken(received, profile=NEW, answers={(AskKind.LEVEL, ""): proposal})
    assert answered.rows[0].columns["levels"] == (proposal,)
    later = taken(received, profile=NEW, answers={(AskKind.LEVEL, ""): LATER})
    assert "levels" not in later.rows[0].columns


def test_one_list_over_several_sheets_is_one_list() -> None:
    first = table(*HEAD, "1|Một|x", name="Sheet1")
    second = table(*HEAD, "1|Hai||x", name="Sheet2", number=2)
    assert [name for _, _, name, _ in told(taken(first, second))] == ["Một", "Hai"]


def test_decisions_of_other_appendices_are_laid_over_the_list() -> None:
    lists = table(
        "STT|Lĩnh vực/DVCTT|Mức độ 2|Mức độ 3|Mức độ 4|Ghi chú",
        "A|Cấp tỉnh",
        "I|Hộ tịch",
        "1|Một|x",
        "2|Hai||x",
    )
    why = table(
        "STT|Lĩnh vực/DVCTT|Mức độ 2|Mức độ 3|Lý do",
        "A|Cấp tỉnh",
        "I|Hộ tịch",
        "1|Một|x||Chưa có máy",
        "2|Ba|x||Chưa có máy",
        number=2,
    )
    found = taken(lists, why)
    assert [row.name for row in found.rows] == ["Một", "Hai", "Ba"]
    first, last, added = found.rows
    assert first.columns["eligibility"] is Eligibility.NOT_ELIGIBLE
    assert "eligibility" not in last.columns
    assert (added.doubts, len(first.sources)) == (("not-in-appendix-2",), 2)
    assert found.rows_read == 3


def test_a_hidden_sheet_is_not_read_and_told() -> None:
    found = taken(replace(table(*HEAD, "1|Một|x"), hidden=True))
    assert (found.rows, [problem.code for problem in found.problems]) == ((), ["sheet-hidden"])


CELLS = st.sampled_from(
    [
        "",
        "",
        "x",
        "1",
        "2",
        "A",
        "I",
        "Cấp xã",
        "Hộ tịch",
        "Đăng ký khai sinh",
        "...",
        "Cộng",
        "1.001022",
        UNKNOWN,
    ]
)


@given(st.lists(st.lists(CELLS, min_size=5, max_size=5), max_size=8))
def test_every_row_of_a_procedure_is_taken_or_left_out(rows: list[list[str]]) -> None:
    found = taken(table(MARKS, *("|".join(row) for row in rows)))
    assert found.rows_read == len(found.rows) + len(found.left_out)
    assert all(row.tier and row.columns.get("levels") for row in found.rows)
    assert {out.reason for out in found.left_out} <= set(REASONS)
    assert {doubt for row in found.rows for doubt in row.doubts} <= set(DOUBTS)
