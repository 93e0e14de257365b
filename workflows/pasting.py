"""A block from elsewhere, pasted into the tree: what its rows are, and whether that is plain enough to ask nobody."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intake.clipboard import tables_from_html, tables_from_text
from intake.reading import Received
from intake.readings import Meaning, Meanings, Reading, Role
from intake.tables import RawTable
from models.import_plan import Fate, ImportPlan
from models.taken import AskKind, Taken, TakenRow
from workflows.importing import ImportSettings, TableKey, draft_import
from workflows.working import WorkingSubmission

LEVEL_UNKNOWN = "level-unknown"
"""The reason for which a file's row is left out; in the grid a level is chosen after a name is there."""


@dataclass(frozen=True, slots=True)
class PastedBlock:
    """What a block means: its rows, the plan that puts them at places of their own, and whether it has such places.

    `plain`: nothing in it is doubtful, nothing left out, nothing in it belongs to a row that the tree has.
    """

    rows: tuple[TakenRow, ...]
    plan: ImportPlan
    has_places: bool
    plain: bool


def clipboard_tables(html: str, text: str) -> list[RawTable]:
    """The tables that another program left on the clipboard: of its HTML, or else of its text."""
    return (tables_from_html(html) if html else []) or tables_from_text(text)


def read_block(
    working: WorkingSubmission, tables: Sequence[RawTable], tier: str, field_name: str, layout: Meanings
) -> PastedBlock:
    """What tables mean in this tier and field; without a header, those as wide as `layout` have its columns."""
    answers = {(AskKind.TIER, ""): tier, (AskKind.FIELD, ""): field_name}
    received = Received(tuple(tables), ())
    draft = draft_import(working, received, ImportSettings(answers=answers))
    own = dict.fromkeys(_in_layout(draft.readings, layout), layout)
    if own:
        draft = draft_import(working, received, ImportSettings(own, answers), draft)
    rows = _rows(draft.taken)
    has_places = any(map(_has_places, draft.readings))
    plain = bool(rows) and _is_plain(draft.taken, draft.readings)
    return PastedBlock(rows, draft.plan, has_places, plain and not (has_places and _meets_rows(draft.plan)))


def _in_layout(readings: Sequence[Reading], layout: Meanings) -> Iterator[TableKey]:
    for reading in readings:
        width = max((max(row.cells) for row in reading.table.rows if row.cells), default=0)
        headed = any(row.role is Role.HEADER for row in reading.rows)
        if width == len(layout) and not headed:
            yield reading.table.source, reading.table.number


def _rows(taken: Taken) -> tuple[TakenRow, ...]:
    """The rows taken, and those that lack nothing but a level, in the order of the block."""
    unlevelled = [out.row for out in taken.left_out if out.reason == LEVEL_UNKNOWN]
    return tuple(sorted((*taken.rows, *unlevelled), key=lambda row: row.origin)) if unlevelled else taken.rows


def _has_places(reading: Reading) -> bool:
    """Whether the table itself says the fields or tiers of its rows."""
    return any(row.role is Role.PROCEDURE and (row.field or row.tier) for row in reading.rows)


def _is_plain(taken: Taken, readings: Sequence[Reading]) -> bool:
    left = any(out.reason != LEVEL_UNKNOWN for out in taken.left_out)
    doubtful = any(row.doubts for row in taken.rows) or bool(taken.problems)
    return not left and not doubtful and not any(map(_has_unknown_column, readings))


def _has_unknown_column(reading: Reading) -> bool:
    """Whether a column of no known meaning says something: it must not be dropped unseen."""
    unknown = {column for column, found in reading.columns.items() if found.meaning is Meaning.UNKNOWN}
    numbers = {row.number for row in reading.rows if row.role is Role.PROCEDURE}
    return any(unknown & row.cells.keys() for row in reading.table.rows if row.number in numbers)


def _meets_rows(plan: ImportPlan) -> bool:
    return any(planned.fate is not Fate.NEW or planned.doubts for planned in plan.rows)
