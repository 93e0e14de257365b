"""A sheet as it is to be drawn: what stands where and how it looks, as plain values.

It knows neither appendices nor openpyxl nor PDF: openpyxl_adapter.py makes a workbook of it, openpyxl_reader.py reads
it back, plan_pdf.py prints it. Rows and columns count from 1, measures are points.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from export.paper import LEADING

Cell = str | int
LONGEST_TEXT = 32_767
"""Excel keeps no more characters in a cell."""
ABOVE_AND_BELOW = 2.0
"""How much higher than its lines a row is."""
# Excel leaves 5 pixels beside a text, and 9 more for an indent; screens and printers round the widths of letters.
_PADDING, _INDENT, _CERTAINTY = 4.0, 7.0, 0.96


def text_room(width: float, *, indented: bool = False) -> float:
    """How long a line may be in a cell of this width."""
    return (width - _PADDING - _INDENT * indented) * _CERTAINTY


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text looks: Times New Roman in this size, wrapped, vertically in the middle, at the left unless centred."""

    size: int
    bold: bool = False
    italic: bool = False
    centred: bool = False
    bordered: bool = False

    @property
    def indented(self) -> bool:
        """Whether it keeps away from its frame."""
        return self.bordered and not self.centred

    @property
    def line_height(self) -> float:
        """How high a line of it is."""
        return self.size * LEADING


@dataclass(frozen=True, slots=True)
class Block:
    """One text above or below the table; its cells are merged where it has several."""

    text: str
    rows: range
    columns: range
    style: TextStyle


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of the table: a cell for every column, "" an empty one, and which look of the plan it has."""

    cells: tuple[Cell, ...]
    look: int
    height: float


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """One sheet. `heading_rows` are repeated on every page and stay in sight; the table begins below them.

    `page_heading` stands at the left of the top margin of every page ("" = nothing); the page number is centred there
    from page 2 on. `looks` are the kinds of table rows, a style for every column. `margins_mm` has left, right, top,
    bottom.
    """

    name: str
    title: str
    widths: tuple[float, ...]
    heights: Mapping[int, float]
    blocks: tuple[Block, ...]
    heading_rows: range
    looks: tuple[tuple[TextStyle, ...], ...]
    rows: tuple[TableRow, ...]
    page_heading: str
    margins_mm: Mapping[str, float]
