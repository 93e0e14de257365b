# pyright: reportUnknownMemberType=false
# fpdf2 has types, but for the map of glyphs in its fonts.
"""A PDF document as this room makes them: fonts, properties, and text that stays text. It lays nothing out.

The letters are those of Liberation Serif, as wide as Times New Roman's and as export/paper.py measures them; what is
used of them is embedded. Measures are points, from the left and from the top. fpdf2 is met here and by those who draw.
"""

from datetime import UTC, datetime
from pathlib import Path

from fpdf import FPDF
from fpdf.fonts import TTFFont

from export.paper import LEADING

FAMILY = "Serif"
FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
FACES = {"": "Regular", "B": "Bold", "I": "Italic", "BI": "BoldItalic"}
_BOX = 0x25A1
_ASCENT, _DESCENT = 0.891, 0.216
BASELINE = (LEADING + _ASCENT - _DESCENT) / 2
"""How far below the top of its line a text stands, by the size of its letters: so that it is in the middle of it."""


def new_document(title: str, now: datetime) -> FPDF:
    """An empty A4 document with this title, in Vietnamese; pages break where the caller adds one.

    `now` is what its properties give as the time of making; a time without a zone is taken as UTC. Whoever draws the
    same at the same time gets the same bytes from `document_bytes`.
    """
    document = FPDF(unit="pt", format="A4")
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


def write(document: FPDF, left: float, baseline: float, text: str) -> None:
    """One line of text, in the font that is set. A letter that the font lacks shows as a box and is found as itself."""
    if not text.isascii():
        _accept(_font(document), text)
    document.text(left, baseline, text)


def _accept(font: TTFFont, text: str) -> None:
    for lacking in set(map(ord, text)).difference(font.cmap):
        font.cmap[lacking], font.glyph_ids[lacking] = font.cmap[_BOX], font.glyph_ids[_BOX]
        font.cw[lacking] = font.cw[_BOX]


def _font(document: FPDF) -> TTFFont:
    assert isinstance(document.current_font, TTFFont)
    return document.current_font


def document_bytes(document: FPDF) -> bytes:
    """The finished document, to which nothing can be added any more."""
    return bytes(document.output())
