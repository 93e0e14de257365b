"""Catalogues in the store: taken in and removed as a whole, searched by words, codes and names.

Functions over a connection; `Store.reading` and `Store.writing` give one with its transaction.
"""

import json
import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from models.catalogue import Catalogue, CatalogueEntry
from models.text import code_key, fold

_ENTRY = "e.code, e.name, e.field, e.tiers, e.agency, e.status"
_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 12
"""Words of a pasted sentence past these no longer narrow what is found."""


class Kept(NamedTuple):
    """A catalogue in the store, and how many entries it has (`size`)."""

    catalogue: Catalogue
    size: int


class Hit(NamedTuple):
    """An entry that was found, and the id of its catalogue."""

    entry: CatalogueEntry
    catalogue_id: str


def catalogues(connection: sqlite3.Connection) -> list[Kept]:
    """All catalogues, the one valid latest first."""
    rows = connection.execute(
        "SELECT c.*, (SELECT count(*) FROM catalogue_entry WHERE catalogue_id = c.id) FROM catalogue c"
        " ORDER BY valid_from DESC, id"
    )
    return [Kept(_catalogue(row), row[10]) for row in rows]


def _catalogue(row: Sequence[Any]) -> Catalogue:
    id_, name, source, decision, valid_from, valid_to, province, tiers, shipped, suggestions_only = row[:10]
    return Catalogue(
        id_, name, source, decision, valid_from, valid_to, province, tuple(json.loads(tiers)), bool(shipped),
        bool(suggestions_only),
    )  # fmt: skip


def add_catalogue(
    connection: sqlite3.Connection, catalogue: Catalogue, entries: Iterable[CatalogueEntry]
) -> None:
    """Take a catalogue in; one of the same id is replaced."""
    remove_catalogue(connection, catalogue.id)
    c = catalogue
    connection.execute(
        "INSERT INTO catalogue VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (c.id, c.name, c.source, c.decision, c.valid_from, c.valid_to, c.province, json.dumps(c.tiers),
         int(c.shipped), int(c.suggestions_only)),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO catalogue_entry (catalogue_id, code, code_key, name, folded, field, tiers, agency, status)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (_row(catalogue.id, entry) for entry in entries),
    )
    connection.execute(
        "INSERT INTO catalogue_word (rowid, folded)"
        " SELECT number, folded FROM catalogue_entry WHERE catalogue_id = ?",
        (catalogue.id,),
    )


def _row(catalogue_id: str, entry: CatalogueEntry) -> tuple[str, ...]:
    key = code_key(entry.code) if entry.code else ""
    folded, tiers = fold(entry.name), json.dumps(entry.tiers)
    return catalogue_id, entry.code, key, entry.name, folded, entry.field, tiers, entry.agency, entry.status


def remove_catalogue(connection: sqlite3.Connection, catalogue_id: str) -> None:
    """Remove a catalogue and its entries; nothing happens where there is none."""
    connection.execute(
        "INSERT INTO catalogue_word (catalogue_word, rowid, folded)"
        " SELECT 'delete', number, folded FROM catalogue_entry WHERE catalogue_id = ?",
        (catalogue_id,),
    )
    connection.execute("DELETE FROM catalogue_entry WHERE catalogue_id = ?", (catalogue_id,))
    connection.execute("DELETE FROM catalogue WHERE id = ?", (catalogue_id,))


def entries_of(connection: sqlite3.Connection, catalogue_id: str) -> list[CatalogueEntry]:
    """The entries of a catalogue in the order they came."""
    rows = connection.execute(
        f"SELECT {_ENTRY} FROM catalogue_entry e WHERE catalogue_id = ? ORDER BY number",  # noqa: S608 - our own words
        (catalogue_id,),
    )
    return [_entry(row) for row in rows]


class Wanted(NamedTuple):
    """What is preferred and what is left out: ids of catalogues, the best first; the tier it is for ("" = any).

    `tiers`: an entry that is of none of these is left out, one that says nothing of tiers is not.
    """

    catalogues: Sequence[str]
    tiers: Sequence[str]
    tier: str = ""
    limit: int = 8


