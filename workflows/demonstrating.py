"""The whole job on the bundled sample: fill in, export, open again, change eleven rows, export the next revision."""

from pathlib import Path

from models.edits import set_each, set_submission
from models.records import Eligibility
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, ExportResult, export
from workflows.office import Office
from workflows.revising import revise
from workflows.sample import start_sample
from workflows.working import WorkingSubmission

CHANGED_ROWS = 11


def demonstrate(office: Office, folder: Path) -> tuple[ExportResult, ExportResult]:
    """Both exports, each in a folder of its revision: `lan-1` and `lan-2`; the next time it goes on from there."""
    first = _exported(start_sample(office), folder)
    working = revise(office, first.package)
    _change_rows(working)
    return first, _exported(working, folder)


def _exported(working: WorkingSubmission, folder: Path) -> ExportResult:
    target = folder / f"lan-{working.tree.submission.revision}"
    target.mkdir(parents=True, exist_ok=True)
    return export(working, ExportRequest((to_folder(target),)))


def _change_rows(working: WorkingSubmission) -> None:
    """Rows found eligible have reached the target level since."""
    target = working.profile.target.key
    eligible = [p.id for p in working.tree.procedures.values() if p.eligibility is Eligibility.ELIGIBLE]
    reached = {"levels": (target,), "eligibility": Eligibility.UNDECIDED}
    working.do(set_each(working.tree, dict.fromkeys(eligible[:CHANGED_ROWS], reached), "set-level"))
    text = f"Cập nhật {CHANGED_ROWS} thủ tục đã lên {working.profile.target.name.lower()}"
    working.do(set_submission(working.tree, {"explanation": text}))
