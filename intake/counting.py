"""Reads Appendix I out of a table that was understood: what it declares of every tier."""

from collections.abc import Iterator

from intake.appendix_totals import read_totals
from intake.forms import Form
from intake.readings import Meaning, Reading
from intake.recognising.levels import level_key
from intake.sheets import Sheet, SheetRow
from intake.tables import RawCell, RawTable
from models.appendices import ColumnKind, columns
from models.profiles import Profile
from models.taken import TakenTier


def read_counts(reading: Reading, profile: Profile) -> Iterator[tuple[str, TakenTier]]:
    """The tiers with what is declared of them."""
    sheet = _sheet(reading.table)
    totals, _ = read_totals(sheet, _form(reading, sheet, profile), profile)
    for total in totals:
        yield total.tier, TakenTier(total.total, total.levels, total.columns)


def _form(reading: Reading, sheet: Sheet, profile: Profile) -> Form:
    """The columns of the form, each where the table has it; 0 where it has none."""
    places = {
        _kind(column.meaning, level_key(column.level, profile)): place
        for place, column in reading.columns.items()
    }
    shape = columns(1, profile)
    levels = iter(profile.form_levels)
    numbers = iter(("", *(level.key for level in levels)))
    found = tuple(
        places.get((column.kind, next(numbers) if column.kind is ColumnKind.NUMBER else ""), 0)
        for column in shape
    )
    return Form(1, shape, found, sheet.rows)


def _kind(meaning: Meaning, level: str) -> tuple[ColumnKind | None, str]:
    kinds = {Meaning.TIER: ColumnKind.TIER, Meaning.NUMBER: ColumnKind.NUMBER, Meaning.NOTE: ColumnKind.NOTE}
    return kinds.get(meaning), level


def _sheet(table: RawTable) -> Sheet:
    rows = (
        SheetRow(row.number, {place: _value(cell) for place, cell in row.cells.items()}) for row in table.rows
    )
    return Sheet(table.source, table.name, tuple(rows), table.hidden)


def _value(cell: RawCell) -> str | int:
    whole = cell.number is not None and cell.number.is_integer()
    return int(cell.number) if whole and cell.number is not None else cell.text
