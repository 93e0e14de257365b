"""The values of our own workbooks, read where nothing but values can be seen: as openpyxl reads them, or not at all."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export.appendix_workbook import appendix_workbook
from export.sheet_values import sheet_values
from intake.plain_parts import SHEET
from intake.plain_values import plain_values
from intake.sheets import address
from intake.workbook import read_cells
from models.tree import Tree
from tests.builders import a_procedure, a_sound_tree
from tests.export.appendix_samples import district_tree, exported, profile, trees
from tests.intake.file_samples import packed, parts_of

NOW = datetime(2021, 5, 19, 8, 30, tzinfo=UTC)
DRAFT = "DỰ THẢO"
STYLE = "letter"


def workbook(tree: Tree, number: int, draft: str = "") -> bytes:
    return appendix_workbook(exported(tree, profile())[number - 1], STYLE, draft, NOW)


def by_openpyxl(data: bytes) -> dict[str, str | int]:
    (sheet,) = read_cells(data, "x.xlsx")
    return {address(row.number, column): value for row in sheet.rows for column, value in row.cells.items()}


def with_sheet(old: str, new: str) -> bytes:
    """Appendix III with another text in its sheet; the old one must be there."""
    parts = parts_of(workbook(district_tree(), 3))
    sheet = parts[SHEET].decode()
    assert old in sheet
    return packed({**parts, SHEET: sheet.replace(old, new, 1).encode()})


@settings(max_examples=settings().max_examples // 4)
@given(data=st.data())
def test_the_values_are_those_that_were_written_and_that_openpyxl_reads(data: st.DataObject) -> None:
    tree, draft = data.draw(trees(profile())), data.draw(st.sampled_from(("", DRAFT)))
    for number in range(1, 5):
        written = workbook(tree, number, draft)
        assert plain_values(written, draft) == by_openpyxl(written)
        assert plain_values(written, draft) == sheet_values(
            exported(tree, profile())[number - 1], STYLE, draft
        )


@pytest.mark.parametrize("name", ["_x0041_", "_x005F_x0041_", "&lt; ]]> <t>", "hai  khoảng trống"])
def test_a_text_comes_back_as_it_was_typed(name: str) -> None:
    assert name in (plain_values(workbook(a_sound_tree(a_procedure("p1", name)), 2)) or {}).values()


ROW, CELL = '<row r="11" ht="112.25"', '<c r="A11" s="4"><v>1</v></c>'
MARK = "<is><t>x</t></is>"
ODD = {
    "a value twice in a cell": (CELL, '<c r="A11" s="4"><v>1</v><v>1</v></c>'),
    "a text twice in a cell": (MARK, "<is><t>x</t><t>y</t></is>"),
    "two texts in a cell": (MARK, MARK + MARK),
    "no text at all": (MARK, "<is><t></t></is>"),
    "a number under a text's type": (MARK, "<v>1</v>"),
    "a text under a number's type": (CELL, f'<c r="A11" s="4">{MARK}</c>'),
    "a value outside its cell": (CELL, f"{CELL}<v>1</v>"),
    "a text outside its cell": (CELL, f"{CELL}<is><t>x</t></is>"),
    "words between the cells": (CELL, f"{CELL}xem lại"),
    "words before a text": (MARK, "<is>y<t>x</t></is>"),
    "a number with a line": (CELL, '<c r="A11" s="4"><v>1_0</v></c>'),
    "a number in other digits": (CELL, '<c r="A11" s="4"><v>١</v></c>'),
    "a number with a fraction": (CELL, '<c r="A11" s="4"><v>1.5</v></c>'),
    "a number below zero": (CELL, '<c r="A11" s="4"><v>-1</v></c>'),
    "a cell of another row": (CELL, '<c r="A10" s="4"><v>1</v></c>'),
    "a cell twice": (CELL, CELL + CELL),
    "a cell without a place": (CELL, '<c s="4"><v>1</v></c>'),
    "a place with a zero before it": (CELL, '<c r="A011" s="4"><v>1</v></c>'),
    "a row twice": (ROW, f"{ROW}/>{ROW}"),
    "a cell under another name space": (CELL, '<c xmlns="urn:x" r="A11" s="4"><v>1</v></c>'),
    "a number under another name space": (CELL, '<c r="A11" s="4"><v xmlns="urn:x">1</v></c>'),
    "a value in a row too low to read": (ROW, '<row r="11" ht="11.5"'),
    "a cell in a cell": (CELL, f'<c r="A11" s="4">{CELL}</c>'),
    "rows outside the table": ("<sheetData>", "<sheetData/><mergeCells>"),
    "two tables": (ROW, f"</sheetData><sheetData>{ROW}"),
    "no table": ("sheetData", "cols"),
    "a number with a zero before it": (CELL, '<c r="A11" s="4"><v>01</v></c>'),
    "a row beyond the last": (
        "</sheetData>",
        '<row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>',
    ),
    "a row with a zero before it": (ROW, ROW.replace('"11"', '"011"')),
    "a row higher than any": (ROW, '<row r="11" ht="500"'),
    "a space that is not kept": (MARK, "<is><t> x</t></is>"),
    "a line feed that is not kept": (MARK, "<is><t>x\n</t></is>"),
    "a carriage return": (MARK, "<is><t>x&#13;\ny</t></is>"),
    "the escape of a letter": (MARK, "<is><t>_x0041_</t></is>"),
    "the escape of half a character": (MARK, "<is><t>_xD800_</t></is>"),
    "the escape of an underscore in small letters": (MARK, "<is><t>_x005f_x0041_</t></is>"),
    "a text longer than a cell holds": (MARK, f"<is><t>{'x' * 32_768}</t></is>"),
    "another encoding": ("<worksheet ", '<?xml version="1.0" encoding="windows-1258"?><worksheet '),
    "a later XML": ("<worksheet ", '<?xml version="1.1"?><worksheet '),
    "a width of two zeros": ('width="6.', 'width="00.'),
    "a column without a width": ('<col width="6.333333333333333"', "<col"),
    "columns over columns": ('min="1" max="1"', 'min="1" max="6"'),
    "a column as wide as the paper": ('width="6.', 'width="126.'),
    "narrow columns by default": ('baseColWidth="8"', 'baseColWidth="1"'),
    "low rows by default": ('defaultRowHeight="15"', 'defaultRowHeight="1"'),
    "a merge from below": ('<mergeCell ref="A2:F2"/>', '<mergeCell ref="A2:F2"/><mergeCell ref="B10:B9"/>'),
    "a merge from the right": (
        '<mergeCell ref="A2:F2"/>',
        '<mergeCell ref="A2:F2"/><mergeCell ref="B9:A9"/>',
    ),
    "many merges": ("</mergeCells>", '<mergeCell ref="A90:B90"/>' * 100 + "</mergeCells>"),
    "many rows that stay in place": ('ySplit="7"', 'ySplit="300"'),
    "high rows that stay in place": ('<row r="5" ht="', '<row r="5" ht="49'),
    "rows scrolled away": ('topLeftCell="A8"', 'topLeftCell="A40"'),
    "margins as wide as the paper": ('<pageMargins left="1', '<pageMargins left="11'),
    "all on one page": ('fitToHeight="0"', 'fitToHeight="1"'),
    "all on one page by default": (' fitToHeight="0"', ""),
    "a page number as high as the paper": ("&amp;13 &amp;P", "&amp;400 &amp;P"),
    "the page number twice": ("&amp;13 &amp;P", "&amp;13 &amp;P&amp;P"),
    "the paper of an envelope": ('paperSize="9"', 'paperSize="20"'),
}


@pytest.mark.parametrize("case", ODD)
def test_what_programs_may_read_otherwise_has_no_values(case: str) -> None:
    assert plain_values(with_sheet(CELL, CELL)) is not None
    assert plain_values(with_sheet(*ODD[case])) is None
