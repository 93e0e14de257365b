"""How offices lay out their lists: the axes, what cannot stand together, and the list of layouts that covers them.

The list holds every value of every axis and every pair of values of the axes in `PAIRED` that can stand together. It
is the same every time; a new value is one word in `AXES` and its meaning in tests/corpus/composing.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations, product

WORKBOOKS = ("xlsx", "xlsm", "xls", "ods")
TEXTS = (
    "csv",
    "csv-bom",
    "csv-utf16",
    "csv-cp1258",
    "csv-tcvn3",
    "csv-semicolon",
    "tsv",
    "clip-tsv",
    "clip-text",
)
HTMLS = ("html-excel2016", "html-excel365", "html-libreoffice", "html-word")
WITH_REASONS = ("appendix-4", "split-sheets", "split-files", "one-sheet")
STYLED = (*WORKBOOKS, "docx", *HTMLS)
"""Containers that know fonts, bold and merged cells."""

AXES: Mapping[str, tuple[str, ...]] = {
    "container": ("xlsx", "xlsm", "xls", "ods", "docx", *HTMLS, *TEXTS),
    "profile": ("tt32-2017", "nd224-2026"),
    "form": ("list", "appendix-2", "appendix-3", "appendix-4", "split-sheets", "split-files", "one-sheet"),
    "header": ("one", "numbered", "two-merged", "two-plain", "three-merged", "repeated", "none"),
    "numbering": ("restart", "through", "none", "glued", "dotted"),
    "tiers": ("letter", "part", "authority", "column", "sheet", "none"),
    "fields": ("roman", "roman-named", "named", "counted", "bold", "column", "column-merged", "sheet", "none"),
    "levels": ("marks", "marks-all", "words", "numbers", "sections", "none"),
    "mark": ("x", "X", "✓", "v", "1", "có"),
    "decisions": ("none", "two-columns", "words", "yes-no"),
    "reasons": ("none", "listed", "free", "with-basis"),
    "codes": ("none", "short", "long", "number", "in-name", "one-stop"),
    "spelling": (
        "nfc", "nfd", "compound", "tcvn3", "tcvn3-capitals", "tcvn3-unmarked", "vni", "vni-unmarked", "mixed",
    ),
    "noise": (
        "none", "letterhead", "totals", "placeholders", "tail", "hidden-row", "hidden-sheet", "notes-sheet", "formula",
        "gaps", "twins", "extra-columns",
    ),
    "quirk": ("none", "entities", "breaks", "look-alikes", "prefix", "agencies", "continued"),
}  # fmt: skip

PAIRED = (
    ("container", "header"), ("container", "spelling"), ("container", "tiers"), ("container", "fields"),
    ("container", "levels"), ("container", "form"), ("header", "noise"), ("tiers", "noise"),
    ("tiers", "fields"), ("tiers", "levels"), ("tiers", "header"), ("tiers", "numbering"), ("fields", "numbering"),
    ("fields", "levels"), ("fields", "header"), ("levels", "mark"), ("levels", "header"), ("levels", "decisions"),
    ("profile", "levels"), ("profile", "form"), ("form", "tiers"), ("form", "fields"), ("form", "header"),
    ("numbering", "quirk"), ("codes", "numbering"), ("codes", "quirk"), ("decisions", "reasons"),
    ("spelling", "fields"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to lay out a list. `seed` turns headings and rows, so that no two tables are alike.

    `answered`: whether the officer says the tier or level that the file does not.
    """

    container: str = "xlsx"
    profile: str = "tt32-2017"
    form: str = "list"
    header: str = "one"
    numbering: str = "restart"
    tiers: str = "letter"
    fields: str = "roman"
    levels: str = "marks"
    mark: str = "x"
    decisions: str = "none"
    reasons: str = "none"
    codes: str = "none"
    spelling: str = "nfc"
    noise: str = "none"
    quirk: str = "none"
    seed: int = 0
    answered: bool = True

    @property
    def name(self) -> str:
        """A short name: its number and what in it is out of the ordinary."""
        plain = Layout()
        values = (getattr(self, axis) for axis in AXES if getattr(self, axis) != getattr(plain, axis))
        said = "" if self.answered else " unanswered"
        return (
            f"{self.seed:03d} {self.container} " + " ".join(v for v in values if v != self.container) + said
        )


