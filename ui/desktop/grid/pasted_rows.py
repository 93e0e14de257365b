"""What a block from a spreadsheet means: which of its columns is the name, the code, the level, and what its cells say.

A header row decides where there is one; else our own layout where the block has it; else what the cells look like.
Nothing is dropped: text in a column of no known meaning goes to the note.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from models.profiles import Profile
from models.records import Row, Value
from models.text import clean, fold, is_procedure_code
from ui.desktop.grid.table_text import Block
from ui.desktop.item_models.cell_edits import decision_named, level_named, read_cell
from ui.desktop.item_models.columns import CODE, NAME, ORDINAL, Column, ColumnKind, GridColumns

_ANY_LEVEL = Column(ColumnKind.LEVEL, "")
"""A column that names levels in words, whichever they are."""
_MARKS = frozenset({"", "x", "v", "✓", "●"})
_HEADERS: Mapping[str, ColumnKind] = {
    "stt": ColumnKind.ORDINAL,
    "tt": ColumnKind.ORDINAL,
    "ten thu tuc": ColumnKind.NAME,
    "ten thu tuc hanh chinh": ColumnKind.NAME,
    "thu tuc": ColumnKind.NAME,
    "thu tuc hanh chinh": ColumnKind.NAME,
    "ten tthc": ColumnKind.NAME,
    "tthc": ColumnKind.NAME,
    "linh vuc / thu tuc": ColumnKind.NAME,
    "linh vuc/dvctt": ColumnKind.NAME,
    "ma": ColumnKind.CODE,
    "ma tthc": ColumnKind.CODE,
    "ma thu tuc": ColumnKind.CODE,
    "muc do": ColumnKind.LEVEL,
    "muc do dvc": ColumnKind.LEVEL,
    "ket luan": ColumnKind.DECISION,
    "ly do": ColumnKind.REASON,
    "ly do khong du dieu kien": ColumnKind.REASON,
    "ghi chu": ColumnKind.NOTE,
}
_ROMAN = re.compile(r"[IVXLC]+\.?")
_ORDINALS = frozenset("0123456789.IVXLCABivxlcab ")


def rows_from(block: Block, columns: GridColumns, profile: Profile) -> list[Row]:
    """The rows of a block as new procedures, blank ones left out."""
    meanings, body = _understood(block, columns, profile)
    rows = (row_from(cells, meanings, profile) for cells in body)
    return [row for row in rows if row]


def _understood(block: Block, columns: GridColumns, profile: Profile) -> tuple[Sequence[Column], Block]:
    """What the columns of a block mean, and its rows without the header and without blank ones."""
    header = _header(block[0], columns) if block else None
    body = block[1:] if header else block
    meanings = header or _own_layout(body, columns) or _by_look(body, columns, profile)
    return meanings, [cells for cells in body if any(map(clean, cells))]


def fields_from(block: Block, columns: GridColumns, profile: Profile) -> list[tuple[str, list[Row]]]:
    """The fields that a block means at a tier: one column names them; in a wider one a Roman number heads each.

    Rows above the first heading, or without any, are those of a field that has no name yet.
    """
    if block and len(block[0]) == 1:
        return [(name, []) for name in (clean(cells[0]) for cells in block) if name]
    fields: list[tuple[str, list[Row]]] = []
    meanings, body = _understood(block, columns, profile)
    for cells in body:
        row = row_from(cells, meanings, profile)
        if _is_heading(cells, meanings, row):
            fields.append((str(row["name"]), []))
        elif row:
            if not fields:
                fields.append(("", []))
            fields[-1][1].append(row)
    return fields


def _is_heading(cells: Sequence[str], meanings: Sequence[Column], row: Row) -> bool:
    """Whether a row is a Roman number, a name and nothing else: the heading of a field, as the forms have it."""
    ordinals = (
        clean(text) for text, column in zip(cells, meanings, strict=True) if column.kind is ColumnKind.ORDINAL
    )
    return any(map(_ROMAN.fullmatch, ordinals)) and [key for key, value in row.items() if value] == ["name"]


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


def _header(cells: Sequence[str], columns: GridColumns) -> list[Column] | None:
    """The meanings that a header row names; None where it is no header."""
    named = [_titled(fold(clean(cell)), columns) for cell in cells]
    if columns[NAME] not in named:
        return None
    return [column or columns[columns.note] for column in named]


def _titled(title: str, columns: GridColumns) -> Column | None:
    own = next((column for column in columns if fold(column.title) == title), None)
    if own or title not in _HEADERS:
        return own
    kind = _HEADERS[title]
    if kind is ColumnKind.LEVEL:
        return _ANY_LEVEL
    return next(column for column in columns if column.kind is kind)


def _own_layout(body: Block, columns: GridColumns) -> list[Column] | None:
    """The columns of the grid from the name on, where the block is as wide as they are."""
    own = list(islice(columns, NAME, None))
    return own if body and len(body[0]) == len(own) else None


def _by_look(body: Block, columns: GridColumns, profile: Profile) -> list[Column]:
    """The meaning of each column by what is in it; the first that holds neither numbers nor codes is the name."""
    meanings: list[Column] = []
    for cells in zip(*body, strict=True):
        texts = [text for text in map(clean, cells) if text]
        named = columns[NAME] in meanings
        meanings.append(_look_of_fact(texts, columns, profile) if named else _look_of_name(texts, columns))
    if meanings and columns[NAME] not in meanings:
        meanings[0] = columns[NAME]
    return _with_level_marks(meanings, body, columns, profile)


def _look_of_name(texts: Sequence[str], columns: GridColumns) -> Column:
    if all(_ORDINALS.issuperset(text) and len(text) < 8 for text in texts):
        return columns[ORDINAL]
    return columns[CODE] if all(map(is_procedure_code, texts)) else columns[NAME]


def _look_of_fact(texts: Sequence[str], columns: GridColumns, profile: Profile) -> Column:
    if texts and all(level_named(text, profile) for text in texts):
        return _ANY_LEVEL
    if texts and all(map(is_procedure_code, texts)):
        return columns[CODE]
    if texts and all(decision_named(text, profile) for text in texts):
        return columns[columns.decision]
    return columns[columns.note]


def _with_level_marks(
    meanings: list[Column], body: Block, columns: GridColumns, profile: Profile
) -> list[Column]:
    """Columns of marks alone, as many as the forms or the profile have levels: these are they."""
    marked = [
        place
        for place, cells in enumerate(zip(*body, strict=True))
        if {fold(clean(c)) for c in cells} <= _MARKS
    ]
    by_count = {len(levels): levels for levels in (profile.levels, profile.form_levels)}
    for place, level in zip(marked, by_count.get(len(marked), ()), strict=False):
        meanings[place] = columns[columns.of_level(level.key) or NAME]
    return meanings
