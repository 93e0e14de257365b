"""Writes Vietnamese as old programs did: TCVN3 and VNI by font or without one, NFD, Unikey compound, mixed in one cell.

The tables stand apart from those of the program, so that both are proven.
"""

import unicodedata
from collections.abc import Callable, Mapping
from functools import cache

from tests.corpus.papers import Piece

UNICODE, TCVN3, TCVN3_CAPITALS, VNI = "Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times"

_TONES = "\u0300\u0309\u0303\u0301\u0323"
"""In the order of the tables below: huyền, hỏi, ngã, sắc, nặng."""
_TCVN3_VOWELS = {
    "a": "aµ¶·¸¹", "ă": "¨»¼½¾Æ", "â": "©ÇÈÉÊË", "e": "eÌÎÏÐÑ", "ê": "ªÒÓÔÕÖ", "i": "i×ØÜÝÞ", "o": "oßáâãä",
    "ô": "«åæçèé", "ơ": "¬êëìíî", "u": "uïñòóô", "ư": "\u00adõö÷øù", "y": "yúûüýþ",
}  # fmt: skip
_TCVN3_OTHERS = {"đ": "®", "Đ": "§", "Ă": "¡", "Â": "¢", "Ê": "£", "Ô": "¤", "Ơ": "¥", "Ư": "¦"}
_VNI_BASES = {"ơ": "ô", "ư": "ö", "Ơ": "Ô", "Ư": "Ö", "đ": "ñ", "Đ": "Ñ"}
_VNI_TONES = dict(zip(_TONES, "øûõùï", strict=True))
_VNI_WITH_HAT = dict(zip(_TONES, "àåãáä", strict=True))
_VNI_WITH_BREVE = dict(zip(_TONES, "èúüéë", strict=True))
_VNI_OF_I = {"ì": "ì", "ỉ": "æ", "ĩ": "ó", "í": "í", "ị": "ò", "ỵ": "î"}


@cache
def _tcvn3() -> dict[str, str]:
    table = dict(_TCVN3_OTHERS)
    for vowel, letters in _TCVN3_VOWELS.items():
        for tone, letter in zip(("", *_TONES), letters, strict=True):
            table[unicodedata.normalize("NFC", vowel + tone)] = letter
    return table


def tcvn3(text: str) -> str:
    """The text as TCVN3 has it, byte by byte as code points. ValueError for what only a font of capitals could show."""
    return "".join(_in_tcvn3(letter) for letter in text)


def _in_tcvn3(letter: str) -> str:
    written = _tcvn3().get(letter, letter)
    if (
        written == letter and letter.isalpha() and letter not in _tcvn3().values() and not letter.isascii()
    ) or (not letter.isascii() and written == letter and not letter.isalpha() and letter not in "“”–"):
        raise ValueError(letter)
    return written


def tcvn3_capitals(text: str) -> str:
    """The text as a font of capitals (.VnTimeH) has it: the bytes of the small letters."""
    return tcvn3(text.lower())


def vni(text: str) -> str:
    """The text as VNI has it. ValueError for a letter that it does not have."""
    return "".join(_in_vni(letter) for letter in text)


def _in_vni(letter: str) -> str:
    if letter.isascii() or letter in "“”–":
        return letter
    small = letter.lower()
    if small in _VNI_OF_I:
        return _cased(_VNI_OF_I[small], letter)
    base, tone = _without_tone(letter)
    if base in _VNI_BASES:
        return _VNI_BASES[base] + _cased(_VNI_TONES.get(tone, ""), letter)
    plain, *mark = unicodedata.normalize("NFD", base)
    if not plain.isascii() or (tone not in _VNI_TONES and mark not in (["\u0302"], ["\u0306"])):
        raise ValueError(letter)
    if mark == ["\u0302"]:
        return plain + _cased(_VNI_WITH_HAT.get(tone, "â"), letter)
    if mark == ["\u0306"]:
        return plain + _cased(_VNI_WITH_BREVE.get(tone, "ê"), letter)
    return plain + _cased(_VNI_TONES[tone], letter)


def _cased(mark: str, letter: str) -> str:
    return mark.upper() if letter.isupper() else mark


def _without_tone(letter: str) -> tuple[str, str]:
    marks = unicodedata.normalize("NFD", letter)
    tone = next((mark for mark in marks if mark in _TONES), "")
    return unicodedata.normalize("NFC", marks.replace(tone, "") if tone else marks), tone


def compound(text: str) -> str:
    """Unikey's "Unicode tổ hợp": vowels with their hat, breve or horn, the tone as a mark of its own."""
    return "".join("".join(_without_tone(letter)) for letter in text)


def _mixed(text: str) -> tuple[Piece, ...]:
    words = text.split(" ")
    half = len(words) // 2
    if not half:
        return (Piece(text, UNICODE),)
    return Piece(tcvn3(" ".join(words[:half]) + " "), TCVN3), Piece(" ".join(words[half:]), UNICODE)


_SPELLINGS: Mapping[str, Callable[[str], tuple[Piece, ...]]] = {
    "nfc": lambda text: (Piece(text),),
    "nfd": lambda text: (Piece(unicodedata.normalize("NFD", text)),),
    "compound": lambda text: (Piece(compound(text)),),
    "tcvn3": lambda text: (Piece(tcvn3(text), TCVN3),),
    "tcvn3-capitals": lambda text: (Piece(tcvn3(text), TCVN3),),
    "tcvn3-unmarked": lambda text: (Piece(tcvn3(text)),),
    "vni": lambda text: (Piece(vni(text), VNI),),
    "vni-unmarked": lambda text: (Piece(vni(text)),),
    "mixed": _mixed,
}


def spelled(text: str, spelling: str, *, heading: bool = False) -> tuple[Piece, ...]:
    """The pieces of a cell that says this in that spelling. `heading`: it stands in capitals where a font has them."""
    if not any(letter.isalpha() for letter in text):
        return (Piece(text),)
    if heading and spelling == "tcvn3-capitals":
        return (Piece(tcvn3_capitals(text), TCVN3_CAPITALS),)
    if not is_writable(text, spelling):
        return (Piece(tcvn3_capitals(text), "" if spelling == "tcvn3-unmarked" else TCVN3_CAPITALS),)
    return _SPELLINGS[spelling](text)


def is_writable(text: str, spelling: str) -> bool:
    """Whether that spelling has every letter of the text."""
    try:
        _SPELLINGS[spelling](text)
    except ValueError:
        return False
    return True
