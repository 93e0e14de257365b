"""From a certificate up to a CA that the user trusts: facts kept apart. Offline, at a given moment, nothing stored.

The path is built here, not by a validator of TLS or PDF: those stop at the first fault and ask for uses that the
certificates of the State's CAs do not name. Every signature is checked by `cryptography` (RFC 5280, 6.1).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.x509.oid import ExtensionOID

from models.problems import Problem
from signing.authorities import Authority, has_weak_hash, read_authority
from signing.certificates import MIN_RSA_BITS, Certificate, name_of
from signing.revocation import NOTHING_KNOWN, Crl, Standing, Status, standing

_LONGEST = 8  # CAs in one chain
_MOST_EXTRA = 20  # certificates taken from a file that nobody vouches for
# What is judged here, or says nothing of whether a signature of a document may be trusted.
_UNDERSTOOD = frozenset(
    {
        ExtensionOID.BASIC_CONSTRAINTS,
        ExtensionOID.KEY_USAGE,
        ExtensionOID.EXTENDED_KEY_USAGE,
        ExtensionOID.CERTIFICATE_POLICIES,
        ExtensionOID.SUBJECT_ALTERNATIVE_NAME,
        ExtensionOID.SUBJECT_KEY_IDENTIFIER,
        ExtensionOID.AUTHORITY_KEY_IDENTIFIER,
        ExtensionOID.CRL_DISTRIBUTION_POINTS,
    }
)


@dataclass(frozen=True, slots=True)
class Anchors:
    """What this PC was told: CAs to trust, lists of revoked certificates, certificates met before."""

    cas: tuple[Authority, ...] = ()
    crls: tuple[Crl, ...] = ()
    known: tuple[Certificate, ...] = ()


@dataclass(frozen=True, slots=True)
class ChainFacts:
    """What stands behind one certificate.

    issuers: the CAs from its own up to the trusted one; none where no chain was found. anchor: the trusted one's
    fingerprint. faults: what forbids relying on that chain at the moment asked for. same_key: holders of other
    certificates with the very same key.
    """

    self_signed: bool = False
    issuers: tuple[str, ...] = ()
    anchor: str = ""
    faults: tuple[Problem, ...] = ()
    standing: Standing = NOTHING_KNOWN
    same_key: tuple[str, ...] = ()

    @property
    def trusted(self) -> bool:
        """Whether a trusted CA vouches for the certificate, as far as is known."""
        return bool(self.anchor) and not self.faults and self.standing.status is not Status.REVOKED


def judge_chain(
    certificate: Certificate, extra: Iterable[bytes], anchors: Anchors, at: datetime
) -> ChainFacts:
    """The facts behind a certificate at a moment; `extra` are certificates that came along and may fill the gap."""
    leaf = x509.load_der_x509_certificate(certificate.der)
    others = _others(extra, anchors)
    judged = [(path, _faults(leaf, path, anchors, at)) for path in _paths(leaf, others, anchors, set())]
    path, faults = min(judged, key=lambda one: len(one[1]), default=((), _unproved(leaf, anchors)))
    return ChainFacts(
        self_signed=_is_self_signed(leaf, certificate),
        issuers=tuple(authority.name for authority in path),
        anchor=path[-1].fingerprint if path else "",
        faults=tuple(faults),
        standing=standing(leaf, path[0], anchors.crls) if path else NOTHING_KNOWN,
        same_key=_same_key(certificate, others, anchors),
    )


def _others(extra: Iterable[bytes], anchors: Anchors) -> list[Authority]:
    """The trusted CAs first, then what a file brought along."""
    brought = [authority for der in list(extra)[:_MOST_EXTRA] if (authority := read_authority(der))]
    return list(dict.fromkeys([*anchors.cas, *brought]))


def _paths(
    child: x509.Certificate, others: Sequence[Authority], anchors: Anchors, seen: set[Authority]
) -> Iterator[tuple[Authority, ...]]:
    """The ways up to a trusted CA. Each CA is climbed from once: certificates that sign each other end nowhere."""
    for authority in others:
        if authority.found.subject != child.issuer or not authority.issued(child):
            continue
        if authority in anchors.cas:
            yield (authority,)
        elif authority not in seen and len(seen) < _LONGEST:
            seen.add(authority)
            yield from ((authority, *rest) for rest in _paths(authority.found, others, anchors, seen))


def _faults(
    leaf: x509.Certificate, path: Sequence[Authority], anchors: Anchors, at: datetime
) -> list[Problem]:
    """What RFC 5280, 6.1.3 and 6.1.4 ask of the certificates of one way up; the trusted one's own signature is not."""
    faults = [fault for below, authority in enumerate(path) for fault in _unable(authority, below, at)]
    signed = [leaf, *(authority.found for authority in path[:-1])]
    faults += [_named("chain-weak", found) for found in signed if has_weak_hash(found)]
    faults += [_named("chain-weak", a.found) for a in path if _weak_key(a.found)]
    faults += [_named("chain-constraint-unknown", found) for found in signed if _not_understood(found)]
    faults += [_named("ca-revoked", a.found) for a in path if _is_revoked(a, path, anchors)]
    return list(dict.fromkeys(faults))


