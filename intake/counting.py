"""Reads Appendix I out of a table that was understood: what it declares of every tier.

The row of sums is passed over; the program sums for itself.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from intake.blanks import is_blank
from intake.readings import Meaning, Reading
from intake.recognising.levels import level_key
from intake.sheets import address
from intake.tables import RawRow
from models.cell_texts import read_tier_cell
from models.problems import Problem
from models.profiles import Profile
from models.taken import TakenTier
from models.text import clean, fold

_WHOLE_NUMBER = re.compile(r"\d{1,3}(\.\d{3})+|\d+")


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the columns of the form stand, 0 where the table lacks one; levels by key."""

    tier: int
    total: int
    note: int
    levels: Mapping[str, int]


def read_counts(reading: Reading, profile: Profile) -> Iterator[tuple[str, TakenTier]]:
    """The tiers with what is declared of them."""
    places = _places(reading, profile)
    for tier, row in _rows(reading, places, profile):
        counts = {key: _number(row, place) for key, place in places.levels.items()}
        levels = {key: count for key, count in counts.items() if count is not None}
        note = _text(row, places.note)
        columns = read_tier_cell("" if is_blank(note) else note, profile)
        yield tier, TakenTier(_number(row, places.total), levels, columns)


def counts_not_understood(reading: Reading, profile: Profile) -> Iterator[Problem]:
    """`number-not-understood` (source, sheet, cell): a cell of a number that holds something else."""
    places = _places(reading, profile)
    where = {"source": reading.table.source, "sheet": reading.table.name}
    for _, row in _rows(reading, places, profile):
        for place in (places.total, *places.levels.values()):
            if _number(row, place) is None and not is_blank(_text(row, place)):
                yield Problem("number-not-understood", {**where, "cell": address(row.number, place)})


def _places(reading: Reading, profile: Profile) -> _Places:
    found = {
        (column.meaning, level_key(column.level, profile)): place for place, column in reading.columns.items()
    }
    levels = {level.key: found.get((Meaning.NUMBER, level.key), 0) for level in profile.form_levels}
    tier, total, note = (
        found.get((meaning, ""), 0) for meaning in (Meaning.TIER, Meaning.NUMBER, Meaning.NOTE)
    )
    return _Places(tier, total, note, levels)


def _rows(reading: Reading, places: _Places, profile: Profile) -> Iterator[tuple[str, RawRow]]:
    tiers = {fold(tier.name): tier.key for tier in profile.tiers}
    for row in reading.table.rows:
        tier = tiers.get(fold(_text(row, places.tier)))
        if tier:
            yield tier, row


def _text(row: RawRow, place: int) -> str:
    return clean(row.cells[place].text) if place in row.cells else ""


def _number(row: RawRow, place: int) -> int | None:
    """The number in a cell, also where it is written as text with dots between thousands."""
    text = _text(row, place)
    return int(text.replace(".", "")) if _WHOLE_NUMBER.fullmatch(text) else None
