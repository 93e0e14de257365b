"""Everything that goes wrong with a token is told by its own code, loses nothing, and lets no PIN out."""

import multiprocessing
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from signing.tokens import process
from signing.tokens.choosing import Wanted
from signing.tokens.messages import PinState
from signing.tokens.process import Deadlines
from signing.tokens.token_signer import list_tokens, open_token
from tests.secrets_kept import Secrets
from tests.soft_tokens import PIN, SoftTokens

NOW = datetime(2021, 5, 18, 9, 30, tzinfo=UTC)
WRONG = "Sai-8842-Qz"
SHORT = Deadlines(listing=60, opening=0.2, signing=0.2)
Faulty = Callable[[str], str]


@pytest.fixture(autouse=True)
def kept(secrets: Secrets) -> None:
    secrets.keep(PIN)
    secrets.keep(WRONG)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (Wanted(PIN), "token-several"),
        (Wanted(PIN, "KHONG CO"), "token-unknown"),
        (Wanted(PIN, serial="0"), "token-unknown"),
        (Wanted("", "RSA"), "token-pin-needed"),
        (Wanted("1", "RSA"), "token-pin-wrong-low"),
        (Wanted(WRONG, "P-256"), "token-pin-wrong-low"),
        (Wanted(PIN, "HAI"), "token-certificate-several"),
        (Wanted(PIN, "HAI", certificate="0000 0000 0000"), "token-certificate-unknown"),
        (Wanted(PIN, "TRONG"), "token-certificate-none"),
        (Wanted(PIN, "LE"), "token-key-missing"),
        (Wanted(PIN, "HET HAN"), "certificate-expired"),
        (Wanted(PIN, "KHONG KY"), "certificate-not-for-signing"),
        (Wanted(PIN, "YEU"), "key-kind-unsupported"),
    ],
)
def test_what_stands_on_a_token_is_judged(
    tokens: SoftTokens, secrets: Secrets, wanted: Wanted, code: str
) -> None:
    with secrets.refused(code), open_token([str(tokens.library)], wanted, NOW):
        pass
    assert multiprocessing.active_children() == []


def test_a_key_of_another_certificate_signs_nothing(tokens: SoftTokens, secrets: Secrets) -> None:
    with (
        secrets.refused("token-signature-wrong"),
        open_token([str(tokens.library)], Wanted(PIN, "LECH"), NOW) as signer,
    ):
        signer.sign(b"data")


def test_nothing_is_plugged_in(tokens: SoftTokens, secrets: Secrets, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOFTHSM2_CONF", str(tokens.empty))
    with secrets.refused("token-none"), open_token([str(tokens.library)], Wanted(PIN), NOW):
        pass


def test_no_driver_and_none_that_loads(secrets: Secrets, tmp_path: Path) -> None:
    with secrets.refused("token-driver-missing"), open_token([], Wanted(PIN), NOW):
        pass
    broken = tmp_path / "driver.so"
    broken.write_bytes(b"\x7fELF and nothing more")
    for module in (broken, tmp_path / "nowhere.so"):
        with secrets.refused("token-module-unloadable"), open_token([str(module)], Wanted(PIN), NOW):
            pass


@pytest.mark.parametrize(
    ("fault", "pin", "code"),
    [
        ("locked", PIN, "token-pin-locked"),
        ("unset", PIN, "token-pin-unset"),
        ("last-try", PIN, "token-pin-last-try"),
        ("pin-locked", PIN, "token-pin-locked"),
        ("pin-expired", PIN, "token-pin-expired"),
        ("pin-length", PIN, "token-pin-length"),
        ("", WRONG, "token-pin-wrong"),
        ("wrong-low", WRONG, "token-pin-wrong-low"),
        ("wrong-last", WRONG, "token-pin-wrong-last"),
        ("wrong-locked", WRONG, "token-pin-locked"),
        ("uninitialised", PIN, "token-none"),
        ("broken-listing", PIN, "token-removed"),
        ("failing-listing", PIN, "token-driver-failed"),
        ("crash-listing", PIN, "token-driver-crashed"),
        ("crash-login", PIN, "token-driver-crashed"),
        ("hang-login", PIN, "token-driver-hangs"),
    ],
)
def test_what_a_driver_answers_before_it_signs(
    faulty: Faulty, secrets: Secrets, fault: str, pin: str, code: str
) -> None:
    opening = open_token([faulty(fault)], Wanted(pin, "RSA"), NOW, deadlines=SHORT)
    with secrets.refused(code), opening:
        pass
    assert multiprocessing.active_children() == []


def test_the_last_try_is_spent_only_when_asked_for(faulty: Faulty) -> None:
    with open_token([faulty("last-try")], Wanted(PIN, "RSA", last_try=True), NOW) as signer:
        assert signer.sign(b"data")


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("removed", "token-removed"),
        ("no-session", "token-removed"),
        ("gone-after", "token-removed"),
        ("failing", "token-signing-failed"),
        ("wrong-value", "token-signature-wrong"),
        ("crash-signing", "token-driver-crashed"),
        ("hang-signing", "token-driver-hangs"),
    ],
)
@pytest.mark.parametrize("label", ["RSA", "P-256"])
def test_what_happens_while_it_signs(
    faulty: Faulty, secrets: Secrets, label: str, fault: str, code: str
) -> None:
    deadlines = Deadlines(60, 60, 0.2 if "hang" in fault else 60)
    with open_token([faulty(fault)], Wanted(PIN, label), NOW, deadlines=deadlines) as signer:
        with secrets.refused(code):
            signer.sign(b"data")
        if "driver" in code:
            with secrets.refused("token-driver-crashed"):
                signer.sign(b"more")
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("fault", ["hang-leaving", "failing-leaving"])
def test_a_token_that_cannot_be_left_keeps_no_signature_back(
    faulty: Faulty, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(process, "_GOODBYE", 0.2)
    with open_token([faulty(fault)], Wanted(PIN, "RSA"), NOW) as signer:
        assert signer.sign(b"data")
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("fault", ["hang-listing", "hang-login"])
def test_whoever_waits_may_stop(faulty: Faulty, secrets: Secrets, fault: str) -> None:
    asked = count()
    opening = open_token([faulty(fault)], Wanted(PIN, "RSA"), NOW, go_on=lambda: next(asked) < 20)
    with secrets.refused("cancelled"), opening:
        pass
    assert multiprocessing.active_children() == []


def test_whoever_waits_for_a_list_may_stop(faulty: Faulty, secrets: Secrets) -> None:
    with secrets.refused("cancelled"):
        list_tokens([faulty("hang-listing")], go_on=lambda: False)
    assert multiprocessing.active_children() == []


def test_a_hanging_driver_stops_no_other(tokens: SoftTokens, faulty: Faulty) -> None:
    shown = list_tokens([faulty("crash-listing"), str(tokens.library)])
    assert [one.problem and one.problem.code for one in shown] == ["token-driver-crashed", None]
    assert [one.module for one in shown][1] == str(tokens.library)
    (hanging,) = list_tokens([faulty("hang-listing")], deadlines=Deadlines(listing=0.2))
    assert hanging.problem
    assert hanging.problem.code == "token-driver-hangs"


@pytest.mark.parametrize("state", [PinState.LOW, PinState.LAST_TRY, PinState.LOCKED, PinState.UNSET])
def test_how_the_pin_stands_is_seen_before_it_is_typed(faulty: Faulty, state: PinState) -> None:
    (shown,) = list_tokens([faulty(state.value)])
    assert {token.pin for token in shown.tokens} == {state}
