"""Received workbooks, opened for reading only: never saved again, never trusted.

Sizes are checked in the ZIP directory before anything is unpacked. It says nothing about what the cells mean.
"""

import io
from zipfile import BadZipFile, ZipFile

from intake.limits import slimmed
from intake.sheets import Sheet
from models.problems import Refusal

LARGEST = 256 * 2**20
"""Bytes that the parts of a workbook may unpack to; a million formatted but empty rows stay below it."""
_MOST_PARTS = 5_000
_HIGHEST_RATIO = 250
_SMALL_PART = 4 * 2**20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED_ENTRY = 0x1


def read_cells(data: bytes, source: str) -> list[Sheet]:
    """The sheets of the workbook in these bytes; `source` is the file's name.

    Refusals, with `source`: `workbook-protected` (a password to open), `workbook-bomb` (unpacks to absurd sizes),
    `workbook-unreadable` (no .xlsx, or cut off, or damaged), `workbook-empty` (no filled cell in any sheet).
    """
    from intake.openpyxl_adapter import read_sheets

    check_container(data, source)
    if "[Content_Types].xml" not in _names(data):
        raise Refusal("workbook-unreadable", source=source)
    sheets = read_sheets(slimmed(data, source), source)
    if not any(sheet.rows for sheet in sheets):
        raise Refusal("workbook-empty", source=source)
    return sheets


def _names(data: bytes) -> list[str]:
    with ZipFile(io.BytesIO(data)) as archive:
        return archive.namelist()


def check_container(data: bytes, source: str) -> None:
    """Refuse what is no ZIP file, is locked, or unpacks to absurd sizes; refusals as in `read_cells`."""
    if data.startswith(_OLE):
        raise Refusal(
            "workbook-protected" if _ENCRYPTED_STREAM in data else "workbook-unreadable", source=source
        )
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        raise Refusal("workbook-unreadable", source=source) from None
    if any(part.flag_bits & _ENCRYPTED_ENTRY for part in parts):
        raise Refusal("workbook-protected", source=source)
    # Reading a part never yields more than its declared size, so the declared sizes are a bound.
    absurd = any(p.file_size > max(_SMALL_PART, _HIGHEST_RATIO * p.compress_size) for p in parts)
    if absurd or len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > LARGEST:
        raise Refusal("workbook-bomb", source=source)
