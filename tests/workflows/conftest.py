"""Offices and targets for the tests of workflows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workflows.offices import office_in
from workflows.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with office_in(tmp_path / "máy một") as opened:
        yield opened


@pytest.fixture
def other_office(tmp_path: Path) -> Iterator[Office]:
    with office_in(tmp_path / "máy hai", prefix="q") as opened:
        yield opened


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder
