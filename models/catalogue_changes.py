"""What a new version of a catalogue changed for a unit: renamed, merged, split, abolished; each is taken over at once.

Entries of two versions belong together by code and by name; where neither stays, names that share most of their words
are proposed, and `percent` says how much they share. Nothing changes before somebody takes it over.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from models.catalogue import CatalogueEntry
from models.changes import Change, ChangeSet, change_set
from models.edits import add_procedures, remove, set_cells
from models.records import COLUMNS, Kind, Procedure, Row, row_of
from models.text import code_key, fold
from models.tree import Tree

SPLIT_DOUBT, MERGED_DOUBT = "catalogue-split", "catalogue-merged"
"""What is doubtful of a row after the change was taken over: its level and decision are those of another procedure."""
_ALIKE = 60
_RARE_WORDS = 6
_PLACE = frozenset({"id", "field_id", "position"})


class Turn(StrEnum):
    """What became of procedures."""

    RENAMED = "renamed"
    """Another name, another code, or both."""
    MERGED = "merged"
    SPLIT = "split"
    ABOLISHED = "abolished"


@dataclass(frozen=True, slots=True)
class CatalogueChange:
    """What became of `old` entries: `new` ones, none where they are abolished.

    `rows`: ids of the procedures of the tree that follow the old ones. `percent`: 100 where code or name stayed.
    """

    turn: Turn
    old: tuple[CatalogueEntry, ...]
    new: tuple[CatalogueEntry, ...]
    rows: tuple[str, ...]
    percent: int = 100


class _Link(NamedTuple):
    """An old entry and a new one, by their places among those that changed."""

    old: int
    new: int
    percent: int


def changes_between(
    old: Iterable[CatalogueEntry], new: Iterable[CatalogueEntry], tree: Tree
) -> list[CatalogueChange]:
    """What changed between two versions that concerns rows of a tree, in the order of the rows."""
    former, present = list(old), list(new)
    kept = set(map(_identity, former)) & set(map(_identity, present))
    gone = [entry for entry in former if _identity(entry) not in kept]
    come = [entry for entry in present if _identity(entry) not in kept]
    rows = _rows_by_entry(tree, gone, present)
    found = (
        change
        for olds, news, percent in _groups(gone, come)
        for change in _described(gone, come, olds, news, percent, rows)
    )
    order = {procedure_id: number for number, procedure_id in enumerate(_in_order(tree))}
    return sorted((one for one in found if one.rows), key=lambda one: order[one.rows[0]])


def _identity(entry: CatalogueEntry) -> tuple[str, str]:
    return code_key(entry.code), fold(entry.name)


def _in_order(tree: Tree) -> Iterator[str]:
    tiers = dict.fromkeys(parent.tier for parent in tree.fields.values())
    return (procedure.id for procedure in tree.procedures_in_order(tiers))


# Which entries belong together.


def _groups(
    gone: Sequence[CatalogueEntry], come: Sequence[CatalogueEntry]
) -> Iterator[tuple[list[int], list[int], int]]:
    """Old and new entries that belong together, with how sure the weakest link is."""
    links = [*_exact(gone, come)]
    certain = {link.old for link in links}
    links += _likely(gone, come, certain, {link.new for link in links})
    by_old = _Together(len(gone), len(come))
    for link in links:
        by_old.join(link)
    yield from by_old.groups()


def _exact(gone: Sequence[CatalogueEntry], come: Sequence[CatalogueEntry]) -> Iterator[_Link]:
    """By code; where an old code is gone, by name, if one new entry has it: a name can stand twenty times."""
    by_code, by_name = (
        _places(come, lambda entry: code_key(entry.code)),
        _places(come, lambda e: fold(e.name)),
    )
    for number, entry in enumerate(gone):
        found = by_code.get(code_key(entry.code), []) if entry.code else []
        found = [place for place in found if _meet(entry, come[place])]
        named = [place for place in by_name.get(fold(entry.name), []) if _meet(entry, come[place])]
        of_field = [place for place in named if fold(come[place].field) == fold(entry.field)]
        for place in found or (named if len(named) == 1 else of_field if len(of_field) == 1 else []):
            yield _Link(number, place, 100)


def _likely(
    gone: Sequence[CatalogueEntry], come: Sequence[CatalogueEntry], settled: set[int], taken: set[int]
) -> Iterator[_Link]:
    """Names that share most of their words: each unsettled old entry's best, and each fresh new entry's."""
    loose = [number for number in range(len(gone)) if number not in settled]
    fresh = [number for number in range(len(come)) if number not in taken]
    for number, place, percent in _best(gone, loose, come, range(len(come))):
        yield _Link(number, place, percent)
    for place, number, percent in _best(come, fresh, gone, loose):
        # One name under several codes is several procedures, not one that was split.
        if fold(come[place].name) != fold(gone[number].name):
            yield _Link(number, place, percent)


def _best(
    entries: Sequence[CatalogueEntry],
    places: Iterable[int],
    others: Sequence[CatalogueEntry],
    among: Iterable[int],
) -> Iterator[tuple[int, int, int]]:
    words = {number: _words(others[number]) for number in among}
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for number, found in words.items():
        for word in found:
            holding[word].append(number)
    for place in places:
        mine = _words(entries[place])
        rare = sorted((word for word in mine if word in holding), key=lambda word: len(holding[word]))
        near = dict.fromkeys(number for word in rare[:_RARE_WORDS] for number in holding[word])
        shares = [(_share(mine, words[n]), -n) for n in near if _meet(entries[place], others[n])]
        percent, best = max(shares, default=(0, 0))
        if percent >= _ALIKE:
            yield place, -best, percent


def _words(entry: CatalogueEntry) -> frozenset[str]:
    return frozenset(fold(entry.name).replace(",", " ").split())


def _share(words: frozenset[str], others: frozenset[str]) -> int:
    """How many of all their words two names share, in percent, below 100."""
    return min(99, 100 * len(words & others) // len(words | others))


def _meet(entry: CatalogueEntry, other: CatalogueEntry) -> bool:
    """Whether two entries may be of one tier."""
    return not entry.tiers or not other.tiers or not set(entry.tiers).isdisjoint(other.tiers)


def _places(
    entries: Iterable[CatalogueEntry], key: Callable[[CatalogueEntry], str]
) -> Mapping[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        if key(entry):
            found[key(entry)].append(number)
    return found


class _Together:
    """Groups of linked entries. Old entries have the numbers from 0, new ones those after them."""

    def __init__(self, olds: int, news: int) -> None:
        self._olds = olds
        self._parent = list(range(olds + news))
        self._percent = [100] * (olds + news)

    def join(self, link: _Link) -> None:
        """The groups of two entries are one."""
        one, other = self._root(link.old), self._root(self._olds + link.new)
        self._percent[one] = min(self._percent[one], self._percent[other], link.percent)
        self._parent[other] = one

    def groups(self) -> Iterator[tuple[list[int], list[int], int]]:
        """Old and new entries of every group that has an old one."""
        members: defaultdict[int, list[int]] = defaultdict(list)
        for number in range(len(self._parent)):
            members[self._root(number)].append(number)
        for root, numbers in members.items():
            olds = [number for number in numbers if number < self._olds]
            if olds:
                yield olds, [n - self._olds for n in numbers if n >= self._olds], self._percent[root]

    def _root(self, number: int) -> int:
        while self._parent[number] != number:
            number = self._parent[number]
        return number


def _described(
    gone: Sequence[CatalogueEntry],
    come: Sequence[CatalogueEntry],
    olds: list[int],
    news: list[int],
    percent: int,
    rows: Mapping[int, Sequence[str]],
) -> Iterator[CatalogueChange]:
    """A group as what became of it; where several became several, each old entry is told apart with its nearest."""
    if len(olds) > 1 and len(news) > 1:
        for number in olds:
            words = _words(gone[number])
            nearest = max(news, key=lambda place: _share(words, _words(come[place])))
            yield from _described(gone, come, [number], [nearest], percent, rows)
        return
    turn = (
        Turn.ABOLISHED if not news else Turn.MERGED if len(olds) > 1
        else Turn.SPLIT if len(news) > 1 else Turn.RENAMED
    )  # fmt: skip
    touched = dict.fromkeys(key for number in olds for key in rows.get(number, ()))
    entries = tuple(come[place] for place in news)
    yield CatalogueChange(turn, tuple(gone[number] for number in olds), entries, tuple(touched), percent)


# Which rows of the tree follow an old entry.


def _rows_by_entry(
    tree: Tree, gone: Sequence[CatalogueEntry], present: Sequence[CatalogueEntry]
) -> Mapping[int, Sequence[str]]:
    """The rows that have an old entry's code and name, or the one that they say; none that follows a present entry."""
    by_name, by_code = _places(gone, lambda e: fold(e.name)), _places(gone, lambda e: code_key(e.code))
    now = _places(present, lambda entry: fold(entry.name))
    found: defaultdict[int, list[str]] = defaultdict(list)
    for procedure_id in _in_order(tree):
        procedure = tree.procedures[procedure_id]
        tier = tree.tier_of(procedure)
        if any(_is_of(procedure, tier, present[place]) for place in now.get(fold(procedure.name), ())):
            continue
        named = [n for n in by_name.get(fold(procedure.name), ()) if _is_of(procedure, tier, gone[n])]
        for number in named or _of_code(procedure, tier, gone, by_code):
            found[number].append(procedure_id)
    return found


