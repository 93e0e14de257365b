"""Names and codes from catalogues: what ships, what judges a round, what is suggested and in which order."""

from datetime import date
from pathlib import Path

import pytest

from models.catalogue import Catalogue, CatalogueEntry
from models.profiles import Profile
from models.rounds import Round
from tests.workflows.offices import office_in
from workflows.catalogues import (
    SHIPPED,
    add_version,
    catalogue_view,
    entries,
    is_judging,
    nearest,
    read_shipped,
    remove_version,
    suggest,
    versions,
)
from workflows.office import Office

STATE, PHU_THO = "quoc-gia-2026-07", "phu-tho-2022"


def round_of(office: Office, year: int) -> Round:
    return next(r for r in office.library.rounds() if date.fromisoformat(r.deadline).year == year)


def regime(office: Office, round_: Round) -> Profile:
    return office.library.profile(round_.profile)


def test_the_shipped_versions_are_there_with_their_sources(office: Office) -> None:
    assert {kept.catalogue.id: kept.size for kept in versions(office)} == {STATE: 3550, PHU_THO: 1597}
    assert all(kept.catalogue.source and kept.catalogue.shipped for kept in versions(office))
    assert len(entries(office, PHU_THO)) == 1597


def test_the_files_of_the_shipped_versions_are_small(office: Office) -> None:
    folder = office.library.folder / "catalogues"
    assert sum(file.stat().st_size for file in folder.iterdir()) < 600_000
    for path in folder.glob("*.gz"):
        assert read_shipped(path).catalogue.id == path.name.split(".")[0]


def test_a_shipped_version_that_was_removed_stays_away(tmp_path: Path) -> None:
    with office_in(tmp_path) as office:
        remove_version(office, PHU_THO)
    with office_in(tmp_path) as office:
        assert [kept.catalogue.id for kept in versions(office)] == [STATE]


def test_nothing_enters_a_store_before_something_is_looked_up(office: Office) -> None:
    assert office.store.setting(SHIPPED) is None
    assert not catalogue_view(office, round_of(office, 2021))
    assert catalogue_view(office, round_of(office, 2026)).of_code("1.000894", "commune")
    assert office.store.setting(SHIPPED) is None


def test_a_store_that_is_only_read_gives_what_is_in_it(tmp_path: Path) -> None:
    with office_in(tmp_path):
        pass
    with office_in(tmp_path, read_only=True) as office:
        round_ = round_of(office, 2026)
        assert suggest(office, round_, regime(office, round_), "kết hôn") == []
        assert catalogue_view(office, round_)


def test_no_shipped_version_judges_the_round_of_2021(office: Office) -> None:
    judging = {
        year: [k.catalogue.id for k in versions(office) if is_judging(k.catalogue, round_of(office, year))]
        for year in (2021, 2026)
    }
    assert judging == {2021: [], 2026: [STATE]}


@pytest.mark.parametrize(("year", "first"), [(2021, PHU_THO), (2026, STATE)])
def test_the_version_of_the_time_comes_first(office: Office, year: int, first: str) -> None:
    round_ = round_of(office, year)
    for text in ("kết hôn", "ket hon", "hon ket", "dang ky ke", "1.0008"):
        found = suggest(office, round_, regime(office, round_), text, "commune")
        assert found[0].catalogue.id == first
        assert len(found) <= 8


def test_a_version_that_judges_comes_before_one_that_only_suggests(office: Office) -> None:
    round_ = round_of(office, 2021)
    own = Catalogue("tq", "Tuyên Quang 2021", "QĐ 1/QĐ-UBND", valid_from="2021-01-01", province="Tuyên Quang")
    add_version(office, own, [CatalogueEntry("1.000894", "Đăng ký kết hôn, bản của tỉnh", "Hộ tịch")])
    found = suggest(office, round_, regime(office, round_), "ket hon", "commune")
    assert found[0].catalogue == own
    assert catalogue_view(office, round_).of_code("1.000894", "district")


def test_one_letter_asks_for_nothing_and_a_name_comes_once(office: Office) -> None:
    round_ = round_of(office, 2021)
    assert suggest(office, round_, regime(office, round_), "đ") == []
    found = suggest(office, round_, regime(office, round_), "khai sinh", limit=50)
    assert len({(s.entry.name, s.entry.code, s.entry.field) for s in found}) == len(found)


def test_the_nearest_name_says_how_near_it_is(office: Office) -> None:
    round_ = round_of(office, 2021)
    profile = regime(office, round_)
    same = nearest(office, round_, profile, "thủ tục đăng kí kết hôn có yếu tố nước ngoài")
    assert same is not None
    assert (same.percent, same.entry.code) == (100, "2.000806")
    close = nearest(
        office, round_, profile, "Thủ tục đăng ký kết hôn có yếu tố nước ngòai ở huyện", "district"
    )
    assert close is not None
    assert close.entry.name == same.entry.name
    assert 80 <= close.percent < 100


@pytest.mark.parametrize("name", ["", "In", "Trồng rau trên sân thượng nhà văn hóa", "%%%%%%%%%%%%"])
def test_a_name_that_nothing_is_like_has_no_nearest(office: Office, name: str) -> None:
    round_ = round_of(office, 2021)
    assert nearest(office, round_, regime(office, round_), name) is None
