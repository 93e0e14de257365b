"""A taken row put right by hand: given a place, or a repair of its text taken back."""

from collections.abc import Iterator
from dataclasses import replace

from models.records import Row
from models.taken import LeftOut, TakenRow, TextRepair
from models.text import clean

ANOTHER_CELL = ""
"""The column of a repair by which one cell gave another its text."""


def placed(row: TakenRow, tier: str, field: str, level: str = "", name: str = "") -> TakenRow:
    """The row in this tier and field; `level` and `name` where they are given, else as the file has them."""
    said: Row = {**({"levels": (level,)} if level else {}), **({"name": clean(name)} if clean(name) else {})}
    return replace(row, tier=tier, field=clean(field), columns={**row.columns, **said})


def alike(out: LeftOut, others: tuple[LeftOut, ...]) -> list[LeftOut]:
    """Those of `others`, `out` among them, that were left out for the same reason at the same place of their file."""
    return [other for other in others if _kind_of(other) == _kind_of(out)]


def _kind_of(out: LeftOut) -> tuple[object, ...]:
    row = out.row
    return out.reason, out.origin[:3], row.tier, row.field, row.columns.get("levels", ())


def reverted(row: TakenRow, repair: TextRepair) -> TakenRow:
    """The row with the text that this cell of the file had before all its repairs."""
    same = [other for other in row.repairs if other.column == repair.column]
    rest = tuple(other for other in row.repairs if other.column != repair.column)
    former = replace(row, repairs=rest)
    if repair.column == "field":
        return replace(former, field=same[0].before)
    return replace(former, columns={**row.columns, **dict(_former_columns(row, same[0]))})


def _former_columns(row: TakenRow, repair: TextRepair) -> Iterator[tuple[str, str]]:
    if repair.column != ANOTHER_CELL:
        yield repair.column, repair.before
        return
    yield "name", repair.before
    if row.code and row.code == repair.after:
        yield "code", ""
