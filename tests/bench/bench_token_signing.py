"""One round of token signing (4 workbooks, 2 PDFs, the package), beside seven bare signatures in the same process."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path

import pkcs11
from pkcs11 import Attribute, Mechanism, ObjectClass
from pkcs11.types import SignMixin

from signing.tokens.choosing import Wanted
from signing.tokens.token_signer import TokenSigner, open_token
from tests.bench.side_by_side import medians
from tests.soft_tokens import LIBRARIES, PIN, SoftTokens, make_tokens

ROUND = tuple(bytes([number]) * 400 for number in range(7))
"""What is signed is small whatever the file: hashes and a time."""
NOW = datetime(2021, 5, 18, tzinfo=UTC)
KINDS = {"RSA": Mechanism.RSA_PKCS, "P-256": Mechanism.ECDSA}


def lines() -> Iterator[str]:
    """The whole round with its process, the seven values once a token is open, and the yardstick."""
    program = shutil.which("softhsm2-util")
    if program is None or not any(Path(name).exists() for name in LIBRARIES):
        yield "SoftHSM is not installed"
        return
    with tempfile.TemporaryDirectory() as folder:
        tokens = make_tokens(Path(folder), program)
        os.environ["SOFTHSM2_CONF"] = str(tokens.config)
        for label in KINDS:
            yield _line(tokens, label)


def _line(tokens: SoftTokens, label: str) -> str:
    module = str(tokens.library)
    wanted = Wanted(PIN, label)
    token = pkcs11.lib(module).get_token(token_label=label)
    with open_token([module], wanted, NOW) as signer, token.open(user_pin=PIN) as session:
        (key,) = session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.ID: b"\1"})
        assert isinstance(key, SignMixin)
        found = medians(
            {
                "round": partial(_round, module, wanted),
                "open": partial(_signed, signer),
                "bare": partial(_bare, key, KINDS[label]),
            }
        )
    round_, signed, bare = (found[name] * 1000 for name in ("round", "open", "bare"))
    return (
        f"{label}: a round with its process, listing and PIN {round_:.0f} ms; "
        f"the 7 alone, through the pipe and checked, {signed:.1f} ms; bare {bare:.1f} ms ({signed / bare:.1f}x)"
    )


def _round(module: str, wanted: Wanted) -> None:
    with open_token([module], wanted, NOW) as signer:
        _signed(signer)


def _signed(signer: TokenSigner) -> None:
    for data in ROUND:
        signer.sign(data)


def _bare(key: SignMixin, mechanism: Mechanism) -> None:
    for data in ROUND:
        key.sign(sha256(data).digest(), mechanism=mechanism)
