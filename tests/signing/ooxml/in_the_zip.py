"""XML that is more than XML, what never ends, and ZIP files that say two things."""

import zlib
from collections.abc import Callable
from dataclasses import replace
from itertools import starmap
from struct import pack

from signing.opc import RELATIONSHIPS_NAMESPACE, write_package
from tests.signing.forgeries.zips import Archive, Entry
from tests.signing.ooxml.bare_xlsx import (
    BOOK_RELS,
    ROOT_RELS,
    SHEET,
    SIGNATURE,
    SIGNATURE_RELS,
    TYPES,
    added,
    appendix,
    changed,
    members_of,
    override,
    signature_text,
)
from tests.signing.ooxml.forging import BROKEN, NAME, UNCLEAR, UNREADABLE, Workshop, forgery, swap_signature

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
    )


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
swap_signature("XML/another encoding is claimed", BROKEN, 'encoding="UTF-8"', 'encoding="UTF-7"')
swap_signature("XML/a prefix of XML's own", BROKEN, "<Manifest>", '<Manifest xmlns:xml="http://x">')
swap_signature("XML/a name of three words", BROKEN, "<Manifest>", "<Manifest><a:b:c></a:b:c>")
_MANY = 200_000
for _name, _text in {
    "deep XML": "<x>" * _MANY + "</x>" * _MANY,
    "many elements": "<x></x>" * _MANY,
    "many attributes": "<x " + " ".join(f'a{n}="1"' for n in range(_MANY)) + "></x>",
    "a long attribute": f'<x a="{"1" * (17 << 20)}"></x>',
}.items():
    swap_signature(f"bomb/{_name}", BROKEN, "<Manifest>", "<Manifest>" + _text)
forgery("bomb/a size that lies", UNCLEAR, lambda shop: _bomb(shop, said=5))
forgery(
    "bomb/many parts",
    "ooxml-too-many-parts",
    lambda shop: added(shop.signed, {f"xl/{n}.xml": b"" for n in range(3000)}),
)


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
        f'<Relationship Id="x{n}" Type="{RELATIONSHIPS_NAMESPACE}/digital-signature/signature" Target="s{n}.xml"/>'
        for n in range(30)
    )
    return changed(data, SIGNATURE_RELS, b"</Relationships>", lines.encode() + b"</Relationships>")


forgery("bomb/a gigabyte of zeros", "ooxml-too-big", _bomb)
forgery("bomb/many signatures", "ooxml-too-many-signatures", _many_signatures)


# A ZIP that says two things


def _archive(shop: Workshop) -> Archive:
    return Archive(
        tuple(starmap(Entry, ((name.encode(), body) for name, body in members_of(shop.signed).items())))
    )


_OTHER, _UNICODE_PATH = b"<worksheet/>", pack("<HH", 0x7075, 5) + bytes(5)
_LIES: dict[str, tuple[str, Callable[[Archive], Archive]]] = {
    "a part twice": (UNCLEAR, lambda a: a.added(Entry(SHEET.encode(), _OTHER))),
    "a part twice, the first another": (UNCLEAR, lambda a: a.added(Entry(SHEET.encode(), _OTHER), at=0)),
    "a part twice by case": (UNCLEAR, lambda a: a.added(Entry(SHEET.upper().encode(), _OTHER))),
    "a part twice by percent signs": (NAME, lambda a: a.added(Entry(b"xl/worksheets/sheet%31.xml", _OTHER))),
    "a part nobody lists": (UNCLEAR, lambda a: a.added(Entry(SHEET.encode(), _OTHER, listed=False))),
    "a part that is listed only": (UNCLEAR, lambda a: a.added(Entry(b"xl/x.xml", _OTHER, written=False))),
    "another name in the local header": (UNCLEAR, lambda a: a.changed(SHEET, local={"name": b"xl/a.xml"})),
    "another size in the local header": (UNCLEAR, lambda a: a.changed(SHEET, local={"size": 9, "packed": 9})),
    "another sum in the local header": (UNCLEAR, lambda a: a.changed(SHEET, local={"crc": 9})),
    "another sum in both headers": (UNCLEAR, lambda a: a.changed(SHEET, both={"crc": 9})),
    "another method in the local header": (UNCLEAR, lambda a: a.changed(SHEET, local={"method": 8})),
    "another method in the directory": (UNCLEAR, lambda a: a.changed(SHEET, central={"method": 8})),
    "a second name for new programs": (UNCLEAR, lambda a: a.changed(SHEET, both={"extra": _UNICODE_PATH})),
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
forgery(
    "ZIP/bytes behind a stream", UNCLEAR, lambda shop: _stream(shop, zlib.compress(_OTHER, wbits=-15) + b"x")
)
forgery(
    "ZIP/a stream without an end", UNCLEAR, lambda shop: _stream(shop, zlib.compress(_OTHER, wbits=-15)[:-2])
)


def _stream(shop: Workshop, body: bytes) -> bytes:
    facts = {"method": 8, "size": len(_OTHER), "crc": zlib.crc32(_OTHER)}
    return _archive(shop).added(Entry(b"xl/media/a.xml", body, both=facts)).data()


forgery("ZIP/cut off", UNCLEAR, lambda shop: shop.signed[:-30])
forgery("ZIP/empty", UNCLEAR, lambda _: b"")
forgery("ZIP/no package", UNREADABLE, lambda _: write_package({"a.txt": b"x"}))
