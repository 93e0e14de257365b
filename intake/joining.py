"""Joins what was read of the four appendices into one list: which rows are the same procedure, and in which order.

Appendix II gives the list; III and IV say what was decided of its rows and add those it does not have. The result is a
plain value; models/importing.py merges it into a tree.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from intake.alignment import Line, align
from intake.appendix_rows import ReadField, ReadRow
from intake.appendix_totals import ReadTotal
from intake.own_forms import ReadAppendix
from models.cell_texts import read_decision_cell, read_reason_cell
from models.importing import NOT_IN_LIST, ImportedField, ImportedList, ImportedTier, field_key
from models.matching import Keys, matched
from models.problems import Problem
from models.profiles import Profile
from models.records import Eligibility, Row, Value
from models.text import fold

LIST, DECISIONS = 2, (3, 4)

Columns = dict[str, Value]


@dataclass(slots=True)
class _JoinedField:
    """A field while the appendices are laid over each other. Rows may be equal and are told apart by identity."""

    name: str
    rows: list[Columns] = field(default_factory=list[Columns])


@dataclass(frozen=True, slots=True)
class _Decided:
    """A row of Appendix III or IV: what it says of its procedure, and the field it stands in."""

    field: int
    field_name: str
    row: ReadRow
    columns: Columns

    @property
    def outside(self) -> bool:
        """Whether its remark names a level that the forms have no column for: such a procedure is not in the list."""
        return not self.row.levels and bool(self.columns["levels"])


def join(read: Iterable[ReadAppendix], profile: Profile) -> ImportedList:
    """The list that the appendices make up together.

    Problem `form-repeated` (`source`, `sheet`, `number`): an appendix that was given before; the first one counts.
    """
    appendices: dict[int, ReadAppendix] = {}
    problems: list[Problem] = []
    for appendix in read:
        if appendices.setdefault(appendix.number, appendix) is not appendix:
            where = {"source": appendix.source, "sheet": appendix.sheet, "number": appendix.number}
            problems.append(Problem("form-repeated", where))
    fields = tuple(chain.from_iterable(_join_tier(tier, appendices, profile) for tier in profile.tier_keys))
    totals = appendices[1].totals if 1 in appendices else ()
    tiers = {total.tier: _imported_tier(total, fields) for total in totals}
    return ImportedList(fields, tiers, tuple(problems))


def _join_tier(
    tier: str, appendices: Mapping[int, ReadAppendix], profile: Profile
) -> Iterator[ImportedField]:
    listed = _fields(appendices, LIST, tier)
    joined = [_JoinedField(parent.name, [_listed_columns(row) for row in parent.rows]) for parent in listed]
    parts = [[*_decided(number, _fields(appendices, number, tier), profile)] for number in DECISIONS]
    homes = _homes(joined, parts, profile)
    for number, part, part_homes in zip(DECISIONS, parts, homes, strict=True):
        _lay_over(joined, _fields(appendices, number, tier), part, part_homes)
    complete = all(number in appendices for number in DECISIONS)
    for parent in joined:
        rows = (_finished(row, profile, complete=complete) for row in parent.rows)
        yield ImportedField(tier, parent.name, tuple(rows))


def _fields(appendices: Mapping[int, ReadAppendix], number: int, tier: str) -> list[ReadField]:
    return [f for f in appendices[number].fields if f.tier == tier] if number in appendices else []


def _listed_columns(row: ReadRow) -> Columns:
    return {"name": row.name, "levels": row.levels, "note": row.remark}


def _decided(number: int, fields: Sequence[ReadField], profile: Profile) -> Iterator[_Decided]:
    read, eligibility = {
        3: (read_decision_cell, Eligibility.ELIGIBLE),
        4: (read_reason_cell, Eligibility.NOT_ELIGIBLE),
    }[number]
    for index, parent in enumerate(fields):
        for row in parent.rows:
            columns = {**read(row.remark, profile, row.levels), "name": row.name, "eligibility": eligibility}
            yield _Decided(index, parent.name, row, columns)


_Home = tuple[_JoinedField, Columns]
"""Where a decided procedure stands in the list: its field and its row."""


def _homes(
    joined: Sequence[_JoinedField], parts: Sequence[Sequence[_Decided]], profile: Profile
) -> list[dict[int, _Home]]:
    """For each part its rows that the list has: found by order and exact names, the rest by looser and looser keys."""
    below = {level.key for level in profile.levels_below_target}
    target = (profile.target.key,)
    rows = [(place, parent, row) for place, parent in enumerate(joined) for row in parent.rows]
    keys = [_row_keys(p.name, str(r["name"]), tuple(k for k in _levels(r) if k in below)) for _, p, r in rows]
    lines = [
        Line(None if row["levels"] == target else key[0], place)
        for (place, _, row), key in zip(rows, keys, strict=True)
    ]
    found = _aligned(lines, parts)
    taken = {place for pairs in found for place in pairs.values()}
    free = [place for place in range(len(rows)) if place not in taken]
    left = [
        (number, index, _row_keys(decided.field_name, decided.row.name, decided.row.levels))
        for number, part in enumerate(parts)
        for index, decided in enumerate(part)
        if index not in found[number] and not decided.outside
    ]
    for seeker, place in matched([keys[place] for place in free], [keys_ for *_, keys_ in left]).items():
        number, index, _ = left[seeker]
        found[number][index] = free[place]
    return [{index: rows[place][1:] for index, place in pairs.items()} for pairs in found]


def _row_keys(field_name: str, name: str, levels: tuple[str, ...]) -> Keys:
    folded = field_key(field_name), fold(name)
    return (field_name, name, levels), (*folded, levels), folded


def _levels(row: Columns) -> tuple[str, ...]:
    levels = row.get("levels")
    return levels if isinstance(levels, tuple) else ()


def _aligned(lines: Sequence[Line], parts: Sequence[Sequence[_Decided]]) -> list[dict[int, int]]:
    known = {line.key for line in lines}
    seekers = [
        [
            (index, Line(key, decided.field))
            for index, decided in enumerate(part)
            if (key := _exact_key(decided)) in known
        ]
        for part in parts
    ]
    pairs = align(lines, [[line for _, line in part] for part in seekers])
    return [
        {part[seeker][0]: place for seeker, place in found.items()}
        for part, found in zip(seekers, pairs, strict=True)
    ]


def _exact_key(decided: _Decided) -> Keys:
    """What the row is called in the list if it is written there the same; () for one that the list leaves out."""
    return () if decided.outside else (decided.field_name, decided.row.name, decided.row.levels)


def _lay_over(
    joined: list[_JoinedField],
    fields: Sequence[ReadField],
    part: Sequence[_Decided],
    homes: Mapping[int, _Home],
) -> None:
    """Write a part's decisions into the list. What the list does not have goes before what follows it in the part."""
    inside: dict[int, list[tuple[_Decided, _Home | None]]] = {number: [] for number in range(len(fields))}
    for index, decided in enumerate(part):
        inside[decided.field].append((decided, homes.get(index)))
    field_homes = _field_homes(joined, fields, inside)
    place = len(joined)
    for number in reversed(range(len(fields))):
        parent = field_homes.get(number)
        if parent is None:
            parent = _JoinedField(fields[number].name)
            joined.insert(place, parent)
        place = _index(joined, parent, place)
        _lay_rows(parent, inside[number])


