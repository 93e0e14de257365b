"""What was reported in an earlier round comes over as a draft that is looked at before anything is written."""

from pathlib import Path

import pytest

from models.problems import Refusal
from models.taken import AskKind
from tests.workflows.offices import ROUND, UNIT, filled
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.former_rounds import draft_from_former, former_in_package, former_in_store, former_reports
from workflows.importing import ImportSettings, carry_out
from workflows.office import Office
from workflows.rounds import typed_round
from workflows.starting import start

LATER = "minh-hoa-2026"


def next_year(office: Office) -> str:
    """The id of a round a year later, under the same profile."""
    said = {"title": "Rà soát năm 2022", "number": "20/SKHCN", "letter_date": "", "department": "Sở KHCN"}
    return typed_round(office, **said, year=2022, deadline="2022-05-19", profile="tt32-2017").id


def test_a_round_under_the_same_profile_comes_over_with_its_decisions_and_one_undo_takes_it_back(
    office: Office,
) -> None:
    before = filled(office)
    working = start(office, UNIT, next_year(office))
    (report,) = former_reports(working)
    assert (report.unit_name, report.is_own) == (UNIT, True)
    draft = draft_from_former(working, former_in_store(working, report))
    assert (draft.taken.asks, draft.taken.left_out) == ((), ())
    assert carry_out(working, draft)
    rows = [(p.name, p.levels, p.eligibility, p.reasons) for p in working.tree.procedures.values()]
    assert rows == [(p.name, p.levels, p.eligibility, p.reasons) for p in before.tree.procedures.values()]
    working.undo()
    assert not working.tree.procedures


def test_under_another_profile_nothing_is_set_before_it_is_answered(office: Office) -> None:
    filled(office)
    working = start(office, "UBND xã Đồng Văn", LATER)
    (report,) = former_reports(working)
    assert not report.is_own
    former = former_in_store(working, report)
    asked = draft_from_former(working, former)
    assert {(ask.kind, ask.group, ask.proposal) for ask in asked.taken.asks} == {
        (AskKind.TIER, "Cấp huyện · Hộ tịch", "commune"),
        (AskKind.LEVEL, "Mức độ 4", "T"),
        (AskKind.LEVEL, "Mức độ 3", "P"),
        (AskKind.LEVEL, "Mức độ 2", "0"),
    }
    assert asked.plan.rows == ()
    answers = {(ask.kind, ask.group): ask.proposal for ask in asked.taken.asks}
    carry_out(working, draft_from_former(working, former, ImportSettings(answers=answers)))
    assert [p.levels for p in working.tree.procedures.values()] == [("T",), ("P",), ("0",)]
    assert len(working.live.findings.of_rule("imported-in-doubt")) == 3


def test_a_package_from_another_pc_is_only_read(office: Office, other_office: Office, usb: Path) -> None:
    package = export(filled(other_office), ExportRequest((to_folder(usb),))).package
    working, data = start(office, UNIT, next_year(office)), package.read_bytes()
    draft = draft_from_former(working, former_in_package(working, package))
    assert next(planned.row.name for planned in draft.plan.rows) == "Đăng ký khai sinh"
    assert package.read_bytes() == data
    assert former_reports(working) == []


def test_a_package_of_this_round_is_no_earlier_round(office: Office, usb: Path) -> None:
    working = filled(office)
    package = export(working, ExportRequest((to_folder(usb),))).package
    with pytest.raises(Refusal) as caught:
        former_in_package(working, package)
    assert caught.value.problem.code == "former-same-round"
    assert working.round.id == ROUND


def test_what_is_no_package_is_refused(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "x.asice"
    path.write_bytes(b"PK")
    with pytest.raises(Refusal):
        former_in_package(start(office, UNIT, ROUND), path)
