"""The procedures of one table, with what they say in it and what must be read from them.

Names, codes, fields and tiers are real; levels, decisions, reasons, notes are illustration, dealt out by turns.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from models.profiles import Profile
from models.records import Eligibility
from tests.corpus import words
from tests.corpus.layouts import WITH_REASONS, Layout
from tests.corpus.rows import RealRow, groups
from tests.corpus.spelling import is_writable

_LONGEST = 250
_ONE_STOP = re.compile(r"[0-9]{4}[A-Z.][\w.]*[0-9]")
_SHEET_NAME = re.compile(r"[^\[\]:*?/\\]{1,31}")
_PREFIX = "Thủ tục: "


@dataclass(frozen=True, slots=True)
class Item:
    """One procedure of a table: `written` and `code_written` as its cells have them, the rest as it must be read.

    `flagged`: no sure reading exists, so that it must come with a doubt or be left out. `reasons`: keys of the profile.
    """

    tier: str
    field: str
    name: str
    written: str
    code: str = ""
    code_written: str | float = ""
    level: str = ""
    eligibility: Eligibility = Eligibility.UNDECIDED
    reasons: tuple[str, ...] = ()
    reason_text: str = ""
    basis: str = ""
    note: str = ""
    flagged: bool = False
    continued: str = ""


def spelling_of(layout: Layout) -> str:
    """How its texts are written: a file in an old encoding has all of them in it."""
    return "tcvn3-unmarked" if layout.container == "csv-tcvn3" else layout.spelling


def tiers_of(layout: Layout, profile: Profile) -> tuple[str, ...]:
    """The tiers that stand in the table: one where it does not say which."""
    keys = profile.tier_keys
    if layout.tiers != "none":
        return tuple(keys)
    # The one-stop system has codes of its own for few procedures of the lower tiers.
    return (keys[0 if layout.codes == "one-stop" else layout.seed % len(keys)],)


def items_of(layout: Layout, profile: Profile) -> tuple[Item, ...]:
    """The procedures of a table, tier by tier, field by field."""
    single = layout.tiers == "none"
    size = (1, 14) if layout.fields == "none" else (5 if single else 3, 4 if single else 3)
    found = groups(
        profile.id,
        tiers_of(layout, profile),
        layout.seed,
        lambda row: _fits(row, layout),
        size,
    )
    numbered = enumerate((tier, name, row) for tier, name, rows in found for row in rows)
    items = [_item(layout, profile, number, row) for number, (_, _, row) in numbered]
    return tuple(_disturbed(layout, items))


def _fits(row: RealRow, layout: Layout) -> bool:
    spelling = spelling_of(layout)
    return (
        (len(row.name) <= _LONGEST or layout.seed % 5 == 0)
        and is_writable(row.name, spelling)
        and is_writable(row.field, spelling)
        and (layout.codes in ("none", "one-stop") or bool(row.code))
        and (layout.codes != "one-stop" or bool(_ONE_STOP.fullmatch(row.internal_code)))
        and (layout.fields != "sheet" or bool(_SHEET_NAME.fullmatch(row.field)))
    )


def _item(layout: Layout, profile: Profile, number: int, row: RealRow) -> Item:
    code = _code(layout, row, number)
    item = Item(
        tier=row.tier,
        field=row.field,
        # Lists of the one-stop system end names as items of an enumeration; the national names have no such end.
        name=row.name.removeprefix(_PREFIX).rstrip(";"),
        written=row.name,
        code=code,
        code_written=float(code) if layout.codes == "number" else code,
        note=words.NOTES[number // 5 % 3] if number % 5 == 2 else "",
    )
    item = _decided(layout, profile, number, replace(item, level=_level(layout, profile, number)))
    return _with_code_in_name(layout, number, _with_quirk(layout, number, item))


def _code(layout: Layout, row: RealRow, number: int) -> str:
    short = row.code[:8]
    if layout.codes == "long" and len(row.code) == len(short):
        return f"{short}.000.00.00.H44"
    in_name = row.code if number % 2 and layout.codes == "in-name" else short
    return {"none": "", "one-stop": row.internal_code, "long": row.code, "in-name": in_name}.get(
        layout.codes, short
    )


def _level(layout: Layout, profile: Profile, number: int) -> str:
    levels = [level.key for level in profile.levels if level.in_form or layout.levels == "marks-all"]
    below = [level.key for level in profile.levels_below_target if level.in_form]
    if layout.levels == "none" or layout.form in ("appendix-3", "appendix-4"):
        return below[0] if layout.levels == "none" else below[number % len(below)]
    return levels[(number * 3 + number // 4) % len(levels)]


def _decided(layout: Layout, profile: Profile, number: int, item: Item) -> Item:
    wanted = layout.decisions != "none" or layout.form.startswith("split") or layout.form == "one-sheet"
    if layout.form == "appendix-3":
        return replace(item, eligibility=Eligibility.ELIGIBLE)
    if layout.form != "appendix-4" and (not wanted or item.level == profile.target.key):
        return item
    if layout.form != "appendix-4" and number % 2:
        return replace(item, eligibility=Eligibility.ELIGIBLE)
    return _with_reason(layout, profile, number, replace(item, eligibility=Eligibility.NOT_ELIGIBLE))


def _with_reason(layout: Layout, profile: Profile, number: int, item: Item) -> Item:
    if layout.reasons == "free":
        return replace(item, reason_text=words.FREE_REASONS[number % 3])
    if layout.reasons == "none" and layout.form not in WITH_REASONS:
        return item
    keys = [r.key for r in profile.reasons if not r.needs_text and is_writable(r.text, spelling_of(layout))]
    first = number % len(keys)
    reasons = (
        tuple(dict.fromkeys((keys[first], keys[(first + 3) % len(keys)])))
        if number % 6 == 4
        else (keys[first],)
    )
    return replace(
        item, reasons=reasons, basis=words.BASES[number % 3] if layout.reasons == "with-basis" else ""
    )


def _with_quirk(layout: Layout, number: int, item: Item) -> Item:
    written = item.written
    if number % 4 != 1:
        return item
    if layout.quirk == "entities":
        written = written.replace("ô", "&ocirc;").replace("“", "&ldquo;").replace("ạ", "&#7841;")
    elif layout.quirk == "breaks":
        first, second, *rest = written.split(" ")
        written = f"{first}  {second}\n" + " ".join(rest)
    elif layout.quirk == "look-alikes":
        written = written.replace("c", "\u0441", 1).replace("o", "\u043e", 1)
    elif layout.quirk == "prefix" and not written.startswith("Thủ tục"):
        written = f"{_PREFIX}{written}"
    elif layout.quirk == "continued" and len(written) > 60 and layout.codes != "in-name":
        at = written.index(" ", 40)
        return replace(item, written=written[:at], continued=written[at + 1 :])
    return replace(item, written=written)


def _with_code_in_name(layout: Layout, number: int, item: Item) -> Item:
    if layout.codes != "in-name":
        return item
    forms = ("{name} ({code})", "{code} - {name}", "{name} (Mã TTHC: {code})")
    form = forms[0 if layout.numbering == "glued" and number % 3 == 1 else number % 3]
    return replace(item, written=form.format(name=item.written, code=item.code), code_written="")


def _disturbed(layout: Layout, items: list[Item]) -> Iterator[Item]:
    for number, item in enumerate(items):
        if layout.noise in ("gaps", "hidden-row", "formula") and number % 9 == 4:
            yield replace(item, flagged=True)
        elif layout.noise == "twins" and number == 5:
            yield replace(item, flagged=True)
            yield replace(item, flagged=True)
        else:
            yield item
