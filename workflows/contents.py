"""Whether data, workbooks and PDF of a package say the same, cell by cell and page by page. Not who signed them."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from export.sheet_values import sheet_values
from export.submission_files import (
    ANNEXES_FILE,
    LETTER_FILE,
    REPORT_FILE,
    appendix_file_name,
)
from intake.plain_values import plain_values
from intake.sheets import CellValue, address
from intake.workbook import check_container, read_cells
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
LETTER_NOT_COMPARED = "letter-not-compared"
_SCAN = re.compile(r"ban-scan-\d\d\.(?:pdf|png|jpe?g|tiff?)")


def scan_name(number: int, ending: str) -> str:
    """ban-scan-01.pdf: a scan of the sealed paper, the how manieth, from 1."""
    return f"ban-scan-{number:02}.{ending}"


def is_scan(name: str) -> bool:
    """Whether a member is a scan of the sealed paper."""
    return _SCAN.fullmatch(name) is not None


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
        yield Problem("scan-not-signed" if is_scan(name) else "member-not-checked", {"name": name})
    if members.keys() & set(LETTER_FILES):
        yield Problem(LETTER_NOT_COMPARED)


def drawn_otherwise(members: Mapping[str, bytes]) -> Iterator[Problem]:
    """A note on each PDF that is not what drawing the workbooks and the letter gives; ask when these hold together.

    Signatures may have been added to it. Another version of the program may draw otherwise, so it is no proof of a
    forgery.
    """
    for name, draw in _DRAWN.items():
        if name in members and not _is_as_drawn(members, name, draw):
            yield Problem("pdf-drawn-otherwise", {"name": name})


def _annexes_again(members: Mapping[str, bytes], now: datetime) -> bytes:
    from export.plan_pdf import annexes_pdf

    return annexes_pdf([members[name] for name in APPENDIX_FILES], now)


def _report_again(members: Mapping[str, bytes], now: datetime) -> bytes:
    from export.letter_pdf import report_pdf

    return report_pdf(members[LETTER_FILE], [members[name] for name in APPENDIX_FILES], now).pdf


Draw = Callable[[Mapping[str, bytes], datetime], bytes]
_DRAWN: Mapping[str, Draw] = {ANNEXES_FILE: _annexes_again, REPORT_FILE: _report_again}
"""The PDF files, and how each is drawn from the members that it shows."""


def _is_as_drawn(members: Mapping[str, bytes], name: str, draw: Draw) -> bool:
    from signing.pdf_proof import only_signatures_added, unsigned_part

    pdf = members[name]
    drawn = unsigned_part(pdf)
    return drawn == _drawn_again(members, drawn, draw) and (pdf == drawn or only_signatures_added(drawn, pdf))


def _drawn_again(members: Mapping[str, bytes], pdf: bytes, draw: Draw) -> bytes | None:
    """The PDF drawn again at its time; None where it says no time, or what it shows is none of ours."""
    from export.pdf_document import made_at

    now = made_at(pdf)
    try:
        return draw(members, now) if now else None
    except Exception:  # noqa: BLE001 - what a stranger's file makes libraries raise is on no list
        return None


def _in_workbook(data: bytes, name: str, expected: Mapping[str, str | int], draft: str) -> Iterator[Problem]:
    try:
        check_container(data, name)
        plain = plain_values(data, draft)
        found = _read_values(data, name) if plain is None else plain
    except Refusal as refusal:
        yield refusal.problem
        return
    if plain is None:
        yield Problem("appendix-not-plain", {"name": name})
    differing = [place for place in expected.keys() | found.keys() if expected.get(place) != found.get(place)]
    if differing:
        first = min(differing, key=lambda place: (len(place), place))
        yield Problem("appendix-differs", {"name": name, "address": first, "count": len(differing)})


def _read_values(data: bytes, name: str) -> dict[str, CellValue]:
    """What the first sheet of any workbook says, by address."""
    first, *_ = read_cells(data, name)
    return {address(row.number, column): value for row in first.rows for column, value in row.cells.items()}
