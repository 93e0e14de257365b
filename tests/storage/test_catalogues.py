"""Catalogues in the store: found by any words in any order without marks, gone without a trace when removed."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.catalogue import Catalogue, CatalogueEntry
from storage.catalogue_schema import CATALOGUE_TABLES
from storage.catalogues import (
    Kept,
    Wanted,
    add_catalogue,
    catalogues,
    entries_of,
    names_like,
    remove_catalogue,
    search_codes,
    search_names,
    search_words,
)
from storage.database import is_sound
from tests.storage.storage_samples import opened

TIERS = ("province", "district", "commune")
NEW, OLD = (Catalogue(key, key, "Sở") for key in ("mới", "cũ"))
NAMES = (
    "Đăng ký kết hôn", "Thủ tục đăng ký kết hôn", "Đăng ký kết hôn lưu động", "Đăng ký lại khai sinh",
    "Cấp giấy phép bưu chính", "Cấp Giấy phép hoạt động in", "Chuyển mục đích sử dụng đất", "Tặng giấy khen (cấp xã)",
    "Khám, chữa bệnh", "Hỗ trợ “hộ nghèo”", "Thăm dò khoáng sản 50% vốn",
)  # fmt: skip
ENTRIES = tuple(
    CatalogueEntry(f"1.{number:06}", name, "Tư pháp", (TIERS[number % 3],), "Bộ Tư pháp", "ACTIVE")
    for number, name in enumerate(NAMES)
)


def everything(*ids: str, tier: str = "", limit: int = 100) -> Wanted:
    return Wanted(ids, TIERS, tier, limit)


def filled(*catalogues: tuple[Catalogue, tuple[CatalogueEntry, ...]]) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    for statement in CATALOGUE_TABLES:
        connection.execute(statement)
    for catalogue, entries in catalogues:
        add_catalogue(connection, catalogue, entries)
    return connection


@pytest.fixture(scope="module")
def one() -> sqlite3.Connection:
    return filled((NEW, ENTRIES))


def names(found: object) -> list[str]:
    assert isinstance(found, list)
    return [hit.entry.name for hit in found]  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]


@given(entry=st.sampled_from(ENTRIES), data=st.data())
def test_any_words_in_any_order_without_marks_find_a_name(
    one: sqlite3.Connection, entry: CatalogueEntry, data: st.DataObject
) -> None:
    words = [word.strip("()“”,%") for word in entry.name.split()]
    chosen = data.draw(st.lists(st.sampled_from(words), min_size=1, unique=True))
    bare = str.maketrans("đĐăâêôơưáàạậấốộồờựữứảịếêểệôửụíýòạ", "dDaaeoouaaaaaoooouuuaieeeeouuiyoa")
    text = " ".join(data.draw(st.sampled_from((word, word.lower(), word.translate(bare)))) for word in chosen)
    assert entry in [hit.entry for hit in search_words(one, text, everything())]


@given(st.text(max_size=30))
def test_nothing_that_is_typed_breaks_the_search(one: sqlite3.Connection, text: str) -> None:
    for search in (search_words, search_codes, search_names):
        assert isinstance(search(one, text, everything()), list)
    assert isinstance(names_like(one, text, 10), list)


def test_a_name_that_begins_with_the_text_comes_first_then_the_tier_then_the_short_one(
    one: sqlite3.Connection,
) -> None:
    assert names(search_words(one, "dang ky ket hon", everything())) == [
        "Đăng ký kết hôn", "Đăng ký kết hôn lưu động", "Thủ tục đăng ký kết hôn",
    ]  # fmt: skip
    assert names(search_words(one, "ket", everything(tier="commune")))[0] == "Đăng ký kết hôn lưu động"


def test_the_preferred_catalogue_comes_first() -> None:
    both = filled((OLD, (ENTRIES[0],)), (NEW, (ENTRIES[1],)))
    assert [hit.catalogue_id for hit in search_words(both, "ket hon", everything("mới", "cũ"))] == [
        "mới",
        "cũ",
    ]
    assert [hit.catalogue_id for hit in search_words(both, "ket hon", everything("cũ", "mới"))] == [
        "cũ",
        "mới",
    ]


def test_procedures_of_no_tier_of_the_profile_are_left_out_those_of_an_unknown_one_are_not() -> None:
    ministry = CatalogueEntry("1.000100", "Đăng ký kết hôn ở bộ", tiers=("ministry",))
    silent = CatalogueEntry("1.000101", "Đăng ký kết hôn ở đâu đó")
    listed = filled((NEW, (ministry, silent)))
    assert names(search_words(listed, "ket hon", everything())) == [silent.name]
    assert names(search_codes(listed, "1.0001", everything())) == [silent.name]


def test_a_code_is_found_by_its_beginning_in_its_long_form_too(one: sqlite3.Connection) -> None:
    assert names(search_codes(one, "1.00000", everything(limit=3))) == list(NAMES[:3])
    assert names(search_codes(one, "1.000004.000.00.00.H60", everything())) == [NAMES[4]]


def test_a_catalogue_comes_back_as_it_went_in_and_goes_whole(tmp_path: Path) -> None:
    whole = Catalogue(
        "đầy đủ", "Danh mục", "Cổng DVC", "QĐ 12/QĐ-UBND", "2021-01-01", "2021-12-31", "Tuyên Quang",
        ("district",), shipped=True, suggestions_only=True,
    )  # fmt: skip
    path = tmp_path / "s.sqlite3"
    with opened(path) as store:
        with store.writing() as connection:
            add_catalogue(connection, NEW, ENTRIES[:2])
            add_catalogue(connection, whole, ENTRIES)
            add_catalogue(connection, whole, ENTRIES)
        with store.reading() as connection:
            assert catalogues(connection) == [Kept(whole, len(ENTRIES)), Kept(NEW, 2)]
            assert entries_of(connection, whole.id) == list(ENTRIES)
        with store.writing() as connection:
            remove_catalogue(connection, whole.id)
            remove_catalogue(connection, "không có")
        with store.reading() as connection:
            assert catalogues(connection) == [Kept(NEW, 2)]
            assert names(search_words(connection, "cap giay phep", everything())) == []
            connection.execute("SELECT count(*) FROM catalogue_word").fetchone()
    assert is_sound(path)


def test_the_index_holds_just_what_the_entries_say() -> None:
    listed = filled((NEW, ENTRIES), (OLD, ENTRIES[:3]))
    remove_catalogue(listed, NEW.id)
    listed.execute("INSERT INTO catalogue_word (catalogue_word, rank) VALUES ('integrity-check', 1)")
