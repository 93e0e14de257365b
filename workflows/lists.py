"""Lấy từ danh mục, đối chiếu danh mục: what a catalogue has comes in, what a list has is laid beside the report.

The window and the command line do the same: each repair is one gesture, which one undo takes back.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from intake.reading import Received
from intake.readings import Role, RowReading
from intake.recogniser import recognise
from models.catalogue import Catalogue, CatalogueEntry, Suggestion
from models.edits import remove, withdraw_answer
from models.importing import field_key
from models.list_comparison import (
    Gap,
    ListComparison,
    ListRow,
    add_entries,
    add_new_entries,
    answered,
    compare,
    entry_of,
    take_name,
)
from models.listed import ListEntry
from models.problems import Refusal
from models.profiles import Profile
from models.records import AnswerKind, Eligibility, TierStatus
from models.reference_comparison import ReferenceRow, compare_reference, take_reference
from models.text import clean, code_key, fold
from workflows.catalogue_import import CatalogueDraft, draft_catalogue, take_catalogue
from workflows.catalogues import remove_version
from workflows.unit_lists import keep_reference, keep_unit_list, reference_list
from workflows.working import Outcome, WorkingSubmission

LIKELY = 70
"""A name that is less alike than this, in percent, is not shown as what a missing procedure may be."""


class ListRole(StrEnum):
    """What an imported list is for: typing and checking, this unit's authority, or levels and eligibility."""

    CATALOGUE = "catalogue"
    UNIT = "unit"
    REFERENCE = "reference"


# What is imported.


def draft_list(received: Received, profile: Profile, role: ListRole) -> CatalogueDraft:
    """The procedures in received tables, for a list in this role. Refusal `catalogue-empty`."""
    draft = draft_catalogue(received, profile)
    if role is not ListRole.REFERENCE:
        return draft
    said = [
        row
        for table in received.tables
        if not table.hidden
        for row in recognise(table, profile).rows
        if row.role is Role.PROCEDURE and (row.columns or {}).get("name")
    ]
    statuses = [_status(row, profile) for row in said]
    # A list without levels and decisions names the services that are eligible.
    whole = statuses if any(statuses) else [profile.decision.eligible] * len(said)
    found = zip(draft.entries, whole, strict=True)
    return replace(draft, entries=tuple(replace(entry, status=status) for entry, status in found))


def _status(row: RowReading, profile: Profile) -> str:
    columns = row.columns or {}
    levels = columns.get("levels")
    if isinstance(levels, tuple) and len(levels) == 1:
        return profile.level_by_key[levels[0]].name
    is_eligible = columns.get("eligibility") == Eligibility.ELIGIBLE
    return profile.decision.eligible if is_eligible else ""


def take_list(
    working: WorkingSubmission, catalogue: Catalogue, draft: CatalogueDraft, role: ListRole
) -> Catalogue:
    """Keep a list on this PC in its role.

    Refusals: those of `take_catalogue`; `list-of-round` (`list`) where the round itself carries the unit's list.
    """
    unit = working.tree.submission.unit_code
    of_round = working.round.list_of(unit)
    if role is ListRole.UNIT and of_round is not None:
        raise Refusal("list-of-round", list=of_round.title)
    # The list of one unit, or of levels, says nothing of what other procedures are called.
    judges_nothing = replace(catalogue, suggestions_only=role is not ListRole.CATALOGUE)
    made = take_catalogue(working.office, judges_nothing, draft)
    if role is ListRole.UNIT:
        keep_unit_list(working.office, working.round, unit, made.id)
        working.reload()
    elif role is ListRole.REFERENCE:
        keep_reference(working.office, made.id)
    return made


def drop_list(working: WorkingSubmission, catalogue_id: str) -> None:
    """Remove a list from this PC; what the unit said of it stays in its report."""
    remove_version(working.office, catalogue_id)
    working.reload()


# What comes in from a catalogue.


@dataclass(frozen=True, slots=True)
class CatalogueGroup:
    """The entries of a catalogue at one tier that share a field, or an agency; `present`: how many the report has."""

    name: str
    entries: tuple[ListEntry, ...]
    present: int = 0


def own_tiers(working: WorkingSubmission) -> list[str]:
    """The tiers in which the unit has procedures, or may have."""
    entries = ((key, working.tree.tier_entry(key)) for key in working.profile.tier_keys)
    return [key for key, entry in entries if entry.status is not TierStatus.NOT_OURS]


def catalogue_groups(
    working: WorkingSubmission,
    catalogue: Catalogue,
    entries: Iterable[CatalogueEntry],
    tier: str,
    *,
    by_agency: bool = False,
) -> list[CatalogueGroup]:
    """What a catalogue has at a tier, by field or by agency, in its order. One that names no tier may be of any."""
    province = working.round.department.province
    groups: dict[str, list[ListEntry]] = {}
    for entry in entries:
        if entry.is_of(tier):
            name = entry.agency if by_agency else entry.field
            # The code of another province's system is no code here.
            code = str(Suggestion(entry, catalogue).columns(province).get("code", ""))
            groups.setdefault(name, []).append(ListEntry(entry.name, code, entry.field, tier))
    here = {key for row in working.tree.procedures.values() for key in _keys(entry_of(working.tree, row))}
    return [
        CatalogueGroup(name, tuple(found), sum(not here.isdisjoint(_keys(entry)) for entry in found))
        for name, found in groups.items()
    ]


