"""Goes down the rows of a table: which name a tier, a section, a field, which are procedures, which neither."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from intake.forms import is_blank
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
)
from intake.repairing import name_parts
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
    r"(,|\b(cua|va|hoac|cho|voi|tai|do|thuoc|trong|tu|den|theo|bang|co|la|o|ve|cac|khi|duoc))$"
)
"""Where no name ends."""
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


_LONGEST_FIELD = 250
_Answer = tuple[Role, int]
"""A role, and how sure it is."""


class _Look(NamedTuple):
    """A row as the tests look at it: its number, its words, the procedure above it."""

    row: GridRow
    ordinal: str
    words: str
    last: RowReading | None


_Test = Callable[[_Look], _Answer | None]


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
        self._before_first = {
            row.number for row, below in pairwise(body) if self._ordinal(below).rstrip(".) ") == "1"
        }
        """The numbers of the rows above those where numbering begins."""
        self._is_dotted = any(map(_DOTTED.fullmatch, numbers))
        # Our own forms number every row; where others number them within the names, they are read as lists of theirs.
        self._is_own = form.is_own and all(map(self._ordinal, filter(self._cells.has_marks, body)))
        self._tells = bool({Meaning.CODE, Meaning.LEVEL, Meaning.LEVEL_MARK} & self._cells.places.keys())

    def read(self) -> Iterator[RowReading]:
        """Every row of the table with its role, in order; a procedure comes when no row goes on with its name."""
        last: RowReading | None = None
        for index, row in enumerate(self._grid.rows):
            found = self._read_at(index, row, last)
            if found.role is Role.CONTINUATION and last is not None:
                last = replace(last, columns=self._joined(last, row), doubts=(*last.doubts, "name-joined"))
                yield found
                continue
            if last is not None:
                yield self._maybe_cut(last, row, found)
            last = found if found.role is Role.PROCEDURE else None
            if last is None:
                yield found
        if last is not None:
            yield last

    def _maybe_cut(self, last: RowReading, below: GridRow, found: RowReading) -> RowReading:
        """A procedure with a doubt where a text of unknown kind stands right below its name: it may be more of it."""
        goes_on = found.role is Role.UNKNOWN and set(below.texts) == {self._name}
        return replace(last, doubts=(*last.doubts, "name-goes-on")) if goes_on else last

    def _read_at(self, index: int, row: GridRow, last: RowReading | None) -> RowReading:
        if index in self._of_header:
            self._at.closed = False
            return RowReading(row.number, Role.HEADER)
        if index < self._start:
            return RowReading(row.number, Role.OUTSIDE)
        return self._read(row, last)

    def _joined(self, last: RowReading, row: GridRow) -> dict[str, object]:
        columns = dict(last.columns or {})
        whole = f"{columns.get('name', '')} {row.text(self._name)}".strip()
        return {**columns, "name": whole.rstrip("; ")}

    def _read(self, row: GridRow, last: RowReading | None) -> RowReading:
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

    def _role(self, row: GridRow, last: RowReading | None) -> _Answer:
        """What the first test says that knows the row."""
        look = _Look(row, self._ordinal(row), self._words(row), last)
        tests = self._own_tests if self._is_own else self._tests
        return next(filter(None, (test(look) for test in tests)), (Role.UNKNOWN, 40))

    @property
    def _own_tests(self) -> tuple[_Test, ...]:
        """As our own form has it: a letter and a tier, a Roman number and a field, a number and a procedure."""
        return (
            self._own_tier, self._own_field, self._column_numbers, self._placeholder, self._own_item,
            self._total, self._tier_row, self._level_section, self._field_row, self._own_rest,
        )  # fmt: skip

    @property
    def _tests(self) -> tuple[_Test, ...]:
        return (
            self._column_numbers, self._item, self._placeholder, self._total, self._tier_row, self._level_section,
            self._field_row, self._outside, self._plain,
        )  # fmt: skip

    def _own_tier(self, look: _Look) -> _Answer | None:
        folded = fold(look.row.text(self._name).rstrip(": "))
        named = next((tier.key for tier in self._profile.tiers if fold(tier.name) == folded), "")
        words = folded.removeprefix("cap ") if named else tier_of_row(folded)  # C is a Roman number too
        tier, letter = named or self._tiers.get(words, ""), look.ordinal.rstrip(".) ")
        if not tier or not (letter == self._profile.ordinal(tier) or (named and not letter)):
            return None
        self._at.tier, self._at.tier_words, self._at.field = tier, words, ""
        return Role.TIER, 100

    def _own_field(self, look: _Look) -> _Answer | None:
        if not _ROMAN.fullmatch(look.ordinal) or not self._at.tier:
            return None
        name = look.row.text(self._name)
        self._at.field = "" if is_blank(name) else name
        return Role.FIELD, 100

    def _own_item(self, look: _Look) -> _Answer | None:
        told = self._cells.has_marks(look.row) or self._cells.is_name_unknown(look.row)
        marked = not look.ordinal and told
        return (Role.PROCEDURE, 100) if marked or _NUMBER.fullmatch(look.ordinal) else None

    def _own_rest(self, look: _Look) -> _Answer:
        self._at.closed = self._at.closed or any(is_outside(fold(text)) for text in look.row.texts.values())
        if self._at.closed:
            return Role.OUTSIDE, 90
        return (Role.CONTINUATION, 70) if self._continues(look) else (Role.UNKNOWN, 90)

    def _column_numbers(self, look: _Look) -> _Answer | None:
        return (Role.COLUMN_NUMBERS, 100) if _numbers_columns(look.row) else None

    def _item(self, look: _Look) -> _Answer | None:
        return (Role.PROCEDURE, 100) if self._is_item(look.row, look.ordinal) else None

    def _placeholder(self, look: _Look) -> _Answer | None:
        unknown = self._cells.is_name_unknown(look.row)
        return (Role.PLACEHOLDER, 100) if self._is_placeholder(look.row) and not unknown else None

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
        return bool(_NUMBER.fullmatch(ordinal)) or (not ordinal and (has_code or not tier_of_row(fold(name))))

    def _total(self, look: _Look) -> _Answer | None:
        return (Role.TOTAL, 95) if any(map(is_total, look.row.texts.values())) else None

    def _tier_row(self, look: _Look) -> _Answer | None:
        tier = tier_of_row(fold(look.words))
        if not tier:
            return None
        self._at.tier, self._at.tier_words = self._tiers.get(tier, ""), tier
        self._at.field = self._at.level = ""
        return Role.TIER, 95

    def _level_section(self, look: _Look) -> _Answer | None:
        level = level_of_row(fold(look.words))
        if not level:
            return None
        self._at.level = level
        return Role.LEVEL_SECTION, 90

    def _field_row(self, look: _Look) -> _Answer | None:
        sure = self._field_sure(look)
        if not sure:
            return None
        name = field_name(look.words)
        self._at.field, self._at.closed = ("" if is_blank(name) else name), False
        return Role.FIELD, sure

    def _field_sure(self, look: _Look) -> int:
        """How sure it is that a row names a field; 0 where it does not."""
        folded, ordinal = fold(look.words), look.ordinal
        if says_field(folded) and len(look.words) < _LONGEST_FIELD:
            return 95
        if is_outside(folded) or len(self._said(look.row)) > 1:
            return 0
        over_items = self._is_dotted and bool(_NUMBER.fullmatch(ordinal)) and not _DOTTED.fullmatch(ordinal)
        signs = (
            (95, bool(_ROMAN.fullmatch(ordinal)) or (not ordinal and has_field_ordinal(look.words))),
            (85, over_items),
            (80, bool(_LETTER.fullmatch(ordinal))),
            (75, not ordinal and not self._at.closed and self._stands_out(look.row)),
        )
        return next((sure for sure, is_so in signs if is_so), 0)

    def _stands_out(self, row: GridRow) -> bool:
        """Whether a row goes over half of the columns, or is bold in a table where procedures are told by more."""
        column = min(row.texts)
        wide = self._grid.width_of(row, column) >= max(2, len(self._grid.columns) // 2)
        return wide or (row.is_bold(column) and self._tells)

    def _outside(self, look: _Look) -> _Answer | None:
        if not self._at.closed and not self._stands_outside(look.row, look.ordinal):
            return None
        # Before the first procedure it is the head of the letter, behind the last the foot.
        self._at.closed = self._at.begun or self._at.closed
        return Role.OUTSIDE, 90

    def _stands_outside(self, row: GridRow, ordinal: str) -> bool:
        """Whether what a row says stands around tables; of a numbered row its name decides, not its agency.

        A row that fills most columns is always one of the table.
        """
        if self._is_full(row):
            return False
        name = row.text(self._name)
        texts = [name] if name and _NUMBER.fullmatch(ordinal) else [*row.texts.values()]
        return any(is_outside(fold(text)) for text in texts)

    def _is_full(self, row: GridRow) -> bool:
        """Whether a row fills most columns of a table that has some."""
        return len(row.texts) * 2 > len(self._grid.columns) > 3

    def _plain(self, look: _Look) -> _Answer | None:
        """A row with a text and nothing that says what it is."""
        if _NUMBER.fullmatch(look.ordinal) or (self._is_full(look.row) and look.row.text(self._name)):
            return Role.PROCEDURE, 80
        if self._is_numbered and look.row.number in self._before_first and self._is_alone(look):
            self._at.field = field_name(look.words)
            return Role.FIELD, 60
        if (self._is_numbered or self._is_alone(look)) and self._continues(look):
            return Role.CONTINUATION, 70
        if self._is_numbered:
            return None
        return (Role.PROCEDURE, 60) if not self._tells and look.row.text(self._name) else None

    def _is_alone(self, look: _Look) -> bool:
        """Whether nothing but a text in the column of names stands in a row."""
        return not look.ordinal and look.row.texts.keys() == {self._name}

    def _continues(self, look: _Look) -> bool:
        """Whether a row goes on with the name of the procedure above it."""
        if look.last is None or look.ordinal or not self._ordinals:
            return False
        above = str((look.last.columns or {}).get("name", ""))
        return _goes_on(look.words) or (self._is_alone(look) and bool(_OPEN_END.search(fold(above))))

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
        """The number of a row; words in its place are those of a heading over all columns."""
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
        return all(is_blank(text) or bool(_NUMBER.fullmatch(text)) for text in row.texts.values())


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
