"""Pictures of pages show what signatures show."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from signing.pdf import sign_pdf
from signing.pdf_blocks import NOTE_SIZE, Place, note_block
from signing.unit_keys import unit_key
from tests.ui.sample_pdfs import lying
from tests.workflows.offices import NOW
from ui.desktop.pdf_pictures import PdfPictures

ROOT = Path(__file__).parents[2]
CORNER = Place(0, 600, 60, 200, 30)


def dark_in_corner(picture: QImage) -> int:
    """Dark pixels where the block of a signature stands, at one pixel a point."""
    return sum(
        picture.pixelColor(x, y).lightness() < 128
        for x in range(int(CORNER.left), int(CORNER.left + CORNER.width))
        for y in range(int(CORNER.top), int(CORNER.top + CORNER.height))
    )


@pytest.mark.usefixtures("qtbot")
def test_a_page_is_drawn_with_the_blocks_of_its_signatures(tmp_path: Path) -> None:
    font = (ROOT / "resources/fonts/LiberationSerif-Regular.ttf").read_bytes()
    signer = unit_key(tmp_path, "h15", "UBND huyện Sơn Dương", NOW)
    block = note_block(CORNER, ("Số: 15/UBND-VHTT", NOW.isoformat()), font)
    signed = sign_pdf(lying(2), signer, NOW, block)
    assert dark_in_corner(PdfPictures(lying(2)).picture(0, 1)) == 0
    assert dark_in_corner(PdfPictures(signed).picture(0, 1)) > NOTE_SIZE * 10
    assert dark_in_corner(PdfPictures(signed).picture(1, 1)) == 0
