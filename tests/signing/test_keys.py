import traceback
import unicodedata
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12, serialize_key_and_certificates

from models.problems import Refusal
from signing import der
from signing.certificates import read_certificate
from signing.keys import KeySigner, PrivateKey, load_p12, open_p12

MakeP12 = Callable[..., bytes]


def refused(data: bytes, passphrase: str, now: datetime) -> Refusal:
    with pytest.raises(Refusal) as caught:
        open_p12(data, passphrase, now)
    return caught.value


def test_a_key_file_says_whose_it_is(signer: KeySigner, now: datetime) -> None:
    certificate = signer.certificate
    assert certificate.name == "Nguyễn Thị Hòa"
    assert certificate.role == "Chánh Văn phòng"
    assert certificate.organisation == "UBND huyện Sơn Dương"
    assert certificate.issuer == "Cơ quan chứng thực thử"
    assert certificate.not_before < now < certificate.not_after
    assert len(certificate.fingerprint) == 64
    groups = certificate.short_code.split(" ")
    assert [len(group) for group in groups] == [4, 4, 4]
    assert int("".join(groups)) == int(certificate.fingerprint, 16) % 10**12


def test_a_passphrase_may_be_typed_with_loose_marks(p12: MakeP12, ec_key: PrivateKey, now: datetime) -> None:
    loose = unicodedata.normalize("NFD", "mật khẩu")
    assert loose != "mật khẩu"
    assert open_p12(p12(ec_key, passphrase="mật khẩu"), loose, now)


def test_a_key_file_whose_length_is_left_open_is_read(
    p12: MakeP12, ec_key: PrivateKey, passphrase: str, now: datetime
) -> None:
    open_ended = b"\x30\x80" + der.content(p12(ec_key)) + b"\0\0"
    assert open_p12(open_ended, passphrase, now)


def test_a_key_file_without_passphrase_opens(p12: MakeP12, ec_key: PrivateKey, now: datetime) -> None:
    assert open_p12(p12(ec_key, passphrase=""), "", now)


@pytest.mark.parametrize(("typed", "code"), [("sai-mat-khau", "passphrase-wrong"), ("", "passphrase-needed")])
def test_a_wrong_passphrase_is_told_and_shows_nowhere(
    p12: MakeP12, ec_key: PrivateKey, now: datetime, typed: str, code: str
) -> None:
    refusal = refused(p12(ec_key), typed, now)
    assert refusal.problem.code == code
    told = "".join(traceback.format_exception(refusal)) + repr(refusal)
    assert not typed or typed not in told
    assert refusal.__cause__ is None
    assert refusal.__suppress_context__


def test_the_key_is_in_no_repr(signer: KeySigner) -> None:
    assert "PrivateKey" not in repr(signer)
    assert "der=" not in repr(signer)


@pytest.mark.parametrize(("days", "code"), [(800, "certificate-expired"), (-40, "certificate-not-yet-valid")])
def test_a_certificate_out_of_its_period_is_refused(
    p12: MakeP12, ec_key: PrivateKey, passphrase: str, now: datetime, days: int, code: str
) -> None:
    data = p12(ec_key)
    problem = refused(data, passphrase, now + timedelta(days=days)).problem
    assert problem.code == code
    edge = now + timedelta(days=700 if days > 0 else -30)
    assert problem.params == {"name": "Nguyễn Thị Hòa", "date": edge.replace(microsecond=0).isoformat()}
    assert load_p12(data, passphrase)


@pytest.mark.parametrize("uses", [("digital_signature",), ("content_commitment",), None])
def test_a_certificate_that_may_sign_is_taken(
    p12: MakeP12, ec_key: PrivateKey, passphrase: str, now: datetime, uses: tuple[str, ...] | None
) -> None:
    assert open_p12(p12(ec_key, uses=uses), passphrase, now)


def test_a_certificate_for_another_purpose_is_refused(
    p12: MakeP12, ec_key: PrivateKey, passphrase: str, now: datetime
) -> None:
    refusal = refused(p12(ec_key, uses=("key_encipherment", "crl_sign")), passphrase, now)
    assert refusal.problem.code == "certificate-not-for-signing"


def test_weak_and_strange_keys_are_refused(p12: MakeP12, passphrase: str, now: datetime) -> None:
    weak = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    strange = ec.generate_private_key(ec.SECP521R1())
    edwards = serialize_key_and_certificates(
        None, ed25519.Ed25519PrivateKey.generate(), None, None, NoEncryption()
    )
    assert refused(p12(weak), passphrase, now).problem.code == "key-kind-unsupported"
    assert refused(p12(strange), passphrase, now).problem.code == "key-kind-unsupported"
    assert refused(edwards, "", now).problem.code == "key-kind-unsupported"


def test_a_key_without_its_certificate_and_a_certificate_without_its_key_are_told_apart(
    p12: MakeP12, ec_key: PrivateKey, passphrase: str, now: datetime
) -> None:
    found = load_pkcs12(p12(ec_key), passphrase.encode()).cert
    assert found is not None
    alone = serialize_key_and_certificates(None, ec_key, None, None, NoEncryption())
    keyless = serialize_key_and_certificates(None, None, found.certificate, None, NoEncryption())
    assert refused(alone, "", now).problem.code == "key-file-without-certificate"
    assert refused(keyless, "", now).problem.code == "key-file-without-key"


def test_a_file_that_is_none_or_cut_off_is_refused(
    p12: MakeP12, ec_key: PrivateKey, passphrase: str, now: datetime
) -> None:
    data = p12(ec_key)
    found = load_pkcs12(data, passphrase.encode()).cert
    assert found is not None
    others = [b"", b"PK\3\4", b"-----BEGIN PRIVATE KEY-----", found.certificate.public_bytes(Encoding.DER)]
    for other in [*others, data[:1], data[:100], data[:-1], data + b"\n"]:
        assert refused(other, passphrase, now).problem.code == "key-file-unreadable"
    assert read_certificate(b"no certificate") is None


def test_a_file_locked_by_an_algorithm_of_old_is_told_as_such(
    p12: MakeP12, ec_key: PrivateKey, passphrase: str, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RC2 and the like: OpenSSL has them only where its legacy provider is loaded."""

    def too_old(_data: bytes, _passphrase: bytes) -> None:
        raise UnsupportedAlgorithm("RC2-40-CBC")

    monkeypatch.setattr("signing.keys.load_pkcs12", too_old)
    assert refused(p12(ec_key), passphrase, now).problem.code == "key-kind-unsupported"
