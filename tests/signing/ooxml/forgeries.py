"""Forged, broken and hostile workbooks, each with the code that it must be refused by. None may pass for good."""

import re
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from itertools import starmap
from struct import pack

from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from signing.keys import KeySigner
from signing.ooxml import sign_workbook
from signing.opc import write_package
from tests.signing.forgeries.zips import Archive, Entry
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
    resigned,
    rich,
    signature_text,
    with_signature_text,
)

ALTERED, BROKEN, UNSIGNED = "ooxml-altered", "ooxml-signature-broken", "ooxml-unsigned"
PART, RELATION = "ooxml-part-unsigned", "ooxml-relationship-unsigned"
UNREADABLE, UNCLEAR, NAME = "ooxml-unreadable", "ooxml-zip-unclear", "ooxml-name-bad"
_DSIG = "http://www.w3.org/2000/09/xmldsig#"
MISPLACED, NOT_PLAIN = "ooxml-signature-misplaced", "appendix-not-plain"


@dataclass(frozen=True)
class Workshop:
    """What a forger has: signed workbooks, a key of their own, a weak one, a certificate for the signer's key."""

    signer: KeySigner
    other: KeySigner
    weak: KeySigner
    twin: bytes
    now: datetime

    def sign(self, data: bytes) -> bytes:
        return sign_workbook(data, self.signer, self.now, "Thủ trưởng đơn vị")

    @property
    def signed(self) -> bytes:
        return _signed(self)

    def resigned(self, change: Callable[[str], str], signer: KeySigner | None = None) -> bytes:
        """The signature changed, and made to hold again by whoever has the key."""
        text = change(signature_text(self.signed))
        return with_signature_text(self.signed, resigned(text, signer or self.signer))


@cache
def _signed(shop: Workshop) -> bytes:
    return shop.sign(appendix())


Forge = Callable[[Workshop], bytes]
FORGERIES: dict[str, tuple[str, Forge]] = {}
"""By class and name: the code, and how it is made."""


def forgery(name: str, code: str, forge: Forge) -> None:
    assert name not in FORGERIES
    FORGERIES[name] = (code, forge)


def swap(name: str, code: str, part: str, old: bytes, new: bytes) -> None:
    """One place in one part of the signed workbook."""
    forgery(name, code, lambda shop: changed(shop.signed, part, old, new))


def swap_signature(name: str, code: str, old: str, new: str, count: int = 1) -> None:
    """One place in the signature, which is not made again."""
    forgery(name, code, lambda shop: _text_changed(shop.signed, old, new, count))


def again(name: str, code: str, pattern: str, new: str) -> None:
    """One place in the signature, which the signer then makes again: signed so by the program of somebody else."""

    def change(text: str) -> str:
        result, count = re.subn(pattern, lambda _: new, text, count=1, flags=re.DOTALL)
        assert count, pattern
        return result

    forgery(name, code, lambda shop: shop.resigned(change))


def _text_changed(data: bytes, old: str, new: str, count: int = 1) -> bytes:
    text = signature_text(data)
    assert old in text, old
    return with_signature_text(data, text.replace(old, new, count))


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

# Of another file

forgery(
    "moved/from another appendix",
    ALTERED,
    lambda shop: write_package(
        members_of(shop.sign(appendix(2))) | {SIGNATURE: signature_text(shop.signed).encode()}
    ),
)
forgery(
    "moved/its parts under this signature",
    ALTERED,
    lambda shop: write_package(members_of(shop.signed) | {SHEET: members_of(appendix(2))[SHEET]}),
)
forgery(
    "moved/value of another signature",
    BROKEN,
    lambda shop: _text_changed(shop.signed, _value(shop.signed), _value(shop.sign(appendix(2)))),
)
forgery(
    "moved/second signature of another file",
    ALTERED,
    lambda shop: write_package(
        members_of(shop.sign(shop.signed))
        | {"_xmlsignatures/sig2.xml": signature_text(shop.sign(appendix(2))).encode()}
    ),
)


