"""A block from elsewhere, pasted into the tree: what its rows are, and whether that is plain enough to ask nobody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from intake.clipboard import tables_from_html, tables_from_text
from intake.reading import Received
from intake.readings import ColumnMeaning, Meaning, Meanings, Reading, Role
from intake.tables import RawTable
from models.import_plan import Fate, ImportPlan
from models.profiles import Profile
from models.taken import LATER, AskKind, Origin, TakenRow
from models.text import fold
from workflows.importing import ImportDraft, ImportSettings, TableKey, draft_import
from workflows.working import WorkingSubmission

FIELD_UNKNOWN = "field-unknown"
"""The doubt about a row whose field nothing names; at a tier, the officer is asked for the name anyway."""
NOT_PLACED = "row-not-placed"
"""Why a row is left out that has a name and nothing else."""
NAME_GOES_ON = "name-goes-on"
"""The doubt about a row above such a one: it may be the rest of its name."""
_MARKS = frozenset({"x", "v", "✓", "✔", "●", "•"})


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
    answers = {(AskKind.TIER, ""): tier, (AskKind.FIELD, ""): field_name, (AskKind.LEVEL, ""): LATER}
    received = Received(tuple(tables), ())
    draft = draft_import(working, received, ImportSettings(answers=answers))
    known = {_key(reading): _known_layout(reading, layout, working.profile) for reading in draft.readings}
    known = {key: columns for key, columns in known.items() if columns}
    if known:
        draft = draft_import(working, received, ImportSettings(known, answers), draft)
        settings = ImportSettings(known, answers, by_hand=_named_only(draft, known, tier, field_name))
        draft = draft_import(working, received, settings, draft)
    has_places = any(map(_has_places, draft.readings))
    plain = _is_plain(draft, expected=() if field_name else (FIELD_UNKNOWN,))
    meets_rows = any(planned.fate is not Fate.NEW or planned.doubts for planned in draft.plan.rows)
    return PastedBlock(draft.taken.rows, draft.plan, has_places, plain and not (has_places and meets_rows))


def _key(reading: Reading) -> TableKey:
    return reading.table.source, reading.table.number


def _known_layout(reading: Reading, layout: Meanings, profile: Profile) -> Meanings:
    """What the columns of a table without a header mean, where their number says it: those of the grid, or levels."""
    if any(row.role is Role.HEADER for row in reading.rows):
        return {}
    width = max((max(row.cells) for row in reading.table.rows if row.cells), default=0)
    return layout if width == len(layout) else _level_columns(reading, width, profile)


def _level_columns(reading: Reading, width: int, profile: Profile) -> Meanings:
    """Columns of marks alone behind the name, as many as the forms or the profile have levels: these are they."""
    names = [place for place, found in reading.columns.items() if found.meaning is Meaning.NAME]
    places = range(names[0] + 1, width + 1) if len(names) == 1 else range(0)
    texts = {
        fold(row.cells[place].text) for row in reading.table.rows for place in places if place in row.cells
    }
    by_count = {len(levels): levels for levels in (profile.levels, profile.form_levels)}
    if not texts or not texts <= _MARKS:
        return {}
    levels = by_count.get(len(places), ())
    return {
        place: ColumnMeaning(Meaning.LEVEL_MARK, level.name)
        for place, level in zip(places, levels, strict=False)
    }


def _named_only(
    draft: ImportDraft, known: Mapping[TableKey, Meanings], tier: str, field_name: str
) -> Mapping[Origin, TakenRow]:
    """Rows with a name and nothing else: procedures, where the layout is known, not more of the names above them."""
    placed = {
        out.origin: replace(out.row, tier=tier, field=field_name)
        for out in draft.taken.left_out
        if out.reason == NOT_PLACED and out.origin[:2] in known
    }
    whole = {
        row.origin: replace(row, doubts=tuple(doubt for doubt in row.doubts if doubt != NAME_GOES_ON))
        for row in draft.taken.rows
        if NAME_GOES_ON in row.doubts and row.origin[:2] in known
    }
    return placed | whole


def _has_places(reading: Reading) -> bool:
    """Whether the table itself says the fields or tiers of its rows."""
    return any(row.role is Role.PROCEDURE and (row.field or row.tier) for row in reading.rows)


def _is_plain(draft: ImportDraft, expected: tuple[str, ...]) -> bool:
    """Whether there are rows, and none is doubtful for more than what is expected, or left out."""
    taken = draft.taken
    doubts = {doubt for row in taken.rows for doubt in row.doubts} - set(expected)
    unclear = doubts or taken.left_out or taken.problems or any(map(_has_unknown_column, draft.readings))
    return bool(taken.rows) and not unclear


def _has_unknown_column(reading: Reading) -> bool:
    """Whether a column of no known meaning says something, or a second one of numbers: it must not be lost unseen."""
    ordinals = [place for place, found in reading.columns.items() if found.meaning is Meaning.ORDINAL]
    unknown = {place for place, found in reading.columns.items() if found.meaning is Meaning.UNKNOWN}
    numbers = {row.number for row in reading.rows if row.role is Role.PROCEDURE}
    lost = unknown | set(sorted(ordinals)[1:])
    return any(lost & row.cells.keys() for row in reading.table.rows if row.number in numbers)
