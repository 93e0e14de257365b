"""Lists of revoked certificates (CRL), imported from files: what they say of a certificate, and how old they are.

Nothing is fetched. A list speaks only where the CA that issued the certificate has signed it (RFC 5280, 6.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPublicKeyTypes
from cryptography.x509.oid import ExtensionOID

from models.problems import Refusal
from signing.authorities import Authority
from signing.certificates import UNREADABLE, is_ca, name_of

_HOLD = x509.ReasonFlags.certificate_hold.value
# Whoever has stolen a key dates back what he signs with it; a holder who has left does not.
_HARMLESS = frozenset(
    reason.value
    for reason in (
        x509.ReasonFlags.affiliation_changed,
        x509.ReasonFlags.superseded,
        x509.ReasonFlags.cessation_of_operation,
    )
)


@dataclass(frozen=True, slots=True)
class Crl:
    """One list: who issued it, when, and when the next is due (None: not said).

    users_only: it says nothing of CAs. points: it speaks only of certificates that name one of these; none: of all.
    """

    der: bytes = field(repr=False)
    issuer: str = field(compare=False)
    this_update: datetime = field(compare=False)
    next_update: datetime | None = field(compare=False)
    users_only: bool = field(compare=False)
    points: frozenset[x509.GeneralName] = field(compare=False)
    found: x509.CertificateRevocationList = field(repr=False, compare=False)

    @property
    def size(self) -> int:
        """How many certificates it revokes."""
        return len(self.found)

    def entry(self, serial: int) -> Revoked | None:
        """What the list says of a serial number."""
        entry = self.found.get_revoked_certificate_by_serial_number(serial)
        return _revoked(entry) if entry is not None else None


@dataclass(frozen=True, slots=True)
class Revoked:
    """From when on a certificate is void, and why: a reason of RFC 5280, 5.3.1, "unspecified" where none is given."""

    date: datetime
    reason: str

    @property
    def harmless(self) -> bool:
        """Whether what was signed before keeps its worth whatever its date rests on."""
        return self.reason in _HARMLESS


class Status(StrEnum):
    """What is known of a certificate's revocation."""

    GOOD = "good"
    REVOKED = "revoked"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known, and how old that knowledge is. stale: the list says that a newer one should be there by now."""

    status: Status = Status.UNKNOWN
    as_of: datetime | None = None
    due: datetime | None = None
    revoked: Revoked | None = None

    def stale(self, now: datetime) -> bool:
        """Whether a newer list is due."""
        return self.due is not None and self.due < now


NOTHING_KNOWN = Standing()


def read_crl(data: bytes) -> Crl:
    """The list in these bytes (DER). Refusal `crl-unreadable`; `crl-partial` for one that is not a CA's whole list."""
    try:
        found = x509.load_der_x509_crl(data)
        scope = _scope(found)
        this_update, next_update = found.last_update_utc, found.next_update_utc
    except UNREADABLE:
        raise Refusal("crl-unreadable") from None
    if not _is_whole(found, scope):
        raise Refusal("crl-partial", name=name_of(found.issuer))
    users_only = scope is not None and scope.only_contains_user_certs
    points = frozenset(scope.full_name or ()) if scope else frozenset[x509.GeneralName]()
    return Crl(data, name_of(found.issuer), this_update, next_update, users_only, points, found)


def signed_by(crl: Crl, authority: Authority) -> bool:
    """Whether a CA stands behind a list: its name, its key, its right to revoke."""
    return authority.may_revoke and crl.found.issuer == authority.found.subject and _signed(crl, authority)


def standing(certificate: x509.Certificate, issuer: Authority, crls: Iterable[Crl]) -> Standing:
    """What the lists of its issuer say of a certificate; the newest decides whether a suspension has ended."""
    ours = [crl for crl in crls if signed_by(crl, issuer) and _speaks_of(crl, certificate)]
    ours.sort(key=lambda crl: crl.this_update, reverse=True)
    return _said(certificate, ours) if ours else NOTHING_KNOWN


def _said(certificate: x509.Certificate, newest_first: Sequence[Crl]) -> Standing:
    newest = newest_first[0]
    for crl in newest_first:
        found = crl.entry(certificate.serial_number)
        if found and (crl is newest or found.reason != _HOLD):
            return Standing(Status.REVOKED, newest.this_update, newest.next_update, found)
    # A list may forget a certificate once it has run out (RFC 5280, 3.3).
    status = Status.UNKNOWN if certificate.not_valid_after_utc < newest.this_update else Status.GOOD
    return Standing(status, newest.this_update, newest.next_update)


def _speaks_of(crl: Crl, certificate: x509.Certificate) -> bool:
    """RFC 5280, 6.3.3, b: a list for some certificates says nothing of the others."""
    if crl.users_only and is_ca(certificate):
        return False
    return not crl.points or not crl.points.isdisjoint(_points(certificate))


def _points(certificate: x509.Certificate) -> Iterator[x509.GeneralName]:
    try:
        found = certificate.extensions.get_extension_for_class(x509.CRLDistributionPoints).value
    except x509.ExtensionNotFound:
        return
    for point in found:
        yield from point.full_name or ()


@lru_cache(maxsize=256)
def _signed(crl: Crl, authority: Authority) -> bool:
    """Kept: a list of some megabytes is hashed once, not for each of 200 packages."""
    key = authority.found.public_key()
    try:
        return isinstance(key, CertificateIssuerPublicKeyTypes) and crl.found.is_signature_valid(key)
    except UNREADABLE:
        return False


def _scope(found: x509.CertificateRevocationList) -> x509.IssuingDistributionPoint | None:
    try:
        return found.extensions.get_extension_for_class(x509.IssuingDistributionPoint).value
    except x509.ExtensionNotFound:
        return None


def _is_whole(found: x509.CertificateRevocationList, scope: x509.IssuingDistributionPoint | None) -> bool:
    """No changes to an earlier list, no other CA's certificates, no selection of reasons, nothing critical unknown."""
    others = {e.oid for e in found.extensions if e.critical} - {ExtensionOID.ISSUING_DISTRIBUTION_POINT}
    if others or any(e.oid == ExtensionOID.DELTA_CRL_INDICATOR for e in found.extensions):
        return False
    return scope is None or not (
        scope.indirect_crl
        or scope.relative_name
        or scope.only_some_reasons
        or scope.only_contains_ca_certs
        or scope.only_contains_attribute_certs
    )


def _revoked(entry: x509.RevokedCertificate) -> Revoked:
    """The earlier of revocation and the moment from which the key is said to have been unsafe (RFC 5280, 5.3.2)."""
    date, reason = entry.revocation_date_utc, x509.ReasonFlags.unspecified.value
    for extension in _entry_extensions(entry):
        if isinstance(extension.value, x509.InvalidityDate):
            date = min(date, extension.value.invalidity_date_utc)
        if isinstance(extension.value, x509.CRLReason):
            reason = extension.value.reason.value
    return Revoked(date, reason)


def _entry_extensions(entry: x509.RevokedCertificate) -> Iterable[x509.Extension[x509.ExtensionType]]:
    """None where they cannot be read: the certificate is revoked all the same."""
    try:
        return entry.extensions
    except UNREADABLE:
        return ()
