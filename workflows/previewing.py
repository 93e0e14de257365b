"""A document of the submission as it would be handed over, and as it prints: for looking at, printing and saving."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from export.appendix_workbook import appendix_workbook
from export.submission_files import LETTER_FILE, REPORT_FILE, appendix_file_name
from models.appendices import AppendixRow, RowStyle, appendices
from models.problems import Problem
from workflows.working import WorkingSubmission

WORKING_PRINT = "phieu-ra-soat.pdf"


@dataclass(frozen=True, slots=True)
class Preview:
    """One document as pages, and the file that is handed over, from whose bytes the pages are drawn.

    What is for paper alone has no such file. `rows`: how many rows it lists, None where it is no list. `notes`: what is
    worth knowing of it.
    """

    pdf_name: str
    pdf: bytes
    source_name: str = ""
    source: bytes = b""
    rows: int | None = None
    notes: tuple[Problem, ...] = ()


def appendix_preview(working: WorkingSubmission, number: int) -> Preview:
    """An appendix (1 to 4), drawn from the very workbook that an export at this moment puts into the package."""
    from export.plan_pdf import annexes_pdf

    appendix = appendices(working.live, working.round)[number - 1]
    name, now = appendix_file_name(number), working.office.now()
    workbook = appendix_workbook(appendix, working.tree.submission.appendix_style, "", now)
    pdf = annexes_pdf((workbook,), now)
    return Preview(_as_pdf(name), pdf, name, workbook, _listed(appendix.rows))


def letter_preview(working: WorkingSubmission) -> Preview:
    """The letter, drawn from the very Word file that is handed over. Refusal `letter-template-unreadable`, `file-*`."""
    from workflows.letters import letter_files

    files = letter_files(working)
    docx, pdf = files.members[LETTER_FILE], files.members[REPORT_FILE]
    return Preview(_as_pdf(LETTER_FILE), pdf, LETTER_FILE, docx, notes=files.notes)


def working_print_preview(working: WorkingSubmission, procedure_ids: Collection[str]) -> Preview:
    """A list of these procedures to be filled in by hand. Refusal `nothing-to-print` where none is left of them."""
    from workflows.printing import working_print

    pdf = working_print(working, procedure_ids)
    return Preview(WORKING_PRINT, pdf, rows=len(working.tree.procedures.keys() & set(procedure_ids)))


def load_ahead() -> None:
    """Load what making a document takes, so that the first one is there as fast as the next."""
    from importlib import import_module

    for module in ("export.openpyxl_adapter", "export.plan_pdf"):
        import_module(module)


def _as_pdf(name: str) -> str:
    return str(PurePath(name).with_suffix(".pdf"))


def _listed(rows: Sequence[AppendixRow]) -> int:
    return sum(row.style is RowStyle.ITEM for row in rows)
