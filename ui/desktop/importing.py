"""What the import page has done in another thread: files are read and understood over an office of its own."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from intake.reading import Received
from intake.tables import RawTable
from models.problems import Problem
from models.progress import Progress
from ui.desktop.previews import OpenReader
from workflows.importing import ImportDraft, ImportSettings, TableKey, draft_import, read_files
from workflows.working import WorkingSubmission

Drafter = Callable[[ImportSettings, ImportDraft | None], ImportDraft]
"""Makes the draft anew after something was said; the former one is given, so that what it understood is used again."""


class ReadFiles(NamedTuple):
    """What was read, which files could not be and why, the tables that are taken of it, and the draft of them."""

    received: Received
    refused: tuple[Problem, ...]
    tables: "ReceivedTables"
    draft: ImportDraft


def read_and_draft(
    open_reader: OpenReader,
    submission_id: str,
    paths: Sequence[Path],
    known: Received,
    progress: Progress,
) -> ReadFiles:
    """The files beside what was received before (`known`), understood and laid against the submission."""
    refused: list[Problem] = []
    found = read_files(paths, progress, refused)
    received = Received(
        (*known.tables, *_numbered_apart(found.tables, known)), (*known.problems, *found.problems)
    )
    tables = ReceivedTables(received)
    office = open_reader()
    with closing(office.store):
        working = WorkingSubmission(office, submission_id)
        return ReadFiles(received, tuple(refused), tables, draft_import(working, tables.wanted()))


def draft_again(
    open_reader: OpenReader,
    submission_id: str,
    received: Received,
    settings: ImportSettings,
    former: ImportDraft | None,
    _progress: Progress,
) -> ImportDraft:
    """A draft of the same tables after something was said of them."""
    office = open_reader()
    with closing(office.store):
        return draft_import(WorkingSubmission(office, submission_id), received, settings, former)


def _numbered_apart(tables: Sequence[RawTable], known: Received) -> Sequence[RawTable]:
    """A file of the same name as one that was read before counts its tables on from there."""
    last = {table.source: table.number for table in known.tables}
    return [replace(t, number=t.number + last[t.source]) if t.source in last else t for t in tables]


@dataclass
class ReceivedTables:
    """The tables that were received, and which of them are taken; hidden ones are not, until somebody wants them."""

    received: Received
    taken: dict[TableKey, bool] = field(default_factory=dict[TableKey, bool])
    _shown: dict[TableKey, RawTable] = field(default_factory=dict[TableKey, RawTable])

    @property
    def all(self) -> Sequence[RawTable]:
        """Every table, in the order of the files."""
        return self.received.tables

    def is_taken(self, table: RawTable) -> bool:
        """Whether a table takes part in the import."""
        return self.taken.get(key_of(table), not table.hidden)

    def turn(self, table: RawTable) -> None:
        """Take a table, or leave it."""
        self.taken[key_of(table)] = not self.is_taken(table)

    def wanted(self) -> Received:
        """What the draft is made of: always the same tables, so that what was understood can be used again."""
        tables = (self._visible(table) for table in self.all if self.is_taken(table))
        return Received(tuple(tables), self.received.problems)

    def _visible(self, table: RawTable) -> RawTable:
        """A hidden table that is wanted is one like the others."""
        if not table.hidden:
            return table
        return self._shown.setdefault(key_of(table), replace(table, hidden=False))


def key_of(table: RawTable) -> TableKey:
    """By what settings know a table."""
    return table.source, table.number


NOTHING = Received((), ())
