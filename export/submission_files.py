"""The names of what is handed over: portable, ASCII, and known at a glance on a stick."""

import re
import unicodedata

from models.rounds import Round

_LONGEST_UNIT = 80


def appendix_file_name(number: int) -> str:
    """phu-luc-1.xlsx to phu-luc-4.xlsx."""
    return f"phu-luc-{number}.xlsx"


def blank_form_name(number: int, ending: str) -> str:
    """mau-phu-luc-1.xlsx, mau-phu-luc-1.docx, mau-phu-luc-1.pdf and so on."""
    return f"mau-phu-luc-{number}.{ending}"


def package_name(unit_name: str, round_: Round, revision: int) -> str:
    """UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice.

    Letters, digits, hyphens and underscores only, so that no system takes it for a device, a path or an option.
    """
    return f"{_ascii(unit_name)}_ra-soat-{round_.year}_lan-{revision}.asice"


def _ascii(name: str) -> str:
    plain = (
        unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
        .encode("ascii", "ignore")
        .decode()
    )
    return re.sub(r"[^A-Za-z0-9]+", "-", plain)[:_LONGEST_UNIT].strip("-") or "don-vi"
