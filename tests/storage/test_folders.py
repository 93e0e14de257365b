"""A folder written anew: whole or not at all, and what was there before stays beside it."""

import errno
from pathlib import Path

import pytest

from models.problems import Refusal
from storage.files import Calls
from storage.folders import write_folder

FILES = {"một.txt": b"1", "hai.txt": b"2"}


def tree(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_older_contents_are_kept_each_time(tmp_path: Path) -> None:
    folder = tmp_path / "lan-1"
    for number in range(3):
        write_folder(folder, {"x": bytes([number])})
    assert tree(tmp_path) == {"lan-1/x": b"\2", "lan-1_cu/x": b"\0", "lan-1_cu-2/x": b"\1"}


def test_the_same_contents_are_written_once(tmp_path: Path) -> None:
    written = write_folder(tmp_path / "lan-1", FILES)
    assert write_folder(tmp_path / "lan-1", FILES) == written
    assert tree(tmp_path) == {f"lan-1/{name}": data for name, data in FILES.items()}
    assert [path.read_bytes() for path in written] == list(FILES.values())


def test_a_file_in_the_way_is_kept_as_well(tmp_path: Path) -> None:
    (tmp_path / "lan-1").write_bytes(b"x")
    write_folder(tmp_path / "lan-1", FILES)
    assert (tmp_path / "lan-1_cu").read_bytes() == b"x"


def test_a_fault_leaves_everything_as_it_was(tmp_path: Path) -> None:
    write_folder(tmp_path / "lan-1", FILES)
    before = tree(tmp_path)

    def full(_descriptor: int, _data: memoryview) -> int:
        raise OSError(errno.ENOSPC, "full")

    with pytest.raises(Refusal, match="target-full"):
        write_folder(tmp_path / "lan-1", {"ba.txt": b"3"}, Calls(write=full))
    assert (tree(tmp_path), [path.name for path in tmp_path.iterdir()]) == (before, ["lan-1"])
    with pytest.raises(Refusal, match="target-gone"):
        write_folder(tmp_path / "đã rút" / "lan-1", FILES)
