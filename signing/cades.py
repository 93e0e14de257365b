"""CAdES signatures over a manifest: made by pyHanko, checked by our own form and `cryptography`. Not trusted here."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from models.problems import Refusal
from signing.certificates import PublicKey, possible, read_certificate
from signing.cms import Cms, parse, signed_bytes
from signing.keys import Signer
from signing.proofs import Signature


def sign(data: bytes, signer: Signer, when: datetime) -> bytes:
    """A detached CAdES signature over `data`, as DER; `when` is aware of its zone.

    Refuses a clock that CMS cannot write, and a certificate that the form of our packages cannot carry.
    pyHanko is loaded at the first signature: a third of a second that no window should wait for.
    """
    from signing.pyhanko_adapter import detached_cms

    moment = possible(when).astimezone(UTC).replace(microsecond=0)
    signed = detached_cms(data, signer, moment)
    if check(data, signed) is None:
        raise Refusal("signing-failed", name=signer.certificate.name)
    return signed


def check(data: bytes, signed: bytes) -> Signature | None:
    """Who signed exactly `data`; None when `signed` is altered, of another form, or over something else."""
    facts = parse(signed)
    if facts is None or facts.digest != sha256(data).digest():
        return None
    certificate = read_certificate(facts.certificate)
    if certificate is None or not _holds(certificate.key, facts):
        return None
    return Signature(certificate, facts.when)


def _holds(key: PublicKey, facts: Cms) -> bool:
    try:
        if isinstance(key, RSAPublicKey):
            key.verify(facts.signature, signed_bytes(facts), PKCS1v15(), SHA256())
        else:
            key.verify(facts.signature, signed_bytes(facts), ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True
