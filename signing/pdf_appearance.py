# pyright: reportUnknownMemberType=false
# fpdf2 and Pillow have types, but for some of their parameters.
"""Draws a block as a PDF page of the block's size, which becomes the appearance of a signature. fpdf2 is met here."""

from __future__ import annotations

import warnings
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

from fpdf import FPDF
from fpdf.fonts import TTFFont
from PIL import Image

from models.problems import Refusal
from signing.pdf_blocks import CAPTION, Block, Place

_FAMILY = "block"
_LEADING, _ASCENT = 1.15, 0.9
_LEAST_SIZE = 4.0
_SHRINKING = 0.95
_MOST_PIXELS = 4_000_000
_SHOWN_PIXELS = (1200, 1200)
_TIMELESS = datetime(2020, 3, 5, tzinfo=UTC)
"""The same block gives the same bytes; when it was signed is said elsewhere."""


def place_of(block: Block) -> Place:
    """Where the block stands: a picture alone keeps its proportions in the middle of its place."""
    if not block.picture or block.lines:
        return block.place
    return _in_proportion(_picture(block.picture), block.place)


def appearance(block: Block) -> bytes:
    """The block as a PDF of one page. Refusal `signature-picture-unreadable`."""
    place = place_of(block)
    document = FPDF(unit="pt", format=(place.width, place.height))
    document.set_creation_date(_TIMELESS)
    document.set_auto_page_break(False)
    document.set_margin(0)
    document.add_page()
    room = Place(0, 0, 0, place.width, place.height)
    if block.picture and block.lines:
        room = replace(room, height=place.height - CAPTION)
    if block.picture:
        _draw_picture(document, _picture(block.picture), room)
        room = Place(0, 0, room.height, place.width, CAPTION)
    if block.lines:
        _draw_lines(document, replace(block, place=room))
    return bytes(document.output())


def _in_proportion(picture: Image.Image, place: Place) -> Place:
    """The place of a picture in the middle of another: as large as fits."""
    scale = min(place.width / picture.width, place.height / picture.height)
    wide, high = picture.width * scale, picture.height * scale
    left, top = place.left + (place.width - wide) / 2, place.top + (place.height - high) / 2
    return Place(place.page, left, top, wide, high)


def _draw_picture(document: FPDF, picture: Image.Image, room: Place) -> None:
    """Multiplied with what is below: a seal lies over title and name, which stay readable."""
    place = _in_proportion(picture, room)
    with document.local_context(blend_mode="Multiply"):
        document.image(picture, place.left, place.top, place.width, place.height)


def _picture(data: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            found = Image.open(BytesIO(data), formats=("PNG",))
            if found.width * found.height > _MOST_PIXELS:
                raise Refusal("signature-picture-too-big", width=found.width, height=found.height)
            shown = found.convert("RGBA")
    except Refusal:
        raise
    except Exception:  # noqa: BLE001 - what a damaged picture makes Pillow raise is on no list
        raise Refusal("signature-picture-unreadable") from None
    shown.thumbnail(_SHOWN_PIXELS)
    return shown


def _draw_lines(document: FPDF, block: Block) -> None:
    document.fonts[_FAMILY] = TTFFont(document, BytesIO(block.font), _FAMILY, "")  # pyright: ignore[reportArgumentType]
    document.set_text_color(*block.ink)
    size, lines = _fitting(document, block)
    document.set_font(_FAMILY, size=size)
    free_above = 0 if block.to_right or block.picture else block.place.height - len(lines) * size * _LEADING
    top = block.place.top + free_above / 2
    for number, line in enumerate(lines):
        free = block.place.width - document.get_string_width(line)
        baseline = top + number * size * _LEADING + _ASCENT * size
        document.text(free if block.to_right else free / 2, baseline, line)


def _fitting(document: FPDF, block: Block) -> tuple[float, list[str]]:
    """The largest size at which the lines, broken at blanks, fit into the place; and those lines."""
    size = block.size
    while True:
        document.set_font(_FAMILY, size=size)
        lines = [part for line in block.lines for part in _broken(document, line, block.place.width)]
        high = len(lines) * size * _LEADING
        wide = max(map(document.get_string_width, lines), default=0)
        if size <= _LEAST_SIZE or (high <= block.place.height and wide <= block.place.width):
            return size, lines
        size *= _SHRINKING


def _broken(document: FPDF, text: str, room: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and document.get_string_width(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
