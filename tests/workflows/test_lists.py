"""Lists on this PC: of the unit, of reference, of catalogues; what comes in from them and what they find missing."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from intake.reading import Received
from intake.tables import RawCell, RawRow, RawTable
from models.catalogue import Catalogue
from models.list_comparison import Gap
from models.listed import ListEntry
from models.problems import Refusal
from models.records import AnswerKind, Eligibility
from models.rounds import Round, UnitList
from models.text import NATIONAL_CODE
from tests.workflows.offices import ROUND, UNIT, filled
from workflows.catalogues import entries, versions
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.judging import judge_file
from workflows.lists import (
    ListRole,
    add_missing,
    answer_row,
    catalogue_groups,
    compare_with_list,
    compare_with_reference,
    draft_list,
    drop_list,
    follow_reference,
    home_of,
    near_extra,
    own_tiers,
    remove_extra,
    take_groups,
    take_list,
    take_listed_name,
    withdraw,
)
from workflows.office import Office
from workflows.readiness import readiness
from workflows.rounds import find_round, keep_round
from workflows.starting import start
from workflows.unit_lists import references
from workflows.working import WorkingSubmission

MARRIAGE_ABROAD = "Đăng ký kết hôn có yếu tố nước ngoài"
NAMED = Catalogue("", "Danh mục của huyện", "danh-muc.xlsx", "Quyết định số 15/QĐ-UBND", "2021-01-15")


def received(header: Sequence[str], *rows: Sequence[str]) -> Received:
    """A table as a file has it."""
    cells = [
        RawRow(n, {c: RawCell(t) for c, t in enumerate(row, 1)}) for n, row in enumerate((header, *rows), 1)
    ]
    return Received((RawTable("danh-muc.xlsx", "Trang 1", 1, tuple(cells)),), ())


UNIT_TABLE = received(
    ("STT", "Mã TTHC", "Tên thủ tục", "Lĩnh vực"),
    ("1", "1.001193", "Đăng ký khai sinh", "Hộ tịch"),
    ("2", "", "Đăng ký khai tử", "Hộ tịch"),
    ("3", "2.000528", MARRIAGE_ABROAD, "Hộ tịch"),
    ("4", "2.000635", "Cấp bản sao trích lục hộ tịch", "Hộ tịch"),
)


def with_unit_list(working: WorkingSubmission) -> Catalogue:
    draft = draft_list(UNIT_TABLE, working.profile, ListRole.UNIT)
    return take_list(working, NAMED, draft, ListRole.UNIT)


def test_an_imported_list_of_the_unit_is_compared_with_from_then_on(office: Office) -> None:
    working = filled(office)
    assert compare_with_list(working) is None
    made = with_unit_list(working)
    found = compare_with_list(start(office, UNIT, ROUND))
    assert found is not None
    assert (found.agreeing, found.missing, found.listed.title) == (2, 2, "Quyết định số 15/QĐ-UBND")
    drop_list(working, made.id)
    assert (compare_with_list(working), working.live.findings.of_rule("list-missing")) == (None, [])


def test_what_is_missing_stands_in_the_readiness_list_until_it_is_added_or_explained(office: Office) -> None:
    working = filled(office)
    with_unit_list(working)

    def open_points() -> list[int]:
        return [point.count for point in readiness(working) if point.code == "list-missing"]

    assert open_points() == [2]
    found = compare_with_list(working)
    assert found is not None
    missing = [row for row in found.open if row.gap is Gap.MISSING]
    add_missing(working, missing[:1])
    assert open_points() == [1]
    answer_row(working, found.listed.id, missing[1].entry, AnswerKind.NOT_OURS, "Sở Tư pháp giải quyết")
    assert open_points() == []
    working.undo()
    working.undo()
    assert open_points() == [2]


def test_each_repair_is_one_gesture_and_in_the_end_nothing_is_open(office: Office) -> None:
    working = filled(office)
    with_unit_list(working)
    before = working.change_set
    found = compare_with_list(working)
    assert found is not None
    assert [(row.gap, row.entry.name) for row in found.open] == [
        (Gap.MISSING, MARRIAGE_ABROAD),
        (Gap.MISSING, "Cấp bản sao trích lục hộ tịch"),
        (Gap.EXTRA, "Đăng ký kết hôn"),
    ]
    near = near_extra(replace(found.open[0], entry=ListEntry("Đăng ký việc kết hôn")), found)
    assert near is not None
    assert (near[0].entry.name, near[1] >= 70) == ("Đăng ký kết hôn", True)
    take_listed_name(working, found.open[0], found.open[2].procedure_id)
    add_missing(working, [found.open[1]])
    after = compare_with_list(working)
    assert after is not None
    assert (after.rows, working.change_set) == ((), before + 2)


def test_an_extra_row_is_removed_or_explained_and_what_was_said_is_taken_back(office: Office) -> None:
    working = filled(office)
    with_unit_list(working)
    found = compare_with_list(working)
    assert found is not None
    extra = found.open[-1]
    answer_row(working, found.listed.id, extra.entry, AnswerKind.EXPLAINED, "Mới được giao")
    (said,) = working.tree.list_answers.values()
    withdraw(working, said.id)
    remove_extra(working, extra)
    assert [row.gap for row in compare_with_list(working).open] == [Gap.MISSING] * 2  # pyright: ignore[reportOptionalMemberAccess]


def test_nothing_is_explained_without_a_word(office: Office) -> None:
    working = filled(office)
    with pytest.raises(Refusal) as caught:
        answer_row(working, "x", ListEntry("y"), AnswerKind.ABOLISHED, " \n")
    assert caught.value.problem.code == "answer-empty"


def listed_round(office: Office) -> Round:
    """The round of 2021 as the department sends it with the list of every unit."""
    round_ = find_round(office, ROUND)
    listed = UnitList("15/QĐ-UBND", "2021-01-15", (ListEntry(MARRIAGE_ABROAD, "2.000528", "Hộ tịch"),))
    made = replace(round_, units=tuple(replace(unit, procedures=listed) for unit in round_.units))
    keep_round(office, made)
    return made


def test_the_list_of_the_round_counts_before_any_other(office: Office) -> None:
    listed_round(office)
    working = filled(office)
    assert working.live.listed is not None
    assert working.live.listed.title == "15/QĐ-UBND"
    with pytest.raises(Refusal) as caught:
        with_unit_list(working)
    assert caught.value.problem.code == "list-of-round"


def test_a_package_carries_the_answers_and_the_list(office: Office, other_office: Office, usb: Path) -> None:
    listed_round(office)
    working = filled(office)
    found = compare_with_list(working)
    assert found is not None
    answer_row(working, found.listed.id, found.open[0].entry, AnswerKind.ABOLISHED, "20/QĐ-UBND")
    verdict = judge_file(other_office, export(working, ExportRequest((to_folder(usb),))).package)
    assert verdict.sound
    assert verdict.document is not None
    assert verdict.document.tree() == working.tree
    unit = working.tree.submission.unit_code
    assert verdict.document.round.list_of(unit) == working.round.list_of(unit)
    assert sum(one.procedures is not None for one in verdict.document.round.units) == 1


def test_a_reference_list_with_levels_is_laid_beside_the_report(office: Office) -> None:
    working = filled(office)
    table = received(
        ("STT", "Tên thủ tục", "Mức độ"),
        ("1", "Đăng ký khai sinh", "4"),
        ("2", "Đăng ký kết hôn", "4"),
        ("3", "Đăng ký nhận cha, mẹ, con", "3"),
    )
    draft = draft_list(table, working.profile, ListRole.REFERENCE)
    take_list(working, replace(NAMED, name="Cổng dịch vụ công"), draft, ListRole.REFERENCE)
    (reference,) = references(office)
    (row,) = compare_with_reference(working, reference)
    assert (row.entry.name, row.present, row.listed) == ("Đăng ký kết hôn", ("3",), ("4",))
    assert working.judge_by_catalogue() is False
    answer_row(working, reference.id, row.entry, AnswerKind.EXPLAINED, "Chưa nâng cấp")
    assert [one.answer is not None for one in compare_with_reference(working, reference)] == [True]
    follow_reference(working, row)
    assert compare_with_reference(working, reference) == ()


def test_a_reference_list_of_names_says_which_services_are_eligible(office: Office) -> None:
    working = filled(office)
    table = received(("STT", "Tên thủ tục"), ("1", "Đăng ký khai sinh"), ("2", "Đăng ký khai tử"))
    draft = draft_list(table, working.profile, ListRole.REFERENCE)
    made = take_list(working, NAMED, draft, ListRole.REFERENCE)
    (row,) = compare_with_reference(working, made)
    assert (row.entry.name, row.column, row.listed) == (
        "Đăng ký khai tử",
        "eligibility",
        Eligibility.ELIGIBLE,
    )


def test_all_procedures_of_a_field_come_in_at_once_without_levels(office: Office) -> None:
    working = start(office, "UBND xã Đồng Văn", "minh-hoa-2026")
    (national,) = (one.catalogue for one in versions(office) if not one.catalogue.province)
    assert own_tiers(working) == ["commune"]
    groups = catalogue_groups(working, national, entries(office, national.id), "commune")
    civil = next(group for group in groups if group.name == "Hộ tịch")
    taken = take_groups(working, [civil])
    assert (taken.added, taken.present) == (len(civil.entries), 0)
    rows = working.tree.procedures.values()
    assert {(row.levels, working.tree.tier_of(row)) for row in rows} == {((), "commune")}
    assert all(row.code for row in rows)
    again = take_groups(working, [civil])
    assert (again.added, again.present, again.outcome) == (0, len(civil.entries), None)
    working.undo()
    assert not working.tree.procedures


def test_codes_of_another_province_stay_there(office: Office) -> None:
    working = filled(office)
    (theirs,) = (one.catalogue for one in versions(office) if one.catalogue.province)
    groups = catalogue_groups(working, theirs, entries(office, theirs.id), "district", by_agency=True)
    codes = {entry.code for group in groups for entry in group.entries}
    assert all(NATIONAL_CODE.fullmatch(code) for code in codes - {""})


def test_an_entry_without_a_tier_goes_where_its_field_is(office: Office) -> None:
    working = filled(office)
    assert home_of(working, ListEntry("x", field="HỘ TỊCH")).tier == "district"
    assert home_of(working, ListEntry("x", field="Đất đai")).tier == "district"
    assert home_of(working, ListEntry("x", tier="commune")).tier == "commune"
