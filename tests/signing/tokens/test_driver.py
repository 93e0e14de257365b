"""What the process of a driver does, seen from inside: here it is called in the process of the test."""

from collections.abc import Callable, Iterator
from multiprocessing import Pipe
from pathlib import Path
from threading import Thread

import pkcs11
import pytest

from models.problems import Problem
from signing.tokens.child import serve
from signing.tokens.messages import ListTokens, OpenToken, SignData, TokenFacts
from signing.tokens.pkcs11_adapter import Driver
from tests.secrets_kept import Secrets
from tests.soft_tokens import PIN

Made = Callable[[str], Driver]


@pytest.fixture
def driver(faulty: Callable[[str], str]) -> Iterator[Made]:
    """A driver with a fault, loaded here; the next test finds it unloaded."""
    modules = list[str]()

    def with_fault(name: str) -> Driver:
        modules.append(faulty(name))
        return Driver(modules[-1])

    yield with_fault
    for module in modules:
        pkcs11.lib(module).finalize()


def token(driver: Driver, label: str) -> TokenFacts:
    return next(token for token in driver.tokens() if token.label == label)


def opened(driver: Driver, label: str) -> Driver:
    wanted = token(driver, label)
    driver.open(OpenToken(wanted.slot, wanted.certificates[0].id, PIN))
    return driver


@pytest.mark.parametrize(("label", "length"), [("RSA", 256), ("P-256", 64)])
def test_a_value_is_as_long_as_its_key(driver: Made, label: str, length: int) -> None:
    ready = opened(driver(""), label)
    assert len(ready.sign(b"data")) == length
    ready.close()
    ready.close()


def test_nothing_is_signed_before_it_is_opened(driver: Made, secrets: Secrets) -> None:
    with secrets.refused("token-signing-failed"):
        driver("").sign(b"data")


def test_a_token_that_left_between_listing_and_pin(driver: Made, secrets: Secrets) -> None:
    with secrets.refused("token-removed"):
        driver("").open(OpenToken(123_456, b"\1", secrets.keep(PIN)))


@pytest.mark.parametrize("fault", ["each-time", "unsaid"])
@pytest.mark.parametrize("label", ["RSA", "P-256"])
def test_a_key_that_wants_the_pin_before_each_value_gets_it(driver: Made, label: str, fault: str) -> None:
    ready = opened(driver(fault), label)
    assert ready.sign(b"one")
    assert ready.sign(b"two")


@pytest.mark.parametrize("fault", ["removed", "failing", "gone-after"])
def test_a_failure_while_signing_holds_no_secret(driver: Made, secrets: Secrets, fault: str) -> None:
    secrets.keep(PIN)
    ready = opened(driver(fault), "RSA")
    code = "token-signing-failed" if fault == "failing" else "token-removed"
    with secrets.refused(code):
        ready.sign(b"data")


def test_a_process_answers_until_the_pipe_is_closed(faulty: Callable[[str], str]) -> None:
    ours, theirs = Pipe()
    module = faulty("")
    server = Thread(target=serve, args=(theirs, module))
    server.start()
    ours.send(ListTokens())
    found = {one.label: one for one in ours.recv()}
    ours.send(OpenToken(found["RSA"].slot, b"\1", "wrong"))
    assert isinstance(ours.recv(), Problem)
    ours.send(OpenToken(found["RSA"].slot, b"\1", PIN))
    assert ours.recv() is None
    ours.send(SignData(b"data"))
    assert len(ours.recv()) == 256
    ours.close()
    server.join()
    pkcs11.lib(module).finalize()


def test_a_process_that_is_asked_nothing_ends(tmp_path: Path) -> None:
    ours, theirs = Pipe()
    ours.close()
    serve(theirs, str(tmp_path / "nowhere.so"))
