"""Finds for every decision of Appendices III and IV the row of Appendix II that it is about.

By order and exact names first (alignment.py), then by looser and looser keys. What is done with the pairs is decided in
joining.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from intake.alignment import Line, align
from models.importing import field_key
from models.matching import Keys, matched
from models.records import Value
from models.text import fold


@dataclass(slots=True, eq=False)
class JoinedField:
    """A field of the list. Two may be equal, so that fields and rows are told apart by identity."""

    name: str
    rows: list["JoinedRow"] = field(default_factory=list["JoinedRow"])


@dataclass(slots=True, eq=False)
class JoinedRow:
    """A procedure of the list: its field, and its columns as far as the appendices carry them."""

    parent: JoinedField
    columns: dict[str, Value]
    sources: list[object] = field(default_factory=list[object])
    """What the caller knows the rows by that this one was joined from."""

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels that the appendices mark."""
        levels = self.columns.get("levels")
        return levels if isinstance(levels, tuple) else ()


@dataclass(slots=True, eq=False)
class Decision:
    """A row of Appendix III or IV: the number of its field there, what it says, and the row of the list it is about.

    levels: those that its columns of levels mark.
    """

    field: int
    field_name: str
    name: str
    levels: tuple[str, ...]
    columns: dict[str, Value]
    home: JoinedRow | None = None
    source: object = None

    @property
    def outside(self) -> bool:
        """Whether its remark names a level that the forms have no column for: such a procedure is not in the list."""
        return not self.levels and bool(self.columns["levels"])

    @property
    def keys(self) -> Keys:
        """What it is known by, from the exact writing to the folded name."""
        return _keys(self.field_name, self.name, self.levels)


def find_homes(listed: Sequence[JoinedField], parts: Sequence[Sequence[Decision]], target: str) -> None:
    """Set the homes of the decisions; no row becomes the home of two. `target`: the level that asks for no decision."""
    rows = [row for parent in listed for row in parent.rows]
    keys = [_listed_keys(row, target) for row in rows]
    _align(
        rows,
        [key[0] if row.levels != (target,) else None for key, row in zip(keys, rows, strict=True)],
        parts,
    )
    taken = {decision.home for part in parts for decision in part}
    free = [index for index, row in enumerate(rows) if row not in taken]
    left = [decision for part in parts for decision in part if not decision.home and not decision.outside]
    for seeker, place in matched(
        [keys[index] for index in free], [decision.keys for decision in left]
    ).items():
        left[seeker].home = rows[free[place]]


def _listed_keys(row: JoinedRow, target: str) -> Keys:
    # Appendices III and IV have no column for the target level.
    marked = tuple(level for level in row.levels if level != target)
    return _keys(row.parent.name, str(row.columns["name"]), marked)


def _keys(field_name: str, name: str, levels: tuple[str, ...]) -> Keys:
    folded = field_key(field_name), fold(name)
    return (field_name, name, levels), (*folded, levels), folded


def _align(rows: Sequence[JoinedRow], keys: Sequence[object], parts: Sequence[Sequence[Decision]]) -> None:
    lines = [Line(key, row.parent) for key, row in zip(keys, rows, strict=True)]
    known = set(keys)
    seekers = [[d for d in part if not d.outside and d.keys[0] in known] for part in parts]
    found = align(lines, [[Line(d.keys[0], d.field) for d in part] for part in seekers])
    for part, pairs in zip(seekers, found, strict=True):
        for seeker, place in pairs.items():
            part[seeker].home = rows[place]
