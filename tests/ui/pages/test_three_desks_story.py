"""Three people at three PCs, by keyboard: the officer presents, the head signs, the văn thư numbers and issues."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from models.signer_roles import AGENCY, HEAD
from tests.ui.pages.conftest import Place, finished_district
from workflows.states import StateCode, working_state

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
DOSSIER = "UBND-huyen-Son-Duong_ra-soat-2021_lan-1_trinh-ky"


def tab_to(desk: Any, widget: QWidget) -> None:
    """Only Tab, until the keyboard is there."""
    for _ in range(60):
        if desk.focus() is widget:
            return
        desk.press("Tab")
    pytest.fail(f"Tab does not lead to {widget.accessibleName() or widget.property('text')}")


def other_place(tmp_path: Path, name: str) -> Place:
    folder = tmp_path / name
    folder.mkdir()
    return Place(folder)


def presented(desk: Any, folder: Path) -> Path:
    """The dossier, as the officer writes it from the sending page."""
    desk.press("Ctrl+4")
    desk.send.target.take_folder(folder)
    tab_to(desk, desk.send.present)
    desk.press("Space")
    desk.bot.waitUntil(lambda: "trình ký" in desk.send.notice.text, timeout=30_000)
    return folder / DOSSIER / f"{DOSSIER}.asice"


def page_of(desk: Any, path: Path) -> Any:
    """The dossier page, opened by the file as a double click opens it."""
    desk.window.open_package(path)
    desk.bot.waitUntil(lambda: "dossier" in desk.window._pages, timeout=30_000)
    page = desk.window._pages["dossier"]
    desk.bot.waitUntil(lambda: page._dossier is not None and page._job is None, timeout=30_000)
    return page


def sign(desk: Any, page: Any) -> None:
    desk.press("Ctrl+Return")
    desk.bot.waitUntil(lambda: page._job is None and bool(page.notice.text), timeout=60_000)


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def test_from_the_officers_pc_over_two_others_and_home(
    make_desk: Callable[..., Any], tmp_path: Path, usb: Path
) -> None:
    officer = make_desk(finished_district)
    path = presented(officer, usb)
    assert officer.window.top._revision.text() == "Lần 1 · chờ ký"

    head = make_desk(where=other_place(tmp_path, "máy lãnh đạo"))
    page = page_of(head, path)
    assert page.headings[0].state == "chờ ký"
    assert page.role.role == HEAD
    assert "3 thủ tục" in page.facts.rows.text()
    assert page.pages.view.page_count > 1
    sign(head, page)
    assert "chuyển văn thư" in page.notice.text
    assert page.headings[0].state == "chờ vào số, đóng dấu"

    clerk = make_desk(where=other_place(tmp_path, "máy văn thư"))
    page = page_of(clerk, path)
    assert page.role.role == AGENCY
    assert "Đã ký" in page.facts.signers.text()
    tab_to(clerk, page.number)
    clerk.write("15")
    clerk.press("Tab")
    clerk.write("13/5/2021")
    sign(clerk, page)
    assert "Đã phát hành" in page.notice.text
    assert not page.sign.isEnabled()
    assert page.pages._heading.text() == "Những gì đã được ký"

    issued = path.with_name("UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice")
    officer.window.open_package(issued)
    officer.bot.waitUntil(lambda: working_state(officer.working).code is StateCode.SIGNED, timeout=30_000)
    submission = officer.working.tree.submission
    assert (submission.revision, submission.letter_number, submission.letter_date) == (1, "15", "2021-05-13")
    assert officer.window.top._revision.text() == "Lần 1 · đã phát hành, chưa gửi"


def test_a_dossier_that_disagrees_is_shown_with_the_reason_and_cannot_be_signed(desk: Any, usb: Path) -> None:
    path = presented(desk, usb)
    from signing import container

    members = container.read(path.read_bytes())
    path.write_bytes(container.write({**members, "phu-luc-3.xlsx": members["phu-luc-2.xlsx"]}))
    page = page_of(desk, path)
    assert page.headings[0].state == "chưa ký được"
    assert "phu-luc-3.xlsx" in page.facts.stopping.text()
    assert not page.sign.isEnabled()


def test_signing_without_a_clerk_issues_at_once(desk: Any, usb: Path) -> None:
    page = page_of(desk, presented(desk, usb))
    tab_to(desk, page.issue)
    desk.press("Space")
    assert page.sign.text() == "Ký và phát hành"
    sign(desk, page)
    assert "Đã phát hành" in page.notice.text
    assert working_state(desk.working).code is StateCode.SIGNED
    desk.press("Ctrl+2")
    assert desk.window.top._revision.text() == "Lần 1 · đã phát hành, chưa gửi"


def test_the_same_person_signs_once(desk: Any, usb: Path) -> None:
    page = page_of(desk, presented(desk, usb))
    assert desk.window.top._unit.text() == "Ký hồ sơ trình ký"
    sign(desk, page)
    before = page._dossier.path.read_bytes()
    sign(desk, page)
    assert "nên không ký lại" in page.notice.text
    assert page._dossier.path.read_bytes() == before
    desk.press("Ctrl+2")
    assert desk.window.top._unit.text() == "UBND huyện Sơn Dương"


def test_a_number_without_its_date_issues_nothing(desk: Any, usb: Path) -> None:
    page = page_of(desk, presented(desk, usb))
    page.role.choice.setCurrentIndex(page.role.choice.findData(AGENCY))
    tab_to(desk, page.number)
    desk.write("15")
    sign(desk, page)
    assert "đủ cả hai" in page.notice.text
    assert page._dossier.stage.value == "presented"


def test_a_date_that_cannot_be_read_issues_nothing(desk: Any, usb: Path) -> None:
    page = page_of(desk, presented(desk, usb))
    page.role.choice.setCurrentIndex(page.role.choice.findData(AGENCY))
    tab_to(desk, page.number)
    desk.write("15")
    desk.press("Tab")
    desk.write("31/2/2021")
    sign(desk, page)
    assert "Không hiểu ngày “31/2/2021”" in page.notice.text
    assert page.headings[0].state == "chờ ký"
    assert desk.focus() is page.date


def test_tab_goes_down_the_page_and_the_keyboard_stays_where_it_was(desk: Any, usb: Path) -> None:
    path = presented(desk, usb)
    assert desk.focus() is desk.send.present
    page = page_of(desk, path)
    assert desk.focus() is page.key.focusProxy()
    asked = [page.role.choice, page.picture.choose, page.issue, page.sign]
    passed = list[QWidget | None]()
    for _ in range(8):
        desk.press("Tab")
        passed.append(desk.focus())
    assert [widget for widget in passed if widget in asked] == asked
    page.sign.setFocus()
    sign(desk, page)
    assert desk.focus() is page.sign
