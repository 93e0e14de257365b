"""The lists that a submission is laid beside: that under its unit's authority, and reference lists.

The round may carry a unit's list; else a list that was imported for it is kept with the catalogues of this PC, and
judges nothing but this unit. A window opens with this module, so it reads no file.
"""

import json
from collections.abc import Iterable, Iterator

from models.catalogue import Catalogue, CatalogueEntry
from models.listed import ListEntry, ProcedureList, ReferenceEntry, ReferenceList
from models.profiles import Profile
from models.rounds import Round
from storage import catalogues as kept
from workflows.office import Office

REFERENCES = "reference-lists"
"""The setting that names the catalogues which are reference lists, as a JSON list of ids."""


def unit_list(office: Office, round_: Round, unit_code: str) -> ProcedureList | None:
    """The list under a unit's authority: the round's, else the one that was imported for it; None without either."""
    listed = round_.list_of(unit_code)
    if listed is not None:
        return listed
    catalogue = _kept(office, office.store.setting(_unit_key(round_, unit_code)) or "")
    if catalogue is None:
        return None
    found = _entries(office, catalogue.id)
    title = catalogue.decision or catalogue.name
    return ProcedureList(catalogue.id, title, catalogue.valid_from, tuple(listed_entries(found)))


def keep_unit_list(office: Office, round_: Round, unit_code: str, catalogue_id: str) -> None:
    """The catalogue of this id is the list of the unit in this round; "" = none is."""
    office.store.set_setting(_unit_key(round_, unit_code), catalogue_id)


def reference_ids(office: Office) -> list[str]:
    """The ids of the catalogues that are reference lists."""
    return json.loads(office.store.setting(REFERENCES) or "[]")


def keep_reference(office: Office, catalogue_id: str) -> None:
    """The catalogue of this id is a reference list."""
    office.store.set_setting(REFERENCES, json.dumps([*reference_ids(office), catalogue_id]))


def references(office: Office) -> list[Catalogue]:
    """The reference lists on this PC."""
    wanted = set(reference_ids(office))
    with office.store.reading() as connection:
        return [one.catalogue for one in kept.catalogues(connection) if one.catalogue.id in wanted]


def reference_list(office: Office, catalogue: Catalogue, profile: Profile) -> ReferenceList:
    """A reference list with what each entry says: its level, or that the procedure is eligible.

    The source's words stand in the status; a status that is no level of the profile says that it is eligible.
    """
    levels = {level.name: level.key for level in profile.levels}
    found = tuple(
        ReferenceEntry(entry, levels.get(one.status, ""), eligible=one.status == profile.decision.eligible)
        for one in _entries(office, catalogue.id)
        for entry in listed_entries((one,))
    )
    return ReferenceList(catalogue.id, catalogue.name, catalogue.valid_from, found)


def listed_entries(entries: Iterable[CatalogueEntry]) -> Iterator[ListEntry]:
    """Entries of a catalogue as a list has them: of several tiers, one in each."""
    for entry in entries:
        for tier in entry.tiers or ("",):
            yield ListEntry(entry.name, entry.code, entry.field, tier)


def _unit_key(round_: Round, unit_code: str) -> str:
    return f"unit-list:{round_.id}:{unit_code}"


def _kept(office: Office, catalogue_id: str) -> Catalogue | None:
    if not catalogue_id:
        return None
    with office.store.reading() as connection:
        found = (one.catalogue for one in kept.catalogues(connection))
        return next((catalogue for catalogue in found if catalogue.id == catalogue_id), None)


def _entries(office: Office, catalogue_id: str) -> list[CatalogueEntry]:
    with office.store.reading() as connection:
        return kept.entries_of(connection, catalogue_id)
