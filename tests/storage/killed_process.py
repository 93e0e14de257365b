"""What a process does that is going to be killed. Run by test_kills.py; says on its output how far it is.

entry STORE      gestures without end, the number of each once it is committed
upgrade STORE    one migration, and how many seconds it took
backup STORE     backups without end
restore STORE    puts the oldest backup in place again and again
"""

import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from time import perf_counter

from sqlite_utils import Database

from storage.backups import Reason, list_backups
from storage.migrations import MIGRATIONS
from storage.restoring import restore
from storage.upgrading import upgrade_store
from tests.storage.storage_samples import STAMP, opened, record_id, scripted_gesture


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def rewrite_every_row(database: Database) -> None:
    """A migration that touches all there is."""
    database.conn.execute("UPDATE procedure SET note = note || '!'")
    database.conn.execute("CREATE INDEX procedure_by_code ON procedure (code)")


def entry(path: Path) -> None:
    with opened(path) as store:
        say("ready")
        for number in count(len(store.history(record_id(1))) - 1):
            store.apply(record_id(1), scripted_gesture(number))
            say(str(number))


def upgrade(path: Path) -> None:
    say("ready")
    begun = perf_counter()
    upgrade_store(path, STAMP, (*MIGRATIONS, rewrite_every_row))
    say(str(perf_counter() - begun))


def backup(path: Path) -> None:
    with opened(path) as store:
        say("ready")
        while True:
            say(str(store.backup(Reason.REQUEST)))


def restore_again(path: Path) -> None:
    oldest = list_backups(path)[-1].path
    say("ready")
    while True:
        restore(path, oldest, STAMP)


JOBS: dict[str, Callable[[Path], None]] = {
    "entry": entry,
    "upgrade": upgrade,
    "backup": backup,
    "restore": restore_again,
}

if __name__ == "__main__":
    JOBS[sys.argv[1]](Path(sys.argv[2]))
