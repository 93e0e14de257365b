"""Where the cursor goes after a level or a decision. Pure: what a row still lacks, and how the officer got there.

Officers fill a list in two ways, and neither may disturb the other:

- Row by row. After a level the cursor goes to what the row lacks: to the decision where one is demanded, and from
  there, after không đủ, to the reason; then to the next row, into the column where this one was begun. At the target
  level, at one outside the forms, or where all is given, it goes straight to the next row.
- Down a column. Who only presses level keys means one row with each key, although the cursor waits in the decision
  column after a level that demands one: a level key pressed there, before the cursor was moved by hand, is for the
  *next* row.
  Who came to the decision column by hand goes down in it: D, K, D are three rows, and the missing reason is left to its
  mark, to F7 and to the findings.

A row that was just typed in leads to the empty row below it, others to the next procedure, headings passed over. With
several rows selected a key sets them all, and the cursor stays.
"""

from enum import Enum, auto

from models.profiles import Profile
from models.records import Eligibility, Procedure


class Step(Enum):
    """Where the cursor goes."""

    STAY = auto()
    DECISION = auto()
    REASON = auto()
    NEXT_ROW = auto()


def after_level(procedure: Procedure, profile: Profile) -> Step:
    """After a level was set."""
    level = profile.level_by_key.get(procedure.level)
    demanded = level is not None and level.in_form and not level.target
    return Step.DECISION if demanded and procedure.eligibility is Eligibility.UNDECIDED else Step.NEXT_ROW


def after_decision(procedure: Procedure, *, along_row: bool, in_level_column: bool) -> Step:
    """After a decision was made. `along_row`: the cursor came from a level of this row, not by hand."""
    if in_level_column and not procedure.levels:
        return Step.STAY
    lacks_reason = not (procedure.reasons or procedure.reason_text)
    if along_row and lacks_reason and procedure.eligibility is Eligibility.NOT_ELIGIBLE:
        return Step.REASON
    return Step.NEXT_ROW
