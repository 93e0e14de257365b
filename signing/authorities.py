"""Certificates of certification authorities (CA): what they allow, how they come out of files. Not who trusts them."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import load_der_pkcs7_certificates

from models.problems import Refusal
from signing import der
from signing.certificates import UNREADABLE, is_ca, name_of, short_code, tolerant_names

_PEM = re.compile(rb"-----BEGIN ([A-Z0-9 ]{1,40})-----\s([A-Za-z0-9+/=\s]*)-----END \1-----")
_WEAK_HASHES = frozenset({"md5", "sha1"})
_MOST = 500  # certificates or lists in one file; the State's whole bundle has a few dozen


@dataclass(frozen=True, slots=True)
class Authority:
    """The certificate of one CA. path_length: how many CAs may stand below it, None for any number.

    may_issue, may_revoke: whether it may sign certificates, lists of revoked ones.
    """

    der: bytes = field(repr=False)
    name: str = field(compare=False)
    not_before: datetime = field(compare=False)
    not_after: datetime = field(compare=False)
    path_length: int | None = field(compare=False)
    may_issue: bool = field(compare=False)
    may_revoke: bool = field(compare=False)
    found: x509.Certificate = field(repr=False, compare=False)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, 64 hexadecimal digits."""
        return sha256(self.der).hexdigest()

    @property
    def short_code(self) -> str:
        """The fingerprint's code for the telephone."""
        return short_code(self.fingerprint)

    def issued(self, certificate: x509.Certificate) -> bool:
        """Whether this CA's name and key stand behind a certificate (RFC 5280, 6.1.3, a.1 and a.4)."""
        check = _check_weak if has_weak_hash(certificate) else x509.Certificate.verify_directly_issued_by
        try:
            check(certificate, self.found)
        except (InvalidSignature, *UNREADABLE):
            return False
        return True


def has_weak_hash(certificate: x509.Certificate) -> bool:
    """Whether a certificate is signed over a hash for which another text can be found (RFC 6194)."""
    try:
        used = certificate.signature_hash_algorithm
    except UnsupportedAlgorithm:
        return True
    return used is not None and used.name in _WEAK_HASHES


def read_authority(data: bytes) -> Authority | None:
    """What the certificate (DER) of a CA, or of anybody else, allows its holder to issue; None for other bytes."""
    with tolerant_names():
        try:
            return _facts(x509.load_der_x509_certificate(data), data)
        except UNREADABLE:
            return None


def trusted_authority(data: bytes) -> Authority:
    """The CA whose certificate (DER) this is. Refusal `authority-unreadable`; `authority-none` for anybody else's."""
    authority = read_authority(data)
    if authority is None:
        raise Refusal("authority-unreadable")
    if not authority.may_issue:
        raise Refusal("authority-none", name=authority.name)
    return authority


@dataclass(frozen=True, slots=True)
class TrustFile:
    """What a file of a CA holds: certificates and lists of revoked certificates (CRL), each as DER."""

    certificates: tuple[bytes, ...] = ()
    crls: tuple[bytes, ...] = ()


def read_trust_file(data: bytes) -> TrustFile:
    """The contents of a .cer, .crt, .pem, .der, .p7b or .crl, whatever it is called.

    Refusal `trust-file-holds-key` for a key file, which nobody should hand on; `trust-file-unknown` for what is none.
    """
    blocks = [(kind.decode("ascii"), b64decode(text)) for kind, text in _PEM.findall(data)]
    if any("PRIVATE KEY" in kind for kind, _ in blocks) or _holds_key(data):
        raise Refusal("trust-file-holds-key")
    found = [part for _, body in blocks or [("", data)] for part in _parts(body)]
    certificates = tuple(dict.fromkeys(part for part in found if not _is_crl(part)))
    crls = tuple(dict.fromkeys(part for part in found if _is_crl(part)))
    if not found or len(found) > _MOST:
        raise Refusal("trust-file-unknown")
    return TrustFile(certificates, crls)


def _parts(body: bytes) -> Iterator[bytes]:
    """A certificate, a list, or the certificates of a PKCS #7 bundle."""
    if _is_crl(body) or read_authority(body):
        yield body
        return
    with tolerant_names():
        try:
            for found in load_der_pkcs7_certificates(body):
                yield found.public_bytes(Encoding.DER)
        except UNREADABLE:
            return


def _is_crl(body: bytes) -> bool:
    try:
        x509.load_der_x509_crl(body)
    except UNREADABLE:
        return False
    return True


def _holds_key(data: bytes) -> bool:
    """PKCS#12 begins with version 3 (RFC 7292, 4), bare private keys with 0 or 1 (RFC 5958, 2; RFC 8017, A.1.2)."""
    try:
        return data[:1] == b"\x30" and der.at(data, 0)[:2] == b"\2\1"
    except ValueError:
        return False


def _facts(found: x509.Certificate, data: bytes) -> Authority:
    found.public_key()  # of a kind that nothing here could check: raises UnsupportedAlgorithm
    signs, revokes = _usage(found)
    return Authority(
        der=data,
        name=name_of(found.subject),
        not_before=found.not_valid_before_utc,
        not_after=found.not_valid_after_utc,
        path_length=_path_length(found),
        may_issue=is_ca(found) and signs,
        may_revoke=revokes,
        found=found,
    )


def _check_weak(certificate: x509.Certificate, issuer: x509.Certificate) -> None:
    """What the library checks no more: found here, so that the reason can be told for which it is never trusted."""
    key, used = issuer.public_key(), certificate.signature_hash_algorithm
    if certificate.issuer != issuer.subject or used is None:
        raise InvalidSignature
    signature, body = certificate.signature, certificate.tbs_certificate_bytes
    match key:
        case RSAPublicKey():
            key.verify(signature, body, PKCS1v15(), used)
        case EllipticCurvePublicKey():
            key.verify(signature, body, ECDSA(used))
        case _:
            raise InvalidSignature


def _usage(found: x509.Certificate) -> tuple[bool, bool]:
    """RFC 5280, 4.2.1.3: without the extension every use is allowed."""
    try:
        usage = found.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True, True
    return usage.key_cert_sign, usage.crl_sign


def _path_length(found: x509.Certificate) -> int | None:
    try:
        return found.extensions.get_extension_for_class(x509.BasicConstraints).value.path_length
    except x509.ExtensionNotFound:
        return None
