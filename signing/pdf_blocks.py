"""What a signature shows on a page, as values: which picture or words, where. It draws nothing.

NĐ 30/2020/NĐ-CP, Phụ lục I: the signer's signature is blue and stands between title and name; the agency's seal is red,
as big as the real one, and covers about a third of the signature from the left; on an annex in a file of its own the
agency shows number and time in the upper right corner of page 1, in words alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

BLUE, RED, BLACK = (0, 51, 153), (192, 0, 0), (0, 0, 0)
SEAL_SIZE = 36 * 72 / 25.4
"""A district's or department's round seal has a diameter of 36 mm."""
NOTE_SIZE = 10.0
CAPTION = 34.0
"""How high the lines below a picture may be."""
_TEXT_SIZE = 9.0
_NAME = 24.0
"""How high the signer's name below the signature stands."""


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle on a page (from 0), in points from the left and from the top of the page as it is shown."""

    page: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Block:
    """What a signature shows. `picture`: a PNG; `lines`: below it or alone, in a TrueType font whose bytes are `font`.

    ink: red, green, blue. size: the letters' at most; they get smaller where the place is too narrow for them.
    to_right: the lines end at the right edge instead of standing in the middle.
    """

    place: Place
    picture: bytes = b""
    lines: tuple[str, ...] = ()
    font: bytes = b""
    ink: tuple[int, int, int] = BLACK
    size: float = _TEXT_SIZE
    to_right: bool = False


def leader_block(place: Place, picture: bytes, lines: tuple[str, ...], font: bytes) -> Block:
    """The signer's own signature; without a picture of it the lines, so that something shows."""
    return Block(place, picture, () if picture else lines, font, BLUE)


def seal_block(signature: Place, picture: bytes, lines: tuple[str, ...], font: bytes) -> Block:
    """The agency's seal over the left third of a signature, the lines below it; without a picture below the name.

    The lines hold number and date: văn thư enters them last, on a page that the leader signed without.
    """
    if picture:
        seal = _over_a_third(signature)
        return Block(replace(seal, height=seal.height + CAPTION * bool(lines)), picture, lines, font, RED)
    below = replace(signature, top=signature.top + signature.height + _NAME, height=CAPTION + _TEXT_SIZE)
    return Block(below, b"", lines, font, RED)


def note_block(corner: Place, lines: tuple[str, ...], font: bytes) -> Block:
    """The agency's on an annex in a file of its own: size 10, upright, black."""
    return Block(corner, b"", lines, font, BLACK, NOTE_SIZE, to_right=True)


def _over_a_third(signature: Place) -> Place:
    left = signature.left + signature.width / 3 - SEAL_SIZE
    top = signature.top + (signature.height - SEAL_SIZE) / 2
    return Place(signature.page, left, top, SEAL_SIZE, SEAL_SIZE)
