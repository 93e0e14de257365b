"""An import under way: what was received, what the officer said of it, and the draft that comes of both. No widgets."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from intake.reading import Received
from intake.readings import ColumnMeaning
from intake.tables import RawTable
from models.import_plan import Choice
from models.problems import Problem
from models.taken import AskKind, Origin, TakenRow
from ui.desktop.importing import (
    NOTHING,
    Drafter,
    ReadFiles,
    ReceivedTables,
    draft_again,
    key_of,
    read_and_draft,
)
from ui.desktop.jobs import Job
from ui.desktop.previews import OpenReader
from ui.desktop.session import Session
from workflows.importing import ImportDraft, ImportSettings, carry_out, draft_import

CANCELLED = "reading-cancelled"
MANY = 600
"""So many rows of files are not understood anew while the window waits."""


class ImportWork(QObject):
    """`changed`: another draft, or none. `begun`: another file, the one before is forgotten.

    `progressed(step, done, total)`, `ended`: of reading. `refused(Problem)`: nothing could be read, and why.
    """

    changed = Signal()
    begun = Signal()
    progressed = Signal(str, int, int)
    ended = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, open_reader: OpenReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._open_reader = session, open_reader
        self.draft: ImportDraft | None = None
        self.settings = ImportSettings()
        self.tables = ReceivedTables(NOTHING)
        self.unread: Sequence[Problem] = ()
        """The files that could not be read, and why."""
        self._former: list[ImportSettings] = []
        self._drafter: Drafter = self._draft_tables
        self._job: Job | None = None
        self._asked: ImportSettings | None = None
        """What the draft is made of that another thread makes now."""

    @property
    def is_drafting(self) -> bool:
        """Whether the draft does not yet hold what was said last."""
        return self._asked is not None

    @property
    def is_reading(self) -> bool:
        """Whether files are being read."""
        return self._job is not None

    # What comes in.

    def read(self, paths: Sequence[Path]) -> None:
        """Read these files beside those that are here already, in another thread."""
        submission = self._session.working.id
        work = partial(read_and_draft, self._open_reader, submission, list(paths), self.tables.received)
        job = self._job = Job(work)
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self._take_read)
        job.refused.connect(self._refuse)
        job.broke.connect(self._end)
        job.start()

    def cancel(self) -> None:
        """Stop reading as soon as that is safe."""
        if self._job is not None:
            self._job.cancel()

    def take_tables(self, tables: Sequence[RawTable], settings: ImportSettings) -> None:
        """Begin with tables that are in memory; `settings`: what is known of them already."""
        self.begin(Received(tuple(tables), ()), settings)
        self.redraft()

    def take_rows(self, drafter: Drafter) -> None:
        """Begin with rows that come from no file; `drafter` makes the draft of them, and makes it anew."""
        self.begin(NOTHING, ImportSettings())
        self._drafter = drafter
        self.redraft()

    def begin(self, received: Received = NOTHING, settings: ImportSettings | None = None) -> None:
        """Forget what was there."""
        self.tables, self.draft, self.unread = ReceivedTables(received), None, ()
        self.settings = settings or ImportSettings()
        self._drafter, self._former, self._asked = self._draft_tables, [], None
        self.begun.emit()
        self.changed.emit()

    def redraft(self) -> None:
        """Make the draft anew: something was said, or the report is another."""
        self.draft = self._drafter(self.settings, self.draft)
        self.changed.emit()

    @property
    def is_outdated(self) -> bool:
        """Whether the report has changed since the draft was made."""
        return self.draft is not None and self.draft.change_set != self._session.working.change_set

    def carry_out(self) -> bool | None:
        """Write what is shown, in one gesture; None where that was refused (the session has said why)."""
        draft, failed = self.draft, list[object]()
        if draft is None:
            return False
        listening = self._session.failed.connect(failed.append)
        done = self._session.carry_out(lambda: carry_out(self._session.working, draft))
        self._session.failed.disconnect(listening)
        return None if failed else done

    # What is said.

    def answer(self, answers: Mapping[tuple[AskKind, str], str]) -> None:
        """Questions are answered."""
        self._say(replace(self.settings, answers={**self.settings.answers, **answers}))

    def mean(self, table: RawTable, column: int, meaning: ColumnMeaning) -> None:
        """A column holds this."""
        key = key_of(table)
        said = {**self.settings.meanings.get(key, {}), column: meaning}
        self._say(replace(self.settings, meanings={**self.settings.meanings, key: said}))

    def turn_table(self, table: RawTable) -> None:
        """Take a table, or leave it."""
        self.tables.turn(table)
        self._follow(replace(self.settings), other_tables=True)

    def choose_for_all(self, choice: Choice | None) -> None:
        """This is done with every row."""
        self._say(replace(self.settings, default_choice=choice, choices={}))

    def choose(self, origins: Iterable[Origin], choice: Choice | None) -> None:
        """This is done with some rows; None: what is done with all."""
        chosen = set(origins)
        choices = {origin: kept for origin, kept in self.settings.choices.items() if origin not in chosen}
        if choice is not None:
            choices |= dict.fromkeys(chosen, choice)
        self._say(replace(self.settings, choices=choices))

    def correct(self, rows: Iterable[TakenRow]) -> None:
        """Rows are put right by hand."""
        by_hand = {**self.settings.by_hand, **{row.origin: row for row in rows}}
        self._say(replace(self.settings, by_hand=by_hand))

    def take_back(self) -> None:
        """What was said last is unsaid."""
        if self._former:
            self._follow(self._former.pop())

    def _say(self, settings: ImportSettings) -> None:
        self._former.append(self.settings)
        self._follow(settings)

    def _follow(self, settings: ImportSettings, *, other_tables: bool = False) -> None:
        """Make the draft anew; where that would take long, in another thread, one after the other."""
        before, self.settings = self.settings, settings
        same = (before.answers, before.meanings) == (settings.answers, settings.meanings)
        if self.is_drafting:
            return
        if (same and not other_tables) or not self._is_long:
            self.redraft()
        else:
            self._draft_elsewhere()

    # Drafting.

    @property
    def _is_long(self) -> bool:
        read = self.draft.taken.rows_read if self.draft else 0
        return self._drafter == self._draft_tables and read > MANY

    def _draft_elsewhere(self) -> None:
        self._asked = self.settings
        submission, received = self._session.working.id, self.tables.wanted()
        work = partial(draft_again, self._open_reader, submission, received, self.settings, self.draft)
        job = Job(work)
        job.succeeded.connect(self._take_draft)
        job.refused.connect(self._refuse)
        job.broke.connect(self._end)
        job.start()
        self.changed.emit()

    def _take_draft(self, draft: ImportDraft) -> None:
        """The draft that was asked for last; where more was said meanwhile, the next one is asked for."""
        if draft.settings is not self._asked:
            return
        self._asked, self.draft = None, draft
        if draft.settings is self.settings:
            self.changed.emit()
        else:
            self._draft_elsewhere()

    def _draft_tables(self, settings: ImportSettings, former: ImportDraft | None) -> ImportDraft:
        return draft_import(self._session.working, self.tables.wanted(), settings, former)

    def _take_read(self, read: ReadFiles) -> None:
        """What was said of the files that were here before still holds."""
        settings, taken, former = self.settings, self.tables.taken, self._former
        self._job = None
        self.begin(read.received, settings)
        self.tables = read.tables
        self.tables.taken.update(taken)
        self._former, self.unread, self.draft = former, read.refused, read.draft
        if settings == ImportSettings() and not taken:
            self.changed.emit()
        else:
            self.redraft()
        self.ended.emit()

    def _refuse(self, problem: Problem) -> None:
        self._end()
        if problem.code != CANCELLED:
            self.refused.emit(problem)

    def _end(self, _fault: object = None) -> None:
        self._job = self._asked = None
        self.changed.emit()
        self.ended.emit()
