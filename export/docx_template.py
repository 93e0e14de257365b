# pyright: reportPrivateUsage=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# python-docx has types, but not for the elements below its objects, which alone can be copied and taken out.
# ruff: noqa: SLF001
"""Fills the blanks of a Word template with python-docx, and adds a table behind it.

A blank is {{name}}, however Word has split it into runs. A blank of several lines repeats its paragraph; a paragraph
that only held an empty blank goes. What is filled in is never searched for blanks again.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from docx.document import Document as WordFile
from docx.enum.section import WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from export.docx_file import element, possible, twips
from export.paper import text_width

BLANK = re.compile(r"\{\{\s*(\w+)\s*\}\}")
RULE = "ke_ngang"
"""The blank of a line below the text above it: the decree wants a third to a half of the text's length."""
RULE_LENGTH = 0.4
_DEFAULT_SIZE = 14.0


class Line(NamedTuple):
    """What one repetition of a paragraph is filled with."""

    text: str
    bold: bool = False


Value = str | tuple[Line, ...]
Values = Mapping[str, Value]


class TableAnnex(NamedTuple):
    """An annex of one table: the centred lines above it, headings, rows; `widths` in points."""

    heading: tuple[tuple[str, str], ...]
    headings: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    widths: tuple[float, ...]
    end: str


def blanks(document: WordFile) -> set[str]:
    """The names of the blanks of a template."""
    return {name for paragraph in _paragraphs(document) for name in BLANK.findall(_text(paragraph))}


def fill(document: WordFile, values: Values) -> None:
    """Put the values into their blanks; a blank of a name that is not known stays."""
    rules = [paragraph for paragraph in _paragraphs(document) if RULE in BLANK.findall(_text(paragraph))]
    for paragraph in list(_paragraphs(document)):
        if any(name in values for name in BLANK.findall(_text(paragraph))):
            _fill_paragraph(paragraph, values)
    for paragraph in rules:
        _fit_rule(document, paragraph)


