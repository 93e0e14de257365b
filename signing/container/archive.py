"""The strict ZIP of a package: one fixed layout, written and read. It never inflates and trusts no directory.

`write` is a function of the members, and `read` accepts only bytes that `write` makes again from what was read.
That one comparison refuses duplicates, gaps, comments, ZIP64, data descriptors, hidden bytes and every
disagreement between local headers and the central directory; all else here says *why* bytes were refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from struct import Struct
from zlib import crc32

from models.problems import Refusal
from signing.container.names import (
    MAX_MEMBERS,
    MIMETYPE,
    check_count,
    check_distinct,
    check_name,
    check_size,
    in_order,
    manifest_name,
    shown,
)

MEDIA_TYPE = b"application/vnd.etsi.asic-e+zip"

_LOCAL = Struct("<4s5H3L2H")
_CENTRAL = Struct("<4s6H3L5H2L")
_END = Struct("<4s4H2LH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\3\4", b"PK\1\2", b"PK\5\6"
_VERSION = 20
_DATE = 1 << 5 | 1  # 1980-01-01, the first day that ZIP can write


def write(members: Mapping[str, bytes]) -> bytes:
    """The package of these members (`mimetype`, which every package has, left out); refuses bad names, sizes."""
    check_count(len(members))
    for name in members:
        check_name(name)
    check_distinct(members)
    check_size(sum(len(body) for body in members.values()))
    package = _layout({MIMETYPE: MEDIA_TYPE} | {name: members[name] for name in in_order(members)})
    check_size(len(package))
    return package


def read(data: bytes) -> dict[str, bytes]:
    """The members of a package, `mimetype` left out; refuses every byte string that `write` does not make."""
    check_size(len(data))
    if not data.startswith(_HEAD):
        raise _not_begun(data)
    entries = list(islice(_walk(data), MAX_MEMBERS + 1))
    check_count(len(entries))
    check_distinct(name for name, _ in entries)
    members = dict(entries)
    expected = write(members)
    if expected != data:
        raise _different(data, expected)
    return members


def looks_like_package(data: bytes) -> bool:
    """Whether this is a package, whole or damaged, whatever its file is called."""
    return _HEAD in data[:4096] or _almost_begun(data) or _packed_anew(data)


def _layout(entries: Mapping[str, bytes]) -> bytes:
    package, directory = bytearray(), bytearray()
    for name, body in entries.items():
        directory += _central(name, body, len(package))
        package += _local(name, body) + body
    count = len(entries)
    end = _END.pack(_END_MARK, 0, 0, count, count, len(directory), len(package), 0)
    return bytes(package + directory + end)


def _facts(name: str, body: bytes) -> tuple[int, ...]:
    """What both headers say: version, flags, method (stored), time, date, CRC, two sizes, two lengths."""
    return _VERSION, 0, 0, 0, _DATE, crc32(body), len(body), len(body), len(name), 0


def _local(name: str, body: bytes) -> bytes:
    return _LOCAL.pack(_LOCAL_MARK, *_facts(name, body)) + name.encode("ascii")


def _central(name: str, body: bytes, offset: int) -> bytes:
    facts = _facts(name, body)
    return _CENTRAL.pack(_CENTRAL_MARK, _VERSION, *facts, 0, 0, 0, 0, offset) + name.encode("ascii")


_HEAD = _local(MIMETYPE, MEDIA_TYPE) + MEDIA_TYPE


def _walk(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The members behind `mimetype`, by their local headers, up to where the central directory begins."""
    at = len(_HEAD)
    while data[at : at + 4] != _CENTRAL_MARK:
        name, start, end = _member(data, at)
        yield name, data[start:end]
        at = end


def _member(data: bytes, at: int) -> tuple[str, int, int]:
    """Name, begin and end of the member whose header stands at `at`."""
    if at + _LOCAL.size > len(data):
        raise Refusal("package-truncated")
    mark, _, _, method, _, _, _, size, full_size, name_length, extra = _LOCAL.unpack_from(data, at)
    start = at + _LOCAL.size + name_length + extra
    name = data[at + _LOCAL.size : at + _LOCAL.size + name_length].decode("utf-8", "replace")
    if mark != _LOCAL_MARK:
        raise Refusal("package-altered")
    check_size(full_size)
    if method:
        raise Refusal("package-repacked", name=shown(name))
    if start + size > len(data):
        raise Refusal("package-truncated")
    return name, start, start + size


def _not_begun(data: bytes) -> Refusal:
    """Why bytes that do not begin as a package does are refused."""
    if not data:
        return Refusal("package-empty")
    if _HEAD.startswith(data):
        return Refusal("package-truncated")
    if _HEAD in data:
        return Refusal("package-leading-data")
    if _almost_begun(data):
        return Refusal("package-altered")
    return Refusal("package-repacked", name=MIMETYPE) if _packed_anew(data) else Refusal("package-unknown")


def _almost_begun(data: bytes) -> bool:
    """All but one or two bytes of the beginning are there: damage, not another kind of file."""
    return sum(ours == theirs for ours, theirs in zip(_HEAD, data, strict=False)) >= len(_HEAD) - 2


def _packed_anew(data: bytes) -> bool:
    """A ZIP of another make that holds our manifest: somebody unpacked a package and packed it again."""
    return data.startswith(_LOCAL_MARK) and manifest_name(1).encode("ascii") in data


def _different(data: bytes, expected: bytes) -> Refusal:
    if data.startswith(expected):
        return Refusal("package-trailing-data")
    return Refusal("package-truncated" if expected.startswith(data) else "package-altered")
