"""The values of a workbook that shows nothing else, as our appendices do: what is signed is what is seen.

Only what our own writer writes (`plain_parts`) is accepted: part by part, element by element, attribute by attribute.
It compares no values: that is the caller's.
"""

import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from struct import pack
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile
from zlib import error as NotDeflated  # noqa: N812 - zlib's own name says nothing here

from intake.plain_parts import MARGINS, NEEDED, OF, ONCE, ORIGIN, PARTS, SAID, SHEET, WHOLE, Form, main
from intake.sheets import CellValue, address

_ROW, _CELL, _NUMBER, _TEXT = map(main, ("row", "c", "v", "t"))
_MERGED, _COLUMN, _PANE, _SHEET = map(main, ("mergeCell", "col", "pane", "sheet"))
_KINDS = {_NUMBER: "n", _TEXT: "inlineStr"}
"""The type a cell must have to hold its value in this element."""
# EOFError and NotDeflated are what zipfile lets through.
_UNREADABLE = (
    BadZipFile, ValueError, KeyError, NotImplementedError, RuntimeError, OSError, EOFError, ExpatError, NotDeflated,
)  # fmt: skip
_END_RECORD = 22
_PALETTE = 64
"""Colours; one more would be that of the pattern in a cell, or of the cell, or of what says no colour."""
_LARGEST = 2**20
"""Bytes of a part that is looked at and is not the sheet."""
_LONGEST = 32_767
_MOST_MERGED = 100
"""Ranges, and cells in one of them; no form merges many."""
_LOWEST_ROW = 12.0
_WIDEST = 130.0
"""Columns together: wider ones are printed in smaller letters."""
_TABLE, _HIGHEST_HEAD = 10, 600.0
"""Rows above it may stay in place while the others are scrolled: together higher, they leave no room for these."""
_LABEL = "A2"
"""The cell whose text the sheet is called by."""
_UNNAMEABLE = re.compile(r"[\[\]:*?/\\]")
_DECLARATION = re.compile(
    rb"""<\?xml version=["']1\.0["']( encoding=["'](utf|UTF)-8["'])?( standalone=["']yes["'])?\?>"""
)
_PRINT_TITLES = r"[^!]{1,70}!\$?[5-9]:\$?[5-9]"
_PAGE_NUMBER = '&C&"Times New Roman,Regular"&13 &P'
_LEFT = '&L&"Times New Roman,Bold"&13 '
_PLACE = re.compile("([A-Z]+)([0-9]+)")
_ESCAPED = re.compile("_x[0-9A-Fa-f]{4}_")
"""How a workbook writes a character that XML cannot hold (ISO/IEC 29500-1, 22.9.2.19)."""
_UNDERSCORE = "_x005F_"


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
        cells.expect_own_name()
    except _UNREADABLE:
        return None
    return cells.values


def _are_known(archive: ZipFile) -> bool:
    names = archive.namelist()
    return len(set(names)) == len(names) and NEEDED.keys() <= set(names) - {ORIGIN} <= PARTS.keys()


def _is_gapless(archive: ZipFile, data: bytes) -> bool:
    """Nothing stands before, between or behind the parts, and all is said twice alike: every program finds the same."""
    at, parts = 0, sorted(archive.infolist(), key=lambda part: part.header_offset)
    for part in parts:
        if (
            part.flag_bits
            or part.extra
            or part.comment
            or part.compress_type not in (ZIP_STORED, ZIP_DEFLATED)
        ):
            return False
        header = part.FileHeader()
        if part.header_offset != at or not data.startswith(header, at):
            return False
        at += len(header) + part.compress_size
    directory = len(data) - _END_RECORD - at
    return at == archive.start_dir and data.endswith(
        pack("<4s4H2LH", b"PK\5\6", 0, 0, len(parts), len(parts), directory, at, 0)
    )


