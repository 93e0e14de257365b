"""Appendices I to IV as tables of values: the views of the tree that are printed, signed and compared.

Layout (fonts, widths, merged cells on paper) belongs to export/; what stands in which cell is decided here, once, for
writing, checking and previewing alike. The forms are those of source document 004; their words come from the profile.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.cell_texts import decision_cell, reason_cell, tier_cell
from models.letter_defaults import letter_reference
from models.live_tree import LiveTree
from models.notation import date_text, roman
from models.profiles import Level, Profile
from models.records import Eligibility, Procedure, ProcedureField, Submission
from models.rounds import Round
from models.totals import Count

Cell = str | int
MARK = "x"
DECREE_STYLE = "decree30"
"""Titles and captions as NĐ 30/2020/NĐ-CP, Phụ lục I, has them; the other style is "letter", as source document 004."""


class RowStyle(StrEnum):
    """What a row of an appendix stands for; tiers, fields and sums print bold."""

    TIER = "tier"
    FIELD = "field"
    ITEM = "item"
    SUM = "sum"


class ColumnKind(StrEnum):
    """What a column holds; export/ gives each kind its width and alignment."""

    ORDINAL = "ordinal"
    NAME = "name"
    TIER = "tier"
    NUMBER = "number"
    LEVEL = "level"
    DECISION = "decision"
    REASON = "reason"
    NOTE = "note"
    BOX = "box"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its caption, and the caption over it and its neighbours in a two-row header ("" = none)."""

    kind: ColumnKind
    caption: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class AppendixRow:
    """One row of the table; tier and field rows have only two cells. `procedure_id` leads back to the tree."""

    style: RowStyle
    cells: tuple[Cell, ...]
    procedure_id: str = ""


@dataclass(frozen=True, slots=True)
class Appendix:
    """One appendix: number 1 to 4, the words above the table, columns, rows. `remark`: a line on forms of our own."""

    number: int
    label: str
    title: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[AppendixRow, ...]
    remark: str = ""


def appendices(live: LiveTree, round_: Round) -> tuple[Appendix, ...]:
    """The four appendices of a submission, in order."""
    words, submission = live.profile.appendices, live.tree.submission
    rows = (_rows_1(live), _rows_2(live), _rows_3(live), _rows_4(live))
    return tuple(
        Appendix(
            number,
            words.label.format(roman=roman(number)),
            _title(title.format(year=round_.year), submission),
            caption(submission, live.profile),
            columns(number, live.profile),
            tuple(rows[number - 1]),
            words.remark,
        )
        for number, title in enumerate(words.titles, start=1)
    )


BLANK = "      "
"""The room left for a number or date that is not given yet."""


def caption(submission: Submission, profile: Profile) -> str:
    """The line under the title: the unit's own letter that the annex goes with.

    Number and date stay blank unless given: on electronic documents they always do (NĐ 30/2020/NĐ-CP, Mẫu 2.2).
    """
    template = profile.appendices.captions[submission.appendix_style]
    number = letter_reference(submission) if submission.letter_number else BLANK
    when = date_text(submission.letter_date) or BLANK
    return template.format(number=number, date=when, unit=submission.unit_name)


def _title(title: str, submission: Submission) -> str:
    return title.upper() if submission.appendix_style == DECREE_STYLE else title


def columns(number: int, profile: Profile) -> tuple[Column, ...]:
    """The columns of an appendix (1 to 4): its form, whatever stands in it."""
    words, listed, below = profile.appendices, profile.form_levels, profile.levels_below_target
    note = Column(ColumnKind.NOTE, words.note_column)
    named = (Column(ColumnKind.ORDINAL, words.ordinal_column), Column(ColumnKind.NAME, words.name_column))
    decided = (*named, *(Column(ColumnKind.LEVEL, level.name, words.level_group) for level in below))
    tier, total = Column(ColumnKind.TIER, words.tier_column), Column(ColumnKind.NUMBER, words.total_column)
    forms = (
        (tier, total, *(Column(ColumnKind.NUMBER, level.name) for level in listed), note),
        (*named, *(Column(ColumnKind.LEVEL, level.name) for level in listed), note),
        (*decided, Column(ColumnKind.DECISION, words.eligible_column), note),
        (*decided, Column(ColumnKind.REASON, words.reason_column)),
    )
    return forms[number - 1]


