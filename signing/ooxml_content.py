"""What an office file holds beside its text or table: worth knowing, or able to show something else another time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from models.problems import Problem
from signing.opc import ROOT_RELATIONSHIPS, Package, Relationship, target_name

_MAIN = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
)
_ACTIVE = re.compile(r"vbaproject|macroenabled|macrosheet|activex|ctrlprop", re.IGNORECASE)
_NOTED: Mapping[str, str] = {
    "chart": "ooxml-has-charts",
    "chartEx": "ooxml-has-charts",
    "chartsheet": "ooxml-has-charts",
    "comments": "ooxml-has-comments",
    "threadedComment": "ooxml-has-comments",
    "hyperlink": "ooxml-has-hyperlinks",
    "externalLink": "ooxml-has-external-links",
    "oleObject": "ooxml-has-embedded-files",
    "package": "ooxml-has-embedded-files",
    "connections": "ooxml-has-external-links",
    "queryTable": "ooxml-has-external-links",
}
"""By the last word of the relationship's type."""
_HIDDEN = re.compile(rb"""\bstate\s*=\s*["'](?:very)?hidden""", re.IGNORECASE)
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")


def dangers(package: Package) -> Iterator[Problem]:
    """What lets a program show something else than what was signed: macros, and no or two beginnings."""
    main = [one for one in package.root if one.type in _MAIN]
    if len(main) != 1 or _main_name(main[0]) not in package.members:
        yield Problem("ooxml-main-unclear")
    kinds = {one.type.rpartition("/")[2] for one in _relationships(package)}
    if any(_ACTIVE.search(kind) for kind in chain(kinds, map(package.types.of, package.members))):
        yield Problem("ooxml-active-content")


def holdings(package: Package) -> Iterator[Problem]:
    """A note for each kind of thing that a table or a text need not hold."""
    codes = {_NOTED.get(one.type.rpartition("/")[2], "") for one in _relationships(package)}
    if any(one.external and not one.type.endswith("/hyperlink") for one in _relationships(package)):
        codes.add("ooxml-has-external-links")
    for name, body in package.members.items():
        kind = package.types.of(name)
        if "sheet.main+xml" in kind and _HIDDEN.search(body):
            codes.add("ooxml-has-hidden-sheets")
        if kind.endswith(".worksheet+xml") and _FORMULA.search(body):
            codes.add("ooxml-has-formulas")
    yield from (Problem(code) for code in sorted(codes - {""}))


def _main_name(one: Relationship) -> str:
    return "" if one.external else target_name(ROOT_RELATIONSHIPS, one.target)


def _relationships(package: Package) -> Iterator[Relationship]:
    return chain.from_iterable(package.relationships.values())
