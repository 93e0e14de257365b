"""What a submission hands over: the members of its package as they will be signed."""

from collections.abc import Mapping
from datetime import datetime

from export.appendix_workbook import appendix_workbook
from export.submission_files import ANNEXES_FILE, appendix_file_name
from models.appendices import appendices
from models.rules.catalogue import rules_fingerprint
from models.submission_document import Grounds, submission_document, write_submission
from workflows.attaching import attachment_members
from workflows.contents import DOCUMENT
from workflows.letters import letter_members
from workflows.working import WorkingSubmission


def payload(working: WorkingSubmission, *, draft: bool) -> Mapping[str, bytes]:
    """submission.json, which programs read; for people the workbooks and their PDF, the letter, attached files.

    The PDF files are drawn from the bytes of the workbooks, and the report's first pages from those of the letter.
    Refusal `letter-template-unreadable`.
    """
    from export.plan_pdf import annexes_pdf

    now = working.office.now()
    workbooks = _workbooks(working, now, draft=draft)
    return {
        DOCUMENT: _document(working, draft=draft),
        **workbooks,
        ANNEXES_FILE: annexes_pdf(tuple(workbooks.values()), now),
        **letter_members(working, tuple(workbooks.values())),
        **attachment_members(working),
    }


def _workbooks(working: WorkingSubmission, now: datetime, *, draft: bool) -> Mapping[str, bytes]:
    word = working.profile.appendices.draft if draft else ""
    style = working.tree.submission.appendix_style
    return {
        appendix_file_name(appendix.number): appendix_workbook(appendix, style, word, now)
        for appendix in appendices(working.live, working.round)
    }


def _document(working: WorkingSubmission, *, draft: bool) -> bytes:
    grounds = Grounds(working.office.library.profile_fingerprint(working.profile.id), rules_fingerprint())
    document = submission_document(working.tree, working.round, grounds, draft=draft)
    return write_submission(document)
