"""The window is painted before anything heavy is loaded: seen in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.findings import Place
from models.records import Kind
from ui.desktop.application import Program

ROOT = Path(__file__).parents[3]
HEAVY = {"openpyxl", "sqlite_utils", "lxml", "pyhanko", "cryptography", "platformdirs"}
PAINT = """
import json, sys
from datetime import datetime, timezone
from pathlib import Path
from PySide6.QtWidgets import QApplication
from storage.journal import Identity
from storage.store import open_store
from ui.commands.outside import Outside
from ui.desktop.application import Program, dress
from workflows.office import Library, Office

root, store = map(Path, sys.argv[1:])
now = lambda: datetime(2021, 5, 13, tzinfo=timezone.utc)

def open_office(path, *, read_only=False):
    opened = open_store(store, identity=Identity("Lan", "PC-01"), now=now, read_only=read_only, mounts=())
    return Office(opened, Library(root / "resources"), now)

def tell():
    print(json.dumps([program.window.session is not None, sorted(name.partition(".")[0] for name in sys.modules)]))
    app.quit()

app = QApplication([])
dress(app)
program = Program(Outside(open_office, lambda: store, lambda: Identity("Lan", "PC-01"), now))
program._settle = tell
program.open(None)
app.exec()
program.close()
"""


def painted(store: Path) -> tuple[bool, set[str]]:
    """Whether a submission is on screen, and which libraries are loaded when the window has been painted."""
    command = [sys.executable, "-c", PAINT, str(ROOT), str(store)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(command, capture_output=True, text=True, env=environment, check=True, timeout=60)
    is_open, loaded = json.loads(ended.stdout)
    return is_open, set(loaded)


def test_an_existing_store_is_on_screen_without_any_heavy_library(finished_store: Path) -> None:
    is_open, loaded = painted(finished_store)
    assert is_open
    assert loaded & HEAVY == set()


def test_only_making_a_new_store_needs_what_makes_tables(tmp_path: Path) -> None:
    is_open, loaded = painted(tmp_path / "mới" / "du-lieu.sqlite3")
    assert not is_open
    assert loaded & HEAVY <= {"sqlite_utils"}


@pytest.mark.usefixtures("finished_store")
def test_the_first_keys_are_obeyed_even_before_the_idle_step(place: Any, qtbot: Any) -> None:
    program = Program(place.outside())
    program.open(None)
    window = program.window
    assert window is not None
    assert window.session is not None
    qtbot.addWidget(window)
    grid, tree = window.entry.grid, window.session.live.tree
    first = next(iter(tree.procedures))
    grid.go_to(Place(Kind.PROCEDURE, first, "level"))
    QTest.keyClick(grid, Qt.Key.Key_2)
    grid.go_to(Place(Kind.PROCEDURE, first, "note"))
    QApplication.clipboard().setText("chép từ thư")
    QTest.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert not window.is_complete
    assert (tree.procedures[first].level, tree.procedures[first].note) == ("2", "chép từ thư")
    program.close()
