"""Making a new store, and bringing an older one to the present schema.

Always in a draft beside it that takes its place when it is finished and checked: killed at any moment, the store is
what it was.
"""

import shutil
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from models.problems import Refusal
from storage.backups import Reason, write_backup
from storage.database import beside, connect, is_sound, remove_database, settle
from storage.files import put_in_place
from storage.journal import Stamp
from storage.migrations import MIGRATIONS, Migration, migrate, row_counts


def create_store(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """An empty store of the newest schema."""
    _finish(_new_draft(path), path, migrations)


def upgrade_store(path: Path, stamp: Stamp, migrations: Sequence[Migration] = MIGRATIONS) -> Path:
    """Bring a store to the newest schema and return the copy that was made before.

    Refusal `store-busy` while another window reads the store; `migration-failed` where the outcome is not sound.
    """
    with closing(connect(path)) as connection:
        backup = write_backup(connection, path, Reason.MIGRATION, stamp)
        if not settle(connection):
            raise Refusal("store-busy", path=str(path))
    draft = _new_draft(path)
    shutil.copyfile(backup, draft)
    _finish(draft, path, migrations)
    return backup


def migrate_copy(path: Path) -> None:
    """Bring a copy that belongs to nobody to the newest schema where it lies."""
    with closing(connect(path)) as connection:
        migrate(connection)


def _new_draft(path: Path) -> Path:
    draft = beside(path, ".new")
    remove_database(draft)  # what a killed process left
    return draft


def _finish(draft: Path, path: Path, migrations: Sequence[Migration]) -> None:
    try:
        with closing(connect(draft)) as connection:
            connection.execute("PRAGMA journal_mode = MEMORY")  # a draft that is killed is made anew
            connection.execute("PRAGMA synchronous = OFF")
            before = row_counts(connection)
            migrate(connection, migrations)
            after = row_counts(connection)
        if not is_sound(draft) or any(after.get(table, count) != count for table, count in before.items()):
            raise Refusal("migration-failed", path=str(path))
        put_in_place(draft, path)
    finally:
        remove_database(draft)
