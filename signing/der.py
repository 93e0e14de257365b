"""DER, as much as one fixed signature form needs: write an element, find one by its place. Knows no schema."""

from __future__ import annotations

from collections.abc import Iterator

INTEGER, OCTET_STRING, NULL, OBJECT_ID, UTC_TIME = 0x02, 0x04, 0x05, 0x06, 0x17
SEQUENCE, SET = 0x30, 0x31


def element(tag: int, *parts: bytes) -> bytes:
    """One element: tag, shortest length, content. Parts of a SET OF must come in DER's order."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def context(number: int, *parts: bytes) -> bytes:
    """An explicitly tagged (or implicitly tagged, constructed) element [number]."""
    return element(0xA0 | number, *parts)


def at(data: bytes, *path: int) -> bytes:
    """The whole element reached by these child numbers; ValueError where there is none."""
    for number in path:
        inside = list(_elements(content(data)))
        if number >= len(inside):
            raise ValueError("no such element")
        data = inside[number]
    return data


def content(data: bytes) -> bytes:
    """What stands inside the one element that `data` is; ValueError when it is not exactly one."""
    start, end = _bounds(data, 0)
    if end != len(data):
        raise ValueError("not one element")
    return data[start:end]


def _elements(data: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(data):
        _, end = _bounds(data, start)
        yield data[start:end]
        start = end


def _bounds(data: bytes, start: int) -> tuple[int, int]:
    """Begin and end of the content of the element at `start`."""
    if start + 2 > len(data):
        raise ValueError("cut off")
    begin, size = start + 2, data[start + 1]
    if size >= 0x80:
        begin += size & 0x7F
        size = int.from_bytes(data[start + 2 : begin], "big")
    if begin + size > len(data):
        raise ValueError("cut off")
    return begin, begin + size
