"""Packages of parts (ECMA-376 part 2): which parts there are, of which type, related how. Not what they say.

Only what every program reads alike is read: one ZIP without gaps, names that no system takes for one another, plain
XML.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from posixpath import basename, dirname, normpath
from struct import Struct
from typing import TypeVar
from urllib.parse import unquote
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo
from zlib import MAX_WBITS, crc32, decompressobj
from zlib import error as NotDeflated  # noqa: N812 - zlib's own name says nothing here

from models.problems import Refusal
from signing.container.foreign import reads_alike
from signing.container.names import MAX_BYTES, shown
from signing.xml_tree import Element, NotStrict, parse, value_xml

MOST_PARTS = 2000
TYPES = "[Content_Types].xml"
ROOT_RELATIONSHIPS = "_rels/.rels"
RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
RELATIONSHIPS_NAMESPACE = f"{_PACKAGE}relationships"
_TYPES_SPACE, _RELATIONS_SPACE = f"{{{_PACKAGE}content-types}}", f"{{{RELATIONSHIPS_NAMESPACE}}}"
# ASCII, in segments that end with no dot (part 2, 6.2.2.2); no slash or backslash hides in one.
_SEGMENT = (
    r"(?:[A-Za-z0-9_~!$&'()*+,;=@.-]|%(?!2[fF]|5[cC]|2[eE]|00)[0-9A-Fa-f]{2})*[A-Za-z0-9_~!$&'()*+,;=@-]"
)
_NAME = re.compile(rf"{_SEGMENT}(?:/{_SEGMENT})*")
_RELATIONS_NAME = re.compile(r"(?:.*/)?_rels/[^/]*\.rels", re.IGNORECASE)
_LONGEST_NAME = 260
_LENGTHS = Struct("<2H")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Relationship:
    """How a part, or the package, refers to something. `target` is a name of a part, or any address if external."""

    id: str
    type: str
    target: str
    external: bool = False


@dataclass(frozen=True, slots=True)
class ContentTypes:
    """What parts are, by the ending of their name or by the whole of it, both in lower case."""

    defaults: Mapping[str, str]
    overrides: Mapping[str, str]

    def of(self, name: str) -> str:
        """The type of a part; "" where none is said."""
        own = self.overrides.get(f"/{name}".lower())
        return own if own is not None else self.defaults.get(name.rpartition(".")[2].lower(), "")


@dataclass(frozen=True, slots=True)
class Package:
    """The members in the order in which they lie, and what they are."""

    members: Mapping[str, bytes]
    types: ContentTypes
    relationships: Mapping[str, tuple[Relationship, ...]]
    """By the name of the member that holds them."""

    @property
    def root(self) -> tuple[Relationship, ...]:
        """How the package refers to its parts."""
        return self.relationships.get(ROOT_RELATIONSHIPS, ())

    def of_part(self, name: str) -> tuple[Relationship, ...]:
        """How a part refers to others."""
        return self.relationships.get(relationships_name(name), ())


def read_package(data: bytes) -> Package:
    """The package in these bytes; refuses what is none, what is too much, and what programs could read differently."""
    members = _members(data)
    if not {TYPES, ROOT_RELATIONSHIPS} <= members.keys():
        raise Refusal("ooxml-unreadable", name=TYPES)
    types = _read(TYPES, members[TYPES], read_types)
    related = {name for name in members if types.of(name) == RELATIONSHIPS_TYPE}
    if related != {name for name in members if _RELATIONS_NAME.fullmatch(name)}:
        raise Refusal("ooxml-unreadable", name=TYPES)
    relationships = {name: _read(name, members[name], read_relationships) for name in sorted(related)}
    return Package(members, types, relationships)


def write_package(members: Mapping[str, bytes]) -> bytes:
    """The members as our workbooks are written: deflated, without clock or operating system."""
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, body in members.items():
            entry = ZipInfo(name)
            entry.create_system, entry.compress_type = 0, ZIP_DEFLATED
            archive.writestr(entry, body)
    return stream.getvalue()


def relationships_name(part: str) -> str:
    """The member that says how this part refers to others."""
    folder = dirname(part)
    return f"{folder}/_rels/{basename(part)}.rels" if folder else f"_rels/{basename(part)}.rels"


def transformed(relationships: Iterable[Relationship]) -> bytes:
    """These relationships as they are signed: sorted, every attribute written out, canonical (part 2, 10.5.9.2)."""
    lines = [
        f'<Relationship Id="{value_xml(one.id)}" Target="{value_xml(one.target)}"'
        f' TargetMode="{"External" if one.external else "Internal"}" Type="{value_xml(one.type)}"></Relationship>'
        for one in sorted(relationships, key=lambda one: one.id)
    ]
    return f'<Relationships xmlns="{RELATIONSHIPS_NAMESPACE}">{"".join(lines)}</Relationships>'.encode()


def target_name(source: str, target: str) -> str:
    """The member that a relationship leads to, seen from the member that holds it."""
    if target.startswith("/"):
        return target[1:]
    return normpath(f"{dirname(dirname(source))}/{target}").lstrip("/")


def read_types(root: Element) -> ContentTypes:
    """What [Content_Types].xml says; NotStrict where it says a thing twice or more than it may."""
    defaults = _table(root, "Default", "Extension")
    overrides = _table(root, "Override", "PartName")
    if root.tag != f"{_TYPES_SPACE}Types" or len(root.elements) != len(defaults) + len(overrides):
        raise NotStrict("other than types")
    return ContentTypes(defaults, overrides)


def _table(root: Element, tag: str, key: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.all(f"{_TYPES_SPACE}{tag}"):
        if set(element.attributes) != {key, "ContentType"} or element.children:
            raise NotStrict("other than a type")
        name = element.attributes[key].lower()
        if name in found:
            raise NotStrict("a type twice")
        found[name] = element.attributes["ContentType"]
    return found


def read_relationships(root: Element) -> tuple[Relationship, ...]:
    """What a member of relationships says; NotStrict where it says a thing twice or more than it may."""
    found = tuple(_relationship(element) for element in root.elements)
    if root.tag != f"{_RELATIONS_SPACE}Relationships" or len({one.id for one in found}) != len(found):
        raise NotStrict("a relationship twice")
    return found


def _relationship(element: Element) -> Relationship:
    said = element.attributes
    known = said.keys() <= {"Id", "Type", "Target", "TargetMode"}
    mode = said.get("TargetMode", "Internal")
    if element.tag != f"{_RELATIONS_SPACE}Relationship" or not known or mode not in ("Internal", "External"):
        raise NotStrict("other than a relationship")
    if not {"Id", "Type", "Target"} <= said.keys() or element.elements:
        raise NotStrict("half a relationship")
    return Relationship(said["Id"], said["Type"], said["Target"], mode == "External")


def _read(name: str, data: bytes, understand: Callable[[Element], T]) -> T:
    try:
        return understand(parse(data))
    except NotStrict:
        raise Refusal("ooxml-unreadable", name=shown(name)) from None


def _members(data: bytes) -> dict[str, bytes]:
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            _check_amount(infos)
            if not reads_alike(data, infos):
                raise Refusal("ooxml-zip-unclear")
            members = {info.filename: _body(data, info) for info in infos if not _is_folder(info)}
    except (BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError, NotDeflated):
        raise Refusal("ooxml-zip-unclear") from None
    _check_names(members)
    return members


def _body(data: bytes, info: ZipInfo) -> bytes:
    """What a member holds: the whole stream, which ends where and gives as much as the headers say."""
    letters, extra = _LENGTHS.unpack_from(data, info.header_offset + 26)
    start = info.header_offset + 30 + letters + extra
    body = data[start : start + info.compress_size]
    if info.compress_type == ZIP_DEFLATED:
        reader = decompressobj(-MAX_WBITS)
        body = reader.decompress(body, info.file_size + 1)
        if not reader.eof or reader.unused_data:
            raise Refusal("ooxml-zip-unclear")
    if len(body) != info.file_size or crc32(body) != info.CRC:
        raise Refusal("ooxml-zip-unclear")
    return body


def _is_folder(info: ZipInfo) -> bool:
    return info.is_dir() and info.file_size == 0


def _check_amount(infos: list[ZipInfo]) -> None:
    """By what the directory promises: reading a member stops there."""
    if len(infos) > MOST_PARTS:
        raise Refusal("ooxml-too-many-parts", limit=MOST_PARTS)
    size = sum(info.file_size for info in infos)
    if size > MAX_BYTES:
        raise Refusal("ooxml-too-big", size=size, limit=MAX_BYTES)


def _check_names(names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        plain = name in (TYPES, ROOT_RELATIONSHIPS) or _is_plain(name)
        if not plain or unquote(name).casefold() in seen:
            raise Refusal("ooxml-name-bad", name=shown(name))
        seen.add(unquote(name).casefold())


def _is_plain(name: str) -> bool:
    return len(name) <= _LONGEST_NAME and _NAME.fullmatch(name) is not None
