"""The container is whole; what is in it is not what was signed: members, names, manifests."""

import re
from collections.abc import Callable

from signing import container
from signing.cades import sign
from signing.container.names import manifest_name, signature_name
from signing.seal import add_signature, seal
from tests.signing.forgeries.in_the_zip import bomb, twin, zipped
from tests.signing.forgeries.workshop import (
    BOOK,
    DATA,
    MANIFEST,
    SIGNATURE,
    Build,
    Forgery,
    Workshop,
    repacked,
    with_manifest,
)
from tests.signing.forgeries.zips import Archive, Entry


def signed_twice(shop: Workshop) -> dict[str, bytes]:
    return add_signature(shop.members, shop.neighbour, shop.now)


def without(*names: str) -> Build:
    """The package of two signers without some members."""
    return lambda shop: container.write(
        {name: body for name, body in signed_twice(shop).items() if name not in names}
    )


def from_other(*names: str) -> Build:
    """Members of another report of the same unit in the place of the genuine ones."""
    return lambda shop: container.write(
        {**shop.members, **{name: container.read(shop.other)[name] for name in names}}
    )


def in_data(old: str, new: str) -> Build:
    """Another text in the data."""

    def change(members: dict[str, bytes]) -> dict[str, bytes | None]:
        assert old.encode() in members[DATA]
        return {DATA: members[DATA].replace(old.encode(), new.encode())}

    return repacked(change)


def nested() -> bytes:
    """Sixteen megabytes of zeros in a ZIP in a ZIP in a ZIP."""
    inner = bomb(Archive(())).data()
    for _ in range(2):
        inner = Archive((Entry(b"a.zip", inner),)).data()
    return inner


def over_foreign_names(name: bytes) -> Build:
    return zipped(twin(name))


STRIPPED: list[tuple[str, Build, str]] = [
    ("of all signatures", lambda shop: container.write(shop.payload), "package-unsigned"),
    ("of the signature alone", repacked(lambda _: {SIGNATURE: None}), "signature-missing"),
    ("of the manifest alone", repacked(lambda _: {MANIFEST: None}), "manifest-missing"),
    ("of the first of two signers", without(MANIFEST, SIGNATURE), "manifest-missing"),
    ("of the first of two signatures", without(SIGNATURE), "signature-missing"),
    ("of the second signature", without(signature_name(2)), "signature-missing"),
    ("of the second manifest", without(manifest_name(2)), "manifest-missing"),
]

MEMBERS: list[tuple[str, str, Build, str]] = [
    ("swapped", "a workbook", from_other(BOOK), "member-altered"),
    ("swapped", "all workbooks", from_other(*(f"phu-luc-{n}.xlsx" for n in range(1, 5))), "member-altered"),
    ("swapped", "the data", from_other(DATA), "member-altered"),
    ("swapped", "the profile", in_data('"profile_sha256":"', '"profile_sha256":"0'), "member-altered"),
    ("swapped", "the catalogue", in_data('"grounds":{', '"grounds":{"catalogue_id":"x",'), "member-altered"),
    ("swapped", "two workbooks about", repacked(lambda m: {BOOK: m["phu-luc-4.xlsx"], "phu-luc-4.xlsx": m[BOOK]}),
     "member-altered"),
    ("missing", "a workbook", repacked(lambda _: {BOOK: None}), "member-missing"),
    ("missing", "the data", repacked(lambda _: {DATA: None}), "member-missing"),
    ("missing", "all but the data", repacked(lambda m: {n: None for n in m if n.startswith("phu-luc")}),
     "member-missing"),
    ("missing", "a workbook that was never signed", lambda shop: seal(
        {n: b for n, b in shop.payload.items() if n != BOOK}, shop.head, shop.now), "appendix-missing"),
    ("missing", "the data, never signed", lambda shop: seal(
        {n: b for n, b in shop.payload.items() if n != DATA}, shop.head, shop.now), "submission-missing"),
    ("unlisted", "a text", repacked(lambda _: {"them.txt": b"x"}), "member-unlisted"),
    ("unlisted", "a workbook", repacked(lambda m: {"phu-luc-5.xlsx": m[BOOK]}), "member-unlisted"),
    ("unlisted", "a program", repacked(lambda _: {"xem.exe": b"MZ"}), "member-unlisted"),
    ("bomb", "nested", repacked(lambda _: {"tep.zip": nested()}), "member-unlisted"),
    ("unlisted", "added between two signers", lambda shop: container.write(
        add_signature({**shop.members, "them.txt": b"x"}, shop.neighbour, shop.now)), "member-unlisted"),
]  # fmt: skip

