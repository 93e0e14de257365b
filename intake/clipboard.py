"""What the clipboard carries, as raw tables."""

import csv
import io
from collections.abc import Sequence
from html.parser import HTMLParser

from intake.tables import RawCell, RawRow, RawTable


def tables_from_text(text: str) -> list[RawTable]:
    """The table of tab-separated text; a cell in quotes may hold tabs and line breaks."""
    lines = csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), csv.excel_tab)
    return _tables(list(lines))


def tables_from_html(html: str) -> list[RawTable]:
    """The tables in a piece of HTML; none where there is no table."""
    reader = _TableReader()
    reader.feed(html)
    reader.close()
    return _tables(reader.rows)


def _tables(rows: Sequence[Sequence[str]]) -> list[RawTable]:
    raw = [
        RawRow(number, {c: RawCell(text) for c, text in enumerate(texts, start=1) if text.strip()})
        for number, texts in enumerate(rows, start=1)
    ]
    filled = tuple(row for row in raw if row.cells)
    return [RawTable("", "", 1, filled)] if filled else []


class _TableReader(HTMLParser):
    """Collects the texts of table cells. A cell over several columns is followed by blank ones."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
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
