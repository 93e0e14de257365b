"""What offices' files hold beside plain cells: hidden parts, merges, formulas, fonts, formats. All of it is told."""

import io
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

import pytest
from docx import Document
from docx.table import Table
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from intake.clipboard import tables_from_html, tables_from_text
from intake.reading import read_tables
from intake.tables import RawTable, Span
from tests.intake import file_samples as samples
from tests.intake.sheet_samples import edited

DATA = Path(__file__).parents[1] / "data"
SHEET = "xl/worksheets/sheet1.xml"
TRICKY = "Cấp lại giấy chứng nhận đăng ký; sửa “hộ tịch”, Đường Ngõ Ưu"


def only(data: bytes, name: str = "tệp") -> RawTable:
    (table,) = read_tables(data, name).tables
    return table


def texts(table: RawTable) -> list[dict[int, str]]:
    return [{at: cell.text for at, cell in row.cells.items()} for row in table.rows]


def new_sheet() -> tuple[Workbook, Worksheet]:
    book = Workbook()
    return book, book.worksheets[0]


def test_hidden_rows_columns_and_sheets_are_told_and_kept() -> None:
    book, sheet = new_sheet()
    for row in (("a", "b", "c"), (1, 2, 3), (4, 5, 6)):
        sheet.append(row)
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["B"].hidden = True
    second = book.create_sheet("Ẩn & cũ")
    second.append(("x",))
    second.sheet_state = "veryHidden"
    tables = read_tables(samples.saved(book), "tệp").tables
    assert [row.hidden for row in tables[0].rows] == [False, True, False]
    assert tables[0].hidden_columns == {2}
    assert [(table.name, table.number, table.hidden) for table in tables] == [
        ("Sheet", 1, False),
        ("Ẩn & cũ", 2, True),
    ]


def test_a_merged_title_stands_in_its_first_cell() -> None:
    book, sheet = new_sheet()
    sheet["B2"] = "DANH MỤC"
    sheet.merge_cells("B2:E3")
    sheet["B5"] = "STT"
    table = only(samples.saved(book))
    assert table.spans == (Span(2, 2, 3, 5),)
    assert [(row.number, list(row.cells)) for row in table.rows] == [(2, [2]), (5, [2])]


def test_errors_and_formulas_without_a_value_are_unknown_and_kept_values_are_taken() -> None:
    data = samples.xlsx(("Tên", "Số"), ("a", "=1+1"), ("b", "=A9"), ("c", "#N/A"))
    data = edited(data, SHEET, b"<f>A9</f><v></v>", b"<f>A9</f><v>7</v>")
    second = [row.cells[2] for row in only(data).rows[1:]]
    assert [(cell.text, cell.unknown) for cell in second] == [("", True), ("7", False), ("", True)]


def test_fonts_of_old_encodings_are_told_for_cells_and_for_pieces() -> None:
    book, sheet = new_sheet()
    sheet["A1"] = "TH«ng"
    sheet["A1"].font = Font(name=".VnTimeH")
    sheet["A2"] = CellRichText(
        TextBlock(InlineFont(rFont=".VnTime"), "C«ng "), TextBlock(InlineFont(rFont="VNI-Times"), "coâng")
    )
    first, second = (row.cells[1] for row in only(samples.saved(book)).rows)
    assert first.font == ".VnTimeH"
    assert [(run.text, run.font) for run in second.runs] == [("C«ng ", ".VnTime"), ("coâng", "VNI-Times")]


def test_bold_is_told() -> None:
    table = only(samples.xlsx())
    assert [{cell.bold for cell in row.cells.values()} for row in table.rows] == [{True}, {False}, {False}]


def test_a_used_range_of_formatted_rows_ends_where_the_cells_end() -> None:
    book, sheet = new_sheet()
    for number in range(1, 135):
        sheet.append((number, TRICKY))
    for number in range(135, 901):
        sheet.cell(number, 1).font = Font(bold=True)
    assert [row.number for row in only(samples.saved(book)).rows] == [*range(1, 135)]


def test_numbers_keep_what_is_stored_and_how_it_is_written() -> None:
    cells = only(samples.xlsx((3, 1.003, 1e20, 0.1))).rows[0].cells
    assert [(cell.text, cell.number) for cell in cells.values()] == [
        ("3", 3.0),
        ("1.003", 1.003),
        ("1e+20", 1e20),
        ("0.1", 0.1),
    ]


@pytest.mark.parametrize("name", ["danh sách.xlsx", "danh sách.xls", "danh sách"])
def test_what_a_file_is_its_content_tells(name: str) -> None:
    assert texts(only(samples.xlsx(), name))[1][2] == "1.004873"
    assert only(samples.html(), name).rows[0].cells[1].font == ".VnTime"


def word(rows: int, columns: int, fill: Callable[[Table], None]) -> bytes:
    """A Word file with one table."""
    document = Document()
    fill(document.add_table(rows, columns))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_merged_cells_of_word_leave_their_places_to_the_others() -> None:
    def fill(table: Table) -> None:
        table.cell(0, 0).merge(table.cell(0, 1)).text = "rộng"
        table.cell(1, 0).merge(table.cell(2, 0)).text = "cao"
        table.cell(0, 2).text, table.cell(1, 1).text, table.cell(2, 2).text = "c1", "b2", "c3"

    table = only(word(3, 3, fill))
    assert texts(table) == [{1: "rộng", 3: "c1"}, {1: "cao", 2: "b2"}, {3: "c3"}]
    assert set(table.spans) == {Span(1, 1, 1, 2), Span(2, 1, 3, 1)}


