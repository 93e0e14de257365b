"""The values of a workbook that shows nothing else, as our appendices do: what is signed is what is seen.

Only what our own writer writes (`plain_parts`) is accepted: part by part, element by element, attribute by attribute.
It compares no values: that is the caller's.
"""

import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile
from zlib import error as NotDeflated  # noqa: N812 - zlib's own name says nothing here

from intake.plain_parts import MARGINS, NEEDED, ORIGIN, PARTS, SHEET, TARGETS, Elements, main
from intake.sheets import CellValue, address

_ROW, _CELL, _NUMBER, _STRING, _TEXT = map(main, ("row", "c", "v", "is", "t"))
_MERGED = main("mergeCell")
_WITHIN = {_NUMBER: ("n", [_CELL]), _TEXT: ("inlineStr", [_CELL, _STRING])}
"""The type a cell must have to hold its value in this element, and what the element stands in."""
# EOFError and NotDeflated are what zipfile lets through.
_UNREADABLE = (
    BadZipFile, ValueError, KeyError, NotImplementedError, RuntimeError, OSError, EOFError, ExpatError, NotDeflated,
)  # fmt: skip
_LOCAL_HEADER, _END_RECORD = 30, 22
_LOWEST_ROW = 12.0
_HEADER_CODE = re.compile(r'&"[^"]*"|&\d+ ?|&[LCRP]')
_PLACE = re.compile("([A-Z]+)([0-9]+)")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
"""How a workbook writes a character that XML cannot hold (ISO/IEC 29500-1, 22.9.2.19)."""


class _Odd(ValueError):
    """Something that our own writer does not write."""


def plain_values(data: bytes, heading: str = "") -> Mapping[str, CellValue] | None:
    """Address ("B7") → value of every filled cell in the one sheet; None: something here can show something else.

    `heading`: what the top margin may say beside the page number. The caller has looked at the sizes of the parts.
    """
    cells = _Cells(heading)
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            if not _are_known(archive) or not _is_gapless(archive, data):
                return None
            for name in archive.namelist():
                _look_at(archive.read(name), name, cells)
        cells.expect_nothing_covered()
    except _UNREADABLE:
        return None
    return cells.values


def _are_known(archive: ZipFile) -> bool:
    names = archive.namelist()
    return len(set(names)) == len(names) and NEEDED <= set(names) - {ORIGIN} <= PARTS.keys()


def _is_gapless(archive: ZipFile, data: bytes) -> bool:
    """Nothing stands before, between or behind the parts, so that every program finds the same ones."""
    at = 0
    for part in sorted(archive.infolist(), key=lambda part: part.header_offset):
        if part.header_offset != at or part.extra or part.comment:
            return False
        at += _LOCAL_HEADER + len(part.filename.encode()) + part.compress_size
    return at == archive.start_dir and data[-_END_RECORD:].startswith(b"PK\5\6")


