"""Storage: bulk against bare executemany (1.3x), autosave against fdatasync (1.6x), opening 20,000 procedures (1 s)."""

import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import main
from models.changes import ChangeSet, insertion
from models.edits import set_cells, set_level
from models.live_tree import LiveTree
from models.tree import Tree
from storage.store import Store, open_store
from tests.bench.side_by_side import district, seconds
from workflows.office import Library, wall_clock

ROWS = 2_000
PAGES = b"x" * 4120 * 5


def lines() -> Iterator[str]:
    """Each figure with its yardstick, measured in turn in one folder."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        yield from _bulk(Path(folder))
        yield from _autosave(Path(folder))
        yield from _opening(Path(folder))


def _open(path: Path) -> Store:
    return open_store(path, identity=main.identity(), now=wall_clock)


def _bulk(folder: Path) -> Iterator[str]:
    tree = district(ROWS)
    with _open(folder / "store.sqlite3") as store:
        store.add_submission(Tree(tree.submission, tree.fields.values()))
        insert = ChangeSet("import", tuple(insertion(procedure) for procedure in tree.procedures.values()))
        yield from _compare("insertion", insert, store, folder / "store.sqlite3")
        store.apply("s", insert)
        update = set_cells(tree, tree.procedures, {"note": "minh họa"})
        yield from _compare("update", update, store, folder / "store.sqlite3")


def _compare(name: str, change_set: ChangeSet, store: Store, path: Path) -> Iterator[str]:
    """The store against executemany of the tuples it wrote, prepared beforehand; putting things back is not timed."""
    taken: dict[str, list[float]] = {"bare": [], "store": []}
    for _ in range(9):
        taken["store"].append(seconds(lambda: store.apply("s", change_set)))
        bare = _Bare(path, name)
        taken["bare"].append(seconds(bare.write))
        bare.close()
        store.undo("s")
    bare_time, store_time = (statistics.median(values) for values in taken.values())
    yield (
        f"{name} of {ROWS} rows with their journal: bare {bare_time * 1e3:.0f} ms, store {store_time * 1e3:.0f} ms, "
        f"ratio {store_time / bare_time:.2f} (goal 1.3)"
    )


class _Bare:
    """A copy of the store before its last gesture, and the tuples of that gesture."""

    def __init__(self, path: Path, name: str) -> None:
        self._path = path.with_name("bare.sqlite3")
        self._path.unlink(missing_ok=True)
        with sqlite3.connect(path) as source:
            source.execute("VACUUM INTO ?", (str(self._path),))
        self._connection = sqlite3.connect(self._path, isolation_level=None)
        self._connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;")
        self._is_insertion = name == "insertion"
        (last,) = self._connection.execute("SELECT max(number) FROM change_set").fetchone()
        self._journal = self._take("change", f"change_set = {last}")
        self._rows = self._take("procedure", "1") if self._is_insertion else self._notes()

    def _take(self, table: str, where: str) -> list[tuple[object, ...]]:
        rows = self._connection.execute(f"SELECT * FROM {table} WHERE {where}").fetchall()
        self._connection.execute(f"DELETE FROM {table} WHERE {where}")
        return rows

    def _notes(self) -> list[tuple[object, ...]]:
        return self._connection.execute("SELECT note || '.', submission_id, id FROM procedure").fetchall()

    def write(self) -> None:
        """One transaction: the rows, the journal."""
        marks = ", ".join("?" * len(self._rows[0]))
        statement = "UPDATE procedure SET note = ? WHERE submission_id = ? AND id = ?"
        if self._is_insertion:
            statement = f"INSERT INTO procedure VALUES ({marks})"
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany(statement, self._rows)
        marks = ", ".join("?" * len(self._journal[0]))
        self._connection.executemany(f"INSERT INTO change VALUES ({marks})", self._journal)
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Nothing of it stays."""
        self._connection.close()
        self._path.unlink()


def _autosave(folder: Path) -> Iterator[str]:
    """The yardstick appends as many pages as SQLite appends to its log for one gesture, and syncs them."""
    tree = district(ROWS)
    ids, taken = list(tree.procedures), {"sync": list[float](), "save": list[float]()}
    descriptor = os.open(folder / "yardstick", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with _open(folder / "autosave.sqlite3") as store:
        store.add_submission(tree)
        for number in range(500):
            change_set = set_level(tree, [ids[number]], "1")
            began = time.perf_counter()
            os.write(descriptor, PAGES)
            os.fdatasync(descriptor)
            synced = time.perf_counter()
            store.apply("s", change_set)
            taken["save"].append(time.perf_counter() - synced)
            taken["sync"].append(synced - began)
    os.close(descriptor)
    sync, save = (statistics.median(values) * 1e3 for values in taken.values())
    yield f"autosave {save:.2f} ms, fdatasync {sync:.2f} ms, ratio {save / sync:.2f} (goal 1.6)"


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
