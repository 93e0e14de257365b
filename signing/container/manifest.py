"""The ASiC manifest (ETSI EN 319 162-1): which members one signature covers, each with its SHA-256. No XML parser.

A manifest is written as one string that is already canonical. It is read by looking for exactly that string's
parts and writing it again: a DTD, an entity, a second way to write the same facts can therefore never be met.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256

from models.problems import Problem
from signing.container.names import in_order, shown, signature_name
from signing.container.statements import NOTHING_STATED, Statement, extension, stated

_ASIC = "http://uri.etsi.org/02918/v1.2.1#"
_DSIG = "http://www.w3.org/2000/09/xmldsig#"
_SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_REFERENCE = re.compile(
    r'DataObjectReference MimeType="[^"]*" URI="([^"]*)"><ds:DigestMethod[^>]*></ds:DigestMethod>'
    r"<ds:DigestValue>([^<]*)</"
)
_MEDIA_TYPES = {
    "json": "application/json",
    "p7s": "application/pkcs7-signature",
    "pdf": "application/pdf",
    "txt": "text/plain",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xml": "text/xml",
    "png": "image/png",
    "jpg": "image/jpeg",
}


def write_manifest(number: int, members: Mapping[str, bytes], statement: Statement = NOTHING_STATED) -> bytes:
    """The manifest of signer `number` over these members (the payload and the pairs of earlier signers)."""
    return _compose(number, {name: _digest(body) for name, body in members.items()}, statement)


def statement_in(manifest: bytes) -> Statement:
    """What the signer states in a manifest that `compare` has found to be one."""
    return stated(manifest.decode("utf-8", "replace"))


def compare(number: int, manifest: bytes, members: Mapping[str, bytes]) -> list[Problem]:
    """What keeps `manifest` from being the manifest of exactly these members; nothing when it is."""
    listed = _read(number, manifest)
    if listed is None:
        return [Problem("manifest-altered", {"number": number})]
    both = listed.keys() & members.keys()
    wrong = {
        "member-missing": listed.keys() - members.keys(),
        "member-unlisted": members.keys() - listed.keys(),
        "member-altered": {name for name in both if listed[name] != _digest(members[name])},
    }
    return [Problem(code, {"name": shown(name)}) for code, names in wrong.items() for name in sorted(names)]


def _read(number: int, manifest: bytes) -> dict[str, str] | None:
    """Names and digests as base64; None for anything but our own form."""
    text = manifest.decode("utf-8", "replace")
    listed = dict(_REFERENCE.findall(text))
    return listed if _compose(number, listed, stated(text)) == manifest else None


def _compose(number: int, digests: Mapping[str, str], statement: Statement) -> bytes:
    references = "".join(_reference(name, digests[name]) for name in in_order(digests))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<asic:ASiCManifest xmlns:asic="{_ASIC}" xmlns:ds="{_DSIG}">'
        f'<asic:SigReference MimeType="{_MEDIA_TYPES["p7s"]}" URI="{signature_name(number)}">'
        "</asic:SigReference>"
        f"{references}{extension(statement)}</asic:ASiCManifest>"
    ).encode()


def _reference(name: str, digest: str) -> str:
    return (
        f'<asic:DataObjectReference MimeType="{_media_type(name)}" URI="{name}">'
        f'<ds:DigestMethod Algorithm="{_SHA256}"></ds:DigestMethod>'
        f"<ds:DigestValue>{digest}</ds:DigestValue></asic:DataObjectReference>"
    )


def _media_type(name: str) -> str:
    return _MEDIA_TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")


def _digest(body: bytes) -> str:
    return b64encode(sha256(body).digest()).decode("ascii")
