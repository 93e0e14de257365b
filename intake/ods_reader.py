"""Reads .ods: values by calamine, once it is sure that repeated rows and cells do not blow it up."""

import io
import re
from zipfile import ZipFile

from intake.calamine_adapter import read_values
from intake.tables import RawTable
from models.problems import Refusal

_LOCKED = b"encryption-data"
_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*?)(/?)>", re.DOTALL)
_REPEATED = re.compile(rb'number-columns-repeated="(\d+)"')
_ROW = re.compile(rb"<table:table-row\b([^>]*)>(.*?)</table:table-row>", re.DOTALL)
_ROWS_REPEATED = re.compile(rb'number-rows-repeated="(\d+)"')
_VALUED = re.compile(rb"office:value-type|calcext:value-type")
_MOST_CELLS = 3_000_000


def read_ods(data: bytes, source: str) -> list[RawTable]:
    """The sheets. Refusals `workbook-protected`, `workbook-bomb`, `workbook-unreadable`."""
    with ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        if "META-INF/manifest.xml" in names and _LOCKED in archive.read("META-INF/manifest.xml"):
            raise Refusal("workbook-protected", source=source)
        content = archive.read("content.xml")
    if sum(map(_cells_in, _ROW.finditer(content))) > _MOST_CELLS:
        raise Refusal("workbook-bomb", source=source)
    return read_values(data, source)


def _cells_in(row: re.Match[bytes]) -> int:
    """How many filled cells a row stands for, all its repetitions counted."""
    repeated = _ROWS_REPEATED.search(row[1])
    filled = [cell for cell in _CELL.finditer(row[2]) if _VALUED.search(cell[1])]
    wide = (_REPEATED.search(cell[1]) for cell in filled)
    return (int(repeated[1]) if repeated else 1) * sum(int(many[1]) if many else 1 for many in wide)
