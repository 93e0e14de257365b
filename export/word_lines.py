"""Breaks a paragraph of a Word document into lines: words, blanks, tabs, justification. It knows no page.

Measures are points. Line breaks fall at blanks; a word that is longer than its line is cut where the line ends.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import NamedTuple

from export.word_document import Ink, Piece, WordParagraph

Measure = Callable[[str, Ink], float]
"""How long a text is in one look."""
SINGLE, DESCENT = 1.149, 0.216
"""Height of a single line of Times New Roman and what of it is below the baseline, by the size of the letters."""
RULE = 0.75
_TOKEN = re.compile(r"\n|\t| +|[^ \t\n]+")
_TAB = 36.0
_ROUNDING = 0.01


class Mark(NamedTuple):
    """A text on paper: where it begins, from the left; where its baseline is, from above."""

    x: float
    y: float
    text: str
    ink: Ink
    width: float


class Rule(NamedTuple):
    """A straight line, level or upright."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class Strip:
    """Something of a height that is never torn apart: a line of text, a row of a table."""

    height: float
    marks: tuple[Mark, ...] = ()
    rules: tuple[Rule, ...] = ()

    def moved(self, x: float, y: float) -> "Strip":
        """The same, further right and down."""
        marks = tuple(mark._replace(x=mark.x + x, y=mark.y + y) for mark in self.marks)
        rules = tuple(Rule(r.x1 + x, r.y1 + y, r.x2 + x, r.y2 + y) for r in self.rules)
        return Strip(self.height, marks, rules)


def stacked(strips: Sequence[Strip]) -> Strip:
    """Strips one below the other, as one."""
    marks: list[Mark] = []
    rules: list[Rule] = []
    y = 0.0
    for strip in strips:
        placed = strip.moved(0, y)
        marks += placed.marks
        rules += placed.rules
        y += strip.height
    return Strip(y, tuple(marks), tuple(rules))


class _Word(NamedTuple):
    """Letters of one look that are never torn apart, blanks, or a tab; and how long they are."""

    text: str
    ink: Ink
    width: float

    @property
    def is_blank(self) -> bool:
        return self.text.isspace()


@dataclass(slots=True)
class _Line:
    """A line being filled. `wrapped`: it goes on with a line before it, so it opens with no blank."""

    words: list[_Word] = field(default_factory=list[_Word])
    wrapped: bool = False
    ends_paragraph: bool = False

    @property
    def width(self) -> float:
        return sum(word.width for word in self.words)


def paragraph_strips(paragraph: WordParagraph, room: float, measure: Measure) -> list[Strip]:
    """The lines of a paragraph where `room` points are free, with the white before and after it."""
    inside = room - paragraph.left - paragraph.right
    lines = list(_broken(paragraph, inside, measure))
    strips = [_strip(paragraph, line, place, inside) for place, line in enumerate(lines)]
    strips[0] = _with_white(strips[0], paragraph.before, 0)
    if paragraph.line_below:
        last = strips[-1]
        edge = Rule(paragraph.left, last.height, room - paragraph.right, last.height)
        strips[-1] = replace(last, rules=(*last.rules, edge))
    strips[-1] = _with_white(strips[-1], 0, paragraph.after)
    return strips


def _with_white(strip: Strip, above: float, below: float) -> Strip:
    return replace(strip.moved(0, above), height=strip.height + above + below)


def _broken(paragraph: WordParagraph, room: float, measure: Measure) -> Iterator[_Line]:
    line, used, free = _Line(), 0.0, room - paragraph.first
    groups = list(_groups(paragraph.pieces, room, measure))
    for place, group in enumerate(groups):
        if group[0].text == "\n":
            line.ends_paragraph = True
            yield line
            line, used, free = _Line(), 0.0, room
            continue
        if group[0].text == "\t":
            group = [group[0]._replace(width=_tab_width(paragraph, used, groups[place + 1 :]))]  # noqa: PLW2901
        width = sum(word.width for word in group)
        if line.words and used + width > free + _ROUNDING and not group[0].is_blank:
            yield _trimmed(line)
            line, used, free = _Line(wrapped=True), 0.0, room
        if line.words or not (line.wrapped and group[0].is_blank):
            line.words += group
            used += width
    line.ends_paragraph = True
    yield _trimmed(line)


def _groups(pieces: Sequence[Piece], room: float, measure: Measure) -> Iterator[list[_Word]]:
    """What stays together on a line: a word, whatever its looks; blanks; a tab; a line feed."""
    group: list[_Word] = []
    for piece in pieces:
        for match in _TOKEN.finditer(piece.text):
            for word in _fitting(match[0], piece.ink, room, measure):
                if group and (word.is_blank or group[-1].is_blank or word.width > room / 2):
                    yield group
                    group = []
                group.append(word)
    if group:
        yield group


def _fitting(text: str, ink: Ink, room: float, measure: Measure) -> Iterator[_Word]:
    """The text as a word; in parts where no line has room for it."""
    while len(text) > 1 and not text.isspace() and measure(text, ink) > room > 0:
        cut = next((n for n in range(len(text) - 1, 0, -1) if measure(text[:n], ink) <= room), 1)
        yield _Word(text[:cut], ink, measure(text[:cut], ink))
        text = text[cut:]
    yield _Word(text, ink, 0 if text in "\t\n" else measure(text, ink))


def _tab_width(paragraph: WordParagraph, used: float, following: Sequence[list[_Word]]) -> float:
    """How far it is to the next stop; to one that centres what follows, or ends it, so much less."""
    at = used + paragraph.left + paragraph.first
    stop = next((stop for stop in paragraph.stops if stop.place > at), None)
    if stop is None:
        return (at // _TAB + 1) * _TAB - at
    there = takewhile(lambda group: group[0].text not in "\t\n", following)
    width = sum(word.width for group in there for word in group)
    return max(0, stop.place - at - width * {"center": 0.5, "right": 1}.get(stop.alignment, 0))


def _trimmed(line: _Line) -> _Line:
    while line.words and line.words[-1].text.strip(" ") == "":
        line.words.pop()
    return line


def _strip(paragraph: WordParagraph, line: _Line, place: int, room: float) -> Strip:
    size = max((word.ink.size for word in line.words), default=paragraph.ink.size)
    height = _height(paragraph, size)
    first = paragraph.first if place == 0 else 0
    free = room - first - line.width
    stretched = paragraph.alignment == "both" and not line.ends_paragraph and free > 0
    blanks = sum(word.is_blank for word in line.words)
    extra = free / blanks if stretched and blanks else 0
    shift = {"center": free / 2, "right": free}.get(paragraph.alignment, 0)
    marks = _marks(line, paragraph.left + first + shift, height - DESCENT * size, extra)
    return Strip(height, tuple(marks))


def _height(paragraph: WordParagraph, size: float) -> float:
    natural = size * SINGLE * paragraph.leading
    if not paragraph.exact:
        return natural
    return max(natural, paragraph.exact) if paragraph.at_least else paragraph.exact


def _marks(line: _Line, x: float, y: float, extra: float) -> Iterator[Mark]:
    """Words and blanks, so that who copies the text copies blanks too."""
    for word in line.words:
        if word.text != "\t":
            yield Mark(x, y, word.text, word.ink, word.width)
        x += word.width + (extra if word.is_blank else 0)
