"""SIGKILL at random moments: whatever was acknowledged is there, and the store is sound."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from storage.backups import is_usable, list_backups
from storage.database import is_sound, read_header
from storage.schema import SCHEMA_VERSION
from tests.storage.storage_samples import full_tree, opened, record_id, scripted_gesture

ID = record_id(1)
PROJECT = Path(__file__).parents[2]
FEW, MANY = 8, 500
amounts = pytest.mark.parametrize("kills", [FEW, pytest.param(MANY, marks=pytest.mark.torture)])


def killed(job: str, path: Path, seconds: float) -> list[str]:
    """Let a process do its job so long, kill it, and return what it had said since it was ready."""
    command = [sys.executable, "-m", "tests.storage.killed_process", job, str(path)]
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=PROJECT, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
        said = process.stdout.read().splitlines(keepends=True)
    return [line.strip() for line in said if line.endswith("\n")]


@pytest.fixture
def path(path: Path) -> Path:
    """A closed store with a tree in it."""
    with opened(path) as store:
        store.add_submission(full_tree(size=1500))
    return path


@amounts
def test_every_gesture_that_was_acknowledged_is_there(path: Path, kills: int) -> None:
    moments, committed = random.Random(kills), 0
    tree = full_tree(size=1500)
    for _ in range(kills):
        acknowledged = len(killed("entry", path, moments.uniform(0, 0.05)))
        with opened(path) as store:
            now_committed = len(store.history(ID)) - 1
            assert committed + acknowledged <= now_committed <= committed + acknowledged + 1
            for number in range(committed, now_committed):
                tree.apply(scripted_gesture(number).changes)
            assert store.load_tree(ID) == tree
        assert is_sound(path)
        committed = now_committed
    assert committed > kills
    with opened(path) as store:
        while store.undo(ID):
            pass
        assert store.load_tree(ID) == full_tree(size=1500)


@amounts
def test_a_killed_migration_leaves_the_old_store_or_the_new_one(path: Path, kills: int) -> None:
    old, outcomes = path.read_bytes(), set[int]()
    [whole_job] = map(float, killed("upgrade", path, 60))
    for number in range(kills):
        path.write_bytes(old)
        killed("upgrade", path, whole_job * number / kills)
        assert is_sound(path)
        header = read_header(path)
        assert header is not None
        outcomes.add(header.version)
        if header.version == SCHEMA_VERSION:
            with opened(path) as store:
                assert store.load_tree(ID) == full_tree(size=1500)
    assert outcomes <= {SCHEMA_VERSION, SCHEMA_VERSION + 1}
    assert SCHEMA_VERSION in outcomes


@amounts
def test_a_killed_backup_is_no_backup(path: Path, kills: int) -> None:
    moments = random.Random(kills)
    for _ in range(kills):
        made = killed("backup", path, moments.uniform(0, 0.1))
        assert all(is_usable(Path(name)) for name in made if Path(name).exists())
        assert all(is_usable(backup.path) for backup in list_backups(path)[:2])
    with opened(path) as store:
        assert store.load_tree(ID) == full_tree(size=1500)


@amounts
def test_a_killed_restore_leaves_a_whole_store(path: Path, kills: int) -> None:
    moments = random.Random(kills)
    killed("backup", path, 0.2)
    for _ in range(kills):
        with opened(path) as store:
            store.apply(ID, scripted_gesture(0))
            changed = store.load_tree(ID)
        killed("restore", path, moments.uniform(0, 0.1))
        with opened(path) as store:
            assert store.load_tree(ID) in (changed, full_tree(size=1500))
            store.undo(ID)
            assert store.load_tree(ID) == full_tree(size=1500)