def _look_at(part: bytes, name: str, cells: "_Cells") -> None:
    """Go through one part; _Odd at the first thing that is not known."""
    if name == ORIGIN and part:
        raise _Odd(name)
    known = PARTS.get(name)
    if known is None:
        return
    if len(part) > _LARGEST and name != SHEET:
        raise _Odd(name)
    if b"<!" in part or b"<?" in _DECLARATION.sub(b"", part, 1) or part.count(b"rgbColor") > _PALETTE:
        raise _Odd(name)
    parser = ParserCreate("utf-8", namespace_separator=" ")
    parser.buffer_text = True
    handlers = cells if name == SHEET else _Sayings(name, cells)
    parser.StartElementHandler = _checked(known, handlers)
    parser.EndElementHandler, parser.CharacterDataHandler = handlers.end, handlers.text
    parser.Parse(part, True)
    if not NEEDED.get(name, frozenset()) <= handlers.seen:
        raise _Odd(name)


@dataclass
class _Part:
    """What is open in a part, outermost first, and what was found that comes once."""

    opened: list[str] = field(default_factory=lambda: [""], init=False)
    seen: set[str] = field(default_factory=set[str], init=False)

    def see(self, what: str) -> None:
        if what in self.seen:
            raise _Odd(what)
        self.seen.add(what)


def _checked(known: Form, part: "_Cells | _Sayings") -> Callable[[str, dict[str, str]], None]:
    """What looks at an element, its place and its attributes, and then further."""
    opened, further = part.opened, part.start

    def start(element: str, attributes: dict[str, str]) -> None:
        allowed = known[opened[-1]][element]
        for name, value in attributes.items():
            _expect(allowed[name], value)
        if element in ONCE:
            part.see(element)
            if element in WHOLE and len(attributes) < len(allowed):
                raise _Odd(element)
        opened.append(element)
        further(element, attributes)

    return start


@dataclass
class _Sayings(_Part):
    """Goes through another part than the sheet."""

    part: str
    cells: "_Cells"

    def start(self, element: str, attributes: dict[str, str]) -> None:
        if element == _SHEET:
            self.cells.name = attributes["name"]
        if element in OF:
            what = attributes.pop(OF[element])
            self.see(what)
            if SAID[self.part][what] != " ".join(value for _, value in sorted(attributes.items())):
                raise _Odd(what)

    def text(self, words: str) -> None:
        if not words.isspace():
            _expect(_PRINT_TITLES, words)

    def end(self, _: str) -> None:
        self.opened.pop()


@lru_cache(maxsize=4096)
def _expect(pattern: str, value: str) -> None:
    """Kept: styles, widths and places are the same in one workbook after another. What does not match is not kept."""
    if re.fullmatch(pattern, value, re.ASCII) is None:
        raise _Odd(value)


