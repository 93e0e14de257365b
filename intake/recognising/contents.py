"""What columns hold, told by their cells: where there is no header, or where it does not say which of two it is."""

from collections.abc import Sequence

from intake.readings import ColumnMeaning, Meaning
from intake.recognising.cells import looks_like_code
from intake.recognising.grid import Grid, GridRow
from intake.recognising.levels import MARKS, is_level
from intake.recognising.row_words import level_of_row, says_field, tier_in, tier_of_row
from intake.repairing import name_parts
from models.profiles import Profile
from models.text import fold

_TELLING = (Meaning.CODE, Meaning.LEVEL_MARK, Meaning.LEVEL, Meaning.TIER)
_SAMPLE = 300
_MOSTLY = 0.7
_ORDINAL = frozenset("0123456789.IVXLCABCivxlcab) ")


def columns_by_content(
    rows: Sequence[GridRow], columns: Sequence[int], profile: Profile
) -> dict[int, ColumnMeaning]:
    """The meaning of each column by what is in it."""
    widest = max((len(row.texts) for row in rows), default=0)
    full = [
        row for row in rows if len(row.texts) * 2 > widest
    ]  # headings and what stands around a list are shorter
    texts = {column: _texts(full, column) for column in columns}
    meanings = {column: ColumnMeaning(_meaning(texts[column]), sure=70) for column in columns}
    _choose_name(meanings, texts)
    _settle_behind_name(meanings, texts)
    _choose_levels(meanings, texts, profile)
    return meanings


def code_share(rows: Sequence[GridRow], column: int) -> float:
    """How many of the cells of a column are codes of procedures, 0 to 1."""
    return _share([looks_like_code(text) for text in _texts(rows, column)])


def _texts(rows: Sequence[GridRow], column: int) -> list[str]:
    return [text for row in rows[:_SAMPLE] if (text := row.text(column))]


def _share(found: Sequence[bool]) -> float:
    return sum(found) / len(found) if found else 0.0


def _meaning(texts: Sequence[str]) -> Meaning:
    if not texts:
        return Meaning.UNKNOWN
    tests: tuple[tuple[Meaning, Sequence[bool]], ...] = (
        (Meaning.LEVEL_MARK, [fold(text) in MARKS - {"1"} for text in texts]),
        (Meaning.ORDINAL, [len(text) < 8 and _ORDINAL.issuperset(text) for text in texts]),
        (Meaning.CODE, [looks_like_code(text) for text in texts]),
        (Meaning.LEVEL, [is_level(text) for text in texts]),
        (Meaning.TIER, [bool(tier_in(fold(text))) for text in texts]),
    )
    return next((meaning for meaning, found in tests if _share(found) >= _MOSTLY), Meaning.UNKNOWN)


def _choose_name(meanings: dict[int, ColumnMeaning], texts: dict[int, list[str]]) -> None:
    """The name is the longest text that is seldom the same; a text that often is, is the field, or the agency."""
    prose = [
        column for column, found in meanings.items() if found.meaning is Meaning.UNKNOWN and texts[column]
    ]
    if not prose:
        return
    name = max(prose, key=lambda column: sum(map(len, texts[column])) * _distinct(texts[column]))
    meanings[name] = ColumnMeaning(Meaning.NAME, sure=80)
    for column in prose:
        if column != name:
            meanings[column] = ColumnMeaning(_prose(texts[column], column < name), sure=50)


def _settle_behind_name(meanings: dict[int, ColumnMeaning], texts: dict[int, list[str]]) -> None:
    """Behind the name no column numbers the rows: short numbers are levels or nothing known; few words a decision."""
    name = next((column for column, found in meanings.items() if found.meaning is Meaning.NAME), None)
    for column in [column for column in meanings if name is not None and column > name]:
        if meanings[column].meaning is Meaning.ORDINAL:
            levels = all(map(is_level, texts[column]))
            meanings[column] = ColumnMeaning(Meaning.LEVEL if levels else Meaning.UNKNOWN, sure=50)
        elif meanings[column].meaning is Meaning.NOTE and all(map(_is_decision, texts[column])):
            meanings[column] = ColumnMeaning(Meaning.DECISION, sure=60)


def _is_decision(text: str) -> bool:
    folded = fold(text)
    return folded in ("du", "khong du") or folded.startswith(("du dieu kien", "khong du dieu kien"))


def _prose(texts: Sequence[str], *before_name: bool) -> Meaning:
    agencies = _share(
        [fold(text).startswith(("so ", "ubnd ", "phong ", "ban ", "uy ban ", "bo ")) for text in texts]
    )
    if agencies >= _MOSTLY:
        return Meaning.AGENCY
    return Meaning.FIELD if _distinct(texts) < 0.5 or any(before_name) else Meaning.NOTE


def _distinct(texts: Sequence[str]) -> float:
    return len(set(texts)) / len(texts)


def _choose_levels(meanings: dict[int, ColumnMeaning], texts: dict[int, list[str]], profile: Profile) -> None:
    """Columns of marks, as many as the forms or the profile have levels: these are they, in their order."""
    marked = [column for column, found in meanings.items() if found.meaning is Meaning.LEVEL_MARK]
    by_count = {len(levels): levels for levels in (profile.levels, profile.form_levels)}
    levels = by_count.get(len(marked), ())
    for place, column in enumerate(marked):
        known = ColumnMeaning(Meaning.LEVEL_MARK, levels[place].key, sure=60) if levels else None
        meanings[column] = known or ColumnMeaning(Meaning.UNKNOWN, sure=30)
    del texts


def is_list_without_header(meanings: dict[int, ColumnMeaning], grid: Grid) -> bool:
    """Whether a table without a header is a list of procedures: beside most names stands a code, a level or a tier."""
    kinds = {found.meaning: column for column, found in meanings.items()}
    told = [kinds[kind] for kind in _TELLING if kind in kinds]
    name = kinds.get(Meaning.NAME)
    if name is None:
        return False
    rows = [row for row in grid.rows if row.text(name) and len(row.texts) > 1]
    whole = [
        any(row.text(column) for column in told) or bool(name_parts(row.text(name)).code) for row in rows
    ]
    heads = [row.folded(column) for row in grid.rows for column in row.texts]
    if any(map(level_of_row, heads)):
        return True
    glued = ["ordinal-in-name" in name_parts(row.text(name)).codes for row in rows or grid.rows]
    is_numbered = Meaning.ORDINAL in kinds or _share(glued) >= 0.5
    is_headed = any(says_field(head) or tier_of_row(head) for head in heads)
    return _share(whole) >= 0.5 or (is_headed and is_numbered)
