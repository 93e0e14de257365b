"""Goes down the rows of a table: which name a tier, a section, a field, which are procedures, which are neither."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from intake.blanks import is_blank
from intake.readings import ColumnMeaning, Meaning, Role, RowReading
from intake.recognising.cells import CellReader, code_prefix
from intake.recognising.grid import Grid, GridRow
from intake.recognising.headers import Header
from intake.recognising.levels import level_key
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
    tiers_by_words,
)
from intake.repairing import name_parts, without_end_mark
from intake.sheets import address
from models.profiles import Profile
from models.records import Value
from models.text import fold

_NUMBER = re.compile(r"\d{1,5}\s?[.)]?|\d{1,3}(\.\d{1,3})+\.?")
_DOTTED = re.compile(r"\d{1,3}(\.\d{1,3})+\.?")
_ROMAN = re.compile(r"[IVXLC]+\s?[.)]?")
_LETTER = re.compile(r"[A-ZĐa-zđ]\s?[.)]?")
_ORDINAL = re.compile(r"[\d.()\s/-]{1,9}|[IVXLC]{1,6}\s?[.)]?|[A-ZĐa-z]\s?[.)]?|…")
_OPEN_END = re.compile(
    r"(,|\b(của|và|hoặc|cho|với|tại|do|thuộc|trong|từ|đến|theo|bằng|có|là|ở|về|các|khi|được))$"
)
"""Where no name ends."""
_LONGEST_FIELD = 250
_FEWEST_COUNTED, _LONGEST_COUNT = 3, 6
_PROSE = (Meaning.AGENCY, Meaning.NOTE, Meaning.REASON, Meaning.LEGAL_BASIS, Meaning.FIELD)
"""Columns whose texts may begin as what stands around tables does."""
_COLUMN_NUMBER = re.compile(r"\(?\[?(\d{1,2})\]?\)?")


@dataclass(slots=True)
class Standing:
    """Where one is in a table."""

    tier: str = ""
    tier_words: str = ""
    level: str = ""
    field: str = ""
    begun: bool = False
    """Whether a procedure stands above."""
    closed: bool = False
    """Whether the foot of the letter is reached."""


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
        self._prose = [place for kind in _PROSE for place in self._cells.places.get(kind, ())]
        self._at = standing
        self._tiers = tiers_by_words(profile)
        self._of_header = {index for header in headers for index in range(header.first, header.below)}
        self._start = headers[0].first if headers else 0
        body = [row for i, row in enumerate(grid.rows) if i >= self._start and i not in self._of_header]
        self._numbers = {row.number: self._told_number(row) for row in grid.rows}
        numbers = [self._ordinal(row) for row in body]
        self._is_numbered = sum(map(bool, map(_NUMBER.fullmatch, numbers))) * 3 >= len(body) and bool(
            self._ordinals
        )
        self._before_first = {
            row.number for row, below in zip(body, numbers[1:], strict=False) if below.rstrip(".) ") == "1"
        }
        """The numbers of the rows above those where numbering begins."""
        self._is_dotted = any(map(_DOTTED.fullmatch, numbers))
        # Our own forms number every row; where others number them within the names, they are read as lists of theirs.
        self._is_own = form.is_own and all(map(self._ordinal, filter(self._cells.has_marks, body)))
        self._tells = bool({Meaning.CODE, Meaning.LEVEL, Meaning.LEVEL_MARK} & self._cells.places.keys())

    def read(self) -> Iterator[RowReading]:
        """Every row of the table with its role, in order."""
        last: RowReading | None = None
        for index, row in enumerate(self._grid.rows):
            found = self._read(index, row, last)
            if found.role is Role.CONTINUATION and last is not None:
                joined = self._joined(last, row)
                last = last._replace(columns=joined, doubts=(*last.doubts, "name-joined"))
            elif last is not None:
                yield self._maybe_cut(last, row) if found.role is Role.UNKNOWN else last
                last = None
            if found.role is Role.PROCEDURE:
                last = found
            else:
                yield found
        if last is not None:
            yield last

    def _maybe_cut(self, last: RowReading, below: GridRow) -> RowReading:
        """A procedure with a doubt where a text of unknown kind stands right below its name: it may be more of it."""
        goes_on = below.texts.keys() == {self._name}
        return last._replace(doubts=(*last.doubts, "name-goes-on")) if goes_on else last

    def _joined(self, last: RowReading, row: GridRow) -> dict[str, object]:
        columns = dict(last.columns or {})
        whole = f"{columns.get('name', '')} {row.text(self._name)}"
        return {**columns, "name": without_end_mark(whole.strip())}

    def _read(self, index: int, row: GridRow, last: RowReading | None) -> RowReading:
        if index in self._of_header:
            self._at.closed = False
            return RowReading(row.number, Role.HEADER)
        if index < self._start:
            return RowReading(row.number, Role.OUTSIDE)
        role, sure = self._role(row, last)
        if role is Role.PROCEDURE:
            return self._procedure(row, sure)
        known = self._known(row) if role is Role.UNKNOWN else None
        return RowReading(
            row.number, role, sure, self._at.tier, self._at.field, cell=self._address(row), columns=known
        )

    def _known(self, row: GridRow) -> dict[str, Value]:
        """What a row that cannot be placed says, so that it can be placed by hand."""
        columns = self._cells.read(row).columns
        return columns if columns["name"] else {**columns, "name": max(row.texts.values(), key=len)}

    def _role(self, row: GridRow, last: RowReading | None) -> tuple[Role, int]:
        ordinal = self._ordinal(row)
        if self._is_own:
            return (
                self._heads_in_own_form(row, ordinal)
                or self._told_in_own_form(row, ordinal)
                or self._heading(row, ordinal)
                or self._rest_in_own_form(row, ordinal, last)
            )
        return (
            self._told(row, ordinal)
            or self._heading(row, ordinal)
            or self._outside(row, ordinal)
            or self._plain(row, ordinal, last)
        )

    def _told(self, row: GridRow, ordinal: str) -> tuple[Role, int] | None:
        """What the cells of a row tell without its words."""
        if _numbers_columns(row):
            return Role.COLUMN_NUMBERS, 100
        if self._is_item(row, ordinal):
            return Role.PROCEDURE, 100
        return (Role.PLACEHOLDER, 100) if self._is_placeholder(row) else None

    def _heads_in_own_form(self, row: GridRow, ordinal: str) -> tuple[Role, int] | None:
        """As the form has it: a letter and a tier, a Roman number and a field."""
        name = row.text(self._name)
        folded = fold(name.rstrip(": "))
        tier = next((tier.key for tier in self._profile.tiers if fold(tier.name) == folded), "")
        letter = ordinal.rstrip(".) ")
        if not (tier and not letter):
            # C is a Roman number too.
            named = tier or self._tiers.get(tier_of_row(folded), "")
            tier = named if named and letter == self._profile.ordinal(named) else ""
        if tier:
            self._enter(tier, tier_of_row(folded))
            return Role.TIER, 100
        if _ROMAN.fullmatch(ordinal) and self._at.tier:
            self._at.field = "" if is_blank(name) else name
            return Role.FIELD, 100
        return None

    def _told_in_own_form(self, row: GridRow, ordinal: str) -> tuple[Role, int] | None:
        """Every procedure has its number there."""
        is_unknown = self._cells.is_name_unknown(row)
        if _numbers_columns(row):
            return Role.COLUMN_NUMBERS, 100
        if self._is_placeholder(row) and not is_unknown:
            return Role.PLACEHOLDER, 100
        if _NUMBER.fullmatch(ordinal) or (not ordinal and (is_unknown or self._cells.has_marks(row))):
            return Role.PROCEDURE, 100
        return None

    def _rest_in_own_form(self, row: GridRow, ordinal: str, last: RowReading | None) -> tuple[Role, int]:
        self._at.closed = self._at.closed or any(is_outside(fold(text)) for text in row.texts.values())
        if self._at.closed:
            return Role.OUTSIDE, 90
        return (Role.CONTINUATION, 70) if self._continues(row, ordinal, last) else (Role.UNKNOWN, 40)

    def _outside(self, row: GridRow, ordinal: str) -> tuple[Role, int] | None:
        """What stands around the table: before the first procedure the head of a letter, behind the last its foot."""
        name = row.text(self._name)
        is_numbered = bool(name and _NUMBER.fullmatch(ordinal) and not is_outside(fold(name)))
        if is_numbered or not (self._at.closed or self._stands_outside(row, ordinal)):
            return None
        self._at.closed = self._at.begun or self._at.closed
        return Role.OUTSIDE, 90

    def _enter(self, tier: str, words: str) -> None:
        """The rows below belong to this tier."""
        self._at.tier, self._at.tier_words = tier, words
        self._at.field = self._at.level = ""

    def _is_item(self, row: GridRow, ordinal: str) -> bool:
        """A row with a number of its own, or a code, that marks a level: no heading has these."""
        if self._cells.is_name_unknown(row):
            return True
        name, has_code = row.text(self._name), self._cells.has_code(row)
        told = has_code or self._cells.has_marks(row) or bool(name_parts(name).code)
        if is_blank(name):
            return has_code or (told and bool(_NUMBER.fullmatch(ordinal)))
        if not told or is_total(name) or is_total(ordinal):
            return False
        if not (ordinal or has_code) and self._stands_outside(row, ordinal):
            return False
        return bool(_NUMBER.fullmatch(ordinal)) or (not ordinal and (has_code or not tier_of_row(fold(name))))

    def _heading(self, row: GridRow, ordinal: str) -> tuple[Role, int] | None:
        """Rows that head others; each is remembered for the rows below."""
        words = self._words(row)
        folded = fold(words)
        if any(map(is_total, row.texts.values())):
            return Role.TOTAL, 95
        tier = tier_of_row(folded)
        if tier:
            self._enter(self._tiers.get(tier, ""), tier)
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
        if says_field(folded) and len(words) < _LONGEST_FIELD:
            return 95
        if is_outside(folded) or len(self._said(row)) > 1:
            return 0
        if not ordinal:
            return 95 if has_field_ordinal(words) else 75 * self._stands_out(row)
        if _ROMAN.fullmatch(ordinal):
            return 95
        is_above_dotted = self._is_dotted and _NUMBER.fullmatch(ordinal) and not _DOTTED.fullmatch(ordinal)
        return 80 if _LETTER.fullmatch(ordinal) or is_above_dotted else 0

    def _stands_out(self, row: GridRow) -> bool:
        """Whether a row is set as headings are: over half the columns or more, or bold where others tell themselves."""
        column = min(row.texts)
        wide = self._grid.width_of(row, column) >= max(2, len(self._grid.columns) // 2)
        return not self._at.closed and (wide or (row.is_bold(column) and self._tells))

    def _stands_outside(self, row: GridRow, ordinal: str) -> bool:
        """Whether what a row says stands around tables; of a numbered row its name decides, and nowhere its prose."""
        if self._is_full(row):
            return False
        name = row.text(self._name)
        if name and _NUMBER.fullmatch(ordinal):
            return is_outside(fold(name))
        prose = self._prose if name else ()
        return any(is_outside(fold(text)) for place, text in row.texts.items() if place not in prose)

    def _is_full(self, row: GridRow) -> bool:
        """Whether a row fills most columns of a table that has some: it is one of its own."""
        return len(row.texts) * 2 > len(self._grid.columns) > 3

    def _plain(self, row: GridRow, ordinal: str, last: RowReading | None) -> tuple[Role, int]:
        """A row with a text and nothing that says what it is."""
        if _NUMBER.fullmatch(ordinal) or (self._is_full(row) and row.text(self._name)):
            return Role.PROCEDURE, 80
        if self._is_numbered and row.number in self._before_first and self._is_alone(row, ordinal):
            self._at.field = field_name(row.text(self._name))
            return Role.FIELD, 60
        if (self._is_numbered or self._is_alone(row, ordinal)) and self._continues(row, ordinal, last):
            return Role.CONTINUATION, 70
        if not self._is_numbered and not self._tells and row.text(self._name):
            return Role.PROCEDURE, 60
        return Role.UNKNOWN, 40

    def _is_alone(self, row: GridRow, ordinal: str) -> bool:
        """Whether nothing but a text in the column of names stands in a row."""
        return not ordinal and row.texts.keys() == {self._name}

    def _continues(self, row: GridRow, ordinal: str, last: RowReading | None) -> bool:
        """Whether a row goes on with the name of the procedure above it."""
        if last is None or ordinal or not self._ordinals:
            return False
        above = str((last.columns or {}).get("name", ""))
        return _goes_on(self._words(row)) or (
            self._is_alone(row, ordinal) and bool(_OPEN_END.search(above.lower()))
        )

    def _procedure(self, row: GridRow, sure: int) -> RowReading:
        self._at.begun = True
        said = self._cells.read(row)
        doubts = list(said.doubts)
        if row.raw.hidden:
            doubts.append("row-hidden")
        tier, tier_words, several = self._tier(row)
        if several:
            doubts.append("several-tiers")
        words = said.level_words
        if "levels" not in said.columns and not words and self._at.level:
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
        """The number of a row."""
        return self._numbers[row.number]

    def _told_number(self, row: GridRow) -> str:
        """What stands in the place of numbers; words there are those of a heading over all columns."""
        text = next((row.texts[place] for place in self._ordinals if place in row.texts), "")
        return text if text and (text.isdecimal() or _ORDINAL.fullmatch(text)) else ""

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
    if len(row.texts) < _FEWEST_COUNTED or max(map(len, row.texts.values())) > _LONGEST_COUNT:
        return False
    numbers = [_COLUMN_NUMBER.fullmatch(text) for _, text in sorted(row.texts.items())]
    counted = [int(number[1]) for number in numbers if number]
    return (
        len(counted) == len(numbers)
        and counted == list(range(counted[0], counted[0] + len(counted)))
        and counted[0] in (1, 2)
    )
