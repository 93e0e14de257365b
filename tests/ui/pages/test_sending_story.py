"""A report on its way, by keyboard: onto a stick with its faults, as a letter, to the leader, and what came back.

The stick is real where this machine can mount one (tests/sticks.py).
"""

from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from models.edits import set_cells
from storage.milestones import MilestoneKind
from tests.sticks import Stick, plugged_in
from workflows.judging import judge_file
from workflows.states import StateCode, working_state

PACKAGE = "UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice"
LONG = "KINGSTON DataTraveler phòng Văn hóa và Thông tin"
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)


@pytest.fixture
def media(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this PC mounts its sticks."""
    folder = tmp_path / "media"
    monkeypatch.setattr("ui.desktop.widgets.drives.MOUNTED_BELOW", (f"{folder}/",))
    return folder


@pytest.fixture
def stick(media: Path) -> Iterator[Stick]:
    with plugged_in(media / LONG) as stick:
        yield stick


@pytest.fixture
def send(desk: Any, media: Path, tmp_path: Path) -> Any:
    """The page, with a folder that is not ticked."""
    assert not media.exists() or media.is_dir()
    desk.press("Ctrl+4")
    target = tmp_path / "Báo cáo 2021"
    target.mkdir()
    desk.send.target.take_folder(target)
    desk.send.target.in_folder.setChecked(False)
    return desk.send


def tab_to(desk: Any, widget: QWidget) -> None:
    """Only Tab, until the keyboard is there: whatever can be done here can be reached."""
    for _ in range(60):
        if desk.focus() is widget:
            return
        desk.press("Tab")
    pytest.fail(f"Tab does not lead to {widget.accessibleName() or widget.property('text')}")


def push(desk: Any, widget: QWidget) -> None:
    tab_to(desk, widget)
    desk.press("Space")


def box(send: Any) -> Any:
    (found,) = send.target.sticks.boxes.values()
    return found


def sign(desk: Any, send: Any) -> None:
    push(desk, send.sign)
    at_rest = lambda: send._job is None and (send.outcome.isVisible() or bool(send.notice.text))  # noqa: E731
    desk.bot.waitUntil(at_rest, timeout=30_000)


def chip(desk: Any) -> str:
    return desk.window.top._revision.text()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_a_stick_is_noticed_when_it_comes_and_when_it_goes(desk: Any, send: Any, media: Path) -> None:
    assert send.target.sticks._none.isVisible()
    with plugged_in(media / "KINGSTON") as stick:
        desk.bot.waitUntil(lambda: len(send.target.sticks.boxes) == 1, timeout=10_000)
        assert box(send).text().startswith("USB KINGSTON · còn trống ")
        assert not send.target.sticks._none.isVisible()
        stick.protect()
        desk.bot.waitUntil(lambda: "khóa ghi" in box(send).text(), timeout=10_000)
        assert not box(send).isEnabled()
        stick.pull_out()
        desk.bot.waitUntil(lambda: not send.target.sticks.boxes, timeout=10_000)
    desk.press("Ctrl+2")
    assert not send.target.sticks._looking.isActive()


def test_onto_a_stick_read_back_and_ready_to_be_pulled_out(desk: Any, stick: Stick, send: Any) -> None:
    tab_to(desk, box(send))
    desk.press("Space")
    assert send.sign.text() == "Ký và gửi"
    sign(desk, send)
    assert send.outcome.rows[0].said.endswith("Có thể rút USB.")
    assert chip(desk) == "Lần 1 · đã gửi 13/05/2021"
    assert LONG in desk.window.top._revision.toolTip()
    assert send.steps.headings[2].state == "đã gửi 13/05/2021"
    push(desk, send.outcome.rows[0].action)
    desk.bot.waitUntil(lambda: "Đã tháo" in send.outcome.rows[0].said, timeout=10_000)
    stick.plug_in()
    assert judge_file(desk.window.office, stick.root / PACKAGE).sound


def test_a_full_stick_is_said_and_gets_the_same_package_after_room_was_made(
    desk: Any, stick: Stick, send: Any
) -> None:
    ballast = stick.fill_up()
    send.target.sticks.look()
    box(send).setChecked(True)
    send.target.in_folder.setChecked(True)
    sign(desk, send)
    failed, written = send.outcome.rows
    assert "đã đầy" in failed.said
    assert "goi-bao-cao" in failed.said
    assert written.delivery.done
    assert chip(desk) == "Lần 1 · đã phát hành, chưa gửi"
    assert desk.focus() is failed.action
    ballast.unlink()
    code = send.outcome._code.text()
    desk.press("Space")
    desk.bot.waitUntil(lambda: all(row.delivery.done for row in send.outcome.rows), timeout=30_000)
    assert send.outcome._code.text() == code
    assert (stick.root / PACKAGE).read_bytes() == (send.target.folder / PACKAGE).read_bytes()
    assert chip(desk) == "Lần 1 · đã gửi 13/05/2021"


def test_a_stick_alone_that_cannot_be_written_leaves_the_revision_open(
    desk: Any, stick: Stick, send: Any
) -> None:
    box(send).setChecked(True)
    stick.protect()
    sign(desk, send)
    assert "không cho ghi" in send.notice.text
    assert "mở khóa ghi" in send.notice.text
    assert chip(desk) == "Lần 1 · đã lập"
    assert desk.working.exported_revision(1) is None


def test_without_a_target_nothing_is_signed(desk: Any, send: Any) -> None:
    assert send.steps.headings[2].state == "chưa chọn nơi gửi"
    sign(desk, send)
    assert "Chưa chọn nơi gửi" in send.notice.text


class MailProgram(QObject):
    """What the system opens files with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def mail_program() -> Iterator[MailProgram]:
    program = MailProgram()
    # The stub asks for bytes, the binding takes text only.
    QDesktopServices.setUrlHandler("file", program, "open")  # pyright: ignore[reportArgumentType]
    yield program
    QDesktopServices.unsetUrlHandler("file")


def write_letter(desk: Any, send: Any, addresses: str) -> None:
    push(desk, send.target.mail.wanted)
    tab_to(desk, send.target.mail.addresses)
    desk.write(addresses)


def test_a_letter_to_all_addressees_is_drafted_opened_and_copied(
    desk: Any, send: Any, mail_program: MailProgram
) -> None:
    write_letter(desk, send, "sotttt@tuyenquang.gov.vn, cntt@tuyenquang.gov.vn")
    push(desk, send.target.mail.as_zip)
    sign(desk, send)
    assert desk.focus() is send.outcome.rows[0].action
    desk.press("Space")
    letter = message_from_bytes(mail_program.opened[0].read_bytes(), policy=default)
    assert letter["To"] == "sotttt@tuyenquang.gov.vn, cntt@tuyenquang.gov.vn"
    assert [part.get_filename() for part in letter.iter_attachments()] == [PACKAGE.replace("asice", "zip")]
    code = send.outcome._code.text()
    push(desk, send.outcome.copy_message)
    assert clipboard().startswith("UBND huyện Sơn Dương · báo cáo rà soát DVCTT năm 2021, lần 1 · 3 thủ tục")
    assert clipboard().endswith(f"mã kiểm tra {code}")
    assert "\n" not in clipboard()
    push(desk, send.outcome.copy_letter)
    assert clipboard().startswith(f"{letter['Subject']}\n\nKính gửi: Sở Thông tin và Truyền thông")
    assert chip(desk) == "Lần 1 · đã phát hành, chưa gửi"
    push(desk, send.outcome.sent)
    assert send.aside.answer.words.text() == "sotttt@tuyenquang.gov.vn, cntt@tuyenquang.gov.vn"
    push(desk, send.aside.answer.write)
    assert chip(desk) == "Lần 1 · đã gửi 13/05/2021"
    assert send.notice.text.startswith("Đã gửi 13/05/2021: sotttt@tuyenquang.gov.vn")


def test_an_address_that_is_none_is_said_and_asked_again(desk: Any, send: Any) -> None:
    write_letter(desk, send, "sotttt(a)tuyenquang")
    sign(desk, send)
    assert "không đúng dạng" in send.notice.text
    assert desk.focus() is send.target.mail.addresses
    desk.write("sotttt@tuyenquang.gov.vn")
    sign(desk, send)
    assert send.outcome.rows[0].delivery.done
    setting = f"mail-addresses/{desk.working.round.id}"
    assert desk.window.office.store.setting(setting) == "sotttt@tuyenquang.gov.vn"


def test_the_leader_gets_the_documents_and_a_change_takes_them_back(desk: Any, send: Any) -> None:
    push(desk, send.target.in_folder)
    push(desk, send.present)
    desk.bot.waitUntil(lambda: "trình ký" in send.notice.text, timeout=30_000)
    assert chip(desk) == "Lần 1 · chờ ký"
    (dossier,) = send.target.folder.iterdir()
    assert sorted(path.name for path in dossier.glob("*.xlsx")) == [f"phu-luc-{n}.xlsx" for n in (1, 2, 3, 4)]
    change(desk)
    assert chip(desk) == "Lần 1 · đã lập"


def change(desk: Any) -> None:
    row = next(iter(desk.working.tree.procedures))
    desk.window.session.do(set_cells(desk.working.tree, [row], {"note": "thêm"}))


def test_what_the_department_answers_is_recorded_and_a_correction_opens_the_next_revision(
    desk: Any, send: Any
) -> None:
    assert not send.answer.isVisible()
    push(desk, send.target.in_folder)
    sign(desk, send)
    push(desk, send.answer)
    form = send.aside.answer
    assert form.chosen is MilestoneKind.SENT
    desk.write("bưu điện")
    push(desk, form.write)
    push(desk, send.answer)
    tab_to(desk, form.kind)
    desk.press("Down")
    assert form.chosen is MilestoneKind.CORRECTION_ASKED
    push(desk, form.write)
    assert "Chưa ghi nội dung" in send.notice.text
    tab_to(desk, form.words)
    desk.write("Thiếu lĩnh vực Đất đai")
    push(desk, form.write)
    assert chip(desk) == "Lần 1 · đề nghị chỉnh sửa"
    desk.press("Ctrl+1")
    assert desk.start.table.item(0, 2).text() == "Lần 1 · đề nghị chỉnh sửa"
    assert "Thiếu lĩnh vực Đất đai" in desk.start.table.item(0, 2).toolTip()
    change(desk)
    assert working_state(desk.working).code is StateCode.DRAFTING
    assert chip(desk) == "Lần 2 · đang lập"
    assert desk.window.request.text == "Sở đề nghị chỉnh sửa lần 1 (13/05/2021): Thiếu lĩnh vực Đất đai"


def test_the_role_stands_in_what_is_signed_and_is_offered_again(desk: Any, send: Any) -> None:
    push(desk, send.target.in_folder)
    tab_to(desk, send.steps.role.choice)
    desk.press("Down", "Down")
    sign(desk, send)
    verdict = judge_file(desk.window.office, send.target.folder / PACKAGE)
    assert [one.role for one in (*verdict.signers, *verdict.inside)] == ["Thủ trưởng đơn vị"] * 2
    assert desk.window.office.store.setting("signer-role") == "Thủ trưởng đơn vị"


def test_people_are_changed_in_place_and_the_documents_come_back(desk: Any, send: Any) -> None:
    assert send.aside.documents.isVisible()
    push(desk, send.steps.people.edit)
    desk.send.people.go_to("signer_name")
    desk.write("Lê Văn Bốn")
    desk.press("Tab")
    assert "Lê Văn Bốn" in send.steps.people.text
    push(desk, send.aside._people.back)
    assert send.aside.documents.isVisible()
