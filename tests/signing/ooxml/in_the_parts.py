"""What is in the parts, how they are related, which there are; and what was signed so that it shows something else."""

from signing.opc import write_package
from tests.signing.ooxml.bare_xlsx import (
    BOOK,
    BOOK_RELS,
    OFFICE,
    ROOT_RELS,
    SHEET,
    SIGNATURE,
    SIGNATURE_RELS,
    SPREADSHEET,
    STYLES,
    TYPES,
    added,
    appendix,
    changed,
    members_of,
    override,
    related,
    removed,
    rich,
)
from tests.signing.ooxml.forging import (
    ALTERED,
    MISPLACED,
    NOT_PLAIN,
    PART,
    RELATION,
    UNREADABLE,
    UNSIGNED,
    Workshop,
    forgery,
    swap,
)

# What is in the cells, and how they look

swap("cell/a number", ALTERED, SHEET, b"<v>39</v>", b"<v>93</v>")
swap("cell/a text", ALTERED, SHEET, b"<is><t>", b"<is><t>9")
swap("cell/a formula", ALTERED, SHEET, b"<v>", b"<f>9*9</f><v>")
swap("cell/a row hidden", ALTERED, SHEET, b'<row r="7"', b'<row r="7" hidden="1"')
swap("cell/white space", ALTERED, SHEET, b"<sheetData>", b"<sheetData>\n")
swap("style/white letters", ALTERED, STYLES, b'<name val="Times New Roman"/>', b'<color rgb="FFFFFFFF"/>')
swap("style/number format", ALTERED, STYLES, b'numFmtId="0"', b'numFmtId="14"')
swap("style/theme", ALTERED, "xl/theme/theme1.xml", b'lastClr="FFFFFF"', b'lastClr="000000"')
swap("sheet/name", ALTERED, BOOK, b"name=", b'name="9" x=')
swap("sheet/hidden", ALTERED, BOOK, b'state="visible"', b'state="hidden"')
swap("sheet/titles repeated", ALTERED, BOOK, b"$6:$6", b"$7:$7")

# How parts are related, and of which type they are

swap("relationship/another target", ALTERED, BOOK_RELS, b"/xl/worksheets/sheet1.xml", b"/xl/theme/theme1.xml")
swap("relationship/another type", ALTERED, BOOK_RELS, b"/worksheet", b"/chartsheet")
swap("relationship/made external", ALTERED, BOOK_RELS, b'Id="rId1"', b'Id="rId1" TargetMode="External"')
swap("relationship/another beginning", ALTERED, ROOT_RELS, b"xl/workbook.xml", b"xl/styles.xml")
swap("relationship/another number", ALTERED, BOOK_RELS, b"rId2", b"rId7")
forgery(
    "relationship/added",
    RELATION,
    lambda shop: related(shop.signed, BOOK_RELS, OFFICE + "worksheet", "theme/theme1.xml"),
)
forgery(
    "relationship/added to the package",
    RELATION,
    lambda shop: related(shop.signed, ROOT_RELS, OFFICE + "customUI", "xl/styles.xml"),
)
forgery(
    "relationship/added and external",
    RELATION,
    lambda shop: related(shop.signed, BOOK_RELS, OFFICE + "externalLink", "http://x", external=True),
)
forgery(
    "relationship/poses as properties",
    RELATION,
    lambda shop: related(shop.signed, ROOT_RELS, OFFICE + "extended-properties", "xl/styles.xml"),
)
forgery(
    "relationship/properties that are elsewhere",
    RELATION,
    lambda shop: related(
        shop.signed, ROOT_RELS, OFFICE + "extended-properties", "docProps/app.xml", external=True
    ),
)
forgery(
    "relationship/properties of a part",
    RELATION,
    lambda shop: related(shop.signed, BOOK_RELS, OFFICE + "extended-properties", "/docProps/app.xml"),
)
forgery(
    "relationship/another kind beside the signatures",
    MISPLACED,
    lambda shop: related(shop.signed, SIGNATURE_RELS, OFFICE + "worksheet", "/xl/worksheets/sheet1.xml"),
)
swap(
    "relationship/a beginning that is elsewhere", "ooxml-main-unclear", ROOT_RELS,
    b'relationships/officeDocument"', b'relationships/officeDocument" TargetMode="External"',
)  # fmt: skip
forgery("relationship/removed", ALTERED, lambda shop: changed(shop.signed, BOOK_RELS, _RELATION_2, b""))
forgery("relationship/all removed", "ooxml-part-missing", lambda shop: removed(shop.signed, BOOK_RELS))
swap("relationship/twice", UNREADABLE, BOOK_RELS, b'Id="rId2"', b'Id="rId1"')
swap("relationship/unknown attribute", UNREADABLE, BOOK_RELS, b'Id="rId2"', b'Id="rId2" x="1"')
_RELATION_2 = (
    f'<Relationship Type="{OFFICE}styles" Target="styles.xml" Id="rId2"/>'.encode()
)  # as openpyxl writes it
swap("type/of a sheet", "ooxml-type-changed", TYPES, b"worksheet+xml", b"chartsheet+xml")
swap("type/of the book", "ooxml-type-changed", TYPES, b"sheet.main+xml", b"template.main+xml")
swap(
    "type/macros allowed",
    "ooxml-active-content",
    TYPES,
    SPREADSHEET.encode() + b"sheet.main",
    b"application/vnd.ms-excel.sheet.macroEnabled.main",
)
swap("type/said twice", UNREADABLE, TYPES, b"</Types>", override(SHEET, "text/xml") + b"</Types>")
swap(
    "type/said twice by case",
    UNREADABLE,
    TYPES,
    b"</Types>",
    override(SHEET.upper(), "text/xml") + b"</Types>",
)
swap("type/missing", "ooxml-type-changed", TYPES, override(STYLES, SPREADSHEET + "styles+xml"), b"")
swap(
    "type/relationships unseen",
    UNREADABLE,
    TYPES,
    b'"application/vnd.openxmlformats-package.relationships+xml"',
    b'"text/xml"',
)


