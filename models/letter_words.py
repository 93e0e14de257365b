"""The official wording of the unit's letter, as data: resources/templates/letter.json. Nothing is filled in here."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.documents import decode, read_json
from models.problems import Refusal
from models.records import LETTER_KINDS


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """The annex "So sánh với lần trước": its title, columns, and what a row and a value are called."""

    title: str
    headings: tuple[str, ...]
    added: str
    removed: str
    moved: str
    as_above: str
    columns: Mapping[str, str]
    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LetterWords:
    """Sentences of the letter, with blanks in braces; what differs between công văn and báo cáo is keyed by kind."""

    names: Mapping[str, str]
    titles: Mapping[str, str]
    subjects: Mapping[str, str]
    closings: Mapping[str, str]
    several_addressees: str
    date: str
    opening: str
    replaces: str
    replaces_unnumbered: str
    replaces_reason: str
    replaces_changes: str
    totals_heading: str
    total: str
    tier: str
    level: str
    outside: str
    empty_tiers: Mapping[str, str]
    review_heading: str
    at_target: str
    decided: str
    decided_in_tier: str
    trouble_heading: str
    difficulties: str
    proposals: str
    enclosed_heading: str
    enclosed_annex: str
    enclosed_file: str
    contact: str
    contact_phone: str
    contact_email: str
    as_addressed: str
    kept: str
    comparison: ComparisonWords


def load_letter_words(data: bytes, source: str) -> LetterWords:
    """The wording in a JSON file. Refusal `document-*` names the file and the place."""
    words = decode(read_json(data, source), LetterWords, source)
    by_kind = (words.names, words.titles, words.subjects, words.closings)
    if any(set(table) != set(LETTER_KINDS) for table in by_kind) or len(words.comparison.headings) != 6:
        raise Refusal("document-invalid", source=source, place="titles", expected=" | ".join(LETTER_KINDS))
    return words
