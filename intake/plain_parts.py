"""The parts, elements and attributes that our own writer puts into the workbook of an appendix, as data.

No formula, link, macro or number format is among them, nothing hidden, white, or too small to be read. A list of what
is forbidden would never be complete.
"""

from collections.abc import Mapping

Attributes = Mapping[str, str]
"""The attributes an element may have, each with the pattern that its whole value matches."""
Elements = Mapping[str, Attributes]
"""The elements a part may hold, as "namespace name"."""

SHEET = "xl/worksheets/sheet1.xml"
ORIGIN = "_xmlsignatures/origin.sigs"
"""It is empty: the signatures are its relationships."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_ID = "http://schemas.openxmlformats.org/officeDocument/2006/relationships id"
_SPACE = "http://www.w3.org/XML/1998/namespace space"

_NUMBER, _WORD, _FLAG = r"\d{1,9}(\.\d{1,20})?", r"[A-Za-z0-9]{1,40}", "[01]|true|false"
_READABLE = r"[1-9]\d{0,3}(\.\d{1,20})?"
_CELL = "[A-Z]{1,2}[1-9][0-9]{0,6}"
_ANY = r"(?s:.*)"
_SIDES = ("left", "right", "top", "bottom", "diagonal")
_NONE: Attributes = {}
_COUNT: Attributes = {"count": _NUMBER}


def _in(namespace: str, elements: Elements) -> Elements:
    return {f"{namespace} {name}": attributes for name, attributes in elements.items()}


def main(name: str) -> str:
    """The name of an element of a sheet, as it stands in `PARTS`."""
    return f"{_MAIN} {name}"


_MARGINS = ("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter")
MARGINS = frozenset(map(main, _MARGINS))
"""What stands at the top and the bottom of each printed page."""
_SHEET_ELEMENTS: Elements = {
    **dict.fromkeys(("worksheet", "sheetPr", "sheetViews", "cols", "sheetData", "is", "v", *_MARGINS), _NONE),
    "t": {_SPACE: "preserve"},
    "outlinePr": {"summaryBelow": _FLAG, "summaryRight": _FLAG},
    "pageSetUpPr": {"fitToPage": _FLAG},
    "dimension": {"ref": "[A-Z0-9:]+"},
    "sheetView": {"showGridLines": _FLAG, "workbookViewId": "0"},
    "pane": {"ySplit": _NUMBER, "topLeftCell": "A[0-9]{1,2}", "activePane": "bottomLeft", "state": "frozen"},
    "selection": {"pane": _WORD, "activeCell": _WORD, "sqref": _WORD},
    "sheetFormatPr": {"baseColWidth": _NUMBER, "defaultRowHeight": _READABLE},
    "col": {"width": r"([4-9]|\d{2,3})(\.\d{1,20})?", "customWidth": _FLAG, "min": _NUMBER, "max": _NUMBER},
    "row": {"r": _NUMBER, "ht": _READABLE, "customHeight": _FLAG},
    "c": {"r": _CELL, "s": _NUMBER, "t": "n|inlineStr"},
    "mergeCells": _COUNT,
    "mergeCell": {"ref": f"{_CELL}:{_CELL}"},
    "pageMargins": dict.fromkeys(("left", "right", "top", "bottom", "header", "footer"), _NUMBER),
    "pageSetup": {
        "orientation": _WORD, "paperSize": _NUMBER, "fitToHeight": _NUMBER, "fitToWidth": _NUMBER,
    },
    "headerFooter": {"differentFirst": _FLAG},
}  # fmt: skip
_BOOK: Elements = {
    **dict.fromkeys(("workbook", "workbookPr", "workbookProtection", "bookViews", "sheets", "definedNames"), _NONE),
    "workbookView": {
        "visibility": "visible", "minimized": "0", "firstSheet": "0", "activeTab": "0", "tabRatio": _NUMBER,
        **dict.fromkeys(("showHorizontalScroll", "showVerticalScroll", "showSheetTabs"), _FLAG),
        "autoFilterDateGrouping": _FLAG,
    },
    "sheet": {"name": _ANY, "sheetId": _NUMBER, "state": "visible", _ID: _WORD},
    "definedName": {"name": r"_xlnm\.Print_Titles", "localSheetId": "0"},
    "calcPr": {"calcId": _NUMBER, "fullCalcOnLoad": _FLAG},
}  # fmt: skip
_STYLES: Elements = {
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
_RELATIONS: Elements = {
    "Relationships": _NONE,
    "Relationship": {"Type": r"http://schemas\.openxmlformats\.org/.*", "Target": _ANY, "Id": _WORD},
}
TARGETS: Mapping[str, str] = {
    "officeDocument": r"/?xl/workbook\.xml",
    "core-properties": r"/?docProps/core\.xml",
    "extended-properties": r"/?docProps/app\.xml",
    "worksheet": r"(/xl/)?worksheets/sheet1\.xml",
    "styles": r"(/xl/)?styles\.xml",
    "theme": r"(/xl/)?theme/theme1\.xml",
    "origin": r"/?_xmlsignatures/origin\.sigs",
    "signature": r"(/_xmlsignatures/)?sig\d{1,2}\.xml",
}
"""Where a relationship leads, by the last word of its type: to no part that is read as something else."""
_TYPES: Elements = {
    "Types": _NONE,
    "Default": {"Extension": "rels|xml|sigs", "ContentType": _ANY},
    "Override": {"PartName": _ANY, "ContentType": r"(?!.*(?i:macro|binary)).*"},
}
PARTS: Mapping[str, Elements | None] = {
    "[Content_Types].xml": _in(f"{_PACKAGE}content-types", _TYPES),
    **dict.fromkeys(
        ("_rels/.rels", "xl/_rels/workbook.xml.rels", "_xmlsignatures/_rels/origin.sigs.rels"),
        _in(f"{_PACKAGE}relationships", _RELATIONS),
    ),
    "xl/workbook.xml": _in(_MAIN, _BOOK),
    "xl/styles.xml": _in(_MAIN, _STYLES),
    SHEET: _in(_MAIN, _SHEET_ELEMENTS),
    # None of these three shows anything: no style refers to a colour of the theme.
    "xl/theme/theme1.xml": None,
    "docProps/app.xml": None,
    "docProps/core.xml": None,
    # Nor do signatures; whether they hold is told by signing/ooxml_proof.py.
    **{f"_xmlsignatures/sig{number}.xml": None for number in range(1, 11)},
}
"""The parts a workbook may have, with their elements; None: whatever it holds shows nothing."""
NEEDED = frozenset({SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"})
"""The parts without which there is no sheet."""
