"""The one form of CMS SignedData that packages carry, taken apart and put together. It checks no signature.

CAdES baseline B (ETSI EN 319 122-1): detached, SHA-256, one certificate, one signer, four signed attributes,
nothing unsigned. Four facts make up the whole; `parse` accepts only bytes that `compose` makes again from them.
So no bit of a signature file is left that neither the signature nor this form fixes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from signing import der

_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_DATA = bytes.fromhex("2a864886f70d010701")
_CONTENT_TYPE = bytes.fromhex("2a864886f70d010903")
_MESSAGE_DIGEST = bytes.fromhex("2a864886f70d010904")
_SIGNING_TIME = bytes.fromhex("2a864886f70d010905")
_SIGNING_CERTIFICATE_V2 = bytes.fromhex("2a864886f70d010910022f")
_SHA256 = bytes.fromhex("608648016503040201")
_SHA256_WITH_RSA = bytes.fromhex("2a864886f70d01010b")
_ECDSA_WITH_SHA256 = bytes.fromhex("2a8648ce3d040302")
_RSA_KEY = bytes.fromhex("2a864886f70d010101")

_TIME = "%y%m%d%H%M%SZ"
_VERSION_1 = der.element(der.INTEGER, b"\1")
_NULL = der.element(der.NULL)


@dataclass(frozen=True, slots=True)
class Cms:
    """The facts of one signature: certificate (DER), claimed time (UTC, whole seconds), digest, value."""

    certificate: bytes
    when: datetime
    digest: bytes
    signature: bytes


def parse(data: bytes) -> Cms | None:
    """The facts of a signature in our form; None for every other byte string."""
    try:
        found = _take_apart(data)
        return found if compose(found) == data else None
    except ValueError:
        return None


def compose(facts: Cms) -> bytes:
    """The signature file with these facts; ValueError when the certificate is not X.509 version 3."""
    certificate = facts.certificate
    signer = der.element(
        der.SEQUENCE,
        _VERSION_1,
        der.element(der.SEQUENCE, _issuer(certificate), _serial(certificate)),
        _algorithm(_SHA256, _NULL),
        der.context(0, *_attributes(facts)),
        _signature_algorithm(certificate),
        der.element(der.OCTET_STRING, facts.signature),
    )
    signed_data = der.element(
        der.SEQUENCE,
        _VERSION_1,
        der.element(der.SET, _algorithm(_SHA256, _NULL)),
        der.element(der.SEQUENCE, der.element(der.OBJECT_ID, _DATA)),
        der.context(0, certificate),
        der.element(der.SET, signer),
    )
    return der.element(der.SEQUENCE, der.element(der.OBJECT_ID, _SIGNED_DATA), der.context(0, signed_data))


def signed_bytes(facts: Cms) -> bytes:
    """What the signature value is computed over: the signed attributes as a SET OF (RFC 5652, 5.4)."""
    return der.element(der.SET, *_attributes(facts))


def _take_apart(data: bytes) -> Cms:
    signed_data = der.at(data, 1, 0)
    signer = der.at(signed_data, 4, 0)
    time = der.content(der.at(signer, 3, 1, 1, 0)).decode("ascii")
    return Cms(
        certificate=der.at(signed_data, 3, 0),
        when=datetime.strptime(time, _TIME).replace(tzinfo=UTC),
        digest=der.content(der.at(signer, 3, 2, 1, 0)),
        signature=der.content(der.at(signer, 5)),
    )


def _attributes(facts: Cms) -> list[bytes]:
    """In DER's order, which here is the order of their lengths whatever they say."""
    reference = der.element(
        der.SEQUENCE,
        der.element(der.OCTET_STRING, sha256(facts.certificate).digest()),
        der.element(
            der.SEQUENCE,
            der.element(der.SEQUENCE, der.context(4, _issuer(facts.certificate))),
            _serial(facts.certificate),
        ),
    )
    return [
        _attribute(_CONTENT_TYPE, der.element(der.OBJECT_ID, _DATA)),
        _attribute(_SIGNING_TIME, der.element(der.UTC_TIME, facts.when.strftime(_TIME).encode("ascii"))),
        _attribute(_MESSAGE_DIGEST, der.element(der.OCTET_STRING, facts.digest)),
        _attribute(
            _SIGNING_CERTIFICATE_V2,
            der.element(der.SEQUENCE, der.element(der.SEQUENCE, reference)),
        ),
    ]


def _attribute(kind: bytes, value: bytes) -> bytes:
    return der.element(der.SEQUENCE, der.element(der.OBJECT_ID, kind), der.element(der.SET, value))


def _algorithm(kind: bytes, *parameters: bytes) -> bytes:
    return der.element(der.SEQUENCE, der.element(der.OBJECT_ID, kind), *parameters)


def _signature_algorithm(certificate: bytes) -> bytes:
    """RSA carries a NULL parameter, ECDSA none (RFC 5754, 3.2 and 3.3)."""
    key_kind = der.content(der.at(certificate, 0, 6, 0, 0))
    return _algorithm(_SHA256_WITH_RSA, _NULL) if key_kind == _RSA_KEY else _algorithm(_ECDSA_WITH_SHA256)


def _serial(certificate: bytes) -> bytes:
    return der.at(certificate, 0, 1)


def _issuer(certificate: bytes) -> bytes:
    return der.at(certificate, 0, 3)
