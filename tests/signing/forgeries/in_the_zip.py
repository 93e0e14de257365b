"""Two readers, two reports: every way in which a ZIP can say two things, three times each; gaps, bombs."""

import zlib
from collections.abc import Callable
from dataclasses import replace
from struct import pack
from typing import Any

from tests.signing.forgeries.workshop import BOOK, DATA, MANIFEST, Build, Forgery, Workshop
from tests.signing.forgeries.zips import Archive, Entry, archive_of

Change = Callable[[Archive], Archive]
ALTERED, REPACKED = "package-altered", "package-repacked"
OTHER = b'{"format":"other"}'
ZIP64 = pack("<HHQQ", 1, 16, 5, 5)


def zipped(change: Change) -> Build:
    """The genuine members in a ZIP that lies."""

    def build(shop: Workshop) -> bytes:
        genuine = archive_of(shop.members)
        assert genuine.data() == shop.package
        return change(genuine).data()

    return build


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def packed(archive: Archive, name: str) -> Archive:
    """One member compressed, with true sizes."""
    body = next(entry.body for entry in archive.entries if entry.name == name.encode())
    facts = {"method": 8, "size": len(body), "crc": zlib.crc32(body)}
    return archive.changed(name, body=deflated(body), both=facts)


def said(name: str, **facts: Any) -> Change:
    return lambda archive: archive.changed(name, **facts)


def surrounded(**facts: Any) -> Change:
    return lambda archive: replace(archive, **facts)


def twin(name: bytes, at: int | None = None, **facts: Any) -> Change:
    """A second member beside the first."""
    return lambda archive: archive.added(Entry(name, OTHER, **facts), at=at)


AMBIGUITIES: dict[str, list[tuple[str, Change, str]]] = {
    "method": [
        ("one member deflated", lambda a: packed(a, DATA), REPACKED),
        ("deflated in the directory alone", said(DATA, central={"method": 8}), ALTERED),
        ("deflated in the local header alone", said(DATA, local={"method": 8}), REPACKED),
    ],
    "sizes": [
        ("the directory says less", said(DATA, central={"packed": 1, "size": 1}), ALTERED),
        ("a member says more than there is", said(DATA, local={"packed": 2**26 - 1}), "package-truncated"),
        ("packed and full size differ", said(DATA, both={"size": 7}), ALTERED),
    ],
    "names in both headers": [
        ("another name in the directory", said(DATA, central={"name": b"submission.txt"}), ALTERED),
        ("another name before the member", said(DATA, local={"name": b"submission.txt"}), ALTERED),
        ("names of two members changed about", said(BOOK, central={"name": b"phu-luc-4.xlsx"}), ALTERED),
    ],
    "flags": [
        ("sizes behind the member", said(DATA, both={"flags": 8}), ALTERED),
        ("UTF-8 in the directory alone", said(DATA, central={"flags": 0x800}), ALTERED),
        ("a patch", said(DATA, both={"flags": 0x20}), ALTERED),
    ],
    "encryption": [
        ("encrypted", said(DATA, both={"flags": 1}), ALTERED),
        ("encrypted by the directory alone", said(DATA, central={"flags": 1}), ALTERED),
        ("strongly encrypted", said(DATA, both={"flags": 0x41, "method": 99}), REPACKED),
    ],
    "duplicates": [
        ("two of one name, the genuine one first", twin(DATA.encode()), "member-duplicate"),
        ("two of one name, the genuine one last", twin(DATA.encode(), 1), "member-duplicate"),
        ("a second manifest", twin(MANIFEST.encode()), "member-duplicate"),
    ],
    "special bytes": [
        ("a NUL in the name", twin(b"a.txt\0.exe"), "member-name-bad"),
        ("a line break in the name", twin(b"a\n.txt"), "member-name-bad"),
        ("a name that ends with a dot", twin(b"a.txt."), "member-name-bad"),
    ],
    "path forms": [
        ("a folder", twin(b"a/b.txt"), "member-name-path"),
        ("Windows' separator", twin(b"a\\b.txt"), "member-name-path"),
        ("a drive", twin(b"C:a.txt"), "member-name-path"),
    ],
    "case": [
        ("the data in capitals", twin(b"SUBMISSION.JSON"), "member-duplicate"),
        ("a workbook in capitals", twin(b"PHU-LUC-3.xlsx", 2), "member-duplicate"),
        ("the kind in capitals", twin(b"Mimetype"), "member-duplicate"),
    ],
    "stream against directory": [
        ("a member that the directory hides", twin(b"a.txt", listed=False), ALTERED),
        ("data that the directory hides", twin(DATA.encode(), listed=False), "member-duplicate"),
        ("a member in another's place", said(DATA, central={"shift": -1}), ALTERED),
    ],
    "end record": [
        ("a comment", surrounded(comment=b"x"), ALTERED),
        ("a second end record", lambda a: replace(a, after=a.data()[-22:]), "package-trailing-data"),
        ("an end record inside the comment", lambda a: replace(a, comment=a.data()[-22:]), ALTERED),
    ],
    "counts": [
        ("fewer than there are", surrounded(end={"here": 1, "all": 1}), ALTERED),
        ("more than there are", surrounded(end={"all": 99}), ALTERED),
        ("another disk", surrounded(end={"disk": 1, "first": 1}), ALTERED),
    ],
    "offsets": [
        ("a directory elsewhere", surrounded(end={"offset": 0}), ALTERED),
        ("a directory of another size", surrounded(end={"size": 46}), ALTERED),
        ("two members in one place", lambda a: overlapping(a, 2), ALTERED),
    ],
    "ZIP64": [
        ("sizes in an extra field", said(DATA, both={"extra": ZIP64}), ALTERED),
        ("sizes in the directory's extra field", said(DATA, central={"extra": ZIP64, "size": 2**32 - 1}), ALTERED),
        ("an end record of ZIP64", surrounded(before_end=b"PK\6\6" + bytes(52) + b"PK\6\7" + bytes(16)), ALTERED),
    ],
}  # fmt: skip
"""The kinds of ambiguity, three of each."""


