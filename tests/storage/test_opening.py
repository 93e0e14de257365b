"""Opening a store: new, in use, newer, damaged, foreign, on a share, in a folder that cannot be written."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from models.problems import Problem, Refusal
from storage.backups import Reason, list_backups
from storage.database import beside, connect, read_header
from storage.journal import Identity
from storage.lock import lock_path
from storage.places import Mount
from storage.schema import APPLICATION_ID, SCHEMA_VERSION
from storage.store import Store, open_store
from tests.storage.storage_samples import (
    IDENTITY,
    NOON,
    OWN_DISK,
    adding,
    connection_of,
    full_tree,
    noon,
    opened,
    record_id,
    renaming,
)

ID = record_id(1)
PROJECT = Path(__file__).parents[2]

HOLD_THE_LOCK = """
import sys
from datetime import datetime, timezone
from pathlib import Path
from storage.journal import Identity
from storage.store import open_store
store = open_store(Path(sys.argv[1]), identity=Identity("Nguyễn Thị Hà", "PC-MOT-CUA"),
                   now=lambda: datetime(2021, 5, 3, 8, 30, tzinfo=timezone.utc))
print("held", flush=True)
sys.stdin.read()
"""
READ_WITHOUT_MIGRATIONS = """
import sys
from datetime import datetime, timezone
from pathlib import Path
from storage.journal import Identity
from storage.store import open_store
identity, now = Identity("lan", "pc"), lambda: datetime(2021, 5, 3, tzinfo=timezone.utc)
with open_store(Path(sys.argv[1]), identity=identity, now=now) as store:
    store.submissions(), store.load_tree(sys.argv[2]), store.undo(sys.argv[2]), store.redo(sys.argv[2])
    store.history(sys.argv[2]), store.set_setting("a", "b")
with open_store(Path(sys.argv[1]), identity=identity, now=now, read_only=True) as store:
    store.load_tree(sys.argv[2])
