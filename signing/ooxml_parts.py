"""Where signatures stand in an office package, what of it they need not cover, and how one is put in and taken out.

A signature adds parts below `_xmlsignatures/`, their content types, and one relationship of the package; nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from models.problems import Refusal
from signing.opc import (
    RELATIONSHIPS_NAMESPACE,
    ROOT_RELATIONSHIPS,
    TYPES,
    Package,
    Relationship,
    read_package,
    relationships_name,
    target_name,
    write_package,
)

FOLDER = "_xmlsignatures/"
ORIGIN = f"{FOLDER}origin.sigs"
_DIGITAL = "application/vnd.openxmlformats-package.digital-signature"
ORIGIN_TYPE, SIGNATURE_TYPE = f"{_DIGITAL}-origin", f"{_DIGITAL}-xmlsignature+xml"
ORIGIN_RELATION = f"{RELATIONSHIPS_NAMESPACE}/digital-signature/origin"
SIGNATURE_RELATION = f"{RELATIONSHIPS_NAMESPACE}/digital-signature/signature"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_METADATA = f"{RELATIONSHIPS_NAMESPACE}/metadata/"
# Who wrote it when, and a small picture: Office changes them whenever it likes and leaves them out of what it signs.
_PROPERTIES: Mapping[str, tuple[str, ...]] = {
    f"{_METADATA}core-properties": ("application/vnd.openxmlformats-package.core-properties+xml",),
    f"{_OFFICE}extended-properties": (
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    ),
    f"{_OFFICE}custom-properties": ("application/vnd.openxmlformats-officedocument.custom-properties+xml",),
    f"{_METADATA}thumbnail": ("image/jpeg", "image/png", "image/x-emf", "image/x-wmf"),
}
_EMPTY_RELATIONSHIPS = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="{RELATIONSHIPS_NAMESPACE}">'
    "</Relationships>"
).encode()
_ROOT_ID, _NUMBERED = "idSignatures", "sig{}.xml"


@dataclass(frozen=True, slots=True)
class SignatureParts:
    """The signatures in the order in which the package names them, and every member that is there for them."""

    signatures: tuple[str, ...]
    members: frozenset[str]


def signature_parts(package: Package) -> SignatureParts:
    """Where the signatures are; refuses parts that pose as signatures, or signatures that a program may not find."""
    origins = [one for one in package.root if one.type == ORIGIN_RELATION]
    found = SignatureParts((), frozenset())
    if origins:
        found = _behind(package, origins)
    typed = {name for name in package.members if package.types.of(name) in (ORIGIN_TYPE, SIGNATURE_TYPE)}
    if not typed <= found.members:
        raise Refusal("ooxml-signature-misplaced")
    return found


def may_stay_unsigned(package: Package, source: str, one: Relationship) -> bool:
    """Whether Office leaves out this relationship: that to the signatures, and those to what it knows of the file."""
    if source != ROOT_RELATIONSHIPS or one.external:
        return False
    return one.type == ORIGIN_RELATION or is_property(package, one)


def unsigned_properties(package: Package) -> frozenset[str]:
    """The parts that may stay unsigned: file properties, and nothing that poses as them."""
    return frozenset(
        target_name(ROOT_RELATIONSHIPS, one.target) for one in package.root if is_property(package, one)
    )


def is_property(package: Package, one: Relationship) -> bool:
    """Whether this relationship of the package leads to properties of the file, by its type and by theirs."""
    name = target_name(ROOT_RELATIONSHIPS, one.target)
    return name.startswith("docProps/") and package.types.of(name) in _PROPERTIES.get(one.type, ())


def with_signature(package: Package, signature: bytes) -> bytes:
    """The same package with one more signature behind its parts."""
    members = dict(package.members)
    parts = signature_parts(package)
    origin = next((name for name in parts.members if package.types.of(name) == ORIGIN_TYPE), "")
    if not origin:
        origin, members[ORIGIN] = ORIGIN, b""
        relation = _relationship(_free_id(package.root, _ROOT_ID), ORIGIN_RELATION, ORIGIN)
        members[ROOT_RELATIONSHIPS] = _inserted(members[ROOT_RELATIONSHIPS], relation)
        if package.types.of(ORIGIN) != ORIGIN_TYPE:
            members[TYPES] = _inserted(members[TYPES], _ORIGIN_DEFAULT)
    name = _free_name(members)
    beside = relationships_name(origin)
    relation = _relationship(
        _free_id(package.of_part(origin), name.removesuffix(".xml")), SIGNATURE_RELATION, name
    )
    members[beside] = _inserted(members.get(beside, _EMPTY_RELATIONSHIPS), relation)
    members[TYPES] = _inserted(members[TYPES], _override(FOLDER + name))
    return write_package(members | {FOLDER + name: signature})


def unsigned_part(data: bytes) -> bytes:
    """The package as it was before anybody signed it; of one that we wrote and signed, the very bytes.

    The same bytes where there are no signatures; refusals as in `read_package`.
    """
    package = read_package(data)
    parts = signature_parts(package)
    if not parts.members:
        return data
    kept = {name: body for name, body in package.members.items() if name not in parts.members}
    kept[TYPES] = _without(_OUR_TYPES, kept[TYPES])
    kept[ROOT_RELATIONSHIPS] = _without(_OUR_RELATION, kept[ROOT_RELATIONSHIPS])
    return write_package(kept)


def only_signatures_added(original: bytes, signed: bytes) -> bool:
    """Whether `signed` is `original` with more signatures, however the members were packed again.

    Whether these hold is told by `workbook_proof`.
    """
    try:
        before, after = read_package(original), read_package(signed)
        old, new = signature_parts(before), signature_parts(after)
    except Refusal:
        return False
    kept = [one for one in old.signatures if after.members.get(one) != before.members[one]]
    return (
        len(new.signatures) > len(old.signatures)
        and not kept
        and _content(before, old) == _content(after, new)
    )


def with_signatures_of(original: bytes, signed: bytes) -> bytes:
    """`original` with the signatures that `signed` has more, packed as we pack; ask first whether only they were added.

    What another program packed anew is the same to a signature, but no more the bytes that we check.
    """
    after, taken = read_package(signed), original
    known = {
        read_package(original).members[name] for name in signature_parts(read_package(original)).signatures
    }
    for name in signature_parts(after).signatures:
        if after.members[name] not in known:
            taken = with_signature(read_package(taken), after.members[name])
    return taken


def _content(package: Package, parts: SignatureParts) -> object:
    """What remains without signatures: parts byte for byte, types and relationships as they are understood."""
    written_anew = parts.members | {TYPES, ROOT_RELATIONSHIPS}
    return (
        {
            name: (package.types.of(name), body)
            for name, body in package.members.items()
            if name not in written_anew
        },
        sorted(_resolved(one) for one in package.root if one.type != ORIGIN_RELATION),
    )


def _resolved(one: Relationship) -> tuple[str, str]:
    """Programs may number the relationships anew, and write their targets from the root or not."""
    return one.type, one.target if one.external else target_name(ROOT_RELATIONSHIPS, one.target)


def _behind(package: Package, origins: list[Relationship]) -> SignatureParts:
    """What the one origin leads to: an empty part, its relationships, and signatures by name and type."""
    origin = target_name(ROOT_RELATIONSHIPS, origins[0].target)
    relations = package.of_part(origin)
    names = tuple(target_name(relationships_name(origin), one.target) for one in relations)
    kinds = {(one.type, one.external) for one in relations} | {(SIGNATURE_RELATION, False)}
    fits = (
        len(origins) == 1
        and kinds == {(SIGNATURE_RELATION, False)}
        and len(set(names)) == len(names)
        and _is_there(package, origin, ORIGIN_TYPE)
        and not package.members[origin]
        and all(_is_there(package, name, SIGNATURE_TYPE) for name in names)
    )
    if not fits:
        raise Refusal("ooxml-signature-misplaced")
    beside = {relationships_name(origin)} & package.members.keys()
    return SignatureParts(names, frozenset({origin, *beside, *names}))


def _is_there(package: Package, name: str, kind: str) -> bool:
    return name.startswith(FOLDER) and name in package.members and package.types.of(name) == kind


def _inserted(xml: bytes, element: str) -> bytes:
    """One more element, last in the root, with the root's own prefix."""
    place = xml.rindex(b"</")
    prefix = re.match(rb"</(\w+:)?", xml[place:])
    assert prefix is not None
    return xml[:place] + element.replace("<", "<" + (prefix[1] or b"").decode(), 1).encode() + xml[place:]


