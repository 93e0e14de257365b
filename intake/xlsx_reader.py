"""Reads .xlsx and .xlsm: values by calamine, and what it does not tell by a look at the parts themselves.

Fonts matter where there is one of an old encoding, bold where a row may be a heading: most files need neither scan nor
openpyxl.
"""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from zipfile import BadZipFile, ZipFile

from intake.calamine_adapter import read_values
from intake.openpyxl_adapter import read_fonts, read_sheets
from intake.tables import RawCell, RawRow, RawTable
from models.problems import Problem, Refusal

_OLD_FONT = re.compile(rb'(?:val|name)="(?:\.Vn|VNI[- ])', re.IGNORECASE)
_BOLD_FONT = re.compile(rb"<font\b[^>]*>.*?</font>|<font\b[^>]*/>", re.DOTALL)
_CELL_STYLES = re.compile(rb"<cellXfs\b.*?</cellXfs>", re.DOTALL)
_FONT_ID = re.compile(rb'<xf\b[^>]*?\bfontId="(\d+)"')
_ADDRESS = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_STYLED = rb'<c\b(?=[^>]*?\bs="(?:%s)")[^>]*?\br="([A-Z]{1,3})(\d{1,7})"'
_HIDDEN_ROW = re.compile(rb'<row\b(?=[^>]*?\bhidden="(?:1|true)")[^>]*?\br="(\d{1,7})"')
_HIDDEN_COLUMN = re.compile(
    rb'<col\b(?=[^>]*?\bhidden="(?:1|true)")(?=[^>]*?\bmin="(\d+)")[^>]*?\bmax="(\d+)"'
)
_NO_VALUE = re.compile(
    rb'<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<f\b[^>]*?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>'
)
_ERROR = re.compile(rb'<c\b(?=[^>]*?\bt="e")[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_MOST_PLACES = 4_000_000
"""The area of a sheet that calamine may lay out; a sheet that is wider is read cell by cell."""


def read_xlsx(data: bytes, source: str) -> list[RawTable]:
    """The worksheets in order. Refusals as `intake.reading.read_tables`."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist() if _is_looked_at(name)}
    except (BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        raise Refusal("workbook-unreadable", source=source) from None
    except Exception:  # noqa: BLE001 - zlib and friends on damaged members
        raise Refusal("workbook-unreadable", source=source) from None
    sheets = [part for name, part in sorted(parts.items()) if name.startswith("xl/worksheets/")]
    if any(b"<!ENTITY" in part for part in parts.values()):
        raise Refusal("workbook-bomb", source=source)
    if any(_area(part) > _MOST_PLACES for part in sheets):
        return _cell_by_cell(data, source)
    tables = read_values(data, source)
    if any(_OLD_FONT.search(part) for name, part in parts.items() if not name.startswith("xl/worksheets/")):
        tables = read_fonts(data, tables)
    return _looked_at(tables, parts)


def _is_looked_at(name: str) -> bool:
    return name.startswith(
        ("xl/worksheets/sheet", "xl/styles", "xl/sharedStrings", "xl/workbook.xml", "xl/_rels/")
    )


def _area(part: bytes) -> int:
    """Rows by columns of the filled part of a sheet."""
    places = _ADDRESS.findall(part)
    if not places:
        return 0
    return max(int(row) for _, row in places) * max(
        _column(letters) for letters in {letters for letters, _ in places}
    )


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _cell_by_cell(data: bytes, source: str) -> list[RawTable]:
    """A sheet with cells far apart, without fonts and merges."""
    return [
        RawTable(
            sheet.source, sheet.name, number,
            tuple(
                RawRow(row.number, {c: RawCell(str(v), float(v) if isinstance(v, int) else None) for c, v in row.cells.items()})
                for row in sheet.rows
            ),
            hidden=sheet.hidden,
        )
        for number, sheet in enumerate(read_sheets(data, source), start=1)
    ]  # fmt: skip


def _looked_at(tables: list[RawTable], parts: Mapping[str, bytes]) -> list[RawTable]:
    """The tables with bold, hidden rows and columns, and cells whose value nobody knows."""
    bold = _bold_styles(parts.get("xl/styles.xml", b""))
    sheets = _sheet_parts(parts)
    return [_with_looks(table, sheets.get(table.name, b""), bold) for table in tables]


def _bold_styles(styles: bytes) -> bytes:
    """The numbers of the styles that are bold, as a pattern; empty where none is."""
    fonts = re.search(rb"<fonts\b.*?</fonts>", styles, re.DOTALL)
    cells = _CELL_STYLES.search(styles)
    if not fonts or not cells:
        return b""
    bold = {
        i
        for i, font in enumerate(_BOLD_FONT.findall(fonts[0]))
        if re.search(rb'<b(\s+val="(1|true)")?\s*/>', font)
    }
    return b"|".join(b"%d" % i for i, font in enumerate(_FONT_ID.findall(cells[0])) if int(font) in bold)


def _sheet_parts(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The worksheets' parts by the names of the sheets."""
    from html import unescape

    targets = {
        found[b"Id"]: found[b"Target"]
        for found in map(
            _attributes, re.findall(rb"<Relationship\b([^>]*)>", parts.get("xl/_rels/workbook.xml.rels", b""))
        )
        if {b"Id", b"Target"} <= found.keys()
    }
    sheets: dict[str, bytes] = {}
    for found in map(
        _attributes, re.findall(rb"<(?:\w+:)?sheet\b([^>]*)>", parts.get("xl/workbook.xml", b""))
    ):
        target = targets.get(found.get(b"id", b""), b"").decode("utf-8", "replace")
        path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        sheets[unescape(found.get(b"name", b"").decode("utf-8", "replace"))] = parts.get(path, b"")
    return sheets


def _attributes(text: bytes) -> dict[bytes, bytes]:
    return dict(re.findall(rb'(?:\w+:)?(\w+)="([^"]*)"', text))


def _with_looks(table: RawTable, part: bytes, bold: bytes) -> RawTable:
    if not part:
        return table
    hidden = {int(row) for row in _HIDDEN_ROW.findall(part)} if b"hidden=" in part else set[int]()
    strong = _places(re.compile(_STYLED % bold), part) if bold else set[tuple[int, int]]()
    unknown = (_places(_NO_VALUE, part) if b"<f" in part else set[tuple[int, int]]()) | _places(_ERROR, part)
    if not (hidden or strong or unknown or b"hidden=" in part):
        return table
    rows = tuple(_row(row, hidden, strong, unknown) for row in _with_unknown_rows(table, unknown))
    columns = (range(int(a), min(int(b), 16384) + 1) for a, b in _HIDDEN_COLUMN.findall(part))
    return replace(table, rows=rows, hidden_columns=frozenset(column for span in columns for column in span))


def _places(pattern: re.Pattern[bytes], part: bytes) -> set[tuple[int, int]]:
    return {(int(row), _column(letters)) for letters, row in pattern.findall(part)}


def _with_unknown_rows(table: RawTable, unknown: set[tuple[int, int]]) -> list[RawRow]:
    """The rows, and those that hold nothing but cells without a known value."""
    present = {row.number for row in table.rows}
    missing = sorted({row for row, _ in unknown} - present)
    return sorted((*table.rows, *(RawRow(number, {}) for number in missing)), key=lambda row: row.number)


def _row(
    row: RawRow, hidden: set[int], strong: set[tuple[int, int]], unknown: set[tuple[int, int]]
) -> RawRow:
    cells = {
        column: replace(cell, bold=True) if (row.number, column) in strong else cell
        for column, cell in row.cells.items()
    }
    lacking = {column for at, column in unknown if at == row.number} if unknown else set[int]()
    cells |= {column: RawCell("", unknown=True) for column in lacking if column not in cells}
    return RawRow(row.number, dict(sorted(cells.items())), row.number in hidden)


def remarks_on(data: bytes, source: str) -> Iterator[Problem]:
    """What the file holds besides tables, and what became of it."""
    with ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        yield Problem("macros-ignored", {"source": source})
    if any(name.startswith("xl/externalLinks/") for name in names):
        yield Problem("links-not-followed", {"source": source})
