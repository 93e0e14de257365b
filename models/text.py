"""Vietnamese text: how it is cleaned on the way in, found again, sorted, and searched for letters of other scripts.

Folded keys find and propose; they never decide that two rows are one (names may differ only by marks or a full stop).
"""

import re
import unicodedata
from functools import lru_cache

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_INVISIBLE = dict.fromkeys(
    # Controls that no XML file can hold, byte order marks, zero-width and direction marks. U+00AD stays: in TCVN3 it is
    # "ư". Line breaks of every kind stay too (Word's is U+000B): they become blanks.
    [
        *range(0x09), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0),
        *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF,
        *range(0xD800, 0xE000), 0xFFFE, 0xFFFF,
    ]
)  # fmt: skip


def clean(text: str) -> str:
    """The text as the program keeps it: NFC, one line, single blanks, entities of web exports decoded, no controls.

    Every visible letter is kept, and cleaning twice gives what cleaning once gave.
    """
    if text.isascii() and "&" not in text and text.isprintable():
        return " ".join(text.split())
    previous = None
    while text != previous:
        previous = text
        text = _ENTITY.sub(_decoded, text)
        text = " ".join(unicodedata.normalize("NFC", text).translate(_INVISIBLE).split())
    return text


_SHAPE = re.compile("[\u0302\u0306\u031b]")
# The tone before the hat, breve or horn: no composition knows that order, but it shows as the same letter.
_LATE_SHAPE = re.compile("[aeouyAEOUY][\u0300\u0301\u0303\u0309\u0323]+[\u0302\u0306\u031b]")


def composed(text: str) -> str:
    """The text in NFC, also where a tone was written before the hat of its vowel."""
    composition = unicodedata.normalize("NFC", text)
    if composition.isascii() or not _SHAPE.search(composition):
        return composition
    apart = _LATE_SHAPE.sub(
        lambda found: found[0][0] + found[0][-1] + found[0][1:-1], unicodedata.normalize("NFD", text)
    )
    return unicodedata.normalize("NFC", apart)


def clean_lines(text: str) -> str:
    """A text of several lines, each cleaned; blank lines at both ends are left out."""
    return "\n".join(clean(line) for line in text.splitlines()).strip("\n")


_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def has_unseen(text: str) -> bool:
    """Whether signs that nobody sees stand in the text, as those that turn round what follows. `clean` takes them."""
    return not text.isascii() and bool(_UNSEEN.search(text))


def _decoded(entity: re.Match[str]) -> str:
    import html  # a table of 2,000 entities, for the few names that come from a web export
    from html.entities import html5

    # html.unescape would also take the beginning of a word for an entity: "&notary;" for "¬ary;".
    known = entity[0].startswith("&#") or entity[0][1:] in html5
    return html.unescape(entity[0]) if known else entity[0]


def _folding_table() -> dict[int, str]:
    table: dict[int, str] = {ord("đ"): "d", ord("Đ"): "d"}
    for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)):
        base = "".join(c for c in unicodedata.normalize("NFD", chr(code)) if not unicodedata.combining(c))
        if code not in table and base.lower() != chr(code):
            table[code] = base.lower()
    return table | dict.fromkeys(range(0x300, 0x370), "")


_FOLDING = _folding_table()
_SOLE_Y = re.compile(r"\b([hklmst])y\b")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The key under which a text is found: no marks, đ as d, lower case, single blanks. Punctuation counts.

    y is as i where it is the whole rhyme after h, k, l, m, s, t: tỷ = tỉ, kỹ = kĩ, but quý stays apart from quí.
    """
    return _SOLE_Y.sub(r"\1i", " ".join(text.translate(_FOLDING).split()))


def matches(words: list[str], folded: str) -> bool:
    """Whether a folded text holds every folded word, in any order."""
    return all(word in folded for word in words)


# CLDR root collation for vi: these letters are letters of their own; tones only break ties, in this order.
_LETTERS = {letter: chr(0x61 + index) for index, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}


@lru_cache(maxsize=65536)
def sort_key(text: str) -> tuple[str, str]:
    """The key that sorts by the Vietnamese alphabet, then by tone: ngang, huyền, hỏi, ngã, sắc, nặng."""
    letters: list[str] = []
    tones: list[str] = []
    for character in text.lower():
        letter, tone = _letter_and_tone(character)
        letters.append(_LETTERS.get(letter, letter) if letter.isalpha() else letter)
        tones.append(tone)
    return "".join(letters), "".join(tones)


@lru_cache(maxsize=1024)
def _letter_and_tone(character: str) -> tuple[str, str]:
    decomposed = unicodedata.normalize("NFD", character)
    tone = next((_TONES[mark] for mark in decomposed if mark in _TONES), "0")
    return unicodedata.normalize("NFC", "".join(mark for mark in decomposed if mark not in _TONES)), tone


# Past the Latin blocks that Vietnamese uses: most texts have nothing there but dashes and quotation marks.
_BEYOND_LATIN = re.compile("[^\u0000-\u024f\u1e00-\u1eff]")


def foreign_letters(text: str) -> str:
    """The letters of another script in the text, each once (Cyrillic а, Greek ο, Arabic …); "" where all are Latin."""
    found = dict.fromkeys(c for c in _BEYOND_LATIN.findall(text) if c.isalpha())
    return "".join(
        c
        for c in found
        if "LATIN" not in unicodedata.name(c, "") and "MODIFIER" not in unicodedata.name(c, "")
    )


NATIONAL_CODE = re.compile(r"[1-9]\.\d{6}(\.000\.00\.00)?(\.[A-Y]\d{2})?")
"""National procedure codes in their long and short forms (1.005160, 2.002278.000.00.00.H13, 3.000527.H61)."""
# What begins like a national code and is none is a slip of one (1.0133611).
_INTERNAL_CODE = re.compile(r"(?=.*\d)(?!\d\.\d{3})[^\W_][\w.\-/ (),]{2,34}")


def is_procedure_code(code: str) -> bool:
    """Whether a code has the form of a national code or of an internal one of a one-stop system (2020STTTT_PTTT06)."""
    return bool(NATIONAL_CODE.fullmatch(code) or _INTERNAL_CODE.fullmatch(code))


def code_key(code: str) -> str:
    """What two spellings of one code share: the first eight characters of a national code, else all in capitals."""
    return code[:8] if NATIONAL_CODE.fullmatch(code) else code.upper()
