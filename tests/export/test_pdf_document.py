"""What every PDF of the program has: the letters of Vietnamese, their widths, real text, equal bytes."""

import subprocess
import sys
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from fpdf import FPDF
from fpdf.fonts import TTFFont

from export.paper import text_width
from export.pdf_document import FACES, FAMILY, FONTS, document_bytes, new_document, set_font, write

NOW = datetime(2021, 5, 19, 8, 30, tzinfo=UTC)
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
LOWER_VOWELS = "aăâeêioôơuưy"


def accented_letters() -> set[str]:
    """Every Vietnamese letter that ASCII lacks: twelve vowels in six tones, and đ, small and capital."""
    toned = {unicodedata.normalize("NFC", vowel + tone) for vowel in LOWER_VOWELS for tone in TONES}
    small = {letter for letter in toned | {"đ"} if not letter.isascii()}
    return small | {letter.upper() for letter in small}


def a_page(text: str, now: datetime = NOW) -> bytes:
    document = new_document("Phụ lục", now)
    document.add_page()
    for place, style in enumerate(FACES):
        set_font(document, 6, bold="B" in style, italic="I" in style)
        write(document, 50, 50 + 20 * place, text)
    return document_bytes(document)


def text_of(pdf: bytes, system_program: Callable[[str], str]) -> str:
    command = [system_program("pdftotext"), "-layout", "-", "-"]
    return subprocess.run(command, input=pdf, check=True, capture_output=True).stdout.decode()


def test_vietnamese_has_134_letters_of_its_own() -> None:
    assert len(accented_letters()) == 134


@pytest.mark.parametrize("face", FACES.values())
def test_every_face_has_every_letter_of_vietnamese(face: str) -> None:
    document = FPDF()
    document.add_font(FAMILY, fname=FONTS / f"LiberationSerif-{face}.ttf")
    loaded = document.fonts[FAMILY.lower()]
    assert isinstance(loaded, TTFFont)
    assert accented_letters() <= {chr(code) for code, glyph in loaded.cmap.items() if glyph != ".notdef"}
    loaded.close()


@pytest.mark.parametrize(("style", "bold"), [("", False), ("B", True)])
def test_letters_are_as_wide_as_they_are_measured(style: str, *, bold: bool) -> None:
    document = new_document("", NOW)
    for letter in sorted(accented_letters()) + [chr(code) for code in range(0x20, 0x7F)]:
        document.set_font(FAMILY, style, 100)
        measured = text_width(letter, 100, bold=bold)
        assert document.get_string_width(letter) == pytest.approx(measured, abs=0.06), letter
    document_bytes(document)


def test_text_comes_out_as_it_went_in(system_program: Callable[[str], str]) -> None:
    letters = "".join(sorted(accented_letters()))
    found = text_of(a_page(letters), system_program)
    assert [line.strip() for line in found.splitlines() if line.strip("\f ")] == [letters] * len(FACES)


def test_a_letter_that_no_font_has_is_a_box_that_is_still_found(system_program: Callable[[str], str]) -> None:
    assert text_of(a_page("Họ 漢 tên"), system_program).count("Họ 漢 tên") == len(FACES)


def test_only_the_letters_used_are_embedded() -> None:
    assert len(a_page("Phụ lục")) < 60_000


def test_equal_times_give_equal_bytes_wherever_they_are_read() -> None:
    hanoi = NOW.astimezone(timezone(timedelta(hours=7)))
    assert a_page("Phụ lục") == a_page("Phụ lục", hanoi) == a_page("Phụ lục", NOW.replace(tzinfo=None))
    assert a_page("Phụ lục") != a_page("Phụ lục", NOW + timedelta(days=1))


def test_bytes_do_not_hang_on_the_seed_of_hashes() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parents[2])!r}); "
        "from tests.export.test_pdf_document import a_page; sys.stdout.buffer.write(a_page('Thủ tục hành chính'))"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, env={"PYTHONHASHSEED": seed}
        )
        for seed in ("1", "2")
    ]
    assert runs[0].stdout == runs[1].stdout != b""


def test_title_and_language_are_in_the_properties() -> None:
    assert b"/Lang (vi)" in a_page("x")
    assert b"/Title " in a_page("x")
