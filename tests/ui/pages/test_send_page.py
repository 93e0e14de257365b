"""Ký và gửi: errors block, warnings ask, the key, the target, and what is said when something goes wrong."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509.oid import NameOID

from models.edits import set_cells, set_submission
from models.problems import Refusal
from models.records import Eligibility
from ui.desktop.widgets.drives import free_space


@pytest.fixture
def send(desk: Any, tmp_path: Path) -> Any:
    """The page with a folder chosen."""
    desk.press("Ctrl+4")
    target = tmp_path / "nơi nhận"
    target.mkdir()
    desk.send.target.take_folder(target)
    return desk.send


def finished(send: Any) -> bool:
    return send._job is None and (send.outcome.isVisible() or bool(send.notice.text))


def first(desk: Any) -> Any:
    return next(row for row in desk.working.tree.procedures.values() if row.name == "Đăng ký khai sinh")


def test_errors_block_the_signature_but_not_a_draft(desk: Any, send: Any) -> None:
    desk.window.session.do(
        set_cells(desk.working.tree, [first(desk).id], {"eligibility": Eligibility.UNDECIDED})
    )
    assert not send.sign.isEnabled()
    assert send._why_not.text().startswith("Còn 1 lỗi")
    assert send.draft.isEnabled()


def test_an_open_point_leads_to_its_cell(desk: Any, send: Any) -> None:
    desk.window.session.do(
        set_cells(desk.working.tree, [first(desk).id], {"eligibility": Eligibility.UNDECIDED})
    )
    link = next(link for link in send.points.links if "kết luận" in link.text())
    link.click()
    assert desk.current is desk.entry
    assert desk.window.session.current == first(desk).id


def test_people_are_named_here_and_the_point_is_done(desk: Any, send: Any) -> None:
    desk.window.session.do(set_submission(desk.working.tree, {"contact_phone": ""}))
    field = send.people.fields["contact_phone"]
    assert field.property("look") == "missing"
    next(link for link in send.points.links if "liên hệ" in link.text()).click()
    assert desk.focus() is field
    desk.write("0207")
    desk.press("Tab")
    assert desk.working.tree.submission.contact_phone == "0207"
    assert field.property("look") == ""
    assert send.sign.isEnabled()


def test_warnings_ask_once_in_the_page(desk: Any, send: Any) -> None:
    desk.window.session.do(set_cells(desk.working.tree, [first(desk).id], {"code": "khong phai ma"}))
    send.sign.click()
    assert send.notice.text == "Còn 1 cảnh báo. Đã xem hết và vẫn ký?"
    assert not any(send.target.folder.iterdir())
    desk.press("Space")
    desk.bot.waitUntil(send.outcome.isVisible, timeout=30_000)


def test_the_result_is_said_with_its_code_and_the_next_step(desk: Any, send: Any) -> None:
    send.sign.click()
    desk.bot.waitUntil(send.outcome.isVisible, timeout=30_000)
    assert "đọc lại và kiểm tra đúng" in send.outcome._heading.text()
    assert len(send.outcome._code.text().replace(" ", "")) == 8
    assert str(send.target.folder) in send.outcome.rows[0]._place.text()
    assert "Sở Thông tin và Truyền thông" in send.outcome._next.text()
    desk.bot.waitUntil(lambda: send.key._about_own.text().startswith("Mã khóa"))


def test_a_change_after_the_package_begins_the_next_revision(desk: Any, send: Any) -> None:
    send.sign.click()
    desk.bot.waitUntil(send.outcome.isVisible, timeout=30_000)
    desk.window.session.do(set_cells(desk.working.tree, [first(desk).id], {"note": "thêm"}))
    assert desk.window.top._revision.text() == "Lần 2 · đang lập"
    next(link for link in send.points.links if "lý do lập lại" in link.text()).click()
    assert desk.focus() is send.people.fields["explanation"]
    assert not send.sign.isEnabled()


def test_a_draft_is_no_report(desk: Any, send: Any) -> None:
    send.draft.click()
    desk.bot.waitUntil(send.outcome.isVisible, timeout=30_000)
    assert "DỰ THẢO" in send.outcome._heading.text()
    assert desk.window.top._revision.text() == "Lần 1 · đã lập"


def test_a_key_file_must_be_chosen_before_it_can_sign(send: Any) -> None:
    send.key._file.click()
    send.sign.click()
    assert "Chưa chọn tệp khóa" in send.notice.text
    assert not any(send.target.folder.iterdir())


def test_a_wrong_passphrase_is_said_and_asked_again(desk: Any, send: Any, tmp_path: Path) -> None:
    key_file = tmp_path / "khóa.p12"
    key_file.write_bytes(_p12(desk.program.office.now() - timedelta(days=1), b"dung"))
    send.key._file.click()
    send.key._take_file(key_file)
    send.key._passphrase.setText("sai")
    send.sign.click()
    desk.bot.waitUntil(lambda: finished(send), timeout=30_000)
    assert "Mật khẩu của khóa không đúng" in send.notice.text
    assert desk.focus() is send.key._passphrase
    assert not any(send.target.folder.iterdir())
    desk.write("dung")
    send.sign.click()
    desk.bot.waitUntil(send.outcome.isVisible, timeout=30_000)
    assert send.key._passphrase.text() == ""


def lock_own_key(desk: Any, send: Any, *texts: str) -> None:
    """Open the form and fill it in by keyboard."""
    send.key._lock.click()
    for text in texts:
        desk.write(text)
        desk.press("Tab")
    desk.press("Space")


def test_the_unit_key_gets_a_passphrase_signs_with_it_and_loses_it_again(desk: Any, send: Any) -> None:
    key = send.key
    lock_own_key(desk, send, "bi mat", "bi mat")
    desk.bot.waitUntil(lambda: key._about_own.text() == "Khóa có mật khẩu", timeout=30_000)
    assert not key.lock_form.isVisible()
    assert key._passphrase.isVisible()
    send.sign.click()
    desk.bot.waitUntil(lambda: finished(send), timeout=30_000)
    assert "Hãy nhập mật khẩu" in send.notice.text
    desk.write("bi mat")
    send.sign.click()
    desk.bot.waitUntil(send.outcome.isVisible, timeout=30_000)
    lock_own_key(desk, send, "bi mat", "", "")
    desk.bot.waitUntil(lambda: not key.lock_form.isVisible(), timeout=30_000)
    assert key._about_own.text().startswith("Mã khóa")
    assert "mật khẩu" not in key._about_own.text()
    assert not key._passphrase.isVisible()


def test_a_passphrase_that_is_mistyped_or_wrong_changes_nothing(desk: Any, send: Any) -> None:
    key = send.key
    lock_own_key(desk, send, "mot", "hai")
    assert "không giống nhau" in key.lock_form._said.text()
    assert desk.focus() is key.lock_form.fields[2]
    desk.press("Escape")
    assert not key.lock_form.isVisible()
    lock_own_key(desk, send, "mot", "mot")
    desk.bot.waitUntil(key._passphrase.isVisible, timeout=30_000)
    lock_own_key(desk, send, "sai", "moi", "moi")
    desk.bot.waitUntil(lambda: "không đúng" in key.lock_form._said.text(), timeout=30_000)
    assert desk.focus() is key.lock_form.fields[0]


def test_a_lost_unit_key_is_made_anew_and_the_old_one_kept(desk: Any, send: Any) -> None:
    def sign() -> None:
        send.notice.clear()
        send.aside.show_documents()
        send.export(draft=True)
        desk.bot.waitUntil(lambda: finished(send), timeout=30_000)

    sign()
    folder = desk.window.office.folder / "khoa"
    (secret,) = folder.glob("*.secret")
    secret.unlink()
    sign()
    assert "thiếu tệp bí mật" in send.notice.text
    send.notice.focus_offer()
    desk.press("Space")
    desk.bot.waitUntil(lambda: "Đã lập khóa mới" in send.notice.text, timeout=30_000)
    assert len(list(folder.iterdir())) == 3
    sign()
    assert send.outcome.isVisible()


def test_a_target_that_is_gone_is_said_with_where_the_package_still_is(desk: Any, send: Any) -> None:
    send.target.folder.rmdir()
    send.sign.click()
    desk.bot.waitUntil(lambda: finished(send), timeout=30_000)
    assert "goi-bao-cao" in send.notice.text
    assert desk.working.exported_revision(1) is None
    assert send.sign.isEnabled()


@pytest.mark.parametrize(
    ("asked", "refusing"), [("sign", "record_revision"), ("present", "record_milestone")]
)
def test_what_cannot_be_put_on_record_is_said_and_the_window_is_free_again(
    desk: Any, send: Any, monkeypatch: pytest.MonkeyPatch, asked: str, refusing: str
) -> None:
    def full(*_: object) -> None:
        raise Refusal("store-full", path="dữ liệu.sqlite3")

    monkeypatch.setattr(desk.window.office.store, refusing, full)
    getattr(send, asked).click()
    desk.bot.waitUntil(lambda: finished(send), timeout=30_000)
    assert "ổ đĩa đã đầy" in send.notice.text
    assert desk.window.rail.isEnabled()
    monkeypatch.undo()
    send.sign.click()
    desk.bot.waitUntil(send.outcome.isVisible, timeout=30_000)
    assert desk.working.exported_revision(1) is not None


def test_cancelled_before_it_writes_nothing_is_written(
    desk: Any, send: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workflows import exporting

    real = exporting.payload

    def slow(*arguments: Any, **options: Any) -> Any:
        send.cancel()
        return real(*arguments, **options)

    monkeypatch.setattr(exporting, "payload", slow)
    send.sign.click()
    desk.bot.waitUntil(lambda: finished(send), timeout=30_000)
    assert "Đã dừng" in send.notice.text
    assert not any(send.target.folder.iterdir())


def test_while_it_works_no_other_page_can_change_the_data(desk: Any, send: Any) -> None:
    send.sign.click()
    assert not desk.window.rail.isEnabled()
    assert send.progress.stop.isVisible()
    desk.press("Ctrl+2")
    assert desk.current is send
    desk.window.close()
    assert desk.window.isVisible()
    assert "Đang ký và ghi gói" in desk.window.notice.text
    desk.bot.waitUntil(send.outcome.isVisible, timeout=30_000)
    assert desk.window.rail.isEnabled()


def test_the_free_space_is_that_of_the_nearest_folder_there_is(tmp_path: Path) -> None:
    assert free_space(tmp_path / "not" / "there") == pytest.approx(free_space(tmp_path), rel=0.1)


def _p12(valid_from: datetime, passphrase: bytes) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Trần Văn Minh")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = (
        builder.serial_number(7).not_valid_before(valid_from).not_valid_after(valid_from + timedelta(days=90))
    )
    certificate = builder.sign(key, SHA256())
    return serialize_key_and_certificates(None, key, certificate, None, BestAvailableEncryption(passphrase))
