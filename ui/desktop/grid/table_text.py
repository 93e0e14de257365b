"""A block of cells as the grid puts it on the clipboard: tab-separated text and an HTML table."""

from collections.abc import Iterable, Sequence
from html import escape


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
