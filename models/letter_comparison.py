"""The annex "So sánh với lần trước" of a letter from the second revision on: what was, what is, and why."""

from collections.abc import Iterator
from typing import NamedTuple

from models.comparison import ADDED, REMOVED, Difference, found_differences
from models.letter_words import ComparisonWords
from models.notation import date_text, month_text
from models.profiles import Profile
from models.records import Kind, Value
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
    """STT, field and procedure, column, before, after, why; procedures in the later order, then those that are gone."""
    found = [cell for cell in found_differences(before, after, profile) if cell.kind is Kind.PROCEDURE]
    above = ("", *(cell.reason for cell in found))
    return tuple(
        (str(number), *_cell(cell, profile, words), words.as_above if cell.reason == last else cell.reason)
        for number, (cell, last) in enumerate(zip(found, above, strict=False), start=1)
    )


def _cell(cell: Difference, profile: Profile, words: ComparisonWords) -> tuple[str, str, str, str]:
    """Field and procedure, column, before, after."""
    titles = {ADDED: words.added, REMOVED: words.removed, "field": words.moved}
    title = titles.get(cell.what) or words.columns.get(cell.what, cell.what)
    old, new = (
        _tier_named(str(value), profile) if cell.what == "field" else _value(cell.what, value, profile, words)
        for value in (cell.before, cell.after)
    )
    return " / ".join(filter(None, (cell.field, cell.name))), title, old, new


def _tier_named(path: str, profile: Profile) -> str:
    key, sign, name = path.partition(" / ")
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
