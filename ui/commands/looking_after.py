"""Commands about the PC and the program itself: check-pc, support. They also work where the store does not open."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from models.problems import Refusal
from ui.commands.answers import answer, say
from ui.commands.outside import Outside
from ui.messages import machine_text, machine_words, problem_text
from workflows.machine_check import MachineFact, Scene, State, check_machine, scene_of, worst
from workflows.machine_probes import Probes
from workflows.office import Office
from workflows.support import Knowledge, knowledge_of, save_bundle, support_members
from workflows.versions import versions

T = TypeVar("T")


def run_check_pc(arguments: Namespace, outside: Outside) -> int:
    """Say what of this PC is right and what is not; 1 where something has to be mended."""
    facts = _facts(arguments, outside)
    if arguments.json:
        answer([_answer(fact) for fact in facts])
    else:
        for fact in facts:
            say(machine_text(fact.state.value, fact.code, fact.params))
    return int(worst(facts) is State.ERROR)


def run_support(arguments: Namespace, outside: Outside) -> int:
    """Save what a support desk needs to know."""
    facts, target = _facts(arguments, outside), Path(arguments.out)
    members = _with_office(arguments, outside, lambda office: support_members(_known(office, outside, facts)))
    if members is None:
        folder = _store(arguments, outside).parent
        members = support_members(Knowledge(outside.now(), folder, versions(outside.resources), facts))
    save_bundle(target, members)
    say(f"Đã lưu {target}. Trong gói có: {', '.join(members)}. Không có tên người, tên thủ tục, số liệu.")
    return 0


def _known(office: Office, outside: Outside, facts: Sequence[MachineFact]) -> Knowledge:
    return knowledge_of(office, versions(outside.resources), facts)


def _facts(arguments: Namespace, outside: Outside) -> list[MachineFact]:
    scene = _with_office(arguments, outside, scene_of)
    return check_machine(scene or Scene(_store(arguments, outside), outside.resources), Probes(outside.now))


def _with_office(arguments: Namespace, outside: Outside, do: Callable[[Office], T]) -> T | None:
    """What is done with the office, which is only read; None where there is none, or it does not open, and why."""
    if not _store(arguments, outside).exists():
        return None
    try:
        office = outside.open_office(arguments.store, read_only=True)
    except Refusal as refusal:
        say(problem_text(refusal.problem))
        return None
    with office.store:
        return do(office)


def _store(arguments: Namespace, outside: Outside) -> Path:
    return arguments.store or outside.default_store()


def _answer(fact: MachineFact) -> dict[str, object]:
    words = machine_words(fact.code, fact.params)
    return {
        "code": fact.code,
        "state": fact.state.value,
        "params": dict(fact.params),
        "message": words.said,
        "steps": words.steps.splitlines(),
    }
