"""A token signs like a key file; what it shows, it shows before any PIN."""

import multiprocessing
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from signing.seal import seal
from signing.tokens.choosing import Wanted, certificates_on
from signing.tokens.messages import PinState
from signing.tokens.process import DriverProcess
from signing.tokens.token_signer import TokenSigner, list_tokens, open_token
from tests.secrets_kept import Secrets
from tests.soft_tokens import PIN, TOKENS, SoftTokens

NOW = datetime(2021, 5, 18, 9, 30, tzinfo=UTC)


def check(signer: TokenSigner, data: bytes) -> None:
    value, key = signer.sign(data), signer.certificate.key
    if isinstance(key, RSAPublicKey):
        key.verify(value, data, PKCS1v15(), SHA256())
    else:
        key.verify(value, data, ECDSA(SHA256()))


@pytest.mark.parametrize(("label", "person"), [("RSA", "rsa"), ("P-256", "p256")])
def test_one_pin_signs_a_whole_round(tokens: SoftTokens, secrets: Secrets, label: str, person: str) -> None:
    secrets.keep(PIN)
    with open_token([str(tokens.library)], Wanted(PIN, label), NOW) as signer:
        assert signer.certificate == tokens.people[person].certificate
        for number in range(7):
            check(signer, bytes([number]) * 1000 * number)


def test_a_package_is_sealed_by_a_token(tokens: SoftTokens, payload: dict[str, bytes]) -> None:
    with open_token([str(tokens.library)], Wanted(PIN, "RSA"), NOW) as signer:
        package = seal(payload, signer, NOW)
    assert package


def test_a_token_without_bare_rsa_hashes_by_itself(faulty: Callable[[str], str]) -> None:
    with open_token([faulty("no-bare-rsa")], Wanted(PIN, "RSA"), NOW) as signer:
        check(signer, b"data")


def test_everything_is_listed_before_a_pin(tokens: SoftTokens) -> None:
    (shown,) = list_tokens([str(tokens.library)])
    assert shown.problem is None
    assert {token.label for token in shown.tokens} == TOKENS.keys()
    by_label = {token.label: token for token in shown.tokens}
    (rsa,) = certificates_on(by_label["RSA"])
    assert rsa.certificate == tokens.people["rsa"].certificate
    assert by_label["RSA"].manufacturer.startswith("SoftHSM")
    assert by_label["RSA"].serial
    assert by_label["RSA"].pin is PinState.GOOD
    assert len(certificates_on(by_label["HAI"])) == 2
    assert len(certificates_on(by_label["P-256"])) == 1, "that of the CA is none to sign with"
    assert by_label["TRONG"].certificates == ()


@pytest.mark.parametrize("code", ["short_code", "fingerprint"])
def test_one_of_two_certificates_is_chosen_by_its_code(tokens: SoftTokens, code: str) -> None:
    second = tokens.people["second"].certificate
    wanted = Wanted(PIN, "HAI", certificate=getattr(second, code))
    with open_token([str(tokens.library)], wanted, NOW) as signer:
        assert signer.certificate == second
        check(signer, b"data")


def test_a_token_is_found_behind_whichever_driver_shows_it(
    tokens: SoftTokens, faulty: Callable[[str], str], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.so"
    broken.write_bytes(b"not a driver")
    modules = [str(broken), faulty("empty"), str(tokens.library)]
    assert [len(one.tokens) for one in list_tokens(modules)] == [0, 0, len(TOKENS)]
    with open_token(modules, Wanted(PIN, "P-256"), NOW) as signer:
        check(signer, b"data")


def test_the_process_ends_with_the_round_and_no_argument_or_variable_of_it_holds_the_pin(
    tokens: SoftTokens,
) -> None:
    with open_token([str(tokens.library)], Wanted(PIN, "RSA"), NOW):
        (process,) = multiprocessing.active_children()
        seen = b"".join(Path(f"/proc/{process.pid}/{name}").read_bytes() for name in ("cmdline", "environ"))
        assert b"spawn" in seen
        assert PIN.encode() not in seen
    assert multiprocessing.active_children() == []


def test_a_failure_in_the_round_ends_the_process_too(tokens: SoftTokens) -> None:
    with pytest.raises(ZeroDivisionError), open_token([str(tokens.library)], Wanted(PIN, "RSA"), NOW):
        raise ZeroDivisionError
    assert multiprocessing.active_children() == []


def test_nothing_that_holds_the_pin_shows_it(tokens: SoftTokens) -> None:
    wanted = Wanted(PIN, "RSA")
    with open_token([str(tokens.library)], wanted, NOW) as signer:
        assert PIN not in repr(wanted) + repr(signer)


def test_what_a_driver_prints_is_not_the_programs_answer(
    faulty: Callable[[str], str], capfd: pytest.CaptureFixture[str]
) -> None:
    with DriverProcess(faulty("")) as process:
        assert process.tokens()
    assert capfd.readouterr() == ("", "")
