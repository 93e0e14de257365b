"""The log of faults: it grows, turns over, and never gets larger than what was promised."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.fault_log import FILES, LARGEST, append_fault, log_files, read_faults


def test_entries_stand_one_below_the_other_in_the_newest_file(tmp_path: Path) -> None:
    newest = append_fault(tmp_path, "một\n")
    append_fault(tmp_path, "hai\n")
    assert newest.read_text(encoding="utf-8") == "một\nhai\n"
    assert read_faults(tmp_path) == {newest.name: "một\nhai\n".encode()}


def test_a_folder_without_faults_has_no_log(tmp_path: Path) -> None:
    assert read_faults(tmp_path) == {}


def test_a_full_file_makes_room_for_a_new_one(tmp_path: Path) -> None:
    for letter in "abcdefg":
        append_fault(tmp_path, letter * LARGEST)
    assert [path.read_text()[0] for path in log_files(tmp_path)] == ["g", "f", "e", "d", "c"]


@settings(max_examples=30)
@given(st.lists(st.integers(1, 3 * LARGEST), max_size=20))
def test_it_never_outgrows_its_bounds_and_keeps_the_last_entry(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("log")
    for size in sizes:
        append_fault(folder, "x" * size)
    files = [path for path in log_files(folder) if path.exists()]
    assert len(list(folder.iterdir())) == len(files) <= FILES
    assert all(path.stat().st_size <= LARGEST for path in files)
    if sizes:
        assert files[0].stat().st_size >= min(sizes[-1], LARGEST)
