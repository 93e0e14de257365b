"""Takes the rows out of tables that were understood: joined into one list, asked about, or left out with the reason."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from intake.asking import AskFor, Asking, Proposer
from intake.counting import counts_not_understood, read_counts
from intake.homes import Decision, JoinedField, JoinedRow, find_homes
from intake.joining import lay_over
from intake.readings import Reading, Role, RowReading
from intake.recognising.levels import level_key
from intake.recognising.row_words import tier_of_title
from models.importing import field_key
from models.problems import Problem
from models.profiles import Profile
from models.records import Eligibility, Row, Value
from models.taken import LATER, Answers, AskKind, LeftOut, Origin, Taken, TakenRow, TakenTier
from models.text import fold

DOUBTS = (
    "decision-both", "decision-not-understood", "decision-unsaid", "field-unknown", "level-several",
    "mark-not-understood", "name-goes-on", "name-joined", "not-in-appendix-2", "row-hidden", "row-twice",
    "several-tiers", "text-legacy", "value-unknown",
)  # fmt: skip
"""What a taken row can be doubted for; each has a sentence."""
REASONS = ("level-unknown", "name-missing", "row-not-placed", "tier-unknown", "value-unknown")
"""Why a row can be left out; each has a sentence."""
OTHER_FIELD = "Lĩnh vực khác"
"""Where rows go whose field nothing names."""
_NOTHING: Answers = {}
_LISTS = (0, 2)


@dataclass(frozen=True, eq=False)
class _Found:
    """A row of a table with its reading, and the table's."""

    reading: Reading
    row: RowReading

    @property
    def origin(self) -> Origin:
        """Where it stands."""
        table = self.reading.table
        return Origin(table.source, table.number, table.name, self.row.number)

    @cached_property
    def alone(self) -> TakenRow:
        """What it says by itself, before anything is joined to it or answered."""
        row = self.row
        columns = row.columns or {"name": _first_text(self)}
        return TakenRow(self.origin, row.tier, row.field, columns, row.cell, row.doubts, row.repairs)

    @cached_property
    def about(self) -> AskFor:
        """How it is asked about."""
        label = self.reading.table.name or self.reading.table.source
        return AskFor(self.alone, self.row, self.row.group or label, label)


def take(
    readings: Sequence[Reading],
    profile: Profile,
    answers: Answers = _NOTHING,
    propose: Proposer | None = None,
) -> Taken:
    """The rows of several tables, joined into one tree; see `models.taken`.

    `rows_read` counts procedures: what stands in Appendix II and again in III or IV is one. `propose` knows from
    elsewhere what a row lacks.
    """
    readings = [part for reading in readings for part in reading.parts or (reading,)]
    taker = _Taker(profile, Asking(profile, answers, propose), _tables_of_fields(readings))
    found = [_Found(reading, row) for reading in readings if not reading.table.hidden for row in reading.rows]
    rows = taker.rows(found)
    tiers = dict(_tiers(readings, profile))
    problems = (*_problems(readings), *_of_counts(readings, profile))
    return Taken(
        _doubled(rows), tuple(taker.left_out), taker.asking.asks(), tiers, problems,
        len(rows) + len(taker.left_out),
    )  # fmt: skip


