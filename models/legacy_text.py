"""TCVN3 (ABC, the fonts .VnTime, .VnArial) and VNI (the fonts VNI-Times): their letters as Unicode.

Both put Vietnamese letters on code points that mean something else; right text is told from theirs by what can be a
Vietnamese syllable, word by word: a cell may hold both. In TCVN3 capitals with a tone exist only in the fonts that end
in H (.VnTimeH), where every letter shows as its capital.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from enum import Enum, StrEnum, auto
from functools import lru_cache
from typing import Protocol

from models.syllables import is_syllable


class Encoding(StrEnum):
    """How letters are encoded."""

    TCVN3 = "tcvn3"
    VNI = "vni"


TCVN3_LETTERS = (
    "ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọ"
    "ồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)
"""What TCVN3 (TCVN 5712:1993, table 3) has on 0xA1 to 0xFF."""
# The fonts have no capitals with a tone: where the standard has them, a text is not TCVN3.
_FROM_TCVN3 = {
    0xA1 + place: letter
    for place, letter in enumerate(TCVN3_LETTERS)
    if letter in "ĂÂÊÔƠƯĐ" or not letter.isupper()
}

_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_HATS = {
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309",
    "ã": "\u0302\u0303", "ä": "\u0302\u0323",
    "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309",
    "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
_SINGLE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _vni_pairs() -> dict[str, str]:
    """Each vowel of VNI with the sign behind it, in small letters, and the letter they make."""
    pairs: dict[str, str] = {}
    for base in "aeouyôö":
        vowel = _SINGLE.get(base, base)
        for sign, mark in (*_TONES.items(), *(_HATS.items() if base in "aeo" else ())):
            letter = unicodedata.normalize("NFC", vowel + mark)
            if len(letter) == 1:
                pairs[base + sign] = letter
    return pairs


_VNI_PAIRS = _vni_pairs()


def _with_capitals(small: Mapping[str, str]) -> dict[str, str]:
    """The same for capitals: the case of the vowel decides, that of its sign does not matter."""
    known = dict(small)
    for written, letter in small.items():
        head, tail = written[0], written[1:]
        known |= {head + tail.upper(): letter, head.upper() + tail: letter.upper()}
        known[head.upper() + tail.upper()] = letter.upper()
    return known


VNI_LETTERS = _with_capitals(_VNI_PAIRS | _SINGLE)
"""What VNI writes for each letter that ASCII does not have: one character, or a vowel and the sign behind it."""
_VNI = re.compile("|".join(sorted(map(re.escape, VNI_LETTERS), key=len, reverse=True)))
# Past Latin-1 there is nothing in a text of old; Vietnamese has letters there.
_RIGHT = re.compile("[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]")
_HIGH = re.compile("[\u00a1-\u00ff]")
_WORD = re.compile(r"[^\W\d_]+")
_BLANKS = re.compile(r"(\s+)")
# Signs that right text has beside words, and that TCVN3 has letters on.
_SIGNS = re.compile("[\u00a1-\u00bf\u00d7\u00f7]")
# Half of TCVN3's small letters stand on what Latin-1 has for capitals: "tÊn", "giÕng".
_CAPITAL_INSIDE = re.compile("[a-zà-ÿăđĩũơưạ-ỹ][À-ÖØ-Þ]")
# What no right word has: a section sign at a capital ("H§ND", "§M"), a middle dot, cedilla, pilcrow or quotation mark
# that ends one of a capital alone ("X· A Bung", "L« 5"), a diaeresis between letters ("Xim¨ng").
_NEVER_RIGHT = re.compile("[A-Z]§|§[A-Z]|^[A-ZÀ-Þ][·¸¶«]$|[a-z]¨[a-z]")
# Units of right text, which no word in TCVN3 is written as.
_UNIT = re.compile(r"(?:^|[\d(/,.])(?:µ(?:[mlgsAFVWM]|mol)|[NTt]·m)(?![^\W\d_])")
_SHOUTED = 8


def from_tcvn3(text: str, *, capitals: bool = False) -> str:
    """TCVN3 as Unicode; `capitals`: it stood in a font that shows every letter as its capital."""
    decoded = unicodedata.normalize("NFC", text.translate(_FROM_TCVN3))
    return decoded.upper() if capitals or _is_shouted(text) else decoded


def from_vni(text: str, *, capitals: bool = False) -> str:
    """VNI as Unicode; `capitals` as above."""
    decoded = _VNI.sub(lambda found: VNI_LETTERS[found[0]], text)
    return decoded.upper() if capitals else decoded


class _Decode(Protocol):
    def __call__(self, text: str, *, capitals: bool = False) -> str: ...


_DECODERS: Mapping[Encoding, _Decode] = {Encoding.TCVN3: from_tcvn3, Encoding.VNI: from_vni}


def decode(text: str, encoding: Encoding) -> str:
    """The text as Unicode, all of it in this encoding."""
    return _DECODERS[encoding](text)


def _is_shouted(text: str) -> bool:
    """Whether all plain letters are capitals: TCVN3 has the accented ones of such a text in small letters."""
    plain = [letter for letter in text if letter.isascii() and letter.isalpha()]
    # "Số TT" is not shouted: with a few letters that are an abbreviation nobody can tell.
    return len(plain) >= _SHOUTED and all(letter.isupper() for letter in plain)


@lru_cache(maxsize=1024)
def of_font(font: str) -> tuple[Encoding | None, bool]:
    """What a font says of the text in it: its encoding (None: it is Unicode), and whether it shows capitals alone."""
    name = font.strip().lower()
    if name.startswith(".vn"):
        return Encoding.TCVN3, name.endswith("h") and not name.endswith(("bach", "tech"))
    if name.startswith(("vni-", "vni ")):
        return Encoding.VNI, False
    return None, False


def in_font(text: str, font: str) -> str:
    """The text as Unicode, as its font shows it; right text in such a font, which some programs write, stays."""
    encoding, capitals = of_font(font)
    if encoding is None or (_RIGHT.search(text) and _is_right(text)):
        return text
    return _DECODERS[encoding](text, capitals=capitals)


def has_right_letters(text: str) -> bool:
    """Whether a text has letters that no old encoding knows."""
    return bool(_RIGHT.search(text))


class _Kind(Enum):
    """What a word says of its encoding."""

    PLAIN = auto()
    """Nothing: it is ASCII."""
    RIGHT = auto()
    """It has letters that no old encoding knows."""
    OLD = auto()
    """It is Vietnamese in the old encoding alone."""
    OPEN = auto()
    """Its neighbours decide."""


def may_be_old(text: str) -> bool:
    """Whether some word of the text says that it is in an old encoding: quick, for right text."""
    return not text.isascii() and any(map(_may_be_old, set(text.split())))


@lru_cache(maxsize=65536)
def _may_be_old(word: str) -> bool:
    if word.isascii():
        return False
    return bool(_CAPITAL_INSIDE.search(word)) or any(_kind(word, one) is _Kind.OLD for one in Encoding)


def decoded_as(text: str, encoding: Encoding) -> str:
    """The whole text read as that encoding, whatever it is."""
    return _DECODERS[encoding](text)


def mended(text: str, usual: Encoding | None = None) -> tuple[str, Encoding | None]:
    """The text with every word in an old encoding as Unicode, and that encoding; right text as it is, with None.

    `usual`: the encoding of the texts around it, which decides of a text that could be either.
    """
    if not (may_be_old(text) if usual is None else _HIGH.search(text)):
        return text, None
    words = _BLANKS.split(text)
    encoding = _encoding_of(words, usual) or (None if _RIGHT.search(text) else usual or _by_case(text))
    if encoding is None:
        return text, None
    old = _old_words(words, encoding)
    decode = _DECODERS[encoding]
    if all(is_old or not _HIGH.search(word) for word, is_old in zip(words, old, strict=True)):
        decoded = decode(text)
    else:
        decoded = "".join(decode(word) if is_old else word for word, is_old in zip(words, old, strict=True))
    return (decoded, encoding) if decoded != text else (text, None)


def _encoding_of(words: Sequence[str], usual: Encoding | None) -> Encoding | None:
    """The old encoding in which most words are Vietnamese that are none as they stand.

    Of two alike it is the usual one, else the one that leaves nothing strange.
    """
    found = Counter(encoding for word in words for encoding in Encoding if _kind(word, encoding) is _Kind.OLD)
    if len(found) < 2:
        return next(iter(found), None)
    whole = {encoding: _DECODERS[encoding]("".join(words)) for encoding in found}
    return max(
        found,
        key=lambda one: (found[one], one is usual, not _SIGNS.search(whole[one]), _is_right(whole[one])),
    )


def _by_case(text: str) -> Encoding | None:
    """TCVN3 for a text without a word that only an old encoding has, but with capitals where it has them: "12 tÊn"."""
    is_old = _CAPITAL_INSIDE.search(text) and _is_right(from_tcvn3(text))
    return Encoding.TCVN3 if is_old else None


def _old_words(words: Sequence[str], encoding: Encoding) -> list[bool]:
    """Which words are in the old encoding: an open one goes with the nearest that is not, the earlier of two."""
    kinds = [_kind(word, encoding) for word in words]
    known = [place for place, kind in enumerate(kinds) if kind in (_Kind.RIGHT, _Kind.OLD)]
    old: list[bool] = []
    for place, kind in enumerate(kinds):
        nearest = min(known, key=lambda other, at=place: (abs(other - at), other), default=None)
        decided = kinds[nearest] if kind is _Kind.OPEN and nearest is not None else kind
        old.append(decided is _Kind.OLD or (decided is _Kind.OPEN and nearest is None))
    return old


@lru_cache(maxsize=65536)
def _kind(word: str, encoding: Encoding) -> _Kind:
    has_right = bool(_RIGHT.search(word))
    if _UNIT.search(word):
        return _Kind.RIGHT
    if encoding is Encoding.TCVN3 and _NEVER_RIGHT.search(word):
        return _Kind.OLD
    if not _HIGH.search(word):
        return _Kind.RIGHT if has_right else _Kind.PLAIN
    if _is_right(word.replace("Ð", "Đ")):
        return _Kind.RIGHT if has_right else _Kind.OPEN
    decoded = _DECODERS[encoding](word)
    # 3×4 is no word, though × is a letter in TCVN3; a letter alone is anything.
    is_word = any(map(str.isalpha, word)) and sum(map(str.isalpha, decoded)) > 1
    # A name of another people in capitals is read as one in TCVN3 only beside others: "KÔNG CHRO", "NGUYÔN V¡N".
    is_odd = _CAPITAL_INSIDE.search(decoded) or (word.isupper() and not decoded.isupper())
    if is_word and _is_right(decoded) and not is_odd:
        return _Kind.OLD
    return _Kind.RIGHT if has_right else _Kind.OPEN


def _is_right(text: str) -> bool:
    """Whether every word with an accent can be Vietnamese, and no sign stands where TCVN3 has a letter."""
    accented = [word for word in _WORD.findall(text) if not word.isascii()]
    return bool(accented) and not _SIGNS.search(text) and all(map(is_syllable, accented))
