"""Whether a workbook holds one visible sheet of plain values, as our appendices do: what is signed is what is seen.

Only what our own writer writes is accepted, part by part, element by element, attribute by attribute: no formula, link,
macro or number format, nothing hidden, merged over, white, or too small to be read. A list of what is forbidden would
never be complete. It compares no values: that is the caller's.
"""

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile
from zlib import error as NotDeflated  # noqa: N812 - zlib's own name says nothing here

SHEET = "xl/worksheets/sheet1.xml"

Attributes = Mapping[str, str]
"""The attributes an element may have, each with the pattern that its whole value matches."""

_NUMBER, _WORD, _FLAG = r"\d{1,9}(\.\d{1,20})?", r"[A-Za-z0-9]{1,40}", "[01]|true|false"
_READABLE = r"[1-9]\d{0,3}(\.\d{1,20})?"
_ANY = r"(?s:.*)"
_SIDES = ("left", "right", "top", "bottom", "diagonal")
_NONE: Attributes = {}
_COUNT: Attributes = {"count": _NUMBER}

_SHEET: Mapping[str, Attributes] = {
    **dict.fromkeys(("worksheet", "sheetPr", "sheetViews", "cols", "sheetData", "is", "v"), _NONE),
    **dict.fromkeys(("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"), _NONE),
    "t": {"space": "preserve"},
    "outlinePr": {"summaryBelow": _FLAG, "summaryRight": _FLAG},
    "pageSetUpPr": {"fitToPage": _FLAG},
    "dimension": {"ref": "[A-Z0-9:]+"},
    "sheetView": {"showGridLines": _FLAG, "workbookViewId": "0"},
    "pane": {"ySplit": _NUMBER, "topLeftCell": "A[0-9]{1,2}", "activePane": "bottomLeft", "state": "frozen"},
    "selection": {"pane": _WORD, "activeCell": _WORD, "sqref": _WORD},
    "sheetFormatPr": {"baseColWidth": _NUMBER, "defaultRowHeight": _READABLE},
    "col": {"width": r"([4-9]|\d{2,3})(\.\d{1,20})?", "customWidth": _FLAG, "min": _NUMBER, "max": _NUMBER},
    "row": {"r": _NUMBER, "ht": _READABLE, "customHeight": _FLAG},
    "c": {"r": "[A-Z]{1,2}[0-9]{1,7}", "s": _NUMBER, "t": "n|s|inlineStr"},
    "mergeCells": _COUNT,
    "mergeCell": {"ref": "[A-Z]{1,2}[0-9]{1,7}:[A-Z]{1,2}[0-9]{1,7}"},
    "pageMargins": dict.fromkeys(("left", "right", "top", "bottom", "header", "footer"), _NUMBER),
    "pageSetup": {
        "orientation": _WORD, "paperSize": _NUMBER, "fitToHeight": _NUMBER, "fitToWidth": _NUMBER,
    },
    "headerFooter": {"differentFirst": _FLAG},
}  # fmt: skip
_BOOK: Mapping[str, Attributes] = {
    **dict.fromkeys(("workbook", "workbookPr", "workbookProtection", "bookViews", "sheets", "definedNames"), _NONE),
    "workbookView": {
        "visibility": "visible", "minimized": "0", "firstSheet": "0", "activeTab": "0", "tabRatio": _NUMBER,
        **dict.fromkeys(("showHorizontalScroll", "showVerticalScroll", "showSheetTabs"), _FLAG),
        "autoFilterDateGrouping": _FLAG,
    },
    "sheet": {"name": _ANY, "sheetId": _NUMBER, "state": "visible", "id": _WORD},
    "definedName": {"name": r"_xlnm\.Print_Titles", "localSheetId": "0"},
    "calcPr": {"calcId": _NUMBER, "fullCalcOnLoad": _FLAG},
}  # fmt: skip
_STYLES: Mapping[str, Attributes] = {
    **dict.fromkeys(("styleSheet", "font", "fill", "border", "colors", "indexedColors", *_SIDES), _NONE),
    **dict.fromkeys(("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"), _COUNT),
    **{side: {"style": _WORD} for side in _SIDES},
    "numFmts": {"count": "0"},
    "name": {"val": "Times New Roman"},
    "family": {"val": _NUMBER},
    "sz": {"val": r"(9|[1-3]\d)(\.\d)?"},
    **{face: {"val": _FLAG} for face in ("b", "i")},
    "patternFill": {"patternType": "none|gray125"},
    "xf": {
        "numFmtId": "0", "fillId": "[01]", "fontId": _NUMBER, "borderId": _NUMBER, "xfId": "0",
        **dict.fromkeys(("applyAlignment", "pivotButton", "quotePrefix"), _FLAG),
    },
    "alignment": {"horizontal": "left|center", "vertical": "center", "wrapText": _FLAG, "indent": "1"},
    "cellStyle": {"name": "Normal", "xfId": "0", "builtinId": "0", "hidden": "0"},
    "tableStyles": {"count": "0", "defaultTableStyle": _WORD, "defaultPivotStyle": _WORD},
    "rgbColor": {"rgb": "[0-9A-F]{8}"},
}  # fmt: skip
_RELATIONS: Mapping[str, Attributes] = {
    "Relationships": _NONE,
    "Relationship": {"Type": r"http://schemas\.openxmlformats\.org/.*", "Target": _ANY, "Id": _WORD},
}
# By the last word of the type. No relationship leads to a part that is read as something else.
_TARGETS: Mapping[str, str] = {
    "officeDocument": r"/?xl/workbook\.xml",
    "core-properties": r"/?docProps/core\.xml",
    "extended-properties": r"/?docProps/app\.xml",
    "worksheet": r"(/xl/)?worksheets/sheet1\.xml",
    "styles": r"(/xl/)?styles\.xml",
    "theme": r"(/xl/)?theme/theme1\.xml",
    "sharedStrings": r"(/xl/)?sharedStrings\.xml",
    "origin": r"/?_xmlsignatures/origin\.sigs",
    "signature": r"(/_xmlsignatures/)?sig\d{1,2}\.xml",
}
_TYPES: Mapping[str, Attributes] = {
    "Types": _NONE,
    "Default": {"Extension": "rels|xml|sigs", "ContentType": _ANY},
    "Override": {"PartName": _ANY, "ContentType": r"(?!.*(?i:macro|binary)).*"},
}
_TEXTS: Mapping[str, Attributes] = {
    "sst": {"count": _NUMBER, "uniqueCount": _NUMBER}, "si": _NONE, "t": {"space": "preserve"},
}  # fmt: skip
_PARTS: Mapping[str, Mapping[str, Attributes] | None] = {
    "[Content_Types].xml": _TYPES,
    "_rels/.rels": _RELATIONS,
    "xl/_rels/workbook.xml.rels": _RELATIONS,
    "xl/workbook.xml": _BOOK,
    "xl/styles.xml": _STYLES,
    "xl/sharedStrings.xml": _TEXTS,
    SHEET: _SHEET,
    # None of these three shows anything: no style refers to a colour of the theme.
    "xl/theme/theme1.xml": None,
    "docProps/app.xml": None,
    "docProps/core.xml": None,
    # Nor do signatures; whether they hold is told by signing/ooxml_proof.py.
    "_xmlsignatures/_rels/origin.sigs.rels": _RELATIONS,
    **{f"_xmlsignatures/sig{number}.xml": None for number in range(1, 11)},
}
_ORIGIN = "_xmlsignatures/origin.sigs"
"""It is empty: the signatures are its relationships."""
# EOFError and NotDeflated are what zipfile lets through.
_UNREADABLE = (
    BadZipFile, ValueError, KeyError, NotImplementedError, RuntimeError, OSError, EOFError, ExpatError, NotDeflated,
)  # fmt: skip
_NEEDED = frozenset({SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"})
_LOCAL_HEADER, _END_RECORD = 30, 22
_LOWEST_ROW = 12.0
_HEADERS = frozenset({"oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"})
_HEADER_CODE = re.compile(r'&"[^"]*"|&\d+ ?|&[LCRP]')
_CELL = re.compile(r"([A-Z]+)(\d+)")


def holds_plain_values(data: bytes, heading: str = "") -> bool:
    """Whether nothing in this workbook can show something else than the values in its one sheet.

    `heading`: what the top margin may say beside the page number.
    """
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            if not _are_known(archive) or not _is_gapless(archive, data):
                return False
            return all(_is_plain(archive.read(name), name, heading) for name in archive.namelist())
    except _UNREADABLE:
        return False


def _are_known(archive: ZipFile) -> bool:
    names = archive.namelist()
    return len(set(names)) == len(names) and _NEEDED <= set(names) - {_ORIGIN} <= _PARTS.keys()


def _is_gapless(archive: ZipFile, data: bytes) -> bool:
    """Nothing stands before, between or behind the parts, so that every program finds the same ones."""
    at = 0
    for part in sorted(archive.infolist(), key=lambda part: part.header_offset):
        if part.header_offset != at or part.extra or part.comment:
            return False
        at += _LOCAL_HEADER + len(part.filename.encode()) + part.compress_size
    return at == archive.start_dir and data[-_END_RECORD:].startswith(b"PK\5\6")


def _is_plain(part: bytes, name: str, heading: str) -> bool:
    if name == _ORIGIN:
        return not part
    known = _PARTS[name]
    if known is None:
        return True
    if b"<!" in part or b"<?" in part.removeprefix(b"<?xml"):
        return False
    reader = _Reader(known, heading)
    parser = ParserCreate("utf-8", namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.text
    parser.Parse(part, True)
    return reader.plain and not reader.covers_values()


@dataclass
class _Reader:
    """Goes through one part; `plain` turns false at the first thing that is not known."""

    known: Mapping[str, Attributes]
    heading: str
    plain: bool = True
    _open: list[str] = field(default_factory=list[str])
    _words: list[str] = field(default_factory=list[str])
    _row: int = 0
    _height: float = _LOWEST_ROW
    _cell: tuple[int, int] = (0, 0)
    _filled: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    _merged: list[str] = field(default_factory=list[str])

    def start(self, element: str, attributes: dict[str, str]) -> None:
        name = _local(element)
        allowed = self.known.get(name)
        self.plain = self.plain and allowed is not None and _are_allowed(attributes, allowed)
        self._open.append(name)
        self._words = []
        if self.plain:
            self._place(name, attributes)

    def text(self, words: str) -> None:
        self._words.append(words)

    def end(self, _: str) -> None:
        name, words = self._open.pop(), "".join(self._words)
        if name in _HEADERS:
            self.plain = self.plain and _header_words(words) in ("", self.heading)
        elif name in ("t", "v") and words:
            self._filled.add(self._cell)
            self.plain = self.plain and self._height >= _LOWEST_ROW
        self._words = []

    def covers_values(self) -> bool:
        """Whether a merged cell hides the value of another below it."""
        return any(_covered(ref) & self._filled for ref in self._merged)

    def _place(self, name: str, attributes: dict[str, str]) -> None:
        """Rows and cells come once and in order: programs differ in what they make of others."""
        if name == "row":
            number = int(attributes["r"])
            self.plain, self._row, self._cell = number > self._row, number, (number, 0)
            self._height = float(attributes.get("ht", _LOWEST_ROW))
        elif name == "c":
            place = _place_of(attributes["r"])
            self.plain, self._cell = place[0] == self._row and place > self._cell, place
        elif name == "Relationship":
            target = _TARGETS.get(attributes["Type"].rpartition("/")[2])
            self.plain = target is not None and _matches(target, attributes["Target"])
        elif name == "mergeCell":
            self._merged.append(attributes["ref"])


@lru_cache(maxsize=256)
def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _are_allowed(attributes: dict[str, str], allowed: Attributes) -> bool:
    for name, value in attributes.items():
        pattern = allowed.get(_local(name))
        if pattern is None or not _matches(pattern, value):
            return False
    return True


@lru_cache(maxsize=4096)
def _matches(pattern: str, value: str) -> bool:
    """Kept: styles, widths and places are the same in one workbook after another."""
    return re.fullmatch(pattern, value) is not None


def _header_words(text: str) -> str:
    return _HEADER_CODE.sub("", text.replace("&&", "\0")).replace("\0", "&").strip()


def _place_of(address: str) -> tuple[int, int]:
    match = _CELL.fullmatch(address)
    if match is None:
        raise ValueError(address)
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]), column


def _covered(ref: str) -> set[tuple[int, int]]:
    """The places of a merged range without its first; no form merges many."""
    (top, left), (bottom, right) = (_place_of(corner) for corner in ref.split(":"))
    if (bottom - top + 1) * (right - left + 1) > 100:
        raise ValueError(ref)
    places = {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
    return places - {(top, left)}