print([name for name in sys.modules if name.startswith("sqlite_utils")])
"""


def refused(path: Path, *, read_only: bool = False) -> Problem:
    with pytest.raises(Refusal) as refusal:
        opened(path, read_only=read_only)
    return refusal.value.problem


def closed_store(path: Path) -> Path:
    """A store with a tree in it, and one gesture, that nobody has open."""
    with opened(path) as store:
        tree = full_tree()
        store.add_submission(tree)
        store.apply(ID, renaming(tree, "Mới"))
    return path


@contextmanager
def held_by_another_process(path: Path) -> Generator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", HOLD_THE_LOCK, str(path)]
    pipe = subprocess.PIPE
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_new_store_is_made_with_its_folders(path: Path) -> None:
    with opened(path) as store:
        assert (store.read_only, store.advice, store.submissions()) == (False, None, [])
    header = read_header(path)
    assert header is not None
    assert (header.version, header.application_id) == (SCHEMA_VERSION, APPLICATION_ID)
    assert sorted(p.name for p in path.parent.iterdir()) == [path.name, lock_path(path).name]


def test_a_store_is_committed_as_promised(store: Store) -> None:
    """WAL, FULL, foreign keys, STRICT: what autosave rests on."""
    names = ("journal_mode", "synchronous", "foreign_keys")
    pragmas = {name: connection_of(store).execute(f"PRAGMA {name}").fetchone()[0] for name in names}
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    tables = (
        connection_of(store)
        .execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
        .fetchall()
    )
    lax = {name for name, strict in tables if not strict}
    assert {name for name in lax if not name.startswith("catalogue_word")} == {"sqlite_schema"}, (
        "FTS5's own aside"
    )


def test_a_store_of_this_schema_needs_sqlite3_alone(path: Path) -> None:
    closed_store(path)
    command = [sys.executable, "-c", READ_WITHOUT_MIGRATIONS, str(path), ID]
    done = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT, check=True)
    assert done.stdout.strip() == "[]"


def test_the_second_one_is_told_who_writes(path: Path) -> None:
    closed_store(path)
    with held_by_another_process(path):
        problem = refused(path)
    assert problem == Problem(
        "store-locked",
        {
            "path": str(path),
            "user": "Nguyễn Thị Hà",
            "host": "PC-MOT-CUA",
            "since": "2021-05-03T08:30:00+00:00",
        },
    )


def test_a_lock_ends_with_its_process(path: Path) -> None:
    closed_store(path)
    with held_by_another_process(path) as process:
        process.kill()
        process.wait()
        with opened(path) as store:
            assert not store.read_only


def test_only_the_present_holder_is_named(path: Path) -> None:
    closed_store(path)
    with held_by_another_process(path):
        pass
    with open_store(path, identity=Identity("hà", "pc"), now=noon):
        params = refused(path).params
    assert params == {"path": str(path), "user": "hà", "host": "pc", "since": NOON.isoformat()}


def test_a_lock_that_does_not_say_who_still_holds(path: Path) -> None:
    with opened(path):
        lock_path(path).write_bytes(b"\x00garbage")
        assert refused(path).params == {"path": str(path), "user": "", "host": "", "since": ""}


def test_a_second_window_reads_and_follows(path: Path) -> None:
    closed_store(path)
    with opened(path) as writer, opened(path, read_only=True) as reader:
        assert reader.read_only
        before = reader.change_counter()
        assert reader.change_counter() == before
        writer.apply(ID, adding(0x5000, record_id(0x100)))
        assert reader.change_counter() != before
        assert reader.load_tree(ID) == writer.load_tree(ID)
        with pytest.raises(Refusal) as refusal:
            reader.apply(ID, adding(0x5001, record_id(0x100)))
        assert refusal.value.problem == Problem("store-read-only", {"path": str(path)})


def test_a_store_that_is_not_there_cannot_be_read(path: Path) -> None:
    assert refused(path, read_only=True).code == "store-missing"
    assert not path.exists()


def test_a_newer_schema_is_refused_untouched(path: Path) -> None:
    closed_store(path)
    with closing(connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 7}")
        connection.execute("PRAGMA journal_mode = DELETE")
    before = path.read_bytes()
    for read_only in (False, True):
        problem = refused(path, read_only=read_only)
        assert problem.code == "store-newer"
        assert problem.params == {"path": str(path), "found": SCHEMA_VERSION + 7, "known": SCHEMA_VERSION}
    assert path.read_bytes() == before


def test_the_database_of_another_program_is_refused_untouched(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE moz_places (url)")
    before = path.read_bytes()
    assert refused(path).code == "store-foreign"
    assert path.read_bytes() == before


def _no_database(data: bytearray) -> None:
    data[:] = b"PK\x03\x04" + bytes(5000)


def _cut_off(data: bytearray) -> None:
    del data[len(data) * 2 // 3 :]


def _cut_in_the_header(data: bytearray) -> None:
    del data[50:]


def _overwritten_in_the_middle(data: bytearray) -> None:
    data[4096 * 5 : 4096 * 9] = b"\xa5" * 4096 * 4


def _overwritten_schema(data: bytearray) -> None:
    data[100:4096] = b"\xff" * 3996


def _emptied(data: bytearray) -> None:
    data.clear()


Damage = Callable[[bytearray], None]
DAMAGES: list[Damage] = [
    _no_database,
    _cut_off,
    _cut_in_the_header,
    _overwritten_in_the_middle,
    _overwritten_schema,
    _emptied,
]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_damaged_store_is_found_and_the_last_good_backup_named(
    path: Path, damage: Damage, *, read_only: bool
) -> None:
    closed_store(path)
    with opened(path) as store:
        good = store.backup(Reason.REQUEST)
        store.backup(Reason.REQUEST)
    list_backups(path)[0].path.write_bytes(b"damaged too")
    data = bytearray(path.read_bytes())
    damage(data)
    path.write_bytes(data)
    assert refused(path, read_only=read_only) == Problem(
        "store-damaged", {"path": str(path), "backup": str(good)}
    )
    assert path.read_bytes() == data


def test_a_damaged_store_without_a_backup_says_so(path: Path) -> None:
    closed_store(path)
    path.write_bytes(b"garbage")
    assert refused(path) == Problem("store-damaged", {"path": str(path), "backup": ""})


def test_an_empty_file_becomes_a_store_where_nothing_was_lost(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with opened(path) as store:
        assert store.submissions() == []


def test_on_a_share_the_journal_is_truncated_and_a_word_is_said(path: Path) -> None:
    closed_store(path)
    share = (*OWN_DISK, Mount(path.parent, "cifs"))
    assert read_header(path) is not None
    with open_store(path, identity=IDENTITY, now=noon, mounts=share) as store:
        assert connection_of(store).execute("PRAGMA journal_mode").fetchone()[0] == "truncate"
        assert store.advice == Problem("store-on-share", {"path": str(path)})
        store.apply(ID, adding(0x5000, record_id(0x100)))
        with opened(path, read_only=True) as reader:
            before = reader.change_counter()
            store.apply(ID, adding(0x5001, record_id(0x100)))
            assert reader.change_counter() != before
            assert reader.load_tree(ID) == store.load_tree(ID)
    header = read_header(path)
    assert header is not None
    assert not header.uses_wal
    with opened(path) as store:
        assert connection_of(store).execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_a_share_need_not_offer_shared_memory(path: Path) -> None:
    """The store comes from a PC where it was in WAL mode, and its process was killed there."""
    closed_store(path)
    with opened(path) as store:
        store.apply(ID, adding(0x5000, record_id(0x100)))
        wanted = store.load_tree(ID)
        left = {suffix: beside(path, suffix).read_bytes() for suffix in ("", "-wal")}
    for suffix, data in left.items():
        beside(path, suffix).write_bytes(data)
    beside(path, "-shm").mkdir()  # where SQLite would map its shared memory
    share = (*OWN_DISK, Mount(path.parent, "nfs4"))
    with open_store(path, identity=IDENTITY, now=noon, mounts=share) as store:
        assert store.load_tree(ID) == wanted


@contextmanager
def folder_that_cannot_be_written() -> Generator[Path]:
    """A folder in which the present user can read only. Root may write anywhere, so root becomes nobody meanwhile."""
    folder = Path(tempfile.mkdtemp(prefix="Chỉ đọc "))
    try:
        yield folder
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


@contextmanager
def without_rights(folder: Path) -> Generator[None]:
    for path in (*folder.iterdir(), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def test_a_folder_that_cannot_be_written_is_read_from_a_copy() -> None:
    with folder_that_cannot_be_written() as folder:
        path = closed_store(folder / "ra soát.sqlite3")
        before = path.read_bytes()
        with without_rights(folder), opened(path) as store:
            assert store.read_only
            assert store.advice == Problem("store-read-only-copy", {"path": str(path)})
            assert store.path == path
            assert next(iter(store.load_tree(ID).procedures))
            copies = Path(connection_of(store).execute("PRAGMA database_list").fetchone()[2]).parent
            assert copies.is_dir()
            with pytest.raises(Refusal) as refusal:
                store.undo(ID)
            assert refusal.value.problem.code == "store-read-only"
        assert not copies.exists()
        assert path.read_bytes() == before


def test_a_copy_holds_what_was_committed_last() -> None:
    """What still stands in the WAL beside the store belongs to it."""
    with folder_that_cannot_be_written() as folder:
        path = closed_store(folder / "a.sqlite3")
        with opened(path) as writer:
            writer.apply(ID, adding(0x5000, record_id(0x100)))
            for name in ("a.sqlite3", "a.sqlite3-wal"):
                shutil.copy(folder / name, folder / f"b{name[1:]}")
            wanted = writer.load_tree(ID)
        with without_rights(folder), opened(folder / "b.sqlite3") as store:
            assert store.load_tree(ID) == wanted


def test_a_second_window_may_read_where_it_could_not_write() -> None:
    with folder_that_cannot_be_written() as folder:
        path = closed_store(folder / "a.sqlite3")
        with without_rights(folder), opened(path, read_only=True) as store:
            assert store.advice is not None
            assert store.load_tree(ID).procedures


def test_where_nothing_can_be_written_no_store_is_made() -> None:
    with folder_that_cannot_be_written() as folder, without_rights(folder):
        assert refused(folder / "a.sqlite3").code == "store-cannot-create"
        assert refused(folder / "below" / "a.sqlite3").code == "store-cannot-create"


def no_access(_path: Path, _mode: int) -> bool:
    return False


def test_a_file_that_cannot_be_written_is_read_from_a_copy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed_store(path)
    monkeypatch.setattr(os, "access", no_access)
    with opened(path) as store:
        assert store.read_only
        assert store.advice is not None
    monkeypatch.undo()
    with opened(path) as store:
        assert not store.read_only


def test_identity_and_time_are_the_ones_given(path: Path) -> None:
    with open_store(path, identity=Identity("hà", "pc"), now=noon) as store:
        store.add_submission(full_tree())
        assert store.history(ID)[0].stamp.identity == Identity("hà", "pc")
        assert store.history(ID)[0].stamp.at == NOON
