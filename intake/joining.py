"""Joins what was read of the four appendices into one list of fields and procedures.

Appendix II gives the list; III and IV say what was decided of its rows and add those it does not have. The result is a
plain value; models/importing.py merges it into a tree.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from intake.appendix_rows import ReadField
from intake.appendix_totals import ReadTotal
from intake.homes import Decision, JoinedField, JoinedRow, find_homes
from intake.own_forms import ReadAppendix
from models.cell_texts import read_decision_cell, read_reason_cell
from models.importing import NOT_IN_LIST, ImportedField, ImportedList, ImportedTier, field_key
from models.matching import matched
from models.problems import Problem
from models.profiles import Profile
from models.records import Eligibility, Row

_Appendices = Mapping[int, ReadAppendix]
LIST = 2
DECISIONS = {
    3: (read_decision_cell, Eligibility.ELIGIBLE),
    4: (read_reason_cell, Eligibility.NOT_ELIGIBLE),
}
"""By appendix: how its text cell is taken apart, and what standing in it means."""


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


def _join_tier(tier: str, appendices: _Appendices, profile: Profile) -> Iterator[ImportedField]:
    joined = [_listed(parent) for parent in _fields(appendices, LIST, tier)]
    parts = {
        number: [*_decisions(number, _fields(appendices, number, tier), profile)] for number in DECISIONS
    }
    find_homes(joined, [*parts.values()], profile.target.key)
    for number, part in parts.items():
        lay_over(joined, [parent.name for parent in _fields(appendices, number, tier)], part)
    complete = all(number in appendices for number in DECISIONS)
    for parent in joined:
        rows = (_finished(row, profile, complete=complete) for row in parent.rows)
        yield ImportedField(tier, parent.name, tuple(rows))


def _fields(appendices: _Appendices, number: int, tier: str) -> list[ReadField]:
    return (
        [parent for parent in appendices[number].fields if parent.tier == tier]
        if number in appendices
        else []
    )


def _listed(read: ReadField) -> JoinedField:
    parent = JoinedField(read.name)
    parent.rows += (
        JoinedRow(parent, {"name": row.name, "levels": row.levels, "note": row.remark}) for row in read.rows
    )
    return parent


def _decisions(number: int, fields: Sequence[ReadField], profile: Profile) -> Iterator[Decision]:
    read_cell, eligibility = DECISIONS[number]
    for index, parent in enumerate(fields):
        for row in parent.rows:
            columns = read_cell(row.remark, profile, row.levels)
            yield Decision(index, parent.name, row, {**columns, "name": row.name, "eligibility": eligibility})


def lay_over(joined: list[JoinedField], fields: Sequence[str], part: Sequence[Decision]) -> None:
    """Write an appendix's decisions into the list. What the list does not have goes before what follows it there."""
    inside: list[list[Decision]] = [[] for _ in fields]
    for decision in part:
        inside[decision.field].append(decision)
    parents = _parents(joined, fields, inside)
    place = len(joined)
    for number in reversed(range(len(fields))):
        parent = parents.get(number)
        if parent is None:
            parent = JoinedField(fields[number])
            joined.insert(place, parent)
        place = min(place, joined.index(parent))
        _lay_rows(parent, inside[number])


def _parents(
    joined: Sequence[JoinedField], fields: Sequence[str], inside: Sequence[Sequence[Decision]]
) -> dict[int, JoinedField]:
    """A field is where its rows are; one whose rows are all new is found by its name, among those still free."""
    found = {
        number: next(d.home.parent for d in decisions if d.home)
        for number, decisions in enumerate(inside)
        if any(d.home for d in decisions)
    }
    free = [parent for parent in joined if parent not in found.values()]
    left = [number for number in range(len(fields)) if number not in found]
    # A field may have only rows that the list rightly leaves out: then nothing but its very name finds it there.
    loose = {number: any(not decision.outside for decision in inside[number]) for number in left}
    pairs = matched(
        [(parent.name, field_key(parent.name)) for parent in free],
        [(fields[n], field_key(fields[n]) if loose[n] else None) for n in left],
    )
    return found | {left[seeker]: free[place] for seeker, place in pairs.items()}


def _lay_rows(parent: JoinedField, decisions: Sequence[Decision]) -> None:
    place = len(parent.rows)
    for decision in reversed(decisions):
        home = decision.home
        if home is None:
            parent.rows.insert(place, _added(parent, decision))
        else:
            levels = (*home.levels, *decision.row.levels)
            home.columns |= decision.columns | {"name": home.columns["name"], "levels": levels}
            home.sources.append(decision.source)
            place = next((i for i in reversed(range(place)) if parent.rows[i] is home), place)


def _added(parent: JoinedField, decision: Decision) -> JoinedRow:
    # A blank level says nothing: an appendix alone, without the list, must not clear the levels of a tree.
    columns = {column: value for column, value in decision.columns.items() if column != "levels" or value}
    doubt = "" if decision.outside else NOT_IN_LIST
    return JoinedRow(parent, columns | {"doubt": doubt}, [decision.source])


def _finished(row: JoinedRow, profile: Profile, *, complete: bool) -> Row:
    """Levels in the profile's order; where III and IV were both read, a row in neither is undecided."""
    if "levels" in row.columns:
        row.columns["levels"] = tuple(level.key for level in profile.levels if level.key in row.levels)
    return {"eligibility": Eligibility.UNDECIDED, **row.columns} if complete else row.columns


def _imported_tier(total: ReadTotal, fields: Iterable[ImportedField]) -> ImportedTier:
    rows = [row for parent in fields if parent.tier == total.tier for row in parent.rows]
    marked = (row.get("levels") for row in rows)
    counted = Counter(levels[0] for levels in marked if isinstance(levels, tuple) and len(levels) == 1)
    return ImportedTier(total.total, len(rows), total.levels, counted, total.columns)
