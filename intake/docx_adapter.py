# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false
"""Reads the tables of a Word file with python-docx; the only file of this room that knows it."""

import io
from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn

from intake.limits import Watch, check_markup, unwatched
from intake.tables import RawCell, RawRow, RawTable, Run, Span
from models.problems import Refusal

_LARGEST = 48 * 2**20
"""Bytes of all parts; a list of 10,000 rows has 20 MB."""


def read_docx(data: bytes, source: str, watched: Watch = unwatched) -> list[RawTable]:
    """The tables in order; one within a cell comes after the one it stands in. Refusal `file-damaged`."""
    try:
        _check(data, source)
        document: Any = Document(io.BytesIO(data))
        body = document.element.body
        base = _base_font(document)
        found = [_table(table, base, watched) for table in body.iter(qn("w:tbl"))]
    except Refusal:
        raise
    except Exception:  # noqa: BLE001 - what damaged files make python-docx and lxml raise is on no list
        raise Refusal("file-damaged", source=source) from None
    filled = [(rows, spans) for rows, spans in found if rows]
    return [RawTable(source, "", number, rows, spans) for number, (rows, spans) in enumerate(filled, start=1)]


def _check(data: bytes, source: str) -> None:
    """Refuse what would make a tree too large; parts are looked at one after the other."""
    with ZipFile(io.BytesIO(data)) as archive:
        parts = [part for part in archive.infolist() if part.filename.endswith((".xml", ".rels"))]
        if sum(part.file_size for part in parts) > _LARGEST:
            raise Refusal("workbook-bomb", source=source)
        for part in parts:
            check_markup(archive.read(part), source)


def _base_font(document: Any) -> str:
    return str(document.styles["Normal"].font.name or "")


def _table(table: Any, base: str, watched: Watch) -> tuple[tuple[RawRow, ...], tuple[Span, ...]]:
    rows: list[RawRow] = []
    spans: list[Span] = []
    opened: dict[int, tuple[int, int, int]] = {}
    found = table.findall(qn("w:tr"))
    for number, row in enumerate(found, start=1):
        watched(number, len(found))
        cells: dict[int, RawCell] = {}
        for column, width, cell in _placed(row):
            goes_on = _merge(cell)
            if goes_on == "continue" and column in opened:
                top, _, _ = opened[column]
                opened[column] = (top, number, width)
                continue
            _close(opened, spans, column)
            opened[column] = (number, number, width)
            raw = _cell(cell, base)
            if raw:
                cells[column] = raw
        if cells:
            rows.append(RawRow(number, cells))
    for column in list(opened):
        _close(opened, spans, column)
    return tuple(rows), tuple(spans)


def _close(opened: dict[int, tuple[int, int, int]], spans: list[Span], column: int) -> None:
    """A cell has ended: where it went over several places, they are merged."""
    if column in opened:
        top, bottom, width = opened.pop(column)
        if bottom > top or width > 1:
            spans.append(Span(top, column, bottom, column + width - 1))


def _placed(row: Any) -> Iterator[tuple[int, int, Any]]:
    """The cells of a row with their columns and widths."""
    before = row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}")
    column = 1 + (int(before.get(qn("w:val"), "0")) if before is not None else 0)
    for cell in row.iter(qn("w:tc")):
        if cell.getparent() is not row and cell.getparent().tag != qn("w:sdtContent"):
            continue
        span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
        width = int(span.get(qn("w:val"), "1")) if span is not None else 1
        yield column, width, cell
        column += width


def _merge(cell: Any) -> str:
    merge = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
    return "" if merge is None else merge.get(qn("w:val"), "continue")


def _cell(cell: Any, base: str) -> RawCell | None:
    runs: list[Run] = []
    bold: list[bool] = []
    for number, paragraph in enumerate(cell.findall(qn("w:p"))):
        if number and runs:
            runs.append(Run("\n", runs[-1].font))
        for run in paragraph.iter(qn("w:r")):
            text = "".join(map(_text_of, run))
            if text:
                runs.append(Run(text, _font(run, base)))
                bold.append(_is_bold(run))
    text = "".join(run.text for run in runs).strip()
    if not text:
        return None
    fonts = {run.font for run in runs if run.text.strip()}
    if len(fonts) == 1:
        return RawCell(text, font=fonts.pop(), bold=all(bold))
    return RawCell(text, bold=all(bold), runs=tuple(runs))


def _text_of(piece: Any) -> str:
    if piece.tag == qn("w:t"):
        return piece.text or ""
    if piece.tag == qn("w:softHyphen"):
        return "\u00ad"
    return {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}.get(
        piece.tag, ""
    )


def _font(run: Any, base: str) -> str:
    fonts = run.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
    if fonts is None:
        return base
    return fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi")) or base


def _is_bold(run: Any) -> bool:
    bold = run.find(f"{qn('w:rPr')}/{qn('w:b')}")
    return bold is not None and bold.get(qn("w:val"), "1") not in ("0", "false", "off")
