"""Danh mục TTHC: versions of lists of procedures, their entries, and what the versions that are valid say.

Two different procedures can share a code, and one name can stand twenty times: entries are only found by a code or by a
name, never made one by either.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from models.records import Value
from models.text import NATIONAL_CODE, code_key, fold


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One procedure of a catalogue.

    `tiers` are keys of profiles, empty where the source does not say; `status` is what the source says of it, as it
    says it.
    """

    code: str
    name: str
    field: str = ""
    tiers: tuple[str, ...] = ()
    agency: str = ""
    status: str = ""

    def is_of(self, tier: str) -> bool:
        """Whether it is performed at a tier; where the source is silent, or no tier is meant, it may be."""
        return not tier or not self.tiers or tier in self.tiers


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One version of a catalogue: where it comes from, the decision it rests on, when and where it is valid.

    `valid_from` and `valid_to` are ISO dates ("" = open), `valid_to` inclusive. `province` is "" for the whole country;
    `tiers` are those it covers, all where empty. `suggestions_only`: it helps with typing and judges nothing.
    """

    id: str
    name: str
    source: str
    decision: str = ""
    valid_from: str = ""
    valid_to: str = ""
    province: str = ""
    tiers: tuple[str, ...] = ()
    shipped: bool = False
    suggestions_only: bool = False

    def judges(self, date: str, province: str) -> bool:
        """Whether it is valid on an ISO date in a province, so that what differs from it is a finding."""
        if self.suggestions_only or (self.province and fold(self.province) not in fold(province)):
            return False
        return self.valid_from <= date and (not self.valid_to or date <= self.valid_to)

    def covers(self, tier: str) -> bool:
        """Whether it lists procedures of a tier."""
        return not self.tiers or tier in self.tiers


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An entry that may be what somebody types or means; `percent`: how alike its name is, 100 where it was found."""

    entry: CatalogueEntry
    catalogue: Catalogue
    percent: int = 100

    def columns(self, province: str) -> dict[str, Value]:
        """What a procedure takes from it: its name, and its code where that is the State's or this province's own."""
        code = self.entry.code
        own = bool(self.catalogue.province) and fold(self.catalogue.province) in fold(province)
        usable = bool(NATIONAL_CODE.fullmatch(code)) or own
        return {"name": self.entry.name, **({"code": code} if usable and code else {})}


class CatalogueView:
    """What the versions say that are valid for a round: entries by code and by name, at the tiers they count for."""

    __slots__ = ("_by_code", "_by_name")

    def __init__(self, versions: Iterable[tuple[Catalogue, Iterable[CatalogueEntry]]] = ()) -> None:
        self._by_code: dict[str, list[tuple[Catalogue, CatalogueEntry]]] = defaultdict(list)
        self._by_name: dict[str, list[tuple[Catalogue, CatalogueEntry]]] = defaultdict(list)
        for catalogue, entries in versions:
            for entry in entries:
                if entry.code:
                    self._by_code[code_key(entry.code)].append((catalogue, entry))
                self._by_name[fold(entry.name)].append((catalogue, entry))

    def __bool__(self) -> bool:
        return bool(self._by_name)

    def of_code(self, code: str, tier: str) -> list[CatalogueEntry]:
        """The entries under a code at a tier."""
        return _at_tier(self._by_code.get(code_key(code), ()), tier)

    def of_name(self, name: str, tier: str) -> list[CatalogueEntry]:
        """The entries of a name at a tier, however it is written."""
        return _at_tier(self._by_name.get(fold(name), ()), tier)


def _at_tier(found: Iterable[tuple[Catalogue, CatalogueEntry]], tier: str) -> list[CatalogueEntry]:
    return [entry for catalogue, entry in found if catalogue.covers(tier) and entry.is_of(tier)]
