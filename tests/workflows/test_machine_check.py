"""Kiểm tra máy: every fault a PC can have is seen, the real PC is really looked at, and nothing is left behind."""

import errno
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from storage.backups import backup_folder
from storage.places import Mount
from tests.workflows.offices import RESOURCES
from ui.messages import machine_state, machine_words
from ui.sentences.machine import MACHINE
from workflows.machine_check import (
    FONTS,
    LEAST_ROOM,
    LITTLE_ROOM,
    Scene,
    State,
    check_machine,
    scene_of,
    worst,
)
from workflows.machine_probes import PAUSES, FolderTry, Probes, free_space, try_folder, try_journal
from workflows.starting import start
from workflows.token_drivers import token_drivers

NOON = datetime(2026, 11, 24, 12, tzinfo=timezone(timedelta(hours=7)))
REFUSED = FolderTry(0.01, 4, "PermissionError")
BROKEN = FolderTry(0.01, 4, "OSError")

SOUND = Probes(
    now=lambda: NOON,
    try_folder=lambda _folder: FolderTry(0.004),
    free_space=lambda _folder: 50 * LITTLE_ROOM,
    try_journal=lambda _folder: "wal",
    mounts=lambda _path: (),
    is_file=lambda path: path.suffix == ".ttf",
)


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    store = tmp_path / "du-lieu.sqlite3"
    backup_folder(store).mkdir()
    return Scene(store, RESOURCES, NOON - timedelta(days=1), date(2026, 11, 1))


def answers(value: object) -> Callable[[Path], object]:
    def answer(_folder: Path) -> object:
        return value

    return answer


def lacks_a_font(path: Path) -> bool:
    return path.name != "NotoSans-Bold.ttf"


def only(folder: Callable[[Path], bool], outcome: FolderTry) -> Callable[[Path], FolderTry]:
    return lambda path: outcome if folder(path) else FolderTry(0.004)


def is_backups(path: Path) -> bool:
    return path.name.endswith("-sao-luu")


def is_data(path: Path) -> bool:
    return not is_backups(path)


def lies_on_a_stick(path: Path) -> list[Mount]:
    return [Mount(path.parent, "vfat")]


FAULTS: list[tuple[str, str, dict[str, Any]]] = [
    ("folder-refused", "error", {"try_folder": only(is_data, REFUSED)}),
    ("folder-broken", "error", {"try_folder": only(is_data, BROKEN)}),
    ("folder-held", "warning", {"try_folder": only(is_data, FolderTry(0.5, 2))}),
    ("folder-held", "warning", {"try_folder": only(is_data, FolderTry(4.0))}),
    ("backups-refused", "error", {"try_folder": only(is_backups, REFUSED)}),
    ("backups-broken", "error", {"try_folder": only(is_backups, BROKEN)}),
    ("backups-held", "warning", {"try_folder": only(is_backups, FolderTry(4.0))}),
    ("room-little", "error", {"free_space": answers(LEAST_ROOM - 1)}),
    ("room-little", "warning", {"free_space": answers(LITTLE_ROOM - 1)}),
    ("room-unknown", "warning", {"free_space": answers(None)}),
    ("place-away", "warning", {"mounts": lies_on_a_stick}),
    ("database-old", "error", {"sqlite_version": (3, 31, 1)}),
    ("database-slow", "warning", {"try_journal": answers("delete")}),
    ("clock-behind-entry", "error", {"now": lambda: NOON - timedelta(days=2)}),
    ("clock-behind-round", "error", {"now": lambda: NOON - timedelta(days=60)}),
    ("clock-elsewhere", "warning", {"now": lambda: NOON.astimezone(UTC)}),
    ("fonts-lacking", "error", {"is_file": lacks_a_font}),
]


def test_a_sound_pc_has_nothing_to_mend(scene: Scene) -> None:
    facts = check_machine(scene, SOUND)
    assert worst(facts) is State.GOOD
    assert [fact.code.partition("-")[0] for fact in facts] == [
        "folder", "backups", "room", "place", "database", "clock", "fonts", "token",
    ]  # fmt: skip


@pytest.mark.parametrize(("code", "state", "probes"), FAULTS)
def test_every_fault_of_a_pc_is_seen_and_told_with_steps(
    scene: Scene, code: str, state: str, probes: dict[str, Any]
) -> None:
    last = None if code == "clock-behind-round" else scene.last_entry
    facts = check_machine(scene._replace(last_entry=last), replace(SOUND, **probes))
    (fault,) = (fact for fact in facts if fact.state is not State.GOOD)
    assert (fault.code, fault.state, worst(facts)) == (code, state, fault.state)
    words = machine_words(fault.code, fault.params)
    assert words.steps
    assert "{" not in words.said
    for value in fault.params.values():
        assert not isinstance(value, str) or value in words.said or ":" in value or "-" in value


def test_every_fact_has_words_and_a_state_in_words() -> None:
    for code, words in MACHINE.items():
        assert words.title, code
        assert words.said.endswith("."), code
    assert {machine_state(state.value) for state in State} == {"Được", "Nên xem", "Phải sửa"}


def test_the_driver_of_a_token_is_found_by_its_file_alone(scene: Scene) -> None:
    driver = next(driver for driver in token_drivers(RESOURCES) if driver.name == "Bit4id")
    there = {Path(driver.files[-1]), *(RESOURCES / "fonts" / name for name in FONTS)}
    facts = check_machine(scene, replace(SOUND, is_file=there.__contains__))
    assert [fact.params for fact in facts if fact.code == "token-good"] == [{"drivers": "Bit4id"}]


def test_the_makers_whom_offices_have_tokens_of_are_known() -> None:
    names = " ".join(driver.name for driver in token_drivers(RESOURCES))
    assert all(maker in names for maker in ("Bit4id", "SafeNet", "VNPT-CA", "Viettel-CA", "Ban Cơ yếu"))


def test_the_clock_is_compared_with_what_was_entered_last_and_with_the_round(office: Any) -> None:
    assert scene_of(office).last_entry is None
    start(office, "huyen-son-duong", "tuyen-quang-2021")
    seen = scene_of(office)
    assert seen.last_entry == office.store.submissions()[0].changed_at
    assert seen.round_begins is not None
    assert seen.round_begins.year == 2021


class TestOnThisPc:
    def test_looking_leaves_nothing_behind(self, tmp_path: Path) -> None:
        assert try_folder(tmp_path).refused == ""
        assert try_journal(tmp_path) in ("wal", "delete")
        assert (free_space(tmp_path) or 0) > 0
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_that_is_not_there_is_said_to_be_broken(self, tmp_path: Path) -> None:
        rests: list[float] = []
        outcome = try_folder(tmp_path / "mất rồi", rests.append)
        assert outcome.refused == "FileNotFoundError"
        assert rests == [0.0, *PAUSES]
        assert try_journal(tmp_path / "mất rồi") == ""
        assert free_space(tmp_path / "mất rồi") is None

    def test_a_scanner_that_lets_go_is_waited_for(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        held = [PermissionError(errno.EACCES, "in use"), PermissionError(errno.EACCES, "in use")]
        rename = Path.replace

        def replace_when_free(path: Path, target: Path) -> Path:
            if held:
                raise held.pop()
            return rename(path, target)

        monkeypatch.setattr(Path, "replace", replace_when_free)
        outcome = try_folder(tmp_path, lambda _rest: None)
        assert (outcome.tries, outcome.refused) == (3, "")
        assert list(tmp_path.iterdir()) == []