def _keys(entry: ListEntry) -> set[tuple[str, ...]]:
    """By which a procedure is known to be there: code and name, or name and field, of its tier."""
    name = fold(entry.name)
    by_code = {("code", entry.tier, code_key(entry.code), name)} if entry.code else set[tuple[str, ...]]()
    return {*by_code, ("field", entry.tier, field_key(entry.field), name)}


@dataclass(frozen=True, slots=True)
class TakenIn:
    """How many procedures came in, and how many were there already."""

    added: int
    present: int
    outcome: Outcome | None = None


def take_groups(working: WorkingSubmission, groups: Sequence[CatalogueGroup]) -> TakenIn:
    """All procedures of these groups that the report does not have, in one gesture and without levels."""
    entries = [entry for group in groups for entry in group.entries]
    changes, present = add_new_entries(working.tree, entries, working.office.new_id)
    return TakenIn(len(entries) - present, present, working.do(changes))


# What the unit's list has.


def compare_with_list(working: WorkingSubmission) -> ListComparison | None:
    """The report beside the list under its unit's authority; None where there is none."""
    return compare(working.tree, working.live.listed) if working.live.listed else None


def near_extra(row: ListRow, comparison: ListComparison) -> tuple[ListRow, int] | None:
    """The row of the report that a missing procedure may be, and how alike the names are in percent."""
    from rapidfuzz import fuzz, process  # a compiled library, for the one row that is looked at

    extra = [one for one in comparison.open if one.gap is Gap.EXTRA and _may_be(row.entry, one.entry)]
    names = [fold(one.entry.name) for one in extra]
    found = process.extractOne(fold(row.entry.name), names, scorer=fuzz.ratio, score_cutoff=LIKELY)
    return (extra[found[2]], int(found[1])) if found else None


def _may_be(entry: ListEntry, row: ListEntry) -> bool:
    return entry.tier in ("", row.tier)


def home_of(working: WorkingSubmission, entry: ListEntry) -> ListEntry:
    """The entry with a tier to go into: its own, else that of its field in the report, else the unit's first."""
    own = own_tiers(working) or list(working.profile.tier_keys)
    if entry.tier:
        return entry
    names = {fold(found.name): found.tier for found in working.tree.fields.values()}
    return replace(entry, tier=names.get(fold(entry.field), own[0]) if entry.field else own[0])


def add_missing(working: WorkingSubmission, rows: Iterable[ListRow]) -> Outcome | None:
    """Missing procedures come into the report, in one gesture; what was said of them is taken back."""
    listed = list(rows)
    homes = [home_of(working, row.entry) for row in listed]
    said = {row.answer.id: row.answer for row in listed if row.answer}
    return working.do(add_entries(working.tree, homes, working.office.new_id, said.values()))


def answer_row(
    working: WorkingSubmission, list_id: str, entry: ListEntry, kind: AnswerKind, text: str
) -> Outcome | None:
    """The unit says why its report does not follow a list. Refusal `answer-empty` without a reason or a decision."""
    if not clean(text):
        raise Refusal("answer-empty")
    return working.do(answered(working.tree, list_id, entry, kind, text, working.office.new_id))


def withdraw(working: WorkingSubmission, answer_id: str) -> Outcome | None:
    """What was said of a list holds no longer."""
    return working.do(withdraw_answer(working.tree, answer_id))


def remove_extra(working: WorkingSubmission, row: ListRow) -> Outcome | None:
    """A procedure that the list lacks leaves the report."""
    return working.do(remove(working.tree, (row.procedure_id,)))


def take_listed_name(working: WorkingSubmission, row: ListRow, procedure_id: str = "") -> Outcome | None:
    """A procedure is called as in the list: that of the row, or another one that is meant by it."""
    meant = replace(row, procedure_id=procedure_id or row.procedure_id)
    return working.do(take_name(working.tree, meant))


# What a reference list says.


def compare_with_reference(working: WorkingSubmission, catalogue: Catalogue) -> tuple[ReferenceRow, ...]:
    """The rows of the report that stand otherwise in a reference list."""
    reference = reference_list(working.office, catalogue, working.profile)
    return compare_reference(working.tree, reference, working.profile)


def follow_reference(working: WorkingSubmission, row: ReferenceRow) -> Outcome | None:
    """The procedure stands as the reference list has it."""
    return working.do(take_reference(working.tree, row))


def counts(comparison: ListComparison) -> Mapping[str, int]:
    """How many differences of each kind are open, and how many are explained."""
    open_ = Counter(row.gap.value for row in comparison.open)
    return {
        **{gap.value: open_[gap.value] for gap in Gap},
        "answered": len(comparison.rows) - len(comparison.open),
    }
