"""The words of what is printed beside the appendices: blank forms, working prints, comparisons.

They are data, in resources/words/printing.json; what depends on the regime is in its profile.
"""

from dataclasses import dataclass

from models.documents import decode, read_json


@dataclass(frozen=True, slots=True)
class BlankWords:
    """What stands in the rows of a blank form, and in the place of a unit's name."""

    field: str
    dots: str
    unit: str


@dataclass(frozen=True, slots=True)
class WorkingPrintWords:
    """Phiếu rà soát; the last three are its signature, line by line.

    Blanks: `{unit}` and `{round}` in `caption`, `{}` in `code`, which follows the name of a procedure.
    """

    label: str
    title: str
    caption: str
    remark: str
    code: str
    eligible: str
    not_eligible: str
    reason_column: str
    box: str
    date: str
    reviewer: str
    signing: str


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """So sánh với lần trước: its title and its columns."""

    title: str
    ordinal_column: str
    name_column: str
    what_column: str
    before_column: str
    after_column: str
    reason_column: str


@dataclass(frozen=True, slots=True)
class PrintingWords:
    """All of them."""

    blank: BlankWords
    working_print: WorkingPrintWords
    comparison: ComparisonWords


def load_printing_words(data: bytes, source: str) -> PrintingWords:
    """The words in a JSON file. Refusal `document-*` names the file and the place."""
    return decode(read_json(data, source), PrintingWords, source)
