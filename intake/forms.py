"""Which of the four appendices stands where in a sheet, told by the captions of its columns.

The captions are those of a profile; compared folded, so that capitals, tones and blanks do not matter. What the rows
below say is read in appendix_rows.py and appendix_totals.py.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from intake.sheets import CellValue, Sheet, SheetRow
from models.appendices import Column, ColumnKind, columns
from models.profiles import Profile
from models.text import clean, fold

_PLACEHOLDER = re.compile(r"(\.{3,}|…|\s)*")


@dataclass(frozen=True, slots=True)
class Form:
    """One appendix in a sheet: its number, where each of its columns stands, and the rows below its header."""

    number: int
    columns: tuple[Column, ...]
    places: tuple[int, ...]
    rows: tuple[SheetRow, ...]

    def place(self, kind: ColumnKind) -> int:
        """Where the first column of this kind stands, 0 where the form has none."""
        return next(iter(self.places_of(kind)), 0)

    def places_of(self, kind: ColumnKind) -> list[int]:
        """Where the columns of this kind stand."""
        return [place for column, place in zip(self.columns, self.places, strict=True) if column.kind is kind]


@dataclass(frozen=True, slots=True)
class _Header:
    number: int
    places: tuple[int, ...]
    first: int
    below: int


def forms_in(sheet: Sheet, profile: Profile) -> list[Form]:
    """The appendices of a sheet from top to bottom; a header that is repeated on a new page begins no new one."""
    headers = list(_headers(sheet.rows, profile))
    forms: list[Form] = []
    for header, following in zip_longest(headers, headers[1:]):
        rows = sheet.rows[header.below : following.first if following else None]
        if forms and forms[-1].number == header.number:
            rows = forms.pop().rows + rows
        forms.append(Form(header.number, columns(header.number, profile), header.places, rows))
    return forms


def text_of(value: CellValue | None) -> str:
    """The text of a cell as the program keeps texts."""
    return "" if value is None else clean(str(value))


def is_blank(text: str) -> bool:
    """Whether a cell says nothing: it is empty, or has the dots of the blank form."""
    return not text[:1].isalnum() and bool(_PLACEHOLDER.fullmatch(text))


def _headers(rows: Sequence[SheetRow], profile: Profile) -> Iterator[_Header]:
    shapes = [(number, columns(number, profile)) for number in range(1, 5)]
    openings = {fold(shape[0].caption) for _, shape in shapes}
    captions = {index: row for index, row in enumerate(rows) if openings & set(_folded(row).values())}
    for index, row in captions.items():
        lower = rows[index + 1] if index + 1 < len(rows) else SheetRow(0, {})
        for number, shape in shapes:
            places = _places(shape, _folded(row), _folded(lower))
            if places:
                height = 2 if any(column.group for column in shape) else 1
                yield _Header(number, places, index, index + height)


def _folded(row: SheetRow) -> dict[int, str]:
    return {place: fold(text_of(value)) for place, value in row.cells.items()}


def _places(shape: Iterable[Column], upper: dict[int, str], lower: dict[int, str]) -> tuple[int, ...]:
    """Where the captions stand, from left to right; empty where one is missing. Those in a group stand a row lower."""
    places: list[int] = []
    for column in shape:
        row, wanted = lower if column.group else upper, fold(column.caption)
        after = places[-1] if places else 0
        place = min((place for place, text in row.items() if place > after and text == wanted), default=0)
        if not place:
            return ()
        places.append(place)
    return tuple(places)
