"""Sticks: one stands there or it does not, and taking leave of it."""

from pathlib import Path

import pytest

from models.problems import Refusal
from storage.sticks import is_mounted, unmount
from tests.sticks import plugged_in


def test_an_empty_folder_is_no_stick(tmp_path: Path) -> None:
    assert not is_mounted(tmp_path)
    assert not is_mounted(tmp_path / "not there")


def test_a_stick_is_let_go_with_everything_on_it(tmp_path: Path) -> None:
    with plugged_in(tmp_path / "USB") as stick:
        assert is_mounted(stick.root)
        (stick.root / "a").write_bytes(b"1")
        unmount(stick.root)
        assert not is_mounted(stick.root)
        stick.plug_in()
        assert (stick.root / "a").read_bytes() == b"1"


def test_a_stick_in_use_stays(tmp_path: Path) -> None:
    with plugged_in(tmp_path / "USB") as stick, (stick.root / "a").open("wb"):
        with pytest.raises(Refusal, match="stick-busy"):
            unmount(stick.root)
        assert is_mounted(stick.root)
