"""The annex "So sánh với lần trước" of a letter from the second revision on: what was, what is, and why."""

from collections.abc import Iterator
from typing import NamedTuple

from models.differences import CellDifference, RowName, differences
from models.letter_words import ComparisonWords
from models.notation import date_text, month_text
from models.profiles import Profile
from models.records import Value
from models.tree import Tree

ComparisonRow = tuple[str, str, str, str, str, str]


class Comparison(NamedTuple):
    """The annex as it prints: label, title in capitals, caption, column headings, rows."""

    label: str
    title: str
    caption: str
    headings: tuple[str, ...]
    rows: tuple[ComparisonRow, ...]


def comparison_rows(
    before: Tree, after: Tree, profile: Profile, words: ComparisonWords
) -> tuple[ComparisonRow, ...]:
    """STT, field and procedure, column, before, after, why: rows added, removed, changed, in the order of the tree."""
    found = differences(before, after)
    cells = [
        *((row, words.added, "", row.name) for row in found.added),
        *((row, words.removed, row.name, "") for row in found.removed),
        *(_cell(cell, profile, words) for cell in found.changed),
    ]
    reason = after.submission.explanation
    return tuple(
        (str(number), _place(row), column, old, new, reason if number == 1 else words.as_above)
        for number, (row, column, old, new) in enumerate(cells, start=1)
    )


def _cell(cell: CellDifference, profile: Profile, words: ComparisonWords) -> tuple[RowName, str, str, str]:
    if cell.column == "field":
        return (
            cell.procedure,
            words.moved,
            _tier_named(cell.before, profile),
            _tier_named(cell.after, profile),
        )
    title = words.columns.get(cell.column, cell.column)
    old, new = (_value(cell.column, value, profile, words) for value in (cell.before, cell.after))
    return cell.procedure, title, old, new


def _place(row: RowName) -> str:
    return " / ".join(filter(None, (row.field, row.name)))


def _tier_named(path: Value, profile: Profile) -> str:
    key, sign, name = str(path).partition(" / ")
    return next((tier.name for tier in profile.tiers if tier.key == key), key) + sign + name


def _value(column: str, value: Value, profile: Profile, words: ComparisonWords) -> str:
    match column, value:
        case "levels" | "reasons", tuple():
            return "; ".join(_named(column, profile, value))
        case "eligibility", str():
            return str(getattr(profile.decision, value))
        case "on_one_stop" | "online_payment", str():
            return words.answers[value]
        case "expected_date", str():
            return date_text(value)
        case "planned_month", str():
            return month_text(value) if value else ""
        case _:
            return "" if value is None else str(value)


def _named(column: str, profile: Profile, keys: tuple[str, ...]) -> Iterator[str]:
    levels = {level.key: level.name for level in profile.levels}
    reasons = {reason.key: reason.text for reason in profile.reasons}
    known = levels if column == "levels" else reasons
    return (known.get(key, key) for key in keys)
