"""The entry grid beside a bare QTreeView of the same rows: first paint, one edit, the filter, scrolling."""

import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTreeView

import main
from models.edits import set_eligibility, set_level
from models.records import Eligibility
from models.tree import Tree
from storage.store import Store
from tests.bench.bare_model import BareModel, named_rows
from tests.bench.side_by_side import district, medians, percentile
from ui.desktop import theme
from ui.desktop.grid.entry_grid import EntryGrid
from ui.desktop.item_models.grid_filter import GridFilter
from ui.desktop.session import Session
from workflows.office import Library, Office
from workflows.working import WorkingSubmission

_FRAME = 16.0
"""Milliseconds between two pictures of a screen."""
EDITS = 200
Job = Callable[[], object]


class MemoryStore:
    """A store that keeps nothing: what is measured is the window."""

    path = Path("memory.db")
    read_only = False

    def __init__(self, tree: Tree) -> None:
        self._tree = tree

    def present(self, _submission_id: str) -> tuple[int, Tree]:
        return 0, self._tree

    def apply(self, _submission_id: str, _change_set: object) -> int:
        return 1

    def revisions(self, _submission_id: str) -> Sequence[object]:
        return ()

    def round_documents(self) -> dict[str, bytes]:
        return {}


def session_of(count: int) -> Session:
    """A submission of so many procedures, kept nowhere."""
    store = cast("Store", MemoryStore(district(count)))
    office = Office(store, Library(main.RESOURCES), lambda: datetime(2021, 5, 14, tzinfo=UTC))
    return Session(WorkingSubmission(office, "s"))


def shown(view: QTreeView) -> QTreeView:
    """A view as large as on the page at 1366x768, drawn once."""
    view.resize(848, 460)
    view.show()
    view.viewport().grab()
    return view


def bare(tree: Tree) -> QTreeView:
    """The bare tree of the same rows, unfolded."""
    view = QTreeView()
    model = BareModel(named_rows(tree))
    model.setParent(view)
    view.setUniformRowHeights(True)
    view.setModel(model)
    view.expandAll()
    return shown(view)


def timed(job: Job, count: int) -> list[float]:
    """Milliseconds of each of `count` runs, after three that do not count."""
    taken: list[float] = []
    for _ in range(count + 3):
        start = time.perf_counter()
        job()
        taken.append((time.perf_counter() - start) * 1e3)
    return taken[3:]


def spread(taken: Sequence[float]) -> str:
    """Median and 95th percentile."""
    return f"median {statistics.median(taken):.2f} ms, p95 {percentile(list(taken), 0.95):.2f} ms"


def first_paint(count: int) -> str:
    """From the submission in memory to the picture, beside the bare tree."""
    session = session_of(count)
    tree = session.live.tree
    jobs: dict[str, Job] = {
        "grid": lambda: shown(EntryGrid(session)).close(),
        "bare": lambda: bare(tree).close(),
    }
    taken = medians(jobs, 5)
    grid, plain = taken["grid"] * 1e3, taken["bare"] * 1e3
    return f"first paint at {count:,}: grid {grid:.0f} ms, bare tree {plain:.0f} ms, ratio {grid / plain:.2f}"


def one_edit(count: int) -> str:
    """One key: set a value, judge, tell the view, draw the whole view again."""
    session = session_of(count)
    grid = shown(EntryGrid(session))
    ids = list(session.live.tree.procedures)
    number = 0

    def edit() -> None:
        nonlocal number
        number += 1
        row = ids[number % 12]
        tree = session.live.tree
        if number % 2:
            session.do(set_level(tree, [row], "234"[number % 3]))
        else:
            session.do(
                set_eligibility(
                    tree, [row], [Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE][number % 4 // 2]
                )
            )
        grid.viewport().grab()

    taken = timed(edit, EDITS)
    return f"one edit and a whole repaint at {count:,}, not stored: {spread(taken)} (goal p95 {_FRAME:.0f})"


def keystrokes(count: int) -> str:
    """Each letter of a search typed and taken back, drawn after each."""
    grid = cast("EntryGrid", shown(EntryGrid(session_of(count))))
    words = "dang ki dat"
    typed = [
        *(words[: end + 1] for end in range(len(words))),
        *(words[:end] for end in range(len(words) - 1, -1, -1)),
    ]
    steps = iter(typed * 20)

    def key() -> None:
        grid.show_filter(GridFilter(next(steps)))
        grid.viewport().grab()

    taken = timed(key, len(typed) * 4)
    return f"a keystroke in the filter at {count:,}: {spread(taken)}, longest {max(taken):.0f} ms (goal 100)"


def scroll(view: QTreeView, rows: int = 3) -> list[float]:
    """Steps of the wheel, down and up again."""
    bar, step = view.verticalScrollBar(), rows
    view.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerItem)
    down = True

    def turn() -> None:
        nonlocal down
        if bar.value() in (bar.minimum(), bar.maximum()):
            down = bar.value() == bar.minimum()
        bar.setValue(bar.value() + (step if down else -step))
        view.viewport().grab()

    return timed(turn, EDITS)


def lines() -> Iterator[str]:
    """What is measured, in the order of a morning's work."""
    application = QApplication.instance() or QApplication([])
    theme.apply(cast("QApplication", application))
    for count in (300, 2_000, 10_000):
        yield first_paint(count)
    for count in (2_000, 10_000):
        yield one_edit(count)
    for count in (2_000, 10_000):
        yield keystrokes(count)
    session = session_of(2_000)
    yield f"a scroll step at 2,000: grid {spread(scroll(shown(EntryGrid(session))))} (goal p95 {_FRAME:.0f})"
    yield f"a scroll step at 2,000: bare tree {spread(scroll(bare(session.live.tree)))}"


if __name__ == "__main__":
    for line in lines():
        print(line)
