"""Dated copies: made, listed, thinned out, checked; put back in the place of a store, sound or damaged."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from models.problems import Problem, Refusal
from storage import backups
from storage.backups import (
    KEPT,
    Reason,
    backup_folder,
    has_daily_backup,
    is_usable,
    last_good_backup,
    list_backups,
    write_backup,
)
from storage.database import SIDE_FILES, beside, connect, is_sound, read_header
from storage.journal import Stamp
from storage.restoring import give_up, restore
from storage.schema import SCHEMA_VERSION
from storage.store import Store, open_store
from tests.storage.storage_samples import (
    IDENTITY,
    NOON,
    OWN_DISK,
    STAMP,
    adding,
    connection_of,
    full_tree,
    noon,
    opened,
    record_id,
    renaming,
)

ID = record_id(1)


def never(_path: Path) -> bool:
    return False


def on_day(number: int) -> Stamp:
    return Stamp(NOON + timedelta(days=number), IDENTITY)


def copies(store: Store, *days: int, reason: Reason = Reason.DAILY) -> None:
    for day in days:
        write_backup(connection_of(store), store.path, reason, on_day(day))


@pytest.fixture
def path(path: Path) -> Path:
    """A closed store with one gesture, and a backup from before it."""
    with opened(path) as store:
        tree = full_tree()
        store.add_submission(tree)
        store.backup(Reason.REQUEST)
        store.apply(ID, renaming(tree, "Sau khi sao lưu"))
    return path


def test_a_backup_is_one_sound_file_with_everything(store: Store) -> None:
    made = store.backup(Reason.IMPORT)
    assert made.name == "ra soát_0002_2021-05-03_1200_truoc-khi-nhap.sqlite3"
    assert sorted(path.suffix for path in backup_folder(store.path).iterdir()) == [".sqlite3", ".sqlite3"]
    assert is_sound(made)
    with opened(made) as copy:
        assert copy.load_tree(ID) == store.load_tree(ID)


def test_the_daily_backup_is_made_once_a_day(path: Path) -> None:
    clock = [NOON]
    with open_store(path, identity=IDENTITY, now=lambda: clock[0], mounts=OWN_DISK) as store:
        assert not has_daily_backup(path, clock[0].date())
        store.backup(Reason.DAILY)
        assert has_daily_backup(path, clock[0].date())
        clock[0] += timedelta(days=1)
        assert not has_daily_backup(path, clock[0].date())
        store.backup(Reason.DAILY)
        store.backup(Reason.IMPORT)
    listed = [(backup.number, backup.day, backup.reason) for backup in list_backups(path)]
    assert listed == [
        (4, date(2021, 5, 4), Reason.IMPORT),
        (3, date(2021, 5, 4), Reason.DAILY),
        (2, date(2021, 5, 3), Reason.DAILY),
        (1, date(2021, 5, 3), Reason.REQUEST),
    ]


def test_old_copies_go_and_dailies_do_not_push_out_the_others(store: Store) -> None:
    copies(store, *range(3), reason=Reason.IMPORT)
    copies(store, *range(KEPT + 5))
    listed = list_backups(store.path)
    assert [b.number for b in listed if b.reason is not Reason.DAILY] == [4, 3, 2, 1]
    assert [b.number for b in listed if b.reason is Reason.DAILY] == list(range(KEPT + 9, 9, -1))


def test_a_clock_that_is_years_off_does_not_confuse_old_and_new(store: Store) -> None:
    copies(store, *range(4000, 4000 + KEPT))
    copies(store, 0, -9000)
    newest, second = list_backups(store.path)[:2]
    assert (newest.day.year, second.day) == (1996, NOON.date())
    assert len(list_backups(store.path)) == KEPT + 1  # and the one that somebody asked for


def test_other_files_in_the_folder_are_nobodys_backup(path: Path) -> None:
    folder = backup_folder(path)
    for name in (
        "ghi chú.txt",
        "ra soát_0009_2021-13-03_1200_hang-ngay.sqlite3",
        "ra soát_0009_2021-05-03_1200_x.sqlite3",
    ):
        (folder / name).touch()
    assert [backup.number for backup in list_backups(path)] == [1]


def test_a_copy_with_faults_is_no_backup_and_costs_no_good_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = list_backups(path)
    monkeypatch.setattr(backups, "KEPT", 1)
    monkeypatch.setattr(backups, "is_sound", never)
    with opened(path) as store, pytest.raises(Refusal) as refusal:
        store.backup(Reason.REQUEST)
    assert refusal.value.problem == Problem("backup-unsound", {"path": str(path)})
    assert list_backups(path) == before
    assert [p.name for p in backup_folder(path).iterdir()] == [before[0].path.name]


def test_the_last_good_backup_is_the_newest_that_can_be_read(path: Path) -> None:
    with opened(path) as store:
        good = store.backup(Reason.REQUEST)
        cut, newer = store.backup(Reason.REQUEST), store.backup(Reason.REQUEST)
    cut.write_bytes(cut.read_bytes()[:9000])
    with closing(connect(newer)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    assert last_good_backup(path) == good


def test_restoring_keeps_what_was_there(path: Path) -> None:
    [backup] = list_backups(path)
    with opened(path) as store:
        before = store.load_tree(ID)
    kept = restore(path, backup.path, STAMP)
    with opened(path) as store:
        assert store.load_tree(ID) == full_tree()
    assert kept is not None
    assert list_backups(path)[0].path == kept
    assert list_backups(path)[0].reason is Reason.RESTORE
    restore(path, kept, STAMP)
    with opened(path) as store:
        assert store.load_tree(ID) == before
        store.undo(ID)
        assert store.load_tree(ID) == full_tree()


def test_restoring_from_a_stick_where_no_store_is_left(path: Path, tmp_path: Path) -> None:
    [backup] = list_backups(path)
    stick = tmp_path / "usb.sqlite3"
    stick.write_bytes(backup.path.read_bytes())
    path.unlink()
    assert restore(path, stick, STAMP) is None
    with opened(path) as store:
        assert store.load_tree(ID) == full_tree()


def test_a_wal_left_by_a_killed_process_does_not_reach_into_the_restored_store(path: Path) -> None:
    [backup] = list_backups(path)
    with opened(path) as store:
        store.apply(ID, adding(0x5000, record_id(0x100)))
        left = {suffix: beside(path, suffix).read_bytes() for suffix in ("", "-wal")}
    for suffix, data in left.items():
        beside(path, suffix).write_bytes(data)
    kept = restore(path, backup.path, STAMP)
    assert not any(beside(path, suffix).exists() for suffix in SIDE_FILES)
    with opened(path) as store:
        assert store.load_tree(ID) == full_tree()
    assert kept is not None
    with opened(kept) as store:
        assert record_id(0x5000) in store.load_tree(ID).procedures


def test_a_damaged_store_is_kept_aside_as_it_is(path: Path) -> None:
    [backup] = list_backups(path)
    data = b"SQLite?" + path.read_bytes()[7:9000]
    path.write_bytes(data)
    beside(path, "-wal").write_bytes(b"what was left")
    kept = restore(path, backup.path, STAMP)
    assert kept is not None
    assert kept.name == "ra soát.sqlite3.hong-20210503-120000"
    assert (kept.read_bytes(), beside(kept, "-wal").read_bytes()) == (data, b"what was left")
    assert not any(beside(path, suffix).exists() for suffix in SIDE_FILES)
    with opened(path) as store:
        assert store.load_tree(ID) == full_tree()
    path.write_bytes(b"again")
    assert restore(path, backup.path, STAMP) == beside(kept, "-2")


def test_a_damaged_store_without_a_backup_makes_room_for_a_new_one(path: Path) -> None:
    path.write_bytes(b"garbage")
    list_backups(path)[0].path.unlink()
    assert give_up(path, STAMP).read_bytes() == b"garbage"
    with opened(path) as store:
        assert store.submissions() == []


def _missing(backup: Path) -> None:
    backup.unlink()


def _cut(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[:-4096])


def _foreign(backup: Path) -> None:
    backup.unlink()
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("CREATE TABLE x (y)")


def _newer(backup: Path) -> None:
    with closing(connect(backup)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")


def _with_a_lost_reference(backup: Path) -> None:
    with closing(connect(backup)) as connection:
        connection.execute("DELETE FROM submission")


@pytest.mark.parametrize("spoil", [_missing, _cut, _foreign, _newer, _with_a_lost_reference])
def test_what_is_no_good_backup_is_not_put_in_place(path: Path, spoil: Callable[[Path], None]) -> None:
    [backup] = list_backups(path)
    before = path.read_bytes()
    spoil(backup.path)
    assert not is_usable(backup.path)
    with pytest.raises(Refusal) as refusal:
        restore(path, backup.path, STAMP)
    assert refusal.value.problem == Problem("backup-unusable", {"path": str(backup.path)})
    assert path.read_bytes() == before


def test_a_store_in_use_is_not_restored(path: Path) -> None:
    [backup] = list_backups(path)
    with opened(path) as writer:
        with pytest.raises(Refusal, match="store-locked"):
            restore(path, backup.path, STAMP)
        wanted = writer.load_tree(ID)
    with opened(path, read_only=True) as reader:
        reader.load_tree(ID)
        with pytest.raises(Refusal, match="store-busy"):
            restore(path, backup.path, STAMP)
    with opened(path) as store:
        assert store.load_tree(ID) == wanted


def test_a_newer_store_is_not_replaced_by_an_older_one(path: Path) -> None:
    [backup] = list_backups(path)
    _newer(path)
    with pytest.raises(Refusal, match="store-newer"):
        restore(path, backup.path, STAMP)
    header = read_header(path)
    assert header is not None
    assert header.version == SCHEMA_VERSION + 1


def test_the_day_is_the_day_of_the_clock_that_is_given(path: Path) -> None:
    late = replace(STAMP, at=NOON.replace(year=2031))
    with opened(path) as store:
        write_backup(connection_of(store), path, Reason.DAILY, late)
        assert not has_daily_backup(path, NOON.date())
        store.backup(Reason.DAILY)
    assert [backup.day.year for backup in list_backups(path)] == [2021, 2031, 2021]
    assert noon() == NOON
