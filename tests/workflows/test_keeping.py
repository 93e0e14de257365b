"""Kept packages: one of the same name is never lost."""

import pytest

from models.problems import Refusal
from workflows.keeping import keep_package, package_folder, read_file
from workflows.office import Office

NAME = "UBND-huyen_lan-1.asice"


def kept(office: Office) -> list[bytes]:
    return sorted(path.read_bytes() for path in package_folder(office).iterdir())


def test_a_package_of_the_same_name_stays_beside_the_new_one(office: Office) -> None:
    """The clock stands still, as it may on an old PC."""
    packages = [f"gói {number}".encode() for number in range(4)]
    for package in packages:
        path = keep_package(office, NAME, package)
        assert (path.name, path.read_bytes()) == (NAME, package)
    assert kept(office) == packages


def test_the_same_package_is_kept_once(office: Office) -> None:
    for _ in range(2):
        keep_package(office, NAME, b"x")
    assert kept(office) == [b"x"]


def test_what_cannot_be_kept_is_refused(office: Office) -> None:
    package_folder(office).write_bytes(b"")
    with pytest.raises(Refusal, match="copy-not-kept"):
        keep_package(office, NAME, b"x")


def test_a_name_that_no_file_can_have(office: Office) -> None:
    with pytest.raises(Refusal, match="file-unreadable"):
        read_file(office.folder / ("x" * 300))
    with pytest.raises(Refusal, match="file-unreadable"):
        read_file(office.folder)
    with pytest.raises(Refusal, match="file-too-big"):
        read_file(office.store.path, limit=1)