_Conflict = Callable[[Layout], bool]

CONFLICTS: Mapping[str, _Conflict] = {
    "a text file knows no fonts, and no merges": lambda t: (
        t.container in TEXTS
        and (
            t.spelling in ("tcvn3", "tcvn3-capitals", "vni", "mixed")
            or t.fields in ("bold", "column-merged")
            or t.noise in ("tail", "hidden-row", "formula")
        )
    ),
    "these encodings of files hold one spelling": lambda t: (
        t.spelling != "nfc" and t.container in ("csv-cp1258", "csv-tcvn3", "csv-utf16", "clip-text")
    ),
    "only workbooks have several sheets and hidden things": lambda t: (
        t.container not in WORKBOOKS
        and (
            "sheet" in (t.tiers, t.fields)
            or t.form == "split-sheets"
            or t.noise in ("tail", "hidden-row", "hidden-sheet", "notes-sheet", "formula")
        )
    ),
    "nothing is pasted as several files": lambda t: (
        t.form == "split-files" and (t.container.startswith(("clip", "html")))
    ),
    "plain text has no columns to tell apart but by tabs": lambda t: (
        t.container == "clip-text" and (t.header.startswith(("two", "three")) or t.form != "list")
    ),
    "a sheet is one thing": lambda t: (
        (t.tiers == "sheet" and t.fields == "sheet")
        or (t.form != "list" and "sheet" in (t.tiers, t.fields))
    ),
    "a section names a level or a tier": lambda t: (
        t.levels == "sections"
        and (t.tiers not in ("column", "sheet", "none") or t.fields == "sheet" or t.noise == "gaps")
    ),
    "the appendices are what they are": lambda t: (
        t.form != "list"
        and (
            t.levels != "marks"
            or t.decisions != "none"
            or t.codes not in ("none", "in-name")
            or t.header == "none"
            or t.tiers == "none"
            or t.fields in ("none", "column", "column-merged")
            or t.tiers == "column"
            or t.noise not in ("none", "letterhead", "placeholders", "tail", "totals")
            or t.quirk == "agencies"
            or t.reasons not in ("none", "listed")
        )
    ),
    "reasons belong to decisions": lambda t: (
        t.reasons != "none" and t.decisions == "none" and t.form not in WITH_REASONS
    ),
    "an appendix IV has reasons": lambda t: (
        t.form in WITH_REASONS and t.reasons == "none"
    ),
    "without headings only content tells a column": lambda t: (
        t.header == "none"
        and (
            t.levels not in ("words", "sections", "none")
            or t.decisions != "none"
            or t.codes in ("number", "one-stop")
            or t.noise in ("extra-columns", "gaps")
            or t.quirk == "agencies"
        )
    ),
    "columns need headings in every repetition": lambda t: t.header == "repeated" and t.fields == "column-merged",
    "without a number nothing tells an item from a bold line": lambda t: (
        t.fields == "bold" and t.numbering in ("none", "glued")
    ),
    "a field without a word before it needs its number": lambda t: (
        t.fields in ("column", "column-merged", "none", "sheet") and t.numbering == "dotted"
    ),
    "one regime counts its levels": lambda t: t.levels == "numbers" and t.profile != "tt32-2017",
    "the Phú Thọ list alone has codes of its one-stop system": lambda t: (
        t.codes == "one-stop" and t.profile != "tt32-2017"
    ),
    "a number is no part of a name that has one glued": lambda t: t.codes == "in-name" and t.quirk == "prefix",
    "only a workbook stores a number": lambda t: t.codes == "number" and t.container not in WORKBOOKS,
    "old encodings have no ✓": lambda t: t.mark == "✓" and t.container in ("csv-cp1258", "csv-tcvn3"),
    "marks are in columns": lambda t: not t.levels.startswith("marks") and t.mark != "x",
    "a gap is a row without its mark": lambda t: t.noise == "gaps" and not t.levels.startswith("marks"),
    "a name goes on where its row is numbered": lambda t: (
        t.quirk == "continued"
        and (
            t.numbering not in ("restart", "through")
            or t.fields in ("named", "counted", "bold", "column-merged")
            or t.form != "list"
            or t.noise == "formula"
        )
    ),
    "entities are what web exports leave": lambda t: t.quirk == "entities" and t.spelling != "nfc",
    "look-alikes are Unicode": lambda t: (
        t.quirk == "look-alikes" and (t.spelling != "nfc" or t.container in ("csv-cp1258", "csv-tcvn3"))
    ),
    "rows of one line have no breaks": lambda t: t.quirk == "breaks" and t.container in ("clip-text", "clip-tsv"),
    "agencies stand in a column with a heading": lambda t: t.quirk == "agencies" and t.header == "none",
    "through all sections and by field is the same without fields": lambda t: (
        t.fields == "none" and t.numbering == "through"
    ),
}  # fmt: skip
"""What cannot stand together, by the reason why."""


