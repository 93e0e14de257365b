"""Finds the header of a table: one to three rows that name the columns, merged or not, and where it is repeated."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from intake.readings import ColumnMeaning, Meaning
from intake.recognising.grid import Grid, GridRow
from intake.recognising.header_words import meaning_of, names_procedures, parts_of
from models.text import fold

_MOST_ABOVE = 60
"""A header stands above the table; a title and a letter's head may stand above it."""
_TALLEST = 3
_LONGEST_CAPTION = 120
_TELLING = frozenset(
    {
        Meaning.NAME,
        Meaning.CODE,
        Meaning.ORDINAL,
        Meaning.FIELD,
        Meaning.TIER,
        Meaning.LEVEL,
        Meaning.LEVEL_MARK,
    }
)
_ONCE = frozenset({Meaning.ORDINAL, Meaning.CODE, Meaning.NAME, Meaning.FIELD, Meaning.TIER, Meaning.LEVEL})
"""What a table has one column for; a second one of the kind is of no use."""
_FIRST = _ONCE - {Meaning.LEVEL}
"""What the first column of a header that is repeated can be."""


@dataclass(frozen=True, slots=True)
class Header:
    """The rows `first` to `below` (excluded) of the grid, what they say of each column, and how sure that is."""

    first: int
    below: int
    columns: Mapping[int, ColumnMeaning]
    captions: Mapping[int, str]
    sure: int

    @property
    def names_procedures(self) -> bool:
        """Whether there is a column for names, or a code beside a field."""
        return any(column.meaning is Meaning.NAME for column in self.columns.values())

    @property
    def counts(self) -> bool:
        """Whether it is the header of Appendix I: tiers and numbers, no names."""
        meanings = Counter(column.meaning for column in self.columns.values())
        return bool(meanings[Meaning.TIER] and meanings[Meaning.NUMBER] and not meanings[Meaning.NAME])


def find_headers(grid: Grid) -> list[Header]:
    """The headers of a table from top to bottom; one that is repeated on each page is found each time."""
    headers: list[Header] = []
    index = 0
    while index < len(grid.rows):
        header = _header_at(grid, index) if _may_begin(grid, index, headers) else None
        if header:
            headers.append(header)
            index = header.below
        else:
            index += 1
    return headers


def _may_begin(grid: Grid, index: int, headers: Sequence[Header]) -> bool:
    """Below the first header only a row that begins like one is looked at."""
    row = grid.rows[index]
    if not row.texts:
        return False
    if not headers:
        return index < _MOST_ABOVE
    if row.texts == grid.rows[headers[0].first].texts:
        return True
    first = row.texts[min(row.texts)]
    if len(first) > 30 or first.isdecimal():
        return False
    named = meaning_of(_caption(row, min(row.texts)))
    return named is not None and named.meaning in _FIRST


def _header_at(grid: Grid, first: int) -> Header | None:
    """The header that begins in this row: as many rows as make it say most."""
    if not _captions_in(grid.rows[first]):
        return None
    tallest = [_of_height(grid, first, height) for height in range(1, _TALLEST + 1)]
    found = [header for header in tallest if header]
    return max(found, key=lambda header: (_worth(header), header.below), default=None)


def _captions_in(row: GridRow) -> int:
    """How many cells of a row are usual names of columns."""
    short = (text for text in row.texts.values() if len(text) <= _LONGEST_CAPTION and not text.isdecimal())
    return sum(meaning_of(fold(text)) is not None for text in short)