def _value(data: bytes) -> str:
    (value,) = re.findall("<SignatureValue>([^<]*)", signature_text(data))
    return value


def _object(text: str, name: str) -> str:
    found = re.search(rf'<Object xmlns="[^"]*" Id="{name}">.*?</Object>', text, re.DOTALL)
    assert found
    return found[0]


# Wrapping: what is signed is not what is read


def _wrapped(shop: Workshop, around: str) -> bytes:
    """The package is changed, and a manifest that fits it is put somewhere into the signature."""
    members = members_of(shop.signed)
    new = members[SHEET].replace(b"<v>39</v>", b"<v>93</v>", 1)
    text = signature_text(shop.signed)
    fitting = _object(text, "idPackageObject").replace(_digest(members[SHEET]), _digest(new))
    wrapped = around.replace("@", fitting)
    last = text.rindex("</Signature>")
    return write_package(members | {SHEET: new, SIGNATURE: (text[:last] + wrapped + text[last:]).encode()})


def _digest(data: bytes) -> str:
    return b64encode(sha256(data).digest()).decode()


forgery("wrapping/second object of the same name", "ooxml-id-twice", lambda shop: _wrapped(shop, "@"))
forgery(
    "wrapping/second object, another spelling of Id",
    "ooxml-id-twice",
    lambda shop: _wrapped(shop, '<Object ID="idPackageObject"></Object>'),
)
forgery("wrapping/within another object", "ooxml-id-twice", lambda shop: _wrapped(shop, "<Object>@</Object>"))
forgery("wrapping/second object of another name", "ooxml-object-unsigned", lambda shop: _renamed_second(shop))


def _renamed_second(shop: Workshop) -> bytes:
    data = _wrapped(shop, "@")
    head, mark, tail = signature_text(data).rpartition('Id="idPackageObject"')
    second = tail.replace("idSignatureTime", "idSignatureTime2")
    return with_signature_text(data, head + mark.replace("Object", "Object2") + second)


forgery(
    "wrapping/an object nobody signed",
    "ooxml-object-unsigned",
    lambda shop: _wrapped(shop, "<Object><x></x></Object>"),
)
forgery(
    "wrapping/the signature in another element",
    BROKEN,
    lambda shop: with_signature_text(
        shop.signed, "<x>" + signature_text(shop.signed).partition("?>\n")[2] + "</x>"
    ),
)
forgery(
    "wrapping/two SignedInfo",
    BROKEN,
    lambda shop: _text_changed(
        shop.signed, "<SignatureValue>", f'<SignedInfo xmlns="{_DSIG}"></SignedInfo><SignatureValue>'
    ),
)
forgery("wrapping/something behind", BROKEN, lambda shop: _wrapped(shop, "<x></x>"))

# The manifest

