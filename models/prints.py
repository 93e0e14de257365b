"""What is printed beside the appendices, as tables of values: blank forms, working prints, comparisons.

They are laid out like an appendix, so they are of its type. STT are those of the appendices.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import accumulate, groupby
from typing import NamedTuple

from models.appendices import (
    Appendix,
    AppendixRow,
    Cell,
    Column,
    ColumnKind,
    RowStyle,
    appendices,
    is_listed,
)
from models.live_tree import LiveTree
from models.notation import roman
from models.printing_words import BlankWords, ComparisonWords, WorkingPrintWords
from models.profiles import Profile
from models.records import Procedure, Submission
from models.rounds import Round
from models.tree import Tree

_BLANK_FIELDS = 2
"""Source document 004 leaves room for two fields in each tier."""


def blank_forms(
    submission: Submission, profile: Profile, round_: Round, words: BlankWords
) -> tuple[Appendix, ...]:
    """The four forms as the round sends them out, with dots where the unit writes."""
    forms = appendices(LiveTree(Tree(submission), profile), round_)
    first, *others = (replace(form, rows=tuple(_blank_rows(form, words))) for form in forms)
    return (first, *others)


def _blank_rows(form: Appendix, words: BlankWords) -> Iterator[AppendixRow]:
    """Dots beside every tier and the sum; or below every tier, in two fields of two rows."""
    for row in form.rows:
        if form.number == 1:
            yield replace(row, cells=(row.cells[0], *(words.dots,) * (len(form.columns) - 1)))
            continue
        yield row
        for number in range(1, _BLANK_FIELDS + 1):
            yield AppendixRow(RowStyle.ITEM, (roman(number), words.field))
            yield AppendixRow(RowStyle.ITEM, (1, words.dots))
            yield AppendixRow(RowStyle.ITEM, (words.dots, words.dots))


def working_print(
    live: LiveTree, round_: Round, chosen: AbstractSet[str], words: WorkingPrintWords
) -> Appendix:
    """The chosen procedures (ids) with empty boxes, for a colleague who works on paper."""
    unit = live.tree.submission.unit_name
    return Appendix(
        number=0,
        label=words.label,
        title=words.title,
        caption=words.caption.format(unit=unit, round=round_.name),
        columns=_working_columns(live.profile, words),
        rows=tuple(_working_rows(live, chosen, words)),
        remark=words.remark,
    )


def _working_columns(profile: Profile, words: WorkingPrintWords) -> tuple[Column, ...]:
    forms, decision = profile.appendices, profile.decision.column
    levels = (Column(ColumnKind.BOX, level.short_name, forms.level_group) for level in profile.form_levels)
    outcomes = (Column(ColumnKind.BOX, word, decision) for word in (words.eligible, words.not_eligible))
    return (
        Column(ColumnKind.ORDINAL, forms.ordinal_column),
        Column(ColumnKind.NAME, forms.name_column),
        *levels,
        *outcomes,
        Column(ColumnKind.REASON, words.reason_column),
    )


def _working_rows(
    live: LiveTree, chosen: AbstractSet[str], words: WorkingPrintWords
) -> Iterator[AppendixRow]:
    boxes = (words.box,) * (len(live.profile.form_levels) + 2)
    for tier in live.profile.tiers:
        sections = [section for section in _numbered(live, tier.key) if not chosen.isdisjoint(section.ids)]
        if sections:
            yield AppendixRow(RowStyle.TIER, (live.profile.ordinal(tier.key), tier.name))
        for section in sections:
            yield AppendixRow(RowStyle.FIELD, (section.ordinal, section.name))
            for ordinal, procedure in section.procedures:
                if procedure.id in chosen:
                    cells = (ordinal, _name_and_code(procedure, words), *boxes, "")
                    yield AppendixRow(RowStyle.ITEM, cells, procedure.id)


def _name_and_code(procedure: Procedure, words: WorkingPrintWords) -> str:
    return procedure.name + (words.code.format(procedure.code) if procedure.code else "")


class _Section(NamedTuple):
    """A field and its procedures, each with its STT in Appendix II; "" for what is not listed there."""

    ordinal: str
    name: str
    procedures: list[tuple[Cell, Procedure]]

    @property
    def ids(self) -> Iterator[str]:
        return (procedure.id for _, procedure in self.procedures)


def _numbered(live: LiveTree, tier: str) -> Iterator[_Section]:
    fields = 0
    for procedure_field in live.tree.fields_of(tier):
        procedures = live.tree.procedures_of(procedure_field.id)
        listed = [is_listed(procedure, live.profile) for procedure in procedures]
        stands_there = any(listed) or not procedures
        fields += stands_there
        numbers = accumulate(map(int, listed))
        ordinals = (number if there else "" for number, there in zip(numbers, listed, strict=True))
        yield _Section(
            roman(fields) if stands_there else "",
            procedure_field.name,
            list(zip(ordinals, procedures, strict=True)),
        )


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One change of one procedure, in words: where it stands, its name, what changed, old, new, and why."""

    tier: str
    field: str
    name: str
    what: str
    before: str = ""
    after: str = ""
    reason: str = ""


def comparison(
    rows: Sequence[ComparisonRow], words: ComparisonWords, label: str = "", caption: str = ""
) -> Appendix:
    """The changes, in the order given; neighbours of one field stand under its name."""
    return Appendix(
        number=0,
        label=label,
        title=words.title,
        caption=caption,
        columns=_comparison_columns(words),
        rows=tuple(_comparison_rows(rows)),
    )


def _comparison_columns(words: ComparisonWords) -> tuple[Column, ...]:
    return (
        Column(ColumnKind.ORDINAL, words.ordinal_column),
        Column(ColumnKind.NAME, words.name_column),
        Column(ColumnKind.NOTE, words.what_column),
        Column(ColumnKind.NOTE, words.before_column),
        Column(ColumnKind.NOTE, words.after_column),
        Column(ColumnKind.REASON, words.reason_column),
    )


def _comparison_rows(rows: Sequence[ComparisonRow]) -> Iterator[AppendixRow]:
    for (tier, field_name), group in groupby(rows, key=lambda row: (row.tier, row.field)):
        yield AppendixRow(RowStyle.FIELD, ("", ", ".join(filter(None, (tier, field_name)))))
        for number, row in enumerate(group, start=1):
            cells = (number, row.name, row.what, row.before, row.after, row.reason)
            yield AppendixRow(RowStyle.ITEM, cells)
