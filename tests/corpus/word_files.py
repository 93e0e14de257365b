"""Papers as .docx: each sheet a table, what stands above and below it in paragraphs."""

import io

from docx import Document
from docx.document import Document as DocumentType
from docx.text.paragraph import Paragraph

from tests.corpus.papers import Cell, Line, Paper, Sheet


def docx(paper: Paper) -> bytes:
    """The paper as Word has it."""
    document = Document()
    for sheet in paper.sheets:
        _add_lines(document, sheet.above)
        _add_table(document, sheet)
        _add_lines(document, sheet.below)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _add_lines(document: DocumentType, lines: list[Line]) -> None:
    for line in lines:
        for cell in line.values():
            _write(document.add_paragraph(), cell)
    document.add_paragraph()


def _add_table(document: DocumentType, sheet: Sheet) -> None:
    width = sheet.width
    table = document.add_table(rows=len(sheet.lines), cols=width)
    rows = [row.cells for row in table.rows]
    for top, left, bottom, right in sheet.merges:
        rows[top - 1][left - 1].merge(rows[bottom - 1][right - 1])
    for number, line in enumerate(sheet.lines):
        for at, cell in line.items():
            _write(rows[number][at - 1].paragraphs[0], cell)


def _write(paragraph: Paragraph, cell: Cell) -> None:
    if cell.number is not None:
        paragraph.add_run(cell.plain)
    for piece in cell.pieces:
        run = paragraph.add_run(piece.text)
        run.bold = cell.bold or None
        if piece.font:
            run.font.name = piece.font
