"""Which version of a catalogue judges, what an entry gives a row, how a view is asked."""

import pytest

from models.catalogue import Catalogue, CatalogueEntry, CatalogueView, Suggestion

STATE = Catalogue("q", "Quốc gia", "Cổng", valid_from="2026-07-01", valid_to="2026-12-31")


@pytest.mark.parametrize(
    ("date", "judges"),
    [("2026-06-30", False), ("2026-07-01", True), ("2026-12-31", True), ("2027-01-01", False)],
)
def test_a_version_judges_on_its_days(date: str, judges: bool) -> None:
    assert STATE.judges(date, "tỉnh Tuyên Quang") is judges


def test_an_open_version_judges_from_its_day_on() -> None:
    assert Catalogue("q", "q", "").judges("2021-05-20", "")
    assert Catalogue("q", "q", "", valid_from="2021-01-01").judges("2031-05-20", "")


def test_a_list_of_another_province_or_one_that_only_suggests_never_judges() -> None:
    theirs = Catalogue("p", "Phú Thọ", "", province="Phú Thọ")
    assert not theirs.judges("2021-05-20", "Tuyên Quang")
    assert theirs.judges("2021-05-20", "Tỉnh Phú Thọ")
    assert not Catalogue("p", "p", "", suggestions_only=True).judges("2021-05-20", "")


def test_one_code_may_be_two_procedures_and_one_name_may_stand_twice() -> None:
    entries = [
        CatalogueEntry("1.000001", "Cấp giấy phép", "In", ("province",)),
        CatalogueEntry("1.000001.000.00.00.H60", "Thu hồi giấy phép", "In", ("district",)),
        CatalogueEntry("1.000002", "Cấp giấy phép", "Bưu chính"),
    ]
    view = CatalogueView([(STATE, entries)])
    assert view.of_code("1.000001.H60", "province") == entries[:1]
    assert view.of_code("1.000001", "") == entries[:2]
    assert view.of_name("cap  GIẤY phép", "province") == [entries[0], entries[2]]
    assert view.of_name("Cấp giấy phép", "commune") == [entries[2]]


def test_a_version_says_nothing_of_tiers_that_it_does_not_cover() -> None:
    two_tiers = Catalogue("q", "q", "", tiers=("province", "commune"))
    view = CatalogueView([(two_tiers, [CatalogueEntry("1.000001", "Khai sinh")])])
    assert view
    assert view.of_code("1.000001", "commune")
    assert not view.of_code("1.000001", "district")
    assert not CatalogueView()


@pytest.mark.parametrize(
    ("code", "province", "columns"),
    [
        ("1.000001", "Tuyên Quang", {"name": "In", "code": "1.000001"}),
        ("2020STTTT_01", "Tuyên Quang", {"name": "In"}),
        ("2020STTTT_01", "tỉnh Phú Thọ", {"name": "In", "code": "2020STTTT_01"}),
        ("", "Tuyên Quang", {"name": "In"}),
    ],
)
def test_an_internal_code_is_taken_in_its_own_province_only(
    code: str, province: str, columns: dict[str, str]
) -> None:
    listed = Catalogue("p", "Phú Thọ", "", province="Phú Thọ")
    assert Suggestion(CatalogueEntry(code, "In"), listed).columns(province) == columns
