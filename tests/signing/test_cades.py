import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from models.problems import Refusal
from signing import der
from signing.cades import check, sign
from signing.certificates import Certificate
from signing.cms import Cms, compose, parse
from signing.keys import KeySigner

DATA = b"<manifest/>"


def verified_by_openssl(openssl: str, folder: Path, signed: bytes, certificate: Certificate) -> bool:
    pem = x509.load_der_x509_certificate(certificate.der).public_bytes(Encoding.PEM)
    for name, body in {"s.p7s": signed, "content": DATA, "ca.pem": pem}.items():
        (folder / name).write_bytes(body)
    command = [openssl, "cms", "-verify", "-binary", "-inform", "DER", "-in", "s.p7s", "-content", "content"]
    trust = ["-CAfile", "ca.pem", "-partial_chain", "-cades", "-no_check_time", "-out", "out"]
    return subprocess.run([*command, *trust], cwd=folder, capture_output=True, check=False).returncode == 0


def test_openssl_accepts_our_signature_and_refuses_other_content(
    signer: KeySigner, now: datetime, tmp_path: Path, system_program: Callable[[str], str]
) -> None:
    openssl = system_program("openssl")
    signed = sign(DATA, signer, now)
    assert verified_by_openssl(openssl, tmp_path, signed, signer.certificate)
    other = sign(DATA + b"!", signer, now)
    assert not verified_by_openssl(openssl, tmp_path, other, signer.certificate)


def test_who_and_when_come_back(signer: KeySigner, now: datetime) -> None:
    signature = check(DATA, sign(DATA, signer, now))
    assert signature is not None
    assert signature.certificate == signer.certificate
    assert signature.when == now.replace(microsecond=0)


def test_the_time_is_kept_as_utc(ec_signer: KeySigner) -> None:
    hanoi = datetime(2021, 5, 18, 6, 0, tzinfo=timezone(timedelta(hours=7)))
    signature = check(DATA, sign(DATA, ec_signer, hanoi))
    assert signature is not None
    assert signature.when == datetime(2021, 5, 17, 23, 0, tzinfo=UTC)


def test_a_clock_that_no_signature_can_carry_is_refused(ec_signer: KeySigner) -> None:
    with pytest.raises(Refusal, match=r"clock-impossible \(year=2099\)"):
        sign(DATA, ec_signer, datetime(2099, 1, 1, tzinfo=UTC))


def test_other_content_is_refused(signer: KeySigner, now: datetime) -> None:
    assert check(DATA + b" ", sign(DATA, signer, now)) is None


def test_every_truncation_is_refused(signer: KeySigner, now: datetime) -> None:
    signed = sign(DATA, signer, now)
    assert [cut for cut in range(len(signed)) if check(DATA, signed[:cut])] == []
    assert check(DATA, signed + b"\0") is None


def test_every_flipped_bit_is_refused(ec_signer: KeySigner, now: datetime) -> None:
    signed = sign(DATA, ec_signer, now)
    accepted: list[int] = []
    for place in range(len(signed) * 8):
        damaged = bytearray(signed)
        damaged[place // 8] ^= 1 << place % 8
        if check(DATA, bytes(damaged)):
            accepted.append(place)
    assert accepted == []


def test_only_our_form_is_taken(ec_signer: KeySigner, now: datetime) -> None:
    signed = sign(DATA, ec_signer, now)
    facts = parse(signed)
    assert facts is not None
    assert compose(facts) == signed
    content = der.content(signed)
    long_length = b"\x30\x83" + len(content).to_bytes(3, "big") + content
    assert der.content(long_length) == content
    assert parse(long_length) is None  # a length in more bytes than DER needs
    signer_info = der.at(signed, 1, 0, 4, 0)
    with_unsigned = der.element(der.SEQUENCE, der.content(signer_info), der.context(1))
    assert parse(_rebuilt(signed, with_unsigned)) is None
    assert parse(_rebuilt(signed, signer_info)) == facts


def _rebuilt(signed: bytes, signer_info: bytes) -> bytes:
    parts = [der.at(signed, 1, 0, number) for number in range(4)]
    signed_data = der.element(der.SEQUENCE, *parts, der.element(der.SET, signer_info))
    return der.element(der.SEQUENCE, der.at(signed, 0), der.context(0, signed_data))


def test_a_certificate_put_in_place_of_the_signers_is_refused(
    signer: KeySigner, ec_signer: KeySigner, now: datetime
) -> None:
    facts = parse(sign(DATA, signer, now))
    assert facts is not None
    stolen = Cms(ec_signer.certificate.der, facts.when, facts.digest, facts.signature)
    swapped = check(DATA, compose(stolen))
    assert (swapped is None) == (signer.certificate != ec_signer.certificate)


@dataclass(frozen=True)
class Liar:
    """A signer whose key is not that of its certificate, as a token may have it."""

    certificate: Certificate

    def sign(self, data: bytes) -> bytes:
        return b"\x30\x06\x02\x01\x01\x02\x01" + bytes([len(data) % 100 + 1])


def test_a_value_that_does_not_fit_the_certificate_is_never_handed_out(
    ec_signer: KeySigner, now: datetime
) -> None:
    with pytest.raises(Refusal, match="signing-failed"):
        sign(DATA, Liar(ec_signer.certificate), now)
