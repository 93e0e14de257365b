"""Appendix III or IV given alone: what its rows do not say themselves is shown as a doubt, never silently taken."""

from dataclasses import replace

import pytest

from intake.readings import Meaning, Reading, Role
from intake.recogniser import recognise
from intake.tables import RawRow, RawTable
from intake.taking import take
from models.records import Eligibility
from models.taken import TakenRow
from tests.builders import shipped_profile
from tests.corpus.composing import labelled
from tests.corpus.layouts import Layout
from tests.corpus.scoring import tables_of

UNSAID = "decision-unsaid"
ALONE = {
    "appendix-3": (3, Meaning.ELIGIBLE, Eligibility.ELIGIBLE),
    "appendix-4": (4, Meaning.REASON, Eligibility.NOT_ELIGIBLE),
}
PROFILE = shipped_profile("tt32-2017")


def layout(form: str) -> Layout:
    return Layout(form=form, reasons="listed" if form == "appendix-4" else "none", seed=7)


def generated(form: str) -> RawTable:
    (paper,) = labelled(layout(form)).papers
    (table,) = tables_of(paper, layout(form).container)
    return table


def with_text(table: RawTable, number: int, column: int, text: str) -> RawTable:
    """The table with another text, or none, in one cell."""

    def changed(row: RawRow) -> RawRow:
        others = {place: cell for place, cell in row.cells.items() if place != column}
        return row._replace(
            cells={**others, column: row.cells[column]._replace(text=text)} if text else others
        )

    return replace(table, rows=tuple(changed(row) if row.number == number else row for row in table.rows))


def place_of(reading: Reading, meaning: Meaning) -> int:
    return next(place for place, column in reading.columns.items() if column.meaning is meaning)


def taken(table: RawTable) -> tuple[TakenRow, ...]:
    return take([recognise(table, PROFILE)], PROFILE).rows


@pytest.mark.parametrize("form", ALONE)
def test_rows_that_say_what_their_appendix_means_are_not_doubted(form: str) -> None:
    number, _, eligibility = ALONE[form]
    assert recognise(generated(form), PROFILE).appendix == number
    rows = taken(generated(form))
    assert len(rows) == len(labelled(layout(form)).expected)
    assert all(row.columns["eligibility"] is eligibility and not row.doubts for row in rows)


@pytest.mark.parametrize(
    ("form", "text"),
    [("appendix-3", ""), ("appendix-3", "không"), ("appendix-3", "Chờ ý kiến"), ("appendix-4", "")],
)
def test_a_row_that_says_otherwise_or_nothing_is_doubted(form: str, text: str) -> None:
    table = generated(form)
    reading = recognise(table, PROFILE)
    third = [row.number for row in reading.rows if row.role is Role.PROCEDURE][2]
    found = taken(with_text(table, third, place_of(reading, ALONE[form][1]), text))
    assert {row.origin.row: row.doubts for row in found if row.doubts} == {third: (UNSAID,)}
