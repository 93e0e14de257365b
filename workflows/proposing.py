"""What a catalogue proposes for imported rows of which a file does not say the field or the tier."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from intake.asking import Proposer
from models.catalogue import CatalogueEntry
from models.profiles import Profile
from models.rounds import Round
from models.taken import AskKind, TakenRow
from models.text import NATIONAL_CODE, code_key, fold
from workflows.catalogues import Version, all_versions, in_order
from workflows.office import Office

WHY = "catalogue"
_NOTHING = ("", "")


def catalogue_proposer(office: Office, round_: Round, profile: Profile) -> Proposer:
    """Who knows fields and tiers from the catalogues; they are read when something is first asked."""
    return _Proposals(office, round_, profile).propose


class _Proposals:
    """Proposals for one import."""

    def __init__(self, office: Office, round_: Round, profile: Profile) -> None:
        self._office, self._round, self._profile = office, round_, profile

    def propose(self, kind: AskKind, row: TakenRow) -> tuple[str, str]:
        """What the first version says that knows the row by its code or its name, where its entries agree."""
        if kind is AskKind.LEVEL:
            return _NOTHING
        for index in self._indexes:
            said = {value for entry in index.entries_of(row) if (value := self._said(kind, entry))}
            if said:
                return (said.pop(), WHY) if len(said) == 1 else _NOTHING
        return _NOTHING

    def _said(self, kind: AskKind, entry: CatalogueEntry) -> str:
        if kind is AskKind.FIELD:
            return entry.field.split(";")[0].strip()
        known = [tier for tier in entry.tiers if tier in self._profile.tier_keys]
        return known[0] if len(known) == 1 else ""

    @cached_property
    def _indexes(self) -> list["_Index"]:
        found = all_versions(self._office, lambda _: True)
        return [_Index(version) for version in in_order(found, self._round)]


class _Index:
    """The entries of one version, by code and by name."""

    def __init__(self, version: Version) -> None:
        by_code: defaultdict[str, list[CatalogueEntry]] = defaultdict(list)
        by_name: defaultdict[str, list[CatalogueEntry]] = defaultdict(list)
        for entry in version.entries:
            by_code[code_key(entry.code)].append(entry)
            by_name[_bare(entry.name)].append(entry)
        self._by_code: Mapping[str, list[CatalogueEntry]] = by_code
        self._by_name: Mapping[str, list[CatalogueEntry]] = by_name

    def entries_of(self, row: TakenRow) -> list[CatalogueEntry]:
        """The entries that have the row's name, of its code where one has; else those of its national code."""
        named = self._by_name.get(_bare(row.name), [])
        coded = self._by_code.get(code_key(row.code), []) if NATIONAL_CODE.fullmatch(row.code) else []
        return [entry for entry in named if entry in coded] or named or coded


def _bare(name: str) -> str:
    return fold(name).removeprefix("thu tuc ").rstrip(" .;,")
