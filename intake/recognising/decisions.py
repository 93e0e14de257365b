"""Holds what Appendices III and IV say by what they are against what their rows say of themselves.

Standing in III means đủ điều kiện, standing in IV không đủ. A table is taken for one of them by its columns alone, and
may be another list, above all where it is given without the other appendices: a row that does not say so is doubted.
"""

from collections.abc import Iterable, Iterator, Mapping

from intake.readings import ColumnMeaning, Role, RowReading
from intake.recognising.cells import CellReader
from intake.recognising.grid import Grid
from models.profiles import Profile
from models.records import Eligibility

DECIDED: Mapping[int, Eligibility] = {3: Eligibility.ELIGIBLE, 4: Eligibility.NOT_ELIGIBLE}
"""What standing in an appendix means."""
UNSAID = "decision-unsaid"
"""The doubt about a row that does not say what standing in its appendix means."""


def with_doubts(
    rows: Iterable[RowReading],
    grid: Grid,
    columns: Mapping[int, ColumnMeaning],
    appendix: int,
    profile: Profile,
) -> Iterator[RowReading]:
    """The rows of an appendix, with a doubt where the row read as one of any list says otherwise, or nothing."""
    meant = DECIDED.get(appendix)
    if meant is None:
        yield from rows
        return
    reader, raw = CellReader(columns, profile, 0), {row.number: row for row in grid.rows}
    for row in rows:
        says = (
            reader.read(raw[row.number]).columns.get("eligibility") if row.role is Role.PROCEDURE else meant
        )
        yield row if says is meant else row._replace(doubts=(*row.doubts, UNSAID))
