"""Reads the rows of Appendices II, III and IV: tiers, fields, procedures and their marks.

Placeholders of the blank form, numbers under the captions and sign blocks are passed over. A row that looks like a
procedure and cannot be placed is a Problem with its address, never dropped in silence.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from intake.forms import Form, is_blank, text_of
from intake.sheets import Sheet, SheetRow, address
from models.appendices import ColumnKind
from models.problems import Problem
from models.profiles import Level, Profile
from models.text import fold

MARKS = frozenset({"x", "×", "✓", "✔", "v", "+"})
"""What counts as a mark, in small letters; `export` writes the first."""
_ROMAN = re.compile(r"[IVXLC]+\.?")
_NUMBER = re.compile(r"\d+\.?")
_COLUMN_NUMBER = re.compile(r"\(?(\d+)\)?")
_BARE_FIELDS = frozenset({"", "linh vuc"})
# What stands below a table: the end mark, the sign block, the addressees, the title of the next appendix.
_CLOSING = re.compile(
    r"\./\.|noi nhan|(tm|kt|tl|tuq|q)\.|nguoi lap|thu truong|(pho )?(chu tich|giam doc)|\(ki|phu luc|\(kem theo"
    r"|(.*, )?ngay\b.*\bthang\b.*\bnam\b"
)


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One procedure as an appendix prints it. `remark` is the Ghi chú of II and III, the Lý do of IV."""

    name: str
    levels: tuple[str, ...]
    remark: str
    address: str


@dataclass(slots=True)
class ReadField:
    """A field with its procedures. `waiting`: placeholder rows of the blank form stand in it."""

    tier: str
    name: str
    rows: list[ReadRow] = field(default_factory=list[ReadRow])
    waiting: bool = False


def read_fields(sheet: Sheet, form: Form, profile: Profile) -> tuple[tuple[ReadField, ...], list[Problem]]:
    """The fields of an appendix, and the problems `row-not-placed` and `mark-not-understood` (source, sheet, cell)."""
    reader = _RowReader(sheet, form, profile)
    for row in form.rows:
        reader.read(row)
    # "I | Lĩnh vực" over dotted rows is the blank form, not a field of this name.
    fields = (f for f in reader.fields if f.rows or not f.waiting or fold(f.name) not in _BARE_FIELDS)
    return tuple(fields), reader.problems


class _RowReader:
    """Goes through a table from top to bottom and knows in which tier and field it is."""

    def __init__(self, sheet: Sheet, form: Form, profile: Profile) -> None:
        self.fields: list[ReadField] = []
        self.problems: list[Problem] = []
        self._sheet, self._form, self._profile = sheet, form, profile
        levels: Sequence[Level] = profile.form_levels if form.number == 2 else profile.levels_below_target
        self._levels = dict(zip(form.places_of(ColumnKind.LEVEL), levels, strict=True))
        self._remark = form.place(ColumnKind.NOTE) or form.place(ColumnKind.REASON)
        self._tier = ""
        self._closed = False

    def read(self, row: SheetRow) -> None:
        """Take one row in."""
        ordinal, name = self._text(row, ColumnKind.ORDINAL), self._text(row, ColumnKind.NAME)
        tier = self._tier_named(ordinal, name)
        if tier:
            self._tier = tier
        elif _ROMAN.fullmatch(ordinal) and self._tier:
            self.fields.append(ReadField(self._tier, "" if is_blank(name) else name))
        elif _numbers_columns(row):
            pass
        elif self._is_placeholder(ordinal, row):
            self._wait()
        elif _NUMBER.fullmatch(ordinal) or (not ordinal and self._levels_marked(row)):
            self._add(row, name)
        else:
            self._pass_over(row, ordinal)

    def _text(self, row: SheetRow, kind: ColumnKind) -> str:
        return text_of(row.cells.get(self._form.place(kind)))

    def _tier_named(self, ordinal: str, name: str) -> str:
        letter, folded = ordinal.rstrip("."), fold(name.rstrip(": "))
        named = (tier.key for tier in self._profile.tiers if fold(tier.name) == folded)
        return next((key for key in named if letter in ("", self._profile.ordinal(key))), "")

    def _is_placeholder(self, ordinal: str, row: SheetRow) -> bool:
        others = (
            text_of(value)
            for place, value in row.cells.items()
            if place != self._form.place(ColumnKind.ORDINAL)
        )
        numbered = is_blank(ordinal) or _NUMBER.fullmatch(ordinal)
        return bool(numbered) and all(is_blank(text) for text in others)

    def _field(self) -> ReadField | None:
        return self.fields[-1] if self.fields and self.fields[-1].tier == self._tier else None

    def _wait(self) -> None:
        parent = self._field()
        if parent:
            parent.waiting = True

    def _add(self, row: SheetRow, name: str) -> None:
        parent = self._field()
        if parent is None:
            self._report("row-not-placed", row, ColumnKind.NAME)
            return
        self._check_marks(row)
        remark = text_of(row.cells.get(self._remark))
        place = address(row.number, self._form.place(ColumnKind.NAME))
        parent.rows.append(ReadRow(name, self._levels_marked(row), "" if is_blank(remark) else remark, place))

    def _levels_marked(self, row: SheetRow) -> tuple[str, ...]:
        return tuple(level.key for place, level in self._levels.items() if _mark(row, place) in MARKS)

    def _check_marks(self, row: SheetRow) -> None:
        for place in (*self._levels, *self._form.places_of(ColumnKind.DECISION)):
            mark = _mark(row, place)
            if mark not in MARKS and not is_blank(mark):
                self._report_at("mark-not-understood", row, place)

    def _pass_over(self, row: SheetRow, ordinal: str) -> None:
        """What follows a closing line is no part of the table; before it, every filled row should have had a place."""
        self._closed = self._closed or any(
            _CLOSING.match(fold(text_of(value))) for value in row.cells.values()
        )
        if not self._closed:
            self._report("row-not-placed", row, ColumnKind.NAME)
        if len(ordinal) == 1 and ordinal.isalpha():
            # The heading of a tier that the profile does not have: the rows below it have no place either.
            self._tier = ""

    def _report(self, code: str, row: SheetRow, kind: ColumnKind) -> None:
        self._report_at(code, row, self._form.place(kind))

    def _report_at(self, code: str, row: SheetRow, place: int) -> None:
        where = {"source": self._sheet.source, "sheet": self._sheet.name, "cell": address(row.number, place)}
        self.problems.append(Problem(code, where))


def _mark(row: SheetRow, place: int) -> str:
    return text_of(row.cells.get(place)).lower()


def _numbers_columns(row: SheetRow) -> bool:
    """Whether the row counts the columns, as many forms do below the captions: (1), (2), (3)."""
    numbers = [_COLUMN_NUMBER.fullmatch(text_of(value)) for _, value in sorted(row.cells.items())]
    return len(numbers) > 2 and [number and int(number[1]) for number in numbers] == [
        *range(1, len(numbers) + 1)
    ]
