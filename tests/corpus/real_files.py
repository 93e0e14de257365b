"""The real files with what must be read from them, found by a plain reading of their columns."""

import csv
import html
import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import xlrd

from models.records import Eligibility
from models.taken import Answers, AskKind
from tests.corpus import words
from tests.corpus.composing import Expected

_DATA = Path(__file__).parents[1] / "data"
NATIONAL = tuple(sorted((_DATA / "xlsx_goc").glob("danh-sach-tthc-*.xlsx")))
ONE_STOP = _DATA / "xlsx_goc" / "PTO.xls"
DISTRICT = _DATA / "huyen-470.csv"
OLD = tuple(sorted((_DATA / "xls_ma_cu").glob("*.xls")))
"""Tables of the years 2005 to 2007 in TCVN3 and VNI that are no lists of procedures."""

_CODE_IN_NAME = re.compile(r"\s*\(\s*(\d\.\d{6})\s*\)$")


@dataclass(frozen=True, slots=True)
class RealFile:
    """A file, the profile it is taken into, what the officer answers, and the rows that must come."""

    name: str
    data: bytes
    profile: str
    answers: Answers
    expected: tuple[Expected, ...]


def real_files() -> Iterator[RealFile]:
    """All real lists of procedures."""
    for path in NATIONAL:
        rows = tuple(_national(path))
        yield RealFile(path.name, path.read_bytes(), "nd224-2026", _said("province", "T"), rows)
    rows = tuple(_one_stop())
    yield RealFile(
        ONE_STOP.name, ONE_STOP.read_bytes(), "tt32-2017", _said("district", "3", "Lĩnh vực khác"), rows
    )
    data = _district_list()
    yield RealFile(DISTRICT.name, data, "tt32-2017", _said("", "3"), tuple(_own_list(data)))


def _said(tier: str, level: str, field: str = "") -> Answers:
    given = {AskKind.TIER: tier, AskKind.LEVEL: level, AskKind.FIELD: field}
    return {(kind, ""): answer for kind, answer in given.items() if answer}


def _expected(tier: str, field: str, name: str, code: str, level: str) -> Expected:
    return Expected(
        tier,
        _one_line(field),
        {
            "name": _one_line(name).removeprefix("Thủ tục: ").rstrip(";"),
            "code": _one_line(code),
            "levels": (level,),
            "eligibility": Eligibility.UNDECIDED,
            "reasons": (),
            "reason_text": "",
            "legal_basis": "",
            "note": "",
        },
    )


def _one_line(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", html.unescape(text)).split())


def _national(path: Path) -> Iterator[Expected]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    for code, name, _, _, field in sheet.iter_rows(min_row=3, max_col=5, values_only=True):
        # Some names end with the code that has a column of its own.
        plain = _CODE_IN_NAME.sub("", _one_line(str(name)))
        yield _expected("province", str(field), plain, str(code), "T")


def _one_stop() -> Iterator[Expected]:
    sheet = xlrd.open_workbook(str(ONE_STOP)).sheet_by_index(0)
    for number in range(1, sheet.nrows):
        _, _, code, _, name, _ = (str(value) for value in sheet.row_values(number))
        # A full stop behind a national code is none of it.
        yield _expected("district", "Lĩnh vực khác", name, code.rstrip(".") if code[1] == "." else code, "3")


def _district_list() -> bytes:
    """The district's list under the headings that an office gives it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(("Cấp", "Lĩnh vực", "Mã TTHC", "Tên TTHC"))
    for row in csv.DictReader(io.StringIO(DISTRICT.read_text(encoding="utf-8"))):
        writer.writerow((words.TIER_NAMES[row["tier"]], row["field"], row["code"], row["name"]))
    return out.getvalue().encode()


def _own_list(data: bytes) -> Iterator[Expected]:
    tiers = {name: key for key, name in words.TIER_NAMES.items()}
    for tier, field, code, name in [*csv.reader(io.StringIO(data.decode()))][1:]:
        yield _expected(tiers[tier], field, name, code, "3")


def right_texts(path: Path) -> frozenset[str]:
    """The texts of an old file as they must read, cell by cell, in small letters (.VnTimeH they do not know)."""
    right = next(path.parent.glob(f"{path.stem}*.dung.txt")).read_text(encoding="utf-8")
    return frozenset(_one_line(cell).lower() for line in right.splitlines() for cell in line.split("\t"))


def is_right_already(text: str) -> bool:
    """Whether a text holds letters that no old encoding has: it must stay, whatever `right_texts` made of it."""
    return any("\u1ea0" <= letter <= "\u1ef9" for letter in text)