def add_table_annex(document: WordFile, annex: TableAnnex) -> None:
    """The annex behind the letter, on pages of its own that are numbered anew."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    numbering = section._sectPr.find(qn("w:pgNumType"))
    if numbering is None:
        numbering = OxmlElement("w:pgNumType")
        section._sectPr.insert_element_before(numbering, "w:cols", "w:titlePg", "w:docGrid")
    numbering.set(qn("w:start"), "1")
    for text, look in annex.heading:
        _add_line(document, text, 14, look, WD_ALIGN_PARAGRAPH.CENTER)
    _add_line(document, "", 6, "", WD_ALIGN_PARAGRAPH.CENTER)
    _add_table(document, annex)
    _add_line(document, annex.end, 13, "", WD_ALIGN_PARAGRAPH.RIGHT)


def _add_table(document: WordFile, annex: TableAnnex) -> None:
    table = document.add_table(0, len(annex.widths))
    table.autofit, table.alignment = False, WD_TABLE_ALIGNMENT.CENTER
    _set_borders(table)
    heading = _row_xml(annex.headings, annex.widths, heading=True)
    table._tbl.append(heading)
    for row in annex.rows:
        table._tbl.append(_row_xml(row, annex.widths, heading=False))
    for column, width in zip(table.columns, annex.widths, strict=True):
        column.width = Pt(width)


def _set_borders(table: Any) -> None:
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(element(f"w:{side}", val="single", sz="4", space="0", color="000000"))
    table._tbl.tblPr.append(borders)


def _row_xml(cells: Sequence[str], widths: Sequence[float], *, heading: bool) -> Any:
    """One row. Made as elements: cell objects look their row up again for every cell, which grows with its square."""
    row, properties = OxmlElement("w:tr"), OxmlElement("w:trPr")
    properties.append(OxmlElement("w:cantSplit"))
    if heading:
        properties.append(OxmlElement("w:tblHeader"))
    row.append(properties)
    for place, (text, width) in enumerate(zip(cells, widths, strict=True)):
        cell, frame = OxmlElement("w:tc"), OxmlElement("w:tcPr")
        frame.append(element("w:tcW", w=str(round(width * 20)), type="dxa"))
        cell.append(frame)
        paragraph = OxmlElement("w:p")
        cell.append(paragraph)
        _write_cell(Paragraph(paragraph, None), text, heading=heading, centred=heading or place == 0)  # pyright: ignore[reportArgumentType]
        row.append(cell)
    return row


def _write_cell(paragraph: Paragraph, text: str, *, heading: bool, centred: bool) -> None:
    properties = paragraph._p.get_or_add_pPr()
    properties.append(element("w:jc", val="center" if centred else "left"))
    run = paragraph.add_run(possible(text))
    run.font.size, run.font.bold = Pt(12), heading or None


def _add_line(document: WordFile, text: str, size: float, look: str, alignment: WD_ALIGN_PARAGRAPH) -> None:
    paragraph = document.add_paragraph()
    paragraph.alignment = alignment
    run = paragraph.add_run(possible(text))
    run.font.size, run.font.bold, run.font.italic = Pt(size), look == "bold", look == "italic"


def _paragraphs(document: WordFile) -> Iterator[Paragraph]:
    """Every paragraph, also those in tables, in headers and in footers."""
    edges = (part for section in document.sections for part in edges_of(section))
    parts = (document.element.body, *edges)
    for part in parts:
        for found in part.iter(qn("w:p")):
            yield Paragraph(found, document._body)


def edges_of(section: Section) -> Iterator[Any]:
    """The elements of the headers and footers that a section has of its own."""
    for part in (section.header, section.first_page_header, section.footer, section.first_page_footer):
        if not part.is_linked_to_previous:
            yield part._element


def _text(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)


def _fill_paragraph(paragraph: Paragraph, values: Values) -> None:
    """Fill in a paragraph; as often as its blank has lines."""
    names = [name for name in BLANK.findall(_text(paragraph)) if name in values]
    repeated = next((name for name in names if isinstance(values[name], tuple)), None)
    lines = values[repeated] if repeated else (Line(""),)
    assert isinstance(lines, tuple)
    for line in lines:
        copy = Paragraph(deepcopy(paragraph._p), paragraph._parent)
        paragraph._p.addprevious(copy._p)
        _replace(copy, lambda name, line=line: _value(values, name, line), bold=line.bold)
        if repeated is None and not _text(copy).strip():
            _take_out(copy)
    _take_out(paragraph)


def _value(values: Values, name: str, line: Line) -> str | None:
    value = values.get(name)
    return line.text if isinstance(value, tuple) else value


def _replace(paragraph: Paragraph, value: Callable[[str], str | None], *, bold: bool) -> None:
    """Each blank becomes its value in the run where it begins; the runs that Word split it into lose their part."""
    runs = paragraph.runs
    text = "".join(run.text for run in runs)
    for match in reversed(list(BLANK.finditer(text))):
        filled = value(match[1])
        if filled is not None:
            _put(runs, match.span(), possible(filled))
    if bold:
        paragraph.paragraph_format.keep_with_next = True
        for run in runs:
            run.font.bold = True


def _put(runs: Sequence[Any], span: tuple[int, int], filled: str) -> None:
    start, end = span
    place = 0
    for run in runs:
        text = run.text
        first, last = max(start - place, 0), min(end - place, len(text))
        place += len(text)
        if first < last:
            run.text = text[:first] + filled + text[last:]
            filled = ""


def _take_out(paragraph: Paragraph) -> None:
    """A cell keeps its last paragraph, emptied: without one no reader opens the file."""
    parent = paragraph._p.getparent()
    if parent is None:
        return
    if parent.tag == qn("w:tc") and len(parent.findall(qn("w:p"))) == 1:
        for run in paragraph.runs:
            run.text = ""
        return
    parent.remove(paragraph._p)


def _fit_rule(document: WordFile, paragraph: Paragraph) -> None:
    """The blank goes, and indents leave a line of the decree's length below the text above."""
    for run in paragraph.runs:
        run.text = BLANK.sub("", run.text)
    room = _room(document, paragraph)
    above = paragraph._p.getprevious()
    text = Paragraph(above, paragraph._parent) if above is not None and above.tag == qn("w:p") else paragraph
    length = min(_width(text), room) * RULE_LENGTH
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Pt((room - length) / 2)


def _width(paragraph: Paragraph) -> float:
    sizes = [run.font.size for run in paragraph.runs if run.font.size is not None]
    size = sizes[0].pt if sizes else _DEFAULT_SIZE
    return text_width(_text(paragraph), size, bold=any(run.font.bold for run in paragraph.runs))


def _room(document: WordFile, paragraph: Paragraph) -> float:
    """How wide the cell or the page is in which a paragraph stands, in points."""
    cell = paragraph._p.getparent()
    if cell is not None and cell.tag == qn("w:tc"):
        width = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
        room = (
            twips(width.get(qn("w:w"))) / 20 if width is not None and width.get(qn("w:type")) == "dxa" else 0
        )
        if room:
            return room
    section = document.sections[0]
    sides = (section.page_width, section.left_margin, section.right_margin)
    page, left, right = (side.pt if side is not None else 0 for side in sides)
    return page - left - right
