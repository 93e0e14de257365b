"""A document of the submission as it would be handed over, and as it prints: for looking at, printing and saving."""

from collections.abc import Sequence
from dataclasses import dataclass

from export.appendix_workbook import appendix_workbook
from export.submission_files import appendix_file_name
from models.appendices import AppendixRow, RowStyle, appendices
from workflows.working import WorkingSubmission


@dataclass(frozen=True, slots=True)
class Preview:
    """One document. `source` is the file that is handed over, by the name it has there; `pdf` is drawn from its bytes.

    `rows`: how many rows it lists, None where it is no list.
    """

    source_name: str
    source: bytes
    pdf: bytes
    rows: int | None


def appendix_preview(working: WorkingSubmission, number: int) -> Preview:
    """An appendix (1 to 4), drawn from the very workbook that an export at this moment puts into the package."""
    from export.plan_pdf import annexes_pdf

    appendix = appendices(working.live, working.round)[number - 1]
    now = working.office.now()
    workbook = appendix_workbook(appendix, working.tree.submission.appendix_style, "", now)
    pdf = annexes_pdf((workbook,), now)
    return Preview(appendix_file_name(number), workbook, pdf, _listed(appendix.rows))


def load_ahead() -> None:
    """Load what making a document takes, so that the first one is there as fast as the next."""
    from importlib import import_module

    for module in ("export.openpyxl_adapter", "export.plan_pdf"):
        import_module(module)


def _listed(rows: Sequence[AppendixRow]) -> int:
    return sum(row.style is RowStyle.ITEM for row in rows)
