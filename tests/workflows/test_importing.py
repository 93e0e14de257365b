"""Taking files in: nothing is written before it is done, then a backup and one gesture; what was said is used again."""

import io
import sqlite3
from pathlib import Path

import pytest
from openpyxl import Workbook

from intake.reading import Received
from intake.readings import ColumnMeaning, Meaning
from models.edits import remove
from models.import_plan import Choice, Fate
from models.problems import Refusal
from models.taken import LeftOut, Taken
from storage.backups import Reason, list_backups
from tests.builders import copy_of
from tests.imports import taken, taken_row
from tests.workflows.offices import ROUND, UNIT, filled, workbooks_of
from workflows import importing
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.importing import ImportDraft, ImportSettings, carry_out, draft_import, read_files
from workflows.office import Office
from workflows.starting import start
from workflows.working import WorkingSubmission


@pytest.fixture
def appendices(other_office: Office, usb: Path) -> list[Path]:
    return workbooks_of(export(filled(other_office), ExportRequest((to_folder(usb),))))


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A workbook that is no list of procedures."""
    workbook, stream = Workbook(), io.BytesIO()
    assert workbook.active is not None
    workbook.active.append(["Kính gửi", "Sở TTTT"])
    workbook.save(stream)
    path = tmp_path / "thư.xlsx"
    path.write_bytes(stream.getvalue())
    return path


def imports(office: Office) -> int:
    return sum(backup.reason is Reason.IMPORT for backup in list_backups(office.store.path))


def read_as(found: Taken, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is read, this comes of it."""

    def take(*_: object) -> Taken:
        return found

    monkeypatch.setattr(importing, "take", take)


def drafted(working: WorkingSubmission, paths: list[Path], **said: object) -> ImportDraft:
    return draft_import(working, read_files(paths), ImportSettings(**said))  # pyright: ignore[reportArgumentType]


def test_a_draft_writes_nothing(office: Office, appendices: list[Path]) -> None:
    working = start(office, UNIT, ROUND)
    before, number = copy_of(working.tree), working.change_set
    draft = drafted(working, appendices)
    assert [(row.fate, row.choice, row.doubts) for row in draft.plan.rows] == [(Fate.NEW, Choice.ADD, ())] * 3
    assert (working.tree, office.store.last_change(working.id), imports(office)) == (before, number, 0)


def test_one_undo_takes_an_import_back(office: Office, appendices: list[Path]) -> None:
    working = start(office, UNIT, ROUND)
    before = copy_of(working.tree)
    outcome = carry_out(working, drafted(working, appendices))
    assert outcome is not None
    assert (outcome.change_set.code, outcome.change_set.params["added"]) == ("import", 3)
    assert (imports(office), len(working.tree.procedures)) == (1, 3)
    working.undo()
    assert working.tree == before
    assert working.undo() is None


def test_a_backup_holds_what_was_there_before(office: Office, appendices: list[Path]) -> None:
    working = start(office, UNIT, ROUND)
    carry_out(working, drafted(working, appendices))
    (backup,) = (b for b in list_backups(office.store.path) if b.reason is Reason.IMPORT)
    connection = sqlite3.connect(backup.path)
    assert connection.execute("SELECT count(*) FROM procedure").fetchone() == (0,)
    connection.close()


def test_the_same_files_again_change_nothing(office: Office, appendices: list[Path]) -> None:
    working = start(office, UNIT, ROUND)
    carry_out(working, drafted(working, appendices))
    again = drafted(working, appendices)
    assert {row.fate for row in again.plan.rows} == {Fate.SAME}
    assert carry_out(working, again) is None
    assert imports(office) == 1


def test_a_tree_that_changed_after_the_draft_is_met_as_it_is(office: Office, appendices: list[Path]) -> None:
    working = start(office, UNIT, ROUND)
    carry_out(working, drafted(working, appendices))
    draft = drafted(working, appendices)
    working.do(remove(working.tree, list(working.tree.procedures)[:1]))
    outcome = carry_out(working, draft)
    assert outcome is not None
    assert (outcome.change_set.params["added"], len(working.tree.procedures)) == (1, 3)


def test_one_file_of_several_is_no_list(office: Office, appendices: list[Path], letter: Path) -> None:
    draft = drafted(start(office, UNIT, ROUND), [*appendices, letter])
    assert (len(draft.taken.rows), draft.silent_sources) == (3, ("thư.xlsx",))


