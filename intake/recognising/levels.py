"""Levels as files write them: a word, a number or a mark, and which level of the profile that is."""

import re
from functools import lru_cache

from intake.recognising.header_words import level_in
from models.profiles import Profile
from models.text import fold

MARKS = frozenset(
    {"x", "×", "✓", "✔", "v", "+", "●", "•", "√", "☑", "☒", "\uf0fc", "\uf0fe", "\uf078", "co", "yes", "1"}
)
"""What counts as a mark, folded; U+F0xx are those of the font Wingdings."""
NO_MARKS = frozenset({"", "-", "–", "0", "khong", "k", "ko", "no", "/", "…", "...", "..", "."})
_DIGIT = re.compile(r"\D*([1-4])\D*")


@lru_cache(maxsize=64)
def _names(levels: tuple[tuple[str, str, str], ...]) -> dict[str, str]:
    """Every usual way to write these levels (key, name, short name), folded, with its key."""
    names: dict[str, str] = {}
    for key, name, short in levels:
        digit = _DIGIT.fullmatch(fold(name))
        spoken = [*name.split("/"), short, key]
        if digit:
            number = digit[1] if "/" not in name else key
            spoken += [form.format(number) for form in ("{}", "muc {}", "muc do {}", "md {}", "md{}", "m{}")]
        names |= {fold(text).strip(): key for text in spoken}
    return names


def level_key(words: str, profile: Profile) -> str:
    """The level of the profile that these words name; "" where it has none of the kind."""
    shapes = tuple((level.key, level.name, level.short_name) for level in profile.levels)
    names, folded = _names(shapes), fold(words).strip(" .:;()")
    return names.get(folded) or names.get(level_in(folded), "")


@lru_cache(maxsize=4096)
def is_mark(folded: str, level: str = "") -> bool:
    """Whether a cell in the column of a level marks it: a sign, có, 1, or the level itself."""
    text = folded.strip(" .()")
    return text in MARKS or (bool(level) and (text == level or level_in(text) == level))


def is_level(text: str) -> bool:
    """Whether a cell names a level, of whatever regime."""
    folded = fold(text)
    return folded in ("1", "2", "3", "4") or bool(level_in(folded))


def of_another_regime(words: str, profile: Profile) -> str:
    """The level of the profile that a level of another regime comes to, by how far it is from the target.

    4 and toàn trình are targets, 3 and một phần one below, the rest is not online. It is proposed, never set.
    """
    below = {"4": 0, "toan trinh": 0, "3": 1, "mot phan": 1}.get(level_in(fold(words)) or fold(words), 2)
    place = [level.key for level in profile.levels].index(profile.target.key) - below
    return profile.levels[max(place, 0)].key
