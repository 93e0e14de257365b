# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportAttributeAccessIssue=false, reportPrivateUsage=false, reportMissingTypeStubs=false
# lxml's elements carry no types.
"""Reads .ods: a stream of rows with their values, merges, fonts, and what is hidden.

Repeated rows and cells are counted before they are made: a file of a few kilobytes can name a thousand million.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from zipfile import BadZipFile, ZipFile

from lxml import etree

from intake.calamine_adapter import plain_number
from intake.limits import MOST_BYTES, Watch, check_markup, unwatched
from intake.tables import MOST_CELLS, RawCell, RawRow, RawTable, Run, Span
from models.problems import Refusal

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_LOCKED = b"encryption-data"
_WATCHED_ROWS = 1_000
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")


@dataclass(frozen=True, slots=True)
class _Look:
    """What a style says: its font ("" = nothing), bold, hidden (of a table)."""

    font: str = ""
    bold: bool = False
    hidden: bool = False


@dataclass(slots=True)
class _Sheet:
    """A sheet while it is read."""

    name: str
    hidden: bool
    rows: list[RawRow] = field(default_factory=list[RawRow])
    spans: list[Span] = field(default_factory=list[Span])
    at: int = 0
    filled: int = 0


def read_ods(data: bytes, source: str, watched: Watch = unwatched) -> list[RawTable]:
    """The sheets. Refusals `workbook-protected`, `workbook-bomb`, `file-damaged`."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if "META-INF/manifest.xml" in names and _LOCKED in archive.read("META-INF/manifest.xml"):
                raise Refusal("workbook-protected", source=source)
            wanted = [name for name in ("styles.xml", "content.xml") if name in names]
            if sum(archive.getinfo(name).file_size for name in wanted) > MOST_BYTES:
                raise Refusal("workbook-bomb", source=source)
            parts = [archive.read(name) for name in wanted]
        for part in parts:
            check_markup(part, source)
        return _tables(parts, source, watched)
    except (etree.XMLSyntaxError, BadZipFile, ValueError, OSError, EOFError, NotImplementedError):
        raise Refusal("file-damaged", source=source) from None
    except Refusal:
        raise
    except Exception:  # noqa: BLE001 - zlib and friends on damaged members
        raise Refusal("file-damaged", source=source) from None


def _tables(parts: list[bytes], source: str, watched: Watch) -> list[RawTable]:
    looks: dict[str, _Look] = {}
    sheets: list[_Sheet] = []
    for part in parts:
        for element in _elements(part, watched):
            if element.tag == f"{_STYLE}style":
                looks[element.get(f"{_STYLE}name", "")] = _look(element, looks)
            elif element.tag == f"{_TABLE}table":
                look = looks.get(element.get(f"{_TABLE}style-name", ""), _Look())
                sheets.append(_Sheet(element.get(f"{_TABLE}name", ""), look.hidden))
            elif sheets:
                _read_row(sheets[-1], element, looks, source)
    return [
        RawTable(source, sheet.name, number, tuple(sheet.rows), tuple(sheet.spans), sheet.hidden)
        for number, sheet in enumerate(sheets, start=1)
    ]


def _elements(part: bytes, watched: Watch) -> Iterator[Any]:
    """Styles, beginnings of tables, and whole rows, each let go after it was looked at."""
    wanted = (f"{_STYLE}style", f"{_TABLE}table", f"{_TABLE}table-row")
    stream = io.BytesIO(part)
    for number, (event, element) in enumerate(
        etree.iterparse(stream, events=("start", "end"), tag=wanted, resolve_entities=False, no_network=True)
    ):
        if number % _WATCHED_ROWS == 0:
            watched(stream.tell(), len(part))
        if (event == "start") == (element.tag == f"{_TABLE}table"):
            yield element
            if event == "end":
                _let_go(element)


