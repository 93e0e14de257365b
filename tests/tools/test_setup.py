"""`make setup`: what it asks of the machine, and that a second run does nothing. Python is a stand-in: no network."""

import shutil
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]

# Stands for python3 of a machine and, once venv was asked for, for the one in .venv; notes how it was called.
PYTHON = """#!/bin/sh
echo "$@" >>"{log}"
case "$*" in
    --version) echo "Python {version}" ;;
    "-c import sys; sys.exit(sys.version_info < (3, 11))") exit {too_old} ;;
    "-m venv "*) mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
    *"import ensurepip, venv") exit {without_venv} ;;
    *"-m pip install"*) exit {without_network} ;;
    *venv*) echo python3.11-venv ;;
esac
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A project folder that holds nothing but the set-up and a lock."""
    (tmp_path / "tools").mkdir()
    shutil.copy(PROJECT / "tools/setup.sh", tmp_path / "tools")
    (tmp_path / "requirements-dev.txt").write_text("openpyxl==3.1.5 --hash=sha256:00\n", encoding="utf-8")
    return tmp_path


def write_python(tree: Path, *, version: str = "3.11.2", **answers: int) -> None:
    """Puts the stand-in first on the path; an answer is the exit code of what it is asked."""
    codes = {"too_old": 0, "without_venv": 0, "without_network": 0} | answers
    (tree / "bin").mkdir(exist_ok=True)
    python = tree / "bin/python3"
    python.write_text(PYTHON.format(log=tree / "log", version=version, **codes), encoding="utf-8")
    python.chmod(0o755)


def set_up(tree: Path) -> subprocess.CompletedProcess[str]:
    """Runs the set-up where only the stand-in and the plainest tools are found."""
    for tool in ("sh", "cat", "cmp", "cp", "dirname", "id", "mkdir"):
        link = tree / "bin" / tool
        if not link.exists():
            link.symlink_to(str(shutil.which(tool)))
    environment = {"PATH": str(tree / "bin"), "LC_ALL": "C.UTF-8"}
    command = [str(shutil.which("sh")), "tools/setup.sh"]
    return subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)


def calls(tree: Path) -> str:
    """What Python was asked since the last look."""
    log = tree / "log"
    text = log.read_text(encoding="utf-8") if log.exists() else ""
    log.unlink(missing_ok=True)
    return text


def test_the_lock_is_installed_by_its_hashes(tree: Path) -> None:
    write_python(tree)
    assert set_up(tree).returncode == 0
    assert "--require-hashes --only-binary :all: -r requirements-dev.txt" in calls(tree)


def test_a_second_run_does_nothing(tree: Path) -> None:
    write_python(tree)
    set_up(tree)
    calls(tree)
    again = set_up(tree)
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    assert calls(tree) == "--version\n"


def test_another_lock_is_installed_into_the_same_environment(tree: Path) -> None:
    write_python(tree)
    set_up(tree)
    calls(tree)
    (tree / "requirements-dev.txt").write_text("openpyxl==3.1.6 --hash=sha256:01\n", encoding="utf-8")
    assert set_up(tree).returncode == 0
    assert "pip install" in (said := calls(tree))
    assert "-m venv" not in said


def test_an_interrupted_run_is_done_again(tree: Path) -> None:
    write_python(tree, without_network=1)
    failed = set_up(tree)
    assert failed.returncode == 1
    assert "cần mạng" in failed.stderr
    write_python(tree)
    shutil.copy(tree / "bin/python3", tree / ".venv/bin/python")
    calls(tree)
    assert set_up(tree).returncode == 0
    assert "pip install" in calls(tree)


def test_an_old_python_is_named(tree: Path) -> None:
    write_python(tree, version="3.9.2", too_old=1)
    refused = set_up(tree)
    assert refused.returncode == 1
    assert "Cần Python 3.11 trở lên" in refused.stderr
    assert "Python 3.9.2" in refused.stderr
    assert not (tree / ".venv").exists()


def test_a_missing_venv_names_its_package(tree: Path) -> None:
    write_python(tree, without_venv=1)
    refused = set_up(tree)
    assert refused.returncode == 1
    assert "sudo apt-get install python3.11-venv" in refused.stderr
    assert not (tree / ".venv").exists()
