"""The real files: every row of a list comes as its columns say, and a table that is no list gives no procedure."""

from pathlib import Path

import pytest

from intake.reading import read_tables
from intake.repairing import cell_text
from models.taken import Taken
from models.text import clean
from tests.builders import shipped_profile
from tests.corpus.real_files import OLD, RealFile, is_right_already, real_files, right_texts
from tests.corpus.run import described
from tests.corpus.scoring import Score, judge, taken_of


def _taken(file: RealFile, *, answered: bool = True) -> Taken:
    tables = read_tables(file.data, file.name).tables
    return taken_of(tables, shipped_profile(file.profile), file.answers if answered else {})


def _failures(score: Score) -> list[str]:
    return [described(row) for row in score.failures]


@pytest.mark.parametrize("file", tuple(real_files()), ids=lambda file: file.name)
def test_every_row_of_a_real_list_comes_as_its_columns_say(file: RealFile) -> None:
    taken = _taken(file)
    assert taken.rows_read == len(file.expected)
    assert not _failures(judge(file.expected, taken))


@pytest.mark.parametrize("file", tuple(real_files()), ids=lambda file: file.name)
def test_without_an_answer_no_row_of_a_real_list_is_placed(file: RealFile) -> None:
    taken = _taken(file, answered=False)
    assert not taken.rows
    assert len(taken.left_out) == len(file.expected)
    assert taken.asks


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_an_old_table_that_is_no_list_gives_no_procedure_unasked(path: Path) -> None:
    taken = taken_of(read_tables(path.read_bytes(), path.name).tables, shipped_profile("tt32-2017"), {})
    assert not [row for row in taken.rows if not row.doubts]


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_the_texts_of_an_old_table_read_as_they_must(path: Path) -> None:
    right = right_texts(path)
    tables = read_tables(path.read_bytes(), path.name).tables
    cells = [cell for table in tables for row in table.rows for cell in row.cells.values()]
    texts = {cell.text: cell_text(cell).text for cell in cells if cell.number is None and cell.text.strip()}
    assert texts
    # One cell writes VNI by a slip of its own (löïïc); nobody can tell what it was to be.
    wrong = {text for text, read in texts.items() if read.lower() not in right and not is_right_already(text)}
    assert {text for text in wrong if "ïï" not in text} == set()
    plain = [cell.text for cell in cells if not cell.runs and is_right_already(cell.text)]
    assert [text for text in plain if texts[text] != clean(text)] == []
