"""Differences from lists in words, in the language of the window."""

from dataclasses import dataclass

from models.catalogue import Catalogue, CatalogueEntry
from models.catalogue_changes import CatalogueChange
from models.list_comparison import ListRow
from models.listed import ListEntry
from models.notation import date_text
from models.profiles import Profile
from models.records import ListAnswer, Value
from models.reference_comparison import ReferenceRow
from models.tree import Tree
from ui.messages import list_answer_text, tier_name, value_text
from ui.sentences.list_words import (
    ASKED,
    GAPS,
    GAPS_EXPLAINED,
    REPAIRS,
    ROLES,
    ROLES_EXPLAINED,
    SHORT_ROLES,
    TURNS,
)
from ui.sentences.marking import LANGUAGE


@dataclass(frozen=True, slots=True)
class ListLine:
    """One difference as it is listed: `kind` is a gap, `levels` or `eligibility`; `entry` is what an answer is about.

    `listed` and `present`: what list and report say, as values of `kind`; names where it is a gap.
    """

    kind: str
    entry: ListEntry
    procedure_id: str
    listed: Value
    present: Value
    answer: ListAnswer | None
    source: ListRow | ReferenceRow


def line_of(row: ListRow | ReferenceRow, tree: Tree) -> ListLine:
    """A difference as it is listed."""
    if isinstance(row, ReferenceRow):
        return ListLine(row.column, row.entry, row.procedure_id, row.listed, row.present, row.answer, row)
    procedure = tree.procedures.get(row.procedure_id)
    present, is_listed = procedure.name if procedure else "", row.gap != "extra"
    listed = row.entry.name if is_listed else ""
    return ListLine(row.gap.value, row.entry, row.procedure_id, listed, present, row.answer, row)


def line_texts(line: ListLine) -> tuple[str, ...]:
    """How it differs, the procedure, its field, what was said."""
    said = list_answer_text(line.answer) if line.answer else ""
    return gap_word(line.kind), line.entry.name, line.entry.field, said


def line_sentences(line: ListLine, profile: Profile) -> str:
    """The whole of a difference: what it is, where it stands, what either side says."""
    e = line.entry
    path = " · ".join(filter(None, (tier_name(e.tier, profile) if e.tier else "", e.field, e.code)))
    sides = [
        _tr("Danh mục: {0}").format(_value(line.kind, line.listed, profile)) if line.listed else "",
        _tr("Báo cáo: {0}").format(_value(line.kind, line.present, profile)) if line.procedure_id else "",
    ]
    name = e.name if line.kind in ("levels", "eligibility") else ""
    said = _tr("Giải trình: {0}").format(list_answer_text(line.answer)) if line.answer else ""
    return "\n".join(filter(None, (name, *sides, path, said)))


def _value(kind: str, value: Value, profile: Profile) -> str:
    said = value_text(kind, value, profile)
    return said or _tr("chưa chọn")


def gap_word(kind: str) -> str:
    """How report and list differ."""
    return _said(GAPS[kind])


def gap_sentence(kind: str) -> str:
    """The same as a sentence."""
    return _said(GAPS_EXPLAINED[kind])


def repair_word(code: str) -> str:
    """What a repair does."""
    return _said(REPAIRS[code])


def asked_text(code: str) -> str:
    """What an answer has to say."""
    return _said(ASKED[code])


def role_word(role: str) -> str:
    """What a list is for."""
    return _said(ROLES[role])


def short_role(role: str) -> str:
    """The same in a word or two, for a column."""
    return _said(SHORT_ROLES[role])


def role_sentence(role: str) -> str:
    """What follows from it."""
    return _said(ROLES_EXPLAINED[role])


def turn_word(turn: str) -> str:
    """What became of procedures."""
    return _said(TURNS[turn])


def change_texts(change: CatalogueChange) -> tuple[str, ...]:
    """What became of which procedures, and how many rows that concerns."""
    said = turn_word(change.turn.value)
    sure = said if change.percent == 100 else _tr("{0} (giống {1} %)").format(said, change.percent)
    return sure, _names(change.old), _names(change.new) or "—", str(len(change.rows))


def change_sentences(change: CatalogueChange) -> str:
    """The whole of a change: the old entries, the new ones."""
    old = "\n".join(f"− {_entry(entry)}" for entry in change.old)
    new = "\n".join(f"+ {_entry(entry)}" for entry in change.new)
    return "\n".join(
        filter(None, (change_texts(change)[0], old, new or _tr("Bản mới không còn thủ tục này.")))
    )


def _names(entries: tuple[CatalogueEntry, ...]) -> str:
    return "; ".join(entry.name for entry in entries)


def _entry(entry: CatalogueEntry) -> str:
    return " · ".join(filter(None, (entry.code, entry.name, entry.field)))


def validity(catalogue: Catalogue) -> str:
    """From when to when a version is valid."""
    since, until = date_text(catalogue.valid_from), date_text(catalogue.valid_to)
    if since and until:
        return _tr("{0} – {1}").format(since, until)
    if since:
        return _tr("từ {0}").format(since)
    return _tr("đến {0}").format(until) if until else ""


def _tr(text: str) -> str:
    return LANGUAGE.said("lists", text)


def _said(text: str) -> str:
    """A text of a table."""
    return LANGUAGE.said("lists", text)
