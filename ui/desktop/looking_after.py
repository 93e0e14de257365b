"""The looks at this PC that Trợ giúp shows: what runs in another thread, over a store of its own."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import qVersion

from ui.desktop.jobs import Progress
from workflows.machine_check import MachineFact, check_machine, scene_of
from workflows.machine_probes import Probes
from workflows.office import Office
from workflows.support import knowledge_of, support_members
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
        running = {**versions(office.library.folder), "qt": qVersion()}
        return Look(facts, support_members(knowledge_of(office, running, facts)))
