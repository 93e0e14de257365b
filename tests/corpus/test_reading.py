"""What stands in a file stands in its tables: every text in its row and column, merged ranges, what is hidden."""

from unicodedata import normalize

import pytest

from intake.tables import RawTable
from tests.corpus.composing import labelled
from tests.corpus.ideal import ideal_tables
from tests.corpus.layouts import WORKBOOKS, Layout, layouts
from tests.corpus.scoring import tables_of

_Texts = list[dict[int, str]]


def _texts(table: RawTable) -> _Texts:
    """The rows, each by column; blanks, line breaks and marks of tones are as one, as every container has its own."""
    rows = (
        {at: " ".join(normalize("NFC", cell.text).split()) for at, cell in row.cells.items()}
        for row in table.rows
    )
    return [{at: text for at, text in row.items() if text} for row in rows]


def _read(layout: Layout) -> tuple[list[RawTable], list[RawTable]]:
    papers = labelled(layout).papers
    read = [table for paper in papers for table in tables_of(paper, layout.container)]
    right = [table for paper in papers for table in ideal_tables(paper, layout.container)]
    return read, right


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.name)
def test_every_text_of_a_table_is_read_in_its_place(layout: Layout) -> None:
    read, right = _read(layout)
    assert [_texts(table) for table in read] == [_texts(table) for table in right]


@pytest.mark.parametrize(
    "layout", [t for t in layouts() if t.container in WORKBOOKS], ids=lambda layout: layout.name
)
def test_merged_ranges_and_what_is_hidden_are_read(layout: Layout) -> None:
    read, right = _read(layout)
    assert [set(table.spans) for table in read] == [set(table.spans) for table in right]
    assert [table.hidden for table in read] == [table.hidden for table in right]
    assert [[row.number for row in table.rows if row.hidden] for table in read] == [
        [row.number for row in table.rows if row.hidden] for table in right
    ]
