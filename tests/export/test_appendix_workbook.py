# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# openpyxl's stubs do not know what a sheet gives back.
"""The workbooks, reopened: cell by cell what the model says, and looking as the forms look."""

import io
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from export.appendix_workbook import appendix_workbook
from export.sheet_values import sheet_values
from models.appendices import Appendix, RowStyle
from models.tree import Tree
from tests.export.appendix_samples import SUBMISSION, district_tree, exported, profile, trees

NOW = datetime(2021, 5, 19, 8, 30, tzinfo=UTC)
REFERENCES = Path(__file__).parent / "data"
STYLES = ("letter", "decree30")


def district(style: str = "letter", regime: str = "tt32-2017") -> tuple[Appendix, ...]:
    tree = district_tree()
    return exported(Tree(replace(SUBMISSION, appendix_style=style), [*tree.records()][1:]), profile(regime))  # pyright: ignore[reportArgumentType]


def reopened(data: bytes) -> Any:
    workbook = load_workbook(io.BytesIO(data))
    assert len(workbook.worksheets) == 1
    return workbook.worksheets[0]


def written(form: Appendix, style: str = "letter", draft: str = "") -> Any:
    return reopened(appendix_workbook(form, style, draft, NOW))


def first_row(form: Appendix) -> int:
    """The row of the sheet in which the table begins."""
    return 6 + bool(form.remark) + (2 if any(column.group for column in form.columns) else 1)


def table(sheet: Any, form: Appendix) -> list[tuple[object, ...]]:
    start, width = first_row(form), len(form.columns)
    rows = sheet.iter_rows(start, start + len(form.rows) - 1, max_col=width, values_only=True)
    return [tuple("" if value is None else unescaped(value) for value in row) for row in rows]


def unescaped(value: object) -> object:
    """openpyxl leaves the underscore escaped that keeps "_x0041_" from being read as "A"."""
    return value.replace("_x005F_", "_") if isinstance(value, str) else value


def padded(form: Appendix) -> list[tuple[object, ...]]:
    return [(*row.cells, *("",) * (len(form.columns) - len(row.cells))) for row in form.rows]


@settings(max_examples=settings().max_examples // 4)
@given(data=st.data())
def test_every_cell_of_every_table_is_what_the_model_says(data: st.DataObject) -> None:
    for form in exported(data.draw(trees(profile())), profile()):
        sheet = written(form)
        assert table(sheet, form) == padded(form)
        kinds = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
        assert kinds <= {"s", "n", "inlineStr"}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("draft", ["", "DỰ THẢO"])
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_sheet_values_name_every_filled_cell(style: str, draft: str, number: int) -> None:
    form = district(style)[number - 1]
    sheet = written(form, style, draft)
    found = {
        cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None
    }
    assert found == sheet_values(form, style, draft)


def test_the_words_above_the_table_are_those_of_the_letter() -> None:
    sheet = written(district()[2])
    above = [sheet.cell(row, 1).value for row in range(1, 5)]
    assert above == [
        None,
        "Phụ lục III",
        "Danh sách các dịch vụ công đủ điều kiện lên trực tuyến mức độ 4 trong năm 2021",
        "(Kèm theo văn bản số:        ngày        của UBND huyện Sơn Dương)",
    ]


def test_the_header_of_appendix_iii_has_two_rows_merged_as_in_the_form() -> None:
    sheet = written(district()[2])
    assert {str(area) for area in sheet.merged_cells.ranges} == {
        "A2:F2", "A3:F3", "A4:F4", "A6:A7", "B6:B7", "C6:D6", "E6:E7", "F6:F7",
    }  # fmt: skip
    assert [sheet.cell(7, column).value for column in (3, 4)] == ["Mức độ 2", "Mức độ 3"]


@pytest.mark.parametrize(
    ("style", "italic", "bold_header", "end"),
    [
        ("letter", [True, True, False, False], [True, True, False, False], None),
        ("decree30", [True] * 4, [True] * 4, "./."),
    ],
)
def test_captions_headers_and_end_are_those_of_the_style(
    style: str, italic: list[bool], bold_header: list[bool], end: str | None
) -> None:
    forms = district(style)
    sheets = [written(form, style) for form in forms]
    assert [sheet["A4"].font.italic for sheet in sheets] == italic
    assert [sheet["A6"].font.bold for sheet in sheets] == bold_header
    assert all(sheet["A2"].font.bold and sheet["A3"].font.bold for sheet in sheets)
    ends = [
        sheet.cell(first_row(form) + len(form.rows), 1).value
        for sheet, form in zip(sheets, forms, strict=True)
    ]
    assert ends == [end] * 4


def test_titles_are_in_capitals_as_the_decree_wants() -> None:
    assert written(district("decree30")[0], "decree30")["A3"].value.isupper()


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_tier_and_field_rows_are_bold_and_everything_has_a_frame(number: int) -> None:
    form = district()[number - 1]
    sheet = written(form)
    for place, row in enumerate(form.rows, start=first_row(form)):
        cells = [sheet.cell(place, column) for column in range(1, len(form.columns) + 1)]
        assert {cell.font.bold for cell in cells} == {row.style is not RowStyle.ITEM}
        assert {cell.font.name for cell in cells} == {"Times New Roman"}
        assert {cell.border.bottom.style for cell in cells} == {"thin"}
        assert sheet.row_dimensions[place].height <= 409


def test_the_page_is_a4_landscape_with_headers_repeated_and_numbers_from_page_two() -> None:
    sheet = written(district()[3])
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.print_title_rows, sheet.freeze_panes) == ("$6:$7", "A8")
    assert sheet.HeaderFooter.differentFirst
    assert (sheet.oddHeader.center.text, sheet.firstHeader.center.text) == ("&P", None)
    millimetres = {
        side: round(getattr(sheet.page_margins, side) * 25.4) for side in ("left", "right", "top", "bottom")
    }
    assert millimetres == {"left": 30, "right": 15, "top": 20, "bottom": 20}


