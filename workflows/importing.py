"""Take our own appendices back in: one or several workbooks, as one change that one undo takes back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from intake.captions import units_named
from intake.joining import join
from intake.own_forms import recognise
from intake.workbook import read_cells
from models.importing import ImportedList, import_changes
from models.problems import Problem, Refusal
from storage.backups import Reason
from workflows.keeping import read_file
from workflows.working import WorkingSubmission


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How many procedures the files held, what is marked for a look, and what could not be placed."""

    rows: int
    doubtful: int
    left_out: tuple[Problem, ...]


def import_workbooks(working: WorkingSubmission, paths: Sequence[Path]) -> ImportReport:
    """Take the appendices in these files into the tree. After a Refusal nothing is changed.

    Refusals: `file-*`, `workbook-*`, and the first problem where no form is recognised at all.
    """
    found = read_workbooks(working, paths)
    working.office.store.backup(Reason.IMPORT)
    working.do(import_changes(working.tree, found.list, working.office.new_id))
    return found.report


class Found(NamedTuple):
    """What several workbooks say together, how to report on it, and the units they name."""

    list: ImportedList
    report: ImportReport
    units: tuple[str, ...]


def read_workbooks(working: WorkingSubmission, paths: Sequence[Path]) -> Found:
    """What the appendices in these files say; nothing is changed. Refusals: see `import_workbooks`."""
    sheets = [sheet for path in paths for sheet in read_cells(read_file(path), path.name)]
    read, problems = recognise(sheets, working.profile)
    if not read:
        raise Refusal(problems[0].code, **problems[0].params)
    imported = join(read, working.profile)
    rows = [row for procedure_field in imported.fields for row in procedure_field.rows]
    doubtful = sum(bool(row.get("doubt")) for row in rows)
    report = ImportReport(len(rows), doubtful, (*problems, *imported.problems))
    return Found(imported, report, units_named(sheets, working.profile))
