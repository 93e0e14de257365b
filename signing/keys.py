"""Signers, and the PKCS#12 files that hold a key and its certificate. The unit's own key is unit_keys.py."""

from __future__ import annotations

import unicodedata
import warnings
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12KeyAndCertificates, load_pkcs12

from models.problems import Refusal
from signing import der
from signing.certificates import Certificate, read_certificate, unfit

PrivateKey = RSAPrivateKey | EllipticCurvePrivateKey


class Signer(Protocol):
    """Whoever can sign: a key file, the unit's own key, a token."""

    @property
    def certificate(self) -> Certificate:
        """Whose signature it is."""
        ...

    def sign(self, data: bytes) -> bytes:
        """The bare signature value over `data`, with SHA-256: RSA by PKCS #1 v1.5, ECDSA as DER (RFC 3279, 2.2.3)."""
        ...


@dataclass(frozen=True, slots=True)
class KeySigner:
    """A signer whose key is in memory; the key shows in no repr."""

    certificate: Certificate
    key: PrivateKey = field(repr=False)

    def sign(self, data: bytes) -> bytes:
        """The bare signature value over `data`."""
        if isinstance(self.key, RSAPrivateKey):
            return self.key.sign(data, PKCS1v15(), SHA256())
        return self.key.sign(data, ECDSA(SHA256()))


def open_p12(data: bytes, passphrase: str, now: datetime) -> KeySigner:
    """The signer in a PKCS#12 file; refuses a wrong passphrase and every key unfit to sign now, by its own code."""
    signer = load_p12(data, passphrase)
    for problem in unfit(signer.certificate, now):
        raise Refusal(problem.code, **problem.params)
    return signer


def load_p12(data: bytes, passphrase: str) -> KeySigner:
    """The signer in a PKCS#12 file, whether or not its certificate is valid today."""
    found = _decrypt(data, passphrase)
    if found.key is None:
        raise Refusal("key-file-without-key")
    if not isinstance(found.key, PrivateKey):
        raise Refusal("key-kind-unsupported")
    if found.cert is None:
        raise Refusal("key-file-without-certificate")
    certificate = read_certificate(found.cert.certificate.public_bytes(Encoding.DER))
    if certificate is None:
        raise Refusal("key-kind-unsupported")
    return KeySigner(certificate, found.key)


def _decrypt(data: bytes, passphrase: str) -> PKCS12KeyAndCertificates:
    """Opened; what the library says of a failure is left behind, so that no secret can be in it."""
    if not _is_p12(data):
        raise Refusal("key-file-unreadable")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # of a length left open: such files are in use
        try:
            return load_pkcs12(data, unicodedata.normalize("NFC", passphrase).encode("utf-8"))
        except UnsupportedAlgorithm:
            raise Refusal("key-kind-unsupported") from None
        except ValueError:
            raise Refusal("passphrase-wrong" if passphrase else "passphrase-needed") from None


def _is_p12(data: bytes) -> bool:
    """A whole PFX of version 3 (RFC 7292, 4), or one whose length is left open, as some programs write it."""
    if data[:2] == b"\x30\x80":
        return True
    try:
        return data[:1] == b"\x30" and der.at(data, 0) == der.element(der.INTEGER, b"\3")
    except ValueError:
        return False
