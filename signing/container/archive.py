"""The strict ZIP of a package: one fixed layout, written and read. It never inflates and trusts no directory.

`write` is a function of the members, and `read` accepts only bytes that `write` makes again from what was read.
That one comparison refuses duplicates, gaps, comments, ZIP64, data descriptors, hidden bytes and every
disagreement between local headers and the central directory; all else here says *why* bytes were refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from struct import Struct, pack
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

_FACTS = Struct("<5H3L2H")
_END = Struct("<4s4H2LH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\3\4", b"PK\1\2", b"PK\5\6"
_LOCAL_SIZE = len(_LOCAL_MARK) + _FACTS.size
_VERSION = 20
_MADE_BY = pack("<H", _VERSION)
_NO_MORE = bytes(10)  # in the central directory: no comment, first disk, no attributes
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
    entries = list(islice(_walk(data), MAX_MEMBERS + 1))  # one too many is enough for `write` to refuse
    check_distinct(name for name, _ in entries)
    members = dict(entries)
    expected = write(members)
    if expected != data:
        raise _different(data, expected)
    return members


def looks_like_package(data: bytes) -> bool:
    """Whether this is a package, whole or damaged, whatever its file is called."""
    return begins_like_package(data) or _packed_anew(data)


def begins_like_package(data: bytes) -> bool:
    """Whether another program cannot have written its beginning."""
    return _HEAD in data[:4096] or _almost_begun(data)


def _layout(entries: Mapping[str, bytes]) -> bytes:
    members: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for name, body in entries.items():
        facts, letters = _facts(name, body), name.encode("ascii")
        members += [_LOCAL_MARK, facts, letters, body]
        directory += [_CENTRAL_MARK, _MADE_BY, facts, _NO_MORE, pack("<L", offset), letters]
        offset += _LOCAL_SIZE + len(letters) + len(body)
    size = sum(map(len, directory))
    end = _END.pack(_END_MARK, 0, 0, len(entries), len(entries), size, offset, 0)
    return b"".join([*members, *directory, end])


def _facts(name: str, body: bytes) -> bytes:
    """What both headers say: version, flags, method (stored), time, date, CRC, two sizes, two lengths."""
    return _FACTS.pack(_VERSION, 0, 0, 0, _DATE, crc32(body), len(body), len(body), len(name), 0)


_HEAD = _LOCAL_MARK + _facts(MIMETYPE, MEDIA_TYPE) + MIMETYPE.encode("ascii") + MEDIA_TYPE


def _walk(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The members behind `mimetype`, by their local headers, up to where the central directory begins."""
    at = len(_HEAD)
    while data[at : at + 4] != _CENTRAL_MARK:
        name, start, end = _member(data, at)
        yield name, data[start:end]
        at = end


def _member(data: bytes, at: int) -> tuple[str, int, int]:
    """Name, begin and end of the member whose header stands at `at`."""
    letters = at + _LOCAL_SIZE
    if letters > len(data):
        raise Refusal("package-truncated")
    if data[at : at + 4] != _LOCAL_MARK:
        raise Refusal("package-altered")
    _, _, method, _, _, _, size, full_size, name_length, extra = _FACTS.unpack_from(data, at + 4)
    check_size(full_size)
    name = data[letters : letters + name_length].decode("utf-8", "replace")
    if method:
        raise Refusal("package-repacked", name=shown(name))
    start = letters + name_length + extra
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
