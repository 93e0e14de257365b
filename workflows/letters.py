"""The unit's letter: its lines from the submission that is open, its files from a template.

A template of the office's own lies in the folder `mau` beside the store, under the name of the shipped one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from export.submission_files import LETTER_FILE, REPORT_FILE
from models.letter_words import LetterWords, load_letter_words
from models.letters import OutgoingLetter, outgoing_letter
from models.problems import Problem
from models.records import REPORT, Kind, Submission
from workflows.keeping import read_file
from workflows.office import Office
from workflows.working import WorkingSubmission

TEMPLATES: Mapping[str, str] = {"": "cong-van.docx", REPORT: "bao-cao.docx"}
"""The template of each kind of letter."""
OWN_TEMPLATES = "mau"


class Template(NamedTuple):
    """A template, and what it is called in a sentence: its path where it is the office's own."""

    name: str
    data: bytes


class LetterFiles(NamedTuple):
    """The letter's files by member name, and what is worth knowing of the template or of what the PDF lacks."""

    members: Mapping[str, bytes]
    notes: tuple[Problem, ...]


def letter_of(working: WorkingSubmission) -> OutgoingLetter:
    """The letter as it stands."""
    return outgoing_letter(working.live, working.round, letter_words(working.office), former_letter(working))


def letter_words(office: Office) -> LetterWords:
    """The official wording."""
    path = office.library.folder / "templates" / "letter.json"
    return load_letter_words(path.read_bytes(), path.name)


def letter_template(office: Office, kind: str) -> Template:
    """The office's own template of this kind of letter, else the shipped one. Refusal `file-*`."""
    own = office.folder / OWN_TEMPLATES / TEMPLATES[kind]
    if own.exists():
        return Template(str(own), read_file(own))
    return Template(own.name, (office.library.folder / "templates" / TEMPLATES[kind]).read_bytes())


def letter_files(working: WorkingSubmission, workbooks: Sequence[bytes] = ()) -> LetterFiles:
    """cong-van.docx, and bao-cao.pdf: the letter with the annexes (finished workbooks) behind it, in one file.

    Refusal `letter-template-unreadable` names the template.
    """
    from export.letter_docx import letter_docx, template_problems
    from export.letter_pdf import report_pdf

    letter, now = letter_of(working), working.office.now()
    template = letter_template(working.office, letter.kind)
    docx = letter_docx(letter, template.data, now, template.name)
    drawn = report_pdf(docx, workbooks, now, template.name)
    notes = (*template_problems(template.data, template.name, letter), *drawn.lost)
    return LetterFiles({LETTER_FILE: docx, REPORT_FILE: drawn.pdf}, notes)


def letter_members(working: WorkingSubmission, workbooks: Sequence[bytes]) -> Mapping[str, bytes]:
    """The letter's members of a package."""
    return letter_files(working, workbooks).members


def former_letter(working: WorkingSubmission) -> Submission | None:
    """The submission of the revision that this one takes the place of, with the number its letter got in the end.

    A letter's number comes from the clerk's office after the package went out. It is what stood there when the present
    revision was opened, so the journal knows it.
    """
    baseline, present = working.live.baseline, working.tree.submission
    if baseline is None or present.revision < 2:
        return None
    for entry in working.office.store.history(working.id, present.id):
        for change in entry.change_set.changes:
            if change.kind is Kind.SUBMISSION and _opened(present.revision, change.after):
                was = change.before or {}
                given = {column: str(was[column]) for column in _NUMBERED if column in was}
                return replace(baseline.submission, **given)
    return baseline.submission


_NUMBERED = ("letter_number", "letter_date")


def _opened(revision: int, after: Mapping[str, object] | None) -> bool:
    return after is not None and after.get("revision") == revision
