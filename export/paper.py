"""How much room a text takes on paper in Times New Roman: widths and lines, in points.

The same on every PC, whatever fonts it has: the widths come from resources/fonts/ (made by tools/times_widths.py). It
knows nothing of tables; columns and rows are laid out in appendix_layout.py.
"""

import json
from functools import cache
from pathlib import Path
from typing import cast

WIDTHS = Path(__file__).resolve().parents[1] / "resources" / "fonts" / "times_widths.json"
POINTS_PER_MM = 72 / 25.4
LEADING = 15.75 / 12
"""Height of a line by the size of its letters: what Excel gives a row of Times New Roman 12."""
_CACHED_WORDS = 50_000


class _WordWidths(dict[str, int]):
    """Widths of words in units of the em square, each summed once: Vietnamese has few different syllables."""

    def __init__(self, letters: dict[str, int], units_per_em: int) -> None:
        super().__init__()
        self.letters = letters
        self.units_per_em = units_per_em

    def __missing__(self, word: str) -> int:
        if len(self) > _CACHED_WORDS:
            self.clear()
        # A letter that is not listed is counted as wide as an ideograph: too high a row is better than a cut one.
        width = sum(self.letters.get(letter, self.units_per_em) for letter in word)
        self[word] = width
        return width


@cache
def _words(face: str) -> _WordWidths:
    document = cast(dict[str, object], json.loads(WIDTHS.read_bytes()))
    grouped = cast(dict[str, str], document[face])
    letters = {letter: int(width) for width, group in grouped.items() for letter in group}
    return _WordWidths(letters, cast(int, document["units_per_em"]))


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """How long the text is on one line."""
    words = _words("bold" if bold else "regular")
    return words[text] * size / words.units_per_em


def line_count(text: str, room: float, size: float, *, bold: bool = False) -> int:
    """How many lines the text takes where `room` points are free; words break only where they are longer than that."""
    words = _words("bold" if bold else "regular")
    widest, blank = room * words.units_per_em / size, words[" "]
    lines, filled = 1, -blank
    for word in text.split(" "):
        width = words[word]
        filled += blank + width
        if filled > widest:
            lines += filled > width  # a word that opens its line is broken there
            filled = width
            if width > widest:
                *full, rest = _broken(word, widest, words)
                lines, filled = lines + len(full), words[rest]
    return lines


def text_lines(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """The lines that `line_count` counts."""
    words = _words("bold" if bold else "regular")
    widest, blank = room * words.units_per_em / size, words[" "]
    lines: list[list[str]] = [[]]
    filled = -blank
    for word in text.split(" "):
        filled += blank + words[word]
        if filled > widest:
            *full, word = _broken(word, widest, words)  # noqa: PLW2901 - what is left of it opens the next line
            lines += [*([part] for part in full), []]
            filled = words[word]
        lines[-1].append(word)
    return [" ".join(line) for line in lines if line]


def _broken(word: str, widest: float, words: _WordWidths) -> list[str]:
    """The word in pieces no wider than a line, if need be one letter each."""
    pieces, width = [""], 0
    for letter in word:
        width += words[letter]
        if width > widest and pieces[-1]:
            pieces, width = [*pieces, ""], words[letter]
        pieces[-1] += letter
    return pieces


def balanced(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """The text with line feeds where its lines come out about equally long, the upper ones rather longer."""
    lines: list[str] = []
    for left in range(line_count(text, room, size, bold=bold), 1, -1):
        cut = _cut(text, text_width(text, size, bold=bold) / left, room, size, bold=bold)
        lines, text = [*lines, text[:cut]], text[cut + 1 :]
    return "\n".join([*lines, text]).rstrip("\n")


def _cut(text: str, fair: float, room: float, size: float, *, bold: bool) -> int:
    """The first blank from the width `fair` on that still leaves the line within the room."""
    widths = {i: text_width(text[:i], size, bold=bold) for i, letter in enumerate(text) if letter == " "}
    fitting = [index for index, width in widths.items() if width <= room]
    return next((index for index in fitting if widths[index] >= fair), fitting[-1] if fitting else len(text))


def lines_height(lines: int, size: float) -> float:
    """How high so many lines are."""
    return lines * size * LEADING
