"""What cells of a spreadsheet mean that are pasted over cells of the grid, column by column."""

from collections.abc import Sequence

from intake.tables import RawTable
from models.profiles import Profile
from models.records import Row, Value
from ui.desktop.item_models.cell_edits import read_cell
from ui.desktop.item_models.columns import Column

Block = list[list[str]]


def block_of(tables: Sequence[RawTable]) -> Block:
    """The cells of tables, one below the other, every row as long as the longest; blank rows between are kept."""
    filled = [table.rows for table in tables if table.rows]
    width = max((column for rows in filled for row in rows for column in row.cells), default=0)
    block: Block = []
    for rows in filled:
        texts = {
            row.number: [row.cells[c].text if c in row.cells else "" for c in range(1, width + 1)]
            for row in rows
        }
        block += [texts.get(number, [""] * width) for number in range(1, rows[-1].number + 1)]
    return block


def row_from(cells: Sequence[str], meanings: Sequence[Column], profile: Profile) -> Row:
    """The columns of a procedure that one row of a block means. Several marked levels are kept, and marked as wrong."""
    row: dict[str, Value] = {}
    levels: list[str] = []
    for text, column in zip(cells, meanings, strict=False):
        meant = read_cell(column, text, profile)
        marked = meant.get("levels")
        if isinstance(marked, tuple):
            levels += marked
        row |= {key: _joined(row.get(key), value) for key, value in meant.items()}
    return row | {"levels": tuple(dict.fromkeys(levels))} if levels else row


def _joined(known: Value, more: Value) -> Value:
    """Two columns of one meaning: their texts one after the other."""
    if known and more and isinstance(known, str) and isinstance(more, str):
        return f"{known}; {more}"
    return known or more
