"""Validation: one edit re-judged at 2,000 and at 100,000 procedures (goal: within 2x)."""

import statistics
import time
from collections.abc import Iterator

import main
from models.edits import set_level
from models.live_tree import LiveTree
from tests.bench.side_by_side import district
from workflows.office import Library

EDITS = 400


def lines() -> Iterator[str]:
    """Both sizes edited in turn, medians and their ratio."""
    profile = Library(main.RESOURCES).profile("tt32-2017")
    trees = {size: LiveTree(district(size), profile) for size in (2_000, 100_000)}
    taken: dict[int, list[float]] = {size: [] for size in trees}
    for number in range(EDITS):
        for size, live in trees.items():
            procedure_id = f"{number * 7919 % size:016x}"
            change_set = set_level(live.tree, [procedure_id], "234"[(number // 2) % 3])
            start = time.perf_counter()
            live.apply(change_set.changes)
            taken[size].append(time.perf_counter() - start)
    small, large = (statistics.median(values) for values in taken.values())
    yield f"2,000: {small * 1e6:.0f} µs; 100,000: {large * 1e6:.0f} µs; ratio {large / small:.2f} (goal 2)"
