"""Forgers' workshop, and the letters that the tests of this folder sign."""

from collections.abc import Callable
from datetime import datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12

from signing.certificates import Certificate
from signing.keys import KeySigner, PrivateKey, open_p12
from tests.signing.pdf.forgeries import Workshop


def certificate_of(p12: bytes, passphrase: str) -> bytes:
    found = load_pkcs12(p12, passphrase.encode()).cert
    assert found is not None
    return found.certificate.public_bytes(Encoding.DER)


@pytest.fixture(scope="session")
def rsa_signer(p12: Callable[..., bytes], rsa_key: PrivateKey, passphrase: str, now: datetime) -> KeySigner:
    return open_p12(p12(rsa_key), passphrase, now)


@pytest.fixture(scope="session")
def workshop(
    p12: Callable[..., bytes],
    ec_key: PrivateKey,
    ec_signer: KeySigner,
    rsa_signer: KeySigner,
    passphrase: str,
    now: datetime,
) -> Workshop:
    """`weak` has a key that no certificate of ours can hold, so its facts are made up."""
    short = rsa.generate_private_key(65537, 1024)
    der = certificate_of(p12(short), passphrase)
    facts = x509.load_der_x509_certificate(der)
    weak = Certificate(
        der, "", "", "", "", facts.not_valid_before_utc, facts.not_valid_after_utc, True, False, short.public_key()
    )
    return Workshop(
        ec_signer, rsa_signer, KeySigner(weak, short), certificate_of(p12(ec_key), passphrase), now
    )
