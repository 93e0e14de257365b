"""Danh mục TTHC: versions taken in and removed, names and codes found as they are typed, what judges a round.

The shipped versions enter the store when something is first looked up, in one transaction, and once: one that was
removed stays away.
"""

import gzip
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from models.catalogue import Catalogue, CatalogueEntry, CatalogueView, Suggestion
from models.documents import decode
from models.profiles import Profile
from models.rounds import Round
from models.text import fold
from storage import catalogues as kept
from storage.catalogues import Hit, Kept, Wanted
from workflows.office import Office

SHIPPED = "shipped-catalogues"
"""The setting that names the shipped versions which have entered the store, as a JSON list of ids."""
LIKELY = 80
"""A name that is less alike than this, in percent, is no help."""
_MOST_ALIKE = 60
_SHORTEST = 8
"""Letters of a name below which everything is alike."""


class Version(NamedTuple):
    """A catalogue with its entries."""

    catalogue: Catalogue
    entries: Sequence[CatalogueEntry]


def versions(office: Office) -> list[Kept]:
    """The catalogues on this PC, each with how many procedures it has."""
    enter_shipped(office)
    with office.store.reading() as connection:
        return kept.catalogues(connection)


def entries(office: Office, catalogue_id: str) -> list[CatalogueEntry]:
    """The procedures of a catalogue, in its order."""
    with office.store.reading() as connection:
        return kept.entries_of(connection, catalogue_id)


def add_version(office: Office, catalogue: Catalogue, listed: Iterable[CatalogueEntry]) -> None:
    """Take a version in; one of the same id is replaced."""
    with office.store.writing() as connection:
        kept.add_catalogue(connection, catalogue, listed)


def remove_version(office: Office, catalogue_id: str) -> None:
    """Remove a version; a shipped one does not come back."""
    enter_shipped(office)
    with office.store.writing() as connection:
        kept.remove_catalogue(connection, catalogue_id)


# The shipped versions.


def enter_shipped(office: Office) -> None:
    """Bring the shipped versions into the store that never were in it, where it can be written."""
    if office.store.read_only:
        return
    fresh = list(_fresh(office))
    if not fresh:
        return
    with office.store.writing() as connection:
        for catalogue, listed in map(read_shipped, fresh):
            kept.add_catalogue(connection, catalogue, listed)
    known = [*_entered(office), *(path.name.split(".")[0] for path in fresh)]
    office.store.set_setting(SHIPPED, json.dumps(known))


def _fresh(office: Office) -> Iterator[Path]:
    known = _entered(office)
    for path in sorted((office.library.folder / "catalogues").glob("*.jsonl.gz")):
        if path.name.split(".")[0] not in known:
            yield path


def _entered(office: Office) -> list[str]:
    return json.loads(office.store.setting(SHIPPED) or "[]")


