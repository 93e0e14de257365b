"""Take in what offices have: files or a pasted block → tables → rows → a plan → one change that one undo takes back.

Nothing is written before `carry_out`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from intake.reading import Received, read_tables
from intake.readings import Meanings, Reading, Role
from intake.recogniser import recognise
from intake.tables import RawTable
from intake.taking import Proposer, take
from models.import_plan import Choice, Choices, ImportPlan, import_changes, plan_import
from models.problems import Problem, Refusal
from models.progress import Progress
from models.taken import Answers, AskKind, Origin, Taken, TakenRow
from storage.backups import Reason
from workflows.column_memory import meanings_for, remember_meanings
from workflows.keeping import read_file
from workflows.proposing import catalogue_proposer
from workflows.working import Outcome, WorkingSubmission

READING = "reading-files"
"""The step of reading files, for those who wait."""
TableKey = tuple[str, int]
"""Source and number of a table."""


@dataclass(frozen=True, slots=True)
class ImportSettings:
    """What a person said of an import: meanings by table, answers, what is done with rows.

    `by_hand`: rows as they were put right, by origin: one that was left out comes in, one that was taken is replaced.
    """

    meanings: Mapping[TableKey, Meanings] = field(default_factory=dict[TableKey, Meanings])
    answers: Answers = field(default_factory=dict[tuple[AskKind, str], str])
    choices: Choices = field(default_factory=dict[Origin, Choice])
    default_choice: Choice | None = None
    by_hand: Mapping[Origin, TakenRow] = field(default_factory=dict[Origin, TakenRow])


NOTHING_SAID = ImportSettings()


@dataclass(frozen=True, slots=True)
class ImportDraft:
    """An import before it is done: tables with how each was understood, the rows taken, the plan for the tree.

    `untouched`: what was taken before anything was put right by hand. `change_set`: the last one that the tree held
    when the plan was laid against it.
    """

    tables: tuple[RawTable, ...]
    readings: tuple[Reading, ...]
    taken: Taken
    plan: ImportPlan
    settings: ImportSettings = NOTHING_SAID
    untouched: Taken = field(default_factory=Taken)
    change_set: int = 0

    @property
    def is_recognised(self) -> bool:
        """Whether there is a table of procedures, or of their numbers, in it."""
        return bool(self.taken.rows_read or self.taken.tiers)

    @property
    def silent_sources(self) -> tuple[str, ...]:
        """The files in which there is none."""
        speaking = {reading.table.source for reading in self.readings if _is_recognised(reading)}
        return tuple(dict.fromkeys(t.source for t in self.tables if t.source not in speaking))


def _is_recognised(reading: Reading) -> bool:
    return bool(reading.appendix) or any(row.role is Role.PROCEDURE for row in reading.rows)


def read_files(
    paths: Sequence[Path], progress: Progress | None = None, refused: list[Problem] | None = None
) -> Received:
    """The tables of several files, each file once.

    Refusals: `file-*`, `reading-cancelled`, those of intake/reading.py; then nothing was read of any file. With
    `refused`, a file that cannot be read stops no other: why it cannot is added there.
    Problem `file-repeated` (`source`): the same bytes under two names; they count once.
    """
    tables: list[RawTable] = []
    problems: list[Problem] = []
    read: set[bytes] = set()
    for number, (path, source) in enumerate(_sources(paths).items()):
        if progress and not progress(READING, number, len(paths)):
            raise Refusal("reading-cancelled")
        try:
            found = _read(path, source, read, progress)
        except Refusal as refusal:
            if refused is None or refusal.problem.code == "reading-cancelled":
                raise
            refused.append(refusal.problem)
            continue
        tables += found.tables
        problems += found.problems
    return Received(tuple(tables), tuple(problems))


def _read(path: Path, source: str, read: set[bytes], progress: Progress | None) -> Received:
    """The tables of a file, unless its bytes were read before."""
    data = read_file(path)
    digest = sha256(data).digest()
    if digest in read:
        return Received((), (Problem("file-repeated", {"source": source}),))
    read.add(digest)
    return read_tables(data, source, progress)


def _sources(paths: Sequence[Path]) -> dict[Path, str]:
    """Each file with the name it is known by: with its folder's where two have one name."""
    files = {path.resolve(): path for path in paths}
    names = [path.name for path in files]
    return {
        path: path.name if names.count(file.name) == 1 else f"{file.parent.name}/{path.name}"
        for file, path in files.items()
    }


