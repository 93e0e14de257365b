"""Kiểm tra máy: whether this PC lets the program work, as facts. It mends nothing and says no sentence.

Every look at the PC goes through `Probes`, so that each fault can be had without breaking a PC. Screen, fonts of the
system and printers are the window's to see (ui/desktop/screen_facts.py).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from models.problems import Param
from storage.backups import backup_folder
from storage.places import JournalMode, journal_mode_for
from workflows.machine_probes import FolderTry, Probes
from workflows.office import Office
from workflows.rounds import known_rounds
from workflows.token_drivers import modules_there

LEAST_ROOM, LITTLE_ROOM = 100_000_000, 1_000_000_000
"""Free bytes below which work stops soon, and below which it is time to tidy up."""
SLOW = 2.0
"""Seconds for making, renaming and deleting one small file; a disk left in peace takes a hundredth of that."""
LEAST_SQLITE = (3, 37, 0)
"""The first SQLite with STRICT tables."""
VIETNAM = timedelta(hours=7)
FONTS = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")


class State(StrEnum):
    """How a fact is to be taken: nothing to do, to be looked after, or work cannot go on."""

    GOOD = "good"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class MachineFact:
    """One thing seen of this PC: a code, how it is to be taken, and what a sentence about it needs."""

    code: str
    state: State = State.GOOD
    params: Mapping[str, Param] = field(default_factory=dict[str, Param])


class Scene(NamedTuple):
    """What is looked at: the store, the shipped resources, and dates that the clock has to agree with.

    The dates are None where the store does not open.
    """

    store: Path
    resources: Path
    last_entry: datetime | None = None
    round_begins: date | None = None


def scene_of(office: Office) -> Scene:
    """What a check over this office looks at."""
    summaries = office.store.submissions()
    rounds = {round_.id: round_ for round_ in known_rounds(office)}
    last = max((summary.changed_at for summary in summaries), default=None)
    worked_on = rounds.get(summaries[0].submission.round_id) if summaries else None
    return Scene(
        office.store.path,
        office.library.folder,
        last,
        date.fromisoformat(worked_on.letter.date or f"{worked_on.year}-01-01") if worked_on else None,
    )


def check_machine(scene: Scene, probes: Probes) -> list[MachineFact]:
    """All facts, in the order in which they are shown."""
    return [fact for check in CHECKS for fact in check(scene, probes)]


def _folder(scene: Scene, probes: Probes) -> Iterator[MachineFact]:
    yield _judged("folder", scene.store.parent, probes.try_folder(scene.store.parent))


def _backups(scene: Scene, probes: Probes) -> Iterator[MachineFact]:
    folder = backup_folder(scene.store)
    if folder.is_dir():
        yield _judged("backups", folder, probes.try_folder(folder))


def _judged(what: str, folder: Path, outcome: FolderTry) -> MachineFact:
    params = {"path": str(folder), "milliseconds": round(outcome.seconds * 1000)}
    if outcome.refused == "PermissionError":
        return MachineFact(f"{what}-refused", State.ERROR, params)
    if outcome.refused:
        return MachineFact(f"{what}-broken", State.ERROR, params)
    if outcome.tries > 1 or outcome.seconds > SLOW:
        return MachineFact(f"{what}-held", State.WARNING, params)
    return MachineFact(f"{what}-good", params=params)


def _room(scene: Scene, probes: Probes) -> Iterator[MachineFact]:
    free = probes.free_space(scene.store.parent)
    if free is None:
        yield MachineFact("room-unknown", State.WARNING)
        return
    state = State.ERROR if free < LEAST_ROOM else State.WARNING if free < LITTLE_ROOM else State.GOOD
    yield MachineFact("room-good" if state is State.GOOD else "room-little", state, {"size": free})


def _place(scene: Scene, probes: Probes) -> Iterator[MachineFact]:
    mode = journal_mode_for(scene.store, probes.mounts(scene.store))
    away = mode is JournalMode.TRUNCATE
    yield MachineFact(
        "place-away" if away else "place-here",
        State.WARNING if away else State.GOOD,
        {"path": str(scene.store.parent)},
    )


def _database(scene: Scene, probes: Probes) -> Iterator[MachineFact]:
    version = {"version": ".".join(map(str, probes.sqlite_version))}
    if probes.sqlite_version < LEAST_SQLITE:
        yield MachineFact("database-old", State.ERROR, version)
    elif probes.try_journal(scene.store.parent) != JournalMode.WAL:
        yield MachineFact("database-slow", State.WARNING, version)
    else:
        yield MachineFact("database-good", params=version)


def _clock(scene: Scene, probes: Probes) -> Iterator[MachineFact]:
    now = probes.now()
    said = {"time": now.isoformat(timespec="minutes")}
    if scene.last_entry and now < scene.last_entry:
        last = scene.last_entry.isoformat(timespec="minutes")
        yield MachineFact("clock-behind-entry", State.ERROR, {**said, "since": last})
    elif scene.round_begins and now.date() < scene.round_begins:
        yield MachineFact("clock-behind-round", State.ERROR, {**said, "date": scene.round_begins.isoformat()})
    elif now.utcoffset() != VIETNAM:
        yield MachineFact("clock-elsewhere", State.WARNING, said)
    else:
        yield MachineFact("clock-good", params=said)


def _shipped_fonts(scene: Scene, probes: Probes) -> Iterator[MachineFact]:
    lacking = [name for name in FONTS if not probes.is_file(scene.resources / "fonts" / name)]
    if lacking:
        yield MachineFact("fonts-lacking", State.ERROR, {"files": ", ".join(lacking)})
    else:
        yield MachineFact("fonts-good")


def _tokens(scene: Scene, probes: Probes) -> Iterator[MachineFact]:
    """Whether the file of a driver is there. It is never loaded: that is done when signing, if at all."""
    found = dict.fromkeys(module.name for module in modules_there(scene.resources, probes.is_file))
    if found:
        yield MachineFact("token-good", params={"drivers": ", ".join(found)})
    else:
        yield MachineFact("token-none")


CHECKS: Sequence[Callable[[Scene, Probes], Iterable[MachineFact]]] = (
    _folder,
    _backups,
    _room,
    _place,
    _database,
    _clock,
    _shipped_fonts,
    _tokens,
)
"""One check each, in the order in which they are shown."""


def worst(facts: Iterable[MachineFact]) -> State:
    """How the PC is to be taken as a whole."""
    states = {fact.state for fact in facts}
    return next((state for state in (State.ERROR, State.WARNING) if state in states), State.GOOD)
