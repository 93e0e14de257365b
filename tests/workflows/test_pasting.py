"""A block from elsewhere: plain enough to go in at once, or to be looked at first."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from intake.readings import ColumnMeaning, Meaning, Meanings, Reading, Role, RowReading
from intake.tables import RawCell, RawRow, RawTable
from models.taken import LeftOut, Taken, TakenRow
from tests.imports import taken, taken_row
from tests.workflows.offices import filled
from workflows import importing
from workflows.office import Office
from workflows.pasting import PastedBlock, read_block
from workflows.working import WorkingSubmission

TABLE = RawTable("", "", 1, (RawRow(1, {1: RawCell("Cấp phép"), 2: RawCell("?")}),))
LAYOUT: Meanings = {1: ColumnMeaning(Meaning.NAME), 2: ColumnMeaning(Meaning.CODE)}
NAMES: Mapping[int, ColumnMeaning] = {1: ColumnMeaning(Meaning.NAME), 2: ColumnMeaning(Meaning.NOTE)}
ROW = taken_row("Cấp phép")
PLAIN = Reading(TABLE, 0, NAMES, (RowReading(1, Role.PROCEDURE),))
Read = Callable[..., PastedBlock]


@pytest.fixture
def working(office: Office) -> WorkingSubmission:
    return filled(office)


@pytest.fixture
def read(working: WorkingSubmission, monkeypatch: pytest.MonkeyPatch) -> Read:
    """What is made of a block that was understood and taken like this; `asked` are the meanings it was given."""

    def read(found: Taken, reading: Reading = PLAIN, asked: list[object] | None = None) -> PastedBlock:
        def recognise(_table: RawTable, _profile: object, meanings: object) -> Reading:
            if asked is not None:
                asked.append(meanings)
            return replace(reading)

        def take(*_: object) -> Taken:
            return found

        monkeypatch.setattr(importing, "recognise", recognise)
        monkeypatch.setattr(importing, "take", take)
        return read_block(working, [TABLE], "district", "Hộ tịch", LAYOUT)

    return read


def out(row: TakenRow, reason: str) -> LeftOut:
    return LeftOut(row.origin, reason, "", row)


def test_sound_rows_are_plain(read: Read) -> None:
    found = read(taken([ROW]))
    assert (found.rows, found.plain, found.has_places) == ((ROW,), True, False)


@pytest.mark.parametrize(
    "found",
    [
        Taken(),
        taken([replace(ROW, doubts=("level-unclear",))]),
        Taken((ROW,), (out(ROW, "name-missing"),), rows_read=2),
    ],
    ids=["nothing", "doubt", "left out"],
)
def test_what_is_doubtful_is_not(read: Read, found: Taken) -> None:
    assert not read(found).plain


def test_what_a_column_of_no_known_meaning_says_must_not_be_lost(read: Read) -> None:
    unknown = {1: ColumnMeaning(Meaning.NAME), 2: ColumnMeaning(Meaning.UNKNOWN)}
    assert not read(taken([ROW]), replace(PLAIN, columns=unknown)).plain
    assert read(taken([ROW]), replace(PLAIN, columns={**unknown, 2: ColumnMeaning(Meaning.OTHER)})).plain


def test_places_of_its_own_are_kept_and_rows_that_are_there_are_asked_for(read: Read) -> None:
    placed = replace(PLAIN, rows=(RowReading(1, Role.PROCEDURE, field="Đất đai"),))
    new = read(taken([taken_row("Cấp phép", field="Đất đai")]), placed)
    assert (new.has_places, new.plain) == (True, True)
    known = taken_row("Đăng ký khai sinh")
    assert not read(taken([known]), placed).plain
    assert read(taken([known])).plain


def test_a_block_as_wide_as_the_grid_is_laid_out_like_it_unless_it_is_headed(read: Read) -> None:
    asked: list[object] = []
    read(taken([ROW]), asked=asked)
    assert asked == [None, LAYOUT]
    asked.clear()
    read(taken([ROW]), replace(PLAIN, rows=(RowReading(1, Role.HEADER),)), asked)
    assert asked == [None]
