"""Letters of other scripts within Latin words become the Latin letters they look like; whole words of theirs stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.look_alikes import odd_letters, with_latin
from tests.models.test_legacy_text import RIGHT, STRANGE


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Нộ tịch", "Hộ tịch"),
        ("Cấр giấy рhép", "Cấp giấy phép"),
        ("Ｈộ tịch", "Hộ tịch"),
        ("đƣợc", "được"),
        ("QÐ-UBND", "QĐ-UBND"),
        ("Ðăng ký, Ðo đạc", "Đăng ký, Đo đạc"),
        ("Москва", "Москва"),
        ("αβγ", "αβγ"),
        ("bcudcنت.aita.gov.vn", "bcudcنت.aita.gov.vn"),
    ],
)
def test_look_alikes_within_latin_words_become_latin(text: str, latin: str) -> None:
    assert with_latin(text) == latin
    assert with_latin(latin) == latin


@pytest.mark.parametrize(
    ("text", "letters"),
    [("Нộ tịch", "Н"), ("đƣợc QÐ-UBND", "ƣÐ"), ("Cấр نت", "рنت"), ("Москва", "Москва"), ("Được", "")],
)
def test_letters_that_no_vietnamese_word_has_are_named(text: str, letters: str) -> None:
    assert sorted(odd_letters(text)) == sorted(letters)


def test_right_texts_and_foreign_names_stay() -> None:
    for text in (*RIGHT, *map(str.upper, RIGHT), *STRANGE):
        assert with_latin(text) == text
        assert odd_letters(text) == ""


@given(st.text(st.sampled_from("аеоНСкиgh ấđÐðƣƢＨ１ςΩ中-."), max_size=12))
def test_letters_are_put_right_one_by_one_and_once(text: str) -> None:
    latin = with_latin(text)
    assert len(latin) == len(text)
    assert with_latin(latin) == latin
    assert (odd_letters(text) == "") <= (latin == text)


@given(st.text(st.characters(max_codepoint=0x7F)))
def test_ascii_stays(text: str) -> None:
    assert with_latin(text) == text