def test_the_top_right_of_page_one_is_free_for_the_signature() -> None:
    for draft in ("", "DỰ THẢO"):
        sheet = written(district()[1], draft=draft)
        assert [sheet.cell(1, column).value for column in range(3, 7)] == [None] * 4
        assert sheet.row_dimensions[1].height >= 40  # four lines of size 10, as NĐ 30 prints them


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_draft_says_so_and_has_the_same_table(number: int) -> None:
    form = district()[number - 1]
    final, draft = written(form), written(form, draft="DỰ THẢO")
    assert (final["A1"].value, draft["A1"].value) == (None, "DỰ THẢO")
    assert (draft.oddHeader.left.text, draft.firstHeader.left.text) == ("DỰ THẢO", "DỰ THẢO")
    assert final.firstHeader.left.text is None
    below_first = [[*sheet.iter_rows(min_row=2, values_only=True)] for sheet in (final, draft)]
    assert below_first[0] == below_first[1]


def test_forms_of_our_own_say_so_on_every_sheet() -> None:
    tree = Tree(replace(SUBMISSION, profile_id="nd224-2026"))
    forms = exported(tree, profile("nd224-2026"))
    assert {written(form)["A5"].value for form in forms} == {"Biểu tham khảo, chưa có mẫu chính thức"}


def test_nothing_but_values_is_in_the_file() -> None:
    for form in district():
        with ZipFile(io.BytesIO(appendix_workbook(form, "letter", "", NOW))) as archive:
            names = archive.namelist()
            parts = b"".join(archive.read(name) for name in names if name.startswith("xl/w"))
        assert not [
            name for name in names if re.search("external|vba|drawing|comment|calcChain|printer", name)
        ]
        assert not re.search(rb"<f>|<f |hyperlink|hidden=\"(1|true)|state=\"(very)?[hH]idden", parts)


def test_equal_input_and_clock_give_equal_bytes() -> None:
    form = district()[1]
    hanoi = NOW.astimezone(timezone(timedelta(hours=7)))
    assert appendix_workbook(form, "letter", "", NOW) == appendix_workbook(form, "letter", "", hanoi)


def test_the_clock_shows_in_the_properties_only() -> None:
    form = district()[1]
    one, other = (appendix_workbook(form, "letter", "", now) for now in (NOW, NOW + timedelta(days=1)))
    with ZipFile(io.BytesIO(one)) as first, ZipFile(io.BytesIO(other)) as second:
        differing = [name for name in first.namelist() if first.read(name) != second.read(name)]
        assert {entry.date_time for entry in first.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert differing == ["docProps/core.xml"]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_the_parts_are_those_of_the_reference_workbook(style: str, number: int) -> None:
    """When the look is changed on purpose: `python -m tests.export.test_appendix_workbook`, then look at the files."""
    reference = ZipFile(REFERENCES / f"{style}-{number}.xlsx")
    found = ZipFile(io.BytesIO(appendix_workbook(district(style)[number - 1], style, "", NOW)))
    with reference, found:
        assert found.namelist() == reference.namelist()
        for name in reference.namelist():
            assert found.read(name) == reference.read(name), name


@pytest.mark.parametrize("text", ["a\x00b", "\ufffe", "_x0041_", "x" * 40_000, "<&>\"'", " a ", "\ud800"])
def test_no_text_stops_the_export(text: str) -> None:
    form = district()[1]
    row = replace(form.rows[-1], cells=(1, text, "", "", "", ""))
    sheet = written(replace(form, rows=(row,)))
    kept = sheet.cell(first_row(form), 2).value
    assert unescaped(kept or "") == re.sub("[\x00\ufffe\ud800]", "", text[:32_767])


if __name__ == "__main__":
    for each in STYLES:
        for place, appendix in enumerate(district(each), start=1):
            (REFERENCES / f"{each}-{place}.xlsx").write_bytes(appendix_workbook(appendix, each, "", NOW))
