"""Whatever moment the power fails, nothing that was acknowledged is lost and nothing half-written is left."""

import multiprocessing
import random
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tests.end_to_end.scripted_work import UNIT, open_office, work
from workflows.judging import judge
from workflows.starting import start
from workflows.working import WorkingSubmission

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.end_to_end.scripted_work", "openpyxl", "pyhanko.sign.signers"])


def killed(kind: str, store: Path, things: Sequence[Path], chance: random.Random) -> list[int]:
    """Start the work, kill it at some moment after some acknowledged steps; what was acknowledged."""
    ours, theirs = CONTEXT.Pipe(duplex=False)
    worker = CONTEXT.Process(target=work, args=(kind, store, things, theirs))
    worker.start()
    theirs.close()
    acknowledged = [ours.recv() for _ in range(chance.randrange(1, 4))]
    if ours.poll(chance.random() * 0.05):
        acknowledged.append(ours.recv())
    worker.kill()
    worker.join()
    return acknowledged + list(_rest(ours))


def _rest(connection: Connection) -> Iterator[int]:
    while True:
        try:
            yield connection.recv()
        except EOFError:
            return


def reopened(store: Path) -> WorkingSubmission:
    return start(open_office(store), UNIT)


def check_entry(store: Path, chance: random.Random) -> None:
    last = killed("entry", store, (), chance)[-1]
    working = reopened(store)
    with working.office.store:
        names = [procedure.name for procedure in working.tree.procedures.values()]
        assert set(names) >= {f"Thủ tục {number}" for number in range(1, last + 1)}
        assert len(names) <= last + 1


def check_import(store: Path, workbooks: Sequence[Path], chance: random.Random) -> None:
    killed("import", store, workbooks, chance)
    working = reopened(store)
    with working.office.store:
        assert len(working.tree.procedures) in (0, 470)  # all of an import or nothing of it
        if working.tree.procedures:
            working.undo()
        assert len(working.tree.procedures) == 0


def check_export(store: Path, target: Path, chance: random.Random) -> None:
    last = killed("export", store, (target,), chance)[-1]
    working = reopened(store)
    with working.office.store:
        assert working.exported_revision(last) is not None
        packages = sorted(target.glob("*.asice"))
        assert len(packages) >= last
        for package in packages:
            assert judge(working.office, package.read_bytes(), package.name).sound


@pytest.mark.parametrize("seed", range(14))
def test_killed_while_entering(store: Path, seed: int) -> None:
    store.parent.mkdir()
    chance = random.Random(seed)
    for _ in range(2):
        check_entry(store, chance)


@pytest.mark.parametrize("seed", range(7))
def test_killed_while_importing(store: Path, district_workbooks: list[Path], seed: int) -> None:
    store.parent.mkdir()
    check_import(store, district_workbooks, random.Random(seed))


@pytest.mark.parametrize("seed", range(7))
def test_killed_while_exporting(store: Path, tmp_path: Path, seed: int) -> None:
    store.parent.mkdir()
    target = tmp_path / "usb"
    target.mkdir()
    check_export(store, target, random.Random(seed))


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(1000, 1600))
def test_killed_anywhere_many_times(
    store: Path, tmp_path: Path, district_workbooks: list[Path], seed: int
) -> None:
    store.parent.mkdir()
    chance = random.Random(seed)
    check_entry(store, chance)
    other = store.with_name("nhập.sqlite3")
    check_import(other, district_workbooks, chance)
    target = tmp_path / "usb"
    target.mkdir()
    check_export(store.with_name("xuất.sqlite3"), target, chance)


def test_a_store_of_a_killed_process_is_not_locked(store: Path) -> None:
    store.parent.mkdir()
    killed("entry", store, (), random.Random(5))
    with reopened(store).office.store as opened:
        assert not opened.read_only
