"""What holds for every test: no display, its own home, no warning unnoticed, the same examples each run."""

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.secrets_kept import Secrets
from tests.soft_tokens import SoftTokens, compile_stub, make_tokens

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile("repeatable", deadline=None, derandomize=True, database=None)
hypothesis.settings.register_profile("torture", deadline=None, max_examples=2000, print_blob=True)
hypothesis.settings.load_profile("repeatable")

HOME_VARIABLES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
XDG_VARIABLES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, also the current one: what a test writes without saying where lands in it."""
    folder = tmp_path_factory.mktemp("home")
    for name in HOME_VARIABLES:
        monkeypatch.setenv(name, str(folder))
    for name in XDG_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test that logs a warning; one that expects it looks into caplog, then calls caplog.clear()."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unexpected = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    assert not unexpected


@pytest.fixture
def system_program() -> Callable[[str], str]:
    """Finds a program to compare with (openssl, soffice); without it the test is skipped, in CI it fails."""
    return _program


@pytest.fixture(scope="session")
def soft_tokens(tmp_path_factory: pytest.TempPathFactory) -> SoftTokens:
    """SoftHSM's tokens, one for each thing that can be said of a certificate."""
    return make_tokens(tmp_path_factory.mktemp("token"), _program("softhsm2-util"))


@pytest.fixture
def tokens(soft_tokens: SoftTokens, monkeypatch: pytest.MonkeyPatch) -> SoftTokens:
    """SoftHSM's tokens, plugged in."""
    monkeypatch.setenv("SOFTHSM2_CONF", str(soft_tokens.config))
    return soft_tokens


@pytest.fixture(scope="session")
def stub_driver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A driver that does what STUB_DRIVER_FAULT names, and the rest through SoftHSM."""
    return compile_stub(tmp_path_factory.mktemp("stub"), _program("cc"))


@pytest.fixture
def faulty(tokens: SoftTokens, stub_driver: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """The path of a driver with this fault."""

    def with_fault(name: str) -> str:
        monkeypatch.setenv("STUB_DRIVER_OVER", str(tokens.library))
        monkeypatch.setenv("STUB_DRIVER_FAULT", name)
        return str(stub_driver)

    return with_fault


@pytest.fixture
def secrets(
    tmp_path: Path, home: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> Iterator[Secrets]:
    """What is kept here is found afterwards in no file, log, answer or exception of the test."""
    kept = Secrets(tmp_path)
    yield kept
    said = capfd.readouterr()
    kept.look([tmp_path, home], caplog.text + said.out + said.err)


def _program(name: str) -> str:
    path = shutil.which(name)
    if path is None and "CI" in os.environ:
        pytest.fail(f"{name} is not installed")
    return path or pytest.skip(f"{name} is not installed")