def read_shipped(path: Path) -> Version:
    """A shipped version from its file: a catalogue, then its entries, a line of JSON each."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        catalogue = _catalogue(file.readline(), path.name)
        listed = [
            CatalogueEntry(code, name, field, tuple(tiers), agency, status)
            for code, name, field, tiers, agency, status in map(json.loads, file)
        ]
    return Version(catalogue, listed)


def _catalogue(line: str, source: str) -> Catalogue:
    return decode(json.loads(line), Catalogue, source)


def all_versions(office: Office, wanted: Callable[[Catalogue], bool]) -> list[Version]:
    """The wanted versions with their entries, those that have not entered the store yet from their files."""
    with office.store.reading() as connection:
        chosen = [found.catalogue for found in kept.catalogues(connection) if wanted(found.catalogue)]
        stored = [Version(catalogue, kept.entries_of(connection, catalogue.id)) for catalogue in chosen]
    waiting = [path for path in _fresh(office) if wanted(_heading(path))]
    return [*stored, *map(read_shipped, waiting)]


def _heading(path: Path) -> Catalogue:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return _catalogue(file.readline(), path.name)


# What judges a round, and what only helps.


def is_judging(catalogue: Catalogue, round_: Round) -> bool:
    """Whether what differs from a version is a finding in a round: it is valid on the day of the deadline."""
    return catalogue.judges(round_.deadline, round_.department.province)


def catalogue_view(office: Office, round_: Round) -> CatalogueView:
    """What the versions say that judge a round; nothing where none does."""
    return CatalogueView(all_versions(office, lambda catalogue: is_judging(catalogue, round_)))


def suggest(
    office: Office, round_: Round, profile: Profile, text: str, tier: str = "", limit: int = 8
) -> list[Suggestion]:
    """Entries that a text may become: a code by its beginning, a name by any of its words, in any order, without marks.

    Those of a version that is valid for the round come first, then those that begin with the text, of the tier, short.
    """
    if len(fold(text)) < 2:
        return []
    enter_shipped(office)
    search = kept.search_codes if is_code(text) else kept.search_words
    with office.store.reading() as connection:
        known = _ordered(kept.catalogues(connection), round_)
        hits = search(connection, text, Wanted([*known], profile.tier_keys, tier, limit * 3))
    return list(_distinct(hits, known))[:limit]


def is_code(text: str) -> bool:
    """Whether a text looks like the beginning of a code: a digit first, no blank."""
    return text.strip()[:1].isdigit() and " " not in text.strip()


def _ordered(found: Iterable[Kept], round_: Round) -> dict[str, Catalogue]:
    """The versions by id: those that judge the round, then those nearest to it in time."""
    listed = [one.catalogue for one in found]
    listed.sort(key=lambda c: (not is_judging(c, round_), _days_from(c, round_.deadline), c.suggestions_only))
    return {catalogue.id: catalogue for catalogue in listed}


def _days_from(catalogue: Catalogue, deadline: str) -> int:
    """How far a version's time is from a day; 0 where it holds it."""
    first, last = catalogue.valid_from, catalogue.valid_to
    edge = first if first > deadline else last if last and last < deadline else deadline
    return abs((date.fromisoformat(edge) - date.fromisoformat(deadline)).days)


def _distinct(hits: Iterable[Hit], known: dict[str, Catalogue]) -> Iterator[Suggestion]:
    """Each name, code and field once, as the first version has it."""
    seen: set[tuple[str, str, str]] = set()
    for entry, catalogue_id in hits:
        key = fold(entry.name), entry.code, entry.field
        if key not in seen:
            seen.add(key)
            yield Suggestion(entry, known[catalogue_id])


def nearest(office: Office, round_: Round, profile: Profile, name: str, tier: str = "") -> Suggestion | None:
    """The entry whose name is most like a name, None where none is alike. An equal one has 100 percent."""
    folded = fold(name)
    if len(folded) < _SHORTEST:
        return None
    enter_shipped(office)
    with office.store.reading() as connection:
        known = _ordered(kept.catalogues(connection), round_)
        same = kept.search_names(connection, name, Wanted([*known], profile.tier_keys, tier, 1))
        hits = same or kept.names_like(connection, name, _MOST_ALIKE)
    ranks = {catalogue_id: -rank for rank, catalogue_id in enumerate(known)}
    found = (Suggestion(hit.entry, known[hit.catalogue_id], _percent(folded, hit)) for hit in hits)
    likely = (one for one in found if one.percent >= LIKELY and one.entry.is_of(tier))
    return max(likely, key=lambda one: (one.percent, ranks[one.catalogue.id]), default=None)


def _percent(folded: str, hit: Hit) -> int:
    """How alike the names are; what differs is never said to be the same, however long the name."""
    from rapidfuzz.fuzz import ratio  # a compiled library, for the few names that are in no catalogue

    percent = ratio(folded, fold(hit.entry.name))
    return 100 if percent == 100 else min(round(percent), 99)
