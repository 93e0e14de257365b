"""What the program takes for granted of Python and Qt, and what the settings of the tests promise."""

import os
import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject, qVersion

PROJECT = Path(__file__).parents[1]

# Each of the first three leaves something behind that nobody asked about; the last one asked.
LOUD_TESTS = """
import logging, warnings
from PySide6.QtCore import qWarning

def test_python_warning():
    warnings.warn("old", stacklevel=1)

def test_qt_warning():
    qWarning("clipped")

def test_log_record():
    logging.getLogger("storage").warning("slow")

def test_expected_log_record(caplog):
    logging.getLogger("storage").warning("slow")
    assert caplog.messages == ["slow"]
    caplog.clear()
"""


def test_python_is_recent_enough() -> None:
    assert sys.version_info >= (3, 11)


def test_qt_is_the_release_that_the_lock_names() -> None:
    assert qVersion().startswith("6.11.")


def test_qt_calls_that_return_nothing_keep_none_alive() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to None a call, until the process dies."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


def test_a_test_has_an_empty_home_of_its_own(home: Path) -> None:
    assert Path.home() == Path.cwd() == home
    assert not any(home.iterdir())
    assert not any(name.startswith("XDG_") and name.endswith("_HOME") for name in os.environ)


def test_whatever_warns_fails(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_bytes((PROJECT / "tests/conftest.py").read_bytes())
    (tmp_path / "test_loud.py").write_text(LOUD_TESTS, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-rA",
        "-p",
        "no:cacheprovider",
        "-c",
        PROJECT / "pyproject.toml",
    ]
    output = subprocess.run([*command, tmp_path], capture_output=True, text=True, check=False).stdout
    outcomes = set(re.findall(r"^(FAILED|ERROR|PASSED) \S*::test_(\w+)", output, re.MULTILINE))
    assert outcomes == {
        ("FAILED", "python_warning"),
        ("FAILED", "qt_warning"),
        ("PASSED", "log_record"),
        ("ERROR", "log_record"),
        ("PASSED", "expected_log_record"),
    }