def overlapping(archive: Archive, count: int) -> Archive:
    """Entries of the directory that all mean the same bytes."""
    last = archive.entries[-1]
    back = {"shift": -len(last.body) - len(last.name) - 30}
    return archive.added(
        *(replace(last, name=b"x%d.txt" % n, central=back, written=False) for n in range(count))
    )


def hidden(archive: Archive) -> Archive:
    """A byte behind each member."""
    return replace(archive, entries=tuple(replace(entry, behind=b"\0") for entry in archive.entries))


GAPS: list[tuple[str, str, Change, str]] = [
    ("data before", "a program", surrounded(before=b"MZ" + bytes(98)), "package-leading-data"),
    ("data before", "one byte", surrounded(before=b"\0"), "package-leading-data"),
    ("data before", "a PDF", surrounded(before=b"%PDF-1.7\n"), "package-leading-data"),
    ("data after", "one byte", surrounded(after=b"\0"), "package-trailing-data"),
    ("data after", "a kilobyte", surrounded(after=bytes(1024)), "package-trailing-data"),
    ("data after", "another package", lambda a: replace(a, after=a.data()), "package-trailing-data"),
    ("data between", "behind each member", hidden, ALTERED),
    ("data between", "before the directory", surrounded(before_directory=b"hidden"), ALTERED),
    ("data between", "before the end record", surrounded(before_end=b"hidden"), ALTERED),
    ("data between", "in extra fields", said(DATA, both={"extra": b"\xfe\xca\2\0ab"}), ALTERED),
    ("data between", "in a comment of a member", said(DATA, central={"comment": b"hidden"}), ALTERED),
]


def bomb(archive: Archive) -> Archive:
    zeros = bytes(2**24)
    facts = {"method": 8, "size": len(zeros), "crc": zlib.crc32(zeros)}
    return archive.added(Entry(b"bomb.txt", deflated(zeros), both=facts))


def many(archive: Archive) -> Archive:
    return archive.added(*(Entry(b"x%05d.txt" % n, b"") for n in range(20_000)), at=1)


BOMBS: list[tuple[str, Change, str]] = [
    ("flat", bomb, REPACKED),
    ("flat, called stored", lambda a: bomb(a).changed("bomb.txt", both={"size": 2**31}), "package-too-big"),
    ("overlapping", lambda a: overlapping(a, 1000), ALTERED),
    ("many names", many, "package-too-many-members"),
    ("a header that promises four gigabytes", said(DATA, both={"size": 2**32 - 1}), "package-too-big"),
]

TRUNCATED: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("in the first header", lambda data: data[:20]),
    ("behind the first member", lambda data: data[:69]),
    ("in a member", lambda data: data[: len(data) // 2]),
    ("in the directory", lambda data: data[: data.index(b"PK\1\2") + 60]),
    ("before the end record", lambda data: data[:-22]),
    ("by the last byte", lambda data: data[:-1]),
]


def _cut(cut: Callable[[bytes], bytes]) -> Build:
    return lambda shop: cut(shop.package)


IN_THE_ZIP: list[Forgery] = [
    *(
        Forgery(f"ambiguous {kind}", name, zipped(change), code)
        for kind, rows in AMBIGUITIES.items()
        for name, change, code in rows
    ),
    *(Forgery(kind, name, zipped(change), code) for kind, name, change, code in GAPS),
    *(Forgery("bomb", name, zipped(change), code) for name, change, code in BOMBS),
    *(Forgery("truncated", name, _cut(cut), "package-truncated") for name, cut in TRUNCATED),
    Forgery("truncated", "to nothing", lambda _: b"", "package-empty"),
]
