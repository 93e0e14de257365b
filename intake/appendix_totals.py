"""Reads Appendix I: what is declared of every tier. The row of sums is passed over; the program sums for itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from intake.forms import Form, is_blank, text_of
from intake.sheets import CellValue, Sheet, SheetRow, address
from models.appendices import ColumnKind
from models.cell_texts import read_tier_cell
from models.problems import Problem
from models.profiles import Profile
from models.records import Row
from models.text import fold

_WHOLE_NUMBER = re.compile(r"\d{1,3}(\.\d{3})+|\d+")


@dataclass(frozen=True, slots=True)
class ReadTotal:
    """One tier in Appendix I: its numbers where there are any (None, or no key, where not), what its note holds."""

    tier: str
    total: int | None
    levels: Mapping[str, int]
    columns: Row


def read_totals(sheet: Sheet, form: Form, profile: Profile) -> tuple[tuple[ReadTotal, ...], list[Problem]]:
    """The tiers of Appendix I, and the problems `number-not-understood` (source, sheet, cell)."""
    tiers = {fold(tier.name): tier.key for tier in profile.tiers}
    totals: list[ReadTotal] = []
    problems: list[Problem] = []
    for row in form.rows:
        tier = tiers.get(fold(text_of(row.cells.get(form.place(ColumnKind.TIER)))))
        if tier:
            totals.append(_total(row, form, tier, profile))
            problems += _not_understood(row, form, sheet)
    return tuple(totals), problems


def _total(row: SheetRow, form: Form, tier: str, profile: Profile) -> ReadTotal:
    total, *counts = (_number(row.cells.get(place)) for place in form.places_of(ColumnKind.NUMBER))
    levels = {level.key: n for level, n in zip(profile.form_levels, counts, strict=True) if n is not None}
    note = text_of(row.cells.get(form.place(ColumnKind.NOTE)))
    return ReadTotal(tier, total, levels, read_tier_cell("" if is_blank(note) else note, profile))


def _number(value: CellValue | None) -> int | None:
    """The number in a cell, also where it is written as text with dots between thousands."""
    text = text_of(value)
    return int(text.replace(".", "")) if _WHOLE_NUMBER.fullmatch(text) else None


def _not_understood(row: SheetRow, form: Form, sheet: Sheet) -> list[Problem]:
    wrong = (
        place
        for place in form.places_of(ColumnKind.NUMBER)
        if _number(row.cells.get(place)) is None and not is_blank(text_of(row.cells.get(place)))
    )
    where = {"source": sheet.source, "sheet": sheet.name}
    return [
        Problem("number-not-understood", {**where, "cell": address(row.number, place)}) for place in wrong
    ]
