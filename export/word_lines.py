"""Breaks a paragraph of a Word document into lines: words, blanks, tabs, justification. It knows no page.

Measures are points. Line breaks fall at blanks; a word that is longer than its line is cut where the line ends.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from export.word_document import Ink, Piece, WordParagraph

Measure = Callable[[str, Ink], float]
"""How long a text is in one look."""
SINGLE, DESCENT = 1.149, 0.216
"""Height of a single line of Times New Roman and what of it is below the baseline, by the size of the letters."""
RULE = 0.75
_TOKEN = re.compile(r"\n|\t| +|[^ \t\n]+")
_TAB = 36.0


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


@dataclass(slots=True)
class _Line:
    """A line being filled: what stands in it, how much is taken, how many blanks can be stretched."""

    words: list[Piece] = field(default_factory=list[Piece])
    width: float = 0
    ends_paragraph: bool = False


def paragraph_strips(paragraph: WordParagraph, room: float, measure: Measure) -> list[Strip]:
    """The lines of a paragraph where `room` points are free, with the white before and after it."""
    inside = room - paragraph.left - paragraph.right
    lines = list(_broken(paragraph, inside, measure))
    strips = [_strip(paragraph, line, place, inside, measure) for place, line in enumerate(lines)]
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
    line, free = _Line(), room - paragraph.first
    for token in _tokens(paragraph.pieces):
        if token.text == "\n":
            line.ends_paragraph = True
            yield line
            line, free = _Line(), room
            continue
        for part in _fitting(token, room, measure):
            width = _tab_width(paragraph, line) if part.text == "\t" else measure(part.text, part.ink)
            if line.words and line.width + width > free + 0.01 and not part.text.isspace():
                yield _trimmed(line, measure)
                line, free = _Line(), room
            if line.words or part.text != " " * len(part.text):
                line.words.append(part)
                line.width += width
    line.ends_paragraph = True
    yield _trimmed(line, measure)


def _tokens(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Words, blanks, tabs and line feeds; a word of several looks stays several tokens only where blanks part it."""
    for piece in pieces:
        yield from (Piece(match[0], piece.ink) for match in _TOKEN.finditer(piece.text))


def _fitting(token: Piece, room: float, measure: Measure) -> Iterator[Piece]:
    """The token, or a word that no line has room for in parts that fit."""
    text = token.text
    while measure(text, token.ink) > room > 0 and len(text) > 1 and not text.isspace():
        cut = next((n for n in range(len(text) - 1, 0, -1) if measure(text[:n], token.ink) <= room), 1)
        yield Piece(text[:cut], token.ink)
        text = text[cut:]
    yield Piece(text, token.ink)


def _tab_width(paragraph: WordParagraph, line: _Line) -> float:
    at = line.width + paragraph.left + paragraph.first
    stop = next((stop.place for stop in paragraph.stops if stop.place > at), None)
    return (stop if stop is not None else (at // _TAB + 1) * _TAB) - at


def _trimmed(line: _Line, measure: Measure) -> _Line:
    while line.words and line.words[-1].text.strip(" ") == "":
        gone = line.words.pop()
        line.width -= measure(gone.text, gone.ink)
    return line


def _strip(paragraph: WordParagraph, line: _Line, place: int, room: float, measure: Measure) -> Strip:
    size = max((word.ink.size for word in line.words), default=paragraph.ink.size)
    height = _height(paragraph, size)
    first = paragraph.first if place == 0 else 0
    free = room - first - line.width
    stretched = paragraph.alignment == "both" and not line.ends_paragraph and free > 0
    blanks = sum(word.text.isspace() for word in line.words)
    extra = free / blanks if stretched and blanks else 0
    shift = {"center": free / 2, "right": free}.get(paragraph.alignment, 0)
    x = paragraph.left + first + shift
    return Strip(height, tuple(_marks(paragraph, line, x, height - DESCENT * size, extra, measure)))


def _height(paragraph: WordParagraph, size: float) -> float:
    natural = size * SINGLE * paragraph.leading
    if not paragraph.exact:
        return natural
    return max(natural, paragraph.exact) if paragraph.at_least else paragraph.exact


def _marks(
    paragraph: WordParagraph, line: _Line, x: float, y: float, extra: float, measure: Measure
) -> Iterator[Mark]:
    """Words with the blank behind them, so that who copies the text copies blanks too."""
    done = _Line()
    for word in line.words:
        tab = word.text == "\t"
        width = _tab_width(paragraph, done) if tab else measure(word.text, word.ink)
        done.width += width
        if not tab:
            yield Mark(x, y, word.text, word.ink, width)
        x += width + (extra if word.text.isspace() and not tab else 0)
