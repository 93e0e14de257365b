"""Rounds: the shipped ones, their units and deadlines, and files with mistakes."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.documents import canonical_json
from models.problems import Problem, Refusal
from models.rounds import UnitKind, checked_round, load_round
from tests.builders import PROFILES, RESOURCES, ROUND_2021, ROUND_2026, resource, shipped_round

Document = dict[str, Any]


def test_every_shipped_file_is_a_round_under_a_shipped_profile() -> None:
    names = {path.stem for path in (RESOURCES / "rounds").glob("*.json")}
    assert names == {"tuyen-quang-2021", "minh-hoa-2026"}
    for name in names:
        round_ = shipped_round(name)
        assert (round_.id, round_.profile in {profile.id for profile in PROFILES}) == (name, True)


def test_the_round_of_the_letter_of_2021() -> None:
    assert (ROUND_2021.letter.number, ROUND_2021.letter.symbol) == ("", "STTTT-CNTT")
    assert ROUND_2021.department.name == "Sở Thông tin và Truyền thông"
    districts = [unit.name for unit in ROUND_2021.units if unit.kind is UnitKind.DISTRICT]
    places = ("thành phố Tuyên Quang", "huyện Sơn Dương", "huyện Yên Sơn", "huyện Hàm Yên", "huyện Chiêm Hóa")
    assert districts == [f"UBND {place}" for place in (*places, "huyện Na Hang", "huyện Lâm Bình")]
    assert not ROUND_2021.illustration


def test_the_round_of_2026_says_that_it_is_an_illustration() -> None:
    assert ROUND_2026.illustration
    assert "minh họa" in ROUND_2026.name
    assert {unit.kind for unit in ROUND_2026.units} == {UnitKind.DEPARTMENT, UnitKind.COMMUNE}


@pytest.mark.parametrize(
    "said", ["huyen-chiem-hoa", "HUYEN-CHIEM-HOA", "UBND huyện Chiêm Hóa", "ubnd  huyện chiêm hoá"]
)
def test_a_unit_is_found_by_code_or_name(said: str) -> None:
    unit = ROUND_2021.unit(said)
    assert unit is not None
    assert unit.code == "huyen-chiem-hoa"


@pytest.mark.parametrize("said", ["", "Chiêm Hóa", "UBND huyện Đồng Văn"])
def test_a_unit_that_is_not_on_the_list_is_not_found(said: str) -> None:
    assert ROUND_2021.unit(said) is None


@pytest.mark.parametrize(
    ("inclusive", "today", "left"),
    [
        (False, date(2021, 5, 1), 18),
        (False, date(2021, 5, 19), 0),
        (False, date(2021, 5, 20), -1),
        (True, date(2021, 5, 20), 0),
        (True, date(2021, 5, 21), -1),
        (True, date(2022, 5, 20), -365),
    ],
)
def test_before_the_20th_is_until_the_19th_unless_the_day_counts(
    inclusive: bool, today: date, left: int
) -> None:
    round_ = replace(ROUND_2021, deadline="2021-05-20", deadline_inclusive=inclusive)
    assert round_.days_left(today) == left


@pytest.mark.parametrize(
    ("place", "columns"),
    [
        ("id", {"id": ""}),
        ("id", {"id": "đợt-1"}),
        ("deadline", {"deadline": "20/5/2021"}),
        ("deadline", {"deadline": "2021-02-29"}),
        ("deadline", {"deadline": ""}),
        ("letter.date", {"letter": {"title": "x", "date": "5/2021"}}),
        ("units", {"units": [{"code": "a", "name": "A", "kind": "district"}] * 2}),
        ("units", {"units": [{"code": "", "name": "A", "kind": "district"}]}),
        ("units", {"units": [{"code": "sở", "name": "A", "kind": "department"}]}),
        ("appendix_style", {"appendix_style": "decree-30"}),
        ("year", {"year": 21}),
        ("year", {"year": 20210}),
    ],
)
def test_a_round_that_cannot_be_is_refused_with_its_place(place: str, columns: Document) -> None:
    data = canonical_json(json.loads(resource("rounds", "tuyen-quang-2021")) | columns)
    with pytest.raises(Refusal) as caught:
        load_round(data, "đợt.json")
    assert caught.value.problem == Problem("round-inconsistent", {"source": "đợt.json", "place": place})


MISTYPED: list[tuple[str, Callable[[Document], object]]] = [
    ("units[1].kind", lambda d: d["units"][1].update(kind="ward")),
    ("units[0].certificates", lambda d: d["units"][0].update(certificates="ab")),
    ("year", lambda d: d.update(year="2021")),
    ("deadline", lambda d: d.pop("deadline")),
    ("letter.titel", lambda d: d["letter"].update(titel="x")),
    ("department.province", lambda d: d["department"].pop("province")),
    ("deadline_inclusive", lambda d: d.update(deadline_inclusive="no")),
]


@pytest.mark.parametrize(("place", "change"), MISTYPED)
def test_a_mistyped_round_is_refused_with_its_place(place: str, change: Callable[[Document], object]) -> None:
    document: Document = json.loads(resource("rounds", "tuyen-quang-2021"))
    change(document)
    with pytest.raises(Refusal) as caught:
        load_round(canonical_json(document), "đợt.json")
    assert (caught.value.problem.code, caught.value.problem.params["place"]) == ("document-invalid", place)


def test_a_round_typed_in_is_checked_like_a_file() -> None:
    assert checked_round(ROUND_2021, "") is ROUND_2021
    with pytest.raises(Refusal, match=r"letter\.date"):
        checked_round(replace(ROUND_2021, letter=replace(ROUND_2021.letter, date="hôm nay")), "")
