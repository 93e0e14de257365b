# pyright: reportPrivateUsage=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# python-docx has types, but not for the elements below its objects.
# ruff: noqa: SLF001
"""Reads a Word file into the values that paper shows, with python-docx; styles are resolved, nothing is laid out.

What cannot be drawn is named, never silently lost: pictures, text boxes, lists that Word numbers, notes.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from export.docx_file import open_docx, reading, twips
from export.docx_template import edges_of
from export.word_document import (
    PAGE_NUMBER,
    Block,
    Ink,
    Piece,
    Stop,
    WordCell,
    WordParagraph,
    WordRow,
    WordSection,
    WordTable,
)
from models.problems import Problem

_TWIPS = 20
_ALIGNMENTS = {"center": "center", "right": "right", "end": "right", "both": "both", "distribute": "both"}
_LOST = {
    "w:drawing": "picture", "w:pict": "picture", "w:object": "object",
    "w:footnoteReference": "note", "w:endnoteReference": "note", "w:sdt": "control", "w:vMerge": "merged",
}  # fmt: skip
"""What is not drawn, by its element, and the code under which it is named."""


class WordReading(NamedTuple):
    """What a file holds, and what of it is not drawn."""

    sections: tuple[WordSection, ...]
    title: str
    lost: tuple[Problem, ...]


def read_docx(data: bytes, name: str = "") -> WordReading:
    """The document in these bytes. Refusal `letter-template-unreadable` with `source`."""
    document = open_docx(data, name)
    with reading(name):
        sections = tuple(_Reader(document).sections())
        return WordReading(sections, document.core_properties.title, tuple(_lost(document, name)))


def _lost(document: WordFile, name: str) -> Iterator[Problem]:
    parts = [document.element.body, *(part for s in document.sections for part in edges_of(s))]
    kinds = {
        kind for tag, kind in _LOST.items() for part in parts if next(part.iter(qn(tag)), None) is not None
    }
    if any(_is_numbered(Paragraph(p, document._body)) for part in parts for p in part.iter(qn("w:p"))):
        kinds.add("list")
    yield from (Problem(f"letter-{kind}-not-drawn", {"source": name}) for kind in sorted(kinds))


def _is_numbered(paragraph: Paragraph) -> bool:
    """Whether Word writes a number or a sign before it, by its own looks or its style's."""
    numbering = _Layout(paragraph).element("numPr")
    number = numbering.find(qn("w:numId")) if numbering is not None else None
    return number is not None and number.get(qn("w:val")) != "0"