def _hyperlinked(shop: Workshop) -> bytes:
    return shop.sign(rich())


_SHEET_RELS = "xl/worksheets/_rels/sheet1.xml.rels"
forgery(
    "hyperlink/changed",
    ALTERED,
    lambda shop: changed(_hyperlinked(shop), _SHEET_RELS, b"example.vn", b"example.xyz"),
)
forgery(
    "hyperlink/added",
    RELATION,
    lambda shop: related(_hyperlinked(shop), _SHEET_RELS, OFFICE + "hyperlink", "http://x", external=True),
)
forgery(
    "hyperlink/made a part",
    ALTERED,
    lambda shop: changed(_hyperlinked(shop), _SHEET_RELS, b' TargetMode="External"', b""),
)

swap(
    "type/with more in it",
    UNREADABLE,
    TYPES,
    b"</Types>",
    b'<Override PartName="/x" ContentType="x">x</Override></Types>',
)
swap("type/something else", UNREADABLE, TYPES, b"</Types>", b"<x/></Types>")
swap("relationship/without a target", UNREADABLE, BOOK_RELS, b'Target="styles.xml"', b"")
swap("relationship/something else", UNREADABLE, BOOK_RELS, b"</Relationships>", b"<x/></Relationships>")

# Parts added around a valid signature, or taken away

_NEW_SHEET = override("xl/worksheets/sheet2.xml", SPREADSHEET + "worksheet+xml")
for _name, _part, _type in [
    ("a sheet", "xl/worksheets/sheet2.xml", _NEW_SHEET),
    ("a picture", "xl/media/image1.xml", b""),
    ("a style sheet of another name", "xl/styles2.xml", override("xl/styles2.xml", SPREADSHEET + "styles+xml")),
    ("a legacy workbook", "xl/embeddings/old.xls", override("xl/embeddings/old.xls", "application/vnd.ms-excel")),
    ("beside the signature", "_xmlsignatures/sheet.xml", b""),
    ("beside the properties", "docProps/custom.xml", b""),
    ("of no type", "xl/other", b""),
    ("relationships of a part without any", "xl/_rels/styles.xml.rels", b""),
]:  # fmt: skip
    _body = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
    forgery(
        f"added/{_name}",
        PART,
        lambda shop, part=_part, kind=_type, body=_body: added(shop.signed, {part: body}, kind),
    )
