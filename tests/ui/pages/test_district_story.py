"""A district's 470 rows entered by keyboard, signed, opened again, changed in eleven rows and signed as revision 2."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from models.findings import Place
from models.records import Eligibility, Kind
from tests.end_to_end.commands import district_rows
from workflows.judging import judge

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
ELIGIBLE, NOT_ELIGIBLE = Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE


def level_of(number: int) -> str:
    return "234"[number % 3]


def enter_rows(desk: Any, rows: Iterable[tuple[int, dict[str, str]]]) -> None:
    """Name, Tab, code, Tab, then the level and D: the cursor finds its way to the next empty row."""
    for number, row in rows:
        desk.write(row["name"])
        desk.press("Tab")
        desk.write(row["code"])
        desk.press("Tab", "Tab")
        desk.write(level_of(number) if level_of(number) == "4" else level_of(number) + "D")


def enter_district(desk: Any) -> None:
    numbered = list(enumerate(district_rows()))
    for tier, in_tier in groupby(numbered, key=lambda item: item[1]["tier"]):
        desk.entry.grid.go_to(Place(Kind.TIER, tier))
        desk.press("Ctrl+Return")
        for position, (name, in_field) in enumerate(groupby(in_tier, key=lambda item: item[1]["field"])):
            if position:
                desk.press("Ctrl+Return")
            desk.write(name)
            desk.press("Return")
            enter_rows(desk, in_field)


def stand(desk: Any, row: int, column: str) -> None:
    desk.entry.grid.go_to(Place(Kind.PROCEDURE, ids(desk)[row], column))


def ids(desk: Any) -> list[str]:
    return [p.id for p in desk.working.tree.procedures_in_order(desk.working.profile.tier_keys)]


def decisions(desk: Any, *rows: int) -> list[Eligibility]:
    return [desk.working.tree.procedures[ids(desk)[row]].eligibility for row in rows]


def decide_with_unikey(desk: Any) -> None:
    """Unikey takes D D for đ: it sends Backspace and đ for the second D, and the whole word again where d follows k."""
    for row in (0, 1, 3, 4):
        stand(desk, row, "eligibility")
        desk.press("Delete")
    stand(desk, 5, "level")
    desk.write("3")
    stand(desk, 0, "eligibility")
    desk.write("D")
    desk.press("Backspace")
    desk.write("đ")
    assert decisions(desk, 0, 1) == [ELIGIBLE, ELIGIBLE]
    stand(desk, 3, "eligibility")
    desk.write("DK")
    desk.press("Backspace", "Backspace")
    desk.write("đk")
    assert decisions(desk, 3, 4, 5) == [ELIGIBLE, NOT_ELIGIBLE, ELIGIBLE]
    stand(desk, 4, "reasons")
    desk.write("Phải kiểm tra thực địa")
    desk.press("Return")


def sign(desk: Any, target: Path) -> Path:
    """Ctrl+4, the folder, the primary button; the new package."""
    known = set(target.glob("*.asice"))
    desk.press("Ctrl+4")
    desk.send.target.take_folder(target)
    desk.send.sign.setFocus()
    desk.press("Space")
    if desk.send.notice.isVisible():  # warnings ask
        desk.press("Space")
    desk.bot.waitUntil(lambda: set(target.glob("*.asice")) != known, timeout=60_000)
    desk.bot.waitUntil(desk.send.outcome.isVisible, timeout=60_000)
    (package,) = set(target.glob("*.asice")) - known
    return package


def name_the_people(desk: Any) -> None:
    desk.press("Ctrl+4")
    columns = {
        "contact_name": "Lan",
        "contact_phone": "0207",
        "signer_name": "Minh",
        "signer_title": "Chủ tịch",
    }
    for column, text in columns.items():
        desk.send.people.go_to(column)
        desk.write(text)
        desk.press("Tab")


def change_eleven_rows(desk: Any) -> None:
    for row in range(20, 53, 3):
        stand(desk, row, "note")
        desk.write("Đã nâng cấp")
        desk.press("Return")


def test_a_district_of_470_rows_by_keyboard(
    empty: Any, make_desk: Any, other_place: Any, tmp_path: Path
) -> None:
    empty.write("son duong")
    empty.press("Return")
    enter_district(empty)
    entered = [empty.working.tree.procedures[key] for key in ids(empty)]
    assert [(p.name, p.code) for p in entered] == [(row["name"], row["code"]) for row in district_rows()]
    assert [p.level for p in entered] == [level_of(number) for number in range(470)]
    assert empty.working.live.findings.unfinished_count == 0
    decide_with_unikey(empty)
    name_the_people(empty)
    assert empty.working.live.findings.errors == 0
    package = sign(empty, tmp_path)
    assert judge(empty.window.office, package.read_bytes(), package.name).sound

    elsewhere = make_desk(where=other_place)
    elsewhere.start.open_package(package)
    elsewhere.bot.waitUntil(lambda: elsewhere.window.session is not None, timeout=60_000)
    assert elsewhere.current is elsewhere.entry
    assert elsewhere.working.tree.submission.revision == 2
    change_eleven_rows(elsewhere)
    elsewhere.entry.explanation.setFocus()
    elsewhere.write("Cập nhật sau rà soát")
    second = sign(elsewhere, tmp_path)
    verdict = judge(elsewhere.window.office, second.read_bytes(), second.name)
    assert verdict.sound
    assert verdict.document is not None
    assert verdict.document.submission.revision == 2
    assert sum(p.note == "Đã nâng cấp" for p in verdict.document.procedures) == 11


@pytest.fixture
def other_place(place: Any, tmp_path: Path) -> Any:
    folder = tmp_path / "Máy khác"
    folder.mkdir()
    return type(place)(folder)
