"""Reports as the program writes them, for tests to alter: the data and the workbooks that go with it."""

from typing import Any

from export.appendix_workbook import appendix_workbook
from export.submission_files import appendix_file_name
from models.appendices import appendices
from models.live_tree import LiveTree
from models.records import Eligibility
from models.rules.catalogue import rules_fingerprint
from models.submission_document import Grounds, SubmissionDocument, submission_document, write_submission
from tests.builders import ROUND_2021, TT32, a_procedure, a_sound_tree, a_submission
from tests.workflows.offices import NOW
from workflows.office import Office

Members = dict[str, bytes]
DATA = "submission.json"


def document(office: Office, **submission: Any) -> SubmissionDocument:
    tree = a_sound_tree(
        a_procedure("p1"),
        a_procedure("p2", "Đăng ký kết hôn", levels=("3",), eligibility=Eligibility.ELIGIBLE),
        a_procedure(
            "p3",
            "Khai tử",
            levels=("2",),
            eligibility=Eligibility.NOT_ELIGIBLE,
            reasons=("LD03",),
            legal_basis="Điều 5",
        ),
        submission=a_submission(**submission),
    )
    grounds = Grounds(office.library.profile_fingerprint(TT32.id), rules_fingerprint())
    return submission_document(tree, ROUND_2021, grounds)


def consistent(said: SubmissionDocument) -> Members:
    """The data and the workbooks that go with it."""
    live = LiveTree(said.tree(), TT32)
    word = TT32.appendices.draft if said.draft else ""
    books = {
        appendix_file_name(a.number): appendix_workbook(a, said.submission.appendix_style, word, NOW)
        for a in appendices(live, said.round)
    }
    return {DATA: write_submission(said), **books}
