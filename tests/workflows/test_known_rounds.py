"""Rounds and units: typed in from a letter, taken over by a file, and what a unit's kind presets."""

from dataclasses import replace
from pathlib import Path

import pytest

from models.documents import canonical_json, encode
from models.problems import Refusal
from models.records import TierStatus
from models.rounds import Letter, Round, UnitKind
from tests.builders import ROUND_2021
from tests.workflows.offices import ROUND, UNIT, filled
from workflows.office import Office
from workflows.rounds import find_round, known_rounds, receive_round, typed_round, unit_kind, unit_of
from workflows.starting import start, start_in
from workflows.working import WorkingSubmission, current_submission


def typed(office: Office, **lines: str) -> Round:
    given = {
        "title": "Rà soát  DVCTT", "number": "12/STTTT-CNTT", "letter_date": "2021-05-04",
        "deadline": "2021-05-20", "department": "Sở TTTT", "profile": "tt32-2017", **lines,
    }  # fmt: skip
    return typed_round(office, year=2021, **given)


def file_of(round_: Round) -> bytes:
    return canonical_json(encode(round_))


def test_a_round_typed_in_is_kept_clean(office: Office) -> None:
    made = typed(office)
    assert (made.name, made.typed_in, made.letter.title) == ("Rà soát DVCTT", True, "Rà soát DVCTT")
    assert made in known_rounds(office)
    assert find_round(office, made.id) == made


@pytest.mark.parametrize("lines", [{"deadline": "20/5/2021"}, {"letter_date": "hôm nay"}])
def test_a_round_typed_in_wrongly_is_not_kept(office: Office, lines: dict[str, str]) -> None:
    before = known_rounds(office)
    with pytest.raises(Refusal, match="round-inconsistent"):
        typed(office, **lines)
    assert known_rounds(office) == before


@pytest.mark.parametrize("number", ["12/stttt-cntt", ""])
def test_a_file_of_the_same_letter_takes_over(office: Office, number: str) -> None:
    """Known by the letter's number; where one of them has none, by year and title."""
    draft = typed(office)
    working = start_in(office, draft, unit_of(draft, UNIT))
    letter = Letter("Rà soát DVCTT", number)
    received = receive_round(office, file_of(replace(ROUND_2021, id="dot", letter=letter)), "đợt.json")
    assert draft not in known_rounds(office)
    submission = current_submission(office).tree.submission
    assert (submission.id, submission.round_id, submission.unit_code) == (
        working.id,
        "dot",
        "huyen-son-duong",
    )
    assert current_submission(office).round == received


def test_a_file_of_another_letter_takes_nothing_over(office: Office) -> None:
    draft = typed(office)
    other = replace(ROUND_2021, id="dot", letter=Letter("Rà soát DVCTT", "13/STTTT-CNTT"))
    receive_round(office, file_of(other), "đợt.json")
    assert draft in known_rounds(office)


def test_a_received_round_overrules_the_shipped_one(office: Office) -> None:
    receive_round(office, file_of(replace(ROUND_2021, deadline="2021-06-01")), "đợt.json")
    assert [r.deadline for r in known_rounds(office) if r.id == ROUND] == ["2021-06-01"]


@pytest.mark.parametrize("name", ["không có", "x" * 300, "thư mục"])
def test_no_such_round(office: Office, home: Path, name: str) -> None:
    (home / "thư mục").mkdir()
    with pytest.raises(Refusal, match=r"round-unknown|file-unreadable"):
        find_round(office, name)


def test_a_round_that_hides_letters_is_refused(office: Office) -> None:
    with pytest.raises(Refusal, match="round-inconsistent"):
        receive_round(office, file_of(replace(ROUND_2021, name="Đợt \u202e1")), "đợt.json")


KINDS = {
    "UBND huyện Sơn Dương": UnitKind.DISTRICT,
    "Ủy ban nhân dân thành phố Tuyên Quang": UnitKind.DISTRICT,
    "UBND thị xã X": UnitKind.DISTRICT,
    "UBND xã Minh Thanh": UnitKind.COMMUNE,
    "UBND phường Phan Thiết": UnitKind.COMMUNE,
    "UBND thị trấn Na Hang": UnitKind.COMMUNE,
    "Sở Tư pháp": UnitKind.DEPARTMENT,
    "Ban Quản lý khu công nghiệp huyện X": UnitKind.DEPARTMENT,
}


@pytest.mark.parametrize("name", KINDS)
def test_the_kind_a_name_speaks_of(name: str) -> None:
    assert unit_kind(name) is KINDS[name]


def presets(working: WorkingSubmission) -> dict[str, TierStatus]:
    return {tier: working.tree.tier_entry(tier).status for tier in working.profile.tier_keys}


def test_a_district_starts_without_the_province(office: Office) -> None:
    assert presets(start(office, UNIT, ROUND)) == {
        "province": TierStatus.NOT_OURS, "district": TierStatus.OPEN, "commune": TierStatus.OPEN,
    }  # fmt: skip


def test_a_unit_of_no_list_starts_by_its_name(office: Office) -> None:
    working = start(office, "  UBND xã   Minh Thanh ", ROUND)
    submission = working.tree.submission
    assert (submission.unit_name, submission.unit_code) == ("UBND xã Minh Thanh", "ubnd-xa-minh-thanh")
    assert presets(working)["commune"] is TierStatus.OPEN
    assert presets(working)["province"] is TierStatus.NOT_OURS


def test_starting_again_opens_what_is_there(office: Office) -> None:
    working = filled(office)
    other = start(office, "Sở Tư pháp", ROUND)
    assert other.id != working.id
    assert start(office, UNIT.upper(), ROUND).tree == working.tree
    assert start(office, "huyen-son-duong", ROUND).id == working.id
    assert len(office.store.submissions()) == 2


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("", ROUND), "unit-unnamed"),
        ((UNIT, "", "tt-la"), "profile-unknown"),
        ((UNIT, ROUND, "nd224-2026"), "profile-not-of-round"),
    ],
)
def test_what_cannot_be_started(office: Office, arguments: tuple[str, ...], code: str) -> None:
    with pytest.raises(Refusal, match=code):
        start(office, *arguments)
    assert office.store.submissions() == []
