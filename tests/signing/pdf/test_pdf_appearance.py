"""How a block looks: words and pictures stand where they should, as large as fits, as PDFium finds them."""

from dataclasses import astuple, replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from models.problems import Refusal
from signing.pdf_appearance import appearance, place_of
from signing.pdf_blocks import (
    BLACK,
    BLUE,
    CAPTION,
    NOTE_SIZE,
    RED,
    SEAL_SIZE,
    Block,
    Place,
    leader_block,
    note_block,
    seal_block,
)
from tests.signing.pdf.drawn import lines_of, picture_of, size_of

FONT = (Path(__file__).parents[3] / "resources/fonts/LiberationSerif-Regular.ttf").read_bytes()
PLACE = Place(2, 100, 50, 200, 60)
TWO = ("Nguyễn Thị Hòa", "ngày 18 tháng 5 năm 2021")
LONG = ("Chủ tịch Ủy ban nhân dân huyện Sơn Dương ký thay mặt Ủy ban nhân dân " * 3,)
LEADING, ASCENT, STEP = 1.15, 0.9, 0.95
NEAR = pytest.approx


def a_picture(width: int = 40, height: int = 20, kind: str = "PNG") -> bytes:
    kept = BytesIO()
    Image.new("RGB", (width, height), (0, 0, 255)).save(kept, kind)
    return kept.getvalue()


def test_words_stand_in_the_middle_of_their_place() -> None:
    first, second = lines_of(appearance(leader_block(PLACE, b"", TWO, FONT)))
    assert (first.text, second.text) == TWO
    for line in (first, second):
        assert (line.left + line.right) / 2 == NEAR(100, abs=0.6)
        assert (line.size, line.ink) == (9, BLUE)
    assert first.baseline == NEAR((60 - 2 * 9 * LEADING) / 2 + ASCENT * 9, abs=0.1)
    assert second.baseline - first.baseline == NEAR(9 * LEADING, abs=0.1)


def test_a_note_ends_at_the_right_edge_from_the_top_on() -> None:
    first, second = lines_of(appearance(note_block(PLACE, TWO, FONT)))
    for line in (first, second):
        assert line.right == NEAR(200, abs=0.6)
        assert (line.size, line.ink) == (NOTE_SIZE, BLACK)
    assert first.baseline == NEAR(ASCENT * NOTE_SIZE, abs=0.1)


def test_long_words_are_broken_and_as_large_as_fits() -> None:
    place = replace(PLACE, height=40)
    lines = lines_of(appearance(leader_block(place, b"", LONG, FONT)))
    size = lines[0].size
    assert " ".join(line.text.strip() for line in lines) == " ".join(LONG[0].split())
    assert len(lines) * size * LEADING <= 40
    assert all(-0.1 <= line.left <= line.right <= 200.1 for line in lines)
    one_step_larger = lines_of(
        appearance(Block(replace(place, height=1000), b"", LONG, FONT, size=size / STEP))
    )
    assert len(one_step_larger) * size / STEP * LEADING > 40


def test_a_line_fills_the_place_before_the_next_begins() -> None:
    lines = lines_of(appearance(Block(replace(PLACE, height=500), b"", LONG, FONT)))
    assert {line.size for line in lines} == {9}
    assert all(line.right - line.left > 140 for line in lines[:-1])


def test_a_word_that_is_too_wide_shrinks() -> None:
    (line,) = lines_of(appearance(Block(replace(PLACE, width=60), b"", ("Nguyễn-Thị-Hòa-Bình",), FONT)))
    assert line.right - line.left <= 60.1
    assert (line.right - line.left) / STEP > 60


def test_letters_get_no_smaller_than_can_be_read() -> None:
    lines = lines_of(appearance(Block(replace(PLACE, width=12, height=6), b"", LONG, FONT)))
    assert all(4 * STEP <= line.size <= 4 for line in lines)


