from pathlib import Path

import pytest

from signing.private_files import write_private


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "khóa.p12"
    write_private(path, b"first")
    write_private(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(path.parent.iterdir()) == [path]


def test_nothing_is_left_behind_when_it_cannot_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "a folder, not a file"
    folder.mkdir()
    with pytest.raises(OSError, match="directory"):
        write_private(folder, b"secret")
    assert list(tmp_path.iterdir()) == [folder]
