"""A ZIP whose every field can be made to lie: what no library writes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from struct import pack
from typing import Any
from zlib import crc32

Field = int | bytes


@dataclass(frozen=True)
class Entry:
    """One member. `local`, `central` and `both` say in which fields headers differ from the truth.

    listed, written: whether the directory has it, whether it is there at all.
    """

    name: bytes
    body: bytes
    local: Mapping[str, Field] = field(default_factory=dict[str, Field])
    central: Mapping[str, Field] = field(default_factory=dict[str, Field])
    both: Mapping[str, Field] = field(default_factory=dict[str, Field])
    behind: bytes = b""
    listed: bool = True
    written: bool = True

    def facts(self, said: Mapping[str, Field]) -> dict[str, Field]:
        size = len(self.body)
        true: dict[str, Field] = {
            "made": 20, "version": 20, "flags": 0, "method": 0, "time": 0, "date": 33, "crc": crc32(self.body),
            "packed": size, "size": size, "name": self.name, "extra": b"", "comment": b"", "disk": 0,
            "inside": 0, "outside": 0, "shift": 0,
        }  # fmt: skip
        return true | dict(self.both) | dict(said)


@dataclass(frozen=True)
class Archive:
    """Members, and what stands around them. `end` says in which fields the end record lies."""

    entries: tuple[Entry, ...]
    end: Mapping[str, int] = field(default_factory=dict[str, int])
    before: bytes = b""
    before_directory: bytes = b""
    before_end: bytes = b""
    comment: bytes = b""
    after: bytes = b""

    def changed(self, name: str, **changes: Any) -> "Archive":
        """One entry with other fields."""
        assert any(entry.name == name.encode() for entry in self.entries)
        entries = (replace(e, **changes) if e.name == name.encode() else e for e in self.entries)
        return replace(self, entries=tuple(entries))

    def added(self, *entries: Entry, at: int | None = None) -> "Archive":
        """More entries, last or before the one with this number."""
        place = len(self.entries) if at is None else at
        return replace(self, entries=(*self.entries[:place], *entries, *self.entries[place:]))

    def data(self) -> bytes:
        """The bytes."""
        members, directory, count = bytearray(self.before), bytearray(), 0
        for entry in self.entries:
            offset = len(members)
            if entry.written:
                members += _local(entry) + entry.body + entry.behind
            if entry.listed:
                directory += _central(entry, offset)
                count += 1
        members += self.before_directory
        facts = {
            "here": count,
            "all": count,
            "size": len(directory),
            "offset": len(members),
            "disk": 0,
            "first": 0,
        }
        said = facts | dict(self.end)
        end = pack(
            "<4s4H2LH", b"PK\5\6", said["disk"], said["first"], said["here"], said["all"], said["size"],
            said["offset"], len(self.comment),
        )  # fmt: skip
        return bytes(members) + bytes(directory) + self.before_end + end + self.comment + self.after


def archive_of(members: Mapping[str, bytes]) -> Archive:
    """The members as the program itself lays them out, for a forger to change."""
    kind = Entry(b"mimetype", b"application/vnd.etsi.asic-e+zip")
    return Archive((kind, *(Entry(name.encode(), body) for name, body in members.items())))


def _fields(said: Mapping[str, Field], *names: str) -> list[Field]:
    return [said[name] for name in names]


def _bytes(said: Mapping[str, Field], name: str) -> bytes:
    value = said[name]
    assert isinstance(value, bytes)
    return value


_SHARED = ("version", "flags", "method", "time", "date", "crc", "packed", "size")


def _local(entry: Entry) -> bytes:
    said = entry.facts(entry.local)
    name, extra = _bytes(said, "name"), _bytes(said, "extra")
    return b"PK\3\4" + pack("<5H3L2H", *_fields(said, *_SHARED), len(name), len(extra)) + name + extra


def _central(entry: Entry, offset: int) -> bytes:
    said = entry.facts(entry.central)
    name, extra, comment = (_bytes(said, one) for one in ("name", "extra", "comment"))
    shift = said["shift"]
    assert isinstance(shift, int)
    lengths = (len(name), len(extra), len(comment))
    facts = pack("<6H3L3H", *_fields(said, "made", *_SHARED), *lengths)
    rest = pack("<2H2L", *_fields(said, "disk", "inside", "outside"), offset + shift)
    return b"PK\1\2" + facts + rest + name + extra + comment
