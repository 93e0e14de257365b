"""The columns of one table: under which headings they stand, and what they say of a procedure."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from models.profiles import Level, Profile
from models.records import Eligibility
from tests.corpus import words
from tests.corpus.items import Item
from tests.corpus.layouts import Layout

Said = str | float
_OPEN: dict[str, tuple[str, str]] = {
    "two-columns": ("x", "x"),
    "words": ("Đủ điều kiện", "Không đủ điều kiện"),
    "yes-no": ("Có", "Không"),
}
"""How the cells of each form of decision say yes and no."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its meaning, its headings from the top down, what it says of an item. `""` is an empty cell."""

    meaning: str
    headings: tuple[str, ...]
    says: Callable[[Item], Said]

    @property
    def heading(self) -> str:
        """The lowest of its headings."""
        return self.headings[-1]


def columns_of(layout: Layout, profile: Profile) -> tuple[Column, ...]:
    """The columns from left to right. What the numbers say is filled in row by row."""
    maker = _Maker(layout, profile)
    found = tuple(
        maker.appendix(int(layout.form[-1])) if layout.form.startswith("appendix") else maker.list()
    )
    return _grouped(layout, found)


def appendix_columns(layout: Layout, profile: Profile, number: int) -> tuple[Column, ...]:
    """The columns of one appendix of several."""
    return _grouped(layout, tuple(_Maker(layout, profile).appendix(number)))


def _grouped(layout: Layout, columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns with the headings above them that the layout asks for."""
    if not layout.header.startswith(("two", "three")):
        return columns
    marks = any(c.meaning == "mark" for c in columns)
    groups = {"mark": words.LEVEL_GROUPS[layout.seed % 3]} if marks else {"code": "Thủ tục hành chính"}
    if not marks and any(c.meaning == "code" for c in columns):
        groups["name"] = groups["code"]
    if any(c.meaning == "eligible" for c in columns) and layout.form == "list":
        groups |= {"eligible": "Khả năng nâng mức độ", "not_eligible": "Khả năng nâng mức độ"}
    top = {"mark": "Hiện trạng", "eligible": "Hiện trạng", "not_eligible": "Hiện trạng"}
    three = layout.header.startswith("three")
    return tuple(
        Column(
            c.meaning,
            (
                *((top[c.meaning],) if three and c.meaning in top and c.meaning in groups else ()),
                *((groups[c.meaning],) if c.meaning in groups else ()),
                *c.headings,
            ),
            c.says,
        )
        for c in columns
    )


class _Maker:
    def __init__(self, layout: Layout, profile: Profile) -> None:
        self._layout, self._profile = layout, profile

    def list(self) -> Iterator[Column]:
        layout, profile = self._layout, self._profile
        if needs_ordinals(layout):
            yield self._column("ordinal", lambda _: "")
        late_code = layout.seed % 3 == 0
        if not late_code:
            yield from self._code()
        if layout.tiers == "column":
            names = words.TIER_SHORT if layout.seed % 2 and layout.header != "none" else words.TIER_NAMES
            yield self._column("tier", lambda item: names[item.tier])
        if layout.fields in ("column", "column-merged"):
            yield self._column("field", lambda item: item.field)
        yield self._name()
        if late_code:
            yield from self._code()
        yield from self._levels(profile.levels if layout.levels == "marks-all" else profile.form_levels)
        yield from self._decisions()
        if layout.reasons != "none":
            yield self._column("reason", self._reason)
        if layout.reasons == "with-basis":
            yield self._column("basis", lambda item: item.basis)
        yield from self._others()

    def appendix(self, number: int) -> Iterator[Column]:
        profile = self._profile
        yield Column("ordinal", ("STT",), lambda _: "")
        yield Column("name", (words.HEADINGS["name"][0],), lambda item: item.written)
        yield from self._levels(profile.form_levels if number == 2 else profile.levels_below_target)
        if number == 3:
            yield Column("eligible", (words.ELIGIBLE_HEADINGS[profile.id],), lambda _: "x")
        if number == 4:
            yield Column("reason", ("Lý do không đủ điều kiện",), self._reason)
        else:
            yield Column("note", ("Ghi chú",), lambda item: item.note)

    def _column(self, meaning: str, says: Callable[[Item], Said]) -> Column:
        headings = words.HEADINGS[meaning]
        return Column(meaning, (headings[self._layout.seed % len(headings)],), says)

    def _name(self) -> Column:
        column = self._column("name", lambda item: item.written)
        # Beside a column of fields the name is not called "Lĩnh vực/DVCTT".
        with_field = self._layout.fields in ("column", "column-merged") and "Lĩnh vực" in column.heading
        return Column("name", ("Tên thủ tục",), column.says) if with_field else column

    def _code(self) -> Iterator[Column]:
        if self._layout.codes not in ("none", "in-name"):
            yield self._column("code", lambda item: item.code_written)

    def _levels(self, levels: tuple[Level, ...]) -> Iterator[Column]:
        layout, turn = self._layout, self._layout.seed
        if layout.levels.startswith("marks"):
            for level in levels:
                headings = words.LEVEL_HEADINGS[level.key]
                yield Column("mark", (headings[turn % len(headings)],), self._marks(level.key))
        elif layout.levels == "words":
            yield self._column(
                "level", lambda item: words.LEVEL_WORDS[item.level][turn % len(words.LEVEL_WORDS[item.level])]
            )
        elif layout.levels == "numbers":
            yield self._column("level", lambda item: float(item.level))

    def _marks(self, level: str) -> Callable[[Item], Said]:
        gaps = self._layout.noise == "gaps"
        mark = self._layout.mark
        return lambda item: mark if item.level == level and not (gaps and item.flagged) else ""

    def _decisions(self) -> Iterator[Column]:
        layout = self._layout
        if layout.decisions == "none":
            return
        yes, no = _OPEN[layout.decisions]
        if layout.decisions == "two-columns":
            yield self._column(
                "eligible", lambda item: layout.mark if item.eligibility is Eligibility.ELIGIBLE else ""
            )
            yield self._column(
                "not_eligible",
                lambda item: layout.mark if item.eligibility is Eligibility.NOT_ELIGIBLE else "",
            )
            return
        said = {Eligibility.ELIGIBLE: yes, Eligibility.NOT_ELIGIBLE: no, Eligibility.UNDECIDED: ""}
        meaning = "yes_no" if layout.decisions == "yes-no" else "decision"
        yield self._column(meaning, lambda item: said[item.eligibility])

    def _reason(self, item: Item) -> Said:
        texts = [self._profile.reason_by_key[key].text for key in item.reasons]
        return "; ".join((*texts, item.reason_text) if item.reason_text else texts)

    def _others(self) -> Iterator[Column]:
        layout = self._layout
        if layout.noise == "extra-columns":
            yield self._column("days", lambda item: f"{len(item.name) % 20 + 1:02d} ngày làm việc")
            yield Column("fee", ("Phí, lệ phí (nếu có)",), lambda _: "Không")
        if layout.quirk == "agencies":
            yield self._column("agency", lambda item: words.AGENCIES[item.tier])
        if layout.header != "none":
            yield self._column("note", lambda item: item.note)


def needs_ordinals(layout: Layout) -> bool:
    """Whether the table has a column of numbers: its items have them, or its headings do."""
    return (
        layout.numbering in ("restart", "through", "dotted")
        or layout.tiers in ("letter", "authority")
        or layout.fields.startswith("roman")
        or layout.form != "list"
    )
