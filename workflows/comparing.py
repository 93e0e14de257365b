"""What differs between two reports: packages, or revisions of the submission that is open; and that on paper."""

import re
from collections.abc import Sequence
from pathlib import Path

from export.print_plans import comparison_plan
from models.differences import Differences, aligned, differences
from models.prints import ComparisonRow, comparison
from models.tree import Tree
from storage.files import write_safely
from workflows.attaching import keep_attached
from workflows.judging import judge, sound_document
from workflows.keeping import read_file
from workflows.office import Office
from workflows.printing import comparison_pdf
from workflows.working import current_submission

_REVISION = re.compile(r"[0-9]{1,9}")


def compare(office: Office, before: str, after: str) -> Differences:
    """The differences of two reports, each a package's path or a revision number of the working submission.

    Refusal: `revision-unknown`, or the first problem of a package that does not hold together.
    """
    return differences(_tree(office, before), _tree(office, after))


def package_beside(office: Office, path: Path, present: Tree) -> Tree:
    """What a package says; where it was typed apart from the present tree, with the ids of the rows that both have.

    Its attached files are kept, so that what it says can be brought back. Refusal: the first problem of a package that
    does not hold together.
    """
    verdict = judge(office, read_file(path), path.name)
    document = sound_document(verdict)
    keep_attached(office, document.attachments, verdict.members)
    return aligned(document.tree(), present)


def save_comparison(office: Office, rows: Sequence[ComparisonRow], caption: str, target: Path) -> None:
    """Write a comparison in words as .xlsx or, under any other name, as PDF. Refusal `target-*`."""
    if target.suffix.lower() == ".xlsx":
        from export.openpyxl_adapter import workbook_bytes

        table = comparison(rows, office.library.printing_words().comparison, caption=caption)
        data = workbook_bytes(comparison_plan(table), office.now())
    else:
        data = comparison_pdf(office, rows, caption=caption)
    write_safely(target, data)


def _tree(office: Office, name: str) -> Tree:
    if _REVISION.fullmatch(name) and not Path(name).exists():
        return current_submission(office).revision_tree(int(name))
    return _package_tree(office, Path(name))


def _package_tree(office: Office, path: Path) -> Tree:
    return sound_document(judge(office, read_file(path), path.name)).tree()
