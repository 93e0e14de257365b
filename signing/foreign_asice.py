"""ASiC containers that other programs wrote (ETSI EN 319 162-1), signed by CAdES or XAdES. They are never submissions.

Time stamps inside are named and not checked.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile, ZipInfo

from models.problems import Problem, Refusal
from signing.asic_manifest import read_asic_manifest
from signing.asic_members import Judged, compared, judged, payload_of
from signing.asic_xades import is_stamped, judge_xades
from signing.container.foreign import reads_alike
from signing.container.names import MAX_BYTES, MAX_MEMBERS, META, MIMETYPE, shown
from signing.proofs import Proof, doubts, remarks

_SIMPLE = b"application/vnd.etsi.asic-s+zip"
_MEDIA_TYPES = (b"application/vnd.etsi.asic-e+zip", _SIMPLE)
_SIGNATURE = f"{META}signature.p7s"
_MANIFEST = re.compile(r"META-INF/[^/]*ASiCManifest[^/]*\.xml", re.IGNORECASE)
_XADES = re.compile(r"META-INF/[^/]*signatures[^/]*\.xml", re.IGNORECASE)
_TIMESTAMP = re.compile(r"META-INF/[^/]*\.tst", re.IGNORECASE)


def asice_proof(data: bytes, now: datetime) -> Proof:
    """What the signatures of a container prove, and what in it nobody checked."""
    try:
        members = _members(data)
    except Refusal as refusal:
        return Proof(problems=(refusal.problem,))
    found = [_judge(name, members, now) for name in sorted(members) if _MANIFEST.fullmatch(name)]
    found += _simple(members, now)
    for name in sorted(members):
        found += judge_xades(name, members, now) if _XADES.fullmatch(name) else []
    signatures = tuple(one.signature for one in found if one.signature)
    problems = [problem for one in found for problem in one.problems]
    return Proof(
        signatures,
        intact=all(one.intact for one in found) and bool(found),
        complete=all(one.complete for one in found) and bool(found),
        problems=tuple(problems) if found else (Problem("package-unsigned"),),
        notes=(*_stamps(members), *(note for signature in signatures for note in remarks(signature, now))),
    )


def _judge(name: str, members: Mapping[str, bytes], now: datetime) -> Judged:
    from signing.generic_cms import check_detached  # loads pyHanko

    manifest = read_asic_manifest(members[name])
    signed = members.get(unquote(manifest.signature)) if manifest else None
    if manifest is None or signed is None:
        return Judged(problems=(Problem("asic-manifest-unreadable", {"name": shown(name)}),))
    problems = list(compared(manifest.objects, members))
    signature = check_detached(members[name], signed)
    if signature is None:
        return judged(
            None, problems, [Problem("asic-signature-invalid", {"name": shown(manifest.signature)})]
        )
    return judged(signature, problems, doubts(signature, now))


def _simple(members: Mapping[str, bytes], now: datetime) -> list[Judged]:
    """ASiC-S (4.3): one file and one signature over it, without a manifest."""
    from signing.generic_cms import check_detached  # loads pyHanko

    payload = list(payload_of(members))
    if members[MIMETYPE].strip() != _SIMPLE or _SIGNATURE not in members or len(payload) != 1:
        return []
    signature = check_detached(members[payload[0]], members[_SIGNATURE])
    if signature is None:
        return [Judged(problems=(Problem("asic-signature-invalid", {"name": _SIGNATURE}),))]
    return [judged(signature, [], doubts(signature, now))]


def _stamps(members: Mapping[str, bytes]) -> Iterator[Problem]:
    for name in sorted(members):
        if _TIMESTAMP.fullmatch(name) or (_XADES.fullmatch(name) and is_stamped(members[name])):
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
