"""CMS signatures that other programs made: checked by pyHanko, whatever their form. Our own have one form: cades.py."""
# pyHanko and asn1crypto have no complete types; every value that leaves this file has one.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

from datetime import datetime
from hashlib import new as new_hash
from typing import Any

from asn1crypto.cms import ContentInfo, SignedData
from pyhanko.sign.general import extract_certificate_info, extract_signer_info
from pyhanko.sign.validation.generic_cms import extract_self_reported_ts, validate_sig_integrity

from signing.certificates import read_certificate
from signing.proofs import Signature

_HASHES = frozenset({"sha256", "sha384", "sha512"})


def check_detached(data: bytes, signed: bytes) -> Signature | None:
    """Who signed exactly `data`; None when the signature is broken, weak, of several signers, or over other data."""
    try:
        return _checked(data, signed)
    except Exception:  # noqa: BLE001 - asn1crypto and pyHanko raise of malformed bytes what is on no list
        return None


def _checked(data: bytes, signed: bytes) -> Signature | None:
    content: Any = ContentInfo.load(signed, strict=True)
    signed_data: SignedData = content["content"]
    signer: Any = extract_signer_info(signed_data)
    digest = str(signer["digest_algorithm"]["algorithm"].native)
    hashes = {digest, str(signer["signature_algorithm"].hash_algo)}
    found = extract_certificate_info(signed_data)
    certificate = read_certificate(found.signer_cert.dump())
    if content["content_type"].native != "signed_data" or not hashes <= _HASHES or certificate is None:
        return None
    actual = new_hash(digest, data).digest()
    if not all(validate_sig_integrity(signer, found.signer_cert, "data", actual)):
        return None
    when = extract_self_reported_ts(signer)
    extra = tuple(other.dump() for other in found.other_certs)
    return Signature(certificate, when if isinstance(when, datetime) else None, extra=extra)