again("manifest/empty", "ooxml-manifest-empty", "<Manifest>.*</Manifest>", "<Manifest></Manifest>")
again("manifest/missing", "ooxml-manifest-missing", "<Manifest>.*</Manifest>", "")
again("manifest/twice", "ooxml-manifest-twice", "<Manifest>", "<Manifest></Manifest><Manifest>")
again("manifest/deeper", "ooxml-manifest-missing", "<Manifest>.*</Manifest>", "<x><Manifest></Manifest></x>")
again("manifest/a sheet left out", PART, r'<Reference URI="/xl/worksheets/.*?</Reference>', "")
again(
    "manifest/a relationship left out",
    RELATION,
    r'<mdssi:RelationshipReference [^>]*SourceId="rId1"></mdssi:RelationshipReference>',
    "",
)
again(
    "manifest/an address on the net",
    "ooxml-reference-outside",
    r'URI="/xl/styles.xml',
    'URI="http://x/xl/styles.xml',
)
again(
    "manifest/a file of the PC", "ooxml-reference-outside", r'URI="/xl/styles.xml', 'URI="file:///etc/passwd'
)
again(
    "manifest/without a type", "ooxml-reference-outside", r'URI="/xl/styles.xml\?[^"]*', 'URI="/xl/styles.xml'
)
again(
    "manifest/part of a part",
    "ooxml-reference-outside",
    r'URI="/xl/styles.xml\?ContentType=',
    'URI="/xl/styles.xml#x?ContentType=',
)
again("manifest/another type", "ooxml-type-changed", r"worksheet\+xml", "chartsheet+xml")
again(
    "manifest/in the signature's own objects",
    "ooxml-reference-outside",
    r'URI="#idOfficeObject"',
    'URI="/xl/styles.xml"',
)
again(
    "manifest/office object not signed",
    "ooxml-object-unsigned",
    r'<Reference Type="[^"]*" URI="#idOfficeObject">.*?</Reference>',
    "",
)
again("manifest/object twice", "ooxml-reference-twice", 'URI="#idOfficeObject"', 'URI="#idPackageObject"')
_TWICE = '<Reference URI="/{}?ContentType=x"><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></DigestMethod><DigestValue>eA==</DigestValue></Reference>'
for _key, _uri in {
    "manifest/a part twice": "xl/styles.xml",
    "manifest/a part twice by case": "XL/styles.xml",
}.items():
    again(_key, "ooxml-reference-twice", r"</Manifest>", _TWICE.format(_uri) + "</Manifest>")

# Algorithms and transforms

