"""What an import made of received tables: the rows it took, those it left out, and what it has to ask.

Values that the recogniser, the catalogue and an earlier round all produce, and that models/import_plan.py lays against
the tree. Nothing here is in the tree yet.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from models.problems import Problem
from models.records import Row


class Origin(NamedTuple):
    """Where a row stood: file ("" = clipboard, or no file at all), number and name of its table there, row number."""

    source: str
    table: int
    table_name: str
    row: int


@dataclass(frozen=True, slots=True)
class TextRepair:
    """One change that was made to what a cell said, so that it can be shown and taken back.

    `code` says which (`entities`, `tcvn3`, `code-number`, …), `column` is the record's column, `""` where one cell gave
    another column its text.
    """

    code: str
    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class TakenRow:
    """One procedure that goes into the tree: its tier's key, its field's name, and the columns that the file knows.

    `columns` holds absent columns not at all; `doubts` are codes, each with a sentence; `cell` is the address of the
    name ("B12"). `sources` are all the rows it was joined from, where several appendices speak of it.
    """

    origin: Origin
    tier: str
    field: str
    columns: Row
    cell: str = ""
    doubts: tuple[str, ...] = ()
    repairs: tuple[TextRepair, ...] = ()
    sources: tuple[Origin, ...] = ()

    @property
    def name(self) -> str:
        """The name of the procedure."""
        return str(self.columns.get("name", ""))

    @property
    def code(self) -> str:
        """The code of the procedure, "" where the file has none."""
        return str(self.columns.get("code", ""))


class AskKind(StrEnum):
    """What a group of rows lacks."""

    TIER = "tier"
    FIELD = "field"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Ask:
    """A question put once for all rows that share `group` (a readable label: a code prefix, a section, a table's name).

    `proposal` is the answer that looks right ("" = none): a tier's key, a field's name, a level's key; `why` is the
    code of what it rests on: `code-prefix`, `catalogue`, `neighbours`, `file-name`, `former-level`, `abolished-tier`.
    """

    kind: AskKind
    group: str
    count: int
    proposal: str = ""
    why: str = ""


Answers = Mapping[tuple[AskKind, str], str]
"""What was answered, by kind and group; the group "" answers for all."""
ABOLISHED = "abolished"
"""The answer about a tier (`abolished-tier`) by which its rows are not taken: they are no more."""
LATER = "later"
"""The answer about a level that says: take the rows without one, it is filled in by hand."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A table row that looks like a procedure and could not be placed: why, and all that is known of it.

    `reason`: `tier-unknown`, `level-unknown`, `name-missing`, `value-unknown` (a formula without a value), …
    """

    origin: Origin
    reason: str
    cell: str
    row: TakenRow


@dataclass(frozen=True, slots=True)
class TakenTier:
    """What Appendix I declares of a tier: numbers as the form has them, `columns` for note and status."""

    total: int | None
    levels: Mapping[str, int]
    columns: Row


@dataclass(frozen=True, slots=True)
class Taken:
    """The outcome of reading: rows in the order of the tree to be, questions, what was left out and why.

    `rows_read`: table rows of procedures, equal to the taken ones and the left out ones together. `problems` are of
    whole tables (`sheet-hidden`, `table-not-recognised`, `macros-ignored`, …), with `source`, `sheet` and `cell`.
    """

    rows: tuple[TakenRow, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    asks: tuple[Ask, ...] = ()
    tiers: Mapping[str, TakenTier] = field(default_factory=dict[str, TakenTier])
    problems: tuple[Problem, ...] = ()
    rows_read: int = 0
