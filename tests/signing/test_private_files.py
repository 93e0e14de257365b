import os
from pathlib import Path

import pytest

from signing.private_files import write_private


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "khóa.p12"
    write_private(path, b"first")
    write_private(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(path.parent.iterdir()) == [path]


def test_it_is_written_beside_its_place_and_then_put_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In another folder it might be on another disk, where nothing is put in place in one step."""
    written = list[str]()

    def look(_: int) -> None:
        written.extend(path.name for path in tmp_path.iterdir())

    monkeypatch.setattr(os, "fsync", look)
    write_private(tmp_path / "khóa.p12", b"secret")
    (name,) = written
    assert name.startswith("khóa.p12")
    assert name != "khóa.p12"


def test_nothing_is_left_behind_when_it_cannot_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "a folder, not a file"
    folder.mkdir()
    with pytest.raises(OSError, match="directory"):
        write_private(folder, b"secret")
    assert list(tmp_path.iterdir()) == [folder]
