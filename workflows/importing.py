"""Take our own appendices back in: one or several workbooks, as one change that one undo takes back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from intake.joining import join
from intake.own_forms import ReadAppendix, read_appendices
from models.importing import import_changes
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
    read: list[ReadAppendix] = []
    problems: list[Problem] = []
    for path in paths:
        found, doubts = read_appendices(read_file(path), path.name, working.profile)
        read += found
        problems += doubts
    if not read:
        raise Refusal(problems[0].code, **problems[0].params)
    imported = join(read, working.profile)
    working.office.store.backup(Reason.IMPORT)
    working.do(import_changes(working.tree, imported, working.office.new_id))
    rows = [row for procedure_field in imported.fields for row in procedure_field.rows]
    doubtful = sum(bool(row.get("doubt")) for row in rows)
    return ImportReport(len(rows), doubtful, (*problems, *imported.problems))
