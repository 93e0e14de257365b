"""Signing with a USB token on the sending page: listed in the background, a PIN that is typed once and kept nowhere."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.secrets_kept import Secrets
from tests.soft_tokens import PIN, SoftTokens
from workflows.signing_keys import Token, UnitKey


@pytest.fixture
def send(desk: Any, tmp_path: Path) -> Any:
    """The page with a folder chosen."""
    desk.press("Ctrl+4")
    target = tmp_path / "nơi nhận"
    target.mkdir()
    desk.send.target.take_folder(target)
    return desk.send


def listed(desk: Any, send: Any, driver: Path) -> Any:
    """The list of tokens behind this driver, as if it had been chosen."""
    send.key.token._driver = driver
    send.key._token.click()
    desk.bot.waitUntil(lambda: not send.key.token.looking, timeout=30_000)
    return send.key.token


def choose(choice: Any, name: str) -> None:
    choice.offered.setCurrentIndex(
        next(line for line in range(choice.offered.count()) if name in choice.offered.itemText(line))
    )


def finished(send: Any) -> bool:
    return send._job is None and (send.outcome.isVisible() or bool(send.notice.text))


def test_a_report_is_signed_with_a_pin_that_is_typed_once(
    desk: Any, send: Any, tokens: SoftTokens, secrets: Secrets
) -> None:
    choice = listed(desk, send, tokens.library)
    assert choice.offered.count() == 9
    choose(choice, "Trần Văn Bình · RSA")
    assert choice._about.text().endswith("còn hạn đến 01/01/2049.")
    choice.pin.setFocus()
    desk.write(secrets.keep(PIN))
    assert PIN not in repr(send.key.source)
    send.sign.click()
    desk.bot.waitUntil(lambda: finished(send), timeout=30_000)
    assert send.outcome.isVisible(), send.notice.text
    assert choice.pin.text() == ""
    assert send.key.source == Token(
        "",
        "RSA",
        tokens.library,
        choice.chosen.token.serial,
        tokens.people["rsa"].certificate.fingerprint,
    )


def test_a_wrong_pin_is_said_cleared_and_asked_again(
    desk: Any, send: Any, tokens: SoftTokens, secrets: Secrets
) -> None:
    choice = listed(desk, send, tokens.library)
    choose(choice, "P-256")
    choice.pin.setText(secrets.keep("Sai-8842-Qz"))
    send.sign.click()
    desk.bot.waitUntil(lambda: finished(send), timeout=30_000)
    assert "Mã PIN của token “P-256” không đúng" in send.notice.text
    assert desk.focus() is choice.pin
    assert choice.pin.text() == ""
    assert not any(send.target.folder.iterdir())
    assert not send.key.source.last_try


def test_the_last_try_is_named_before_it_is_spent(desk: Any, send: Any, faulty: Callable[[str], str]) -> None:
    choice = listed(desk, send, Path(faulty("last-try")))
    choose(choice, "RSA")
    assert choice._about.text().endswith(". PIN CHỈ CÒN MỘT LẦN THỬ.")
    assert choice._about.property("look") == "error"
    assert send.key.source.last_try


def test_after_a_mistake_that_leaves_one_try_it_is_the_officers_to_spend(
    desk: Any, send: Any, faulty: Callable[[str], str], secrets: Secrets
) -> None:
    choice = listed(desk, send, Path(faulty("wrong-last")))
    choose(choice, "RSA")
    choice.pin.setText(secrets.keep("Sai-8842-Qz"))
    send.sign.click()
    desk.bot.waitUntil(lambda: finished(send), timeout=30_000)
    assert "CHỈ CÒN MỘT LẦN THỬ" in send.notice.text
    assert send.key.source.last_try


@pytest.mark.parametrize(
    ("fault", "said"),
    [("empty", "Hãy cắm token"), ("crash-listing", "dừng đột ngột"), ("failing-listing", "báo lỗi")],
)
def test_what_keeps_tokens_from_being_listed_is_said(
    desk: Any, send: Any, faulty: Callable[[str], str], fault: str, said: str
) -> None:
    choice = listed(desk, send, Path(faulty(fault)))
    assert said in choice._about.text()
    assert not send.key.ready
    send.sign.click()
    assert "Chưa có chứng thư nào trên USB token" in send.notice.text
    assert not any(send.target.folder.iterdir())


def test_a_token_that_is_plugged_in_later_is_found(
    desk: Any, send: Any, tokens: SoftTokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOFTHSM2_CONF", str(tokens.empty))
    choice = listed(desk, send, tokens.library)
    assert send.key.lacking
    monkeypatch.setenv("SOFTHSM2_CONF", str(tokens.config))
    choice.again.click()
    desk.bot.waitUntil(lambda: choice.offered.count() > 0, timeout=30_000)
    assert choice.chosen.certificate.problems == ()


def test_a_certificate_that_cannot_sign_says_why(desk: Any, send: Any, tokens: SoftTokens) -> None:
    choice = listed(desk, send, tokens.library)
    choose(choice, "HET HAN")
    assert "đã hết hạn" in choice._about.text()
    choice.pin.setText(PIN)
    send.sign.click()
    desk.bot.waitUntil(lambda: finished(send), timeout=30_000)
    assert "đã hết hạn" in send.notice.text
    assert send.notice._offer is None, "a new key for the unit is no way out"


def test_a_driver_is_chosen_by_its_file(desk: Any, send: Any, tokens: SoftTokens) -> None:
    choice = listed(desk, send, tokens.library.with_name("nowhere.so"))
    assert "Không thấy tệp" in choice._about.text()
    choice._take_driver(tokens.library)
    desk.bot.waitUntil(lambda: choice.chosen is not None, timeout=30_000)


def test_the_pin_is_no_word_to_be_learned(send: Any) -> None:
    field = send.key.token.pin
    assert field.echoMode() is QLineEdit.EchoMode.Password
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_the_other_keys_come_back(desk: Any, send: Any, tokens: SoftTokens) -> None:
    choice = listed(desk, send, tokens.library)
    assert choice.isVisible()
    send.key._own.click()
    assert not choice.isVisible()
    assert send.key.source == UnitKey()


def test_the_keyboard_alone_signs_with_a_token(
    desk: Any, send: Any, tokens: SoftTokens, secrets: Secrets
) -> None:
    choice = send.key.token
    choice._driver = tokens.library
    send.key._own.setFocus()
    for _ in range(5):
        if not send.key._token.isChecked():
            desk.press("Down")
    desk.bot.waitUntil(lambda: choice.chosen is not None, timeout=30_000)
    go_by_tab(desk, choice.offered)
    for _ in range(choice.offered.count()):
        desk.press("Up")
    for _ in range(choice.offered.count()):
        if "P-256" not in choice.offered.currentText():
            desk.press("Down")
    go_by_tab(desk, choice.pin)
    desk.write(secrets.keep(PIN))
    go_by_tab(desk, send.sign)
    desk.press("Space")
    desk.bot.waitUntil(lambda: finished(send), timeout=30_000)
    assert send.outcome.isVisible(), send.notice.text
    assert choice.pin.text() == ""


def go_by_tab(desk: Any, wanted: Any) -> None:
    for _ in range(60):
        if desk.focus() is wanted:
            return
        desk.press("Tab")
    raise AssertionError(wanted)
