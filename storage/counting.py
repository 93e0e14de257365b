"""What can be told of a store without telling what is in it: its schema, its journal, how many rows each table has."""

from sqlite3 import Connection
from typing import NamedTuple


class StoreFacts(NamedTuple):
    """Schema number, journal mode of SQLite, bytes, and rows by table."""

    schema: int
    journal_mode: str
    size: int
    rows: dict[str, int]


def read_facts(connection: Connection) -> StoreFacts:
    """The facts of the store behind a connection."""
    # What a search keeps for itself is no table of ours.
    known = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
    tables = [name for (name,) in connection.execute(known) if not name.startswith("sqlite_")]
    return StoreFacts(
        schema=_pragma(connection, "user_version"),
        journal_mode=str(connection.execute("PRAGMA journal_mode").fetchone()[0]),
        size=_pragma(connection, "page_count") * _pragma(connection, "page_size"),
        rows={table: _count(connection, table) for table in tables},
    )


def _pragma(connection: Connection, name: str) -> int:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def _count(connection: Connection, table: str) -> int:
    return connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - a name from the schema
