"""The files of a blank form: a workbook, a Word document and a PDF that say the same."""

from collections.abc import Mapping
from datetime import datetime

from export.appendix_workbook import FORM_STYLES, appendix_plan, appendix_workbook
from export.submission_files import blank_form_name
from models.appendices import Appendix


def blank_form_files(form: Appendix, style: str, now: datetime) -> Mapping[str, bytes]:
    """The three files by name; the PDF is made from the workbook."""
    from export.docx_adapter import document_of
    from export.plan_pdf import annexes_pdf

    workbook = appendix_workbook(form, style, "", now)
    files = {
        "xlsx": workbook,
        "docx": document_of(appendix_plan(form, FORM_STYLES[style], ""), now),
        "pdf": annexes_pdf([workbook], now),
    }
    return {blank_form_name(form.number, ending): data for ending, data in files.items()}
