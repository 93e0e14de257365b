"""CAs, certificates and lists of revoked ones, as tests need them: made here, by names and dates alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from signing import der
from signing.certificates import Certificate, read_certificate
from signing.keys import KeySigner, PrivateKey
from tests.signing.conftest import USES

NOON = datetime(2021, 5, 18, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
_BIT_STRING = 0x03


@dataclass(frozen=True)
class Party:
    """Whoever has a key and a certificate."""

    key: PrivateKey
    found: x509.Certificate

    @property
    def der(self) -> bytes:
        return self.found.public_bytes(Encoding.DER)

    @property
    def certificate(self) -> Certificate:
        read = read_certificate(self.der)
        assert read is not None
        return read

    @property
    def signer(self) -> KeySigner:
        return KeySigner(self.certificate, self.key)


def party(
    name: str,
    issuer: Party | None = None,
    *,
    ca: bool = False,
    path_length: int | None = None,
    uses: Sequence[str] | None = None,
    start: datetime = NOON - 30 * DAY,
    end: datetime = NOON + 700 * DAY,
    key: PrivateKey | None = None,
    more: Sequence[tuple[x509.ExtensionType, bool]] = (),
    claiming: x509.Name | None = None,
) -> Party:
    """A certificate by `issuer`, self-signed without one; `claiming` another issuer's name than its own."""
    own = key or ec.generate_private_key(ec.SECP256R1())
    subject = name_with(name)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(claiming or (issuer.found.subject if issuer else subject))
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=path_length), critical=True)
        .add_extension(_usage(uses or _default_uses(ca)), critical=True)
    )
    for extension, critical in more:
        builder = builder.add_extension(extension, critical=critical)
    return Party(own, builder.sign(issuer.key if issuer else own, SHA256()))


def over_sha1(one: Party, issuer: Party) -> Party:
    """The same certificate signed over SHA-1, which no library makes any more."""
    of_rsa = isinstance(issuer.key, rsa.RSAPrivateKey)
    kind = bytes.fromhex("2a864886f70d010105" if of_rsa else "2a8648ce3d0401")
    algorithm = der.element(der.SEQUENCE, der.element(der.OBJECT_ID, kind), b"\5\0" if of_rsa else b"")
    parts = [der.at(one.found.tbs_certificate_bytes, number) for number in range(8)]
    body = der.element(der.SEQUENCE, *parts[:2], algorithm, *parts[3:])
    if isinstance(issuer.key, rsa.RSAPrivateKey):
        signature = issuer.key.sign(body, PKCS1v15(), SHA1())
    else:
        signature = issuer.key.sign(body, ec.ECDSA(SHA1()))
    value = der.element(_BIT_STRING, b"\0", signature)
    return Party(one.key, x509.load_der_x509_certificate(der.element(der.SEQUENCE, body, algorithm, value)))


def revoking(
    issuer: Party,
    revoked: Mapping[int, tuple[datetime, x509.ReasonFlags | None]] | None = None,
    *,
    at: datetime = NOON,
    due: datetime = NOON + 7 * DAY,
    more: Sequence[tuple[x509.ExtensionType, bool]] = (),
) -> bytes:
    """The list (DER) of a CA: serial numbers with dates and reasons."""
    builder = x509.CertificateRevocationListBuilder().issuer_name(issuer.found.subject)
    builder = builder.last_update(at).next_update(due)
    for serial, (date, reason) in (revoked or {}).items():
        entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(date)
        if reason:
            entry = entry.add_extension(x509.CRLReason(reason), critical=False)
        builder = builder.add_revoked_certificate(entry.build())
    for extension, critical in more:
        builder = builder.add_extension(extension, critical=critical)
    return builder.sign(issuer.key, SHA256()).public_bytes(Encoding.DER)


def name_with(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _default_uses(ca: bool) -> Sequence[str]:
    return ("key_cert_sign", "crl_sign") if ca else ("digital_signature", "content_commitment")


def _usage(uses: Sequence[str]) -> x509.KeyUsage:
    return x509.KeyUsage(**{use: use in uses for use in USES})
