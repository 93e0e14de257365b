"""Forgers' workshop for the workbooks that the tests of this folder sign, and LibreOffice's opinion of them."""

import json
import subprocess
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12

from signing.certificates import Certificate
from signing.keys import KeySigner, PrivateKey, open_p12
from tests.signing.ooxml.forgeries import Workshop

Says = Callable[[Mapping[str, bytes]], dict[str, list[dict[str, Any]]]]


def certificate_of(p12: bytes, passphrase: str) -> bytes:
    found = load_pkcs12(p12, passphrase.encode()).cert
    assert found is not None
    return found.certificate.public_bytes(Encoding.DER)


@pytest.fixture(scope="session")
def rsa_signer(p12: Callable[..., bytes], rsa_key: PrivateKey, passphrase: str, now: datetime) -> KeySigner:
    return open_p12(p12(rsa_key), passphrase, now)


@pytest.fixture(scope="session")
def p384_signer(p12: Callable[..., bytes], passphrase: str, now: datetime) -> KeySigner:
    return open_p12(p12(ec.generate_private_key(ec.SECP384R1())), passphrase, now)


@pytest.fixture(scope="session")
def workshop(
    p12: Callable[..., bytes],
    rsa_key: PrivateKey,
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
        der,
        "",
        "",
        "",
        "",
        facts.not_valid_before_utc,
        facts.not_valid_after_utc,
        True,
        False,
        short.public_key(),
    )
    twin = certificate_of(p12(rsa_key), passphrase)
    return Workshop(rsa_signer, ec_signer, KeySigner(weak, short), twin, now)


@pytest.fixture
def libreoffice(system_program: Callable[[str], str], tmp_path: Path) -> Says:
    """What LibreOffice says of the signatures in each file, asked over UNO by the system's Python."""
    soffice, python = system_program("soffice"), "/usr/bin/python3"
    if (
        not Path(python).exists()
        or subprocess.run([python, "-c", "import uno"], check=False, capture_output=True).returncode
    ):
        system_program("python3-uno")
    script = Path(__file__).with_name("ask_libreoffice.py")

    def ask(files: Mapping[str, bytes]) -> dict[str, list[dict[str, Any]]]:
        for name, data in files.items():
            (tmp_path / name).write_bytes(data)
        paths = [str(tmp_path / name) for name in files]
        command = [python, str(script), soffice, str(tmp_path / "office"), *paths]
        run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
        return json.loads(run.stdout.splitlines()[-1])

    return ask
