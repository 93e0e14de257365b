"""What a signature in a container lists, beside the members that are there (ETSI EN 319 162-1, 4.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import new as new_hash
from urllib.parse import unquote

from models.problems import Problem
from signing.container.names import META, MIMETYPE, shown
from signing.proofs import Signature

_ALTERED = frozenset({"member-altered", "member-missing"})


@dataclass(frozen=True, slots=True)
class Listed:
    """One member that is listed: where, and its digest by which hash ("" for one that is weak or unknown)."""

    uri: str
    hash_name: str
    digest: bytes


@dataclass(frozen=True, slots=True)
class Judged:
    """What one signature and its list prove."""

    signature: Signature | None = None
    intact: bool = False
    complete: bool = False
    problems: tuple[Problem, ...] = ()


def compared(listed: Sequence[Listed], members: Mapping[str, bytes]) -> Iterator[Problem]:
    """What is listed beside what is there: digests, and members of the payload that no line speaks of."""
    lines = {unquote(one.uri): one for one in listed}
    if len(lines) < len(listed):
        yield Problem("asic-unclear")
    for name, one in lines.items():
        params = {"name": shown(name)}
        if not one.hash_name:
            yield Problem("asic-digest-weak", params)
        elif name not in members:
            yield Problem("member-missing", params)
        elif new_hash(one.hash_name, members[name]).digest() != one.digest:
            yield Problem("member-altered", params)
    for name in sorted(payload_of(members) - lines.keys()):
        yield Problem("member-unlisted", {"name": shown(name)})


def payload_of(members: Mapping[str, bytes]) -> set[str]:
    """The names of what a container is for."""
    return {name for name in members if not name.startswith(META) and name != MIMETYPE}


def judged(signature: Signature | None, found: Sequence[Problem], more: Sequence[Problem]) -> Judged:
    """By what `compared` found; `more` is what else is to be told."""
    codes = {problem.code for problem in found}
    intact = signature is not None and not codes & _ALTERED
    return Judged(signature, intact, "member-unlisted" not in codes, (*found, *more))
