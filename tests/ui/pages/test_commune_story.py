"""A commune under NĐ 224/2026, with nothing but the letter on the desk: round typed in, entered, signed, judged."""

from pathlib import Path
from typing import Any

import pytest

from models.findings import Place
from models.records import Eligibility, Kind
from tests.ui.pages.test_district_story import name_the_people, sign
from workflows.judging import judge

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)


def type_the_letter(desk: Any) -> None:
    """End on the list of rounds is "Đợt theo công văn"; the rest is typed from the letter, Tab by Tab."""
    desk.start.round_choice.setFocus()
    desk.press("End")
    form = desk.start.round_form
    typed = {
        form._number: "88/SKHCN",
        form._title: "Rà soát DVCTT toàn trình",
        form._deadline: "15/12/2026",
        form._department: "Sở Khoa học và Công nghệ",
    }
    for field, text in typed.items():
        field.setFocus()
        desk.write(text)
    form._profile.setFocus()
    while form._profile.currentData() != "nd224-2026":
        desk.press("Down")
    desk.start.units.setFocus()
    desk.write("UBND xã Tân Trào")
    desk.press("Return")


def enter_the_list(desk: Any) -> None:
    desk.write("Hộ tịch")
    desk.press("Return")
    for name, keys in (("Đăng ký khai sinh", "T"), ("Đăng ký khai tử", "PD"), ("Đăng ký lại khai sinh", "0")):
        desk.write(name)
        desk.press("Tab", "Tab")
        desk.write(keys)
    desk.write("Đăng ký kết hôn")
    desk.press("Tab", "Tab")
    desk.write("PK")


def test_a_commune_with_no_round_package(empty: Any, tmp_path: Path) -> None:
    type_the_letter(empty)
    profile = empty.working.profile
    assert profile.tier_keys == ("province", "commune")
    assert empty.working.tree.tier_entry("province").status == "not_ours"
    enter_the_list(empty)
    rows = list(empty.working.tree.procedures_in_order(profile.tier_keys))
    assert [(row.name, row.levels, row.eligibility) for row in rows] == [
        ("Đăng ký khai sinh", ("T",), Eligibility.UNDECIDED),
        ("Đăng ký khai tử", ("P",), Eligibility.ELIGIBLE),
        ("Đăng ký lại khai sinh", ("0",), Eligibility.UNDECIDED),
        ("Đăng ký kết hôn", ("P",), Eligibility.NOT_ELIGIBLE),
    ]
    assert "reason-missing" in empty.working.live.findings.rules()

    card = empty.entry.side.detail
    empty.entry.grid.go_to(Place(Kind.PROCEDURE, rows[3].id, "reasons"))
    empty.bot.waitUntil(lambda: card.procedure is not None and card.procedure.id == rows[3].id)
    choose_reason(card, empty, "LD02")
    assert (
        "legal-basis-missing" in empty.working.live.findings.rules()
    )  # Điều 14: presence rests on a provision
    card._texts["legal_basis"].setFocus()
    empty.write("Luật Hộ tịch 2014, Điều 18")
    empty.press("Tab")
    name_the_people(empty)
    assert empty.working.live.findings.errors == 0
    package = sign(empty, tmp_path)
    verdict = judge(empty.window.office, package.read_bytes(), package.name)
    assert verdict.sound
    assert verdict.document is not None
    assert verdict.document.round.letter.number == "88/SKHCN"
    assert verdict.document.procedures[3].legal_basis == "Luật Hộ tịch 2014, Điều 18"


def choose_reason(card: Any, desk: Any, key: str) -> None:
    box = next(box for box in card._reasons._boxes if box.key == key)
    box.setFocus()
    desk.press("Space")
