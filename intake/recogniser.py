"""Understands a raw table: the meaning of its columns, the role of its rows, which appendix it is."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from intake.readings import ColumnMeaning, Meaning, Meanings, Reading, Role, RowReading
from intake.recognising.contents import code_share, columns_by_content, is_list_without_header
from intake.recognising.grid import Grid
from intake.recognising.headers import Header, find_headers
from intake.recognising.levels import level_key
from intake.recognising.row_words import tier_of_title, tiers_by_words
from intake.recognising.rows import Form, RowReader, Standing
from intake.tables import RawTable
from models.appendices import columns as form_columns
from models.profiles import Profile
from models.text import fold


def recognise(table: RawTable, profile: Profile, meanings: Meanings | None = None) -> Reading:
    """The table understood; `meanings` count before anything that is found.

    A table in which no procedures are found has no rows in its reading, and appendix 0.
    """
    grid = Grid(table)
    headers = find_headers(grid)
    starts = _starts(headers)
    if len(starts) < 2:
        return _recognise(grid, headers, profile, meanings or {})
    numbers = [0, *(grid.rows[header.first].number for header in starts[1:]), 1 << 30]
    parts = tuple(
        _recognise(grid.part(first, below), None, profile, meanings or {})
        for first, below in pairwise(numbers)
    )
    rows = tuple(row for part in parts for row in part.rows)
    sure = min(part.sure for part in parts)
    return Reading(table, parts[0].appendix, parts[0].columns, rows, sure, parts)


def _starts(headers: Sequence[Header]) -> list[Header]:
    """The headers at which a form of another kind begins."""
    telling = [header for header in headers if header.names_procedures or header.counts]
    return [
        header
        for before, header in zip([None, *telling], telling, strict=False)
        if before is None or not _alike(header, before)
    ]


def _recognise(grid: Grid, found: Sequence[Header] | None, profile: Profile, meanings: Meanings) -> Reading:
    """One form, or one list."""
    headers = find_headers(grid) if found is None else found
    header = next((header for header in headers if header.names_procedures or header.counts), None)
    columns = {**_columns(grid, header, headers, profile), **meanings}
    appendix = _appendix(columns, profile)
    named = any(column.meaning is Meaning.NAME for column in columns.values())
    if not named and appendix != 1:
        return Reading(grid.table, 0, columns, (), 0)
    used = [found for found in headers if header and _alike(found, header)]
    form = Form(columns, appendix, is_own=_is_own_form(header, appendix, profile))
    reader = RowReader(grid, used, form, profile, _standing(grid, used, profile))
    rows = _count_rows(grid, used) if appendix == 1 else tuple(reader.read())
    return Reading(grid.table, appendix, columns, rows, header.sure if header else 60)


def _columns(
    grid: Grid, header: Header | None, headers: Sequence[Header], profile: Profile
) -> Mapping[int, ColumnMeaning]:
    if header:
        return _codes_settled(grid, header)
    if headers:
        # Columns are named, and none is that of names: some other table, not one to be guessed at.
        return {}
    found = columns_by_content(grid.rows, grid.columns, profile)
    return found if not grid.table.source or is_list_without_header(found, grid) else {}


def _codes_settled(grid: Grid, header: Header) -> dict[int, ColumnMeaning]:
    """Of two columns that may be the code, the one that holds codes; one-stop systems export both."""
    columns = dict(header.columns)
    places = [
        place
        for place, column in columns.items()
        if column.meaning is Meaning.CODE
        or (column.meaning is Meaning.UNKNOWN and "ten_tat" in header.captions[place])
    ]
    if len(places) > 1:
        best = max(places, key=lambda place: code_share(grid.rows[header.below :], place))
        for place in places:
            columns[place] = ColumnMeaning(Meaning.CODE if place == best else Meaning.OTHER, sure=80)
    return columns


def _alike(header: Header, first: Header) -> bool:
    kinds = [column.meaning for _, column in sorted(header.columns.items())]
    return kinds == [column.meaning for _, column in sorted(first.columns.items())]


def _standing(grid: Grid, headers: Sequence[Header], profile: Profile) -> Standing:
    """What the title above the table and the name of its sheet say of all its rows."""
    above = grid.rows[: headers[0].first] if headers else []
    titles = [fold(text) for row in above for text in row.texts.values() if len(text) < 300]
    named = [tier_of_title(title) for title in reversed(titles) if "cap " in title]
    words = next(filter(None, (tier_of_title(fold(grid.table.name)), *named)), "")
    return Standing(tier=tiers_by_words(profile).get(words, ""), tier_words=words)


def _appendix(columns: Mapping[int, ColumnMeaning], profile: Profile) -> int:
    """Which of the four forms has these columns; 0 where none has."""
    meanings = {column.meaning for column in columns.values()}
    if {Meaning.TIER, Meaning.NUMBER} <= meanings and Meaning.NAME not in meanings:
        return 1
    marked = {level_key(c.level, profile) for c in columns.values() if c.meaning is Meaning.LEVEL_MARK}
    if (
        not marked
        or {Meaning.LEVEL, Meaning.CODE, Meaning.FIELD, Meaning.DECISION, Meaning.NOT_ELIGIBLE} & meanings
    ):
        return 0
    if profile.target.key in marked:
        return 0 if {Meaning.ELIGIBLE, Meaning.REASON} & meanings else 2
    if Meaning.ELIGIBLE in meanings:
        return 0 if Meaning.REASON in meanings else 3
    return 4 if Meaning.REASON in meanings else 0


def _is_own_form(header: Header | None, appendix: int, profile: Profile) -> bool:
    """Whether the captions are word for word those of the form: then numbers alone tell what a row is."""
    if header is None or not appendix:
        return False
    wanted = [
        fold("\n".join(filter(None, (column.group, column.caption))))
        for column in form_columns(appendix, profile)
    ]
    return [fold(caption) for caption in header.captions.values()] == wanted


def _count_rows(grid: Grid, headers: Sequence[Header]) -> tuple[RowReading, ...]:
    """The rows of Appendix I; what its numbers say is read in taking.py."""
    first = headers[0].below if headers and headers[0].below < len(grid.rows) else 0
    roles = (Role.OUTSIDE if index < first else Role.TIER for index in range(len(grid.rows)))
    return tuple(RowReading(row.number, role) for row, role in zip(grid.rows, roles, strict=True))