forgery(
    "added/a sheet, with its relationship",
    RELATION,
    lambda shop: related(
        added(shop.signed, {"xl/worksheets/sheet2.xml": b"<x/>"}, _NEW_SHEET),
        BOOK_RELS,
        OFFICE + "worksheet",
        "worksheets/sheet2.xml",
    ),
)
_VBA = {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0"}
_VBA_TYPE = override("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject")
forgery("macro/added", "ooxml-active-content", lambda shop: added(shop.signed, _VBA, _VBA_TYPE))
forgery(
    "macro/added under another type",
    "ooxml-active-content",
    lambda shop: related(
        added(shop.signed, _VBA, override("xl/vbaProject.bin", "image/png")),
        BOOK_RELS,
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin",
    ),
)
forgery(
    "macro/ActiveX added",
    "ooxml-active-content",
    lambda shop: added(
        shop.signed,
        {"xl/activeX/a.xml": b"<x/>"},
        override("xl/activeX/a.xml", "application/vnd.ms-office.activeX+xml"),
    ),
)
for _part in (SHEET, STYLES, BOOK, "xl/theme/theme1.xml"):
    forgery(f"removed/{_part}", "ooxml-part-missing", lambda shop, part=_part: removed(shop.signed, part))

# The signature taken away, or found by some programs only

_ALL_SIGNATURES = (SIGNATURE, SIGNATURE_RELS, "_xmlsignatures/origin.sigs")
forgery("stripped/never signed", UNSIGNED, lambda _: appendix())
forgery("stripped/the file", MISPLACED, lambda shop: removed(shop.signed, SIGNATURE))
forgery("stripped/its relationship", MISPLACED, lambda shop: removed(shop.signed, SIGNATURE_RELS))
forgery(
    "stripped/the relationship of all",
    MISPLACED,
    lambda shop: changed(shop.signed, ROOT_RELS, b"digital-signature/origin", b"x"),
)
forgery("stripped/all files", MISPLACED, lambda shop: removed(shop.signed, *_ALL_SIGNATURES))
swap("stripped/another type", MISPLACED, TYPES, b"digital-signature-xmlsignature+xml", b"x+xml")
swap("stripped/target elsewhere", MISPLACED, SIGNATURE_RELS, b'Target="sig1.xml"', b'Target="/xl/styles.xml"')
swap("stripped/external", MISPLACED, SIGNATURE_RELS, b'Id="sig1"', b'Id="sig1" TargetMode="External"')
forgery(
    "stripped/two origins",
    MISPLACED,
    lambda shop: related(
        shop.signed,
        ROOT_RELS,
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
        "_xmlsignatures/sig1.xml",
    ),
)
forgery(
    "stripped/an origin that says something",
    MISPLACED,
    lambda shop: write_package(members_of(shop.signed) | {"_xmlsignatures/origin.sigs": b"x"}),
)
forgery(
    "stripped/a second signature that nobody names",
    MISPLACED,
    lambda shop: added(
        shop.signed,
        {"_xmlsignatures/sig2.xml": b"<x/>"},
        override(
            "_xmlsignatures/sig2.xml",
            "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
        ),
    ),
)
forgery(
    "stripped/a sheet that poses as a signature",
    MISPLACED,
    lambda shop: changed(
        shop.signed,
        TYPES,
        SPREADSHEET.encode() + b"styles+xml",
        b"application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
    ),
)

# Two workbooks in one

forgery(
    "two in one/a second beginning",
    "ooxml-main-unclear",
    lambda shop: related(
        added(shop.signed, _second()), ROOT_RELS, OFFICE + "officeDocument", "xl2/workbook.xml"
    ),
)
forgery(
    "two in one/a second beginning, strict",
    "ooxml-main-unclear",
    lambda shop: related(
        added(shop.signed, _second()),
        ROOT_RELS,
        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
        "xl2/workbook.xml",
    ),
)
forgery(
    "two in one/the second within",
    PART,
    lambda shop: added(
        shop.signed,
        {"xl/embeddings/book.xlsx": appendix(2)},
        override("xl/embeddings/book.xlsx", SPREADSHEET + "sheet"),
    ),
)
forgery("two in one/parts of the other", PART, lambda shop: added(shop.signed, _second()))
forgery(
    "two in one/no beginning",
    "ooxml-main-unclear",
    lambda shop: changed(shop.signed, ROOT_RELS, b'officeDocument"', b'x"'),
)


def _second() -> dict[str, bytes]:
    return {
        f"xl2/{name[3:]}": body for name, body in members_of(appendix(2)).items() if name.endswith("k.xml")
    }


# Signed so by whoever holds the key: the same bytes may show something else. Our own appendices hold no such thing.

for _name, _part, _old, _new in [
    ("a formula", SHEET, b"<v>", b"<f>NOW()</f><v>"),
    ("a hidden row", SHEET, b'<row r="7"', b'<row r="7" hidden="1"'),
    ("a number format", STYLES, b'numFmtId="0"', b'numFmtId="14"'),
    ("a hidden sheet", BOOK, b'state="visible"', b'state="veryHidden"'),
    ("a second sheet", BOOK, b"</sheets>", b'<sheet name="x" sheetId="2"/></sheets><x>'),
    ("a conditional format", SHEET, b"<pageMargins", b"<conditionalFormatting/><pageMargins"),
]:  # fmt: skip
    forgery(
        f"appendix/{_name}",
        NOT_PLAIN,
        lambda shop, p=_part, o=_old, n=_new: shop.sign(changed(appendix(), p, o, n)),
    )
forgery("appendix/a hyperlink, a comment, a chart, an old workbook", NOT_PLAIN, _hyperlinked)
forgery(
    "appendix/an external link",
    NOT_PLAIN,
    lambda shop: shop.sign(
        related(appendix(), BOOK_RELS, OFFICE + "externalLink", "file:///x", external=True)
    ),
)
forgery(
    "appendix/a sheet in the signatures",
    NOT_PLAIN,
    lambda shop: changed(shop.signed, BOOK_RELS, b"/xl/worksheets/sheet1.xml", b"/_xmlsignatures/sig1.xml"),
)
forgery(
    "appendix/a sheet in the theme",
    NOT_PLAIN,
    lambda shop: shop.sign(
        changed(appendix(), BOOK_RELS, b"/xl/worksheets/sheet1.xml", b"/xl/theme/theme1.xml")
    ),
)