class _Taker:
    """Takes rows one after the other; collects what is left out."""

    def __init__(self, profile: Profile, asking: Asking, tables_of_fields: frozenset[int]) -> None:
        self._profile, self.asking, self._tables_of_fields = profile, asking, tables_of_fields
        self._given: frozenset[int] = frozenset()
        """The numbers of the appendices that were received, 0 for lists that are none."""
        self.left_out: list[LeftOut] = []

    def rows(self, found: Sequence[_Found]) -> list[TakenRow]:
        """The rows that are taken, tier by tier, in the order of the fields."""
        procedures = [one for one in found if one.row.role is Role.PROCEDURE and self._is_named(one)]
        for one in found:
            if one.row.role is Role.UNKNOWN:
                self._leave(one, "row-not-placed")
        self.asking.look_at(one.about for one in procedures)
        self._given = frozenset(one.reading.appendix for one in found)
        placed = [(tier, one) for one in procedures if (tier := self._tier(one))]
        rows: list[TakenRow] = []
        for tier in self._profile.tier_keys:
            rows += self._joined(tier, [one for its_tier, one in placed if its_tier == tier])
        return rows

    def _is_named(self, one: _Found) -> bool:
        doubtful = "value-unknown" in one.row.doubts
        if not (one.row.columns or {}).get("name"):
            self._leave(one, "value-unknown" if doubtful else "name-missing")
            return False
        return True

    def _tier(self, one: _Found) -> str:
        tier = one.row.tier or self.asking.answer(AskKind.TIER, one.about)
        if tier not in self._profile.tier_keys:
            self._leave(one, "tier-unknown")
            return ""
        return tier

    def _field(self, one: _Found) -> tuple[str, bool]:
        """The name of the field, and whether it is sure."""
        if one.row.field:
            return one.row.field, True
        if id(one.reading) in self._tables_of_fields:
            return one.reading.table.name, True
        answer = self.asking.answer(AskKind.FIELD, one.about)
        if answer:
            return answer, True
        return self.asking.proposal(AskKind.FIELD, one.about) or OTHER_FIELD, False

    def _joined(self, tier: str, found: Sequence[_Found]) -> Iterator[TakenRow]:
        """The rows of one tier: the lists one behind the other, decisions of Appendices III and IV laid over."""
        fields = {one: self._field(one) for one in found}
        joined = self._listed([one for one in found if one.reading.appendix in _LISTS], fields)
        parts = [self._part([one for one in found if one.reading.appendix == n], fields) for n in (3, 4)]
        find_homes(joined, [part for _, part in parts], self._profile.target.key)
        for names, part in parts:
            lay_over(joined, names, part)
        for parent in joined:
            for row in parent.rows:
                taken = self._taken(tier, parent.name, row, fields)
                if taken:
                    yield taken

    def _listed(
        self, found: Sequence[_Found], fields: Mapping[_Found, tuple[str, bool]]
    ) -> list[JoinedField]:
        """Fields in the order they first come; rows of one field that stand apart come together."""
        parents: dict[str, JoinedField] = {}
        for one in found:
            name, _ = fields[one]
            parent = parents.setdefault(field_key(name), JoinedField(name))
            parent.rows.append(JoinedRow(parent, dict(one.row.columns or {}), [one]))
        return [*parents.values()]

    def _part(
        self, found: Sequence[_Found], fields: Mapping[_Found, tuple[str, bool]]
    ) -> tuple[list[str], list[Decision]]:
        """The fields of an appendix in order, and its rows as decisions."""
        names: list[str] = []
        part: list[Decision] = []
        for name, group in groupby(found, key=lambda one: fields[one][0]):
            part += (self._decision(len(names), name, one) for one in group)
            names.append(name)
        return names, part

    def _decision(self, number: int, field_name: str, one: _Found) -> Decision:
        columns: dict[str, Value] = dict(one.row.columns or {})
        known = {level.key for level in self._profile.form_levels}
        levels = columns.setdefault("levels", ())
        marked = tuple(key for key in levels if key in known) if isinstance(levels, tuple) else ()
        return Decision(number, field_name, str(columns["name"]), marked, columns, source=one)

    def _taken(
        self, tier: str, field_name: str, joined: JoinedRow, fields: Mapping[_Found, tuple[str, bool]]
    ) -> TakenRow | None:
        """A row as it goes into the tree; None where its level is unknown."""
        sources = [one for one in joined.sources if isinstance(one, _Found)]
        first = sources[0]
        doubts = [doubt for one in sources for doubt in one.row.doubts]
        extra = str(joined.columns.pop("doubt", ""))
        if self._given.isdisjoint(_LISTS):  # without a list nothing is known of what it lacks
            extra = ""
        if not all(fields[one][1] for one in sources):
            doubts.append("field-unknown")
        row = TakenRow(
            first.origin, tier, field_name, self._columns(joined), first.row.cell,
            tuple(dict.fromkeys([*filter(None, (extra,)), *doubts])),
            tuple(repair for one in sources for repair in one.row.repairs),
            tuple(one.origin for one in sources),
        )  # fmt: skip
        return self._levelled(row, first)

    def _columns(self, joined: JoinedRow) -> Row:
        levels = joined.levels
        ordered = tuple(level.key for level in self._profile.levels if level.key in levels)
        rest = {column: value for column, value in joined.columns.items() if column != "levels"}
        if self._given >= {2, 3, 4}:  # a row of the list that stands in neither III nor IV is undecided
            rest = {"eligibility": Eligibility.UNDECIDED, **rest}
        return {**rest, "levels": ordered} if ordered else rest

    def _levelled(self, row: TakenRow, one: _Found) -> TakenRow | None:
        if row.columns.get("levels"):
            return row
        answer = self.asking.answer(AskKind.LEVEL, one.about)
        level = level_key(answer, self._profile) if answer else ""
        if level:
            return replace(row, columns={**row.columns, "levels": (level,)})
        if answer == LATER:
            return row
        self.left_out.append(LeftOut(row.origin, "level-unknown", row.cell, row))
        return None

    def _leave(self, one: _Found, reason: str) -> None:
        self.left_out.append(LeftOut(one.origin, reason, one.row.cell, one.alone))


