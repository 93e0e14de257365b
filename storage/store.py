"""The store: what the officer entered, its journal, undo, revisions. One gesture is one transaction.

It says nothing of what a change means, and shows nothing: refusals go up as code and parameters.
"""

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Self

from models.changes import Change, ChangeSet, change_set, insertion
from models.problems import Problem
from models.tree import Tree
from storage import journal, looking_back
from storage.backups import Reason, write_backup
from storage.counting import StoreFacts, read_facts
from storage.database import snapshot, transaction
from storage.errors import translated
from storage.journal import Heading, Identity, JournalEntry, Role, Stamp, UndoStatus
from storage.looking_back import EVERYTHING, EntryLine, KnownRecord, Wanted
from storage.milestones import Milestone, append_milestone, read_milestones
from storage.opening import Opened, open_to_read, open_to_write
from storage.places import Mount, system_mounts
from storage.revisions import Package, Revision, Summary, append_revision, read_revisions, read_summaries
from storage.rows import batches, read_tree, write_batch

Clock = Callable[[], datetime]
"""The time, with its zone."""


def open_store(
    path: Path,
    *,
    identity: Identity,
    now: Clock,
    read_only: bool = False,
    mounts: Sequence[Mount] | None = None,
) -> "Store":
    """The store at this path, made where there is none.

    Refusal, each with `path`: `store-locked` (`user`, `host`, `since`: open it read-only), `store-newer` (`found`,
    `known`), `store-damaged` (`backup`), `store-foreign`, `store-missing` (read-only), `store-cannot-create`,
    `store-busy`, `store-full`, `store-io`, `migration-failed`. The file is then as it was.
    """
    if read_only:
        return Store(path, open_to_read(path), identity, now)
    places = system_mounts(path.resolve()) if mounts is None else mounts
    return Store(path, open_to_write(path, Stamp(now(), identity), places), identity, now)