def _let_go(element: Any) -> None:
    """Neither this element nor those before it are looked at again."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _look(style: Any, looks: dict[str, _Look]) -> _Look:
    parent = looks.get(style.get(f"{_STYLE}parent-style-name", ""), _Look())
    text = style.find(f"{_STYLE}text-properties")
    table = style.find(f"{_STYLE}table-properties")
    hidden = table is not None and table.get(f"{_TABLE}display") == "false"
    if text is None:
        return _Look(parent.font, parent.bold, hidden)
    font = text.get(f"{_STYLE}font-name") or text.get(f"{_FO}font-family") or parent.font
    weight = text.get(f"{_FO}font-weight")
    return _Look(
        font.strip("'"), weight in ("bold", "600", "700", "800", "900") if weight else parent.bold, hidden
    )


def _read_row(sheet: _Sheet, row: Any, looks: dict[str, _Look], source: str) -> None:
    repeated = int(row.get(f"{_TABLE}number-rows-repeated", "1"))
    cells = dict(_cells(sheet, row, looks, source))
    sheet.filled += repeated * len(cells)
    if sheet.filled > MOST_CELLS or sheet.at < 0 or repeated < 1:
        raise Refusal("workbook-bomb", source=source)
    hidden = row.get(f"{_TABLE}visibility") in ("collapse", "filter")
    if cells:
        sheet.rows += (RawRow(sheet.at + 1 + down, cells, hidden) for down in range(repeated))
    sheet.at += repeated


def _cells(sheet: _Sheet, row: Any, looks: dict[str, _Look], source: str) -> Iterator[tuple[int, RawCell]]:
    column = 1
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        repeated = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        raw = _cell(cell, looks) if cell.tag == _CELLS[0] else None
        if raw and repeated > 16384:
            raise Refusal("workbook-bomb", source=source)
        if raw:
            yield from ((column + right, raw) for right in range(repeated))
        wide = int(cell.get(f"{_TABLE}number-columns-spanned", "1"))
        high = int(cell.get(f"{_TABLE}number-rows-spanned", "1"))
        if wide > 1 or high > 1:
            sheet.spans.append(Span(sheet.at + 1, column, sheet.at + high, column + wide - 1))
        column += repeated


def _cell(cell: Any, looks: dict[str, _Look]) -> RawCell | None:
    look = looks.get(cell.get(f"{_TABLE}style-name", ""), _Look())
    kind = cell.get(f"{_OFFICE}value-type", "")
    has_formula = cell.get(f"{_TABLE}formula") is not None
    if kind in ("float", "percentage", "currency"):
        value = float(cell.get(f"{_OFFICE}value", "nan"))
        return RawCell(plain_number(value), value, look.font, look.bold) if value == value else None  # noqa: PLR0124
    if kind == "date":
        year, month, day = cell.get(f"{_OFFICE}date-value", "")[:10].split("-")
        return RawCell(f"{day}/{month}/{year}", font=look.font, bold=look.bold)
    runs = [run for run in _runs(cell, look, looks) if run.text]
    text = "".join(run.text for run in runs).strip()
    if not text:
        return RawCell("", unknown=True) if has_formula else None
    if has_formula and text.startswith(("#", "Err:")):
        return RawCell("", unknown=True)
    fonts = {run.font for run in runs if run.text.strip()}
    return RawCell(
        text,
        font=look.font if len(fonts) != 1 else fonts.pop(),
        bold=look.bold,
        runs=tuple(runs) if len(fonts) > 1 else (),
    )


def _runs(cell: Any, look: _Look, looks: dict[str, _Look]) -> Iterator[Run]:
    for number, paragraph in enumerate(cell.findall(f"{_TEXT}p")):
        if number:
            yield Run("\n", look.font)
        yield from _pieces(paragraph, look, looks)


def _pieces(element: Any, look: _Look, looks: dict[str, _Look]) -> Iterator[Run]:
    yield Run(element.text or "", look.font)
    for child in element:
        if child.tag == f"{_TEXT}s":
            yield Run(" " * min(int(child.get(f"{_TEXT}c", "1")), 100), look.font)
        elif child.tag == f"{_TEXT}tab":
            yield Run("\t", look.font)
        elif child.tag == f"{_TEXT}line-break":
            yield Run("\n", look.font)
        elif child.tag in (f"{_TEXT}span", f"{_TEXT}a"):
            inner = looks.get(child.get(f"{_TEXT}style-name", ""), look)
            yield from _pieces(child, inner if inner.font else look, looks)
        yield Run(child.tail or "", look.font)