class _Reader:
    def __init__(self, document: WordFile) -> None:
        self._document = document
        defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
        self._defaults = defaults

    def sections(self) -> Iterator[WordSection]:
        """Each with the blocks up to its end; headers and footers that a section lacks are those before it."""
        found = list(self._document.sections)
        for section, blocks in zip(found, self._blocks_of_sections(), strict=True):
            yield self._section(section, blocks)

    def _blocks_of_sections(self) -> Iterator[tuple[Block, ...]]:
        blocks: list[Block] = []
        for element in self._document.element.body:
            if element.tag == qn("w:sectPr"):
                continue
            blocks += self._blocks([element])
            if element.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
                yield tuple(blocks)
                blocks = []
        yield tuple(blocks)

    def _section(self, section: Section, blocks: tuple[Block, ...]) -> WordSection:
        start = section._sectPr.find(qn("w:pgNumType"))
        number = start.get(qn("w:start")) if start is not None else None
        sides = (section.left_margin, section.top_margin, section.right_margin, section.bottom_margin)
        left, top, right, bottom = (_points(side) for side in sides)
        first = section.different_first_page_header_footer
        heads = (section.first_page_header if first else section.header, section.header)
        feet = (section.first_page_footer if first else section.footer, section.footer)
        return WordSection(
            (_points(section.page_width), _points(section.page_height)),
            (left, top, right, bottom),
            blocks,
            (self._edge(heads[0]), self._edge(heads[1])),
            (self._edge(feet[0]), self._edge(feet[1])),
            (_points(section.header_distance), _points(section.footer_distance)),
            int(number) if number else 0,
        )

    def _edge(self, part: Any) -> tuple[Block, ...]:
        return tuple(self._blocks(part._element))

    def _blocks(self, elements: Any) -> Iterator[Block]:
        for element in elements:
            if element.tag == qn("w:p"):
                yield self._paragraph(Paragraph(element, self._document._body))
            elif element.tag == qn("w:tbl"):
                yield self._table(Table(element, self._document._body))

    def _paragraph(self, paragraph: Paragraph) -> WordParagraph:
        layout = _Layout(paragraph)
        line, rule = layout.spacing("line", 240), layout.text("spacing", "lineRule", "auto")
        borders = layout.element("pBdr")
        mark = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:rPr')}")
        return WordParagraph(
            pieces=tuple(self._pieces(paragraph)),
            ink=self._ink(mark, None, paragraph),
            alignment=_ALIGNMENTS.get(layout.text("jc", "val", ""), "left"),
            left=layout.indent("left", "start"),
            right=layout.indent("right", "end"),
            first=layout.indent("firstLine") - layout.indent("hanging"),
            before=layout.spacing("before") / _TWIPS,
            after=layout.spacing("after") / _TWIPS,
            leading=line / 240 if rule == "auto" else 1,
            exact=0 if rule == "auto" else line / _TWIPS,
            at_least=rule == "atLeast",
            line_below=borders is not None and borders.find(qn("w:bottom")) is not None,
            keep_next=layout.switch("keepNext"),
            break_before=layout.switch("pageBreakBefore"),
            stops=tuple(_stops(layout.element("tabs"))),
        )

    def _pieces(self, paragraph: Paragraph) -> Iterator[Piece]:
        """The runs, also those inside links; of a field its number of the page, or what Word last made of it."""
        field: str | None = None
        for element in paragraph._p.iter(qn("w:r")):
            ink = self._ink(element.find(qn("w:rPr")), Run(element, paragraph), paragraph)
            for part in element:
                kind = part.get(qn("w:fldCharType")) if part.tag == qn("w:fldChar") else None
                if part.tag == qn("w:instrText"):
                    field = (field or "") + (part.text or "")
                elif kind == "begin":
                    field = ""
                elif kind == "end" and field is not None and field.split()[:1] == ["PAGE"]:
                    yield Piece(PAGE_NUMBER, ink)
                if kind == "end":
                    field = None
            if field is None or field.split()[:1] != ["PAGE"]:
                yield Piece(Run(element, paragraph).text, ink)

    def _ink(self, own: Any, run: Run | None, paragraph: Paragraph) -> Ink:
        chain = [own, *_style_looks(run.style if run is not None else None)]
        chain += [*_style_looks(paragraph.style), self._defaults]
        size = _first(chain, lambda looks: looks.find(qn("w:sz")))
        underline = _first(chain, lambda looks: looks.find(qn("w:u")))
        return Ink(
            float(size.get(qn("w:val"))) / 2 if size is not None else 10,
            _is_on(_first(chain, lambda looks: looks.find(qn("w:b")))),
            _is_on(_first(chain, lambda looks: looks.find(qn("w:i")))),
            underline is not None and underline.get(qn("w:val")) != "none",
        )

    def _table(self, table: Table) -> WordTable:
        element = table._tbl
        grid = element.find(qn("w:tblGrid"))
        widths = tuple(twips(column.get(qn("w:w"))) / _TWIPS for column in grid)
        own = [element.tblPr, *(style.element.find(qn("w:tblPr")) for style in _styles(table.style))]
        framed = _has_lines(_first(own, lambda looks: looks.find(qn("w:tblBorders"))))
        rows = tuple(self._row(row, framed=framed) for row in element.tr_lst)
        return WordTable(widths, rows, -_table_gap(element))

    def _row(self, row: Any, *, framed: bool) -> WordRow:
        looks = row.find(qn("w:trPr"))
        cells = tuple(self._cell(cell, framed=framed) for cell in row.tc_lst)
        if looks is None:
            return WordRow(cells)
        height = looks.find(qn("w:trHeight"))
        return WordRow(
            cells,
            _is_on(looks.find(qn("w:tblHeader"))),
            _is_on(looks.find(qn("w:cantSplit"))),
            twips(height.get(qn("w:val"))) / _TWIPS if height is not None else 0,
        )

    def _cell(self, cell: Any, *, framed: bool) -> WordCell:
        looks = cell.tcPr
        span = looks.find(qn("w:gridSpan")) if looks is not None else None
        place = looks.find(qn("w:vAlign")) if looks is not None else None
        borders = looks.find(qn("w:tcBorders")) if looks is not None else None
        return WordCell(
            tuple(self._blocks(cell)),
            int(span.get(qn("w:val"))) if span is not None else 1,
            framed if borders is None else _has_lines(borders),
            _gaps(looks),
            place.get(qn("w:val")) if place is not None else "top",
        )