def _rows_1(live: LiveTree) -> Iterator[AppendixRow]:
    for tier in live.profile.tiers:
        note = tier_cell(live.tree.tier_entry(tier.key), live.profile)
        yield AppendixRow(RowStyle.ITEM, (tier.name, *_tier_numbers(live, tier.key), note))
    sums = (
        sum(column)
        for column in zip(*(_tier_numbers(live, key) for key in live.profile.tier_keys), strict=True)
    )
    yield AppendixRow(RowStyle.SUM, (live.profile.appendices.sum_row, *sums, ""))


def _tier_numbers(live: LiveTree, tier: str) -> tuple[int, ...]:
    # The declared total wins: it holds what is not online and has no column (source document 004, Phụ lục I).
    entry, count = live.tree.tier_entry(tier), live.totals.tier(tier)
    total = count.total if entry.declared_total is None else entry.declared_total
    return (total, *_level_numbers(count, live.profile.form_levels))


def _level_numbers(count: Count, levels: tuple[Level, ...]) -> Iterator[int]:
    return (count.levels[level.key] for level in levels)


def _rows_2(live: LiveTree) -> Iterator[AppendixRow]:
    profile, levels = live.profile, live.profile.form_levels
    return _tree_rows(
        live, lambda p: is_listed(p, profile), lambda p: (*_marks(p, levels), p.note), keep_empty=True
    )


def is_listed(procedure: Procedure, profile: Profile) -> bool:
    """Whether Appendix II lists the procedure: every one but those at a level that its form has no column for."""
    level = profile.level_by_key.get(procedure.level)
    return level is None or level.in_form


def _rows_3(live: LiveTree) -> Iterator[AppendixRow]:
    profile, levels = live.profile, live.profile.levels_below_target

    def cells(procedure: Procedure) -> tuple[Cell, ...]:
        return (*_marks(procedure, levels), MARK, decision_cell(procedure, profile))

    return _tree_rows(live, _decided(profile, Eligibility.ELIGIBLE), cells)


def _rows_4(live: LiveTree) -> Iterator[AppendixRow]:
    profile, levels = live.profile, live.profile.levels_below_target

    def cells(procedure: Procedure) -> tuple[Cell, ...]:
        return (*_marks(procedure, levels), reason_cell(procedure, profile))

    return _tree_rows(live, _decided(profile, Eligibility.NOT_ELIGIBLE), cells)


def _marks(procedure: Procedure, levels: tuple[Level, ...]) -> Iterator[str]:
    return (MARK if level.key in procedure.levels else "" for level in levels)


def _decided(profile: Profile, eligibility: Eligibility) -> Callable[[Procedure], bool]:
    # A procedure at the target level stands in neither III nor IV, whatever was decided (P-05).
    target = profile.target.key
    return lambda procedure: procedure.eligibility is eligibility and procedure.level != target


def _tree_rows(
    live: LiveTree,
    listed: Callable[[Procedure], bool],
    cells: Callable[[Procedure], tuple[Cell, ...]],
    *,
    keep_empty: bool = False,
) -> Iterator[AppendixRow]:
    """Tiers always, fields with listed procedures (and, with `keep_empty`, those without any), items from 1 in each."""
    for tier in live.profile.tiers:
        yield AppendixRow(RowStyle.TIER, (live.profile.ordinal(tier.key), tier.name))
        fields = _listed_fields(live, tier.key, listed, keep_empty=keep_empty)
        for number, (procedure_field, procedures) in enumerate(fields, start=1):
            yield AppendixRow(RowStyle.FIELD, (roman(number), procedure_field.name))
            for ordinal, procedure in enumerate(procedures, start=1):
                yield AppendixRow(RowStyle.ITEM, (ordinal, procedure.name, *cells(procedure)), procedure.id)


def _listed_fields(
    live: LiveTree, tier: str, listed: Callable[[Procedure], bool], *, keep_empty: bool
) -> Iterator[tuple[ProcedureField, list[Procedure]]]:
    for procedure_field in live.tree.fields_of(tier):
        procedures = live.tree.procedures_of(procedure_field.id)
        chosen = [procedure for procedure in procedures if listed(procedure)]
        if chosen or (keep_empty and not procedures):
            yield procedure_field, chosen
