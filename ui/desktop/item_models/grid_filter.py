"""Which rows the grid shows: words, a chip, a number clicked in the totals. Computed at once, followed by one reset."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from models.live_tree import LiveTree
from models.records import Eligibility, Kind, Procedure
from models.text import fold, matches


class Chip(Enum):
    """The filters that are one click away."""

    NONE = auto()
    NO_LEVEL = auto()
    UNDECIDED = auto()
    NOT_ELIGIBLE = auto()
    WITH_ERRORS = auto()
    DIFFERENT = auto()


@dataclass(frozen=True, slots=True)
class GridFilter:
    """What is asked for: everything that is not blank must hold. `tier` and `level` are keys of the profile."""

    words: str = ""
    chip: Chip = Chip.NONE
    tier: str = ""
    level: str = ""

    def __bool__(self) -> bool:
        return bool(self.words.strip() or self.chip is not Chip.NONE or self.tier or self.level)


@dataclass(slots=True)
class Shown:
    """The ids of what a filter lets through. Rows made while it holds are added: they never vanish under the cursor."""

    procedures: set[str] = field(default_factory=set[str])
    fields: set[str] = field(default_factory=set[str])


def is_undecided(procedure: Procedure, live: LiveTree) -> bool:
    """Whether a decision is asked and not made: at every known level but the target."""
    level = live.profile.level_by_key.get(procedure.level)
    return procedure.eligibility is Eligibility.UNDECIDED and level is not None and not level.target


_CHIPS: Mapping[Chip, Callable[[Procedure, LiveTree], bool]] = {
    Chip.NO_LEVEL: lambda procedure, _live: not procedure.levels,
    Chip.UNDECIDED: is_undecided,
    Chip.NOT_ELIGIBLE: lambda procedure, _live: procedure.eligibility is Eligibility.NOT_ELIGIBLE,
    Chip.WITH_ERRORS: lambda procedure, live: live.findings.is_unfinished(procedure.id),
    Chip.DIFFERENT: lambda procedure, live: live.differs(Kind.PROCEDURE, procedure.id),
}


def shown_by(wanted: GridFilter, live: LiveTree) -> Shown | None:
    """What a filter lets through; None where it lets everything through."""
    if not wanted:
        return None
    words = fold(wanted.words).split()
    shown = Shown()
    for procedure_field in live.tree.fields.values():
        if wanted.tier in ("", procedure_field.tier):
            folded = fold(procedure_field.name)
            listed = live.tree.procedures_of(procedure_field.id)
            shown.procedures.update(p.id for p in listed if _passes(p, folded, words, wanted, live))
            if _only_words(wanted) and matches(words, folded):
                shown.fields.add(procedure_field.id)
    shown.fields.update(live.tree.procedures[key].field_id for key in shown.procedures)
    return shown


def _passes(
    procedure: Procedure, field_name: str, words: list[str], wanted: GridFilter, live: LiveTree
) -> bool:
    if wanted.level and procedure.level != wanted.level:
        return False
    if wanted.chip is not Chip.NONE and not _CHIPS[wanted.chip](procedure, live):
        return False
    if not words:
        return True
    text = (
        f"{fold(procedure.name)}\n{procedure.code.lower()}\n{field_name}"
        if procedure.code
        else f"{fold(procedure.name)}\n{field_name}"
    )
    return matches(words, text)


def _only_words(wanted: GridFilter) -> bool:
    return bool(wanted.words.strip()) and wanted.chip is Chip.NONE and not wanted.level