def _is_of(procedure: Procedure, tier: str, entry: CatalogueEntry) -> bool:
    """Whether a row of the same name is this entry: their codes do not speak against it."""
    same = not procedure.code or not entry.code or code_key(procedure.code) == code_key(entry.code)
    return same and entry.is_of(tier)


def _of_code(
    procedure: Procedure, tier: str, gone: Sequence[CatalogueEntry], by_code: Mapping[str, list[int]]
) -> list[int]:
    """The one entry of the row's code, where their names are alike: a code alone may be two procedures."""
    found = [n for n in by_code.get(code_key(procedure.code), ()) if gone[n].is_of(tier)]
    words = frozenset(fold(procedure.name).replace(",", " ").split())
    return [n for n in found if _share(words, _words(gone[n])) >= _ALIKE] if len(found) == 1 else []


# Taking a change over.


def take_change(tree: Tree, change: CatalogueChange, new_id: Callable[[], str]) -> ChangeSet:
    """The rows of a change as the new version has them; empty where none of them is there any more."""
    rows = [tree.procedures[key] for key in change.rows if key in tree.procedures]
    taken = list(_TAKERS[change.turn](tree, rows, change, new_id)) if rows else []
    return change_set(f"catalogue-{change.turn.value}", taken, count=len(rows))


