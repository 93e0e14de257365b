"""What a signer says beside the signature, and signs with it: when, by which certificate, as what (ETSI TS 101 903).

Written and read for signatures in office packages, in the form that Office writes: XAdES-EPES with an implied policy.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from hashlib import new as new_hash
from hashlib import sha256

from cryptography import x509

from models.problems import Refusal
from signing.certificates import Certificate, tolerant_names
from signing.xml_tree import Element, NotStrict, text_xml, value_xml
from signing.xmldsig import DSIG, HASHES, SHA256_URI, base64_bytes, base64_text

XADES = "http://uri.etsi.org/01903/v1.3.2#"
_X, _D = f"{{{XADES}}}", f"{{{DSIG}}}"
_LONGEST_ROLE = 120
VIETNAM = timezone(timedelta(hours=7))
"""The zone of a time that names none: who writes it so means the clock on the wall."""


@dataclass(frozen=True, slots=True)
class Claims:
    """What the signer says. `element` is what must be signed for it to count."""

    element: Element
    when: datetime | None
    role: str
    hash_name: str
    digest: bytes

    def names(self, der: bytes) -> bool:
        """Whether this is the certificate that the signer says is theirs."""
        return new_hash(self.hash_name, der).digest() == self.digest


def signed_properties(certificate: Certificate, when: datetime, role: str, identity: str) -> str:
    """The claims as canonical XML, for a signature whose default namespace is that of XMLDSIG."""
    digest = base64_text(sha256(certificate.der).digest())
    return (
        f'<xd:SignedProperties xmlns="{DSIG}" xmlns:xd="{XADES}" Id="{identity}">'
        f"<xd:SignedSignatureProperties><xd:SigningTime>{time_text(when)}</xd:SigningTime>"
        f'<xd:SigningCertificate><xd:Cert><xd:CertDigest><DigestMethod Algorithm="{SHA256_URI}"></DigestMethod>'
        f"<DigestValue>{digest}</DigestValue></xd:CertDigest>{_issuer(certificate)}</xd:Cert></xd:SigningCertificate>"
        "<xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied></xd:SignaturePolicyImplied>"
        f"</xd:SignaturePolicyIdentifier>{_role(role)}</xd:SignedSignatureProperties></xd:SignedProperties>"
    )


def qualifying_properties(properties: str, signature_id: str) -> str:
    """The object that carries the claims."""
    target = value_xml(f"#{signature_id}")
    return (
        f'<Object><xd:QualifyingProperties xmlns:xd="{XADES}" Target="{target}">{properties}'
        "</xd:QualifyingProperties></Object>"
    )


def time_text(when: datetime) -> str:
    """A moment in UTC, whole seconds: both XAdES and ECMA-376 part 2, 10.5.11.4 read it."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_time(text: str) -> datetime:
    """A moment as signatures write it; NotStrict where it is none."""
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError:
        raise NotStrict("no time") from None
    return when if when.tzinfo else when.replace(tzinfo=VIETNAM)


def read_claims(objects: Iterable[Element], signature_id: str) -> Claims | None:
    """The claims of a signature, None where it makes none; refused where they are another's or come twice."""
    found = [one for holder in objects for one in holder.all(f"{_X}QualifyingProperties")]
    if not found:
        return None
    if len(found) != 1 or found[0].attributes.get("Target") != f"#{signature_id}":
        raise Refusal("ooxml-claims-unclear")
    try:
        return _claims(found[0].the(f"{_X}SignedProperties"))
    except (NotStrict, KeyError):
        raise Refusal("ooxml-claims-unclear") from None


def _claims(element: Element) -> Claims:
    signer = element.the(f"{_X}SignedSignatureProperties")
    times = signer.all(f"{_X}SigningTime")
    named = [*signer.all(f"{_X}SigningCertificate"), *signer.all(f"{_X}SigningCertificateV2")]
    if len(times) > 1 or len(named) != 1:
        raise NotStrict("a claim twice, or no certificate")
    digest = named[0].all(f"{_X}Cert")[0:1]
    if not digest:
        raise NotStrict("no certificate")
    hash_name, value = _digest(digest[0].the(f"{_X}CertDigest"))
    when = read_time(times[0].text) if times else None
    return Claims(element, when, _claimed_role(signer), hash_name, value)


def _digest(element: Element) -> tuple[str, bytes]:
    method = element.the(f"{_D}DigestMethod").attributes["Algorithm"]
    if method not in HASHES:
        raise Refusal("ooxml-hash-weak")
    return HASHES[method], base64_bytes(element.the(f"{_D}DigestValue"))


def _claimed_role(signer: Element) -> str:
    """As it can be shown: without control, direction or zero-width signs."""
    roles = [
        role.text.strip()
        for holder in (*signer.all(f"{_X}SignerRole"), *signer.all(f"{_X}SignerRoleV2"))
        for claimed in holder.all(f"{_X}ClaimedRoles")
        for role in claimed.all(f"{_X}ClaimedRole")
    ]
    plain = "".join(letter if letter.isprintable() else " " for letter in ", ".join(roles))
    return " ".join(plain.split())[:_LONGEST_ROLE]


def _role(role: str) -> str:
    if not role:
        return ""
    claimed = f"<xd:ClaimedRole>{text_xml(role)}</xd:ClaimedRole>"
    return f"<xd:SignerRole><xd:ClaimedRoles>{claimed}</xd:ClaimedRoles></xd:SignerRole>"


def _issuer(certificate: Certificate) -> str:
    with tolerant_names():
        found = x509.load_der_x509_certificate(certificate.der)
        name, number = found.issuer.rfc4514_string(), found.serial_number
    return (
        f"<xd:IssuerSerial><X509IssuerName>{text_xml(name)}</X509IssuerName>"
        f"<X509SerialNumber>{number}</X509SerialNumber></xd:IssuerSerial>"
    )
