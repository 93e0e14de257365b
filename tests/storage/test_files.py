"""A file written safely: whole or as before, whatever the target does."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.problems import Problem, Refusal
from storage.files import SYSTEM, Calls, write_all_safely, write_safely

NEW = b"new " * 1000
OLD = b"old"


def failing(number: int) -> Callable[..., Any]:
    def call(*_arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    return call


def full_after(capacity: int) -> Callable[[int, memoryview], int]:
    """A device that takes so many bytes, a few at a time."""
    room = [capacity]

    def write(descriptor: int, data: memoryview) -> int:
        taken = os.write(descriptor, data[: min(100, room[0])])
        if not taken:
            raise OSError(errno.ENOSPC, "full")
        room[0] -= taken
        return taken

    return write


def smaller_than_it_claims(path: Path) -> bytes:
    """A stick of false capacity: it says that it took everything, and gives back as many other bytes."""
    return bytes(len(path.read_bytes()))


FAULTS: dict[str, tuple[Calls, str]] = {
    "full": (Calls(write=full_after(500)), "target-full"),
    "full when syncing": (Calls(fsync=failing(errno.EDQUOT)), "target-full"),
    "read-only": (Calls(open=failing(errno.EROFS)), "target-read-only"),
    "not allowed": (Calls(open=failing(errno.EACCES)), "target-read-only"),
    "a lock slid meanwhile": (Calls(replace=failing(errno.EROFS)), "target-read-only"),
    "pulled out": (Calls(write=failing(errno.EIO)), "target-gone"),
    "pulled out when syncing": (Calls(fsync=failing(errno.ENODEV)), "target-gone"),
    "pulled out when reading": (Calls(read_back=failing(errno.EIO)), "target-gone"),
    "smaller than it claims": (Calls(read_back=smaller_than_it_claims), "target-short"),
    "a name too long for it": (Calls(open=failing(errno.ENAMETOOLONG)), "target-name-too-long"),
    "something else": (Calls(write=failing(errno.EMFILE)), "target-failed"),
}


def refused(target: Path, calls: Calls = SYSTEM) -> Problem:
    with pytest.raises(Refusal) as refusal:
        write_safely(target, NEW, calls)
    return refusal.value.problem


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("old", [None, OLD])
def test_after_a_fault_the_target_is_as_it_was(tmp_path: Path, fault: str, old: bytes | None) -> None:
    target = tmp_path / "UBND huyện.asice"
    if old is not None:
        target.write_bytes(old)
    calls, code = FAULTS[fault]
    problem = refused(target, calls)
    assert (problem.code, problem.params["path"]) == (code, str(target))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == (
        {} if old is None else {target.name: old}
    )


def test_a_full_target_says_how_much_is_needed(tmp_path: Path) -> None:
    assert refused(tmp_path / "a", FAULTS["full"][0]).params["needed"] == len(NEW)


def test_an_unforeseen_fault_is_named(tmp_path: Path) -> None:
    assert refused(tmp_path / "a", FAULTS["something else"][0]).params["reason"] == "EMFILE"


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    assert refused(tmp_path / "usb" / "a").code == "target-gone"
    (tmp_path / "file").touch()
    assert refused(tmp_path / "file" / "a").code == "target-gone"


def test_a_full_device_of_the_system(tmp_path: Path) -> None:
    """Not a stub: what Linux itself answers."""
    calls = Calls(open=lambda _path, flags, _mode: os.open("/dev/full", flags & ~os.O_CREAT & ~os.O_EXCL))
    assert refused(tmp_path / "a", calls).code == "target-full"


def test_what_was_read_back_after_replacing_counts(tmp_path: Path) -> None:
    """A name that leads elsewhere once it is in place is found too."""

    def replace_with_other(new: Path, target: Path) -> None:
        new.unlink()
        target.write_bytes(b"other")

    (tmp_path / "a").write_bytes(OLD)
    assert refused(tmp_path / "a", Calls(replace=replace_with_other)).code == "target-short"


@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_several_files_come_together_or_not_at_all(tmp_path: Path, fails_at: int) -> None:
    """The third workbook is open in another program, say: the two before it become what they were."""
    names = ("phu-luc-1.xlsx", "phu-luc-2.xlsx", "gói.asice")
    (tmp_path / names[0]).write_bytes(OLD)
    asked: list[Path] = []

    def replace_or_fail(draft: Path, target: Path) -> None:
        asked.append(target)
        if len(asked) == fails_at:
            raise PermissionError(errno.EACCES, "in use")
        draft.replace(target)

    files = {tmp_path / name: NEW for name in names}
    with pytest.raises(Refusal) as refusal:
        write_all_safely(files, Calls(replace=replace_or_fail))
    assert refusal.value.problem.params["path"] == str(tmp_path / names[fails_at - 1])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {names[0]: OLD}
    write_all_safely(files)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == dict.fromkeys(names, NEW)


def test_a_folder_of_that_name_stays(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert refused(tmp_path / "a").code == "target-not-a-file"
    assert (tmp_path / "a").is_dir()


@given(st.binary(max_size=5000), st.integers(1, 700))
def test_every_byte_arrives_however_few_are_taken_at_a_time(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, step: int
) -> None:
    target = tmp_path_factory.getbasetemp() / "gói.asice"
    write_safely(target, data, Calls(write=lambda descriptor, rest: os.write(descriptor, rest[:step])))
    assert target.read_bytes() == data


def test_others_may_read_the_file_as_any_other(tmp_path: Path) -> None:
    write_safely(tmp_path / "a", NEW)
    (tmp_path / "b").write_bytes(NEW)
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


def test_a_file_that_another_program_holds_is_not_a_stick_with_its_lock_on(tmp_path: Path) -> None:
    """Windows refuses to replace it; here that call is replaced."""
    target = tmp_path / "cong-van.docx"
    target.write_bytes(b"cu")

    def held(_draft: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "in use")

    with pytest.raises(Refusal, match="target-open-elsewhere"):
        write_safely(target, b"moi", Calls(replace=held))
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"cu"]


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_file_is_not_waited_for(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "gói.asice")
    with pytest.raises(Refusal, match="target-not-a-file"):
        write_safely(tmp_path / "gói.asice", b"x")
