"""Whether a workbook holds one visible sheet of plain values, as our appendices do: what is signed is what is seen.

No formula, link, macro, hidden sheet, row or column, and no part that our own writer does not write.
"""

import io
import re
from zipfile import BadZipFile, ZipFile

_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(app|core)\.xml|xl/(workbook|styles|sharedStrings)\.xml"
    r"|xl/theme/theme1\.xml|xl/_rels/workbook\.xml\.rels|xl/worksheets/sheet1\.xml"
)
_MOVING = re.compile(
    rb"<(\w+:)?(f|hyperlink|drawing|oleObject|control|dataValidation|conditionalFormatting)[\s/>]|hidden=\"(1|true)\""
)
_HIDDEN_SHEET = re.compile(
    rb"state=\"(very)?[hH]idden\"|<(\w+:)?(externalReference|definedName\b[^>]*hidden)"
)


def holds_plain_values(data: bytes) -> bool:
    """Whether nothing in this workbook can show something else than the values in its one sheet."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if len(set(names)) != len(names) or not all(_PARTS.fullmatch(name) for name in names):
                return False
            sheet, book = archive.read("xl/worksheets/sheet1.xml"), archive.read("xl/workbook.xml")
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError, OSError):
        return False
    return b"<!" not in sheet + book and not _MOVING.search(sheet) and not _HIDDEN_SHEET.search(book)
