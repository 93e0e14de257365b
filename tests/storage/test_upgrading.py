"""From one schema to the next: a backup before, a draft that is checked, the old store whole until the last moment."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from models.problems import Refusal
from models.records import COLUMNS, Kind
from storage import opening, upgrading
from storage.backups import Reason, list_backups
from storage.database import connect, is_sound, read_header
from storage.migrations import MIGRATIONS, Migration
from storage.schema import FIRST_SCHEMA, SCHEMA_VERSION
from storage.store import Store
from storage.upgrading import create_store, upgrade_store
from tests.storage.make_schema_file import schema_file, write_sample_store
from tests.storage.storage_samples import STAMP, connection_of, full_tree, opened, record_id

ID = record_id(1)


def add_an_index(database: Database) -> None:
    database.conn.execute("CREATE INDEX procedure_by_code ON procedure (code)")


def fail(database: Database) -> None:
    database.conn.execute("DROP TABLE revision")
    raise RuntimeError


def lose_rows(database: Database) -> None:
    database.conn.execute("DELETE FROM round")


def break_references(database: Database) -> None:
    database.conn.execute("PRAGMA foreign_keys = OFF")
    database.conn.execute("UPDATE field SET submission_id = 'nobody' WHERE submission_id = 'another'")


@pytest.fixture
def path(path: Path) -> Path:
    """A closed store with rows in every table."""
    path.parent.mkdir()
    write_sample_store(path)
    return path


def schema_of(path: Path) -> list[tuple[str, str]]:
    with closing(connect(path)) as connection:
        query = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
        return [(name, " ".join(sql.split())) for name, sql in connection.execute(query)]


def test_every_schema_has_a_number_and_a_file_that_stays() -> None:
    assert len(MIGRATIONS) == SCHEMA_VERSION
    for version in range(1, SCHEMA_VERSION + 1):
        header = read_header(schema_file(version))
        assert header is not None
        assert (header.version, header.is_ours) == (version, True)


def test_the_first_schema_is_frozen() -> None:
    """Its file was written when it was released; whoever changes the statements makes a second one."""
    with closing(connect(schema_file(1))) as connection:
        tables = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL")
        }
        assert len(tables) == len(FIRST_SCHEMA)
    written = [sql for _name, sql in schema_of(schema_file(1))]
    assert sorted(written) == sorted(" ".join(statement.split()) for statement in FIRST_SCHEMA)


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_store_of_every_schema_opens_with_all_it_held(tmp_path: Path, version: int) -> None:
    path = tmp_path / "old.sqlite3"
    shutil.copyfile(schema_file(version), path)
    with opened(path) as store:
        assert store.load_tree("another") == full_tree("another")
        tree = store.load_tree(ID)
        assert tree.procedures[record_id(0x1000)].name == "Tên mới"
        assert record_id(0x5000) in tree.procedures
        assert [revision.number for revision in store.revisions(ID)] == [1]
        assert list(store.round_documents()) == ["ra-soat-2021"]
        assert store.setting("current-submission") == ID
        assert store.redo(ID) is not None
        assert [store.undo(ID) is not None for _ in range(4)] == [True, True, True, False]
        assert store.load_tree(ID) == full_tree()
    assert is_sound(path)


def test_the_tables_have_the_columns_of_the_records(store: Store) -> None:
    """A record that gets another column needs a migration."""
    for kind in Kind:
        columns = [row[1] for row in connection_of(store).execute(f"PRAGMA table_info({kind.value})")]
        assert [column for column in columns if column != "submission_id"] == list(COLUMNS[kind])


def test_migrating_makes_a_backup_and_keeps_every_row(path: Path) -> None:
    before = rows_of(path)
    backup = upgrade_store(path, STAMP, (*MIGRATIONS, add_an_index))
    assert rows_of(path) == before
    assert ("procedure_by_code", "CREATE INDEX procedure_by_code ON procedure (code)") in schema_of(path)
    header = read_header(path)
    assert header is not None
    assert header.version == SCHEMA_VERSION + 1
    assert [copy.path for copy in list_backups(path)] == [backup]
    assert list_backups(path)[0].reason is Reason.MIGRATION
    assert rows_of(backup) == before
    assert sorted(p.suffix for p in path.parent.iterdir() if p.is_file()) == [".lock", ".sqlite3"]


def test_migrations_run_once_each_in_their_order(tmp_path: Path) -> None:
    ran: list[str] = []

    def noted(name: str) -> Migration:
        return lambda _database: ran.append(name)

    path = tmp_path / "a.sqlite3"
    create_store(path, (*MIGRATIONS, noted("second")))
    upgrade_store(path, STAMP, (*MIGRATIONS, noted("second"), noted("third"), noted("fourth")))
    assert ran == ["second", "third", "fourth"]


@pytest.mark.parametrize("migration", [fail, lose_rows, break_references])
def test_a_migration_that_goes_wrong_leaves_the_store_as_it_was(
    path: Path, migration: Callable[[Database], None]
) -> None:
    before = rows_of(path)
    with pytest.raises((Refusal, RuntimeError)) as raised:
        upgrade_store(path, STAMP, (*MIGRATIONS, add_an_index, migration))
    if isinstance(raised.value, Refusal):
        assert raised.value.problem.code == "migration-failed"
    with opened(path) as store:
        assert store.load_tree("another") == full_tree("another")
    assert rows_of(path) == before
    assert len(list_backups(path)) == 1
    assert not path.with_name(path.name + ".new").exists()


def test_what_a_killed_migration_left_is_no_obstacle(path: Path) -> None:
    for suffix in (".new", ".new-journal", ".new-wal"):
        path.with_name(path.name + suffix).write_bytes(b"half written")
    before = rows_of(path)
    upgrade_store(path, STAMP, (*MIGRATIONS, add_an_index))
    assert rows_of(path) == before


def test_nobody_migrates_a_store_that_somebody_reads(path: Path) -> None:
    with opened(path, read_only=True) as reader:
        reader.load_tree(ID)
        with pytest.raises(Refusal, match="store-busy"):
            upgrade_store(path, STAMP, (*MIGRATIONS, add_an_index))
        assert reader.load_tree("another") == full_tree("another")


def test_opening_an_older_store_migrates_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole way from the file to the window, with a second schema that only this test knows."""
    migrations = (*MIGRATIONS, add_an_index)
    monkeypatch.setattr(opening, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr(upgrading.upgrade_store, "__defaults__", (migrations,))
    monkeypatch.setattr(upgrading.migrate, "__defaults__", (migrations,))
    before = path.read_bytes()
    with opened(path, read_only=True) as reader:
        assert reader.load_tree("another") == full_tree("another")
        assert reader.advice is not None
    assert path.read_bytes() == before
    with opened(path) as store:
        assert store.load_tree("another") == full_tree("another")
        assert store.advice is None
    assert [backup.reason for backup in list_backups(path)] == [Reason.MIGRATION]


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for (name,) in tables
        }
