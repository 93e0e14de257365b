"""What comes out of the files that CAs hand out, and what is refused."""

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.hazmat.primitives.serialization.pkcs7 import serialize_certificates
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509.oid import NameOID

from models.problems import Refusal
from signing.authorities import has_weak_hash, read_authority, read_trust_file, trusted_authority
from signing.keys import PrivateKey
from tests.signing.authority_samples import DAY, NOON, Party, name_with, over_sha1, party, revoking

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


def bare(*, ca: bool) -> x509.Certificate:
    """A certificate that says nothing of its uses."""
    builder = x509.CertificateBuilder().subject_name(ROOT.found.subject).issuer_name(ROOT.found.subject)
    builder = builder.serial_number(1).public_key(ROOT.key.public_key())
    builder = builder.not_valid_before(NOON - DAY).not_valid_after(NOON + DAY)
    if ca:
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    return builder.sign(ROOT.key, SHA256())


def test_without_a_word_on_uses_every_use_is_allowed() -> None:
    authority = trusted_authority(bare(ca=True).public_bytes(Encoding.DER))
    assert (authority.may_issue, authority.may_revoke) == (True, True)
    nobody = read_authority(bare(ca=False).public_bytes(Encoding.DER))
    assert nobody is not None
    assert (nobody.may_issue, nobody.path_length) == (False, None)


def test_signatures_over_weak_hashes_are_recognised_whoever_made_them() -> None:
    large = party("CA RSA", ca=True, key=rsa.generate_private_key(public_exponent=65537, key_size=2048))
    for ca in (ROOT, large):
        leaf = over_sha1(party("x", ca), ca)
        authority = trusted_authority(ca.der)
        assert has_weak_hash(leaf.found)
        assert authority.issued(leaf.found)
        assert not trusted_authority(OTHER.der).issued(leaf.found)
        assert not authority.issued(over_sha1(party("x", ca), party("khác", key=other_key(ca))).found)


def other_key(ca: Party) -> PrivateKey:
    if isinstance(ca.key, rsa.RSAPrivateKey):
        return rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return OTHER.key


def test_a_signature_of_an_unknown_kind_proves_nothing() -> None:
    der = LEAF.der.replace(bytes.fromhex("2a8648ce3d040302"), bytes.fromhex("2a8648ce3d040309"))
    odd = x509.load_der_x509_certificate(der)
    assert has_weak_hash(odd)
    assert not trusted_authority(ROOT.der).issued(odd)


def test_over_a_weak_hash_the_key_behind_it_is_looked_at_all_the_same() -> None:
    for key in (ec.generate_private_key(ec.SECP256R1()), rsa.generate_private_key(65537, 2048)):
        issuer = party("CA", ca=True, key=key)
        leaf = over_sha1(party("Lê An", issuer), issuer).found
        assert trusted_authority(issuer.der).issued(leaf)
        assert not trusted_authority(party("CA", ca=True).der).issued(leaf)
        elsewhere = over_sha1(party("Lê An", issuer, claiming=name_with("CA khác")), issuer).found
        assert not trusted_authority(issuer.der).issued(elsewhere)
    odd = ed25519.Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "CA")])
    made = (
        x509.CertificateBuilder(name, name, odd.public_key(), 7, NOON - DAY, NOON + DAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(odd, None)
    )
    assert not trusted_authority(made.public_bytes(Encoding.DER)).issued(leaf)
