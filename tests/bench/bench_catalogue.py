"""Catalogue: suggestions at 10,000 entries (goal: under 30 ms), entering the store, judging and proposing."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import main
from models.catalogue import Catalogue, CatalogueEntry
from models.live_tree import LiveTree
from storage.journal import Identity
from storage.store import open_store
from tests.bench.side_by_side import district
from workflows.catalogues import (
    add_version,
    catalogue_view,
    enter_shipped,
    entries,
    nearest,
    suggest,
    versions,
)
from workflows.office import Library, Office, wall_clock

TEXTS = (
    "ca", "th", "cap giay phep", "Đăng ký kết hôn", "ket hon co yeu to", "c d k", "thu tuc cap lai giay chung nhan",
    "1.0", "1.001", "2.0008", "zz",
)  # fmt: skip
COUNT = 10_000


def lines() -> Iterator[str]:
    """The worst and the median of suggestions, and what happens once."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "s.sqlite3")
        with open_store(path, identity=Identity("bench", "bench"), now=wall_clock) as store:
            office = Office(store, Library(main.RESOURCES))
            yield f"shipped lists enter the store: {taken(lambda: enter_shipped(office)):.0f} ms, once"
            yield from _suggesting(office)
            yield from _judging(office)


def _suggesting(office: Office) -> Iterator[str]:
    fill(office)
    round_ = office.library.rounds()[0]
    profile = office.library.profile(round_.profile)
    times = [
        taken(lambda text=text: suggest(office, round_, profile, text, "district"))
        for text in TEXTS
        for _ in range(5)
    ]
    median, most = statistics.median(times), max(times)
    yield f"suggestions at {COUNT:,} entries: median {median:.1f} ms, most {most:.1f} ms (goal 30)"
    names = [entry.name + " ở huyện" for entry in entries(office, "bench")[:40]]
    near = [taken(lambda name=name: nearest(office, round_, profile, name, "district")) for name in names]
    yield f"nearest name: median {statistics.median(near):.1f} ms, most {max(near):.1f} ms"


def _judging(office: Office) -> Iterator[str]:
    round_ = next(round_ for round_ in office.library.rounds() if catalogue_view(office, round_))
    live = LiveTree(district(2_000), office.library.profile("tt32-2017"))
    view = catalogue_view(office, round_)
    yield (
        f"a valid catalogue is read: {taken(lambda: catalogue_view(office, round_)):.0f} ms; "
        f"2,000 rows laid beside it: {taken(lambda: live.judge_by(view)):.0f} ms"
    )


def fill(office: Office) -> None:
    """A third list, so that there are ten thousand entries."""
    shipped = [entry for kept in versions(office) for entry in entries(office, kept.catalogue.id)]
    more = [
        CatalogueEntry(f"5.{number:06}", f"{entry.name} (lần {number % 7})", entry.field, entry.tiers)
        for number, entry in enumerate(shipped)
    ]
    add_version(office, Catalogue("bench", "bench", "bench"), more[: COUNT - len(shipped)])


def taken(job: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    job()
    return (time.perf_counter() - start) * 1000
