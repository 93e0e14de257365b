"""Finds the rows of Appendices III and IV in the list of Appendix II where names stand in it more than once.

Each of the two appendices is a part of the list in the list's order, and no row is in both. Where all three say so, the
rows found are those that print the same appendices again. Where they contradict each other nothing is found here, and
joining.py matches row by row.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

_MOST_STATES = 100_000


@dataclass(frozen=True, slots=True)
class Line:
    """A row as far as it matters here: what it is known by, and which field of its appendix it stands in."""

    key: Hashable
    field: Hashable


@dataclass(frozen=True, slots=True)
class _State:
    """So far is decided: the next row of the list, the next of each part, the field in the list of each part's last."""

    at: int
    taken: tuple[int, ...]
    fields: tuple[Hashable, ...]


_Trail = tuple["_Trail | None", int, int, int]
"""The pairs found so far, the last one first: the earlier trail, the part, its row, the row of the list."""


def align(listed: Sequence[Line], parts: Sequence[Sequence[Line]]) -> list[dict[int, int]]:
    """For each part its rows with their rows in the list; all empty where there is no way that fits every row."""
    nothing = [dict[int, int]() for _ in parts]
    latest = [_latest(listed, part) for part in parts]
    if any(len(known) < len(part) for known, part in zip(latest, parts, strict=True)):
        return nothing
    goal = tuple(len(part) for part in parts)
    stack: list[tuple[_State, _Trail | None]] = [(_State(0, (0,) * len(parts), (None,) * len(parts)), None)]
    seen: set[_State] = set()
    while stack and len(seen) < _MOST_STATES:
        state, trail = stack.pop()
        if state.taken == goal:
            return _pairs(trail, nothing)
        if state in seen or _is_late(state, latest):
            continue
        seen.add(state)
        stack.append((_State(state.at + 1, state.taken, state.fields), trail))
        stack += reversed([*_steps(listed, parts, state, trail)])
    return nothing


def _steps(
    listed: Sequence[Line], parts: Sequence[Sequence[Line]], state: _State, trail: _Trail | None
) -> Iterator[tuple[_State, _Trail]]:
    """The parts whose next row may be the next row of the list."""
    line = listed[state.at]
    for number, part in enumerate(parts):
        index = state.taken[number]
        if (
            index < len(part)
            and part[index].key == line.key
            and _keeps_fields(part, index, state.fields[number], line)
        ):
            taken = (*state.taken[:number], index + 1, *state.taken[number + 1 :])
            fields = (*state.fields[:number], line.field, *state.fields[number + 1 :])
            yield _State(state.at + 1, taken, fields), (trail, number, index, state.at)


def _keeps_fields(part: Sequence[Line], index: int, last_field: Hashable, line: Line) -> bool:
    """Rows of one field stay in one field, rows of two in two."""
    return index == 0 or (part[index].field == part[index - 1].field) == (line.field == last_field)


def _latest(listed: Sequence[Line], part: Sequence[Line]) -> list[int]:
    """For every row of a part the last place in the list that leaves room for the rows after it."""
    places: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place, line in enumerate(listed):
        places[line.key].append(place)
    latest: list[int] = []
    limit = len(listed)
    for line in reversed(part):
        before = bisect_left(places[line.key], limit)
        if not before:
            return []
        limit = places[line.key][before - 1]
        latest.append(limit)
    return latest[::-1]


def _is_late(state: _State, latest: Sequence[Sequence[int]]) -> bool:
    return any(
        index < len(known) and known[index] < state.at
        for index, known in zip(state.taken, latest, strict=True)
    )


def _pairs(trail: _Trail | None, found: list[dict[int, int]]) -> list[dict[int, int]]:
    while trail:
        trail, part, index, place = trail
        found[part][index] = place
    return found
