"""What differs between two reports: packages, or revisions of the submission that is open; and that on paper."""

import re
from pathlib import Path

from export.comparison_sheet import Comparison, comparison_plan
from models.differences import Differences, aligned, differences
from models.tree import Tree
from storage.files import write_safely
from workflows.judging import judge, sound_document
from workflows.keeping import read_file
from workflows.office import Office
from workflows.working import current_submission

_REVISION = re.compile(r"[0-9]{1,9}")


def compare(office: Office, before: str, after: str) -> Differences:
    """The differences of two reports, each a package's path or a revision number of the working submission.

    Refusal: `revision-unknown`, or the first problem of a package that does not hold together.
    """
    return differences(_tree(office, before), _tree(office, after))


def package_beside(office: Office, path: Path, present: Tree) -> Tree:
    """What a package says; where it was typed apart from the present tree, with the ids of the rows that both have.

    Refusal: the first problem of a package that does not hold together.
    """
    return aligned(_package_tree(office, path), present)


def save_comparison(office: Office, comparison: Comparison, target: Path) -> None:
    """Write a comparison as .xlsx or, under any other name, as PDF. Refusal `target-*`."""
    plan = comparison_plan(comparison)
    if target.suffix.lower() == ".xlsx":
        from export.openpyxl_adapter import workbook_bytes

        data = workbook_bytes(plan, office.now())
    else:
        from export.plan_pdf import plans_pdf

        data = plans_pdf([plan], office.now())
    write_safely(target, data)


def _tree(office: Office, name: str) -> Tree:
    if _REVISION.fullmatch(name) and not Path(name).exists():
        return current_submission(office).revision_tree(int(name))
    return _package_tree(office, Path(name))


def _package_tree(office: Office, path: Path) -> Tree:
    return sound_document(judge(office, read_file(path), path.name)).tree()