def test_where_no_table_is_recognised_nothing_is_there_to_do(office: Office, letter: Path) -> None:
    working = start(office, UNIT, ROUND)
    draft = drafted(working, [letter])
    assert not draft.is_recognised
    assert (carry_out(working, draft), imports(office)) == (None, 0)


def test_one_file_that_cannot_be_read_stops_all(appendices: list[Path], tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="file-missing"):
        read_files([*appendices, tmp_path / "không có.xlsx"])


def test_each_file_is_read_once(appendices: list[Path], tmp_path: Path) -> None:
    first = appendices[0]
    copy = tmp_path / "bản sao.xlsx"
    copy.write_bytes(first.read_bytes())
    received = read_files([first, first.parent / "." / first.name, copy])
    assert {table.source for table in received.tables} == {first.name}
    assert [str(problem) for problem in received.problems] == ["file-repeated (source=bản sao.xlsx)"]


def test_files_of_one_name_are_told_apart_by_their_folders(appendices: list[Path], tmp_path: Path) -> None:
    paths = [tmp_path / folder / "a.xlsx" for folder in ("một", "hai")]
    for path, appendix in zip(paths, appendices, strict=False):
        path.parent.mkdir()
        path.write_bytes(appendix.read_bytes())
    assert {table.source for table in read_files(paths).tables} == {"một/a.xlsx", "hai/a.xlsx"}


def test_reading_can_be_followed_and_stopped(appendices: list[Path]) -> None:
    told: list[tuple[str, int, int]] = []

    def stop_at_the_third(step: str, done: int, total: int) -> bool:
        told.append((step, done, total))
        return done < 2

    with pytest.raises(Refusal, match="reading-cancelled"):
        read_files(appendices, stop_at_the_third)
    assert [done for step, done, total in told if (step, total) == ("reading-files", 4)] == [0, 1, 2]


def test_a_row_put_right_by_hand_is_in_the_plan(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    out, kept, last = taken_row("Khai tử", 2, tier=""), taken_row(), taken_row("Kết hôn", 3)
    left = LeftOut(out.origin, "tier-unknown", out.cell, out)
    found = Taken((kept, last), (left,), rows_read=3)
    read_as(found, monkeypatch)
    working = start(office, UNIT, ROUND)
    first = draft_import(working, Received((), ()))
    placed, renamed = taken_row("Khai tử", 2), taken_row("Khai sinh lại")
    said = ImportSettings(by_hand={out.origin: placed, kept.origin: renamed})
    second = draft_import(working, Received((), ()), said, first)
    assert [row.row for row in second.plan.rows] == [renamed, placed, last]
    assert (second.taken.left_out, second.taken.rows_read) == ((), 3)
    assert draft_import(working, Received((), ()), former=second).taken == found


def test_what_was_understood_is_used_again(
    office: Office, appendices: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    working, received = start(office, UNIT, ROUND), read_files(appendices)
    first = draft_import(working, received)
    monkeypatch.setattr(importing, "recognise", None)
    monkeypatch.setattr(importing, "take", None)
    again = draft_import(working, received, ImportSettings(default_choice=Choice.SKIP), first)
    assert again.readings == first.readings
    assert {row.choice for row in again.plan.rows} == {Choice.SKIP}


def test_what_is_said_of_columns_is_remembered_once_it_is_carried_out(
    office: Office, appendices: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    working, received = start(office, UNIT, ROUND), read_files(appendices[:1])
    (table,) = received.tables
    said = {2: ColumnMeaning(Meaning.NOTE)}
    draft = draft_import(working, received, ImportSettings(meanings={("phu-luc-1.xlsx", 1): said}))
    asked: list[object] = []
    recognise = importing.recognise

    def listen(*arguments: object) -> object:
        asked.append(arguments[2])
        return recognise(*arguments)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(importing, "recognise", listen)
    importing.understood(working, table, {})
    carry_out(working, draft)
    importing.understood(working, table, {})
    assert asked == [None, None, said]


def test_a_fake_outcome_of_reading_is_one_gesture(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    read_as(taken([taken_row(), taken_row("Khai tử", 2)]), monkeypatch)
    working = start(office, UNIT, ROUND)
    carry_out(working, draft_import(working, Received((), ())))
    assert [p.name for p in working.tree.procedures.values()] == ["Khai sinh", "Khai tử"]
