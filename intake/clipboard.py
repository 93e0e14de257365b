"""What the clipboard carries, as raw tables."""

from intake.html_tables import html_tables
from intake.plain_text import raw_table, table_of_text
from intake.tables import RawTable


def tables_from_text(text: str) -> list[RawTable]:
    """The table of tab-separated text; a cell in quotes may hold tabs and line breaks."""
    if "\t" in text:
        return table_of_text(text)
    return raw_table([[line] for line in text.replace("\r\n", "\n").split("\n")], "")


def tables_from_html(html: str) -> list[RawTable]:
    """The tables in a piece of HTML; none where there is no table."""
    return html_tables(html, "")
