"""A difference in words, for the lists of the window, for paper and for the command line. No Qt."""

from models.comparison import ADDED, REMOVED, Difference
from models.prints import ComparisonRow
from models.profiles import Profile
from models.records import Kind
from ui.messages import column_title, subject_text, tier_name, value_text


def in_words(row: Difference, profile: Profile) -> ComparisonRow:
    """Where it is, what it is about, which column, before, after, why: all as a person reads it."""
    tier = tier_name(row.tier, profile) if row.tier else ""
    before, after = _values(row, profile)
    return ComparisonRow(tier, row.field, _subject(row, tier), _what(row, profile), before, after, row.reason)


def _subject(row: Difference, tier: str) -> str:
    """The procedure, else its field, its tier, or the report itself."""
    return (
        row.name or row.field or tier or subject_text("report" if row.kind is Kind.SUBMISSION else "unnamed")
    )


def _what(row: Difference, profile: Profile) -> str:
    if row.what == "name" and row.kind is Kind.FIELD:
        return subject_text("field-name")
    return column_title(row.what, profile)


def _values(row: Difference, profile: Profile) -> tuple[str, str]:
    """A tier that came with the report has no value of its own."""
    if row.kind is Kind.TIER and row.what in (ADDED, REMOVED):
        return "", ""
    return value_text(row.what, row.before, profile), value_text(row.what, row.after, profile)
