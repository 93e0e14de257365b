"""What two cells hold together: printed, read and printed again they are the same."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.cell_texts import (
    decision_cell,
    read_decision_cell,
    read_reason_cell,
    read_tier_cell,
    reason_cell,
    tier_cell,
)
from models.notation import date_text, month_text
from models.profiles import Profile, load_profile
from models.records import Procedure, Row, TierEntry, TierStatus, changed_record
from models.text import clean

PROFILES = {
    path.stem: load_profile(path.read_bytes(), path.name)
    for path in (Path(__file__).parents[2] / "resources" / "profiles").glob("*.json")
}
LISTED = [reason.text for reason in PROFILES["tt32-2017"].reasons]
FRAGMENTS = [
    "; ", " ", "(", ")", "(Căn cứ: ", "(Hiện trạng: ", "(Dự kiến khắc phục: ", "30/9/2021)", "30/09/2021)",
    "Hoàn thành tháng 09/2021", "Hoàn thành tháng 9/2021", "Hoàn thành tháng ", "đang ở mức độ 1", "Điều 18", "khác",
]  # fmt: skip
TEXTS = (
    st.lists(st.sampled_from([*FRAGMENTS, *LISTED]) | st.text(max_size=8), max_size=6).map("".join).map(clean)
)
ISO_DATES = st.dates().map(str) | st.sampled_from(["", "sớm", "2021-9-1", "30/9/2021"])
ISO_MONTHS = st.dates().map(lambda day: str(day)[:7]) | st.sampled_from(["", "2021-9", "2021-13", "quý III"])


@st.composite
def procedures(draw: st.DrawFn, profile: Profile) -> Procedure:
    keys = st.sampled_from([level.key for level in profile.levels])
    return Procedure(
        "p",
        "f",
        0,
        levels=tuple(draw(st.lists(keys, max_size=2, unique=True))),
        reasons=tuple(draw(st.lists(st.sampled_from(sorted(profile.reason_by_key)), max_size=3))),
        reason_text=draw(TEXTS),
        legal_basis=draw(TEXTS),
        description=draw(TEXTS),
        expected_date=draw(ISO_DATES),
        decision_note=draw(TEXTS),
        planned_month=draw(ISO_MONTHS),
    )


def marks_of(procedure: Procedure, profile: Profile) -> tuple[str, ...]:
    return tuple(level.key for level in profile.form_levels if level.key in procedure.levels)


def read_back(procedure: Procedure, row: Row) -> Procedure:
    changed = changed_record(Procedure(procedure.id, procedure.field_id, procedure.position), row)
    assert isinstance(changed, Procedure)
    return changed


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES.keys())
@given(data=st.data())
def test_a_reason_cell_is_printed_the_same_after_it_was_read(profile: Profile, data: st.DataObject) -> None:
    procedure = data.draw(procedures(profile))
    cell = reason_cell(procedure, profile)
    row = read_reason_cell(cell, profile, marks_of(procedure, profile))
    assert reason_cell(read_back(procedure, row), profile) == cell


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES.keys())
@given(data=st.data())
def test_a_decision_cell_is_printed_the_same_after_it_was_read(profile: Profile, data: st.DataObject) -> None:
    procedure = data.draw(procedures(profile))
    cell = decision_cell(procedure, profile)
    row = read_decision_cell(cell, profile, marks_of(procedure, profile))
    assert decision_cell(read_back(procedure, row), profile) == cell


@given(text=TEXTS)
def test_any_text_of_others_is_printed_as_they_wrote_it(text: str) -> None:
    profile, blank = PROFILES["tt32-2017"], Procedure("p", "f", 0)
    assert reason_cell(read_back(blank, read_reason_cell(text, profile)), profile) == text
    assert decision_cell(read_back(blank, read_decision_cell(text, profile)), profile) == text


def test_an_orderly_reason_cell_comes_apart_into_its_columns() -> None:
    profile = PROFILES["nd224-2026"]
    procedure = Procedure(
        "p",
        "f",
        0,
        levels=("0",),
        reasons=("LD11", "LD20"),
        reason_text="Hệ thống ngừng từ tháng 8",
        legal_basis="Điều 5 Luật X",
        description="Máy chủ hỏng",
        expected_date="2026-12-01",
    )
    cell = reason_cell(procedure, profile)
    assert cell.endswith(
        "(Căn cứ: Điều 5 Luật X) (Hiện trạng: Máy chủ hỏng) (Dự kiến khắc phục: 01/12/2026); "
        "đang chưa cung cấp trực tuyến"
    )
    assert read_back(procedure, read_reason_cell(cell, profile)) == procedure


def test_an_orderly_decision_cell_comes_apart_into_its_columns() -> None:
    profile = PROFILES["tt32-2017"]
    cell = "Chờ nâng cấp cổng; đang ở mức độ 1; Hoàn thành tháng 9/2021"
    assert read_decision_cell(cell, profile) == {
        "levels": ("1",),
        "decision_note": "Chờ nâng cấp cổng",
        "planned_month": "2021-09",
    }


def test_a_row_with_a_mark_has_no_remark() -> None:
    profile = PROFILES["tt32-2017"]
    assert read_reason_cell("đang ở mức độ 1", profile, ("2",))["levels"] == ("2",)
    assert read_reason_cell("đang ở mức độ 1", profile, ("2",))["reason_text"] == "đang ở mức độ 1"


@pytest.mark.parametrize(
    ("status", "note", "cell"),
    [
        (TierStatus.OPEN, "3 TTHC chưa trực tuyến", "3 TTHC chưa trực tuyến"),
        (TierStatus.NONE, "", "Không có TTHC"),
        (TierStatus.NOT_OURS, "do Sở báo cáo", "Không thuộc thẩm quyền; do Sở báo cáo"),
        (TierStatus.OPEN, "Không có TTHCX", "Không có TTHCX"),
    ],
)
def test_the_note_of_a_tier_says_why_it_is_empty_and_comes_apart_again(
    status: TierStatus, note: str, cell: str
) -> None:
    profile = PROFILES["tt32-2017"]
    entry = TierEntry("commune", status, note=note)
    assert tier_cell(entry, profile) == cell
    assert changed_record(TierEntry("commune"), read_tier_cell(cell, profile)) == entry


def test_notation_that_is_read_is_written_the_same() -> None:
    assert (date_text("2021-09-03"), month_text("2021-09")) == ("03/09/2021", "9/2021")
