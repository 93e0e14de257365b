"""What was written is read from the device, and not from what the system remembers of it."""

from pathlib import Path

import pytest

from storage.device_reading import read_from_device
from tests.sticks import plugged_in


@pytest.mark.parametrize("size", [0, 1, 511, 512, 4096, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_001])
def test_every_byte_comes_back_whatever_the_size(tmp_path: Path, size: int) -> None:
    data = bytes(number % 251 for number in range(size))
    path = tmp_path / "gói.asice"
    path.write_bytes(data)
    assert read_from_device(path) == data


def test_a_file_system_in_memory_has_no_device_behind_it() -> None:
    """/proc refuses to be read past the cache, as tmpfs and some drivers do."""
    path = Path("/proc/version")
    assert read_from_device(path) == path.read_bytes()


def test_what_the_device_holds_counts_and_not_the_cache(tmp_path: Path) -> None:
    """The image behind the stick is changed below the file system: the cache still has what was written."""
    with plugged_in(tmp_path / "USB") as stick:
        path = stick.root / "gói.asice"
        path.write_bytes(b"nguyen ven " * 1000)
        with path.open("rb") as file:
            import os

            os.fsync(file.fileno())
        image = stick.image.read_bytes()
        assert b"nguyen ven nguyen ven" in image
        with stick.image.open("r+b") as device:
            device.seek(image.index(b"nguyen ven nguyen ven"))
            device.write(b"NGUYEN")
        assert path.read_bytes().startswith(b"nguyen")
        assert read_from_device(path).startswith(b"NGUYEN")
