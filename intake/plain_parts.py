"""The parts, elements and attributes that our own writer puts into the workbook of an appendix, as data.

No formula, link, macro or number format is among them, nothing hidden, white, or too small to be read. A list of what
is forbidden would never be complete.
"""

from collections.abc import Mapping

Attributes = Mapping[str, str]
"""The attributes an element may have, each with the pattern that its whole value matches."""
Elements = Mapping[str, Attributes]
"""Elements, as "namespace name"."""
Form = Mapping[str, Elements]
"""The elements a part may hold, by the one that they stand in; "" holds the outermost."""

SHEET = "xl/worksheets/sheet1.xml"
ORIGIN = "_xmlsignatures/origin.sigs"
"""It is empty: the signatures are its relationships."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACE = "http://www.w3.org/XML/1998/namespace space"

_NUMBER, _WORD, _FLAG, _SHOWN = r"\d{1,9}", r"[A-Za-z0-9]{1,40}", "[01]|true|false", "1|true"
_HEIGHT = r"([1-9]|[1-9]\d|[1-4]\d\d)(\.\d{1,20})?"
_WIDTH = r"([4-9]|[1-9]\d|1\d\d)(\.\d{1,20})?"
_CELL = "[A-Z]{1,2}[1-9][0-9]{0,5}"
_SAID = ".{1,120}"
_SIDES = ("left", "right", "top", "bottom", "diagonal")
_NONE: Attributes = {}
_COUNT: Attributes = {"count": _NUMBER}


def _form(namespace: str, elements: Elements, within: Mapping[str, str]) -> Form:
    def full(name: str) -> str:
        return name and f"{namespace} {name}"

    return {full(place): {full(n): elements[n] for n in names.split()} for place, names in within.items()}


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
    "dimension": {"ref": "[A-Z0-9:]{1,20}"},
    "sheetView": {"showGridLines": _FLAG, "workbookViewId": "0"},
    "pane": {"ySplit": "[5-9]", "topLeftCell": "A([6-9]|10)", "activePane": "bottomLeft", "state": "frozen"},
    "selection": {"pane": _WORD, "activeCell": _WORD, "sqref": _WORD},
    "sheetFormatPr": {"baseColWidth": "8", "defaultRowHeight": "15"},
    "col": {"width": _WIDTH, "customWidth": _FLAG, "min": r"[1-9]\d?", "max": r"[1-9]\d?"},
    "row": {"r": r"[1-9]\d{0,5}", "ht": _HEIGHT, "customHeight": _FLAG},
    "c": {"r": _CELL, "s": _NUMBER, "t": "n|inlineStr"},
    "mergeCells": _COUNT,
    "mergeCell": {"ref": f"{_CELL}:{_CELL}"},
    "pageMargins": dict.fromkeys(("left", "right", "top", "bottom", "header", "footer"), r"[01](\.\d{1,20})?"),
    "pageSetup": {"orientation": "landscape", "paperSize": "9", "fitToHeight": "0", "fitToWidth": "1"},
    "headerFooter": {"differentFirst": _FLAG},
}  # fmt: skip
_IN_SHEET = {
    "": "worksheet",
    "worksheet": "sheetPr dimension sheetViews sheetFormatPr cols sheetData "
    "mergeCells pageMargins pageSetup headerFooter",
    "sheetPr": "outlinePr pageSetUpPr",
    "sheetViews": "sheetView",
    "sheetView": "pane selection",
    "cols": "col",
    "sheetData": "row",
    "row": "c",
    "c": "is v",
    "is": "t",
    "mergeCells": "mergeCell",
    "headerFooter": " ".join(_MARGINS),
}
_BOOK: Elements = {
    **dict.fromkeys(("workbook", "workbookPr", "workbookProtection", "bookViews", "sheets", "definedNames"), _NONE),
    "workbookView": {
        "visibility": "visible", "minimized": "0", "firstSheet": "0", "activeTab": "0", "tabRatio": _NUMBER,
        **dict.fromkeys(("showHorizontalScroll", "showVerticalScroll", "showSheetTabs"), _SHOWN),
        "autoFilterDateGrouping": _FLAG,
    },
    "sheet": {"name": ".{1,31}", "sheetId": _NUMBER, "state": "visible", f"{_OFFICE} id": "rId1"},
    "definedName": {"name": r"_xlnm\.Print_Titles", "localSheetId": "0"},
    "calcPr": {"calcId": _NUMBER, "fullCalcOnLoad": _FLAG},
}  # fmt: skip
_IN_BOOK = {
    "": "workbook",
    "workbook": "workbookPr workbookProtection bookViews sheets definedNames calcPr",
    "bookViews": "workbookView",
    "sheets": "sheet",
    "definedNames": "definedName",
}
_STYLES: Elements = {
    **dict.fromkeys(("styleSheet", "font", "fill", "border", "colors", "indexedColors", *_SIDES), _NONE),
    **dict.fromkeys(("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"), _COUNT),
    **{side: {"style": "thin"} for side in _SIDES},
    "numFmts": {"count": "0"},
    "name": {"val": "Times New Roman"},
    "family": {"val": _NUMBER},
    "sz": {"val": "1[0-4]"},
    **{face: {"val": _FLAG} for face in ("b", "i")},
    "patternFill": {"patternType": "none|gray125"},
    "xf": {
        "numFmtId": "0", "fillId": "[01]", "fontId": _NUMBER, "borderId": _NUMBER, "xfId": "0",
        **dict.fromkeys(("applyAlignment", "quotePrefix"), _FLAG), "pivotButton": "0",
    },
    "alignment": {"horizontal": "left|center", "vertical": "center", "wrapText": _SHOWN, "indent": "1"},
    "cellStyle": {"name": "Normal", "xfId": "0", "builtinId": "0", "hidden": "0"},
    "tableStyles": {"count": "0", "defaultTableStyle": _WORD, "defaultPivotStyle": _WORD},
    "rgbColor": {"rgb": "[0-9A-F]{8}"},
}  # fmt: skip
_IN_STYLES = {
    "": "styleSheet",
    "styleSheet": "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles tableStyles colors",
    "fonts": "font",
    "font": "name family sz b i",
    "fills": "fill",
    "fill": "patternFill",
    "borders": "border",
    "border": " ".join(_SIDES),
    **dict.fromkeys(("cellStyleXfs", "cellXfs"), "xf"),
    "xf": "alignment",
    "cellStyles": "cellStyle",
    "colors": "indexedColors",
    "indexedColors": "rgbColor",
}
_RELATIONS = _form(
    f"{_PACKAGE}relationships",
    {"Relationships": _NONE, "Relationship": dict.fromkeys(("Id", "Target", "Type"), _SAID)},
    {"": "Relationships", "Relationships": "Relationship"},
)
_TYPES = _form(
    f"{_PACKAGE}content-types",
    {
        "Types": _NONE,
        "Default": dict.fromkeys(("ContentType", "Extension"), _SAID),
        "Override": dict.fromkeys(("ContentType", "PartName"), _SAID),
    },
    {"": "Types", "Types": "Default Override"},
)
_BOOK_PART, _STYLES_PART, _TYPES_PART = "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"
_ROOT_RELATIONS, _BOOK_RELATIONS = "_rels/.rels", "xl/_rels/workbook.xml.rels"
_SIGNATURE_RELATIONS = "_xmlsignatures/_rels/origin.sigs.rels"
_SIGNATURES = [f"sig{number}.xml" for number in range(1, 11)]
PARTS: Mapping[str, Form | None] = {
    _TYPES_PART: _TYPES,
    **dict.fromkeys((_ROOT_RELATIONS, _BOOK_RELATIONS, _SIGNATURE_RELATIONS), _RELATIONS),
    _BOOK_PART: _form(_MAIN, _BOOK, _IN_BOOK),
    _STYLES_PART: _form(_MAIN, _STYLES, _IN_STYLES),
    SHEET: _form(_MAIN, _SHEET_ELEMENTS, _IN_SHEET),
    # None of these three shows anything: no style refers to a colour of the theme.
    "xl/theme/theme1.xml": None,
    "docProps/app.xml": None,
    "docProps/core.xml": None,
    # Nor do signatures; whether they hold is told by signing/ooxml_proof.py.
    **{f"_xmlsignatures/{name}": None for name in _SIGNATURES},
}
"""The parts a workbook may have, with their elements; None: whatever it holds shows nothing."""

_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PACKAGE_TYPE = "application/vnd.openxmlformats-package"
_SIGNATURE_TYPE = f"{_PACKAGE_TYPE}.digital-signature"
_SIGNATURE_RELATION = f"{_PACKAGE}relationships/digital-signature"
SAID: Mapping[str, Mapping[str, str]] = {
    _TYPES_PART: {
        "rels": f"{_PACKAGE_TYPE}.relationships+xml",
        "xml": "application/xml",
        "sigs": f"{_SIGNATURE_TYPE}-origin",
        "/xl/workbook.xml": f"{_SHEET_TYPE}.sheet.main+xml",
        "/xl/worksheets/sheet1.xml": f"{_SHEET_TYPE}.worksheet+xml",
        "/xl/styles.xml": f"{_SHEET_TYPE}.styles+xml",
        "/xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/docProps/core.xml": f"{_PACKAGE_TYPE}.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        **{f"/_xmlsignatures/{name}": f"{_SIGNATURE_TYPE}-xmlsignature+xml" for name in _SIGNATURES},
    },
    _ROOT_RELATIONS: {
        "xl/workbook.xml": f"rId1 {_OFFICE}/officeDocument",
        "docProps/core.xml": f"rId2 {_PACKAGE}relationships/metadata/core-properties",
        "docProps/app.xml": f"rId3 {_OFFICE}/extended-properties",
        ORIGIN: f"idSignatures {_SIGNATURE_RELATION}/origin",
    },
    _BOOK_RELATIONS: {
        "/xl/worksheets/sheet1.xml": f"rId1 {_OFFICE}/worksheet",
        "styles.xml": f"rId2 {_OFFICE}/styles",
        "theme/theme1.xml": f"rId3 {_OFFICE}/theme",
    },
    _SIGNATURE_RELATIONS: {
        name: f"{name.removesuffix('.xml')} {_SIGNATURE_RELATION}/signature" for name in _SIGNATURES
    },
}
"""What these parts may say, once each, of what: by the attribute in `OF`, the others in the order of their names."""
OF: Mapping[str, str] = {
    f"{_PACKAGE}relationships Relationship": "Target",
    f"{_PACKAGE}content-types Override": "PartName",
    f"{_PACKAGE}content-types Default": "Extension",
}
_ONCE = (
    "sheetPr sheetViews sheetView sheetFormatPr cols sheetData mergeCells pageMargins pageSetup headerFooter "
    "bookViews workbookView sheets sheet definedNames definedName "
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles colors indexedColors"
)
ONCE = frozenset(map(main, _ONCE.split()))
"""The elements of which programs may take the first or the last."""
WHOLE = frozenset(map(main, ("sheetFormatPr", "pageSetup")))
"""Those of them that must have all their attributes: without one, something is narrow or small."""
NEEDED: Mapping[str, frozenset[str]] = {
    SHEET: frozenset({main("sheetData")}),
    _BOOK_PART: frozenset({main("sheet")}),
    _STYLES_PART: frozenset(map(main, ("fonts", "cellXfs"))),
    _TYPES_PART: frozenset({"rels", "/xl/workbook.xml", "/xl/worksheets/sheet1.xml"}),
    _ROOT_RELATIONS: frozenset({"xl/workbook.xml"}),
    _BOOK_RELATIONS: frozenset({"/xl/worksheets/sheet1.xml"}),
}
"""The parts without which there is no sheet, each with what must be found in it."""
