"""Reads appendices in our own forms: written by `export`, or by somebody who filled in the forms of the letter.

Files, sheets and appendices come in any order. How the four belong together is decided in joining.py.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from intake.appendix_rows import ReadField, read_fields
from intake.appendix_totals import ReadTotal, read_totals
from intake.forms import Form, forms_in
from intake.sheets import Sheet
from intake.workbook import read_cells
from models.problems import Problem
from models.profiles import Profile


@dataclass(frozen=True, slots=True)
class ReadAppendix:
    """One appendix and where it stood: number 1 has totals, 2 to 4 have fields."""

    number: int
    source: str
    sheet: str
    fields: tuple[ReadField, ...] = ()
    totals: tuple[ReadTotal, ...] = ()


def read_appendices(data: bytes, source: str, profile: Profile) -> tuple[list[ReadAppendix], list[Problem]]:
    """The appendices in one workbook, and what was not understood in it. Refusals: see `intake.workbook.read_cells`."""
    return recognise(read_cells(data, source), profile)


def recognise(sheets: Iterable[Sheet], profile: Profile) -> tuple[list[ReadAppendix], list[Problem]]:
    """The appendices in these sheets.

    Problems name `source` and `sheet`: `form-not-recognised`, `sheet-hidden` (not read); with `cell` also
    `row-not-placed`, `mark-not-understood`, `number-not-understood`.
    """
    appendices: list[ReadAppendix] = []
    problems: list[Problem] = []
    for sheet in sheets:
        forms = [] if sheet.hidden else forms_in(sheet, profile)
        if sheet.rows and not forms:
            code = "sheet-hidden" if sheet.hidden else "form-not-recognised"
            problems.append(Problem(code, {"source": sheet.source, "sheet": sheet.name}))
        for form in forms:
            appendix, found = _read(sheet, form, profile)
            appendices.append(appendix)
            problems += found
    return appendices, problems


def _read(sheet: Sheet, form: Form, profile: Profile) -> tuple[ReadAppendix, list[Problem]]:
    if form.number == 1:
        totals, problems = read_totals(sheet, form, profile)
        return ReadAppendix(1, sheet.source, sheet.name, totals=totals), problems
    fields, problems = read_fields(sheet, form, profile)
    return ReadAppendix(form.number, sheet.source, sheet.name, fields=fields), problems
