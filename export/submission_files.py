"""The names of what is handed over: portable, ASCII, and known at a glance on a stick."""

import re
import unicodedata

from models.rounds import Round

_LONGEST_UNIT = 80
ANNEXES_FILE, LETTER_FILE, REPORT_FILE = "phu-luc.pdf", "cong-van.docx", "bao-cao.pdf"
"""The four appendices as one PDF, the letter as a Word file, and the letter with the appendices as one PDF."""
PACKAGE_SUFFIX, ZIP_SUFFIX = ".asice", ".zip"
"""How a package ends, and how it ends, with the same bytes, where mail gateways refuse what they do not know."""
MAIL_NAME = "thu.eml"


def appendix_file_name(number: int) -> str:
    """phu-luc-1.xlsx to phu-luc-4.xlsx."""
    return f"phu-luc-{number}.xlsx"


def attachment_file_name(place: int, name: str) -> str:
    """dinh-kem-01.pdf: where an attached file stands, from 1, and what kind of file its own name says it is."""
    return f"dinh-kem-{place:02}.{name.rpartition('.')[2].lower()}"


def blank_form_name(number: int, ending: str) -> str:
    """mau-phu-luc-1.xlsx, mau-phu-luc-1.docx, mau-phu-luc-1.pdf and so on."""
    return f"mau-phu-luc-{number}.{ending}"


def package_name(unit_name: str, round_: Round, revision: int) -> str:
    """UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice.

    Letters, digits, hyphens and underscores only, so that no system takes it for a device, a path or an option.
    """
    return f"{_ascii(unit_name)}_ra-soat-{round_.year}_lan-{revision}{PACKAGE_SUFFIX}"


def _ascii(name: str) -> str:
    plain = (
        unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
        .encode("ascii", "ignore")
        .decode()
    )
    return re.sub(r"[^A-Za-z0-9]+", "-", plain)[:_LONGEST_UNIT].strip("-") or "don-vi"