class Store:
    """An open store. Use it from one thread; close it, or use it in a `with` statement."""

    def __init__(self, path: Path, opened: Opened, identity: Identity, now: Clock) -> None:
        self.path = path
        self.read_only = opened.lock is None
        self.advice: Problem | None = opened.advice
        """`store-on-share` or `store-read-only-copy`, where the place of the store calls for a word."""
        self._opened = opened
        self._connection = opened.connection
        self.identity = identity
        self._now = now

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file and let the next one write."""
        self._opened.close()

    def submissions(self) -> list[Summary]:
        """All submissions, the one changed last first."""
        with self._reading():
            return read_summaries(self._connection)

    def add_submission(self, tree: Tree, code: str = "start", package: Package | None = None) -> int:
        """Take in a whole new submission as one entry that nothing undoes, and return its number.

        `package`: the one it comes from, recorded in the same step.

        KeyError where the store has a submission of this id.
        """
        below = (tree.tiers, tree.fields, tree.procedures, tree.attachments, tree.list_answers)
        by_kind = (tree.submission, *(record for kind in below for record in kind.values()))
        with self._writing():
            number = self._write(tree.submission.id, change_set(code, map(insertion, by_kind)), Role.START)
            self._label(tree.submission.id, number, package)
            return number

    def load_tree(self, submission_id: str) -> Tree:
        """The submission as it is now. KeyError where there is none."""
        with self._reading():
            return read_tree(self._connection, submission_id)

    def tree_at(self, submission_id: str, number: int) -> Tree:
        """The submission as it was after the entry with this number. KeyError before its first."""
        with self._reading():
            tree = read_tree(self._connection, submission_id)
            later = journal.entries_after(self._connection, submission_id, number)
        for entry in later:
            if entry.role is Role.START:
                raise KeyError(number)
            tree.apply(entry.change_set.inverse().changes)
        return tree

    def apply(self, submission_id: str, change_set: ChangeSet, package: Package | None = None) -> int:
        """Carry a gesture out and return the number of its entry; 0 for one that changes nothing.

        `package`: the one the gesture takes in, recorded in the same step.

        KeyError, and nothing written, where it does not fit the rows.
        """
        if not change_set:
            return 0
        with self._writing():
            number = self._write(submission_id, change_set, Role.DO)
            self._label(submission_id, number, package)
            return number

    def undo(self, submission_id: str) -> ChangeSet | None:
        """Take the last gesture back: the change set that was applied to do so, or None where there is none."""
        return self._step(submission_id, Role.UNDO)

    def redo(self, submission_id: str) -> ChangeSet | None:
        """Do the last gesture again that was taken back: the change set that was applied, or None."""
        return self._step(submission_id, Role.REDO)

    def undo_status(self, submission_id: str) -> UndoStatus:
        """What undo and redo would do now."""
        with self._reading():
            undo, redo = (
                journal.label(self._connection, journal.next_entry(self._connection, submission_id, role))
                for role in (Role.UNDO, Role.REDO)
            )
        return UndoStatus(undo, redo)

    def history(
        self, submission_id: str, record_id: str | None = None, limit: int | None = None
    ) -> list[JournalEntry]:
        """The newest entries, newest first; of one record, those that touched it, with its changes alone."""
        with self._reading():
            return journal.entries(self._connection, submission_id, record_id, limit)

    def entry_lines(
        self, submission_id: str, wanted: Wanted = EVERYTHING, before: int | None = None, limit: int = 100
    ) -> list[EntryLine]:
        """A page of the journal without its changes, newest first; see `storage.looking_back`."""
        with self._reading():
            return looking_back.entry_lines(self._connection, submission_id, wanted, before, limit)

    def entry_changes(
        self, number: int, wanted: Wanted = EVERYTHING, offset: int = 0, limit: int = 200
    ) -> list[Change]:
        """Some changes of an entry, in their order."""
        with self._reading():
            return looking_back.entry_changes(self._connection, number, wanted, offset, limit)

    def known_records(self, submission_id: str) -> list[KnownRecord]:
        """Every procedure, field and attached file that a submission has or had."""
        with self._reading():
            return looking_back.known_records(self._connection, submission_id)

    def people(self, submission_id: str) -> list[str]:
        """Who has worked on a submission."""
        with self._reading():
            return looking_back.people_in(self._connection, submission_id)

    def procedure_counts(self, submission_id: str, numbers: Iterable[int]) -> dict[int, int]:
        """How many procedures a submission had after these entries."""
        with self._reading():
            return looking_back.procedure_counts(self._connection, submission_id, numbers)

    def present(self, submission_id: str) -> tuple[int, Tree]:
        """The number of the newest entry and the submission as it is after it: one state, whoever else writes."""
        with self._reading():
            number = journal.last_number(self._connection, submission_id)
            return number, read_tree(self._connection, submission_id)

    def last_change(self, submission_id: str) -> int:
        """The number of the newest entry. KeyError where there is no submission."""
        with self._reading():
            return journal.last_number(self._connection, submission_id)

    def record_revision(
        self, submission_id: str, package: Package, change_set: int | None = None
    ) -> Revision:
        """Label the state after this entry (None: the present one) with the package that holds it.

        Number and explanation are the submission's of then. KeyError as `tree_at`.
        """
        number = self.last_change(submission_id) if change_set is None else change_set
        submission = self.tree_at(submission_id, number).submission
        with self._writing():
            return append_revision(self._connection, submission, number, package, self._now())

    def revisions(self, submission_id: str) -> list[Revision]:
        """The revisions of a submission in the order they were recorded."""
        with self._reading():
            return read_revisions(self._connection, submission_id)

    def record_milestone(self, submission_id: str, milestone: Milestone) -> None:
        """Write down what became of a revision; it is no part of the journal."""
        with self._writing():
            append_milestone(self._connection, submission_id, milestone)

    def milestones(self, submission_id: str) -> list[Milestone]:
        """What became of the revisions of a submission, in the order it was written down."""
        with self._reading():
            return read_milestones(self._connection, submission_id)

    def keep_content(self, sha256: str, data: bytes) -> None:
        """Keep the bytes of an attached file under their hash (hex); it stays as long as the journal may need it."""
        with self._writing():
            self._connection.execute(
                "INSERT OR IGNORE INTO content (sha256, data) VALUES (?, ?)", (sha256, data)
            )

    def content(self, sha256: str) -> bytes:
        """The bytes kept under this hash. KeyError where there are none."""
        with self._reading():
            row = self._connection.execute("SELECT data FROM content WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            raise KeyError(sha256)
        return row[0]

    def save_round(self, round_id: str, document: bytes) -> None:
        """Keep the file of a round; one of the same id is replaced."""
        with self._writing():
            self._connection.execute(
                "INSERT OR REPLACE INTO round (id, document) VALUES (?, ?)", (round_id, document)
            )

    def drop_round(self, round_id: str) -> None:
        """Forget the file of a round that another one took over."""
        with self._writing():
            self._connection.execute("DELETE FROM round WHERE id = ?", (round_id,))

    def round_documents(self) -> dict[str, bytes]:
        """The files of the rounds by id."""
        with self._reading():
            return dict(self._connection.execute("SELECT id, document FROM round ORDER BY id").fetchall())

    def setting(self, key: str) -> str | None:
        """What was kept under this key."""
        with self._reading():
            row = self._connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    def set_setting(self, key: str, value: str) -> None:
        """Keep a value under a key; it is no part of the journal."""
        with self._writing():
            self._connection.execute(
                "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (key, value)
            )

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """One state of the store for the functions of `storage.catalogues` and `storage.trust`."""
        with self._reading():
            yield self._connection

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """One transaction for the functions of `storage.catalogues`, `storage.trust`: no part of the journal."""
        with self._writing():
            yield self._connection

    def change_counter(self) -> int:
        """A number that differs once somebody else has written: what a second window asks, at next to no cost."""
        with translated(self.path):
            return self._connection.execute("PRAGMA data_version").fetchone()[0]

    def facts(self) -> StoreFacts:
        """Schema, size and counts: what can be told of the store without telling what is in it."""
        with self._reading():
            return read_facts(self._connection)

    def backup(self, reason: Reason) -> Path:
        """Make a checked copy beside the store. Refusal `backup-unsound`, `store-full` or `store-io`."""
        with translated(self.path):
            return write_backup(self._connection, self.path, reason, self._stamp())

    def _stamp(self) -> Stamp:
        return Stamp(self._now(), self.identity)

    def _step(self, submission_id: str, role: Role) -> ChangeSet | None:
        with self._writing():
            number = journal.next_entry(self._connection, submission_id, role)
            if number is None:
                return None
            original = journal.change_set_of(self._connection, number)
            applied = original.inverse() if role is Role.UNDO else original
            self._write(submission_id, applied, role, number)
            return applied

    def _write(self, submission_id: str, change_set: ChangeSet, role: Role, of: int | None = None) -> int:
        heading = Heading(self._stamp(), role, change_set.code, change_set.params, of)
        alike = batches(change_set.changes)
        for batch in alike:
            write_batch(self._connection, submission_id, batch)
        return journal.append(self._connection, submission_id, heading, alike)

    def _label(self, submission_id: str, number: int, package: Package | None) -> None:
        if package:
            submission = read_tree(self._connection, submission_id).submission
            append_revision(self._connection, submission, number, package, self._now())

    @contextmanager
    def _reading(self) -> Generator[None]:
        with translated(self.path), snapshot(self._connection):
            yield

    @contextmanager
    def _writing(self) -> Generator[None]:
        with translated(self.path), transaction(self._connection):
            yield
