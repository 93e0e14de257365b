"""Letters of other scripts that look like Latin ones: put right within a word that is Latin otherwise.

A word wholly of another script stays: it says something, or its reader has to be asked.
"""

import re

from models.syllables import is_syllable
from models.text import foreign_letters

_LOOK_ALIKES = str.maketrans(
    {
        **dict(zip("АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ", "ABESIJKMHOPCTYXaesijopcyxhdqw", strict=True)),
        **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo", strict=True)),
        # The letter oi, which programs that read scanned pages take for ư: đƣợc.
        "ƣ": "ư",
        "Ƣ": "Ư",
        **{0xFF21 + place: chr(0x41 + place) for place in range(26)},
        **{0xFF41 + place: chr(0x61 + place) for place in range(26)},
        **{0xFF10 + place: chr(0x30 + place) for place in range(10)},
    }
)
_FOREIGN = re.compile("[\u01a2\u01a3\u0370-\u052f\uff10-\uff5a]")
# The Icelandic letter eth, which programs without Vietnamese took for Đ: QÐ-UBND, Ðăng ký.
_ETH = re.compile("[ÐðƉ]")
_AS_D = str.maketrans("ÐðƉ", "ĐđĐ")
_WORD = re.compile(r"\w+")


def with_latin(text: str) -> str:
    """The text with look-alikes in Latin words as the Latin letters they look like."""
    if text.isascii():
        return text
    if _FOREIGN.search(text):
        text = _WORD.sub(_mended, text)
    return _WORD.sub(_with_d, text) if _ETH.search(text) else text


def odd_letters(text: str) -> str:
    """The letters that no Vietnamese word has, each once: of other scripts, and Latin ones in the place of another."""
    latin = with_latin(text)
    odd = "" if latin == text else "".join(was for was, now in zip(text, latin, strict=True) if was != now)
    return "".join(dict.fromkeys(foreign_letters(text) + odd))


def _with_d(word: re.Match[str]) -> str:
    """A syllable, or an abbreviation in capitals, with Đ where it has an eth; an Icelandic name as it is."""
    mended = word[0].translate(_AS_D)
    return mended if is_syllable(mended) or mended.isupper() else word[0]


def _mended(word: re.Match[str]) -> str:
    """A word that is Latin once its look-alikes are: it has a Latin letter, or is in full width."""
    mended = word[0].translate(_LOOK_ALIKES)
    has_latin = any(
        letter < "\u0250" or "\u1e00" <= letter <= "\u1eff" for letter in word[0] if letter.isalpha()
    )
    is_wide = all("\uff10" <= letter <= "\uff5a" for letter in word[0])
    return mended if (has_latin or is_wide) and not _FOREIGN.search(mended) else word[0]