NAMES: list[tuple[str, str, bytes, str]] = [
    ("path in a name", "above", b"../a.txt", "member-name-path"),
    ("path in a name", "from the root", b"/a.txt", "member-name-path"),
    ("path in a name", "above, Windows", b"..\\a.txt", "member-name-path"),
    ("path in a name", "another computer", b"\\\\pc\\a.txt", "member-name-path"),
    ("path in a name", "beside the signatures", b"META-INF/a/b.txt", "member-name-path"),
    ("path in a name", "a stream of NTFS", b"a.txt:b", "member-name-path"),
    ("device name", "con", b"con", "member-name-bad"),
    ("device name", "NUL", b"NUL.txt", "member-name-bad"),
    ("device name", "com1", b"com1.json", "member-name-bad"),
    ("device name", "LPT9", b"LPT9.xlsx", "member-name-bad"),
    ("bidirectional mark", "right to left", "a\u202etxt.exe".encode(), "member-name-not-ascii"),
    ("bidirectional mark", "isolated", "a\u2066b.txt".encode(), "member-name-not-ascii"),
    ("bidirectional mark", "a letter that looks like another", "submissi\u043en.json".encode(),
     "member-name-not-ascii"),
    ("bidirectional mark", "composed otherwise", "ba\u0301o.txt".encode(), "member-name-not-ascii"),
    ("hidden name", "begins with a dot", b".htaccess", "member-name-bad"),
    ("hidden name", "empty", b"", "member-name-bad"),
    ("hidden name", "very long", b"a" * 101 + b".txt", "member-name-bad"),
]  # fmt: skip

_LINE = re.compile(rb"<asic:DataObjectReference.*?</asic:DataObjectReference>")


def _twice(manifest: bytes) -> bytes:
    return _LINE.sub(rb"\g<0>\g<0>", manifest, count=1)


def _both(manifest: bytes) -> bytes:
    """One member twice, the second time with another digest."""
    line = _LINE.search(manifest)
    assert line is not None
    other = re.sub(rb"<ds:DigestValue>....", rb"<ds:DigestValue>AAAA", line[0])
    return manifest.replace(line[0], line[0] + other, 1)


def _doctype(text: bytes) -> Callable[[bytes], bytes]:
    return lambda manifest: manifest.replace(b"?>\n", b"?>\n" + text, 1)


def _entities() -> bytes:
    lines = b"".join(b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, 10))
    return b'<!DOCTYPE a [<!ENTITY e0 "ha">' + lines + b"]>"


MANIFESTS: list[tuple[str, str, Callable[[bytes], bytes]]] = [
    ("duplicate entries", "one line twice", _twice),
    ("duplicate entries", "one member with two digests", _both),
    ("duplicate entries", "a whole second manifest", lambda m: m + m),
    ("XXE", "a file of this PC", _doctype(b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    ("XXE", "a page of the network", _doctype(b'<!DOCTYPE a SYSTEM "http://example.com/a.dtd">')),
    ("XXE", "a parameter entity", _doctype(b'<!DOCTYPE a [<!ENTITY % x SYSTEM "a.dtd"> %x;]>')),
    ("XXE", "an include", lambda m: m.replace(
        b"</asic:ASiCManifest>",
        b'<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="a"/></asic:ASiCManifest>')),
    ("XXE", "a stylesheet", _doctype(b'<?xml-stylesheet href="file:///a.xsl"?>')),
    ("bomb", "entities in the manifest", _doctype(_entities())),
    ("bomb", "attributes in the manifest", lambda m: m.replace(
        b"<asic:ASiCManifest ", b"<asic:ASiCManifest " + b" ".join(b'a%d=""' % n for n in range(20_000)) + b" ")),
    ("bomb", "elements within elements", lambda m: m.replace(
        b"</asic:ASiCManifest>", b"<a>" * 50_000 + b"</a>" * 50_000 + b"</asic:ASiCManifest>")),
    ("manifest of another form", "UTF-16", lambda m: m.decode().encode("utf-16")),
    ("manifest of another form", "a comment", lambda m: m.replace(b"<asic:Sig", b"<!-- --><asic:Sig", 1)),
    ("manifest of another form", "another order", lambda m: b"".join(
        [m[: m.index(b"<asic:Data")], *reversed(_LINE.findall(m)), b"</asic:ASiCManifest>"])),
    ("manifest of another form", "a weaker digest by name", lambda m: m.replace(
        b"http://www.w3.org/2001/04/xmlenc#sha256", b"http://www.w3.org/2000/09/xmldsig#sha1", 1)),
    ("manifest of another form", "another signature", lambda m: m.replace(b"signature001", b"signature002")),
    ("manifest of another form", "an extension that is critical", lambda m: m.replace(
        b"</asic:ASiCManifest>",
        b'<asic:ASiCManifestExtensions><asic:Extension Critical="true"></asic:Extension>'
        b"</asic:ASiCManifestExtensions></asic:ASiCManifest>")),
]  # fmt: skip

IN_THE_MEMBERS: list[Forgery] = [
    *(Forgery("stripped", name, build, code) for name, build, code in STRIPPED),
    *(Forgery(kind, name, build, code) for kind, name, build, code in MEMBERS),
    *(Forgery(kind, name, over_foreign_names(letters), code) for kind, name, letters, code in NAMES),
    *(
        Forgery(kind, name, with_manifest(change, sign), "manifest-altered")
        for kind, name, change in MANIFESTS
    ),
]
