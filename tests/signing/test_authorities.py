"""What comes out of the files that CAs hand out, and what is refused."""

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.hazmat.primitives.serialization.pkcs7 import serialize_certificates
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates

from models.problems import Refusal
from signing.authorities import read_authority, read_trust_file, trusted_authority
from tests.signing.authority_samples import party, revoking

ROOT = party("CA gốc", ca=True)
OTHER = party("CA khác", ca=True)
LEAF = party("Nguyễn Thị Hòa", ROOT)
CRL = revoking(ROOT)


def pem_crl() -> bytes:
    return x509.load_der_x509_crl(CRL).public_bytes(Encoding.PEM)


def test_every_form_of_certificate_file_is_read() -> None:
    both = [ROOT.found, OTHER.found]
    pem = b"".join(found.public_bytes(Encoding.PEM) for found in both)
    for data in (
        pem,
        b"Subject: CA\r\n" + pem.replace(b"\n", b"\r\n"),
        serialize_certificates(both, Encoding.DER),
        serialize_certificates(both, Encoding.PEM),
    ):
        assert set(read_trust_file(data).certificates) == {ROOT.der, OTHER.der}
    assert read_trust_file(ROOT.der).certificates == (ROOT.der,)


def test_lists_are_read_too_alone_or_with_certificates() -> None:
    assert read_trust_file(CRL).crls == (CRL,)
    mixed = read_trust_file(pem_crl() + ROOT.found.public_bytes(Encoding.PEM))
    assert (mixed.crls, mixed.certificates) == ((CRL,), (ROOT.der,))


@pytest.mark.parametrize("wanted", [Encoding.DER, Encoding.PEM])
@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
def test_a_key_is_refused_as_a_key(wanted: Encoding, form: PrivateFormat) -> None:
    bare = ROOT.key.private_bytes(wanted, form, NoEncryption())
    p12 = serialize_key_and_certificates(None, ROOT.key, ROOT.found, None, BestAvailableEncryption(b"x"))
    beside = ROOT.found.public_bytes(Encoding.PEM) + bare if wanted is Encoding.PEM else bare
    for data in (bare, p12, beside):
        with pytest.raises(Refusal, match="trust-file-holds-key"):
            read_trust_file(data)


@pytest.mark.parametrize(
    "data", [b"", b"x", b"0\x82", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"]
)
def test_what_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal, match="trust-file-unknown"):
        read_trust_file(data)


def test_only_a_ca_becomes_a_trusted_one() -> None:
    authority = trusted_authority(ROOT.der)
    assert (authority.name, authority.path_length, authority.may_revoke) == ("CA gốc", None, True)
    assert len(authority.short_code) == 14
    with pytest.raises(Refusal, match="authority-none") as caught:
        trusted_authority(LEAF.der)
    assert caught.value.problem.params == {"name": "Nguyễn Thị Hòa"}
    with pytest.raises(Refusal, match="authority-unreadable"):
        trusted_authority(b"x")
    assert read_authority(b"x") is None
