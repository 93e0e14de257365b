"""What was read from appendices, before it is laid against a tree: see models/import_plan.py."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.problems import Problem
from models.records import Row
from models.text import fold

NOT_IN_LIST = "not-in-appendix-2"
"""The doubt about a procedure that stands in Appendix III or IV, but not in the list of Appendix II."""


@dataclass(frozen=True, slots=True)
class ImportedTier:
    """What Appendix I prints of a tier, and what was counted in the rows that were read.

    `columns`: the note, and the status where the tier is declared empty.
    """

    total: int | None
    counted: int
    levels: Mapping[str, int]
    counted_levels: Mapping[str, int]
    columns: Row


@dataclass(frozen=True, slots=True)
class ImportedField:
    """A field with the columns of its procedures, in order; columns that were in no appendix are absent."""

    tier: str
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ImportedList:
    """What the appendices say together. `tiers` is by tier key; `problems` are the places that were not understood."""

    fields: tuple[ImportedField, ...] = ()
    tiers: Mapping[str, ImportedTier] = field(default_factory=dict[str, ImportedTier])
    problems: tuple[Problem, ...] = ()


def field_key(name: str) -> str:
    """What a field is matched by: its folded name, with or without "Lĩnh vực" before it."""
    folded = fold(name)
    return folded.removeprefix("linh vuc").lstrip(" :") or folded