def _unable(authority: Authority, below: int, at: datetime) -> Iterator[Problem]:
    if not authority.may_issue:
        yield Problem("ca-not-allowed", {"name": authority.name})
    if authority.path_length is not None and below > authority.path_length:
        yield Problem("ca-path-too-long", {"name": authority.name})
    if not authority.not_before <= at <= authority.not_after:
        start, end = authority.not_before.isoformat(), authority.not_after.isoformat()
        params = {"name": authority.name, "start": start, "end": end}
        yield Problem("ca-out-of-period", params)


def _is_revoked(authority: Authority, path: Sequence[Authority], anchors: Anchors) -> bool:
    """By the CA above it: the next of the way, or one that is trusted besides."""
    above = (one for one in {*path, *anchors.cas} if one != authority and one.issued(authority.found))
    return any(standing(authority.found, one, anchors.crls).status is Status.REVOKED for one in above)


def _weak_key(found: x509.Certificate) -> bool:
    key = found.public_key()
    return isinstance(key, RSAPublicKey) and key.key_size < MIN_RSA_BITS


def _not_understood(found: x509.Certificate) -> bool:
    """RFC 5280, 4.2: what is critical and not understood forbids relying on it; limits on names are not judged here."""
    return any(e.oid not in _UNDERSTOOD for e in found.extensions if e.critical or _limits_names(e.oid))


def _limits_names(kind: x509.ObjectIdentifier) -> bool:
    return kind == ExtensionOID.NAME_CONSTRAINTS


def _unproved(leaf: x509.Certificate, anchors: Anchors) -> list[Problem]:
    """The certificate names a trusted CA, whose key has not signed it."""
    claimed = next((ca for ca in anchors.cas if ca.found.subject == leaf.issuer), None)
    if claimed is None or leaf.issuer == leaf.subject:
        return []
    return [Problem("issuer-not-proved", {"name": name_of(leaf.subject), "issuer": claimed.name})]


def _is_self_signed(leaf: x509.Certificate, certificate: Certificate) -> bool:
    itself = read_authority(certificate.der)
    return itself is not None and leaf.issuer == leaf.subject and itself.issued(leaf)


def _same_key(certificate: Certificate, others: Sequence[Authority], anchors: Anchors) -> tuple[str, ...]:
    known = [(one.der, one.name, one.key) for one in anchors.known]
    known += [(one.der, one.name, one.found.public_key()) for one in others]
    names = (name for der, name, key in known if der != certificate.der and key == certificate.key)
    return tuple(dict.fromkeys(names))


def _named(code: str, found: x509.Certificate) -> Problem:
    return Problem(code, {"name": name_of(found.subject)})
