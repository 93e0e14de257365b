"""Whether data, workbooks and PDF of a package say the same, cell by cell and page by page. Not who signed them."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from export.sheet_values import sheet_values
from export.submission_files import (
    ANNEXES_FILE,
    LETTER_FILE,
    REPORT_FILE,
    appendix_file_name,
)
from intake.plain_values import holds_plain_values
from intake.sheets import address
from intake.workbook import read_cells
from models.appendices import appendices
from models.live_tree import LiveTree
from models.problems import Problem, Refusal
from models.submission_document import SubmissionDocument
from workflows.attaching import is_as_said, named_in_package

DOCUMENT = "submission.json"
"""The member of a submission's package that programs read."""
APPENDIX_FILES = tuple(appendix_file_name(number) for number in range(1, 5))
"""The members that people read and that say what the data say."""
LETTER_FILES = (LETTER_FILE, REPORT_FILE)
_SIGNATURES = b"_xmlsignatures/"
LETTER_NOT_COMPARED = "letter-not-compared"


def disagreements(
    document: SubmissionDocument, live: LiveTree, members: Mapping[str, bytes]
) -> Iterator[Problem]:
    """What the four workbooks say differently from the data, hide, or leave out."""
    draft = live.profile.appendices.draft if document.draft else ""
    for appendix in appendices(live, document.round):
        name = appendix_file_name(appendix.number)
        if name in members:
            expected = sheet_values(appendix, document.submission.appendix_style, draft)
            yield from _in_workbook(members[name], name, expected, draft)
        else:
            yield Problem("appendix-missing", {"name": name})
    for name, file in named_in_package(document.attachments).items():
        if not is_as_said(file, members.get(name, b"")):
            yield Problem("attachment-differs", {"name": name})


def unchecked(document: SubmissionDocument, members: Mapping[str, bytes]) -> Iterator[Problem]:
    """A note on each member that was signed with the rest, but that nothing here compares with the data.

    The letter is prose in an office's own template: one note for its files.
    """
    known = {DOCUMENT, *APPENDIX_FILES, ANNEXES_FILE, *LETTER_FILES, *named_in_package(document.attachments)}
    for name in sorted(members.keys() - known):
        yield Problem("member-not-checked", {"name": name})
    if members.keys() & set(LETTER_FILES):
        yield Problem(LETTER_NOT_COMPARED)


def drawn_otherwise(members: Mapping[str, bytes]) -> Iterator[Problem]:
    """A note where the PDF of the appendices is not what drawing the workbooks gives; ask when these hold together.

    Signatures may have been added to it. Another version of the program may draw otherwise, so it is no proof of a
    forgery.
    """
    if ANNEXES_FILE in members and not _is_as_drawn(members):
        yield Problem("pdf-drawn-otherwise", {"name": ANNEXES_FILE})


def _is_as_drawn(members: Mapping[str, bytes]) -> bool:
    from signing.pdf_proof import only_signatures_added, unsigned_part

    pdf = members[ANNEXES_FILE]
    drawn = unsigned_part(pdf)
    return drawn == _drawn_again(members) and (pdf == drawn or only_signatures_added(drawn, pdf))


def _drawn_again(members: Mapping[str, bytes]) -> bytes | None:
    """The PDF that the workbooks give at its time; None where it says no time, or a workbook is none of ours."""
    from export.pdf_document import made_at
    from export.plan_pdf import annexes_pdf

    now = made_at(members[ANNEXES_FILE])
    try:
        return annexes_pdf([members[name] for name in APPENDIX_FILES], now) if now else None
    except Exception:  # noqa: BLE001 - what a stranger's workbook makes openpyxl raise is on no list
        return None


def _in_workbook(data: bytes, name: str, expected: Mapping[str, str | int], draft: str) -> Iterator[Problem]:
    try:
        sheets = read_cells(data, name)
    except Refusal as refusal:
        yield refusal.problem
        return
    if not holds_plain_values(data, draft):
        yield Problem("appendix-not-plain", {"name": name})
    if not _signatures_hold(data):
        yield Problem("appendix-signature-broken", {"name": name})
    found = {
        address(row.number, column): value for row in sheets[0].rows for column, value in row.cells.items()
    }
    differing = [place for place in expected.keys() | found.keys() if expected.get(place) != found.get(place)]
    if differing:
        first = min(differing, key=lambda place: (len(place), place))
        yield Problem("appendix-differs", {"name": name, "address": first, "count": len(differing)})


def _signatures_hold(data: bytes) -> bool:
    """Whether a workbook is unsigned, or as all its signers signed it; who they are, and when, is not asked here."""
    from signing.ooxml_proof import workbook_proof

    if _SIGNATURES not in data:
        return True
    proof = workbook_proof(data, datetime.now(UTC))
    return proof.intact and proof.complete
