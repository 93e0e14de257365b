"""Storage: bulk against bare executemany (1.3x), autosave against fdatasync (1.6x), opening 20,000 procedures (1 s)."""

import json
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

import main
from models.changes import ChangeSet, insertion
from models.edits import set_level
from models.live_tree import LiveTree
from models.records import COLUMNS, Kind
from models.tree import Tree
from storage.store import Store, open_store
from tests.bench.side_by_side import district, medians, seconds
from workflows.office import Library, wall_clock

ROWS = 2_000


def lines() -> Iterator[str]:
    """Each figure with its yardstick, measured in turn in one folder."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        yield from _bulk(Path(folder))
        yield from _autosave(Path(folder))
        yield from _opening(Path(folder))


def _open(path: Path) -> Store:
    return open_store(path, identity=main.identity(), now=wall_clock)


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;")
    columns = ", ".join(f"{column} TEXT" for column in COLUMNS[Kind.PROCEDURE])
    connection.execute(
        f"CREATE TABLE procedure (submission_id TEXT, {columns}, PRIMARY KEY (submission_id, id)) STRICT"
    )
    connection.execute(
        "CREATE TABLE change (number INTEGER, seq INTEGER, record TEXT, before TEXT, after TEXT) STRICT"
    )
    return connection


def _rows(tree: Tree) -> list[tuple[object, ...]]:
    return [
        ("s", *(json.dumps(v) if isinstance(v, tuple) else v for v in astuple(procedure)))
        for procedure in tree.procedures.values()
    ]


def _bulk(folder: Path) -> Iterator[str]:
    tree = district(ROWS)
    rows = _rows(tree)
    marks = ", ".join("?" * len(rows[0]))
    bare = _bare(folder / "bare.sqlite3")
    store = _open(folder / "store.sqlite3")
    store.add_submission(Tree(tree.submission, tree.fields.values()))
    insert = ChangeSet("import", tuple(insertion(procedure) for procedure in tree.procedures.values()))
    journal = [(1, n, str(row[1]), None, json.dumps(row, ensure_ascii=False)) for n, row in enumerate(rows)]

    def bare_insert() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("DELETE FROM procedure")
        bare.executemany(f"INSERT INTO procedure VALUES ({marks})", rows)
        bare.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?)", journal)
        bare.execute("COMMIT")

    def store_insert() -> None:
        store.apply("s", insert)
        store.undo("s")

    def store_undo_alone() -> None:
        store.redo("s")
        store.undo("s")

    found = medians({"bare": bare_insert, "store": store_insert, "again": store_undo_alone}, runs=5)
    ratio = found["store"] / 2 / found["bare"]
    yield f"bulk of {ROWS} rows and their journal: bare {found['bare'] * 1000:.0f} ms, store {found['store'] / 2 * 1000:.0f} ms"
    yield f"ratio {ratio:.2f} (goal 1.3; half of an insertion and its undo)"
    store.close()
    bare.close()


def _autosave(folder: Path) -> Iterator[str]:
    tree = district(ROWS)
    store = _open(folder / "autosave.sqlite3")
    store.add_submission(tree)
    descriptor = os.open(folder / "yardstick", os.O_RDWR | os.O_CREAT)
    ids = list(tree.procedures)
    page = b"x" * 4096
    counter = iter(range(1_000_000))

    def sync() -> None:
        os.pwrite(descriptor, page, 4096 * (next(counter) % 64))
        os.fdatasync(descriptor)

    def save() -> None:
        number = next(counter)
        change_set = set_level(tree, [ids[number % ROWS]], "23"[number % 2])
        tree.apply(change_set.changes)
        store.apply("s", change_set)

    found = medians({"fdatasync": sync, "autosave": save}, runs=200)
    yield f"autosave {found['autosave'] * 1e3:.2f} ms, fdatasync {found['fdatasync'] * 1e3:.2f} ms"
    yield f"ratio {found['autosave'] / found['fdatasync']:.2f} (goal 1.6)"
    os.close(descriptor)
    store.close()


def _opening(folder: Path) -> Iterator[str]:
    path = folder / "large.sqlite3"
    with _open(path) as store:
        store.add_submission(district(20_000))
    profile = Library(main.RESOURCES).profile("tt32-2017")

    def load() -> Tree:
        with _open(path) as store:
            return store.load_tree("s")

    read = min(seconds(load) for _ in range(3))
    whole = min(seconds(lambda: LiveTree(load(), profile)) for _ in range(3))
    yield f"opening 20,000 procedures: read {read:.2f} s, with counts and findings {whole:.2f} s (goal 1 s)"