def _said(entry: CatalogueEntry) -> dict[str, str]:
    return {"name": entry.name, **({"code": entry.code} if entry.code else {})}


def _rename(
    tree: Tree, rows: Sequence[Procedure], change: CatalogueChange, _new_id: Callable[[], str]
) -> Iterable[Change]:
    return set_cells(tree, [row.id for row in rows], _said(change.new[0])).changes


def _merge(
    tree: Tree, rows: Sequence[Procedure], change: CatalogueChange, _new_id: Callable[[], str]
) -> Iterator[Change]:
    """The first row of each tier stays, under the new name; where others said something else, it is marked."""
    by_tier: defaultdict[str, list[Procedure]] = defaultdict(list)
    for row in rows:
        by_tier[tree.tier_of(row)].append(row)
    for first, *others in by_tier.values():
        differ = any(_decided(row) != _decided(first) for row in others)
        doubt = {"doubt": MERGED_DOUBT} if differ else {}
        yield from set_cells(tree, (first.id,), {**_said(change.new[0]), **doubt}).changes
        yield from remove(tree, [row.id for row in others]).changes


def _decided(row: Procedure) -> tuple[object, ...]:
    return row.levels, row.eligibility, row.reasons, row.reason_text


def _split(
    tree: Tree, rows: Sequence[Procedure], change: CatalogueChange, new_id: Callable[[], str]
) -> Iterator[Change]:
    """Each row becomes the first new procedure of its tier, the others stand below it with what it says, all marked."""
    scratch = Tree(tree.submission, [*tree.tiers.values(), *tree.fields.values(), *tree.procedures.values()])
    for row in rows:
        own = [entry for entry in change.new if entry.is_of(tree.tier_of(row))] or change.new
        doubt = {"doubt": SPLIT_DOUBT} if len(own) > 1 else {}
        first, *more = ({**_said(entry), **doubt} for entry in own)
        added = [{**_content(row), **said} for said in more]
        for gesture in (
            set_cells(tree, (row.id,), first),
            add_procedures(scratch, row.field_id, added, new_id, row.id),
        ):
            scratch.apply(gesture.changes)
            yield from gesture.changes


def _content(row: Procedure) -> Row:
    kept = frozenset(COLUMNS[Kind.PROCEDURE]) - _PLACE
    return {column: value for column, value in row_of(row).items() if column in kept}


def _abolish(
    tree: Tree, rows: Sequence[Procedure], _change: CatalogueChange, _new_id: Callable[[], str]
) -> Iterable[Change]:
    return remove(tree, [row.id for row in rows]).changes


_Taker = Callable[[Tree, Sequence[Procedure], CatalogueChange, Callable[[], str]], Iterable[Change]]
_TAKERS: Mapping[Turn, _Taker] = {
    Turn.RENAMED: _rename,
    Turn.MERGED: _merge,
    Turn.SPLIT: _split,
    Turn.ABOLISHED: _abolish,
}
