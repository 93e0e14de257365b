"""Whether every program reads a ZIP of another make alike: by its directory, by its local headers, from either end.

Two readers that disagree are how a signature over one text is shown beside another. So members must lie one behind
the other without a gap, say the same twice, and have names that no system takes for one another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from struct import Struct
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipInfo

_LOCAL = Struct("<4s5H3L2H")
_END = Struct("<4s4H2LH")
_ENCRYPTED, _DESCRIPTOR, _UTF8 = 1, 1 << 3, 1 << 11
_DESCRIPTORS = (12, 16)  # bytes behind a member: CRC and two sizes, with or without a mark
_UNICODE_PATH = 0x7075  # Info-ZIP's second name of a member
_ZIP64 = 0x0001


def reads_alike(data: bytes, infos: Sequence[ZipInfo]) -> bool:
    """Whether these bytes hold just these members, whoever reads them; `infos` as the directory lists them."""
    names = {info.filename.casefold() for info in infos}
    if len(names) != len(infos) or not infos:
        return False
    end = _end_of_members(data, len(infos))
    starts = [*(info.header_offset for info in infos[1:]), end]
    fits = all(_fits(data, info, start) for info, start in zip(infos, starts, strict=True))
    return infos[0].header_offset == 0 and fits


def _end_of_members(data: bytes, count: int) -> int:
    """Where the directory begins; -1 unless it reaches to the one end record, which ends the file."""
    at = len(data) - _END.size
    if at < 0:
        return -1
    mark, disk, start_disk, here, total, size, offset, comment = _END.unpack_from(data, at)
    plain = mark == b"PK\5\6" and (disk, start_disk, comment) == (0, 0, 0) and here == total == count
    return offset if plain and offset + size == at else -1


def _fits(data: bytes, info: ZipInfo, following: int) -> bool:
    """Whether the local header says what the directory says, and the member ends where the next thing begins."""
    at = info.header_offset
    if at + _LOCAL.size > len(data):
        return False
    mark, _, flags, method, _, _, crc, packed, size, letters, extra = _LOCAL.unpack_from(data, at)
    name_end = at + _LOCAL.size + letters
    same = (mark, flags, method) == (b"PK\3\4", info.flag_bits, info.compress_type)
    same = same and data[at + _LOCAL.size : name_end] == _letters(info)
    body_end = name_end + extra + info.compress_size
    if flags & _DESCRIPTOR:
        same = same and following - body_end in _DESCRIPTORS
    else:
        told = (info.CRC, info.compress_size, info.file_size)
        same = same and (crc, packed, size) == told and following == body_end
    extras = {*_extra_kinds(info.extra), *_extra_kinds(data[name_end : name_end + extra])}
    return same and _is_plain(info) and extras.isdisjoint({_UNICODE_PATH, _ZIP64})


def _is_plain(info: ZipInfo) -> bool:
    return info.compress_type in (ZIP_STORED, ZIP_DEFLATED) and not info.flag_bits & _ENCRYPTED


def _letters(info: ZipInfo) -> bytes:
    return info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8 else "cp437")


def _extra_kinds(extra: bytes) -> Iterator[int]:
    at = 0
    while at + 4 <= len(extra):
        yield int.from_bytes(extra[at : at + 2], "little")
        at += 4 + int.from_bytes(extra[at + 2 : at + 4], "little")
