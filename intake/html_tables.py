"""Tables in HTML: on the clipboard as Excel, LibreOffice and Word put it, and in web pages that are called .xls."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser

from intake.limits import Watch, unwatched
from intake.tables import RawCell, RawRow, RawTable, Run, Span
from models.problems import Refusal

_MOST_SPANNED = 1000
_MOST_PLACES = 1_000_000
"""Places that the cells of one page may cover together."""
_PIECE = 1 << 18
_LONGEST_STYLE = 1_000
_LONGEST_TAG = 1 << 20
"""Also of a text without tags: the parser keeps what has not ended, and begins it again with every piece."""
_DEEPEST = 200
"""Elements in each other within a cell of which the look is kept."""
_MARKED = re.compile(r"<!\[[^<>]*(?<!--)>|<!\[(?!endif\]-->)")
_FONT = re.compile(
    r"(?<![\w-])font(?:-family)?\s*:[^;]*?(?:\"([^\"]+)\"|'([^']+)'|(\.?V[nN][\w.\- ]*))", re.IGNORECASE
)
_FAMILY = re.compile(r"font-family\s*:\s*[\"']?([^;\"',]+)", re.IGNORECASE)
_BOLD = re.compile(
    r"font-weight\s*:\s*(bold|[6-9]00)|(?<![\w-])font\s*:[^;]*\b([6-9]00|bold)\b", re.IGNORECASE
)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_BREAKING = frozenset({"br", "p", "div", "li"})


@dataclass(frozen=True, slots=True)
class _Look:
    """How text looks: its font ("" = unknown), whether it is bold."""

    font: str = ""
    bold: bool = False

    def with_style(self, style: str) -> "_Look":
        """The look that a style gives to what had this one."""
        family = _FAMILY.search(style) or _FONT.search(style)
        font = next((name.strip() for name in family.groups() if name), self.font) if family else self.font
        return _Look(font, self.bold or bool(_BOLD.search(style)))


def html_tables(html: str, source: str, watched: Watch = unwatched) -> list[RawTable]:
    """The tables in a page, in order; a table within a cell comes after the one it stands in.

    Refusal `workbook-bomb`: cells that cover absurdly many places, a tag without an end.
    """
    reader = _Reader(source)
    tidy = _tidied(html)
    for at in range(0, len(tidy), _PIECE):
        watched(at, len(tidy))
        reader.feed(tidy[at : at + _PIECE])
        if len(reader.rawdata) > _LONGEST_TAG:
            raise Refusal("workbook-bomb", source=source)
    reader.close()
    filled = [builder for builder in reader.tables if builder.rows]
    return [builder.table(source, number) for number, builder in enumerate(filled, start=1)]


def _tidied(html: str) -> str:
    """Without `<![if …]>`, which the parser takes for a fault, and what follows an opening that nothing ends.

    The parser would look for the end of each opening through the whole page, again and again.
    """
    html = _MARKED.sub("", html)
    last = html.rfind("-->")
    unended = html.find("<!--", last + 1)
    html = html if unended < 0 else html[:unended]
    return html[: html.rfind(">") + 1]


class _Table:
    """A table while it is read: cells go where those that reach down from above leave room."""

    def __init__(self) -> None:
        self.rows: dict[int, dict[int, RawCell]] = {}
        self.spans: list[Span] = []
        self.hidden: set[int] = set()
        self._taken: set[tuple[int, int]] = set()
        self.at = 0
        self._first_free = 1

    def begin_row(self, *, hidden: bool) -> None:
        """The next cells stand one row lower."""
        self.at += 1
        self._first_free = 1
        if hidden:
            self.hidden.add(self.at)

    def add(self, cell: RawCell | None, wide: int, high: int) -> None:
        """A cell in the first free place of the row."""
        if not self.at:  # a cell without a row around it
            self.begin_row(hidden=False)
        column = self._first_free
        while (self.at, column) in self._taken:
            column += 1
        places = {(self.at + down, column + right) for down in range(high) for right in range(wide)}
        self._taken |= places
        self._first_free = column + wide
        if wide > 1 or high > 1:
            self.spans.append(Span(self.at, column, self.at + high - 1, column + wide - 1))
        if cell:
            self.rows.setdefault(self.at, {})[column] = cell

    def table(self, source: str, number: int) -> RawTable:
        """The table as it is now."""
        rows = (RawRow(at, cells, at in self.hidden) for at, cells in sorted(self.rows.items()))
        return RawTable(source, "", number, tuple(rows), tuple(self.spans))


@dataclass(slots=True)
class _Cell:
    """A cell while it is read."""

    wide: int
    high: int
    look: _Look
    runs: list[tuple[str, _Look]]


class _Reader(HTMLParser):
    """Collects tables, their cells with the looks of their texts."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self._source = source
        self._places = 0
        self.tables: list[_Table] = []
        self._open: list[tuple[_Table, _Cell | None]] = []
        self._cell: _Cell | None = None
        self._looks: list[tuple[str, _Look]] = []
        self._classes: dict[str, str] = {}
        self._in_style = False
        self._style_text: list[str] = []
        self._styled: dict[tuple[_Look, str], _Look] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        if tag == "style":
            self._in_style = True
        elif tag == "table":
            self._open.append((_Table(), self._cell))
            self.tables.append(self._open[-1][0])
            self._cell = None
        elif tag == "tr" and self._open:
            self._end_cell()
            self._open[-1][0].begin_row(hidden=bool(_HIDDEN.search(named.get("style", ""))))
        elif tag in ("td", "th") and self._open:
            self._end_cell()
            look = self._look(tag, named)
            self._cell = _Cell(_number(named.get("colspan")), _number(named.get("rowspan")), look, [])
            self._looks = [(tag, look)]
        elif self._cell is not None:
            self._inside(tag, named)

    def _inside(self, tag: str, named: Mapping[str, str]) -> None:
        assert self._cell is not None
        if tag in _BREAKING and (tag == "br" or self._cell.runs):
            self._cell.runs.append(("\n", self._looks[-1][1]))
        if tag not in ("br", "img", "col", "meta", "link", "input", "hr"):
            look = self._look(tag, named)
            if len(self._looks) < _DEEPEST:
                self._looks.append((tag, look))

    def _look(self, tag: str, named: Mapping[str, str]) -> _Look:
        look = self._looks[-1][1] if self._looks and self._cell is not None else _Look()
        for name in named.get("class", "").split():
            look = self._with_style(look, self._classes.get(name.lower(), ""))
        look = self._with_style(look, named.get("style", ""))
        if tag == "font" and named.get("face"):
            look = _Look(named["face"].split(",")[0].strip(" '\""), look.bold)
        return _Look(look.font, look.bold or tag in ("b", "strong", "th"))

    def _with_style(self, look: _Look, style: str) -> _Look:
        """As `_Look.with_style`; a page has few styles, each very often."""
        if not style:
            return look
        key = (look, style[:_LONGEST_STYLE])
        if key not in self._styled:
            self._styled[key] = look.with_style(key[1])
        return self._styled[key]

    def handle_endtag(self, tag: str) -> None:
        if tag == "style":
            self._in_style = False
            self._read_styles("".join(self._style_text))
            self._style_text = []
        elif tag in ("td", "th", "tr"):
            self._end_cell()
        elif tag == "table" and self._open:
            self._end_cell()
            _, self._cell = self._open.pop()
            self._looks = [("td", self._cell.look)] if self._cell else []
        elif any(opened == tag for opened, _ in self._looks[1:]):
            while self._looks.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self._style_text.append(data)
        elif self._cell is not None and self._looks:
            # Line breaks of the source are blanks; real ones are elements.
            self._cell.runs.append((re.sub(r"[\r\n]+ *", " ", data), self._looks[-1][1]))

    def handle_comment(self, data: str) -> None:
        if self._in_style or "{" in data:
            self._read_styles(data)

    def _read_styles(self, text: str) -> None:
        for rule in text.split("}"):
            selectors, _, style = rule.rpartition("{")
            for name in re.findall(r"\.([\w-]+)", selectors):
                former = self._classes.get(name.lower(), "")
                self._classes[name.lower()] = f"{former};{style}"[:_LONGEST_STYLE]

    def _end_cell(self) -> None:
        if self._cell is None or not self._open:
            return
        cell, self._cell = self._cell, None
        self._places += cell.wide * cell.high
        if self._places > _MOST_PLACES:
            raise Refusal("workbook-bomb", source=self._source)
        self._open[-1][0].add(_raw(cell), cell.wide, cell.high)
        self._looks = []


def _number(text: str | None) -> int:
    return min(int(text), _MOST_SPANNED) if text and text.isdecimal() and int(text) else 1


def _raw(cell: _Cell) -> RawCell | None:
    """The cell with its fonts; None where there is no text."""
    runs = list(_joined(cell.runs))
    text = "".join(run.text for run in runs)
    if not text.strip():
        return None
    written = [look for run, look in cell.runs if run.strip()]
    bold = all(look.bold for look in written)
    fonts = {run.font for run in runs if run.text.strip()}
    if len(fonts) == 1:
        return RawCell(text.strip(), font=fonts.pop(), bold=bold)
    return RawCell(text.strip(), bold=bold, runs=tuple(runs))


def _joined(runs: list[tuple[str, _Look]]) -> Iterator[Run]:
    """Pieces of one font that follow each other as one."""
    text, font = "", ""
    for piece, look in runs:
        if text and look.font != font and piece.strip():
            yield Run(text, font)
            text = ""
        font = look.font if piece.strip() or not text else font
        text += piece
    if text:
        yield Run(text, font)
