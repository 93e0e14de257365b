"""Where signatures show on the pages that this room draws: no text may be under them.

NĐ 30/2020/NĐ-CP, Phụ lục I: the signer's between title and name, the agency's on an annex in a file of its own in the
upper right corner of page 1. A seal as big as the real one is higher than that gap, on paper too.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from export.appendix_layout import MARGINS_MM
from export.docx_reader import read_docx
from export.letter_pdf import letter_widths
from export.paper import POINTS_PER_MM
from export.plan_pages import PAGE_WIDTH
from export.word_lines import DESCENT, Mark
from export.word_pages import WordPage, word_pages
from signing.pdf_blocks import Place

SIGNATURE_WIDTH = 40 * POINTS_PER_MM
_GAP = 64.0
"""How much the templates leave between title and name: four lines of size 14."""
_NOTE = (62 * POINTS_PER_MM, 28.0)
"""Two lines of size 10, wide enough for the longest number and symbol."""
_CAP_HEIGHT = 0.9
_WHITE = 3.0


class _Found(NamedTuple):
    """A text on a page: its middle, its top and its bottom."""

    middle: float
    top: float
    bottom: float


def letter_sign_place(docx: bytes, sign_lines: Sequence[str], signer: str) -> Place | None:
    """Between the lines above a signature and the signer's name; None where an own template has no such lines.

    Without a name the place is as high as the templates leave it. Refusal `letter-template-unreadable`.
    """
    with letter_widths() as widths:
        drawn = list(word_pages(read_docx(docx).sections, widths))
    for number in range(len(drawn) - 1, -1, -1):
        place = _place(drawn[number], number, sign_lines[-1], signer)
        if place is not None:
            return place
    return None


def annex_note_place() -> Place:
    """The upper right corner of page 1 of `phu-luc.pdf`, in the row that its first annex keeps free."""
    width, height = _NOTE
    right = PAGE_WIDTH - MARGINS_MM["right"] * POINTS_PER_MM
    return Place(0, right - width, MARGINS_MM["top"] * POINTS_PER_MM, width, height)


def _place(page: WordPage, number: int, title: str, signer: str) -> Place | None:
    above = _last(page.marks, title)
    if above is None:
        return None
    below = _last(page.marks, signer) if signer else None
    bottom = below.top if below and below.top > above.bottom else above.bottom + _GAP
    left = above.middle - SIGNATURE_WIDTH / 2
    return Place(number, left, above.bottom + _WHITE, SIGNATURE_WIDTH, bottom - above.bottom - 2 * _WHITE)


def _last(marks: Sequence[Mark], text: str) -> _Found | None:
    """Where a text stands for the last time, over one line or several; blanks do not count."""
    words = [mark for mark in marks if not mark.text.isspace()]
    wanted, starts = "".join(text.split()), [0, *accumulate(len(mark.text) for mark in words)]
    place = "".join(mark.text for mark in words).rfind(wanted)
    if not wanted or place not in starts:
        return None
    end = place + len(wanted)
    return _extent(list(_between(words, starts, place, end)))


def _between(words: Sequence[Mark], starts: Sequence[int], place: int, end: int) -> Iterator[Mark]:
    for mark, start in zip(words, starts, strict=False):
        if place <= start < end:
            yield mark


def _extent(marks: Sequence[Mark]) -> _Found:
    left, right = min(mark.x for mark in marks), max(mark.x + mark.width for mark in marks)
    top = min(mark.y - _CAP_HEIGHT * mark.ink.size for mark in marks)
    return _Found((left + right) / 2, top, max(mark.y + DESCENT * mark.ink.size for mark in marks))
