"""Profiles: the shipped ones say what the law says, and a file with a mistake is refused with its place."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from models.documents import canonical_json
from models.problems import Refusal
from models.profiles import Profile, fingerprint, load_profile
from tests.builders import ND224, PROFILES, RESOURCES, TT32, resource, shipped_profile

Document = dict[str, Any]


def altered(profile_id: str, change: Callable[[Document], object]) -> bytes:
    document: Document = json.loads(resource("profiles", profile_id))
    change(document)
    return canonical_json(document)


def test_every_shipped_file_is_a_profile_named_after_its_id() -> None:
    names = {path.stem for path in (RESOURCES / "profiles").glob("*.json")}
    assert names == {"tt32-2017", "nd224-2026"} == {shipped_profile(name).id for name in names}


def test_the_four_levels_of_2017() -> None:
    assert TT32.tier_keys == ("province", "district", "commune")
    assert [TT32.ordinal(tier) for tier in TT32.tier_keys] == ["A", "B", "C"]
    assert [level.key for level in TT32.levels] == ["1", "2", "3", "4"]
    assert [level.key for level in TT32.form_levels] == ["2", "3", "4"]
    assert [level.key for level in TT32.levels_below_target] == ["2", "3"]
    assert TT32.target.key == "4"
    assert TT32.level_by_key["1"].remark == "đang ở mức độ 1"
    assert TT32.not_ours["district"] == ("province",)
    assert TT32.appendices.official


def test_the_two_levels_of_2026_are_never_digits_of_the_four() -> None:
    assert ND224.tier_keys == ("province", "commune")
    assert {level.key for level in ND224.levels} == {"T", "P", "0"}
    assert not {key for level in ND224.levels for key in level.entry_keys} & set("1234")
    assert [level.key for level in ND224.levels_below_target] == ["P"]
    assert ND224.target.key == "T"
    assert ND224.appendices.remark == "Biểu tham khảo, chưa có mẫu chính thức"
    assert not ND224.appendices.official


def test_the_four_legal_grounds_of_2026_and_what_they_demand() -> None:
    demands = {key: set(ground.demands) for key, ground in ND224.ground_by_key.items()}
    provision, fault = {"legal_basis"}, {"description", "expected_date"}
    assert demands == {"presence": provision, "on_site": provision, "incident": fault, "technical": fault}
    assert ND224.demands(["LD01", "LD20", "LD15", "LD00"]) == provision | fault
    assert TT32.demands(TT32.reason_by_key) == set()


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
def test_every_profile_has_a_reason_in_ones_own_words_and_no_reason_twice(profile: Profile) -> None:
    assert [reason.key for reason in profile.reasons if reason.needs_text] == ["LD99"]
    texts = [reason.text for reason in profile.reasons]
    assert len(set(texts)) == len(texts)
    assert all(level.remark for level in profile.levels if not level.in_form)


def first(name: str, **columns: object) -> Callable[[Document], object]:
    """A change of the first entry of a list."""
    return lambda document: document[name][0].update(columns)


def words(**columns: object) -> Callable[[Document], object]:
    """A change of the words that the forms print."""
    return lambda document: document["appendices"].update(columns)


INCONSISTENT: list[tuple[str, Callable[[Document], object]]] = [
    ("id", lambda d: d.update(id="")),
    ("valid_from", lambda d: d.update(valid_from="01/07/2026")),
    ("valid_to", lambda d: d.update(valid_to="2026-02-30")),
    ("tiers", lambda d: d.update(tiers=[])),
    ("tiers", first("tiers", key="commune")),
    ("tiers", first("tiers", key="")),
    ("levels", lambda d: d.update(levels=[])),
    ("levels", first("levels", key="P")),
    ("levels.target", first("levels", target=True)),
    ("levels.target", lambda d: d["levels"][2].pop("target")),
    ("levels.target", lambda d: d["levels"][2].update(in_form=False)),
    ("levels.entry_keys", first("levels", entry_keys=["k"])),
    ("levels.entry_keys", first("levels", entry_keys=["p"])),
    ("levels.entry_keys", first("levels", entry_keys=[""])),
    ("grounds", first("grounds", key="technical")),
    ("grounds.demands", first("grounds", demands=["legal_bases"])),
    ("reasons", first("reasons", key="LD02")),
    ("reasons.ground", first("reasons", ground="presense")),
    ("appendices.label", words(label="Phụ lục")),
    ("appendices.label", words(label="Phụ lục {number}")),
    ("appendices.titles", words(titles=["Một", "Hai", "Ba"])),
    ("appendices.titles", words(titles=["Một {nam}", "Hai", "Ba", "Bốn"])),
    ("appendices.titles", words(titles=["Một {", "Hai", "Ba", "Bốn"])),
    ("appendices.captions", words(captions={"letter": "(Kèm theo)"})),
    ("appendices.captions", words(captions={"letter": "", "decree30": "{so}"})),
    ("appendices.captions", words(captions={"letter": "", "decree30": "{number.real}"})),
    ("appendices.brackets", words(legal_basis="(Căn cứ)")),
    ("appendices.brackets", words(description="(Hiện trạng: {}; {})")),
    ("appendices.brackets", words(expected_date="{} {date}")),
    ("appendices.planned", words(planned="Hoàn thành")),
    ("appendices.planned", words(planned="{month:>9}")),
    ("not_ours", lambda d: d.update(not_ours={"distrikt": ["province"]})),
    ("not_ours.tiers", lambda d: d.update(not_ours={"commune": ["district"]})),
]  # fmt: skip


@pytest.mark.parametrize(("place", "change"), INCONSISTENT)
def test_a_profile_that_contradicts_itself_is_refused_with_its_place(
    place: str, change: Callable[[Document], object]
) -> None:
    with pytest.raises(Refusal) as caught:
        load_profile(altered("nd224-2026", change), "quy-định.json")
    problem = caught.value.problem
    assert (problem.code, dict(problem.params)) == (
        "profile-inconsistent",
        {"source": "quy-định.json", "place": place},
    )


MISTYPED: list[tuple[str, Callable[[Document], object]]] = [
    ("levels[2].targett", lambda d: d["levels"][2].update(targett=True)),
    ("levels[0].short_name", lambda d: d["levels"][0].pop("short_name")),
    ("levels[1].entry_keys", lambda d: d["levels"][1].update(entry_keys="P")),
    ("reasons[3].needs_text", lambda d: d["reasons"][3].update(needs_text="true")),
    ("decision.undecided", lambda d: d["decision"].pop("undecided")),
    ("appendices.captions.letter", lambda d: d["appendices"]["captions"].update(letter=None)),
    ("not_ours.commune[0]", lambda d: d["not_ours"].update(commune=[1])),
    ("basis", lambda d: d.pop("basis")),
]


@pytest.mark.parametrize(("place", "change"), MISTYPED)
def test_a_mistyped_profile_is_refused_with_its_place(
    place: str, change: Callable[[Document], object]
) -> None:
    with pytest.raises(Refusal) as caught:
        load_profile(altered("nd224-2026", change), "quy-định.json")
    assert (caught.value.problem.code, caught.value.problem.params["place"]) == ("document-invalid", place)


def test_a_file_that_is_no_json_is_refused_with_its_line() -> None:
    data = resource("profiles", "tt32-2017").replace(b'"tiers": [', b'"tiers": (', 1)
    with pytest.raises(Refusal) as caught:
        load_profile(data, "x.json")
    assert caught.value.problem.params == {"source": "x.json", "line": 7}


def test_the_fingerprint_is_the_sha256_of_the_file() -> None:
    assert fingerprint(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