class _Layout:
    """The looks of a paragraph: its own, else those of its style and of what that rests on."""

    def __init__(self, paragraph: Paragraph) -> None:
        own = paragraph._p.pPr
        self._chain = [own, *(style.element.find(qn("w:pPr")) for style in _styles(paragraph.style))]

    def element(self, tag: str) -> Any:
        """The nearest element of this name, or None."""
        return _first(self._chain, lambda looks: looks.find(qn(f"w:{tag}")))

    def text(self, tag: str, attribute: str, otherwise: str) -> str:
        """The nearest value of an attribute."""
        elements = (looks.find(qn(f"w:{tag}")) for looks in self._chain if looks is not None)
        values = (element.get(qn(f"w:{attribute}")) for element in elements if element is not None)
        return next((str(value) for value in values if value is not None), otherwise)

    def spacing(self, name: str, otherwise: float = 0) -> float:
        """A measure of the spacing, in twentieths of a point."""
        return twips(self.text("spacing", name, ""), otherwise)

    def indent(self, *names: str) -> float:
        """The first of these indents that is set, in points."""
        values = (self.text("ind", name, "") for name in names)
        return next((twips(value) / _TWIPS for value in values if value), 0)

    def switch(self, tag: str) -> bool:
        """Whether something is on."""
        return _is_on(self.element(tag))


def _styles(style: Any) -> Iterator[Any]:
    """A style and what it rests on; one that rests on itself ends there."""
    seen: set[str] = set()
    while style is not None and style.style_id not in seen:
        seen.add(style.style_id)
        yield style
        style = style.base_style


def _style_looks(style: Any) -> Iterator[Any]:
    return (found.element.find(qn("w:rPr")) for found in _styles(style))


def _first(chain: list[Any], find: Callable[[Any], Any]) -> Any:
    return next((found for looks in chain if looks is not None and (found := find(looks)) is not None), None)


def _is_on(element: Any) -> bool:
    return element is not None and element.get(qn("w:val")) not in ("0", "false", "off", "none")


def _has_lines(borders: Any) -> bool:
    """Whether one of the sides is drawn."""
    sides = () if borders is None else borders
    return any(side.get(qn("w:val")) not in ("nil", "none") for side in sides)


def _stops(tabs: Any) -> Iterator[Stop]:
    for tab in () if tabs is None else tabs:
        kind = tab.get(qn("w:val"), "left")
        yield Stop(twips(tab.get(qn("w:pos"))) / _TWIPS, _ALIGNMENTS.get(kind, "left"))


def _gaps(looks: Any) -> tuple[float, float]:
    margins = looks.find(qn("w:tcMar")) if looks is not None else None
    return (_gap(margins, "left", "start"), _gap(margins, "right", "end"))


def _gap(margins: Any, *names: str) -> float:
    """Word's own gap of 0.19 cm where none is set."""
    found = [margins.find(qn(f"w:{name}")) for name in names] if margins is not None else []
    return next((twips(gap.get(qn("w:w"))) / _TWIPS for gap in found if gap is not None), 5.4)


def _table_gap(element: Any) -> float:
    """A centred table begins at the text; one at the left begins so much before it, that its text is in line."""
    return 0 if element.tblPr.find(qn("w:jc")) is not None else 5.4


def _points(length: Length | None) -> float:
    return length.pt if length is not None else 0
