"""How a table was understood: the meaning of every column, the role of every row, each with how sure that is."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from intake.tables import RawTable
from models.records import Row
from models.taken import TextRepair


class Meaning(StrEnum):
    """What a column holds."""

    ORDINAL = "ordinal"
    CODE = "code"
    NAME = "name"
    FIELD = "field"
    TIER = "tier"
    LEVEL = "level"
    """The level as a word or a number."""
    LEVEL_MARK = "level-mark"
    """A mark where the procedure is at the level that the column is for."""
    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not-eligible"
    DECISION = "decision"
    """Đủ / không đủ điều kiện in words, or có / không."""
    REASON = "reason"
    LEGAL_BASIS = "legal-basis"
    NOTE = "note"
    AGENCY = "agency"
    NUMBER = "number"
    """A count in Appendix I."""
    OTHER = "other"
    """Known to be of no use here: thời hạn, phí, lệ phí, trạng thái, …"""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ColumnMeaning:
    """A column's meaning; `level`: of a LEVEL_MARK or NUMBER column, as the file names it ("4", "toàn trình")."""

    meaning: Meaning
    level: str = ""
    sure: int = 100


class Role(StrEnum):
    """What a row is."""

    HEADER = "header"
    COLUMN_NUMBERS = "column-numbers"
    TIER = "tier"
    LEVEL_SECTION = "level-section"
    FIELD = "field"
    PROCEDURE = "procedure"
    CONTINUATION = "continuation"
    """More text of the row above, as Word and old Excel files break long names over rows."""
    TOTAL = "total"
    PLACEHOLDER = "placeholder"
    OUTSIDE = "outside"
    """Title, motto, sign block, addressees: no part of the table."""
    UNKNOWN = "unknown"


class RowReading(NamedTuple):
    """What a row was taken for. `columns`, `doubts`, `repairs`: see `models.taken.TakenRow`.

    `tier` is the key of the tier it stands in ("" = unknown), `field` its field's name; `tier_words` and `level_words`
    are what the file says where that is no tier or level of the profile. `group`: what rows are asked about together,
    the beginning of its code or its agency.
    """

    number: int
    role: Role
    sure: int = 100
    tier: str = ""
    field: str = ""
    tier_words: str = ""
    level_words: str = ""
    group: str = ""
    cell: str = ""
    columns: Row | None = None
    doubts: tuple[str, ...] = ()
    repairs: tuple[TextRepair, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A table understood. `appendix`: which of the four it is, 0 where it is a list of its own kind.

    `parts`: where several forms stand one below the other in one table, each as a table of its own; `rows` are those of
    all, `columns` those of the first.
    """

    table: RawTable
    appendix: int
    columns: Mapping[int, ColumnMeaning]
    rows: tuple[RowReading, ...]
    sure: int = 100
    parts: tuple["Reading", ...] = ()


Meanings = Mapping[int, ColumnMeaning]
"""What a person said the columns of a table mean; it counts before anything that is found."""