def test_a_table_within_a_cell_of_word_is_a_table_of_its_own() -> None:
    def fill(table: Table) -> None:
        table.cell(0, 0).text = "ngoài"
        table.cell(0, 1).add_table(1, 1).cell(0, 0).text = "trong"

    outer, inner = read_tables(word(1, 2, fill), "tệp").tables
    assert (texts(outer), texts(inner)) == ([{1: "ngoài"}], [{1: "trong"}])
    assert (outer.number, inner.number) == (1, 2)


def test_fonts_bold_tabs_and_breaks_of_word_are_told() -> None:
    def fill(table: Table) -> None:
        paragraph = table.cell(0, 0).paragraphs[0]
        for text, font in (("C«ng\t", ".VnTime"), ("coâng", "VNI-Times")):
            run = paragraph.add_run(text)
            run.font.name, run.bold = font, True
        table.cell(0, 0).add_paragraph("hai")

    cell = only(word(1, 1, fill)).rows[0].cells[1]
    assert cell.text == "C«ng\tcoâng\nhai"
    assert [run.font for run in cell.runs][:2] == [".VnTime", "VNI-Times"]
    assert not cell.bold


EXCEL = """<html><head><style><!--.xl65{font-family:".VnTime";font-weight:700}--></style></head><body>
<table><!--StartFragment--><col width=64><tr height=22><td class=xl65 rowspan=2>C«ng</td><td colspan=2>a<br>b
c</td></tr><tr style='display:none'><td>&nbsp;</td><td x:num="1.003">1,003</td></tr><!--EndFragment--></table></body>"""
LIBREOFFICE = """<html><body><table cellspacing="0"><colgroup width="85"></colgroup><tr><td height="17"><b><font
face=".VnTime">C«ng</font></b></td><td sdval="3" sdnum="1066;">3</td></tr></table></body></html>"""
WORD = """<html xmlns:o="x"><body><!--StartFragment--><p>trước</p><table class=MsoTableGrid><tr><td><p class=MsoNormal>
<b><span style='font-size:12.0pt;font-family:".VnTime"'>C«ng<o:p></o:p></span></b></p></td></tr></table></body>"""


def test_excel_puts_fonts_into_classes_and_breaks_its_source() -> None:
    (table,) = tables_from_html(EXCEL)
    first, second = table.rows
    assert (first.cells[1].font, first.cells[1].bold, first.cells[2].text) == (".VnTime", True, "a\nb c")
    assert (second.number, second.hidden, second.cells[3].text) == (2, True, "1,003")
    assert table.spans == (Span(1, 1, 2, 1), Span(1, 2, 1, 3))


@pytest.mark.parametrize("html", [LIBREOFFICE, WORD], ids=["LibreOffice", "Word"])
def test_others_put_fonts_around_the_text(html: str) -> None:
    (table,) = tables_from_html(html)
    cell = table.rows[0].cells[1]
    assert (cell.text, cell.font, cell.bold) == ("C«ng", ".VnTime", True)


def test_a_block_of_text_has_cells_with_breaks_in_quotes_and_lines_without_tabs_are_rows() -> None:
    (block,) = tables_from_text('1\t"a\nb"\t\n\n2\t"nói ""có"""\n')
    assert texts(block) == [{1: "1", 2: "a\nb"}, {1: "2", 2: 'nói "có"'}]
    assert [row.number for row in block.rows] == [1, 3]
    (lines,) = tables_from_text("Đăng ký khai sinh\r\nĐăng ký kết hôn; lần đầu")
    assert [row[1] for row in texts(lines)] == ["Đăng ký khai sinh", "Đăng ký kết hôn; lần đầu"]
    assert tables_from_text(" \n") == []


ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1258")


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("divider", ["\t", ";", ",", "|"])
def test_text_files_are_read_in_every_encoding_with_every_divider(encoding: str, divider: str) -> None:
    rows = [["STT", "Tên thủ tục"], *([str(n), f"Đăng ký khai sinh, lần {n}; sửa"] for n in range(1, 4))]
    written = "\r\n".join(divider.join(f'"{cell}"' for cell in row) for row in rows)
    table = only(bytes_of(written, encoding))
    assert [list(row.values()) for row in texts(table)] == rows


def bytes_of(text: str, encoding: str) -> bytes:
    """As Windows writes it: cp1258 has tones as letters of their own, after the vowel."""
    if encoding != "cp1258":
        return text.encode(encoding)
    return b"".join(map(_in_cp1258, text))


def _in_cp1258(letter: str) -> bytes:
    try:
        return letter.encode("cp1258")
    except UnicodeEncodeError:
        parts = normalize("NFD", letter)
        tone = next(part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323")
        return normalize("NFC", parts.replace(tone, "")).encode("cp1258") + tone.encode("cp1258")


@pytest.mark.parametrize("path", sorted(DATA.glob("xls_ma_cu/*.xls")), ids=lambda path: path.name)
def test_real_old_files_tell_the_fonts_of_all_their_texts(path: Path) -> None:
    tables = read_tables(path.read_bytes(), path.name).tables
    cells = [cell for table in tables for row in table.rows for cell in row.cells.values()]
    assert len(cells) > 50
    assert all(cell.font for cell in cells if cell.number is None and not cell.unknown)


def test_a_real_export_of_1037_rows_is_read_whole() -> None:
    (table,) = (
        table
        for table in read_tables((DATA / "xlsx_goc" / "PTO.xls").read_bytes(), "PTO.xls").tables
        if table.rows
    )
    assert len(table.rows) == 1038
