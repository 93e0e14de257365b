"""Keys, certificates and a small signed package that the tests of this room share."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12, serialize_key_and_certificates
from cryptography.x509.oid import NameOID

from signing.certificates import Certificate
from signing.keys import KeySigner, PrivateKey, open_p12
from signing.seal import seal
from tests.signing.telling import nothing_left_unsaid

NOW = datetime(2021, 5, 18, 9, 30, 15, 250_000, tzinfo=UTC)
PASSPHRASE = "Sơn Dương 2021"
USES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever is refused or remarked on in these tests can be told to people."""
    with nothing_left_unsaid(monkeypatch):
        yield


def make_p12(
    key: PrivateKey,
    *,
    start: datetime = NOW - timedelta(days=30),
    end: datetime = NOW + timedelta(days=700),
    uses: Sequence[str] | None = ("digital_signature",),
    passphrase: str = PASSPHRASE,
) -> bytes:
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "UBND huyện Sơn Dương"),
            x509.NameAttribute(NameOID.TITLE, "Chánh Văn phòng"),
            x509.NameAttribute(NameOID.COMMON_NAME, "Nguyễn Thị\N{RIGHT-TO-LEFT OVERRIDE}\nHòa"),
        ]
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Cơ quan chứng thực thử")]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
    )
    if uses is not None:
        builder = builder.add_extension(x509.KeyUsage(**{use: use in uses for use in USES}), critical=True)
    encryption = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    return serialize_key_and_certificates(None, key, builder.sign(key, SHA256()), None, encryption)


def certificate_of(p12: bytes) -> bytes:
    found = load_pkcs12(p12, PASSPHRASE.encode()).cert
    assert found is not None
    return found.certificate.public_bytes(Encoding.DER)


@pytest.fixture(scope="session")
def now() -> datetime:
    return NOW


@pytest.fixture(scope="session")
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture(scope="session")
def p12() -> Callable[..., bytes]:
    return make_p12


@pytest.fixture(scope="session")
def ec_key() -> PrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


@pytest.fixture(scope="session")
def rsa_key() -> PrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(scope="session", params=["ec", "rsa"])
def signer(request: pytest.FixtureRequest, ec_key: PrivateKey, rsa_key: PrivateKey) -> KeySigner:
    return open_p12(make_p12(ec_key if request.param == "ec" else rsa_key), PASSPHRASE, NOW)


@pytest.fixture(scope="session")
def ec_signer(ec_key: PrivateKey) -> KeySigner:
    return open_p12(make_p12(ec_key), PASSPHRASE, NOW)


@pytest.fixture(scope="session")
def rsa_signer(rsa_key: PrivateKey) -> KeySigner:
    return open_p12(make_p12(rsa_key), PASSPHRASE, NOW)


@pytest.fixture(scope="session")
def weak_signer() -> KeySigner:
    """Of a key that no certificate of ours can hold, so its facts are made up."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    der = certificate_of(make_p12(key))
    facts = x509.load_der_x509_certificate(der)
    period = facts.not_valid_before_utc, facts.not_valid_after_utc
    return KeySigner(Certificate(der, "", "", "", "", *period, True, False, key.public_key()), key)


@pytest.fixture(scope="session")
def payload() -> dict[str, bytes]:
    return {"submission.json": b'{"revision":1}', "phu-luc-1.xlsx": b"PK\5\6 a workbook", "empty.txt": b""}


@pytest.fixture(scope="session")
def package(payload: dict[str, bytes], ec_signer: KeySigner) -> bytes:
    return seal(payload, ec_signer, NOW)