def _field_homes(
    joined: Sequence[_JoinedField],
    fields: Sequence[ReadField],
    inside: Mapping[int, Sequence[tuple[_Decided, _Home | None]]],
) -> dict[int, _JoinedField]:
    """A field is where its rows are; one whose rows are all new is found by its name, among those still free."""
    found = {number: home[0] for number, rows in inside.items() for _, home in reversed(rows) if home}
    free = [parent for parent in joined if not any(parent is taken for taken in found.values())]
    left = [number for number in inside if number not in found]
    # Rows that the list rightly leaves out may be all there is of a field; only its very name finds it in the list.
    exact = {number for number in left if all(decided.outside for decided, _ in inside[number])}
    pairs = matched(
        [(parent.name, field_key(parent.name)) for parent in free],
        [
            (fields[number].name, None if number in exact else field_key(fields[number].name))
            for number in left
        ],
    )
    return found | {left[seeker]: free[place] for seeker, place in pairs.items()}


def _lay_rows(parent: _JoinedField, decided: Sequence[tuple[_Decided, _Home | None]]) -> None:
    place = len(parent.rows)
    for row, home in reversed(decided):
        if home is None:
            parent.rows.insert(place, _added(row))
        else:
            listed = home[1]
            levels = (*_levels(listed), *row.row.levels)
            listed.update(row.columns | {"name": listed["name"], "levels": levels})
            place = _index(parent.rows, listed, place)


def _added(decided: _Decided) -> Columns:
    # A blank level says nothing: a part alone, without the list, must not clear the levels of a tree.
    columns = {column: value for column, value in decided.columns.items() if column != "levels" or value}
    return columns | {"doubt": "" if decided.outside else NOT_IN_LIST}


def _index(items: Sequence[object], wanted: object, before: int) -> int:
    return next((index for index in reversed(range(before)) if items[index] is wanted), before)


def _finished(row: Columns, profile: Profile, *, complete: bool) -> Row:
    """Levels in the profile's order; where III and IV were both read, a row in neither is undecided."""
    if "levels" in row:
        row["levels"] = tuple(level.key for level in profile.levels if level.key in _levels(row))
    return {"eligibility": Eligibility.UNDECIDED, **row} if complete else row


def _imported_tier(total: ReadTotal, fields: Iterable[ImportedField]) -> ImportedTier:
    rows = [row for parent in fields if parent.tier == total.tier for row in parent.rows]
    counted = Counter(levels[0] for row in rows if len(levels := _levels({**row})) == 1)
    return ImportedTier(total.total, len(rows), total.levels, counted, total.note)
