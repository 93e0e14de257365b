"""Forgers' workshop for the letters that the tests of this folder sign."""

from datetime import datetime

import pytest

from signing.keys import KeySigner, PrivateKey
from tests.signing.conftest import certificate_of, make_p12
from tests.signing.pdf.forgeries import Workshop


@pytest.fixture(scope="session")
def workshop(
    ec_key: PrivateKey, ec_signer: KeySigner, rsa_signer: KeySigner, weak_signer: KeySigner, now: datetime
) -> Workshop:
    return Workshop(ec_signer, rsa_signer, weak_signer, certificate_of(make_p12(ec_key)), now)