def draft_import(
    working: WorkingSubmission,
    received: Received,
    settings: ImportSettings = NOTHING_SAID,
    former: ImportDraft | None = None,
) -> ImportDraft:
    """What an import of these tables would do; nothing is changed.

    `former`: a draft of the same tables; what it understood is used again where nothing else was said of it.
    """
    readings = tuple(_reading(working, table, settings, former) for table in received.tables)
    untouched = _taken(working, received, readings, settings, former)
    taken = _by_hand(untouched, settings.by_hand)
    plan = plan_import(working.tree, taken, settings.choices, settings.default_choice)
    return ImportDraft(received.tables, readings, taken, plan, settings, untouched, working.change_set)


def draft_of_rows(
    working: WorkingSubmission, taken: Taken, settings: ImportSettings = NOTHING_SAID
) -> ImportDraft:
    """What an import of rows that come from no table would do: of an earlier round, of a list."""
    rows = _by_hand(taken, settings.by_hand)
    plan = plan_import(working.tree, rows, settings.choices, settings.default_choice)
    return ImportDraft((), (), rows, plan, settings, taken, working.change_set)


def carry_out(working: WorkingSubmission, draft: ImportDraft) -> Outcome | None:
    """Do what a draft shows, after a backup; None where it changes nothing. What was said of columns is remembered.

    Where the tree has changed since, the rows are laid against it again.
    """
    plan = draft.plan
    if draft.change_set != working.change_set:
        plan = plan_import(working.tree, draft.taken, draft.settings.choices, draft.settings.default_choice)
    changes = import_changes(working.tree, plan, working.office.new_id)
    if changes:
        working.office.store.backup(Reason.IMPORT)
    outcome = working.do(changes)
    for reading in draft.readings:
        said = draft.settings.meanings.get(_key(reading.table))
        if said:
            remember_meanings(working.office.store, reading, said)
    return outcome


def _key(table: RawTable) -> TableKey:
    return table.source, table.number


def _reading(
    working: WorkingSubmission, table: RawTable, settings: ImportSettings, former: ImportDraft | None
) -> Reading:
    said = settings.meanings.get(_key(table), {})
    if former and former.settings.meanings.get(_key(table), {}) == said:
        known = next((reading for reading in former.readings if reading.table is table), None)
        if known:
            return known
    return understood(working, table, said)


def understood(working: WorkingSubmission, table: RawTable, said: Meanings) -> Reading:
    """A table as it is recognised, with what was said of its columns now, or once of a file that looks like it."""
    reading = recognise(table, working.profile, said or None)
    remembered = meanings_for(working.office.store, reading)
    if all(column in said for column in remembered):
        return reading
    return recognise(table, working.profile, {**remembered, **said})


def _taken(
    working: WorkingSubmission,
    received: Received,
    readings: tuple[Reading, ...],
    settings: ImportSettings,
    former: ImportDraft | None,
) -> Taken:
    if former and former.settings.answers == settings.answers and _same(former.readings, readings):
        return former.untouched
    taken = take(readings, working.profile, settings.answers, proposer(working))
    return replace(taken, problems=(*received.problems, *taken.problems))


def _same(readings: tuple[Reading, ...], others: tuple[Reading, ...]) -> bool:
    return len(readings) == len(others) and all(map(lambda a, b: a is b, readings, others))


def proposer(working: WorkingSubmission) -> Proposer:
    """Who knows fields and tiers of procedures from the catalogue, for what a file does not say."""
    return catalogue_proposer(working.office, working.round, working.profile)


def _by_hand(taken: Taken, by_hand: Mapping[Origin, TakenRow]) -> Taken:
    """Rows put right in place of those taken; those that were left out before what follows them in their table."""
    rows = [by_hand.get(row.origin, row) for row in taken.rows]
    for out in reversed(taken.left_out):
        if out.origin in by_hand:
            rows.insert(_place(rows, out.origin), by_hand[out.origin])
    left_out = tuple(out for out in taken.left_out if out.origin not in by_hand)
    return replace(taken, rows=tuple(rows), left_out=left_out)


def _place(rows: Sequence[TakenRow], origin: Origin) -> int:
    later = (n for n, row in enumerate(rows) if row.origin[:2] == origin[:2] and row.origin.row > origin.row)
    return next(later, len(rows))