_RSA, _SHA256 = (
    r"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    r"http://www.w3.org/2001/04/xmlenc#sha256",
)
for _name, _method, _code in [
    ("RSA with SHA-1", f"{_DSIG}rsa-sha1", "ooxml-hash-weak"),
    ("RSA with MD5", "http://www.w3.org/2001/04/xmldsig-more#rsa-md5", "ooxml-hash-weak"),
    ("HMAC", "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256", "ooxml-algorithm-refused"),
    ("HMAC with SHA-1", f"{_DSIG}hmac-sha1", "ooxml-algorithm-refused"),
    ("DSA", "http://www.w3.org/2009/xmldsig11#dsa-sha256", "ooxml-algorithm-refused"),
    ("none", "", "ooxml-algorithm-refused"),
    ("ECDSA for a key of RSA", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", BROKEN),
    ("another hash than was used", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", BROKEN),
]:  # fmt: skip
    again(f"algorithm/{_name}", _code, re.escape(_RSA), _method)
again(
    "algorithm/cut HMAC",
    BROKEN,
    rf'(?<={re.escape(_RSA)}"></SignatureMethod>)',
    "<HMACOutputLength>0</HMACOutputLength>",
)
for _name, _method, _code in [
    ("digest by SHA-1", f"{_DSIG}sha1", "ooxml-hash-weak"),
    ("digest by MD5", "http://www.w3.org/2001/04/xmldsig-more#md5", "ooxml-hash-weak"),
    ("digest by nothing known", "urn:none", "ooxml-algorithm-refused"),
]:  # fmt: skip
    again(
        f"hash/{_name}",
        _code,
        rf'(?<=xl/styles.xml\?ContentType={re.escape(SPREADSHEET)}styles\+xml"><DigestMethod Algorithm="){re.escape(_SHA256)}',
        _method,
    )
    again(f"hash/SignedInfo, {_name}", _code, re.escape(_SHA256), _method)
again(
    "hash/cut",
    ALTERED,
    r'(?<=styles\+xml"><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></DigestMethod><DigestValue>)[^<]*',
    "eA==",
)
again(
    "hash/certificate by SHA-1",
    "ooxml-hash-weak",
    rf'(?<=<xd:CertDigest><DigestMethod Algorithm="){re.escape(_SHA256)}',
    f"{_DSIG}sha1",
)
_C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
for _name, _transform in {
    "XSLT": "http://www.w3.org/TR/1999/REC-xslt-19991116",
    "XPath": "http://www.w3.org/TR/1999/REC-xpath-19991116",
    "Base64": f"{_DSIG}base64",
    "enveloped": f"{_DSIG}enveloped-signature",
    "exclusive": "http://www.w3.org/2001/10/xml-exc-c14n#",
    "with comments": f"{_C14N}#WithComments",
}.items():
    _steps = f'<Transforms><Transform Algorithm="{_transform}"></Transform></Transforms>'
    again(f"transform/{_name}", "ooxml-transform-refused", r'(?<=styles\+xml">)', _steps)
    again(
        f"transform/SignedInfo, {_name}",
        "ooxml-transform-refused",
        rf'(?<=CanonicalizationMethod Algorithm="){re.escape(_C14N)}',
        _transform,
    )
again(
    "transform/of relationships on a sheet",
    ALTERED,
    r'(?<=styles\+xml">)',
    '<Transforms><Transform Algorithm="http://schemas.openxmlformats.org/package/2006/RelationshipTransform"></Transform></Transforms>',
)
again(
    "transform/canonical part",
    "ooxml-transform-refused",
    r'(?<=styles\+xml">)',
    f'<Transforms><Transform Algorithm="{_C14N}"></Transform></Transforms>',
)

# The signature value

swap_signature("signature/empty", BROKEN, "<SignatureValue>", "<SignatureValue></SignatureValue><x>")
forgery("signature/no value", BROKEN, lambda shop: _text_changed(shop.signed, _value(shop.signed), ""))
forgery(
    "signature/zeros",
    BROKEN,
    lambda shop: _text_changed(shop.signed, _value(shop.signed), b64encode(bytes(256)).decode()),
)
forgery("signature/no Base64", BROKEN, lambda shop: _text_changed(shop.signed, _value(shop.signed), "???"))
forgery(
    "signature/by another key",
    BROKEN,
    lambda shop: shop.resigned(str, KeySigner(shop.signer.certificate, shop.weak.key)),
)
forgery(
    "signature/ECDSA as DER", BROKEN, lambda shop: _as_der(sign_workbook(appendix(), shop.other, shop.now))
)


def _as_der(data: bytes) -> bytes:
    value = b64decode(_value(data))
    numbers = int.from_bytes(value[:32], "big"), int.from_bytes(value[32:], "big")
    return _text_changed(data, _value(data), b64encode(encode_dss_signature(*numbers)).decode())


swap_signature("signature/SignedInfo", BROKEN, 'URI="#idOfficeObject"', 'URI="#idOfficeObject" x="1"')
swap_signature("signature/office object", BROKEN, "<Monitors>1", "<Monitors>2")
swap_signature("signature/time beside the manifest", BROKEN, "<mdssi:Value>2021", "<mdssi:Value>2020")
swap_signature("signature/manifest", BROKEN, "<Manifest>", "<Manifest><x></x>")
forgery("signature/garbage", BROKEN, lambda shop: with_signature_text(shop.signed, "no XML"))
forgery("signature/empty file", BROKEN, lambda shop: with_signature_text(shop.signed, ""))

# Who, when, as what

_CERTIFICATE = re.compile("(?<=<X509Certificate>)[^<]*")


def _with_certificate(data: bytes, der: bytes) -> bytes:
    return with_signature_text(data, _CERTIFICATE.sub(b64encode(der).decode(), signature_text(data)))


forgery(
    "certificate/same key in another",
    "ooxml-certificate-unbound",
    lambda shop: _with_certificate(shop.signed, shop.twin),
)
forgery(
    "certificate/somebody else's",
    BROKEN,
    lambda shop: _with_certificate(shop.signed, shop.other.certificate.der),
)
forgery(
    "certificate/garbage",
    "ooxml-certificate-not-accepted",
    lambda shop: _with_certificate(shop.signed, b"0\x00"),
)
forgery(
    "certificate/key too short",
    "ooxml-certificate-not-accepted",
    lambda shop: _with_certificate(shop.signed, shop.weak.certificate.der),
)
again("certificate/none", "ooxml-certificate-missing", "<X509Certificate>.*</X509Certificate>", "")
forgery(
    "certificate/another behind it",
    "ooxml-certificate-unclear",
    lambda shop: _text_changed(
        shop.signed,
        "</X509Data>",
        f"<X509Certificate>{b64encode(shop.other.certificate.der).decode()}</X509Certificate></X509Data>",
    ),
)
forgery(
    "certificate/another before it",
    "ooxml-certificate-unclear",
    lambda shop: _text_changed(
        shop.signed,
        "<X509Data>",
        f"<X509Data><X509Certificate>{b64encode(shop.other.certificate.der).decode()}</X509Certificate>",
    ),
)
again(
    "certificate/second X509Data",
    "ooxml-certificate-unclear",
    "</X509Data>",
    "</X509Data><X509Data></X509Data>",
)
again(
    "certificate/by name only", "ooxml-certificate-unclear", "</X509Data>", "</X509Data><KeyName>x</KeyName>"
)
again(
    "certificate/another bare key",
    "ooxml-certificate-unclear",
    "<KeyInfo>",
    "<KeyInfo><KeyValue><RSAKeyValue><Modulus>eA==</Modulus><Exponent>AQAB</Exponent></RSAKeyValue></KeyValue>",
)
again(
    "certificate/another named",
    "ooxml-certificate-unbound",
    r"(?<=<DigestValue>)[^<]*(?=</DigestValue></xd:CertDigest>)",
    "eA==",
)
again(
    "claims/not signed",
    "ooxml-claims-unsigned",
    r'<Reference Type="[^"]*SignedProperties".*?</Reference>',
    "",
)
again(
    "claims/twice",
    "ooxml-claims-unclear",
    "</xd:QualifyingProperties>",
    '</xd:QualifyingProperties><xd:QualifyingProperties xmlns:xd="http://uri.etsi.org/01903/v1.3.2#" Target="#idPackageSignature"></xd:QualifyingProperties>',
)
again(
    "claims/of another signature",
    "ooxml-claims-unclear",
    'Target="#idPackageSignature">(?=<xd:SignedP)',
    'Target="#other">',
)
again(
    "claims/no certificate named",
    "ooxml-claims-unclear",
    "<xd:SigningCertificate>.*</xd:SigningCertificate>",
    "",
)
again("claims/no time that is one", "ooxml-claims-unclear", "(?<=<xd:SigningTime>)[^<]*", "hôm qua")
swap_signature("claims/time changed", BROKEN, "<xd:SigningTime>2021", "<xd:SigningTime>2020")
swap_signature("claims/role changed", BROKEN, "Thủ trưởng", "Phó")
forgery(
    "time/in the future",
    "signing-time-in-future",
    lambda shop: sign_workbook(appendix(), shop.signer, shop.now + timedelta(days=3)),
)
again("time/two that differ", "ooxml-times-differ", "(?<=<mdssi:Value>)2021", "2020")
forgery(
    "time/after the certificate",
    "certificate-expired",
    lambda shop: sign_workbook(appendix(), shop.signer, shop.now + timedelta(days=1000)),
)
forgery(
    "time/before the certificate",
    "certificate-not-yet-valid",
    lambda shop: sign_workbook(appendix(), shop.signer, shop.now - timedelta(days=1000)),
)

# XML that is more than XML, and what never ends

_DTD = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
_LAUGHS = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">%b]>' % b"".join(
    b'<!ENTITY a%d "&a%b;&a%b;">' % (n, b"%d" % (n - 1) if n else b"", b"%d" % (n - 1) if n else b"")
    for n in range(40)
)
for _name, _part, _code in [
    ("types", TYPES, UNREADABLE),
    ("relationships", BOOK_RELS, UNREADABLE),
    ("package", ROOT_RELS, UNREADABLE),
    ("origin", SIGNATURE_RELS, UNREADABLE),
]:
    forgery(f"XXE/in {_name}", _code, lambda shop, part=_part: _before(shop, part, _DTD))
    forgery(f"XXE/entities in {_name}", _code, lambda shop, part=_part: _before(shop, part, _LAUGHS))
    forgery(f"XML/instruction in {_name}", _code, lambda shop, part=_part: _before(shop, part, b"<?x y?>"))
    forgery(
        f"XML/UTF-16 in {_name}",
        _code,
        lambda shop, part=_part: write_package(
            members_of(shop.signed)
            | {
                part: members_of(shop.signed)[part]
                .decode()
                .partition("?>\n")[2 if b"?>" in members_of(shop.signed)[part] else 0]
                .encode("utf-16")
            }
        ),
    )  # noqa: E501


def _before(shop: Workshop, part: str, text: bytes) -> bytes:
    """In front of the root."""
    members = members_of(shop.signed)
    declaration, end, rest = (
        members[part].rpartition(b"?>\n") if part != SIGNATURE else members[part].partition(b"?>\n")
    )
    return write_package(members | {part: declaration + end + text + rest})


for _name, _text in {
    "DTD": _DTD,
    "entities": _LAUGHS,
    "comment": b"<!-- -->",
    "instruction": b"<?x y?>",
}.items():
    forgery(f"XXE/{_name} in the signature", BROKEN, lambda shop, text=_text: _before(shop, SIGNATURE, text))
swap_signature("XML/comment in a time", BROKEN, "<xd:SigningTime>2021", "<xd:SigningTime>2021<!-- -->")
swap_signature("XML/a prefix without a namespace", BROKEN, "<Manifest>", "<Manifest><q:x></q:x>")
swap_signature(
    "XML/an attribute twice by prefix",
    BROKEN,
    "<Manifest>",
    '<Manifest><x xmlns:a="u" xmlns:b="u" a:y="1" b:y="2"></x>',
)
_MANY = 200_000
for _name, _text in {
    "deep XML": "<x>" * _MANY + "</x>" * _MANY,
    "many elements": "<x></x>" * _MANY,
    "many attributes": "<x " + " ".join(f'a{n}="1"' for n in range(_MANY)) + "></x>",
    "a long attribute": f'<x a="{"1" * (17 << 20)}"></x>',
}.items():
    swap_signature(f"bomb/{_name}", BROKEN, "<Manifest>", "<Manifest>" + _text)
forgery("bomb/a gigabyte of zeros", "ooxml-too-big", lambda shop: _bomb(shop))
forgery("bomb/a size that lies", UNCLEAR, lambda shop: _bomb(shop, said=5))
forgery(
    "bomb/many parts",
    "ooxml-too-many-parts",
    lambda shop: added(shop.signed, {f"xl/{n}.xml": b"" for n in range(3000)}),
)
forgery("bomb/many signatures", "ooxml-too-many-signatures", lambda shop: _many_signatures(shop))


def _bomb(shop: Workshop, said: int = 200 << 20) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(bytes(200 << 20)) + packer.flush()
    facts = {"method": 8, "size": said, "crc": zlib.crc32(bytes(said))}
    archive = _archive(shop)
    return archive.added(Entry(b"xl/media/a.xml", body, both=facts)).data()


def _many_signatures(shop: Workshop) -> bytes:
    """One signature under many names."""
    kind = "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"
    text = signature_text(shop.signed).encode()
    names = [f"_xmlsignatures/s{n}.xml" for n in range(30)]
    data = added(shop.signed, dict.fromkeys(names, text), b"".join(override(name, kind) for name in names))
    lines = "".join(
        f'<Relationship Id="x{n}" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature" Target="s{n}.xml"/>'
        for n in range(30)
    )
    return changed(data, SIGNATURE_RELS, b"</Relationships>", lines.encode() + b"</Relationships>")


# A ZIP that says two things


def _archive(shop: Workshop) -> Archive:
    return Archive(
        tuple(starmap(Entry, ((name.encode(), body) for name, body in members_of(shop.signed).items())))
    )


_OTHER = b"<worksheet/>"
_LIES: dict[str, tuple[str, Callable[[Archive], Archive]]] = {
    "a part twice": (UNCLEAR, lambda a: a.added(Entry(SHEET.encode(), _OTHER))),
    "a part twice, the first another": (UNCLEAR, lambda a: a.added(Entry(SHEET.encode(), _OTHER), at=0)),
    "a part twice by case": (UNCLEAR, lambda a: a.added(Entry(SHEET.upper().encode(), _OTHER))),
    "a part twice by percent signs": (NAME, lambda a: a.added(Entry(b"xl/worksheets/sheet%31.xml", _OTHER))),
    "a part nobody lists": (UNCLEAR, lambda a: a.added(Entry(SHEET.encode(), _OTHER, listed=False))),
    "a part that is listed only": (UNCLEAR, lambda a: a.added(Entry(b"xl/x.xml", _OTHER, written=False))),
    "another name in the local header": (UNCLEAR, lambda a: a.changed(SHEET, local={"name": b"xl/worksheets/sheet9.xml"})),
    "another size in the local header": (UNCLEAR, lambda a: a.changed(SHEET, local={"size": 9, "packed": 9})),
    "another sum in the local header": (UNCLEAR, lambda a: a.changed(SHEET, local={"crc": 9})),
    "another method in the local header": (UNCLEAR, lambda a: a.changed(SHEET, local={"method": 8})),
    "another method in the directory": (UNCLEAR, lambda a: a.changed(SHEET, central={"method": 8})),
    "a second name for new programs": (UNCLEAR, lambda a: a.changed(SHEET, both={"extra": pack("<HH", 0x7075, 5) + bytes(5)})),
    "encrypted": (UNCLEAR, lambda a: a.changed(SHEET, both={"flags": 1})),
    "behind a member": (UNCLEAR, lambda a: a.changed(SHEET, behind=_OTHER)),
    "before the first": (UNCLEAR, lambda a: replace(a, before=b"MZ")),
    "before the directory": (UNCLEAR, lambda a: replace(a, before_directory=_OTHER)),
    "before the end": (UNCLEAR, lambda a: replace(a, before_end=_OTHER)),
    "behind the end": (UNCLEAR, lambda a: replace(a, after=b"x")),
    "a comment": (UNCLEAR, lambda a: replace(a, comment=b"x")),
    "too many counted": (UNCLEAR, lambda a: replace(a, end={"all": 99})),
    "another disk": (UNCLEAR, lambda a: replace(a, end={"disk": 1})),
    "a path upwards": (NAME, lambda a: a.added(Entry(b"xl/../../x.xml", _OTHER))),
    "from the root": (NAME, lambda a: a.added(Entry(b"/xl/x.xml", _OTHER))),
    "a backslash": (NAME, lambda a: a.added(Entry(b"xl\\x.xml", _OTHER))),
    "a backslash by percent sign": (NAME, lambda a: a.added(Entry(b"xl%5Cx.xml", _OTHER))),
    "a colon": (NAME, lambda a: a.added(Entry(b"C:x.xml", _OTHER))),
    "a dot at the end": (NAME, lambda a: a.added(Entry(b"xl/x.xml.", _OTHER))),
    "types twice by case": (UNCLEAR, lambda a: a.added(Entry(b"[CONTENT_TYPES].xml", _OTHER))),
    "a piece of a part": (NAME, lambda a: a.added(Entry(b"xl/x.xml/[0].piece", _OTHER))),
}  # fmt: skip
for _name, (_code, _lie) in _LIES.items():
    forgery(f"ZIP/{_name}", _code, lambda shop, lie=_lie: lie(_archive(shop)).data())
forgery("ZIP/two files, one behind the other", UNCLEAR, lambda shop: shop.signed + shop.sign(appendix(2)))
forgery("ZIP/another file before it", UNCLEAR, lambda shop: appendix(2) + shop.signed)
forgery("ZIP/cut off", UNCLEAR, lambda shop: shop.signed[:-30])
forgery("ZIP/empty", UNCLEAR, lambda _: b"")
forgery("ZIP/no package", UNREADABLE, lambda _: write_package({"a.txt": b"x"}))

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