@pytest.mark.parametrize(("width", "height", "place"), [
    (40, 20, (140, 0, 120, 60)), (20, 40, (185, 0, 30, 60)), (100, 10, (100, 20, 200, 20)),
])  # fmt: skip
def test_a_picture_alone_fills_a_place_of_its_own_proportions(
    width: int, height: int, place: tuple[float, ...]
) -> None:
    block = leader_block(replace(PLACE, left=100, top=0), a_picture(width, height), TWO, FONT)
    assert astuple(place_of(block)) == NEAR((2, *place))
    pdf = appearance(block)
    assert size_of(pdf) == NEAR(place[2:], abs=0.1)
    assert picture_of(pdf) == NEAR((0, 0, *place[2:]), abs=0.1)
    assert b"/Multiply" in pdf
    assert lines_of(pdf) == []


def test_number_and_date_stand_right_below_the_seal() -> None:
    block = seal_block(PLACE, a_picture(30, 30), TWO, FONT)
    assert place_of(block) == block.place
    pdf = appearance(block)
    assert size_of(pdf) == NEAR((SEAL_SIZE, SEAL_SIZE + CAPTION), abs=0.1)
    assert picture_of(pdf) == NEAR((0, 0, SEAL_SIZE, SEAL_SIZE), abs=0.1)
    first, *_ = found = lines_of(pdf)
    assert first.baseline == NEAR(SEAL_SIZE + ASCENT * first.size, abs=0.1)
    assert all(line.ink == RED and line.baseline < SEAL_SIZE + CAPTION for line in found)


def test_a_large_picture_is_kept_no_larger_than_it_can_be_seen() -> None:
    assert len(appearance(leader_block(PLACE, a_picture(2000, 2000), (), FONT))) < 60_000


def test_only_png_pictures_are_taken() -> None:
    with pytest.raises(Refusal, match=r"^signature-picture-unreadable$"):
        appearance(leader_block(PLACE, a_picture(kind="JPEG"), (), FONT))
    largest = appearance(leader_block(PLACE, a_picture(2000, 2000), (), FONT))
    assert picture_of(largest) == NEAR((0, 0, 60, 60), abs=0.1)
    with pytest.raises(Refusal, match="too-big"):
        appearance(leader_block(PLACE, a_picture(2001, 2000), (), FONT))


def test_what_is_clear_in_a_picture_of_few_colours_stays_clear() -> None:
    kept = BytesIO()
    picture = Image.new("P", (40, 20), 1)
    picture.paste(0, (0, 0, 20, 20))
    picture.save(kept, "PNG", transparency=0)
    assert b"/SMask" in appearance(leader_block(PLACE, kept.getvalue(), (), FONT))


def test_the_same_block_gives_the_same_bytes() -> None:
    assert appearance(note_block(PLACE, TWO, FONT)) == appearance(note_block(PLACE, TWO, FONT))


def test_what_each_block_shows() -> None:
    picture = a_picture()
    assert leader_block(PLACE, b"", TWO, FONT) == Block(PLACE, b"", TWO, FONT, BLUE)
    assert leader_block(PLACE, picture, TWO, FONT) == Block(PLACE, picture, (), FONT, BLUE)
    assert note_block(PLACE, TWO, FONT) == Block(PLACE, b"", TWO, FONT, BLACK, 10, to_right=True)
    with_picture = seal_block(PLACE, picture, (), FONT)
    assert astuple(with_picture.place) == NEAR(
        (2, 100 + 200 / 3 - SEAL_SIZE, 50 + (60 - SEAL_SIZE) / 2, SEAL_SIZE, SEAL_SIZE)
    )
    assert with_picture == Block(with_picture.place, picture, (), FONT, RED)
    below = Place(2, 100, 50 + 60 + 24, 200, CAPTION + 9)
    assert seal_block(PLACE, b"", TWO, FONT) == Block(below, b"", TWO, FONT, RED)
