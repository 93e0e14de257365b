"""Lays the decisions of Appendices III and IV over the list of Appendix II, and adds the rows that it does not have."""

from collections.abc import Sequence

from intake.homes import Decision, JoinedField, JoinedRow
from models.importing import NOT_IN_LIST, field_key
from models.matching import matched


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
            levels = (*home.levels, *decision.levels)
            home.columns |= decision.columns | {"name": home.columns["name"], "levels": levels}
            home.sources.append(decision.source)
            place = next((i for i in reversed(range(place)) if parent.rows[i] is home), place)


def _added(parent: JoinedField, decision: Decision) -> JoinedRow:
    # A blank level says nothing: an appendix alone, without the list, must not clear the levels of a tree.
    columns = {column: value for column, value in decision.columns.items() if column != "levels" or value}
    doubt = "" if decision.outside else NOT_IN_LIST
    return JoinedRow(parent, columns | {"doubt": doubt}, [decision.source])
