"""ZIP files of other programs, byte by byte: which are read alike by every program, and which may hide another name."""

import io
from dataclasses import dataclass, replace
from struct import pack
from zipfile import ZipFile
from zlib import crc32

import pytest

from signing.container.foreign import reads_alike
from signing.opc import read_package, write_package
from tests.signing.ooxml.bare_xlsx import TYPES, appendix, members_of

TIMES_HERE, TIMES_LISTED = b"UT\x09\x00\x03" + bytes(8), b"UT\x05\x00\x03" + bytes(4)
OWNER = b"ux\x0b\x00\x01\x04" + bytes(9)
"""What Info-ZIP writes beside each member: times, which are longer in the local header, and the owner."""
OTHER_NAME, EMPTY_NAME = b"up\x09\x00\x01" + bytes(4) + b"x.pd", b"up\x00\x00"
ZIP64 = b"\x01\x00\x08\x00" + bytes(8)
UTF8, STREAMED = 1 << 11, 1 << 3


@dataclass(frozen=True)
class Member:
    """One member as it lies in a file: what the header before it says, and what the directory says."""

    name: bytes = b"a.pdf"
    body: bytes = b"%PDF"
    flags: int = 0
    here: bytes = b""
    listed: bytes = b""
    name_here: bytes = b""
    behind: bytes = b""

    def header(self) -> bytes:
        name = self.name_here or self.name
        sizes = (0, 0, 0) if self.flags & STREAMED else self._sizes()
        said = pack("<4s5H3L2H", b"PK\3\4", 20, self.flags, 0, 0, 33, *sizes, len(name), len(self.here))
        return said + name + self.here

    def entry(self, offset: int) -> bytes:
        said = pack("<4s6H3L5H2L", b"PK\1\2", 20, 20, self.flags, 0, 0, 33, *self._sizes(), len(self.name),
                    len(self.listed), 0, 0, 0, 0, offset)  # fmt: skip
        return said + self.name + self.listed

    def _sizes(self) -> tuple[int, int, int]:
        return crc32(self.body), len(self.body), len(self.body)


def zipped(*members: Member) -> bytes:
    data, directory = b"", b""
    for one in members:
        directory += one.entry(len(data))
        data += one.header() + one.body + one.behind
    end = pack("<4s4H2LH", b"PK\5\6", 0, 0, len(members), len(members), len(directory), len(data), 0)
    return data + directory + end


def is_read_alike(*members: Member) -> bool:
    data = zipped(*members)
    with ZipFile(io.BytesIO(data)) as archive:
        return reads_alike(data, archive.infolist())


SECOND = Member(b"b.pdf")
HARMLESS = {
    "nothing special": Member(),
    "no body": Member(body=b""),
    "times and owner": Member(here=TIMES_HERE + OWNER, listed=TIMES_LISTED + OWNER),
    "an extra that is cut off": Member(here=TIMES_HERE + b"up", listed=TIMES_LISTED),
    "letters of another alphabet": Member("bảng.pdf".encode(), flags=UTF8),
    "letters of an old alphabet": Member("bé.pdf".encode("cp437")),
    "sizes behind the body": Member(flags=STREAMED, behind=bytes(12)),
    "sizes behind the body, with a mark": Member(flags=STREAMED, behind=b"PK\7\x08" + bytes(12)),
}
UNCLEAR = {
    "another name here": Member(here=OTHER_NAME),
    "another name in the directory": Member(listed=OTHER_NAME),
    "another name behind times": Member(here=TIMES_HERE + OWNER + OTHER_NAME, listed=TIMES_LISTED + OWNER),
    "another name behind times in the directory": Member(listed=TIMES_LISTED + OWNER + OTHER_NAME),
    "another name of no letters": Member(here=TIMES_HERE + EMPTY_NAME),
    "larger sizes here": Member(here=OWNER + ZIP64),
    "another spelling here": Member("bé.pdf".encode("cp437"), name_here=b"be.pdf"),
    "another alphabet here": Member("bé.pdf".encode(), flags=UTF8, name_here="bé.pdf".encode("cp437")),
    "sizes behind the body, and another name here": Member(
        flags=STREAMED, behind=bytes(12), name_here=b"x.pdf"
    ),
    "something behind the body": Member(behind=b"x"),
    "something more behind the sizes": Member(flags=STREAMED, behind=bytes(13)),
}


@pytest.mark.parametrize("case", HARMLESS)
def test_what_other_programs_write_is_read_alike(case: str) -> None:
    assert is_read_alike(HARMLESS[case], SECOND)
    assert is_read_alike(SECOND, HARMLESS[case])


@pytest.mark.parametrize("case", UNCLEAR)
def test_what_may_be_read_otherwise_is_not(case: str) -> None:
    assert not is_read_alike(UNCLEAR[case], SECOND)
    assert not is_read_alike(SECOND, UNCLEAR[case])


def test_a_gap_that_is_not_listed_at_the_end() -> None:
    data = zipped(Member(), replace(SECOND, behind=b"x"))
    with ZipFile(io.BytesIO(data)) as archive:
        assert not reads_alike(data, archive.infolist())


def test_a_workbook_as_office_packs_it_is_read() -> None:
    """Office leaves room for growing before the first part, in the local header alone."""
    members = {TYPES: members_of(appendix())[TYPES], **members_of(appendix())}
    packed = zipped(
        *(Member(name.encode(), body, here=b"\x20\xa2\x04\x00" + bytes(4)) for name, body in members.items())
    )
    assert read_package(packed).members == read_package(write_package(members)).members
