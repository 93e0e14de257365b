"""Numbers and dates as the forms write them: I, II, III; 20/5/2021 read, 20/05/2021 written; 9/2021."""

import re
from datetime import date, datetime

_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_DATE = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})")
_MONTH = re.compile(r"(\d{1,2})[/.\-](\d{4})")
_LENGTH_OF_DATE = len("2021-05-20")


def roman(number: int) -> str:
    """The Roman numeral of a positive number."""
    numeral = "C" * (number // 100)
    number %= 100
    if number >= 90:
        return numeral + "XC" + (roman(number - 90) if number > 90 else "")
    for value, letters in _ROMAN:
        while number >= value:
            numeral, number = numeral + letters, number - value
    return numeral


def check_code_of(digest: str) -> str:
    """The short code of a file, to be compared by telephone: "7F3A 91C2" of its SHA-256 in hexadecimal digits."""
    return f"{digest[:4]} {digest[4:8]}".upper().strip()


def date_text(iso: str) -> str:
    """dd/mm/yyyy of an ISO date, or of an ISO time here; what is neither stays as it is."""
    try:
        day = date.fromisoformat(iso) if len(iso) <= _LENGTH_OF_DATE else _here(iso)
    except ValueError:
        return iso
    return f"{day:%d/%m/%Y}"


def day_text(day: date | None) -> str:
    """dd/mm/yyyy of a day, or of a moment as the clock here shows it; "" of none."""
    return date_text(day.isoformat()) if day else ""


def read_date(text: str) -> str | None:
    """The ISO date of "20/5/2021" or "2021-05-20", "" of blank, None of anything else."""
    text = text.strip()
    match = _DATE.fullmatch(text)
    if match:
        text = f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        return None


def month_text(iso: str) -> str:
    """9/2021 of "2021-09"; what is no ISO month stays as it is."""
    year, _, month = iso.partition("-")
    return f"{int(month)}/{year}" if year.isdecimal() and month.isdecimal() else iso


def read_month(text: str) -> str | None:
    """The ISO month of "9/2021" or "2021-09", "" of blank, None of anything else."""
    text = text.strip()
    match = _MONTH.fullmatch(text)
    if match:
        text = f"{match[2]}-{int(match[1]):02}"
    if not text:
        return ""
    return text if read_date(f"{text}-01") and len(text) == 7 else None


def size_text(size: int) -> str:
    """A number of bytes as people say it, with a decimal comma: 2,1 MB."""
    if size < 1024:
        return f"{size} byte"
    power, unit = next((p, u) for p, u in _SIZES if size < 1024 ** (p + 1) or u == "GB")
    return f"{size / 1024**power:.1f} {unit}".replace(".", ",")


_SIZES = ((1, "KB"), (2, "MB"), (3, "GB"))


def moment_text(iso: str) -> str:
    """`10:32 20/05/2021` of an ISO time, as the clock here shows it; what is no ISO time stays as it is."""
    try:
        return f"{_here(iso):%H:%M %d/%m/%Y}"
    except ValueError:
        return iso


def _here(iso: str) -> datetime:
    """In the time zone of this PC; a time without a zone is of here already."""
    when = datetime.fromisoformat(iso)
    return when.astimezone() if when.tzinfo else when
