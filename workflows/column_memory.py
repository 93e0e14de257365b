"""What a person said of the columns of a file is used for files that look alike: whose headers say the same."""

import json
from collections.abc import Mapping
from hashlib import sha256

from intake.readings import ColumnMeaning, Meaning, Meanings, Reading, Role
from intake.tables import RawRow
from models.text import clean, fold
from workflows.settings import Keeper, Setting

MOST = 200
"""Kinds of files that are remembered; of more the oldest is forgotten."""
_LEAST_CELLS = 3
Kept = Mapping[str, Mapping[str, tuple[str, str]]]
"""By fingerprint: columns with meaning and level."""


def _read(text: str) -> Kept:
    kept = dict(json.loads(text))
    return {
        mark: {column: (str(meaning), str(level)) for column, (meaning, level) in dict(columns).items()}
        for mark, columns in kept.items()
    }


_MEANINGS: Setting[Kept] = Setting("column-meanings", {}, _read, json.dumps)


def meanings_for(keeper: Keeper, reading: Reading) -> Meanings:
    """What was said once of the columns of a file that looks like this one; nothing where nothing was."""
    columns = _MEANINGS.of(keeper).get(fingerprint(reading), {})
    known = {meaning.value for meaning in Meaning}
    return {
        int(column): ColumnMeaning(Meaning(meaning), level)
        for column, (meaning, level) in columns.items()
        if meaning in known
    }


def remember_meanings(keeper: Keeper, reading: Reading, said: Meanings) -> None:
    """Keep what was said of the columns of a file, beside what was said of them before."""
    mark = fingerprint(reading)
    if not mark:
        return
    kept = {**_MEANINGS.of(keeper)}
    now = {str(column): (meaning.meaning.value, meaning.level) for column, meaning in said.items()}
    kept[mark] = {**kept.pop(mark, {}), **now}
    _MEANINGS.keep(keeper, dict([*kept.items()][-MOST:]))


def fingerprint(reading: Reading) -> str:
    """What files that look alike share: the texts of the header and the columns they stand in; "" without a header."""
    headers = {row.number for row in reading.rows if row.role is Role.HEADER}
    rows = [row for row in reading.table.rows if row.number in headers] or _first_row(reading)
    texts = [[column, fold(clean(cell.text))] for row in rows for column, cell in sorted(row.cells.items())]
    return sha256(json.dumps(texts).encode()).hexdigest()[:32] if texts else ""


def _first_row(reading: Reading) -> list[RawRow]:
    """Where no header was recognised: the first row that could be one."""
    return [row for row in reading.table.rows if len(row.cells) >= _LEAST_CELLS][:1]
