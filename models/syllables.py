"""Whether letters can be a Vietnamese syllable: how text in an old encoding is told from text that is right.

Onset, vowels, final and tone as the spelling has them. Foreign words and abbreviations are none.
"""

import re
import unicodedata
from functools import lru_cache

_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_STOPPED = frozenset({"", "\u0301", "\u0323"})
"""A final c, ch, p or t goes with the tones sắc and nặng alone; no tone at all is some foreign word."""
_ONSET = "(?:ngh|gh|k)(?=[eêiy])|(?:ng|g|c)(?![eêiy])|gi|qu(?=[aăâeêơiyô])|nh|kh|ph|th|tr|ch|[bdđhlmnprstvx]"
_OPEN = (
    "iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|uơ|ưa|ưi|ưu|ya|oa|oe|uê|uy"
    "|[aeêioôơuưy]"
)
_CLOSED = "uyê|iê|yê|uô|ươ|oa|oă|oe|oo|uâ|uê|uy|[aăâeêioôơuưy]"
_BEFORE_H = "oa|uê|uy|[aêiy]"
_SYLLABLE = re.compile(
    # gì and gìn have an i for two.
    f"(?:{_ONSET})?(?:(?:{_OPEN})|(?:{_CLOSED})(?P<final>ng|[cmnpt])|(?:{_BEFORE_H})(?P<soft>ch|nh))|gin?"
)
# The tone of xão or cầu stands on its vowel, never on the glide behind it: "xaõ" is VNI. Typists do place it in uả, oà.
_TONE_ON_GLIDE = re.compile("(?:[aeô]\u0302?|o\u031b)[ou][\u0300\u0301\u0303\u0309\u0323]$")


@lru_cache(maxsize=65536)
def is_syllable(word: str) -> bool:
    """Whether a word of NFC letters is a possible syllable; case does not matter."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    tones = _TONES.findall(decomposed)
    found = _SYLLABLE.fullmatch(unicodedata.normalize("NFC", _TONES.sub("", decomposed)))
    if len(tones) > 1 or not found or _TONE_ON_GLIDE.search(decomposed):
        return False
    is_stopped = found["soft"] == "ch" or found["final"] in ("c", "p", "t")
    return not is_stopped or "".join(tones) in _STOPPED
