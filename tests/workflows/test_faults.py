"""What is written of a fault: enough to find it, and not a word that somebody typed or that names a PC or a person."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.problems import Refusal
from storage.fault_log import read_faults
from workflows.faults import MOST_FRAMES, fault_text, keep_fault

NAME = "Nguyễn Thị Bí Mật"
HOME = f"/home/{NAME}/báo cáo.xlsx"


def refuse() -> None:
    raise Refusal("file-missing", path=HOME, user=NAME)


def open_what_is_not_there() -> None:
    Path(HOME).read_bytes()


def look_up_a_person() -> None:
    people: dict[str, str] = {}
    people[NAME].upper()


def ask_the_store() -> None:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute(f'SELECT "{NAME}" FROM [{NAME}]')
    finally:
        connection.close()


def fail_from_another_fault() -> None:
    try:
        refuse()
    except Refusal as refusal:
        raise ValueError(NAME, HOME) from refusal


def fail_while_mending() -> None:
    try:
        look_up_a_person()
    finally:
        open_what_is_not_there()


def fail_with_a_note() -> None:
    error = RuntimeError(NAME)
    error.add_note(HOME)
    raise error


def fail_in_a_group() -> None:
    raise ExceptionGroup(NAME, [ValueError(HOME)])


def run_what_was_typed() -> None:
    exec(compile(f"raise OSError(28, '{NAME}', '{HOME}')", HOME, "exec"), {"__name__": "typed"})


FAULTS: dict[Callable[[], None], str] = {
    refuse: "models.problems.Refusal [file-missing]",
    open_what_is_not_there: "builtins.FileNotFoundError [ENOENT]",
    look_up_a_person: "builtins.KeyError",
    ask_the_store: "sqlite3.OperationalError [SQLITE_ERROR]",
    fail_from_another_fault: "builtins.ValueError",
    fail_while_mending: "builtins.FileNotFoundError [ENOENT]",
    fail_with_a_note: "builtins.RuntimeError",
    fail_in_a_group: "builtins.ExceptionGroup",
    run_what_was_typed: "builtins.OSError [ENOSPC]",
}


def broken(fault: Callable[[], None], officer: str = NAME) -> Exception:
    """The exception, with a name among the locals it came through."""
    with pytest.raises(Exception) as caught:  # noqa: PT011 - each of them another
        fault()
    assert officer == NAME
    return caught.value


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_fault_is_named_and_nobody_else_is(fault: Callable[[], None]) -> None:
    said = fault_text(broken(fault))
    assert FAULTS[fault] in said.splitlines()
    for word in (*NAME.split(), "/home", "báo cáo", str(Path.home()), str(Path(__file__).parent)):
        assert word not in said


def test_the_way_to_a_fault_is_told_by_module_line_and_function() -> None:
    lines = fault_text(broken(refuse)).splitlines()
    assert [line.partition(":")[0].strip() for line in lines[1:]] == [__name__, __name__]
    assert lines[-1].endswith(" refuse")


def test_what_led_to_a_fault_comes_before_it() -> None:
    kinds = [line for line in fault_text(broken(fail_from_another_fault)).splitlines() if line[0] != " "]
    assert kinds == ["models.problems.Refusal [file-missing]", "builtins.ValueError"]


def test_an_endless_recursion_is_told_in_few_lines() -> None:
    def again(depth: int) -> int:
        return again(depth + 1) + 1

    with pytest.raises(RecursionError) as caught:
        again(0)
    assert len(fault_text(caught.value).splitlines()) == MOST_FRAMES + 1


def test_a_fault_that_causes_itself_is_told_once() -> None:
    error = ValueError()
    other = KeyError()
    error.__cause__, other.__cause__ = other, error
    assert fault_text(error).splitlines() == ["builtins.KeyError", "builtins.ValueError"]


def test_an_entry_of_the_log_begins_with_its_time(tmp_path: Path) -> None:
    keep_fault(tmp_path, broken(refuse), datetime(2026, 5, 13, 10, 32, 5, 7, tzinfo=UTC))
    (entry,) = read_faults(tmp_path).values()
    assert entry.decode().startswith("2026-05-13T10:32:05+00:00\nmodels.problems.Refusal")
