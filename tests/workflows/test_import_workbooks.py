"""Taking appendices in: one gesture, a backup before it, and nothing at all where nothing was recognised."""

import io
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.problems import Refusal
from storage.backups import Reason, list_backups
from tests.builders import copy_of
from tests.workflows.offices import ROUND, UNIT, filled, workbooks_of
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.importing import import_workbooks
from workflows.office import Office
from workflows.starting import start


@pytest.fixture
def appendices(other_office: Office, usb: Path) -> list[Path]:
    return workbooks_of(export(filled(other_office), ExportRequest((to_folder(usb),))))


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A workbook that is no appendix."""
    workbook, stream = Workbook(), io.BytesIO()
    assert workbook.active is not None
    workbook.active.append(["Kính gửi", "Sở TTTT"])
    workbook.save(stream)
    path = tmp_path / "thư.xlsx"
    path.write_bytes(stream.getvalue())
    return path


def imports(office: Office) -> int:
    return sum(backup.reason is Reason.IMPORT for backup in list_backups(office.store.path))


def test_one_undo_takes_an_import_back(office: Office, appendices: list[Path]) -> None:
    working = start(office, UNIT, ROUND)
    before = copy_of(working.tree)
    report = import_workbooks(working, appendices)
    assert (report.rows, report.doubtful, report.left_out) == (3, 0, ())
    assert imports(office) == 1
    assert len(working.tree.procedures) == 3
    working.undo()
    assert working.tree == before
    assert working.undo() is None


def test_a_backup_holds_what_was_there_before(office: Office, appendices: list[Path]) -> None:
    import sqlite3

    import_workbooks(start(office, UNIT, ROUND), appendices)
    (backup,) = (b for b in list_backups(office.store.path) if b.reason is Reason.IMPORT)
    connection = sqlite3.connect(backup.path)
    assert connection.execute("SELECT count(*) FROM procedure").fetchone() == (0,)
    connection.close()


def test_one_file_of_several_is_no_appendix(office: Office, appendices: list[Path], letter: Path) -> None:
    report = import_workbooks(start(office, UNIT, ROUND), [*appendices, letter])
    assert (report.rows, [problem.code for problem in report.left_out]) == (3, ["form-not-recognised"])


def test_where_no_form_is_recognised_nothing_happens(office: Office, letter: Path) -> None:
    working = start(office, UNIT, ROUND)
    before = working.change_set
    with pytest.raises(Refusal, match="form-not-recognised"):
        import_workbooks(working, [letter])
    assert (office.store.last_change(working.id), imports(office)) == (before, 0)


def test_one_file_that_cannot_be_read_stops_all(
    office: Office, appendices: list[Path], tmp_path: Path
) -> None:
    working = start(office, UNIT, ROUND)
    before = copy_of(working.tree)
    with pytest.raises(Refusal, match="file-missing"):
        import_workbooks(working, [*appendices, tmp_path / "không có.xlsx"])
    assert (working.tree, imports(office)) == (before, 0)
