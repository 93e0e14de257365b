"""ASiC-E containers that other programs wrote (ETSI EN 319 162-1), with CAdES signatures. They are never submissions.

XAdES signatures and timestamps inside are named and not checked.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import new as new_hash
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile, ZipInfo

from models.problems import Problem, Refusal
from signing.asic_manifest import AsicManifest, read_asic_manifest
from signing.container.foreign import reads_alike
from signing.container.names import MAX_BYTES, MAX_MEMBERS, META, MIMETYPE, shown
from signing.proofs import Proof, Signature, doubts, remarks

_SIMPLE = b"application/vnd.etsi.asic-s+zip"
_MEDIA_TYPES = (b"application/vnd.etsi.asic-e+zip", _SIMPLE)
_SIGNATURE = f"{META}signature.p7s"
_MANIFEST = re.compile(r"META-INF/[^/]*ASiCManifest[^/]*\.xml", re.IGNORECASE)
_XADES = re.compile(r"META-INF/[^/]*signatures[^/]*\.xml", re.IGNORECASE)
_TIMESTAMP = re.compile(r"META-INF/[^/]*\.tst", re.IGNORECASE)
_HASHES = {
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
}


def asice_proof(data: bytes, now: datetime) -> Proof:
    """What the CAdES signatures of a container prove, and what in it nobody checked."""
    try:
        members = _members(data)
    except Refusal as refusal:
        return Proof(problems=(refusal.problem,))
    judged = [_judge(name, members, now) for name in sorted(members) if _MANIFEST.fullmatch(name)]
    judged += _simple(members, now)
    problems = [problem for one in judged for problem in one.problems]
    unchecked = list(_unchecked(members))
    if not judged and not unchecked:
        problems.append(Problem("package-unsigned"))
    signatures = tuple(one.signature for one in judged if one.signature)
    return Proof(
        signatures,
        intact=all(one.intact for one in judged) and bool(judged),
        complete=all(one.complete for one in judged) and bool(judged),
        problems=(*problems, *(one for one in unchecked if one.code == "asic-xades-unchecked")),
        notes=(
            *(one for one in unchecked if one.code != "asic-xades-unchecked"),
            *(note for signature in signatures for note in remarks(signature, now)),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Judged:
    """What one manifest and its signature prove."""

    signature: Signature | None = None
    intact: bool = False
    complete: bool = False
    problems: tuple[Problem, ...] = ()


def _judge(name: str, members: Mapping[str, bytes], now: datetime) -> _Judged:
    from signing.generic_cms import check_detached  # loads pyHanko

    manifest = read_asic_manifest(members[name])
    signed = members.get(unquote(manifest.signature)) if manifest else None
    if manifest is None or signed is None:
        return _Judged(problems=(Problem("asic-manifest-unreadable", {"name": shown(name)}),))
    problems = list(_compared(manifest, members))
    altered = any(problem.code in ("member-altered", "member-missing") for problem in problems)
    complete = not any(problem.code == "member-unlisted" for problem in problems)
    signature = check_detached(members[name], signed)
    if signature is None:
        problems.append(Problem("asic-signature-invalid", {"name": shown(manifest.signature)}))
        return _Judged(None, intact=False, complete=complete, problems=tuple(problems))
    return _Judged(signature, not altered, complete, (*problems, *doubts(signature, now)))


def _simple(members: Mapping[str, bytes], now: datetime) -> list[_Judged]:
    """ASiC-S (4.3): one file and one signature over it, without a manifest."""
    from signing.generic_cms import check_detached  # loads pyHanko

    payload = [name for name in members if not name.startswith(META) and name != MIMETYPE]
    if members[MIMETYPE].strip() != _SIMPLE or _SIGNATURE not in members or len(payload) != 1:
        return []
    signature = check_detached(members[payload[0]], members[_SIGNATURE])
    if signature is None:
        return [_Judged(problems=(Problem("asic-signature-invalid", {"name": _SIGNATURE}),))]
    return [_Judged(signature, intact=True, complete=True, problems=tuple(doubts(signature, now)))]


def _compared(manifest: AsicManifest, members: Mapping[str, bytes]) -> Iterator[Problem]:
    """What is listed beside what is there: digests, and members of the payload that no line speaks of."""
    listed = {unquote(one.uri): one for one in manifest.objects}
    if len(listed) < len(manifest.objects):
        yield Problem("asic-unclear")
    for name, one in listed.items():
        params = {"name": shown(name)}
        if one.algorithm not in _HASHES:
            yield Problem("asic-digest-weak", params)
        elif name not in members:
            yield Problem("member-missing", params)
        elif new_hash(_HASHES[one.algorithm], members[name]).digest() != one.digest:
            yield Problem("member-altered", params)
    for name in sorted(members.keys() - listed.keys()):
        if not name.startswith(META) and name != MIMETYPE:
            yield Problem("member-unlisted", {"name": shown(name)})


def _unchecked(members: Mapping[str, bytes]) -> Iterator[Problem]:
    for name in sorted(members):
        if _XADES.fullmatch(name):
            yield Problem("asic-xades-unchecked", {"name": shown(name)})
        if _TIMESTAMP.fullmatch(name):
            yield Problem("asic-timestamp-unchecked", {"name": shown(name)})


def _members(data: bytes) -> dict[str, bytes]:
    """The members of a container; refuses what is too much, or read otherwise by another program."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            _check_amount(infos)
            if not reads_alike(data, infos):
                raise Refusal("asic-unclear")
            members = {info.filename: archive.read(info) for info in infos if not info.is_dir()}
    except (BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        raise Refusal("asic-unclear") from None
    if members.get(MIMETYPE, b"").strip() not in _MEDIA_TYPES:
        raise Refusal("asic-unclear")
    return members


def _check_amount(infos: list[ZipInfo]) -> None:
    """By what the directory promises: reading a member stops there."""
    if len(infos) > MAX_MEMBERS:
        raise Refusal("package-too-many-members", limit=MAX_MEMBERS)
    size = sum(info.file_size for info in infos)
    if size > MAX_BYTES:
        raise Refusal("package-too-big", size=size, limit=MAX_BYTES)