def _look_at(part: bytes, name: str, cells: "_Cells") -> None:
    """Go through one part; _Odd at the first thing that is not known."""
    if name == ORIGIN and part:
        raise _Odd(name)
    known = PARTS.get(name)
    if known is None:
        return
    if b"<!" in part or b"<?" in part.removeprefix(b"<?xml"):
        raise _Odd(name)
    parser = ParserCreate("utf-8", namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = _checked(known, cells.start if name == SHEET else _check_target)
    if name == SHEET:
        parser.EndElementHandler, parser.CharacterDataHandler = cells.end, cells.text
    parser.Parse(part, True)


Start = Callable[[str, dict[str, str]], None]


def _checked(known: Elements, further: Start) -> Start:
    """What looks at an element and its attributes, and then further."""

    def start(element: str, attributes: dict[str, str]) -> None:
        allowed = known[element]
        for name, value in attributes.items():
            if not _matches(allowed[name], value):
                raise _Odd(value)
        further(element, attributes)

    return start


def _check_target(_: str, attributes: dict[str, str]) -> None:
    target = attributes.get("Target")
    if target is not None and not _matches(TARGETS[attributes["Type"].rpartition("/")[2]], target):
        raise _Odd(target)


@lru_cache(maxsize=4096)
def _matches(pattern: str, value: str) -> bool:
    """Kept: styles, widths and places are the same in one workbook after another."""
    return re.fullmatch(pattern, value, re.ASCII) is not None


@dataclass
class _Cells:
    """Goes through the sheet and keeps its values.

    Rows and cells come once and in order, each with one value at most: programs differ in what they make of others.
    """

    heading: str
    values: dict[str, CellValue] = field(default_factory=dict[str, CellValue])
    _open: list[str] = field(default_factory=list[str])
    _words: str = ""
    _row: int = 0
    _height: float = _LOWEST_ROW
    _column: int = 0
    _cell: str = ""
    _type: str = ""
    _merged: list[str] = field(default_factory=list[str])

    def start(self, element: str, attributes: dict[str, str]) -> None:
        self._expect_no_words()
        self._open.append(element)
        if element == _CELL:
            self._start_cell(attributes)
        elif element == _ROW:
            self._start_row(attributes)
        elif element == _MERGED:
            self._merged.append(attributes["ref"])

    def text(self, words: str) -> None:
        self._words += words

    def end(self, element: str) -> None:
        self._open.pop()
        if element in _WITHIN:
            self._fill(element)
        elif element in MARGINS and _margin_words(self._words) not in ("", self.heading):
            raise _Odd(self._words)
        elif element not in MARGINS:
            self._expect_no_words()
        self._words = ""

    def expect_nothing_covered(self) -> None:
        """A merged cell would hide the value of another below it."""
        for ref in self._merged:
            if _covered(ref) & self.values.keys():
                raise _Odd(ref)

    def _expect_no_words(self) -> None:
        if self._words and not self._words.isspace():
            raise _Odd(self._words)

    def _start_row(self, attributes: dict[str, str]) -> None:
        number = int(attributes["r"])
        if number <= self._row:
            raise _Odd(attributes["r"])
        self._row, self._column = number, 0
        self._height = float(attributes.get("ht", _LOWEST_ROW))

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._cell, self._type = attributes["r"], attributes.get("t", "n")
        row, column = _place_of(self._cell)
        if row != self._row or column <= self._column:
            raise _Odd(self._cell)
        self._column = column

    def _fill(self, element: str) -> None:
        """The value of the cell that is open: a number, or a text."""
        kind, within = _WITHIN[element]
        if self._type != kind or self._open[-len(within) :] != within or self._cell in self.values:
            raise _Odd(self._cell)
        self.values[self._cell] = _number(self._words) if element == _NUMBER else _text(self._words)
        if self._height < _LOWEST_ROW:
            raise _Odd(self._cell)


def _number(words: str) -> int:
    if not _matches("[0-9]{1,9}", words):
        raise _Odd(words)
    return int(words)


def _text(words: str) -> str:
    if not words:
        raise _Odd(words)
    return _ESCAPED.sub(lambda escape: chr(int(escape[1], 16)), words)


def _margin_words(text: str) -> str:
    return _HEADER_CODE.sub("", text.replace("&&", "\0")).replace("\0", "&").strip()


def _place_of(cell: str) -> tuple[int, int]:
    """Row and column; `_checked` has seen that it is an address."""
    match = _PLACE.fullmatch(cell)
    if match is None:
        raise _Odd(cell)
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]), column


def _covered(ref: str) -> set[str]:
    """The cells of a merged range without its first; no form merges many."""
    (top, left), (bottom, right) = (_place_of(corner) for corner in ref.split(":"))
    if (bottom - top + 1) * (right - left + 1) > 100:
        raise _Odd(ref)
    cells = {address(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
    return cells - {address(top, left)}
