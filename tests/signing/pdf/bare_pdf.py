"""PDFs written by hand, object by object, and updates behind them: what forgers work with, and no library refuses."""

import re
import zlib
from collections.abc import Mapping

Objects = Mapping[int, bytes]

PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>%b>>"
LETTER: Objects = {
    1: b"<</Type/Catalog/Pages 2 0 R>>",
    2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    3: PAGE % b"",
    5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
}


def stream(body: bytes, entries: bytes = b"") -> bytes:
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (entries, len(body), body)


def deflated(body: bytes, entries: bytes = b"") -> bytes:
    return stream(zlib.compress(body, 9), b"/Filter/FlateDecode" + entries)


def shown(text: str) -> bytes:
    """A page's content that shows this text."""
    return stream(b"BT /F1 24 Tf 50 100 Td (%b) Tj ET" % text.encode("ascii"))


def letter(text: str = "12", **changed: bytes) -> bytes:
    """A page that shows a figure; `o3=b"..."` puts another object in place."""
    return written({**LETTER, 4: shown(text), **{int(name[1:]): body for name, body in changed.items()}})


def written(objects: Objects) -> bytes:
    return appended(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", {0: b"", **objects}, b"/Root 1 0 R")


def updated(data: bytes, objects: Objects, freed: tuple[int, ...] = ()) -> bytes:
    """The file with an update behind it: these objects anew, those freed."""
    root = re.findall(rb"/Root \d+ 0 R", data)[-1]
    return appended(data, objects, b"%b/Prev %d" % (root, last_xref(data)), freed)


def appended(data: bytes, objects: Objects, trailer: bytes, freed: tuple[int, ...] = ()) -> bytes:
    parts, table, place = [data], [b"xref"], len(data)
    lines = dict.fromkeys(freed, b"%010d 00001 f " % 0)
    for number, body in objects.items():
        lines[number] = b"%010d 00000 n " % place if number else b"0000000000 65535 f "
        part = b"%d 0 obj\n%b\nendobj\n" % (number, body) if number else b""
        parts.append(part)
        place += len(part)
    for number in sorted(lines):
        table += [b"%d 1" % number, lines[number]]
    size = max([*lines, *map(int, re.findall(rb"/Size (\d+)", data))], default=0) + 1
    end = b"trailer\n<</Size %d%b>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, place)
    return b"".join([*parts, b"\n".join(table), b"\n", end])


def last_xref(data: bytes) -> int:
    return int(re.findall(rb"startxref\s+(\d+)", data)[-1])


def last_object(data: bytes, holding: bytes) -> tuple[int, bytes]:
    """Number and body of the last object that holds these bytes."""
    found = re.findall(rb"(\d+) 0 obj\s(.*?)\sendobj", data, re.DOTALL)
    number, body = next((n, b) for n, b in reversed(found) if holding in b)
    return int(number), body


def body_of(data: bytes, number: int) -> bytes:
    """The last body of an object."""
    return re.findall(rb"\s%d 0 obj\s(.*?)\sendobj" % number, data, re.DOTALL)[-1]


def with_entry(body: bytes, entries: bytes) -> bytes:
    """A dictionary with more entries; one of the same name gives way."""
    (name,) = re.findall(rb"^/[A-Za-z]+", entries)
    value = rb"\s*(\d+ 0 R|\[[^\]]*\]|\d+|/\w+|\([^)]*\)|<<.*?>>)"
    body = re.sub(re.escape(name) + rb"(?!\w)" + value, b"", body, count=1, flags=re.DOTALL)
    return body[: body.rindex(b">>")] + entries + b">>"


def gap(data: bytes) -> tuple[int, int]:
    """Where the value of the last signature stands, with its brackets."""
    found = list(re.finditer(rb"/Contents (<[0-9A-Fa-f]*>)", data))[-1]
    return found.span(1)


def signature_value(data: bytes) -> bytes:
    start, end = gap(data)
    return bytes.fromhex(data[start + 1 : end - 1].decode("ascii"))


def with_value(data: bytes, value: bytes) -> bytes:
    """The last signature with another value; it is no part of what is signed."""
    start, end = gap(data)
    room = (end - start - 2) // 2
    assert len(value) <= room
    return data[: start + 1] + value.ljust(room, b"\0").hex().upper().encode() + data[end - 1 :]


def signed_part(data: bytes) -> bytes:
    start, end = gap(data)
    return data[:start] + data[end:]
