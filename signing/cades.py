"""CAdES signatures over a manifest: made by pyHanko, checked by our own form and `cryptography`. Not trusted here.

This is the room's one meeting place with pyHanko and asn1crypto.
"""
# pyHanko and asn1crypto have no complete types; every value that leaves this file has one.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from models.problems import Refusal
from signing.certificates import Certificate, PublicKey, possible, read_certificate
from signing.cms import Cms, parse, signed_bytes


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature that holds: who signed, and when they say they did (UTC)."""

    certificate: Certificate
    when: datetime


def sign(data: bytes, certificate: Certificate, private_key: bytes, when: datetime) -> bytes:
    """A detached CAdES signature over `data`, as DER; the key is PKCS#8, `when` is aware of its zone.

    Refuses a clock that CMS cannot write, and a certificate that the form of our packages cannot carry.
    """
    moment = possible(when).astimezone(UTC).replace(microsecond=0)
    signed = _pyhanko_sign(data, certificate.der, private_key, moment)
    if check(data, signed) is None:
        raise Refusal("signing-failed", name=certificate.name)
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


def _pyhanko_sign(data: bytes, certificate: bytes, private_key: bytes, when: datetime) -> bytes:
    """pyHanko is loaded at the first signature: a third of a second that no window should wait for."""
    from asn1crypto.keys import PrivateKeyInfo
    from asn1crypto.x509 import Certificate as Asn1Certificate
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    signer = SimpleSigner(
        signing_cert=Asn1Certificate.load(certificate),
        signing_key=PrivateKeyInfo.load(private_key),
        cert_registry=SimpleCertificateStore(),
        embed_roots=False,
    )
    signing = signer.async_sign_general_data(
        data,
        "sha256",
        detached=True,
        use_cades=True,
        signed_attr_settings=PdfCMSSignedAttributes(signing_time=when),
    )
    return asyncio.run(signing).dump()