def search_words(connection: sqlite3.Connection, text: str, wanted: Wanted) -> list[Hit]:
    """Entries whose names hold words that begin like all the words of a text, in any order, without marks.

    The best catalogue first, then those that begin with the text, those of the tier, the short ones.
    """
    words = dict.fromkeys(_WORD.findall(fold(text)))
    if not words:
        return []
    query = " ".join(f'"{word}"*' for word in [*words][:_MOST_WORDS])
    found = (
        "catalogue_word JOIN catalogue_entry e ON e.number = catalogue_word.rowid"
        " WHERE catalogue_word MATCH :query"
    )
    order = "NOT (e.folded = :start OR e.folded LIKE :start || ' %'), {of_tier}, length(e.folded)"
    return _ranked(connection, found, order, {"query": query, "start": fold(text)}, wanted)


def search_codes(connection: sqlite3.Connection, text: str, wanted: Wanted) -> list[Hit]:
    """Entries whose codes begin with a text: the best catalogue first, then those of the tier, by code."""
    start = code_key(text.strip())
    if not start:
        return []
    found = "catalogue_entry e WHERE e.code_key >= :start AND e.code_key < :end"
    values = {"start": start, "end": start + "\U0010ffff"}
    return _ranked(connection, found, "{of_tier}, e.code_key", values, wanted)


def search_names(connection: sqlite3.Connection, name: str, wanted: Wanted) -> list[Hit]:
    """Entries of just this name, without marks: the best catalogue first, then those of the tier."""
    return _ranked(
        connection, "catalogue_entry e WHERE e.folded = :name", "{of_tier}", {"name": fold(name)}, wanted
    )


def _ranked(
    connection: sqlite3.Connection, found: str, order: str, values: Mapping[str, str], wanted: Wanted
) -> list[Hit]:
    """The first of what is found; `{of_tier}` in an order puts those of the tier first."""
    ranks = json.dumps({key: rank for rank, key in enumerate(wanted.catalogues)}, ensure_ascii=False)
    any_tier = " OR ".join(f"instr(e.tiers, :tier{n})" for n in range(len(wanted.tiers)))
    of_tier = "NOT (e.tiers = '[]' OR instr(e.tiers, :tier))"
    rows = connection.execute(
        f"SELECT {_ENTRY}, e.catalogue_id FROM {found} AND (e.tiers = '[]' OR {any_tier or 1})"  # noqa: S608 - our own words
        " ORDER BY coalesce(json_extract(:ranks, '$.\"' || e.catalogue_id || '\"'), 1000),"
        f" {order.format(of_tier=of_tier)}, e.number LIMIT :limit",
        {
            **values,
            **{f"tier{n}": json.dumps(tier) for n, tier in enumerate(wanted.tiers)},
            "tier": json.dumps(wanted.tier) if wanted.tier else "[",
            "ranks": ranks,
            "limit": wanted.limit,
        },
    )
    return [Hit(_entry(row), row[6]) for row in rows]


def names_like(connection: sqlite3.Connection, name: str, limit: int) -> list[Hit]:
    """Entries whose names share words with a name, those that share the rare ones first."""
    words = dict.fromkeys(_WORD.findall(fold(name)))
    rows = connection.execute(
        f"SELECT {_ENTRY}, e.catalogue_id FROM catalogue_word"  # noqa: S608 - our own words
        " JOIN catalogue_entry e ON e.number = catalogue_word.rowid"
        " WHERE catalogue_word MATCH ? ORDER BY bm25(catalogue_word) LIMIT ?",
        (" OR ".join(f'"{word}"' for word in words) or '""', limit),
    )
    return [Hit(_entry(row), row[6]) for row in rows]


def _entry(row: Sequence[str]) -> CatalogueEntry:
    return CatalogueEntry(row[0], row[1], row[2], tuple(json.loads(row[3])), row[4], row[5])
