"""Reads .xlsx and .xlsm: values by calamine, and what it does not tell by a look at the parts themselves.

Fonts matter where there is one of an old encoding, bold where a row may be a heading: most files need neither scan nor
openpyxl.
"""

import io
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from zipfile import ZipFile

from intake.calamine_adapter import read_values
from intake.limits import MOST_BYTES, MOST_MERGED, slimmed
from intake.openpyxl_adapter import read_fonts, read_sheets
from intake.sheets import SheetRow
from intake.tables import MOST_CELLS, RawCell, RawRow, RawTable
from models.problems import Problem, Refusal

_OLD_FONT = re.compile(rb'(?:val|name)="(?:\.Vn|VNI[- ])', re.IGNORECASE)
_BOLD_FONT = re.compile(rb"<font\b[^<>]*>.*?</font>|<font\b[^<>]*/>", re.DOTALL)
_CELL_STYLES = re.compile(rb"<cellXfs\b.*?</cellXfs>", re.DOTALL)
_FONT_ID = re.compile(rb'<xf\b[^<>]*?\bfontId="(\d+)"')
_ADDRESS = re.compile(rb"""\br\s*=\s*["'](?:([A-Za-z]{1,7})?(\d{1,12}))["']""")
_CELL_OR_ROW = re.compile(rb"<(?:\w+:)?(?:c|row)\b")
_USUAL_ADDRESS = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"')
_ODD_ADDRESS = re.compile(rb"""\br\s*=\s*["'][^"'<>]*&""")
_STYLE = rb' s="(?:%s)"'
_CELL = re.compile(rb'<c\b[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_HIDDEN_ROW = re.compile(rb'<row\b(?=[^<>]*?\bhidden="(?:1|true)")[^<>]*?\br="(\d{1,7})"')
_HIDDEN_COLUMN = re.compile(
    rb'<col\b(?=[^<>]*?\bhidden="(?:1|true)")(?=[^<>]*?\bmin="(\d+)")[^<>]*?\bmax="(\d+)"'
)
_NO_VALUE = re.compile(
    rb'<c\b[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"[^<>]*>\s*<f\b[^<>]*?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>'
)
_ERROR = re.compile(rb'<c\b(?=[^<>]*?\bt="e")[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_SHORTEST = len(b"<si><t/></si>")
_NOT_NEAR = re.compile(rb'<c(?! r="[A-Z]\d{1,5}")')
"""A cell right of column Z or below row 99,999, or one whose address is written as no program does."""
_NEAR = 26 * 99_999
_LAST_COLUMN = 16_384
_MOST_PLACES = 4_000_000
"""The area of a sheet that calamine may lay out; a sheet that is wider is read cell by cell."""


def read_xlsx(data: bytes, source: str) -> list[RawTable]:
    """The worksheets in order. Refusals as `intake.reading.read_tables`."""
    try:
        data = slimmed(data, source)
        with ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist() if _is_looked_at(name)}
    except Refusal:
        raise
    except Exception:  # noqa: BLE001 - what zipfile and zlib raise on damaged members is on no list
        raise Refusal("workbook-unreadable", source=source) from None
    sheets = [part for name, part in parts.items() if name.startswith("xl/worksheets/")]
    _check_sizes(parts, sheets, source)
    if any(_area(part) > _MOST_PLACES for part in sheets):
        return _cell_by_cell(data, source)
    tables = read_values(data, source)
    if any(_OLD_FONT.search(part) for name, part in parts.items() if _names_fonts(name, part)):
        tables = read_fonts(data, tables)
    return _looked_at(tables, parts)


def _names_fonts(name: str, part: bytes) -> bool:
    """Styles name fonts, and the texts that have several; in other texts there is nothing to look for."""
    return name.startswith("xl/styles") or ("sharedStrings" in name and b"rFont" in part)


def _check_sizes(parts: Mapping[str, bytes], sheets: list[bytes], source: str) -> None:
    """Refuse what no list of an office is, by counting."""
    if any(b"<!ENTITY" in part for part in parts.values()) or sum(map(len, parts.values())) > MOST_BYTES:
        raise Refusal("workbook-bomb", source=source)
    if _may_hold(sheets, MOST_MERGED) and sum(part.count(b"mergeCell ") for part in sheets) > MOST_MERGED:
        raise Refusal("workbook-bomb", source=source)
    shared = [part for name, part in parts.items() if "sharedStrings" in name]
    if not _may_hold((*shared, *sheets), MOST_CELLS):
        return
    texts = max((part.count(b"<si>") for part in shared), default=0)
    filled = sum(part.count(b"<v>") + part.count(b"<is>") for part in sheets)
    if max(texts, filled) > MOST_CELLS:
        raise Refusal("file-too-large", source=source, limit=MOST_CELLS)


def _may_hold(parts: Collection[bytes], elements: int) -> bool:
    """Whether parts are long enough for so many elements with something in them: most files need no counting."""
    return sum(map(len, parts)) > elements * _SHORTEST


def _is_looked_at(name: str) -> bool:
    return name.startswith(
        ("xl/worksheets/", "xl/styles", "xl/sharedStrings", "xl/workbook.xml", "xl/_rels/")
    )


def _area(part: bytes) -> int:
    """Rows by columns of the filled part of a sheet, at least; too many where it is written as no program does.

    calamine lays this area out in memory, and ends the program where there is not enough: no way round is left open.
    """
    if _is_near(part):
        return _NEAR
    usual = _usual_places(part)
    if usual is not None:
        rows, columns = {row for _, row in usual}, {letters for letters, _ in usual}
        return max(map(int, rows), default=0) * max(map(_column, columns), default=0)
    elements = _cells_and_rows(part)
    if elements > MOST_CELLS or part.startswith((b"\xff\xfe", b"\xfe\xff")) or _ODD_ADDRESS.search(part):
        return _MOST_PLACES + 1
    places = _ADDRESS.findall(part)
    columns, rows = {letters for letters, _ in places}, {row for _, row in places}
    # A cell without an address stands after the one before it, a row below.
    lacking = max(0, elements - len(places))
    width = _LAST_COLUMN if lacking else max(map(_column, columns), default=1)
    return (max(map(int, rows), default=1) + lacking) * width


def _is_near(part: bytes) -> bool:
    """Whether all cells stand within a small area, each with its usual address; nothing has to be taken apart then."""
    start, end = part.find(b"<sheetData"), part.rfind(b"</sheetData>")
    if start < 0 or end < 0 or b"\0" in part or b":row" in part:
        return False
    return _NOT_NEAR.search(part, start, end) is None


def _usual_places(part: bytes) -> list[tuple[bytes, bytes]] | None:
    """The addresses of all cells where each is written as Excel and others write it; None where one may be hidden."""
    start, end = part.find(b"<sheetData"), part.rfind(b"</sheetData>")
    cells = part.count(b"<c", start, end)
    if start < 0 or end < 0 or cells > MOST_CELLS or b"\0" in part or b":row" in part:
        return None
    found = _USUAL_ADDRESS.findall(part, start, end)
    return found if len(found) == cells else None


def _cells_and_rows(part: bytes) -> int:
    if b":row" in part:
        return len(_CELL_OR_ROW.findall(part))
    return sum(map(part.count, (b"<c ", b"<c>", b"<c\n", b"<c\t", b"<row ", b"<row>", b"<row\n", b"<row\t")))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _cell_by_cell(data: bytes, source: str) -> list[RawTable]:
    """A sheet with cells far apart, without fonts and merges."""
    return [
        RawTable(sheet.source, sheet.name, number, tuple(map(_plain_row, sheet.rows)), hidden=sheet.hidden)
        for number, sheet in enumerate(read_sheets(data, source), start=1)
    ]


def _plain_row(row: SheetRow) -> RawRow:
    cells = row.cells.items()
    return RawRow(
        row.number, {c: RawCell(str(v), float(v) if isinstance(v, int) else None) for c, v in cells}
    )


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
    hides = b'hidden="1"' in part or b'hidden="true"' in part  # LibreOffice says of every row that it is not
    hidden = {int(row) for row in _HIDDEN_ROW.findall(part)} if hides else set[int]()
    strong = _strong(part, bold) if bold else set[tuple[int, int]]()
    unknown = _unknown(part)
    if not (hides or strong or unknown):
        return table
    touched = hidden | unknown.keys() | {row for row, _ in strong}
    rows = tuple(
        _row(row, hidden, strong, unknown) if row.number in touched else row
        for row in _with_unknown_rows(table, unknown)
    )
    return replace(table, rows=rows, hidden_columns=_hidden_columns(part))


def _strong(part: bytes, bold: bytes) -> set[tuple[int, int]]:
    """Rows and columns of the cells in a bold style. Few are: each is looked up from its style backwards."""
    styled = re.compile(_STYLE % bold).finditer(part)
    cells = (_CELL.match(part, part.rfind(b"<", 0, found.start())) for found in styled)
    return {(int(cell[2]), _column(cell[1])) for cell in cells if cell}


def _hidden_columns(part: bytes) -> frozenset[int]:
    """Columns are told of before the cells."""
    found = _HIDDEN_COLUMN.findall(part, 0, max(0, part.find(b"<sheetData")))
    spans = (range(int(first), min(int(last), _LAST_COLUMN) + 1) for first, last in found)
    return frozenset(column for span in spans for column in span)


def _unknown(part: bytes) -> dict[int, list[int]]:
    """The columns by row of formulas without a kept value, and of errors."""
    without_value = _places(_NO_VALUE, part) if b"<f" in part else set[tuple[int, int]]()
    errors = _places(_ERROR, part) if b't="e"' in part else set[tuple[int, int]]()
    columns: dict[int, list[int]] = {}
    for row, column in sorted(without_value | errors):
        columns.setdefault(row, []).append(column)
    return columns


def _places(pattern: re.Pattern[bytes], part: bytes) -> set[tuple[int, int]]:
    return {(int(found[2]), _column(found[1])) for found in pattern.finditer(part)}


def _with_unknown_rows(table: RawTable, unknown: Mapping[int, list[int]]) -> list[RawRow]:
    """The rows, and those that hold nothing but cells without a known value."""
    present = {row.number for row in table.rows}
    missing = (RawRow(number, {}) for number in unknown if number not in present)
    return sorted((*table.rows, *missing), key=lambda row: row.number)


def _row(
    row: RawRow, hidden: set[int], strong: set[tuple[int, int]], unknown: Mapping[int, list[int]]
) -> RawRow:
    cells = {
        column: _bold(cell) if (row.number, column) in strong else cell for column, cell in row.cells.items()
    }
    lacking = unknown.get(row.number, ())
    cells |= {column: RawCell("", unknown=True) for column in lacking if column not in cells}
    return RawRow(row.number, dict(sorted(cells.items())), row.number in hidden)


def _bold(cell: RawCell) -> RawCell:
    return cell._replace(bold=True)


def remarks_on(data: bytes, source: str) -> Iterator[Problem]:
    """What the file holds besides tables, and what became of it."""
    with ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        yield Problem("macros-ignored", {"source": source})
    if any(name.startswith("xl/externalLinks/") for name in names):
        yield Problem("links-not-followed", {"source": source})
