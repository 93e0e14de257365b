"""A clerk's whole job by keyboard, on a PC that has never seen the program: start, enter, sign, hand over."""

from pathlib import Path
from typing import Any

from models.records import Eligibility, TierStatus
from tests.workflows.offices import MEMBERS
from ui.desktop.main_window import ENTRY, SEND, START


def test_the_cursor_waits_for_the_unit_and_enter_leads_into_the_grid(empty: Any) -> None:
    assert empty.current is empty.start
    assert empty.start.round_choice.currentText() == "Rà soát DVCTT mức độ 4 năm 2021"
    empty.write("son duong")
    empty.press("Return")
    assert empty.current is empty.entry
    assert empty.working.tree.submission.unit_name == "UBND huyện Sơn Dương"
    assert empty.focus() is empty.entry.grid


def test_from_the_first_key_to_the_package_in_the_folder(empty: Any, tmp_path: Path) -> None:
    empty.write("son duong")
    empty.press("Return")
    enter_two_procedures(empty)
    empty.press("Ctrl+4")
    name_the_people(empty)
    assert empty.working.live.findings.errors == 0
    target = tmp_path / "USB"
    target.mkdir()
    empty.send.target.take_folder(target)
    empty.send.sign.setFocus()
    empty.press("Space")
    empty.bot.waitUntil(empty.send.outcome.isVisible, timeout=30_000)
    package = target / "UBND-huyen-Son-Duong_ra-soat-2021_lan-1.asice"
    assert package.read_bytes() == (empty.program.office.folder / "goi-bao-cao" / package.name).read_bytes()
    assert sorted(path.name for path in package.with_suffix("").iterdir()) == list(MEMBERS)
    assert empty.window.top._revision.text() == "Lần 1 · đã phát hành, chưa gửi"


def enter_two_procedures(desk: Any) -> None:
    desk.write("Ho tich")
    desk.press("Return")
    for name, level, decision in (("Khai sinh", "3", "D"), ("Ket hon", "4", "")):
        desk.write(name)
        desk.press("Tab", "Tab", "Tab")
        desk.write(level + decision)
    rows = list(desk.working.tree.procedures.values())
    assert [(row.name, row.levels, row.eligibility) for row in rows] == [
        ("Khai sinh", ("3",), Eligibility.ELIGIBLE),
        ("Ket hon", ("4",), Eligibility.UNDECIDED),
    ]
    desk.entry.totals.go_to("commune", "status")
    desk.press("Return", "Down", "Down", "Return")
    assert desk.working.tree.tier_entry("commune").status is TierStatus.NONE


def name_the_people(desk: Any) -> None:
    assert desk.current is desk.send
    for column, text in (
        ("contact_name", "Lan"),
        ("contact_phone", "0207"),
        ("signer_name", "Minh"),
        ("signer_title", "Chu tich"),
    ):
        desk.send.people.go_to(column)
        desk.write(text)
        desk.press("Tab")


def test_steps_without_a_submission_lead_nowhere(empty: Any) -> None:
    empty.press("Ctrl+2")
    assert empty.current is empty.start
    assert not empty.window.rail._buttons[ENTRY].isEnabled()
    assert not empty.window.rail._buttons[SEND].isEnabled()
    assert empty.window.rail._buttons[START].isChecked()
