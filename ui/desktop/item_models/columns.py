"""The columns of the grid as data, made from the profile. What a cell shows is in cells.py, not here."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from models.profiles import DecisionWords, Profile
from models.records import Procedure


class ColumnKind(Enum):
    """What a column is about. There is one LEVEL column for each level of the profile."""

    ORDINAL = auto()
    NAME = auto()
    CODE = auto()
    LEVEL = auto()
    DECISION = auto()
    REASON = auto()
    NOTE = auto()


TEXT_KINDS = frozenset({ColumnKind.NAME, ColumnKind.CODE, ColumnKind.REASON, ColumnKind.NOTE})
"""Columns that are typed into: there, no letter or digit is a command."""
COMMAND_KINDS = frozenset({ColumnKind.LEVEL, ColumnKind.DECISION})
"""Columns in which keys set the level and the decision."""
ORDINAL, NAME, CODE, FIRST_LEVEL = range(4)
"""Where the columns that every profile has begin."""


class Column(NamedTuple):
    """One column. `level` is the key of the level, "" but in a LEVEL column; `title` heads it, `hint` explains it."""

    kind: ColumnKind
    title: str
    hint: str = ""
    level: str = ""


class Width(NamedTuple):
    """Pixels at 100 % that a column needs, and its share of what is left over."""

    least: int
    share: float = 0.0


WIDTHS: Mapping[ColumnKind, Width] = {
    ColumnKind.ORDINAL: Width(80),
    ColumnKind.NAME: Width(200, 0.56),
    ColumnKind.CODE: Width(98),
    ColumnKind.LEVEL: Width(44),
    ColumnKind.DECISION: Width(84),
    ColumnKind.REASON: Width(84, 0.28),
    ColumnKind.NOTE: Width(64, 0.16),
}

_KIND_OF_COLUMN: Mapping[str, ColumnKind] = {
    "code": ColumnKind.CODE,
    "level": ColumnKind.LEVEL,
    "levels": ColumnKind.LEVEL,
    "eligibility": ColumnKind.DECISION,
    "reasons": ColumnKind.REASON,
    "reason_text": ColumnKind.REASON,
    "legal_basis": ColumnKind.REASON,
    "description": ColumnKind.REASON,
    "expected_date": ColumnKind.REASON,
    "note": ColumnKind.NOTE,
    "decision_note": ColumnKind.NOTE,
}
_COLUMN_OF_KIND: Mapping[ColumnKind, str] = {
    ColumnKind.CODE: "code",
    ColumnKind.LEVEL: "level",
    ColumnKind.DECISION: "eligibility",
    ColumnKind.REASON: "reasons",
    ColumnKind.NOTE: "note",
}


def kind_of_column(record_column: str) -> ColumnKind:
    """The column of the grid in which a column of a procedure is shown; what is shown nowhere is at the name."""
    return _KIND_OF_COLUMN.get(record_column, ColumnKind.NAME)


def record_column(kind: ColumnKind) -> str:
    """The column of a procedure that a column of the grid is about."""
    return _COLUMN_OF_KIND.get(kind, "name")


class GridColumns(Sequence[Column]):
    """The columns for one profile, in order."""

    def __init__(self, profile: Profile) -> None:
        self._columns = tuple(_columns(profile))
        self._first = {column.kind: index for index, column in reversed(list(enumerate(self._columns)))}
        self.levels = range(FIRST_LEVEL, FIRST_LEVEL + len(profile.levels))
        self.decision = self._first[ColumnKind.DECISION]
        self.reason = self._first[ColumnKind.REASON]
        self.note = self._first[ColumnKind.NOTE]
        self._index_of_level = {self._columns[index].level: index for index in self.levels}
        self._target = self._index_of_level[profile.target.key]

    def __len__(self) -> int:
        return len(self._columns)

    def __getitem__(self, index: int) -> Column:  # pyright: ignore[reportIncompatibleMethodOverride]  # never sliced
        return self._columns[index]

    def of_level(self, level: str) -> int | None:
        """The column of a level, or None where the profile does not know it."""
        return self._index_of_level.get(level)

    def of_place(self, record_column: str, procedure: Procedure | None) -> int:
        """Where a column of a record is looked at: a missing level in the column before the target's."""
        kind = kind_of_column(record_column)
        if kind is not ColumnKind.LEVEL:
            return self._first[kind]
        known = self.of_level(procedure.level) if procedure else None
        return max(self.levels[0], self._target - 1) if known is None else known


def _columns(profile: Profile) -> list[Column]:
    levels = (
        Column(ColumnKind.LEVEL, level.short_name, _level_hint(level.name, level.entry_keys), level.key)
        for level in profile.levels
    )
    decision = profile.decision
    return [
        Column(ColumnKind.ORDINAL, _tr("STT")),
        Column(ColumnKind.NAME, _tr("Lĩnh vực / thủ tục")),
        Column(ColumnKind.CODE, _tr("Mã TTHC")),
        *levels,
        Column(ColumnKind.DECISION, decision.column, _tr("Phím D hoặc +: đủ; phím K hoặc -: không đủ")),
        Column(ColumnKind.REASON, _tr("Lý do"), _tr("Lý do không đủ điều kiện")),
        Column(ColumnKind.NOTE, _tr("Ghi chú")),
    ]


def _level_hint(name: str, keys: Sequence[str]) -> str:
    return _tr("{0}: phím {1}").format(name, keys[0])


def short_words(words: DecisionWords) -> tuple[str, str]:
    """The two outcomes without the words at the end that they share: "Đủ", "Không đủ"."""
    eligible, not_eligible = words.eligible.split(), words.not_eligible.split()
    while len(eligible) > 1 and len(not_eligible) > 1 and eligible[-1] == not_eligible[-1]:
        del eligible[-1], not_eligible[-1]
    return " ".join(eligible), " ".join(not_eligible)


def shared_widths(least: Sequence[int], shares: Sequence[float], available: int) -> list[int]:
    """Widths that fill what is available: each column what it needs, the rest by shares; never less than needed."""
    rest = max(0, available - sum(least))
    widths = [width + int(rest * share) for width, share in zip(least, shares, strict=True)]
    widths[NAME] += max(0, available - sum(widths)) if rest else 0
    return widths


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryGrid", text)