def _relationship(identity: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{identity}" Type="{kind}" Target="{target}"/>'


def _override(name: str) -> str:
    return f'<Override PartName="/{name}" ContentType="{SIGNATURE_TYPE}"/>'


_ORIGIN_DEFAULT = f'<Default Extension="sigs" ContentType="{ORIGIN_TYPE}"/>'
_OUR_TYPES = re.compile(
    "|".join(
        [re.escape(_ORIGIN_DEFAULT), re.escape(_override("@")).replace("@", r"_xmlsignatures/sig\d+\.xml")]
    ).encode()
)
_OUR_RELATION = re.compile(re.escape(_relationship(_ROOT_ID, ORIGIN_RELATION, ORIGIN)).encode())


def _without(ours: re.Pattern[bytes], xml: bytes) -> bytes:
    return ours.sub(b"", xml)


def _free_id(taken: tuple[Relationship, ...], wanted: str) -> str:
    return next(name for name in _tries(wanted) if name not in {one.id for one in taken})


def _tries(wanted: str) -> Iterator[str]:
    yield wanted
    number = 1
    while True:
        yield f"{wanted}{number}"
        number += 1


def _free_name(members: Mapping[str, bytes]) -> str:
    taken = {name.lower() for name in members}
    number = 1
    while FOLDER + _NUMBERED.format(number) in taken:
        number += 1
    return _NUMBERED.format(number)
