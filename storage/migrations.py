# pyright: reportUnknownMemberType=false
# sqlite-utils leaves the parameters of execute and of tables open; no other file of this room imports it.
"""The steps from one schema to the next, numbered by their place, only ever added to. Loaded when one has to run."""

import sqlite3
from collections.abc import Callable, Sequence

from sqlite_utils import Database

from storage.catalogue_schema import CATALOGUE_TABLES
from storage.schema import APPLICATION_ID, FIRST_SCHEMA, SECOND_SCHEMA, THIRD_SCHEMA
from storage.trust_schema import TRUST_TABLES

Migration = Callable[[Database], None]


def create_tables(database: Database) -> None:
    """Schema 1: the tables as first released."""
    for statement in FIRST_SCHEMA:
        database.execute(statement)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def add_letters_and_milestones(database: Database) -> None:
    """Schema 2: what the unit's letter says, attached files, what became of a revision."""
    for statement in SECOND_SCHEMA:
        database.execute(statement)


def add_catalogues(database: Database) -> None:
    """Schema 3: catalogues of procedures, and what the unit says of lists that its tree does not follow."""
    for statement in (*THIRD_SCHEMA, *CATALOGUE_TABLES):
        database.execute(statement)


def add_trust(database: Database) -> None:
    """Schema 4: whom to trust, and which certificates and files were met when."""
    for statement in TRUST_TABLES:
        database.execute(statement)


MIGRATIONS: tuple[Migration, ...] = (create_tables, add_letters_and_milestones, add_catalogues, add_trust)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring a database to the newest schema, each step and its number in one transaction."""
    database = Database(connection, execute_plugins=False)
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    for number, migration in enumerate(migrations[version:], version + 1):
        with database.atomic():
            migration(database)
            connection.execute(f"PRAGMA user_version = {number}")


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has."""
    database = Database(connection, execute_plugins=False)
    return {name: database.table(name).count for name in database.table_names()}
