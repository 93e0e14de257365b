"""What the process of a driver does, seen from inside: here it is called in the process of the test."""

import ctypes
import os
import resource
import sys
from collections.abc import Callable, Iterator
from multiprocessing import Pipe
from pathlib import Path
from threading import Thread
from types import SimpleNamespace

import pkcs11
import pytest

from models.problems import Problem
from signing.tokens import child
from signing.tokens.child import keep_quiet, run, serve
from signing.tokens.messages import ListTokens, OpenToken, SignData, TokenFacts
from signing.tokens.pkcs11_adapter import Driver
from tests.secrets_kept import Secrets
from tests.soft_tokens import PIN

WRONG = "Sai-8842-Qz"
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


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("locked", "token-pin-locked"),
        ("unset", "token-pin-unset"),
        ("last-try", "token-pin-last-try"),
        ("pin-locked", "token-pin-locked"),
        ("pin-length", "token-pin-length"),
        ("pin-expired", "token-pin-expired"),
    ],
)
def test_a_pin_that_opens_nothing(driver: Made, secrets: Secrets, fault: str, code: str) -> None:
    wanted = token(ready := driver(fault), "RSA")
    with secrets.refused(code):
        ready.open(OpenToken(wanted.slot, b"\1", secrets.keep(PIN)))


def test_a_wrong_pin(driver: Made, secrets: Secrets) -> None:
    wanted = token(ready := driver(""), "RSA")
    with secrets.refused("token-pin-wrong"):
        ready.open(OpenToken(wanted.slot, b"\1", secrets.keep(WRONG)))


def test_the_only_key_is_taken_whatever_its_id_and_no_key_is_told(driver: Made, secrets: Secrets) -> None:
    ready = driver("")
    ready.open(OpenToken(token(ready, "RSA").slot, b"another", PIN))
    assert len(ready.sign(b"data")) == 256
    ready.close()
    with secrets.refused("token-key-missing"):
        ready.open(OpenToken(token(ready, "LE").slot, b"\1", PIN))


@pytest.mark.parametrize("fault", ["uninitialised", "unrecognised"])
def test_a_token_that_nobody_made_ready_is_none(driver: Made, fault: str) -> None:
    assert driver(fault).tokens() == ()


def test_a_token_that_hashes_by_itself(driver: Made) -> None:
    assert len(opened(driver("no-bare-rsa"), "RSA").sign(b"data")) == 256


def test_a_key_of_another_kind_signs_nothing(driver: Made, secrets: Secrets) -> None:
    with secrets.refused("key-kind-unsupported"):
        opened(driver("other-kind"), "RSA").sign(b"data")


@pytest.mark.parametrize(
    ("fault", "code"), [("failing-listing", "token-driver-failed"), ("broken-listing", "token-removed")]
)
def test_a_driver_that_lists_nothing(driver: Made, secrets: Secrets, fault: str, code: str) -> None:
    with secrets.refused(code):
        driver(fault).tokens()


def test_a_file_that_is_no_driver(secrets: Secrets, tmp_path: Path) -> None:
    with secrets.refused("token-module-unloadable"):
        Driver(str(tmp_path / "nowhere.so"))


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_a_driver_prints_nowhere_and_leaves_no_dump(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    done = list[object]()
    windll = SimpleNamespace(kernel32=SimpleNamespace(SetErrorMode=done.append))
    monkeypatch.setattr(ctypes, "windll", windll, raising=False)

    def limit(kind: int, sizes: tuple[int, int]) -> None:
        done.append((kind, sizes))

    def point(_nowhere: int, stream: int) -> None:
        done.append(stream)

    monkeypatch.setattr(resource, "setrlimit", limit)
    monkeypatch.setattr(os, "dup2", point)
    monkeypatch.setattr(sys, "platform", system)
    keep_quiet()
    assert done == [1, 2, 3 if system == "win32" else (resource.RLIMIT_CORE, (0, 0))]


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


def test_a_process_that_is_asked_nothing_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "keep_quiet", lambda: None)
    ours, theirs = Pipe()
    ours.close()
    run(theirs, str(tmp_path / "nowhere.so"))
