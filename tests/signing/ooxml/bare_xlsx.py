"""Workbooks for the tests of this folder: one of ours, a foreign one, and what a forger does to their parts."""

import io
import re
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from zipfile import ZipFile

from export.appendix_workbook import appendix_workbook
from signing.keys import KeySigner
from signing.opc import write_package
from signing.xml_tree import canonical, parse
from signing.xmldsig import DSIG, value_of
from tests.export.appendix_samples import district_tree, exported, profile
from tests.signing.conftest import NOW

SHEET, STYLES, BOOK = "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml"
BOOK_RELS, ROOT_RELS, TYPES = "xl/_rels/workbook.xml.rels", "_rels/.rels", "[Content_Types].xml"
SIGNATURE, SIGNATURE_RELS = "_xmlsignatures/sig1.xml", "_xmlsignatures/_rels/origin.sigs.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml."

Members = dict[str, bytes]


@cache
def appendix(number: int = 1) -> bytes:
    return appendix_workbook(exported(district_tree(), profile())[number - 1], "letter", "", NOW)


def members_of(data: bytes) -> Members:
    with ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """One place in one part."""
    members = members_of(data)
    assert old in members[name], (name, old)
    return write_package(members | {name: members[name].replace(old, new, 1)})


def added(data: bytes, parts: Mapping[str, bytes], types: bytes = b"") -> bytes:
    """More parts, and what the package says of their types."""
    members = members_of(data) | dict(parts)
    members[TYPES] = members[TYPES].replace(b"</Types>", types + b"</Types>")
    return write_package(members)


def removed(data: bytes, *names: str) -> bytes:
    return write_package({name: body for name, body in members_of(data).items() if name not in names})


def override(name: str, kind: str) -> bytes:
    return f'<Override PartName="/{name}" ContentType="{kind}"/>'.encode()


def related(data: bytes, where: str, kind: str, target: str, *, external: bool = False) -> bytes:
    """One more relationship."""
    mode = ' TargetMode="External"' if external else ""
    line = f'<Relationship Id="rIdX" Type="{kind}" Target="{target}"{mode}/>'
    return changed(data, where, b"</Relationships>", line.encode() + b"</Relationships>")


def rich() -> bytes:
    """A foreign workbook: a hyperlink, a comment, a chart, a link to another file, a hidden sheet, a formula."""
    sheet_rels = "xl/worksheets/_rels/sheet1.xml.rels"
    data = changed(appendix(), SHEET, b"<sheetData>", b'<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row>')
    data = changed(
        data, BOOK, b"</sheets>", b'<sheet name="x" sheetId="2" state="hidden" r:id="rId1"/></sheets>'
    )
    data = changed(data, BOOK, b"<workbook ", b'<workbook xmlns:r="' + OFFICE[:-1].encode() + b'" ')
    kinds = {
        "comments": "../comments1.xml",
        "chart": "../charts/chart1.xml",
        "hyperlink": "https://example.vn",
    }
    lines = "".join(
        f'<Relationship Id="r{place}" Type="{OFFICE}{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if kind == "hyperlink" else "/>")
        for place, (kind, target) in enumerate(kinds.items())
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        sheet_rels: f'<Relationships xmlns="{space}">{lines}</Relationships>'.encode(),
        "xl/comments1.xml": b"<comments/>",
        "xl/charts/chart1.xml": b"<chart/>",
        "xl/embeddings/old.xls": b"\xd0\xcf\x11\xe0",
    }
    types = override("xl/comments1.xml", SPREADSHEET + "comments+xml")
    types += override("xl/embeddings/old.xls", "application/vnd.ms-excel")
    data = related(added(data, parts, types), BOOK_RELS, OFFICE + "externalLink", "file:///x", external=True)
    return changed(data, BOOK_RELS, b"rIdX", b"rIdLink")


def signature_text(data: bytes) -> str:
    return members_of(data)[SIGNATURE].decode()


def with_signature_text(data: bytes, text: str) -> bytes:
    return write_package(members_of(data) | {SIGNATURE: text.encode()})


def resigned(text: str, signer: KeySigner) -> str:
    """A signature whose text was changed, with digests of its objects and a value that fit again."""
    root = parse(text.encode())
    for element in root.walk():
        name = element.attributes.get("Id", "")
        digest = b64encode(sha256(canonical(element)).digest()).decode() if name else ""
        pattern = rf'(URI="#{re.escape(name)}">.*?<DigestValue>)[^<]*'
        text = re.sub(pattern, lambda found, new=digest: found[1] + new, text, count=1) if name else text
    info = canonical(parse(text.encode()).the(f"{{{DSIG}}}SignedInfo"))
    value = b64encode(value_of(signer.sign(info), signer.certificate.key)).decode()
    return re.sub(r"(<SignatureValue>)[^<]*", lambda found: found[1] + value, text, count=1)
