"""What a member may be called, in which order members stand, how much a package may hold. Not how bytes lie."""

from __future__ import annotations

import re
from collections.abc import Iterable

from models.problems import Refusal

MAX_BYTES = 64 * 1024 * 1024  # twice what mail gateways let through, and fits thrice into an old PC's memory
MAX_MEMBERS = 200
MAX_NAME = 100

META = "META-INF/"
MIMETYPE = "mimetype"

_PAIR = re.compile(r"META-INF/(?:ASiCManifest(\d{3})\.xml|signature(\d{3})\.p7s)")
_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?")
# Windows opens these as devices whatever follows the dot.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def manifest_name(number: int) -> str:
    """The manifest of one signer; signers are numbered from 1."""
    return f"{META}ASiCManifest{number:03d}.xml"


def signature_name(number: int) -> str:
    """The detached signature over the manifest of the same number."""
    return f"{META}signature{number:03d}.p7s"


def pair_number(name: str) -> int:
    """The signer's number a META-INF member belongs to; 0 for a member of the payload."""
    found = _PAIR.fullmatch(name)
    return int(found[1] or found[2]) if found else 0


def in_order(names: Iterable[str]) -> list[str]:
    """Payload by name, then the pairs by number, each manifest before its signature."""
    return sorted(names, key=lambda name: (pair_number(name), name))


def shown(name: str) -> str:
    """A name of unknown origin, short and printable, fit for a sentence."""
    return "".join(letter if letter.isprintable() else "?" for letter in name[:MAX_NAME])


def check_name(name: str) -> None:
    """Refuse what could leave a folder, hide, or mean two files on one system and one on another."""
    if code := _fault(name):
        raise Refusal(code, name=shown(name))


def check_distinct(names: Iterable[str]) -> None:
    """Refuse names that some file system takes for one: equal but for their case."""
    seen = {MIMETYPE}
    for name in names:
        if name.casefold() in seen:
            raise Refusal("member-duplicate", name=shown(name))
        seen.add(name.casefold())


def check_count(count: int) -> None:
    """`mimetype` is not counted."""
    if count > MAX_MEMBERS:
        raise Refusal("package-too-many-members", limit=MAX_MEMBERS)


def check_size(size: int) -> None:
    """Size in bytes, of the whole package or of what one header promises."""
    if size > MAX_BYTES:
        raise Refusal("package-too-big", size=size, limit=MAX_BYTES)


def _fault(name: str) -> str | None:
    if not name.isascii():
        return "member-name-not-ascii"
    if pair_number(name):
        return None
    if "/" in name.removeprefix(META) or "\\" in name or ":" in name:
        return "member-name-path"
    plain = len(name) <= MAX_NAME and _PLAIN.fullmatch(name) and not _DEVICE.fullmatch(name)
    return None if plain else "member-name-bad"