def _of_height(grid: Grid, first: int, height: int) -> Header | None:
    rows = grid.rows[first : first + height]
    if len(rows) < height or any(row.number - rows[0].number >= _TALLEST for row in rows):
        return None
    if any(not _continues_header(grid, row, rows[0]) for row in rows[1:]):
        return None
    captions = _captions(grid, rows)
    columns = _meanings(captions)
    known = sum(column.meaning is not Meaning.UNKNOWN for column in columns.values())
    telling = {column.meaning for column in columns.values()} & _TELLING
    counting = {Meaning.TIER, Meaning.NUMBER} <= {column.meaning for column in columns.values()}
    named = any(map(names_procedures, captions.values())) and known == len(columns)
    is_named = Meaning.NAME in telling and (known > 2 or named)
    if known < 2 or (len(telling) < 2 and not counting and not is_named):
        return None
    return Header(first, first + height, columns, captions, min(100, 40 + 60 * known // len(columns)))


def _worth(header: Header) -> int:
    """Columns that are known, and those that a lower row tells apart."""
    known = [column for column in header.columns.values() if column.meaning is not Meaning.UNKNOWN]
    return 2 * len(known) + 3 * sum(column.meaning is Meaning.LEVEL_MARK for column in known)


def _continues_header(grid: Grid, row: GridRow, top: GridRow) -> bool:
    """Whether a row goes on with the captions: every cell is one, and one of them says something new."""
    if any(len(text) > _LONGEST_CAPTION for text in row.texts.values()) or _counts_columns(row):
        return False
    if len(row.texts) == 1 and min(row.texts) == min(grid.columns):
        return False  # a heading over the table, not a caption below others
    fresh = [column for column in row.texts if top.texts.get(column) != row.texts[column]]
    return bool(fresh) and all(_is_caption(grid, row, column) for column in fresh)


def _is_caption(grid: Grid, row: GridRow, column: int) -> bool:
    """Whether a cell is a usual name, or one over several columns, which only those below it tell apart."""
    return meaning_of(_caption(row, column)) is not None or grid.width_of(row, column) in range(2, 8)


def _counts_columns(row: GridRow) -> bool:
    return all(text.strip("()[] ").isdecimal() for text in row.texts.values())


def _captions(grid: Grid, rows: Sequence[GridRow]) -> dict[int, str]:
    """The words over each column, from top to bottom, each row on a line of its own."""
    captions: dict[int, list[str]] = {}
    for row in rows:
        for column in sorted(row.texts):
            for place in range(column, column + grid.width_of(row, column)):
                lines = captions.setdefault(place, [])
                caption = _caption(row, column)
                if caption not in lines:
                    lines.append(caption)
    _spread_groups(rows, captions)
    return {column: "\n".join(lines) for column, lines in sorted(captions.items())}


def _caption(row: GridRow, column: int) -> str:
    """The folded words of a caption, in whichever encoding they are a usual name."""
    folded, otherwise = row.folded(column), row.folded_otherwise(column)
    return otherwise if otherwise and not meaning_of(folded) and meaning_of(otherwise) else folded


def _spread_groups(rows: Sequence[GridRow], captions: dict[int, list[str]]) -> None:
    """Where merges are not known, a caption also stands over the columns to its right that only a lower row names."""
    top = rows[0]
    for column in sorted(captions):
        if column not in top.texts and captions[column]:
            left = max((place for place in top.texts if place < column), default=None)
            if left is not None and top.folded(left) not in captions[column]:
                captions[column].insert(0, top.folded(left))


def _meanings(captions: Mapping[int, str]) -> dict[int, ColumnMeaning]:
    columns: dict[int, ColumnMeaning] = {}
    for column, caption in captions.items():
        named = (meaning_of(part) for part in parts_of(caption))
        columns[column] = next(filter(None, named), ColumnMeaning(Meaning.UNKNOWN))
    return _settled(columns)


def _settled(columns: dict[int, ColumnMeaning]) -> dict[int, ColumnMeaning]:
    """What one caption alone does not tell: a column of fields is that of names where no other is."""
    meanings = [column.meaning for column in columns.values()]
    if Meaning.NAME not in meanings and Meaning.NUMBER in meanings and Meaning.TIER in meanings:
        return {
            place: replace(column, meaning=Meaning.NUMBER) if column.meaning is Meaning.LEVEL_MARK else column
            for place, column in columns.items()
        }
    if Meaning.NAME not in meanings and Meaning.FIELD in meanings and Meaning.LEVEL_MARK in meanings:
        place = next(place for place, column in columns.items() if column.meaning is Meaning.FIELD)
        columns[place] = ColumnMeaning(Meaning.NAME, sure=70)
    seen: set[Meaning] = set()
    for place, column in columns.items():
        # "Nội dung" beside "Tên thủ tục" is no second name; the stricter words win.
        if column.meaning in _ONCE and column.meaning in seen:
            columns[place] = ColumnMeaning(Meaning.UNKNOWN, sure=50)
        seen.add(column.meaning)
    return columns
