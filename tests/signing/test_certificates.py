from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from signing.certificates import read_certificate, unfit
from signing.keys import KeySigner, PrivateKey


def test_a_name_longer_than_the_library_likes_is_read(ec_key: PrivateKey, ec_signer: KeySigner) -> None:
    long = "Sở Lao động, Thương binh và Xã hội tỉnh Thừa Thiên Huế"
    with pytest.warns(UserWarning, match="length must be"):
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, long, _validate=False)])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(ec_key.public_key())
        .serial_number(1)
        .not_valid_before(ec_signer.certificate.not_before)
        .not_valid_after(ec_signer.certificate.not_after)
        .sign(ec_key, SHA256())
    )
    certificate = read_certificate(made.public_bytes(Encoding.DER))
    assert certificate is not None
    assert certificate.name == certificate.issuer == long


def test_a_damaged_certificate_is_read_or_not_but_never_fails(signer: KeySigner) -> None:
    der = signer.certificate.der
    for place in range(len(der) * 8):
        damaged = bytearray(der)
        damaged[place // 8] ^= 1 << place % 8
        certificate = read_certificate(bytes(damaged))
        if certificate:
            assert certificate.fingerprint != signer.certificate.fingerprint
            unfit(certificate, certificate.not_before)
    assert not any(read_certificate(der[:cut]) for cut in range(len(der)))


def test_whose_it_is_and_what_they_are(ec_signer: KeySigner) -> None:
    found = ec_signer.certificate
    assert (found.organisation, found.role) == ("UBND huyện Sơn Dương", "Chánh Văn phòng")


def test_it_holds_from_its_first_to_its_last_second(ec_signer: KeySigner) -> None:
    found, second = ec_signer.certificate, timedelta(seconds=1)
    assert unfit(found, found.not_before) == unfit(found, found.not_after) == []
    assert [one.code for one in unfit(found, found.not_before - second)] == ["certificate-not-yet-valid"]
    assert [one.code for one in unfit(found, found.not_after + second)] == ["certificate-expired"]
