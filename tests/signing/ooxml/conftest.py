"""Forgers' workshop for the workbooks that the tests of this folder sign, and LibreOffice's opinion of them."""

import json
import subprocess
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from signing.keys import KeySigner, PrivateKey, open_p12
from tests.signing.conftest import certificate_of, make_p12
from tests.signing.ooxml.forgeries import Workshop

Says = Callable[[Mapping[str, bytes]], dict[str, list[dict[str, Any]]]]


@pytest.fixture(scope="session")
def p384_signer(passphrase: str, now: datetime) -> KeySigner:
    return open_p12(make_p12(ec.generate_private_key(ec.SECP384R1())), passphrase, now)


@pytest.fixture(scope="session")
def workshop(
    rsa_key: PrivateKey, ec_signer: KeySigner, rsa_signer: KeySigner, weak_signer: KeySigner, now: datetime
) -> Workshop:
    return Workshop(rsa_signer, ec_signer, weak_signer, certificate_of(make_p12(rsa_key)), now)


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
