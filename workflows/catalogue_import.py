"""A catalogue from files: a national export, a list of a one-stop system, any table with a column of names."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from intake.reading import Received
from intake.readings import Meaning, Reading, Role, RowReading
from intake.recogniser import recognise
from models.catalogue import Catalogue, CatalogueEntry
from models.problems import Problem, Refusal
from models.profiles import Profile
from models.text import clean
from workflows.catalogues import add_version
from workflows.office import Office


@dataclass(frozen=True, slots=True)
class CatalogueDraft:
    """What files hold for a catalogue, before it is taken in. `unnamed`: rows of procedures that have no name."""

    entries: tuple[CatalogueEntry, ...]
    unnamed: int = 0
    problems: tuple[Problem, ...] = ()


def draft_catalogue(received: Received, profile: Profile) -> CatalogueDraft:
    """The procedures in received tables. Refusal `catalogue-empty` (`source`) where no table names any."""
    found: list[CatalogueEntry] = []
    unnamed = 0
    for reading in (recognise(table, profile) for table in received.tables if not table.hidden):
        agencies = _agencies(reading)
        rows = [row for row in reading.rows if row.role is Role.PROCEDURE]
        found += (_entry(row, agencies.get(row.number, "")) for row in rows if _text(row, "name"))
        unnamed += sum(not _text(row, "name") for row in rows)
    if not found:
        raise Refusal("catalogue-empty", source=", ".join(dict.fromkeys(t.source for t in received.tables)))
    return CatalogueDraft(tuple(found), unnamed, received.problems)


def take_catalogue(office: Office, catalogue: Catalogue, draft: CatalogueDraft) -> Catalogue:
    """The draft in the store under a new id: name, source, dates, province and tiers as `catalogue` says.

    Refusals: `catalogue-unnamed`; `catalogue-dates` (`valid_from`, `valid_to`) where it ends before it begins.
    """
    if not catalogue.name:
        raise Refusal("catalogue-unnamed")
    if catalogue.valid_to and catalogue.valid_to < catalogue.valid_from:
        raise Refusal("catalogue-dates", valid_from=catalogue.valid_from, valid_to=catalogue.valid_to)
    made = replace(catalogue, id=office.new_id(), shipped=False)
    add_version(office, made, draft.entries)
    return made


def _entry(row: RowReading, agency: str) -> CatalogueEntry:
    tiers = (row.tier,) if row.tier else ()
    return CatalogueEntry(_text(row, "code"), _text(row, "name"), row.field, tiers, agency)


def _text(row: RowReading, column: str) -> str:
    return clean(str((row.columns or {}).get(column, "")))


def _agencies(reading: Reading) -> Mapping[int, str]:
    """The agency by row; of a national export, which names two, the one that published it."""
    places = (place for place, column in reading.columns.items() if column.meaning is Meaning.AGENCY)
    place = min(places, default=0)
    return {row.number: clean(row.cells[place].text) for row in reading.table.rows if place in row.cells}
