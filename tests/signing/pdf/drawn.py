# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false
# PDFium's raw functions have no types.
"""What PDFium finds on the page of a block: letters with their place, size and colour, and pictures with theirs."""

from ctypes import byref, c_double, c_uint
from itertools import groupby
from typing import Any, NamedTuple

import pypdfium2
from pypdfium2 import raw


class Line(NamedTuple):
    """One line of text; left, right and baseline in points from the left and from the top of the page."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    ink: tuple[int, int, int]


def lines_of(pdf: bytes) -> list[Line]:
    """The lines on the first page, from the top."""
    page: Any = pypdfium2.PdfDocument(pdf)[0]
    text, high = page.get_textpage(), page.get_height()
    letters = [_letter(text, index, high) for index in range(text.count_chars())]
    rows = groupby((one for one in letters if one.text.isprintable()), key=lambda one: round(one.baseline, 2))
    return [_joined(list(row)) for _, row in rows]


def size_of(pdf: bytes) -> tuple[float, float]:
    """Width and height of the page."""
    width, height = pypdfium2.PdfDocument(pdf)[0].get_size()
    return width, height


def picture_of(pdf: bytes) -> tuple[float, float, float, float]:
    """Left, top, width and height of the only picture."""
    page: Any = pypdfium2.PdfDocument(pdf)[0]
    (found,) = page.get_objects([raw.FPDF_PAGEOBJ_IMAGE])
    left, bottom, right, top = found.get_bounds()
    return left, page.get_height() - top, right - left, top - bottom


def _letter(text: Any, index: int, high: float) -> Line:
    x, y, ink = c_double(), c_double(), [c_uint() for _ in range(4)]
    raw.FPDFText_GetCharOrigin(text, index, byref(x), byref(y))
    raw.FPDFText_GetFillColor(text, index, *map(byref, ink))
    _, _, right, _ = text.get_charbox(index, loose=True)
    size = raw.FPDFText_GetFontSize(text, index)
    red, green, blue, _ = (one.value for one in ink)
    return Line(text.get_text_range(index, 1), x.value, right, high - y.value, size, (red, green, blue))


def _joined(letters: list[Line]) -> Line:
    first, last = letters[0], letters[-1]
    return first._replace(text="".join(one.text for one in letters), right=last.right)
