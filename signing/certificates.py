"""What a certificate says of its holder, and whether it may sign. Not whether anybody should trust it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, SECP384R1, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.x509.oid import NameOID, ObjectIdentifier

from models.problems import Problem, Refusal

PublicKey = RSAPublicKey | EllipticCurvePublicKey
MIN_RSA_BITS = 2048  # NIST SP 800-131A, 3: less is no longer accepted for signatures
# Signing times and certificates write two digits of the year up to 2049 (RFC 5280, 4.1.2.5.1).
_YEARS = range(1970, 2050)


@dataclass(frozen=True, slots=True)
class Certificate:
    """The facts of one X.509 certificate; texts are cleaned for the screen, times are UTC."""

    der: bytes = field(repr=False)
    name: str
    organisation: str
    role: str
    issuer: str
    not_before: datetime
    not_after: datetime

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, 64 hexadecimal digits."""
        return sha256(self.der).hexdigest()

    @property
    def short_code(self) -> str:
        """Twelve decimal digits of the fingerprint, to be read out over the telephone: "4821 7730 1195"."""
        digits = f"{int(self.fingerprint, 16) % 10**12:012d}"
        return f"{digits[:4]} {digits[4:8]} {digits[8:]}"


def read_certificate(der: bytes) -> Certificate | None:
    """The facts of a certificate; None for bytes that are none."""
    try:
        found = x509.load_der_x509_certificate(der)
        return Certificate(
            der=der,
            name=_text(found.subject, NameOID.COMMON_NAME) or _text(found.subject, NameOID.ORGANIZATION_NAME),
            organisation=_text(found.subject, NameOID.ORGANIZATION_NAME),
            role=_text(found.subject, NameOID.TITLE),
            issuer=_text(found.issuer, NameOID.COMMON_NAME) or _text(found.issuer, NameOID.ORGANIZATION_NAME),
            not_before=found.not_valid_before_utc,
            not_after=found.not_valid_after_utc,
        )
    except (ValueError, TypeError):
        return None


def public_key(certificate: Certificate) -> PublicKey | None:
    """The key that its signatures are checked with; None for a kind or size that is not accepted."""
    try:
        key = x509.load_der_x509_certificate(certificate.der).public_key()
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None
    match key:
        case RSAPublicKey() if key.key_size >= MIN_RSA_BITS:
            return key
        case EllipticCurvePublicKey() if isinstance(key.curve, SECP256R1 | SECP384R1):
            return key
        case _:
            return None


def possible(now: datetime) -> datetime:
    """The same moment; refuses a clock so wrong that no certificate or signature could carry its time."""
    if now.year not in _YEARS:
        raise Refusal("clock-impossible", year=now.year)
    return now


def unfit(certificate: Certificate, at: datetime) -> list[Problem]:
    """What forbids signing with this certificate at that moment: its period, its purpose, its key."""
    problems: list[Problem] = []
    if at < certificate.not_before:
        problems.append(_dated("certificate-not-yet-valid", certificate.name, certificate.not_before))
    if at > certificate.not_after:
        problems.append(_dated("certificate-expired", certificate.name, certificate.not_after))
    if not _may_sign(certificate):
        problems.append(Problem("certificate-not-for-signing", {"name": certificate.name}))
    if public_key(certificate) is None:
        problems.append(Problem("certificate-key-unsupported", {"name": certificate.name}))
    return problems


def _dated(code: str, name: str, day: datetime) -> Problem:
    return Problem(code, {"name": name, "date": day.astimezone(UTC).date().isoformat()})


def _may_sign(certificate: Certificate) -> bool:
    """RFC 5280, 4.2.1.3: without the extension every use is allowed."""
    try:
        found = x509.load_der_x509_certificate(certificate.der)
        usage = found.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    except (ValueError, x509.DuplicateExtension):
        return False
    return usage.digital_signature or usage.content_commitment


def _text(name: x509.Name, kind: ObjectIdentifier) -> str:
    """One attribute without control, direction or zero-width signs: what is shown must be what is there."""
    values = [str(attribute.value) for attribute in name.get_attributes_for_oid(kind)]
    text = unicodedata.normalize("NFC", ", ".join(values))
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
