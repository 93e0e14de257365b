"""Which entry of a list is which procedure of the tree: by code and name together, then by name, field and tier.

Never by a code alone or a name alone where the list says more, and two different codes of the State are two procedures.
A pair only says what is not missing: nothing is merged by it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.importing import field_key
from models.listed import ListEntry
from models.records import Procedure
from models.text import NATIONAL_CODE, code_key, fold
from models.tree import Tree


class Identity(NamedTuple):
    """What an entry or a procedure is known by, folded; `code` is a key. Blank parts are not known."""

    tier: str
    field: str
    code: str
    name: str
    is_national: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """Parts that both must have and share; the entry says nothing of its `silent` parts."""

    parts: tuple[str, ...]
    silent: tuple[str, ...] = ()


BY_CODE_AND_NAME = (
    Stage(("code", "name", "tier", "field")),
    Stage(("code", "name", "tier")),
    Stage(("code", "name"), silent=("tier",)),
)
BY_NAME_AND_PLACE = (
    Stage(("name", "field", "tier")),
    Stage(("name", "field"), silent=("tier",)),
    # A list of names alone, as offices keep them, says no more.
    Stage(("name", "tier"), silent=("field",)),
    Stage(("name",), silent=("tier", "field")),
)
BY_CODE = (Stage(("code", "tier")), Stage(("code",), silent=("tier",)))


def entry_identity(entry: ListEntry) -> Identity:
    """What an entry is known by."""
    return _identity(entry.tier, entry.field, entry.code, entry.name)


def procedure_identity(tree: Tree, procedure: Procedure) -> Identity:
    """What a procedure of the tree is known by."""
    parent = tree.fields.get(procedure.field_id)
    tier, field = (parent.tier, parent.name) if parent else ("", "")
    return _identity(tier, field, procedure.code, procedure.name)


def _identity(tier: str, field: str, code: str, name: str) -> Identity:
    is_national = bool(NATIONAL_CODE.fullmatch(code))
    return Identity(tier, field_key(field) if field else "", code_key(code), fold(name), is_national)


class Pairing:
    """Pairs of entries (by index) and procedures (by index), found stage by stage.

    `certain`: only where one stands on each side, so that what one says may be taken over by the other.
    """

    def __init__(
        self, entries: Sequence[Identity], procedures: Sequence[Identity], *, certain: bool = False
    ) -> None:
        self._entries, self._procedures, self._certain = entries, procedures, certain
        self.pairs: dict[int, int] = {}

    def pair_same(self) -> None:
        """Pair what is the same procedure."""
        for stage in BY_CODE_AND_NAME:
            self._pair(stage, (True, False), (True, False))
        for stage in BY_NAME_AND_PLACE:
            self._pair(stage, (True, False), (False,))
            self._pair(stage, (False,), (True,))

    def pair_renamed(self, out: Iterable[int]) -> dict[int, int]:
        """Entries with the procedures that have their code under another name: of one code one on each side.

        `out`: entries that are none of the unit's.
        """
        found: dict[int, int] = {}
        for stage in BY_CODE:
            for entries, procedures in self._groups(stage, (True, False), (True, False), {*out, *found}):
                if len(entries) == len(procedures) == 1 and procedures[0] not in found.values():
                    found[entries[0]] = procedures[0]
        return found

    def _pair(self, stage: Stage, of_entries: tuple[bool, ...], of_procedures: tuple[bool, ...]) -> None:
        for entries, procedures in self._groups(stage, of_entries, of_procedures):
            if not self._certain or len(entries) == len(procedures) == 1:
                self.pairs.update(zip(entries, procedures, strict=False))

    def _groups(
        self,
        stage: Stage,
        of_entries: tuple[bool, ...],
        of_procedures: tuple[bool, ...],
        out: Iterable[int] = (),
    ) -> list[tuple[list[int], list[int]]]:
        """The free ones on both sides that share the parts, where their code is of the State's or not."""
        left_out, taken = set(out), set(self.pairs.values())
        sought = self._by_key(self._entries, stage, of_entries, {*self.pairs, *left_out}, stage.silent)
        listed = self._by_key(self._procedures, stage, of_procedures, taken)
        return [(entries, listed[key]) for key, entries in sought.items() if key in listed]

    @staticmethod
    def _by_key(
        rows: Sequence[Identity],
        stage: Stage,
        national: tuple[bool, ...],
        taken: set[int],
        silent: tuple[str, ...] = (),
    ) -> Mapping[tuple[str, ...], list[int]]:
        found: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        parts, unsaid = (tuple(map(Identity._fields.index, named)) for named in (stage.parts, silent))
        for index, row in enumerate(rows):
            if index in taken or row.is_national not in national or any(row[part] for part in unsaid):
                continue
            key = tuple([str(row[part]) for part in parts])
            if all(key):
                found[key].append(index)
        return found
