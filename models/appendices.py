"""Appendices I to IV as tables of values: the views of the tree that are printed, signed and compared.

Layout (fonts, widths, merged cells on paper) belongs to export/; what stands in which cell is decided here, once, for
writing, checking and previewing alike. The forms are those of source document 004; their words come from the profile.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.cell_texts import decision_cell, reason_cell
from models.live_tree import LiveTree
from models.notation import date_text, roman
from models.profiles import Level, Profile
from models.records import Eligibility, Procedure, ProcedureField, Submission
from models.rounds import Round
from models.totals import Count

Cell = str | int
MARK = "x"
DECREE_STYLE = "decree30"
"""Titles and captions as NĐ 30/2020/NĐ-CP, Phụ lục I, wants them; the other style is "letter", as source document 004."""


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


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its caption, and the caption over it and its neighbours in a two-row header ("" = none)."""

    kind: ColumnKind
    caption: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class AppendixRow:
    """One row of the table; tier and field rows have the first two cells only. `procedure_id` leads back to the tree."""

    style: RowStyle
    cells: tuple[Cell, ...]
    procedure_id: str = ""


@dataclass(frozen=True, slots=True)
class Appendix:
    """One appendix: number 1 to 4, the words above the table, columns, rows. `remark` is a line for forms of our own."""

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
    tables = (_table_1(live), _table_2(live), _table_3(live), _table_4(live))
    return tuple(
        Appendix(
            number,
            words.label.format(roman=roman(number)),
            _title(title.format(year=round_.year), submission),
            caption(submission, live.profile),
            columns,
            rows,
            words.remark,
        )
        for number, (title, (columns, rows)) in enumerate(zip(words.titles, tables, strict=True), start=1)
    )


Table = tuple[tuple[Column, ...], tuple[AppendixRow, ...]]
BLANK = "      "
"""The room left for a number or date that is not given yet."""


def caption(submission: Submission, profile: Profile) -> str:
    """The line under the title: the unit's own letter that the annex goes with.

    Number and date stay blank unless given: on electronic documents they always do (NĐ 30/2020/NĐ-CP, Mẫu 2.2).
    """
    template = profile.appendices.captions[submission.appendix_style]
    number, when = submission.letter_number or BLANK, date_text(submission.letter_date) or BLANK
    return template.format(number=number, date=when, unit=submission.unit_name)


def _title(title: str, submission: Submission) -> str:
    return title.upper() if submission.appendix_style == DECREE_STYLE else title


def _table_1(live: LiveTree) -> Table:
    words, levels = live.profile.appendices, live.profile.form_levels
    columns = (
        Column(ColumnKind.TIER, words.tier_column),
        Column(ColumnKind.NUMBER, words.total_column),
        *(Column(ColumnKind.NUMBER, level.name) for level in levels),
        Column(ColumnKind.NOTE, words.note_column),
    )
    rows = [
        AppendixRow(RowStyle.ITEM, (tier.name, *_tier_numbers(live, tier.key), live.tree.tier_entry(tier.key).note))
        for tier in live.profile.tiers
    ]
    sums = (sum(column) for column in zip(*(_tier_numbers(live, key) for key in live.profile.tier_keys), strict=True))
    return columns, (*rows, AppendixRow(RowStyle.SUM, (words.sum_row, *sums, "")))


def _tier_numbers(live: LiveTree, tier: str) -> tuple[int, ...]:
    # The declared total wins: it holds what is not online and has no column (source document 004, Phụ lục I).
    entry, count = live.tree.tier_entry(tier), live.totals.tier(tier)
    total = count.total if entry.declared_total is None else entry.declared_total
    return (total, *_level_numbers(count, live.profile.form_levels))


def _level_numbers(count: Count, levels: tuple[Level, ...]) -> Iterator[int]:
    return (count.levels[level.key] for level in levels)


def _table_2(live: LiveTree) -> Table:
    profile, levels = live.profile, live.profile.form_levels
    columns = (
        *_named_columns(profile),
        *(Column(ColumnKind.LEVEL, level.name) for level in levels),
        Column(ColumnKind.NOTE, profile.appendices.note_column),
    )
    unlisted = {level.key for level in profile.levels if not level.in_form}
    rows = _tree_rows(live, lambda p: p.level not in unlisted, lambda p: (*_marks(p, levels), p.note), keep_empty=True)
    return columns, tuple(rows)


def _table_3(live: LiveTree) -> Table:
    profile, levels = live.profile, live.profile.levels_below_target
    columns = (
        *_named_columns(profile),
        *(Column(ColumnKind.LEVEL, level.name, profile.appendices.level_group) for level in levels),
        Column(ColumnKind.DECISION, profile.appendices.eligible_column),
        Column(ColumnKind.NOTE, profile.appendices.note_column),
    )

    def cells(procedure: Procedure) -> tuple[Cell, ...]:
        return (*_marks(procedure, levels), MARK, decision_cell(procedure, profile))

    return columns, tuple(_tree_rows(live, _decided(profile, Eligibility.ELIGIBLE), cells))


def _table_4(live: LiveTree) -> Table:
    profile, levels = live.profile, live.profile.levels_below_target
    columns = (
        *_named_columns(profile),
        *(Column(ColumnKind.LEVEL, level.name, profile.appendices.level_group) for level in levels),
        Column(ColumnKind.REASON, profile.appendices.reason_column),
    )

    def cells(procedure: Procedure) -> tuple[Cell, ...]:
        return (*_marks(procedure, levels), reason_cell(procedure, profile))

    return columns, tuple(_tree_rows(live, _decided(profile, Eligibility.NOT_ELIGIBLE), cells))


def _named_columns(profile: Profile) -> tuple[Column, Column]:
    words = profile.appendices
    return Column(ColumnKind.ORDINAL, words.ordinal_column), Column(ColumnKind.NAME, words.name_column)


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
    keep_empty: bool = False,
) -> Iterator[AppendixRow]:
    """Tiers always, fields with listed procedures (and, with `keep_empty`, those without any), items from 1 in each."""
    for tier in live.profile.tiers:
        yield AppendixRow(RowStyle.TIER, (live.profile.ordinal(tier.key), tier.name))
        number = 0
        for procedure_field, procedures in _listed_fields(live, tier.key, listed, keep_empty):
            number += 1
            yield AppendixRow(RowStyle.FIELD, (roman(number), procedure_field.name))
            for ordinal, procedure in enumerate(procedures, start=1):
                yield AppendixRow(RowStyle.ITEM, (ordinal, procedure.name, *cells(procedure)), procedure.id)


def _listed_fields(
    live: LiveTree, tier: str, listed: Callable[[Procedure], bool], keep_empty: bool
) -> Iterator[tuple[ProcedureField, list[Procedure]]]:
    for procedure_field in live.tree.fields_of(tier):
        procedures = live.tree.procedures_of(procedure_field.id)
        chosen = [procedure for procedure in procedures if listed(procedure)]
        if chosen or (keep_empty and not procedures):
            yield procedure_field, chosen
