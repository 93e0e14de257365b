"""What can be a Vietnamese syllable, by the spelling; nothing else tells right text from old encodings."""

import re

import pytest

from models.syllables import is_syllable
from tests.models.test_legacy_text import RIGHT

SYLLABLES = (
    "gì gìn giếng giặc quý quốc quyển nghiêng khuỷu nguệch ngoạc huỳnh quỳnh oách ếch ịch xoong thuở ưu ươn Yến ỷ ở "
    "uống hoà hòa thủy thuỷ xoắn khoèo KHUYẾN Đường ngoằn cuả"
)
OTHERS = (
    "tổnh cônh tènh hàc lòch tòch xaõ caù ngê cé qòn gê zá fò Krông Jút đđ xúâ áấ chữữ néi tháa Müller Peña"
)
# Abbreviations, names of places of other peoples, loanwords and slips: all that real texts have beside syllables.
STRANGE = 0.0025


@pytest.mark.parametrize("word", SYLLABLES.split())
def test_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", OTHERS.split())
def test_what_is_none(word: str) -> None:
    assert not is_syllable(word)


def test_the_words_of_real_texts_are_syllables_but_for_a_few() -> None:
    words = [word for text in RIGHT for word in re.findall(r"[^\W\d_]+", text) if not word.isascii()]
    assert len(words) > 90_000
    assert sum(not is_syllable(word) for word in words) / len(words) < STRANGE


def test_case_says_nothing() -> None:
    for text in RIGHT[::50]:
        for word in re.findall(r"[^\W\d_]+", text):
            assert is_syllable(word) == is_syllable(word.upper()) == is_syllable(word.lower())