@dataclass
class _Cells(_Part):
    """Goes through the sheet and keeps its values.

    Rows and cells come once and in order, each with one value at most: programs differ in what they make of others.
    """

    heading: str
    name: str = ""
    values: dict[str, CellValue] = field(default_factory=dict[str, CellValue])
    _words: str = ""
    _row: int = 0
    _height: float = _LOWEST_ROW
    _frozen: int = 0
    _head: dict[int, float] = field(default_factory=dict[int, float])
    _width: float = 0.0
    _column: int = 0
    _cell: str = ""
    _type: str = ""
    _attributes: Mapping[str, str] = field(default_factory=dict[str, str])
    _merged: list[str] = field(default_factory=list[str])

    def start(self, element: str, attributes: dict[str, str]) -> None:
        if self._words:
            self._expect_no_words()
        self._attributes = attributes
        if element in _STARTS:
            _STARTS[element](self, attributes)

    def text(self, words: str) -> None:
        self._words += words
        if len(self._words) > _LONGEST:
            raise _Odd(self._cell)

    def end(self, element: str) -> None:
        self.opened.pop()
        if element in _KINDS:
            self._fill(element)
        elif element in MARGINS and self._words not in _margins(self.heading):
            raise _Odd(self._words)
        elif self._words and element not in MARGINS:
            self._expect_no_words()
        self._words = ""

    def expect_nothing_covered(self) -> None:
        """A merged cell would hide the value of another below it, and rows that stay in place those that do not."""
        for ref in self._merged:
            if _covered(ref) & self.values.keys():
                raise _Odd(ref)
        if sum(height for row, height in self._head.items() if row <= self._frozen) > _HIGHEST_HEAD:
            raise _Odd(_PANE)

    def expect_own_name(self) -> None:
        """The name of the sheet is shown too."""
        if self.name != (_UNNAMEABLE.sub(" ", str(self.values.get(_LABEL, "")))[:31] or "1"):
            raise _Odd(self.name)

    def _expect_no_words(self) -> None:
        if not self._words.isspace():
            raise _Odd(self._words)

    def start_row(self, attributes: dict[str, str]) -> None:
        number = int(attributes["r"])
        if number <= self._row:
            raise _Odd(attributes["r"])
        self._row, self._column = number, 0
        self._height = float(attributes.get("ht", _LOWEST_ROW))
        if number < _TABLE:
            self._head[number] = self._height

    def freeze(self, attributes: dict[str, str]) -> None:
        self._frozen = int(attributes["ySplit"])

    def merge(self, attributes: dict[str, str]) -> None:
        self._merged.append(attributes["ref"])
        if len(self._merged) > _MOST_MERGED:
            raise _Odd(attributes["ref"])

    def widen(self, attributes: dict[str, str]) -> None:
        """Ours are written one by one."""
        self._width += float(attributes["width"])
        if self._width > _WIDEST or attributes["min"] != attributes["max"]:
            raise _Odd(attributes["width"])

    def start_cell(self, attributes: dict[str, str]) -> None:
        self._cell, self._type = attributes["r"], attributes.get("t", "n")
        row, column = _place_of(self._cell)
        if row != self._row or column <= self._column:
            raise _Odd(self._cell)
        self._column = column

    def _fill(self, element: str) -> None:
        """The value of the cell that is open: a number, or a text."""
        if self._type != _KINDS[element] or self._cell in self.values:
            raise _Odd(self._cell)
        if element == _NUMBER:
            self.values[self._cell] = _number(self._words)
        else:
            self.values[self._cell] = _text(self._words, keeps_space=bool(self._attributes))
        if self._height < _LOWEST_ROW:
            raise _Odd(self._cell)


_STARTS: Mapping[str, Callable[[_Cells, dict[str, str]], None]] = {
    _CELL: _Cells.start_cell,
    _ROW: _Cells.start_row,
    _COLUMN: _Cells.widen,
    _PANE: _Cells.freeze,
    _MERGED: _Cells.merge,
}


def _number(words: str) -> int:
    _expect("0|[1-9][0-9]{0,8}", words)
    return int(words)


def _text(words: str, *, keeps_space: bool) -> str:
    """An underscore is all that our writer escapes; programs differ in the other escapes."""
    if not words or "\r" in words or not (keeps_space or words == words.strip()):
        raise _Odd(words)
    if "_x" not in words:
        return words
    if set(_ESCAPED.findall(words)) - {_UNDERSCORE}:
        raise _Odd(words)
    return words.replace(_UNDERSCORE, "_")


def _margins(heading: str) -> set[str]:
    """What a margin may say: a heading, the number of the page, both or nothing."""
    left = heading and _LEFT + heading.replace("&", "&&")
    return {"", left, _PAGE_NUMBER, left + _PAGE_NUMBER}


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
    """The cells of a merged range without its first."""
    (top, left), (bottom, right) = (_place_of(corner) for corner in ref.split(":"))
    if bottom < top or right < left or (bottom - top + 1) * (right - left + 1) > _MOST_MERGED:
        raise _Odd(ref)
    cells = {address(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
    return cells - {address(top, left)}
