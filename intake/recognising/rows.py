"""Goes down the rows of a table: which name a tier, a section, a field, which are procedures, which are none of these."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from intake.forms import is_blank
from intake.readings import ColumnMeaning, Meaning, Role, RowReading
from intake.recognising.cells import CellReader, code_prefix
from intake.recognising.grid import Grid, GridRow
from intake.recognising.headers import Header
from intake.recognising.row_words import (
    field_name,
    has_field_ordinal,
    is_outside,
    is_total,
    level_of_row,
    says_field,
    several_tiers,
    tier_in,
    tier_of_row,
)
from intake.repairing import name_parts, without_end_mark
from intake.sheets import address
from models.profiles import Profile
from models.text import fold

_NUMBER = re.compile(r"\d{1,5}\s?[.)]?|\d{1,3}(\.\d{1,3})+\.?")
_DOTTED = re.compile(r"\d{1,3}(\.\d{1,3})+\.?")
_ROMAN = re.compile(r"[IVXLC]+\s?[.)]?")
_LETTER = re.compile(r"[A-ZĐ]\s?[.)]?")
_ORDINAL = re.compile(r"[\d.()\s/-]{1,9}|[IVXLC]{1,6}\s?[.)]?|[A-ZĐa-z]\s?[.)]?|…")
_COLUMN_NUMBER = re.compile(r"\(?\[?(\d{1,2})\]?\)?")


@dataclass(slots=True)
class Standing:
    """Where one is in a table."""

    tier: str = ""
    tier_words: str = ""
    level: str = ""
    field: str = ""
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """What is known of a table before its rows are read: its columns, which appendix it is, whether in our own form."""

    columns: Mapping[int, ColumnMeaning]
    appendix: int
    is_own: bool = False


class RowReader:
    """Reads the rows below the header of one table."""

    def __init__(
        self,
        grid: Grid,
        headers: Sequence[Header],
        form: Form,
        profile: Profile,
        standing: Standing,
    ) -> None:
        self._grid, self._headers, self._profile = grid, headers, profile
        self._cells = CellReader(form.columns, profile, form.appendix)
        self._ordinals = self._cells.places.get(Meaning.ORDINAL, [])
        self._name = next(iter(self._cells.places.get(Meaning.NAME, ())), 0)
        self._at = standing
        self._tiers = {fold(tier.name).removeprefix("cap "): tier.key for tier in profile.tiers}
        self._of_header = {index for header in headers for index in range(header.first, header.below)}
        self._start = headers[0].first if headers else 0
        body = [row for i, row in enumerate(grid.rows) if i >= self._start and i not in self._of_header]
        numbers = [self._ordinal(row) for row in body]
        self._is_numbered = sum(map(bool, map(_NUMBER.fullmatch, numbers))) * 3 >= len(body) and bool(
            self._ordinals
        )
        self._is_dotted = any(map(_DOTTED.fullmatch, numbers))
        # Our own forms number every row; where others number them within the names, they are read as lists of theirs.
        self._is_own = form.is_own and all(map(self._ordinal, filter(self._cells.has_marks, body)))
        self._cells.keep_names = self._is_own
        self._tells = bool({Meaning.CODE, Meaning.LEVEL, Meaning.LEVEL_MARK} & self._cells.places.keys())

    def read(self) -> Iterator[RowReading]:
        """Every row of the table with its role, in order."""
        last: RowReading | None = None
        for index, row in enumerate(self._grid.rows):
            if index in self._of_header:
                self._at.closed = False
                found = RowReading(row.number, Role.HEADER)
            elif index < self._start:
                found = RowReading(row.number, Role.OUTSIDE)
            else:
                found = self._read(row, last)
            if found.role is Role.CONTINUATION and last is not None:
                last = replace(last, columns=self._joined(last, row), doubts=(*last.doubts, "name-joined"))
                yield found
                continue
            if last is not None:
                yield self._maybe_cut(last, row, found)
                last = None
            if found.role is Role.PROCEDURE:
                last = found
            else:
                yield found
        if last is not None:
            yield last

    def _maybe_cut(self, last: RowReading, below: GridRow, found: RowReading) -> RowReading:
        """A procedure with a doubt where a text of unknown kind stands right below its name: it may be more of it."""
        goes_on = found.role is Role.UNKNOWN and set(below.texts) == {self._name}
        return replace(last, doubts=(*last.doubts, "name-goes-on")) if goes_on else last

    def _joined(self, last: RowReading, row: GridRow) -> dict[str, object]:
        columns = dict(last.columns or {})
        whole = f"{columns.get('name', '')} {row.text(self._name)}"
        return {**columns, "name": without_end_mark(whole.strip())}

    def _read(self, row: GridRow, last: RowReading | None) -> RowReading:
        role, sure = self._role(row, last)
        if role is Role.PROCEDURE:
            return self._procedure(row, sure)
        return RowReading(row.number, role, sure, self._at.tier, self._at.field, cell=self._address(row))

    def _role(self, row: GridRow, last: RowReading | None) -> tuple[Role, int]:
        ordinal = self._ordinal(row)
        if self._is_own:
            return self._role_in_own_form(row, ordinal)
        if _numbers_columns(row):
            return Role.COLUMN_NUMBERS, 100
        if self._is_item(row, ordinal):
            return Role.PROCEDURE, 100
        if self._is_placeholder(row):
            return Role.PLACEHOLDER, 100
        words = self._words(row)
        heading = self._heading(row, ordinal, words)
        if heading:
            return heading
        if self._is_outside(row, ordinal):
            # Before the first procedure it is the head of the letter, behind the last the foot.
            self._at.closed = last is not None or self._at.closed
            return Role.OUTSIDE, 90
        return self._plain(row, ordinal, words, last)

    def _is_outside(self, row: GridRow, ordinal: str) -> bool:
        """Whether a row stands around the table: none with a number and a name does, whatever its agency is called."""
        name = row.text(self._name)
        if _NUMBER.fullmatch(ordinal) and name and not is_outside(fold(name)):
            return False
        agencies = self._cells.places.get(Meaning.AGENCY, ())
        said = (text for place, text in row.texts.items() if place not in agencies)
        return self._at.closed or any(is_outside(fold(text)) for text in said)

    def _role_in_own_form(self, row: GridRow, ordinal: str) -> tuple[Role, int]:
        """As the form has it: a letter and a tier, a Roman number and a field, a number and a procedure."""
        name = row.text(self._name)
        folded = fold(name.rstrip(": "))
        tier = next((tier.key for tier in self._profile.tiers if fold(tier.name) == folded), "")
        if tier and ordinal.rstrip(".") in ("", self._profile.ordinal(tier)):
            self._at.tier, self._at.tier_words, self._at.field = tier, folded.removeprefix("cap "), ""
            return Role.TIER, 100
        if _ROMAN.fullmatch(ordinal) and self._at.tier:
            self._at.field = "" if is_blank(name) else name
            return Role.FIELD, 100
        if _numbers_columns(row):
            return Role.COLUMN_NUMBERS, 100
        if self._is_placeholder(row):
            return Role.PLACEHOLDER, 100
        if _NUMBER.fullmatch(ordinal) or (not ordinal and self._cells.has_marks(row)):
            return Role.PROCEDURE, 100
        heading = self._heading(row, ordinal, self._words(row))
        if heading:
            return heading
        self._at.closed = self._at.closed or any(is_outside(fold(text)) for text in row.texts.values())
        return (Role.OUTSIDE if self._at.closed else Role.UNKNOWN), 90

    def _is_item(self, row: GridRow, ordinal: str) -> bool:
        """A row with a number of its own, or a code, that marks a level: no heading has these."""
        name, has_code = row.text(self._name), self._cells.has_code(row)
        told = has_code or self._cells.has_marks(row) or bool(name_parts(name).code)
        cell = row.raw.cells.get(self._name)
        if cell and cell.unknown:
            return True
        if is_blank(name):
            return has_code or (told and bool(_NUMBER.fullmatch(ordinal)))
        if not told or is_total(name) or is_total(ordinal):
            return False
        return bool(_NUMBER.fullmatch(ordinal)) or (not ordinal and (has_code or not tier_of_row(fold(name))))

    def _heading(self, row: GridRow, ordinal: str, words: str) -> tuple[Role, int] | None:
        """Rows that head others; each is remembered for the rows below."""
        folded = fold(words)
        if any(map(is_total, row.texts.values())):
            return Role.TOTAL, 95
        tier = tier_of_row(folded)
        if tier:
            self._at.tier, self._at.tier_words = self._tiers.get(tier, ""), tier
            self._at.field = self._at.level = ""
            return Role.TIER, 95
        level = level_of_row(folded)
        if level:
            self._at.level = level
            return Role.LEVEL_SECTION, 90
        sure = self._field_sure(row, ordinal, words)
        if sure:
            name = field_name(words)
            self._at.field, self._at.closed = ("" if is_blank(name) else name), False
            return Role.FIELD, sure
        return None

    def _field_sure(self, row: GridRow, ordinal: str, words: str) -> int:
        """How sure it is that a row names a field; 0 where it does not."""
        folded = fold(words)
        if says_field(folded) and len(words) < 250:
            return 95
        if is_outside(folded) or len(self._said(row)) > 1:
            return 0
        if _ROMAN.fullmatch(ordinal) or (not ordinal and has_field_ordinal(words)):
            return 95
        if _LETTER.fullmatch(ordinal):
            return 80
        if self._is_dotted and _NUMBER.fullmatch(ordinal) and not _DOTTED.fullmatch(ordinal):
            return 85
        column = min(row.texts)
        wide = self._grid.width_of(row, column) >= max(2, len(self._grid.columns) // 2)
        if not ordinal and not self._at.closed and (wide or (row.is_bold(column) and self._tells)):
            return 75
        return 0

    def _plain(self, row: GridRow, ordinal: str, words: str, last: RowReading | None) -> tuple[Role, int]:
        """A row with a text and nothing that says what it is."""
        if _NUMBER.fullmatch(ordinal):
            return Role.PROCEDURE, 80
        if self._is_numbered and last is not None and not ordinal and _goes_on(words):
            return Role.CONTINUATION, 70
        if not self._is_numbered and not self._tells and row.text(self._name):
            return Role.PROCEDURE, 60
        return Role.UNKNOWN, 40

    def _procedure(self, row: GridRow, sure: int) -> RowReading:
        said = self._cells.read(row)
        doubts = list(said.doubts)
        if row.raw.hidden:
            doubts.append("row-hidden")
        tier, tier_words, several = self._tier(row)
        if several:
            doubts.append("several-tiers")
        words = said.level_words
        if "levels" not in said.columns and not words and self._at.level:
            from intake.recognising.levels import level_key

            key = level_key(self._at.level, self._profile)
            words = "" if key else self._at.level
            said.columns |= {"levels": (key,)} if key else {}
        return RowReading(
            row.number, Role.PROCEDURE, sure, tier, self._field(row), tier_words, words,
            self._group(row, str(said.columns.get("code", ""))), self._address(row),
            said.columns, tuple(doubts), tuple(said.repairs),
        )  # fmt: skip

    def _tier(self, row: GridRow) -> tuple[str, str, bool]:
        """Key and words of the tier, and whether the cell names several."""
        text = fold(self._cells.text(row, Meaning.TIER))
        if text:
            words = tier_in(text)
            self._at.tier, self._at.tier_words = self._tiers.get(words, ""), words or text
            return self._at.tier, self._at.tier_words, several_tiers(text)
        return self._at.tier, self._at.tier_words, False

    def _field(self, row: GridRow) -> str:
        text = self._cells.text(row, Meaning.FIELD)
        if text:
            self._at.field = field_name(text) or text
        return self._at.field

    def _group(self, row: GridRow, code: str) -> str:
        return code_prefix(code) or self._cells.text(row, Meaning.AGENCY)[:60]

    def _address(self, row: GridRow) -> str:
        return address(row.number, self._name or min(row.texts))

    def _ordinal(self, row: GridRow) -> str:
        """The number of a row; words in its place are those of a heading over all columns."""
        text = next((text for place in self._ordinals if (text := row.text(place))), "")
        return text if _ORDINAL.fullmatch(text) else ""

    def _words(self, row: GridRow) -> str:
        """The words of a heading: in the column of names, or else where they begin."""
        name = row.text(self._name)
        ordinal = self._ordinal(row)
        if name:
            return name
        others = [text for _, text in sorted(row.texts.items()) if text != ordinal]
        return others[0] if others else ordinal

    def _said(self, row: GridRow) -> list[str]:
        """The different texts of a row besides its number; merged cells may be filled in again."""
        return [
            *dict.fromkeys(
                text
                for place, text in row.texts.items()
                if place not in self._ordinals and not is_blank(text) and not _is_count(text)
            )
        ]

    def _is_placeholder(self, row: GridRow) -> bool:
        return all(
            is_blank(text) or (place != self._name and bool(_NUMBER.fullmatch(text)))
            for place, text in row.texts.items()
        )


def _is_count(text: str) -> bool:
    return len(text) < 8 and text.replace(".", "").isdecimal()


def _goes_on(words: str) -> bool:
    return words[:1].islower() or words[:1] in "(),;"


def _numbers_columns(row: GridRow) -> bool:
    """Whether the row counts the columns, as many forms do below the captions: (1), (2), (3)."""
    numbers = [_COLUMN_NUMBER.fullmatch(text) for _, text in sorted(row.texts.items())]
    counted = [int(number[1]) for number in numbers if number]
    return (
        len(numbers) > 2
        and len(counted) == len(numbers)
        and counted == list(range(counted[0], counted[0] + len(counted)))
        and counted[0] in (1, 2)
    )
