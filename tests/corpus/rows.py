"""Real procedures for the corpus, chosen by layout so that the whole file is used."""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TypeVar

_FILE = Path(__file__).parents[1] / "data" / "real-rows.csv"
_T = TypeVar("_T")
LISTS = {"tt32-2017": "phu-tho-2022", "nd224-2026": "quoc-gia-2026"}
"""By profile: the list whose rows it uses, as they are of its time."""


@dataclass(frozen=True, slots=True)
class RealRow:
    """A procedure as its list has it; `code` in the form of the list, `internal_code` of the one-stop system."""

    list: str
    tier: str
    field: str
    code: str
    internal_code: str
    name: str


Group = tuple[str, str, tuple[RealRow, ...]]
"""Tier, field, its rows."""


@cache
def real_rows() -> tuple[RealRow, ...]:
    """All of them, in the order of the file."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        return tuple(RealRow(**row) for row in csv.DictReader(file))


def groups(
    profile: str, tiers: tuple[str, ...], seed: int, fits: Callable[[RealRow], bool], size: tuple[int, int]
) -> tuple[Group, ...]:
    """For every tier some fields with some rows that fit, others for another seed; `size`: fields, rows of a field."""
    return tuple(group for tier in tiers for group in _of_tier(profile, tier, seed, fits, size))


def _of_tier(
    profile: str, tier: str, seed: int, fits: Callable[[RealRow], bool], size: tuple[int, int]
) -> Iterator[Group]:
    by_field: dict[str, list[RealRow]] = defaultdict(list)
    for row in real_rows():
        if (row.list, row.tier) == (LISTS[profile], tier) and fits(row):
            by_field[row.field].append(row)
    fields, rows = size
    # A list of one field is one of a large field.
    names = _turned(list(by_field) if fields > 1 else _largest(by_field), seed)
    for number, name in enumerate(islice(names, fields)):
        yield tier, name, tuple(islice(_turned(by_field[name], seed // 3 + number), rows + number))


def _largest(by_field: Mapping[str, Sequence[RealRow]]) -> list[str]:
    return sorted(by_field, key=lambda name: -len(by_field[name]))[:3]


def _turned(values: list[_T], by: int) -> Iterator[_T]:
    start = by % len(values) if values else 0
    yield from values[start:]
    yield from values[:start]