_NO_FIELD = re.compile(
    r"(sheet|trang tinh|bang|table|page) ?\d*|[a-z]{1,4} ?\d+|\d+|(danh sach|danh muc|phu luc"
    r"|pl|bieu|tong hop|thong ke|tthc|dvc|data|list)\b.*"
)
"""Names of sheets that say nothing of a field."""


def _tables_of_fields(readings: Sequence[Reading]) -> frozenset[int]:
    """The ids of the readings whose sheet is named after a field: one of several in a file, and none names fields."""
    found: dict[str, list[Reading]] = {}
    for reading in readings:
        rows = [row for row in reading.rows if row.role is Role.PROCEDURE]
        if not reading.table.hidden and rows and not any(row.field for row in rows):
            found.setdefault(reading.table.source, []).append(reading)
    return frozenset(
        id(reading)
        for group in found.values()
        if len(group) > 1
        for reading in group
        if _may_be_field(reading.table.name)
    )


def _may_be_field(name: str) -> bool:
    folded = fold(name)
    return bool(folded) and not _NO_FIELD.fullmatch(folded) and not tier_of_title(folded)


def _first_text(one: _Found) -> str:
    raw = next((row for row in one.reading.table.rows if row.number == one.row.number), None)
    return max((cell.text for cell in raw.cells.values()), key=len, default="") if raw else ""


def _doubled(rows: Sequence[TakenRow]) -> tuple[TakenRow, ...]:
    """Equal rows are all kept, and all marked."""
    seen: dict[object, list[int]] = {}
    for index, row in enumerate(rows):
        same = (row.tier, field_key(row.field), tuple(sorted((k, str(v)) for k, v in row.columns.items())))
        seen.setdefault(same, []).append(index)
    twice = {index for places in seen.values() if len(places) > 1 for index in places}
    return tuple(
        replace(row, doubts=(*row.doubts, "row-twice")) if index in twice else row
        for index, row in enumerate(rows)
    )


def _tiers(readings: Iterable[Reading], profile: Profile) -> Iterator[tuple[str, TakenTier]]:
    """Of two that declare the same tier the first counts, as `form-repeated` says."""
    for reading in reversed(_first_appendices(readings)):
        yield from read_counts(reading, profile)


def _of_counts(readings: Iterable[Reading], profile: Profile) -> Iterator[Problem]:
    found = _first_appendices(readings)
    for reading in found:
        yield from counts_not_understood(reading, profile)
    for reading in found[1:]:
        table = reading.table
        yield Problem("form-repeated", {"source": table.source, "sheet": table.name, "number": 1})


def _first_appendices(readings: Iterable[Reading]) -> list[Reading]:
    return [reading for reading in readings if reading.appendix == 1 and not reading.table.hidden]


def _problems(readings: Iterable[Reading]) -> Iterator[Problem]:
    for reading in readings:
        table = reading.table
        where = {"source": table.source, "sheet": table.name}
        if table.hidden:
            yield Problem("sheet-hidden", where)
        elif table.rows and not reading.rows:
            yield Problem("table-not-recognised", where)
