"""Which procedure of the tree a taken row is: by code and name together, then by name, field and tier.

Never by a code alone or a name alone, and never in another tier, where the same procedure is a row of its own. What
could be several rows is said to be so: it is proposed, and nobody may take it for decided.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field

from models.importing import field_key
from models.matching import matched
from models.records import Procedure, Row, Value
from models.taken import TakenRow
from models.text import NATIONAL_CODE, code_key, fold
from models.tree import Tree


@dataclass(frozen=True, slots=True)
class Identity:
    """What a row is known by: its place (tier and field), its code and name, its levels."""

    tier: str
    field: str
    code: str
    name: str
    levels: Value

    @property
    def place(self) -> tuple[str, str]:
        """Tier and field."""
        return self.tier, self.field

    @property
    def is_national(self) -> bool:
        """Whether its code is the State's: two such codes that differ are two procedures, whatever their names."""
        return bool(NATIONAL_CODE.match(self.code))


@dataclass(slots=True)
class Matches:
    """Rows by their index with the id of the procedure each is; those of `undecided` only may be it, or another."""

    pairs: dict[int, str] = field(default_factory=dict[int, str])
    undecided: set[int] = field(default_factory=set[int])


Key = Callable[[Identity], Hashable]
"""What two rows that are one have in common; None where a row cannot be known by it."""


def _exactly_coded(row: Identity) -> Hashable:
    return (row.place, row.code, row.name, row.levels) if row.code and row.name else None


def _coded(row: Identity) -> Hashable:
    return (row.place, row.code, fold(row.name)) if row.code and row.name else None


def _coded_in_tier(row: Identity) -> Hashable:
    return (row.tier, row.code, fold(row.name)) if row.code and row.name else None


def _exactly_named(row: Identity) -> Hashable:
    return (row.place, row.name, row.levels) if row.name else None


def _named(row: Identity) -> Hashable:
    return (row.place, fold(row.name)) if row.name else None


def _unless_national(key: Key) -> Key:
    return lambda row: None if row.is_national else key(row)


def _if_national(key: Key) -> Key:
    return lambda row: key(row) if row.is_national else None


_STAGES: tuple[tuple[Key, Key], ...] = (
    *((key, key) for key in (_exactly_coded, _coded, _coded_in_tier)),
    *((key, _unless_national(key)) for key in (_exactly_named, _named)),
    *((_unless_national(key), _if_national(key)) for key in (_exactly_named, _named)),
)
"""What the tree's rows and those taken are known by, the strictest first."""


def match_rows(tree: Tree, rows: Sequence[TakenRow]) -> Matches:
    """The rows with the procedures of the tree they are; no procedure belongs to two."""
    procedures = [*tree.procedures_in_order(dict.fromkeys(p.tier for p in tree.fields.values()))]
    listed = [_present(tree, procedure) for procedure in procedures]
    sought = [_taken(row) for row in rows]
    search = _Search(listed, sought)
    for columns_of in (_columns, _said_columns):
        search.pair_alike(procedures, rows, columns_of)
    for stage in _STAGES:
        search.pair(*stage)
    for stage in _STAGES:
        search.propose(*stage)
    pairs = {index: procedures[place].id for index, place in search.pairs.items()}
    return Matches(pairs, search.undecided)


def _present(tree: Tree, procedure: Procedure) -> Identity:
    parent = tree.fields[procedure.field_id]
    code = code_key(procedure.code)
    return Identity(parent.tier, field_key(parent.name), code, procedure.name, procedure.levels)


def _taken(row: TakenRow) -> Identity:
    return Identity(row.tier, field_key(row.field), code_key(row.code), row.name, row.columns.get("levels"))


def said(columns: Row) -> Row:
    """What a row really says: a blank cell of a file says nothing of a procedure that is there."""
    return {key: value for key, value in columns.items() if key != "doubt" and value not in ("", (), None)}


def _columns(row: TakenRow) -> tuple[str, ...]:
    return tuple(sorted(row.columns.keys() - {"doubt"}))


def _said_columns(row: TakenRow) -> tuple[str, ...]:
    return tuple(sorted(said(row.columns)))


def _getter(procedure: Procedure) -> Callable[[str], Value]:
    return lambda column: getattr(procedure, column)


def _content(value_of: Callable[[str], Value], columns: Iterable[str]) -> Hashable:
    return tuple(code_key(str(value_of(c))) if c == "code" else value_of(c) for c in columns)


class _Search:
    """Pairs of indexes, and what is left on both sides."""

    def __init__(self, listed: Sequence[Identity], sought: Sequence[Identity]) -> None:
        self._listed, self._sought = listed, sought
        self.pairs: dict[int, int] = {}
        self.undecided: set[int] = set()

    def pair_alike(
        self,
        procedures: Sequence[Procedure],
        rows: Sequence[TakenRow],
        columns_of: Callable[[TakenRow], tuple[str, ...]],
    ) -> None:
        """Pair what says the same in the same place: which of several equal rows it is makes no difference."""
        alike: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for index, row in enumerate(rows):
            if row.name and index not in self.pairs:
                alike[columns_of(row)].append(index)
        for columns, indexes in sorted(alike.items(), key=lambda group: -len(group[0])):
            taken = set(self.pairs.values())
            free = [place for place in range(len(procedures)) if place not in taken]
            found = matched(
                [((self._listed[n].place, _content(_getter(procedures[n]), columns)),) for n in free],
                [((self._sought[n].place, _content(rows[n].columns.get, columns)),) for n in indexes],
            )
            self.pairs |= {indexes[index]: free[place] for index, place in found.items()}

    def pair(self, listed_key: Key, sought_key: Key) -> None:
        """Pair the k-th with the k-th, where as many are on both sides."""
        for places, indexes in self._groups(listed_key, sought_key):
            if len(places) == len(indexes):
                self.pairs.update(zip(indexes, places, strict=True))

    def propose(self, listed_key: Key, sought_key: Key) -> None:
        """Propose the k-th for the k-th where there are more on one side: none of these is decided."""
        for places, indexes in self._groups(listed_key, sought_key):
            self.undecided.update(indexes)
            self.pairs.update(zip(indexes, places, strict=False))

    def _groups(self, listed_key: Key, sought_key: Key) -> Iterable[tuple[list[int], list[int]]]:
        """The free ones on both sides that share a key."""
        taken = set(self.pairs.values())
        free: defaultdict[Hashable, list[int]] = defaultdict(list)
        for place, row in enumerate(self._listed):
            if place not in taken:
                free[listed_key(row)].append(place)
        groups: defaultdict[Hashable, list[int]] = defaultdict(list)
        for index, row in enumerate(self._sought):
            if index not in self.pairs:
                groups[sought_key(row)].append(index)
        return [(free[key], indexes) for key, indexes in groups.items() if key is not None and key in free]
