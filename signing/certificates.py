"""What a certificate says of its holder, and whether it may sign. Not whether anybody should trust it."""

from __future__ import annotations

import unicodedata
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, SECP384R1, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from models.problems import Problem, Refusal

PublicKey = RSAPublicKey | EllipticCurvePublicKey
MIN_RSA_BITS = 2048  # NIST SP 800-131A, 3: less is no longer accepted for signatures
# Certificates made for nothing but these belong to servers and services: nobody signs a document with them.
_OTHER_USES = frozenset(
    {
        ExtendedKeyUsageOID.SERVER_AUTH,
        ExtendedKeyUsageOID.CODE_SIGNING,
        ExtendedKeyUsageOID.TIME_STAMPING,
        ExtendedKeyUsageOID.OCSP_SIGNING,
    }
)
# Signing times and certificates write two digits of the year up to 2049 (RFC 5280, 4.1.2.5.1).
_YEARS = range(1970, 2050)


@dataclass(frozen=True, slots=True)
class Certificate:
    """The facts of one X.509 certificate; texts are cleaned for the screen, times are UTC.

    may_sign: its uses allow signatures. is_ca: it is made for issuing others. key: what its signatures are checked
    with.
    """

    der: bytes = field(repr=False)
    name: str
    organisation: str
    role: str
    issuer: str
    not_before: datetime
    not_after: datetime
    may_sign: bool
    is_ca: bool
    key: PublicKey = field(repr=False, compare=False)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, 64 hexadecimal digits."""
        return sha256(self.der).hexdigest()

    @property
    def short_code(self) -> str:
        """The fingerprint's code for the telephone."""
        return short_code(self.fingerprint)

    def is_called(self, code: str) -> bool:
        """Whether its short code or fingerprint is meant, however a person put blanks and capitals."""
        return "".join(code.split()).lower() in (self.short_code.replace(" ", ""), self.fingerprint)


def read_certificate(der: bytes) -> Certificate | None:
    """The facts of a certificate; None for bytes that are none, and for a kind or size of key not accepted."""
    with tolerant_names():
        try:
            found = x509.load_der_x509_certificate(der)
            key = _accepted(found.public_key())
            return _facts(found, der, key) if key else None
        except UNREADABLE:
            return None


UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion, x509.DuplicateExtension)
"""What the library raises of bytes that are no certificate that it can read."""


@contextmanager
def tolerant_names() -> Generator[None]:
    """Within, no warning of names over 64 bytes: X.520 allows 64 letters, and Vietnamese ones take up to three."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        yield


def short_code(fingerprint: str) -> str:
    """Twelve decimal digits of a fingerprint, to be read out over the telephone: "4821 7730 1195"."""
    digits = f"{int(fingerprint, 16) % 10**12:012d}"
    return f"{digits[:4]} {digits[4:8]} {digits[8:]}"


def possible(now: datetime) -> datetime:
    """The same moment; refuses a clock so wrong that no certificate or signature could carry its time."""
    if now.year not in _YEARS:
        raise Refusal("clock-impossible", year=now.year)
    return now


def unfit(certificate: Certificate, at: datetime) -> list[Problem]:
    """What forbids signing with this certificate at that moment: its period, its purpose."""
    name, problems = certificate.name, list[Problem]()
    if at < certificate.not_before:
        problems.append(_dated("certificate-not-yet-valid", name, certificate.not_before))
    if at > certificate.not_after:
        problems.append(_dated("certificate-expired", name, certificate.not_after))
    if not certificate.may_sign:
        problems.append(Problem("certificate-not-for-signing", {"name": name}))
    if certificate.is_ca:
        problems.append(Problem("certificate-of-ca", {"name": name}))
    return problems


def _dated(code: str, name: str, day: datetime) -> Problem:
    return Problem(code, {"name": name, "date": day.isoformat()})


def _accepted(key: object) -> PublicKey | None:
    match key:
        case RSAPublicKey() if key.key_size >= MIN_RSA_BITS:
            return key
        case EllipticCurvePublicKey() if isinstance(key.curve, SECP256R1 | SECP384R1):
            return key
        case _:
            return None


def _facts(found: x509.Certificate, der: bytes, key: PublicKey) -> Certificate:
    return Certificate(
        der=der,
        name=name_of(found.subject),
        organisation=_text(found.subject, NameOID.ORGANIZATION_NAME),
        role=_text(found.subject, NameOID.TITLE),
        issuer=name_of(found.issuer),
        not_before=found.not_valid_before_utc,
        not_after=found.not_valid_after_utc,
        may_sign=_may_sign(found),
        is_ca=is_ca(found),
        key=key,
    )


def is_ca(found: x509.Certificate) -> bool:
    """RFC 5280, 4.2.1.9: whether its holder issues certificates."""
    try:
        return found.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def _may_sign(found: x509.Certificate) -> bool:
    """RFC 5280, 4.2.1.3 and 4.2.1.12: without the extensions every use is allowed."""
    try:
        usage = found.extensions.get_extension_for_class(x509.KeyUsage).value
        if not (usage.digital_signature or usage.content_commitment):
            return False
    except x509.ExtensionNotFound:
        pass
    try:
        return not _OTHER_USES.issuperset(
            found.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
        )
    except x509.ExtensionNotFound:
        return True


def name_of(holder: x509.Name) -> str:
    """The common name; where it is the organisation's, cut to what fits there, the organisation's whole name."""
    common, organisation = _text(holder, NameOID.COMMON_NAME), _text(holder, NameOID.ORGANIZATION_NAME)
    return organisation if organisation.startswith(common) else common


def _text(name: x509.Name, kind: ObjectIdentifier) -> str:
    """One attribute without control, direction or zero-width signs: what is shown must be what is there."""
    values = [str(attribute.value) for attribute in name.get_attributes_for_oid(kind)]
    text = unicodedata.normalize("NFC", ", ".join(values))
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
