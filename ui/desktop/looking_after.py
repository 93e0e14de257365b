"""The looks at this PC that Trợ giúp shows: what runs in another thread, over a store of its own."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import qVersion

from models.progress import Progress
from ui.commands.outside import Outside
from ui.desktop.screen import screen_settings
from workflows.machine_check import MachineFact, Scene, check_machine, scene_of
from workflows.machine_probes import Probes
from workflows.office import Office
from workflows.support import SETTINGS, Knowledge, knowledge_of, support_members
from workflows.versions import versions


class Look(NamedTuple):
    """What was seen, and the files of a support bundle that tells of it."""

    facts: Sequence[MachineFact]
    members: dict[str, bytes]


def look_at_pc(open_reader: Callable[[], Office], screen: Sequence[MachineFact], _progress: Progress) -> Look:
    """Everything that is known of this PC and this program; `screen` is what the window has seen before."""
    office = open_reader()
    with office.store:
        facts = [*check_machine(scene_of(office), Probes(office.now)), *screen]
        known = knowledge_of(office, _running(office.library.folder), facts, _kept_settings())
        return Look(facts, support_members(known))


def members_without_store(outside: Outside, store: Path, screen: Sequence[MachineFact]) -> dict[str, bytes]:
    """The files of a support bundle where the store does not open."""
    facts = [*check_machine(Scene(store, outside.resources), Probes(outside.now)), *screen]
    known = Knowledge(
        outside.now(), store.parent, _running(outside.resources), facts, settings=_kept_settings()
    )
    return support_members(known)


def _running(resources: Path) -> dict[str, str]:
    return {**versions(resources), "qt": qVersion()}


def _kept_settings() -> dict[str, str]:
    """What the officer has set for this screen, as far as it may go into a bundle."""
    kept = screen_settings()
    return {key: str(kept.value(key)) for key in SETTINGS if kept.contains(key)}
