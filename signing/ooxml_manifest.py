"""What of an office package one signature's manifest covers, and what of it is no longer as it was signed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from models.problems import Problem, Refusal
from signing.container.names import shown
from signing.ooxml_parts import SignatureParts, may_stay_unsigned, unsigned_properties
from signing.opc import RELATIONSHIPS_TYPE, TYPES, Package, Relationship, transformed
from signing.xml_tree import Element
from signing.xmldsig import C14N, MANIFEST, RELATIONSHIP_TRANSFORM, Reference, references_in

_URI = re.compile(r"/([^?#]+)\?ContentType=([^?#]+)")
_SELECTED = ((RELATIONSHIP_TRANSFORM, C14N), (RELATIONSHIP_TRANSFORM,))


def manifest_in(objects: Sequence[Element]) -> tuple[Reference, ...]:
    """What the one manifest among the signed objects lists; refused where there is none, or nothing in it, or two."""
    found = [manifest for one in objects for manifest in one.all(MANIFEST)]
    if len(found) != 1:
        raise Refusal("ooxml-manifest-twice" if found else "ooxml-manifest-missing")
    references = references_in(found[0])
    if not references:
        raise Refusal("ooxml-manifest-empty")
    if len(references) != len(found[0].elements):
        raise Refusal("ooxml-signature-broken")
    return references


def compared(references: Sequence[Reference], package: Package, parts: SignatureParts) -> list[Problem]:
    """What differs from what was signed, and what is there that was not signed: each code once, with how often."""
    named = _by_name(references)
    faults: dict[str, list[str]] = {}
    for name, (reference, kind) in named.items():
        code = _fault(name, reference, kind, package)
        if code:
            faults.setdefault(code, []).append(name)
    for code, name in _uncovered({name: one for name, (one, _) in named.items()}, package, parts):
        faults.setdefault(code, []).append(name)
    return [
        Problem(code, {"name": shown(min(names)), "count": len(names)})
        for code, names in sorted(faults.items())
    ]


def _by_name(references: Sequence[Reference]) -> dict[str, tuple[Reference, str]]:
    """The references by the part and with the type that they name; refused where they lead elsewhere, or twice."""
    named: dict[str, tuple[Reference, str]] = {}
    for one in references:
        found = _URI.fullmatch(one.uri)
        if found is None:
            raise Refusal("ooxml-reference-outside", name=shown(one.uri))
        named[found[1]] = (one, unquote(found[2]))
    if len({unquote(name).casefold() for name in named}) != len(references):
        raise Refusal("ooxml-reference-twice")
    return named


def _fault(name: str, reference: Reference, kind: str, package: Package) -> str:
    """The code of what is wrong with a part that was signed."""
    if name not in package.members:
        return "ooxml-part-missing"
    if package.types.of(name) != kind:
        return "ooxml-type-changed"
    return "" if reference.fits(_signed_bytes(name, reference, package)) else "ooxml-altered"


def _signed_bytes(name: str, reference: Reference, package: Package) -> bytes:
    """What the digest is of: the part as it is, or those of its relationships that were signed."""
    if not reference.transforms:
        return package.members[name]
    if tuple(one.algorithm for one in reference.transforms) not in _SELECTED:
        raise Refusal("ooxml-transform-refused")
    return transformed(one for one in package.relationships.get(name, ()) if _is_selected(one, reference))


def _is_selected(one: Relationship, reference: Reference) -> bool:
    if not reference.transforms:
        return True
    choice = reference.transforms[0]
    return one.id in choice.ids or one.type in choice.types


def _uncovered(
    named: dict[str, Reference], package: Package, parts: SignatureParts
) -> Iterator[tuple[str, str]]:
    """Every part and every relationship that the signature leaves open."""
    free = {TYPES, *parts.members, *unsigned_properties(package)}
    for name in package.members.keys() - free:
        if name not in named:
            yield "ooxml-part-unsigned", name
        elif package.types.of(name) == RELATIONSHIPS_TYPE:
            yield from _left_open(name, named[name], package)


def _left_open(name: str, reference: Reference, package: Package) -> Iterator[tuple[str, str]]:
    for one in package.relationships[name]:
        if not _is_selected(one, reference) and not may_stay_unsigned(package, name, one):
            yield "ooxml-relationship-unsigned", name
