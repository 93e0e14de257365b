"""The tables as a reader without a fault would give them, so that faults of reading and of understanding stay apart."""

from intake.tables import RawCell, RawRow, RawTable, Run, Span
from tests.corpus.layouts import STYLED, TEXTS
from tests.corpus.papers import Cell, Paper, Sheet


def ideal_tables(paper: Paper, container: str) -> tuple[RawTable, ...]:
    """What is in the paper, as far as its container can carry it."""
    source = "" if container.startswith(("clip", "html")) else f"{paper.name}.{container.partition('-')[0]}"
    return tuple(_table(sheet, source, number, container) for number, sheet in enumerate(paper.sheets, 1))


def _table(sheet: Sheet, source: str, number: int, container: str) -> RawTable:
    outside_is_text = container in ("docx", "html-word")
    lines = sheet.lines if outside_is_text else sheet.all_lines
    merges = sheet.merges if outside_is_text else sheet.all_merges
    down = 0 if outside_is_text else len(sheet.above)
    rows = (
        RawRow(at, {c: _cell(cell, container) for c, cell in line.items()}, at - down in sheet.hidden_lines)
        for at, line in enumerate(lines, 1)
        if line
    )
    spans = tuple(Span(*merge) for merge in merges) if container in STYLED else ()
    named = container not in TEXTS and not outside_is_text and source
    return RawTable(source, sheet.name if named else "", number, tuple(rows), spans, sheet.hidden)


def _cell(cell: Cell, container: str) -> RawCell:
    if container in TEXTS:
        return RawCell(cell.plain)
    fonts = {piece.font for piece in cell.pieces}
    runs = tuple(Run(*piece) for piece in cell.pieces) if len(fonts) > 1 else ()
    font = next(iter(fonts)) if len(fonts) == 1 else ""
    return RawCell(cell.plain, cell.number, font, cell.bold, runs, unknown=bool(cell.formula))
