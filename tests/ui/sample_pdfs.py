"""Small PDFs made here: pages of known sizes, each with a mark that tells its number."""

from typing import Literal

from fpdf import FPDF

Orientation = Literal["portrait", "landscape"]


def numbered_pdf(*orientations: Orientation) -> bytes:
    """A4 pages that stand or lie, each with a black bar at its top left: 20 points wide on page 1, 40 on page 2, …"""
    document = FPDF(unit="pt", format="A4")
    document.set_auto_page_break(False)
    for number, orientation in enumerate(orientations, start=1):
        document.add_page(orientation=orientation)
        document.rect(0, 0, 20 * number, 40, style="F")
    return bytes(document.output())


def lying(count: int) -> bytes:
    """So many pages like those of the appendices."""
    orientations: list[Orientation] = ["landscape"] * count
    return numbered_pdf(*orientations)
