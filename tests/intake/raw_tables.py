"""Raw tables written down as lines of texts."""

from collections.abc import Sequence
from dataclasses import replace

from intake.recogniser import recognise
from intake.tables import RawCell, RawRow, RawTable
from intake.taking import take
from models.profiles import Profile
from models.taken import Answers, Taken
from tests.builders import shipped_profile

OLD, NEW = shipped_profile("tt32-2017"), shipped_profile("nd224-2026")
UNKNOWN = "=A1"
"""A formula that has no kept value."""
MARKS = "STT|Tên thủ tục|Mức độ 2|Mức độ 3|Mức độ 4"


def table(*lines: str, source: str = "a.xlsx", name: str = "Sheet1", number: int = 1) -> RawTable:
    """A table whose cells are divided by bars."""
    rows = (_row(place, line.split("|")) for place, line in enumerate(lines, start=1))
    return RawTable(source, name, number, tuple(row for row in rows if row.cells))


def _row(number: int, texts: Sequence[str]) -> RawRow:
    return RawRow(number, {place: _cell(text) for place, text in enumerate(texts, start=1) if text})


def _cell(text: str) -> RawCell:
    return RawCell("", unknown=True) if text == UNKNOWN else RawCell(text)


def with_hidden(received: RawTable, *numbers: int) -> RawTable:
    """The table with these rows hidden."""
    rows = (row._replace(hidden=row.number in numbers) for row in received.rows)
    return replace(received, rows=tuple(rows))


def taken(*tables: RawTable, profile: Profile = OLD, answers: Answers = {}) -> Taken:  # noqa: B006 - never written
    """What is taken of these tables."""
    return take([recognise(received, profile) for received in tables], profile, answers)


def told(found: Taken) -> list[tuple[str, str, str, object]]:
    """Tier, field, name and levels of every row that was taken."""
    return [(row.tier, row.field, row.name, row.columns.get("levels", ())) for row in found.rows]
