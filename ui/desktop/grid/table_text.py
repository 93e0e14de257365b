"""A block of cells as the clipboard carries it: tab-separated text and an HTML table. Meanings are elsewhere."""

import csv
import io
from collections.abc import Iterable, Sequence
from html import escape
from html.parser import HTMLParser

Block = list[list[str]]


def to_text(rows: Iterable[Sequence[str]]) -> str:
    """Tab-separated text, as spreadsheets read it."""
    return "\n".join("\t".join(rows_text) for rows_text in rows)


def to_html(rows: Iterable[Sequence[str]]) -> str:
    """A table; the cells are text, so that a code such as 1.004 stays what it is."""
    lines = (
        "<tr>" + "".join(f"<td style=\"mso-number-format:'@'\">{escape(cell)}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    return f"<table>{''.join(lines)}</table>"


def read_text(text: str) -> Block:
    """The rows of tab-separated text; a cell in quotes may hold tabs and line breaks."""
    lines = csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), csv.excel_tab)
    return squared(list(lines))


def read_html(html: str) -> Block:
    """The rows of the tables in a piece of HTML; none where there is no table."""
    reader = _TableReader()
    reader.feed(html)
    reader.close()
    return squared(reader.rows)


def squared(rows: Block) -> Block:
    """The rows without blank ones at the end, all as long as the longest."""
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows = rows[:-1]
    width = max(map(len, rows), default=0)
    return [[*row, *[""] * (width - len(row))] for row in rows]


class _TableReader(HTMLParser):
    """Collects the texts of table cells. A cell over several columns is followed by blank ones."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Block = []
        self._cell: list[str] | None = None
        self._blank = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self._end_cell()
            self._cell = []
            span = dict(attrs).get("colspan") or "1"
            self._blank = min(int(span), 100) - 1 if span.isdecimal() else 0
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is not None:
            self.rows[-1] += ["".join(self._cell), *[""] * self._blank]
            self._cell = None
