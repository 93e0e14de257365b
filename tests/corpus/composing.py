"""From a layout to its papers and its label: what must be read from them, row by row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from models.profiles import Profile
from models.records import Eligibility, Row
from models.taken import Answers, AskKind
from tests.builders import shipped_profile
from tests.corpus import words
from tests.corpus.columns import Column, appendix_columns, columns_of
from tests.corpus.items import Item, items_of, tiers_of
from tests.corpus.layouts import Layout
from tests.corpus.lines import Lines
from tests.corpus.papers import Cell, Paper, Piece, Sheet

_APART = ("docx", "html-word")
"""Containers that hold tables one below the other, each a table of its own; a range of a sheet is one."""


@dataclass(frozen=True, slots=True)
class Expected:
    """One procedure as it must come out: `columns` with nothing absent; `flagged`: with a doubt, or left out."""

    tier: str
    field: str
    columns: Row
    flagged: bool = False


@dataclass(frozen=True, slots=True)
class Labelled:
    """A table with its label. `left_out`: why every row stays out before the officer has answered ("" = none does)."""

    layout: Layout
    profile: Profile
    papers: tuple[Paper, ...]
    expected: tuple[Expected, ...]
    answers: Answers
    left_out: str = ""


@cache
def labelled(layout: Layout) -> Labelled:
    """The table of this layout, with its label."""
    profile = shipped_profile(layout.profile)
    items = items_of(layout, profile)
    if layout.fields == "none":
        # One field is answered for all rows.
        items = tuple(replace(item, field=items[0].field) for item in items)
    papers = tuple(_papers(layout, profile, items))
    expected = tuple(_expected(layout, item) for item in items)
    return Labelled(layout, profile, papers, expected, _answers(layout, profile, items), _left_out(layout))


def _expected(layout: Layout, item: Item) -> Expected:
    note = item.note if _has_notes(layout) else ""
    decided = item.eligibility is not Eligibility.UNDECIDED
    return Expected(
        item.tier,
        item.field,
        {
            "name": item.name,
            "code": item.code,
            "levels": (item.level,),
            "eligibility": item.eligibility,
            "reasons": item.reasons if decided else (),
            "reason_text": item.reason_text if decided else "",
            "legal_basis": item.basis if decided else "",
            "note": note,
        },
        item.flagged,
    )


def _has_notes(layout: Layout) -> bool:
    return layout.header != "none" and (layout.form != "appendix-4")


def _answers(layout: Layout, profile: Profile, items: Sequence[Item]) -> Answers:
    if not layout.answered:
        return {}
    given = {
        AskKind.TIER: tiers_of(layout, profile)[0] if layout.tiers == "none" else "",
        AskKind.FIELD: items[0].field if layout.fields == "none" else "",
        AskKind.LEVEL: items[0].level if layout.levels == "none" else "",
    }
    return {(kind, ""): answer for kind, answer in given.items() if answer}


def _left_out(layout: Layout) -> str:
    if layout.answered:
        return ""
    return "tier-unknown" if layout.tiers == "none" else "level-unknown"


def _papers(layout: Layout, profile: Profile, items: Sequence[Item]) -> Iterator[Paper]:
    if layout.form == "split-files":
        for number, sheet in _appendices(layout, profile, items):
            yield Paper(f"Phu luc {_ROMAN[number]}", (sheet,))
        return
    sheets = tuple(_sheets(layout, profile, items))
    yield Paper("danh-sach", (*sheets, *_beside(layout, sheets)))


_ROMAN = {2: "II", 3: "III", 4: "IV"}


def _sheets(layout: Layout, profile: Profile, items: Sequence[Item]) -> Iterator[Sheet]:
    if layout.form == "one-sheet" and layout.container not in _APART:
        yield _stacked([sheet for _, sheet in _appendices(layout, profile, items)])
    elif layout.form in ("one-sheet", "split-sheets"):
        yield from (sheet for _, sheet in _appendices(layout, profile, items))
    else:
        columns = columns_of(layout, profile)
        for name, part in _by_sheet(layout, items):
            yield _sheet(layout, profile, name, columns, part)


def _by_sheet(layout: Layout, items: Sequence[Item]) -> Iterator[tuple[str, list[Item]]]:
    if layout.tiers == "sheet":
        for tier in dict.fromkeys(item.tier for item in items):
            yield words.TIER_NAMES[tier], [item for item in items if item.tier == tier]
    elif layout.fields == "sheet":
        for name in dict.fromkeys(item.field for item in items):
            yield name, [item for item in items if item.field == name]
    else:
        yield "Sheet1", list(items)


def _appendices(layout: Layout, profile: Profile, items: Sequence[Item]) -> Iterator[tuple[int, Sheet]]:
    parts = {
        2: items,
        3: [item for item in items if item.eligibility is Eligibility.ELIGIBLE],
        4: [item for item in items if item.eligibility is Eligibility.NOT_ELIGIBLE],
    }
    for number, part in parts.items():
        # One note stands in one place: the list has it, the decisions have none.
        said = part if number == 2 else [replace(item, note="") for item in part]
        sheet = _sheet(
            layout, profile, f"Phụ lục {_ROMAN[number]}", appendix_columns(layout, profile, number), said
        )
        sheet.above = [*sheet.above, *_caption(layout, profile, number)]
        yield number, sheet


def _caption(layout: Layout, profile: Profile, number: int) -> list[dict[int, Cell]]:
    lines = Lines(layout, ())
    title = words.APPENDIX_TITLES[number].format(target=words.TARGETS[profile.id])
    return [lines.line({1: f"Phụ lục {_ROMAN[number]}"}, bold=True), lines.line({1: title}, bold=True)]


def _stacked(sheets: list[Sheet]) -> Sheet:
    """All tables one below the other on one sheet, two empty rows between."""
    whole = Sheet("Sheet1")
    for sheet in sheets:
        whole.lines += [{}, {}] if whole.lines else []
        down = len(whole.lines)
        whole.lines += sheet.all_lines
        whole.merges += [m._replace(top=m.top + down, bottom=m.bottom + down) for m in sheet.all_merges]
        whole.tail = sheet.tail
    return whole


def _sheet(
    layout: Layout, profile: Profile, name: str, columns: tuple[Column, ...], items: Sequence[Item]
) -> Sheet:
    lines = Lines(layout, columns)
    lines.header()
    lines.body(items, profile)
    sheet = Sheet(name, lines.lines, lines.merges, lines.hidden)
    if layout.noise == "letterhead":
        sheet.above, sheet.below = lines.outside(words.LETTERHEAD), lines.outside(words.SIGN_BLOCK)
    if layout.noise == "tail":
        sheet.tail = 900
    if layout.form.startswith("appendix"):
        sheet.above += _caption(layout, profile, int(layout.form[-1]))
    return sheet


def _beside(layout: Layout, sheets: tuple[Sheet, ...]) -> Iterator[Sheet]:
    """Sheets that are no part of the list: an old copy that is hidden, notes of whoever made it."""
    if layout.noise == "hidden-sheet":
        yield replace(sheets[0], name="Bản cũ", hidden=True)
    if layout.noise == "notes-sheet":
        said = (
            "Hướng dẫn nhập liệu",
            "1. Đánh dấu x vào mức độ đang cung cấp.",
            "2. Gửi trước ngày 20/5/2021.",
        )
        yield Sheet("Hướng dẫn", [{1: Cell((Piece(text),))} for text in said])
