# pyright: reportUnknownMemberType=false
# fpdf2 has types, but for the map of glyphs in its fonts.
"""A PDF document as this room makes them: fonts, properties, and text that stays text. It lays nothing out.

The letters are those of Liberation Serif, as wide as Times New Roman's and as export/paper.py measures them; what is
used of them is embedded. Measures are points, from the left and from the top. fpdf2 is met here and by those who draw.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from fpdf import FPDF
from fpdf.fonts import TTFFont

from export.paper import LEADING

Frame = tuple[float, float, float, float]
"""Left, top, width, height."""
FAMILY = "Serif"
FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
FACES = {"": "Regular", "B": "Bold", "I": "Italic", "BI": "BoldItalic"}
_BOX = 0x25A1
_ASCENT, _DESCENT = 0.891, 0.216
BASELINE = (LEADING + _ASCENT - _DESCENT) / 2
"""How far below the top of its line a text stands, by the size of its letters: so that it is in the middle of it."""


class _Letters(dict[str, str]):
    """How the letters of a font stand in a page. One that the font lacks shows as a box and is found as itself."""

    def __init__(self, font: TTFFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, letter: str) -> str:
        font, code = self._font, ord(letter)
        if code not in font.cmap:
            font.cmap[code], font.glyph_ids[code] = font.cmap[_BOX], font.glyph_ids[_BOX]
            font.cw[code] = font.cw[_BOX]
        picked = font.subset.pick(code)
        self[letter] = font.escape_text(chr(picked)) if picked is not None else ""
        return self[letter]


class _Document(FPDF):
    """fpdf2's document, but each letter is looked up once: looking up every letter of 19,000 lines took a fifth."""

    def __init__(self) -> None:
        super().__init__(unit="pt", format="A4")
        self._letters: dict[str, _Letters] = {}

    def text(self, x: float, y: float, text: str = "") -> None:
        font = _font(self)
        if font.fontkey not in self._letters:
            self._letters[font.fontkey] = _Letters(font)
        if not self.current_font_is_set_on_page:
            self._out(self._set_font_for_page(font, self.font_size_pt))
        shown = "".join(map(self._letters[font.fontkey].__getitem__, text))
        self._out(f"BT {x:.2f} {self.h - y:.2f} Td ({shown}) Tj ET")

    def frames(self, frames: Iterable[Frame]) -> None:
        """Rectangles drawn with one stroke: a page of a table has 80."""
        paths = [f"{x:.2f} {self.h - y:.2f} {width:.2f} {-height:.2f} re" for x, y, width, height in frames]
        if paths:
            self._out(" ".join((*paths, "S")))


def new_document(title: str, now: datetime) -> FPDF:
    """An empty A4 document with this title, in Vietnamese; pages break where the caller adds one.

    `now` is what its properties give as the time of making; a time without a zone is taken as UTC. Whoever draws the
    same at the same time gets the same bytes from `document_bytes`.
    """
    document = _Document()
    document.set_auto_page_break(False)
    document.set_margin(0)
    document.set_title(title)
    document.set_lang("vi")
    document.set_creation_date(now.astimezone(UTC) if now.tzinfo else now.replace(tzinfo=UTC))
    for style, face in FACES.items():
        document.add_font(FAMILY, style, FONTS / f"LiberationSerif-{face}.ttf")
    document.set_font(FAMILY, size=12)
    return document


def set_font(document: FPDF, size: float, *, bold: bool = False, italic: bool = False) -> None:
    """What is written next has this look."""
    document.set_font(FAMILY, "B" * bold + "I" * italic, size)


def width_of(document: FPDF, text: str) -> float:
    """How long the text is on one line, in the font that is set."""
    return _font(document).get_text_width(text, document.font_size_pt, None)[1]


def draw_frames(document: FPDF, frames: Iterable[Frame]) -> None:
    """The outlines of cells, in the line width that is set."""
    assert isinstance(document, _Document)
    document.frames(frames)


def write(document: FPDF, left: float, baseline: float, text: str) -> None:
    """One line of text, in the font that is set."""
    document.text(left, baseline, text)


def _font(document: FPDF) -> TTFFont:
    assert isinstance(document.current_font, TTFFont)
    return document.current_font


def document_bytes(document: FPDF) -> bytes:
    """The finished document, to which nothing can be added any more."""
    return bytes(document.output())


def close_fonts(document: FPDF) -> None:
    """Leave a document that is never finished: its font files are open until then."""
    for font in document.fonts.values():
        if isinstance(font, TTFFont):
            font.close()


_MADE = re.compile(rb"/CreationDate \(D:(\d{14})")


def made_at(pdf: bytes) -> datetime | None:
    """When a document of this room was made (UTC); None where it does not say so as this room writes it."""
    found = _MADE.search(pdf)
    try:
        return datetime.strptime(found[1].decode(), "%Y%m%d%H%M%S").replace(tzinfo=UTC) if found else None
    except ValueError:
        return None