def is_possible(layout: Layout) -> bool:
    """Whether an office could have such a table."""
    return not any(conflict(layout) for conflict in CONFLICTS.values())


Pair = tuple[tuple[str, str], tuple[str, str]]


def _pairs_of(layout: Layout) -> Iterator[Pair]:
    for first, second in PAIRED:
        yield (first, getattr(layout, first)), (second, getattr(layout, second))


def _all_pairs() -> dict[Pair, None]:
    return {
        ((first, a), (second, b)): None
        for first, second in PAIRED
        for a, b in product(AXES[first], AXES[second])
    }


def _holding(pair: Pair) -> Layout | None:
    """The plainest possible layout that holds this pair: with up to two other axes changed."""
    start = replace(Layout(), **dict(pair))
    others = [axis for axis in AXES if axis not in dict(pair)]
    for count in range(3):
        for axes in combinations(others, count):
            for values in product(*(AXES[axis] for axis in axes)):
                layout = replace(start, **dict(zip(axes, values, strict=True)))
                if is_possible(layout):
                    return layout
    return None


def _richer(layout: Layout, fixed: Pair, left: dict[Pair, None], used: Counter[tuple[str, str]]) -> Layout:
    """The layout with every other axis set to the value by which it covers most of what is left, or the rarest."""
    turn = used.total()
    axes = [axis for axis in AXES if axis not in dict(fixed)]
    for axis in (*axes[turn % len(axes) :], *axes[: turn % len(axes)]):
        choices = [replace(layout, **{axis: value}) for value in AXES[axis]]
        possible = filter(is_possible, choices)
        layout = max(
            possible,
            key=lambda t: (sum(pair in left for pair in _pairs_of(t)), -used[axis, getattr(t, axis)]),
        )
    return layout


def _covering() -> Iterator[Layout]:
    left = _all_pairs()
    used: Counter[tuple[str, str]] = Counter()
    while left:
        pair = next(iter(left))
        start = _holding(pair)
        if start is None:
            del left[pair]
            continue
        layout = _richer(start, pair, left, used)
        used.update((axis, getattr(layout, axis)) for axis in AXES)
        for covered in _pairs_of(layout):
            left.pop(covered, None)
        yield layout


SPECIAL = (
    Layout(tiers="none", answered=False),
    Layout(levels="none", answered=False),
    Layout(
        profile="nd224-2026",
        container="html-excel365",
        tiers="none",
        levels="none",
        codes="short",
        answered=False,
    ),
    Layout(
        container="docx",
        header="two-merged",
        tiers="authority",
        fields="counted",
        codes="long",
        reasons="with-basis",
        decisions="two-columns",
        noise="letterhead",
        quirk="continued",
    ),
)
"""Layouts that are no matter of pairs: what the officer has not said yet, and some that carry much at once."""


@cache
def layouts() -> tuple[Layout, ...]:
    """All layouts of the corpus, each with its number as its seed."""
    return tuple(replace(layout, seed=number) for number, layout in enumerate((*_covering(), *SPECIAL), 1))
