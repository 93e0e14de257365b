"""The lines of one table: header, rows of tiers, sections and fields, items, and what stands between them."""

from collections.abc import Iterator, Mapping, Sequence

from models.profiles import Profile
from tests.corpus import words
from tests.corpus.columns import Column, Said, needs_ordinals
from tests.corpus.items import Item, spelling_of
from tests.corpus.layouts import Layout
from tests.corpus.papers import Cell, Line, Merge, Piece
from tests.corpus.spelling import UNICODE, spelled

_PAGE = 12
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


class Lines:
    """Builds the lines of a table from the top down; merges and hidden lines are counted from 1."""

    def __init__(self, layout: Layout, columns: tuple[Column, ...]) -> None:
        self.lines: list[Line] = []
        self.merges: list[Merge] = []
        self.hidden: set[int] = set()
        self._layout, self._columns = layout, columns
        self._spelling = spelling_of(layout)
        self._place = {column.meaning: at for at, column in reversed([*enumerate(columns, 1)])}
        self._number = 0
        self._fields = 0
        self._in_field = 0

    def line(self, said: Mapping[int, Said], *, bold: bool = False, heading: bool = False) -> Line:
        """A line that says this, by column."""
        return {at: self._cell(text, bold=bold, heading=heading) for at, text in said.items() if text != ""}

    def outside(self, rows: Sequence[tuple[str, str]]) -> list[Line]:
        """Lines of a letterhead or a sign block: something on the left, something on the right."""
        right = max(2, len(self._columns) - 1)
        return [self.line({1: left, right: other}, bold=True, heading=True) for left, other in rows]

    def _cell(self, said: Said, *, bold: bool = False, heading: bool = False) -> Cell:
        if not isinstance(said, str):
            return Cell(number=said, bold=bold)
        pieces = (Piece(said, UNICODE),) if said.isascii() else spelled(said, self._spelling, heading=heading)
        return Cell(pieces, bold=bold)

    def _add(self, said: Mapping[int, Said], *, bold: bool = False, heading: bool = False) -> None:
        self.lines.append(self.line(said, bold=bold, heading=heading))

    def _merge_across(self, first: int = 1) -> None:
        if len(self._columns) > first:
            self.merges.append(Merge(len(self.lines), first, len(self.lines), len(self._columns)))

    def header(self) -> None:
        """The header that the layout asks for."""
        if self._layout.header == "none":
            return
        depth = max(len(column.headings) for column in self._columns)
        for level in range(depth):
            self._add({at: self._heading(at, level) for at in self._places}, bold=True, heading=True)
        if self._layout.header != "two-plain":
            self.merges += self._merged_headings(len(self.lines) - depth, depth)
        if self._layout.header == "numbered":
            self._add({at: f"({at})" for at in self._places})

    @property
    def _places(self) -> range:
        return range(1, len(self._columns) + 1)

    def _heading(self, at: int, level: int) -> str:
        """A group is named over its first column, a column without one at the top."""
        path = self._columns[at - 1].headings
        if level >= len(path):
            return ""
        above = self._columns[at - 2].headings if at > 1 else ()
        is_group = level < len(path) - 1
        return "" if is_group and above[: level + 1] == path[: level + 1] else path[level]

    def _merged_headings(self, down: int, depth: int) -> Iterator[Merge]:
        for at, column in enumerate(self._columns, 1):
            path = column.headings
            if len(path) < depth:
                yield Merge(down + len(path), at, down + depth, at)
            for level in range(len(path) - 1):
                if self._heading(at, level):
                    alike = [
                        column.headings[: level + 1] == path[: level + 1] for column in self._columns[at:]
                    ]
                    members = [*alike, False].index(False)
                    if members:
                        yield Merge(down + level + 1, at, down + level + 1, at + members)

    def body(self, items: Sequence[Item], profile: Profile) -> None:
        """All items below the rows that name their tier, section and field."""
        former: tuple[str, str, str] = ("", "", "")
        ordered = self._ordered(items, profile)
        for number, item in enumerate(ordered):
            place = self._groups(item)
            if place != former:
                self._close_field(former)
                self._open(former, place, profile, ordered)
                former = place
            if self._layout.header == "repeated" and number and number % _PAGE == 0:
                self.header()
            self._item(item)
        self._close_field(former)
        if self._layout.noise == "totals":
            self._add(
                {self._place["name"]: f"Tổng cộng: {len(items)} TTHC"}
                if len(items) % 2 or self._place["name"] == len(self._columns)
                else {self._place["name"]: "Tổng số", len(self._columns): str(len(items))},
                bold=True,
            )
        self._merge_fields()

    def _ordered(self, items: Sequence[Item], profile: Profile) -> list[Item]:
        if self._layout.levels != "sections":
            return list(items)
        levels = [level.key for level in profile.form_levels]
        return sorted(items, key=lambda item: -levels.index(item.level))

    def _groups(self, item: Item) -> tuple[str, str, str]:
        """What a row of its own names above the item: tier, level, field."""
        layout = self._layout
        return (
            item.tier if layout.tiers in ("letter", "part", "authority") else "",
            item.level if layout.levels == "sections" else "",
            item.field if layout.fields not in ("column", "column-merged", "sheet", "none") else "",
        )

    def _open(
        self,
        former: tuple[str, str, str],
        place: tuple[str, str, str],
        profile: Profile,
        items: Sequence[Item],
    ) -> None:
        tier, level, field = place
        self._in_field = 0
        if tier != former[0]:
            self._fields = 0
            self._tier(tier, profile)
        if level != former[1]:
            self._fields = 0
            self._section(level, profile)
        if field:
            self._fields += 1
            self._field(field, sum(self._groups(item) == place for item in items))

    def _tier(self, tier: str, profile: Profile) -> None:
        letter, name = profile.ordinal(tier), words.TIER_NAMES[tier]
        if self._layout.tiers == "letter":
            self._titled(letter, name)
        elif self._layout.tiers == "authority":
            self._titled(letter, f"THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA {name.upper()}")
        else:
            self._alone(f"PHẦN {letter}. THỦ TỤC HÀNH CHÍNH {name.upper()}")

    def _section(self, level: str, profile: Profile) -> None:
        letter = "ABC"[[*reversed(profile.form_levels)].index(profile.level_by_key[level])]
        self._alone(f"{letter}. {words.SECTIONS[level]}")

    def _field(self, name: str, count: int) -> None:
        roman, fields = _ROMANS[(self._fields - 1) % len(_ROMANS)], self._layout.fields
        if fields == "roman":
            self._titled(roman, name)
        elif fields == "roman-named":
            self._titled(roman, f"Lĩnh vực {name}")
        elif fields == "named":
            self._alone(f"Lĩnh vực: {name}" if self._layout.seed % 2 else f"Lĩnh vực {name}")
        elif fields == "counted":
            self._alone(f"Lĩnh vực {name} ({count:02d} TTHC)")
        else:
            self._alone(name)

    def _titled(self, ordinal: str, text: str) -> None:
        self._add({1: ordinal, self._place["name"]: text}, bold=True, heading="CẤP" in text)

    def _alone(self, text: str) -> None:
        self._add({1: text}, bold=True, heading="CẤP" in text)
        self._merge_across()

    def _item(self, item: Item) -> None:
        self._number += 1
        self._in_field += 1
        said = {at: column.says(item) for at, column in enumerate(self._columns, 1)}
        said |= self._numbered(said)
        self._add(said)
        self._disturb(item)
        if item.continued:
            self._add({self._place["name"]: item.continued})

    def _numbered(self, said: Mapping[int, Said]) -> dict[int, Said]:
        name = self._place["name"]
        number = self._number if self._layout.numbering == "through" else self._in_field
        if self._layout.numbering == "glued":
            return {name: f"{number}. {said[name]}"}
        if self._layout.numbering == "none" or "ordinal" not in self._place:
            return {}
        if self._layout.numbering == "dotted":
            return {1: f"{self._fields}.{number}"}
        return {1: float(number) if self._layout.seed % 2 else str(number)}

    def _disturb(self, item: Item) -> None:
        if not item.flagged:
            return
        if self._layout.noise == "hidden-row":
            self.hidden.add(len(self.lines))
        elif self._layout.noise == "formula":
            self.lines[-1][self._place["name"]] = Cell(formula="=VLOOKUP(A1,DanhMuc!A:B,2,0)")

    def _close_field(self, former: tuple[str, str, str]) -> None:
        if self._layout.noise == "placeholders" and self.lines and any(former):
            name = self._place["name"]
            ordinal = "..." if needs_ordinals(self._layout) else ""
            self._add({1: ordinal, name: "..."} if name != 1 else {1: "..."})

    def _merge_fields(self) -> None:
        """A field's cells in one, its name in the first; only where nothing stands between its items."""
        if self._layout.fields != "column-merged":
            return
        at, start = self._place["field"], 0
        named = [line[at].text if at in line else "" for line in self.lines]
        for number in range(1, len(named) + 1):
            if number < len(named) and named[number] == named[start]:
                continue
            if named[start] and number - start > 1:
                self.merges.append(Merge(start + 1, at, number, at))
                for line in self.lines[start + 1 : number]:
                    del line[at]
            start = number
