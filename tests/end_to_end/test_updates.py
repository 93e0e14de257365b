"""An update is a newer folder over the same data: stores of every released schema open, newer ones are left alone."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.backups import Reason, list_backups
from storage.database import read_header
from storage.schema import SCHEMA_VERSION
from tests.end_to_end.commands import ROUND, UNIT, CommandLine

SCHEMAS = sorted((Path(__file__).parents[1] / "storage" / "schemas").glob("schema-*.sqlite3"))


@pytest.mark.parametrize("released", SCHEMAS, ids=lambda path: path.stem)
def test_the_store_of_an_older_program_goes_on_with_a_copy_kept(
    released: Path, run: CommandLine, store: Path
) -> None:
    store.parent.mkdir(parents=True)
    shutil.copyfile(released, store)
    before = run("list", "--json").json
    assert run("backup").status == 0
    assert run("list", "--json").json == before
    header = read_header(store)
    assert header is not None
    assert header.version == SCHEMA_VERSION
    is_older = int(released.stem.rpartition("-")[2]) < SCHEMA_VERSION
    assert (Reason.MIGRATION in {backup.reason for backup in list_backups(store)}) == is_older


def test_a_store_of_a_newer_program_is_refused_untouched(run: CommandLine, store: Path) -> None:
    run("start", "--unit", UNIT, "--round", ROUND)
    with closing(sqlite3.connect(store)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = store.read_bytes()
    for words in (("list",), ("start", "--unit", UNIT), ("undo",)):
        answered = run(*words)
        assert answered.status == 2
        assert "bản chương trình mới hơn" in answered.sentences
    assert store.read_bytes() == before
