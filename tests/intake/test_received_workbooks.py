"""Files as they arrive: cut off, damaged, protected, absurd. Each is read or refused by name."""

import io
import random
from datetime import UTC, datetime
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from export.appendix_workbook import appendix_workbook
from intake.sheets import address
from intake.workbook import LARGEST, read_cells
from models.problems import Refusal
from tests.export.appendix_samples import district_tree, exported, profile
from tests.intake.sheet_samples import edited

SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture(scope="module")
def workbook() -> bytes:
    form = exported(district_tree(), profile())[1]
    return appendix_workbook(form, "letter", "", datetime(2021, 5, 19, tzinfo=UTC))


def refused(data: bytes) -> str:
    with pytest.raises(Refusal) as caught:
        read_cells(data, "gửi.xlsx")
    assert caught.value.problem.params == {"source": "gửi.xlsx"}
    return caught.value.problem.code


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def typed(*rows: list[object]) -> bytes:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    return saved(book)


def test_cells_come_with_their_places(workbook: bytes) -> None:
    sheet = read_cells(workbook, "gửi.xlsx")[0]
    cells = {address(row.number, place): value for row in sheet.rows for place, value in row.cells.items()}
    assert (sheet.name, sheet.hidden) == ("Phụ lục II", False)
    assert (cells["A2"], cells["A6"], cells["B7"], cells["A11"]) == ("Phụ lục II", "STT", "Cấp tỉnh", 2)


def test_numbers_dates_and_ticks_become_texts_or_whole_numbers() -> None:
    sheet = read_cells(typed([3.0, 2.5, datetime(2021, 5, 9), True, "  ", None]), "x")[0]  # noqa: DTZ001 - as in a file
    assert dict(sheet.rows[0].cells) == {1: 3, 2: "2,5", 3: "09/05/2021", 4: "x", 5: "  "}


def test_columns_are_named_as_excel_names_them() -> None:
    assert [address(7, column) for column in (1, 26, 27, 702, 703)] == ["A7", "Z7", "AA7", "ZZ7", "AAA7"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"STT;T\xc3\xaan", b"\x89PNG", bytes(2000)])
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    assert refused(data) == "workbook-unreadable"


def test_a_zip_file_that_is_no_workbook_is_refused() -> None:
    stream = io.BytesIO()
    with ZipFile(stream, "w") as archive:
        archive.writestr("readme.txt", "không phải bảng tính")
    assert refused(stream.getvalue()) == "workbook-unreadable"


def test_an_old_xls_is_unreadable_and_an_encrypted_workbook_protected() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert refused(ole) == "workbook-unreadable"
    assert refused(ole + "EncryptedPackage".encode("utf-16-le")) == "workbook-protected"


def test_a_workbook_without_a_filled_cell_is_empty() -> None:
    assert refused(typed()) == "workbook-empty"


def test_no_cut_leaves_a_workbook_that_is_taken_for_whole(workbook: bytes) -> None:
    for length in random.Random(3).sample(range(len(workbook)), 150):
        assert refused(workbook[:length]) == "workbook-unreadable"


def test_a_flipped_bit_is_read_or_refused(workbook: bytes) -> None:
    chance = random.Random(4)
    for _ in range(150):
        damaged = bytearray(workbook)
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        try:
            assert read_cells(bytes(damaged), "gửi.xlsx")
        except Refusal as refusal:
            assert refusal.problem.code.startswith("workbook-")  # noqa: PT017


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"</sheetData>", b""),
        (b"<sheetData>", b"<sheetData><row r='x'>"),
        (b"<v>1</v>", b"<v>eins</v>"),
        (b"<worksheet", b"<!DOCTYPE w [<!ENTITY a 'aaaa'>]><worksheet a='&b;'"),
    ],
)
def test_a_sheet_made_by_hand_and_wrong_is_refused(workbook: bytes, old: bytes, new: bytes) -> None:
    assert refused(edited(workbook, SHEET, old, new)) == "workbook-unreadable"


def test_a_bomb_is_refused_before_it_is_unpacked(workbook: bytes) -> None:
    stream = io.BytesIO(workbook)
    with ZipFile(stream, "a", ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/big.xml", bytes(16 * 2**20))
    assert refused(stream.getvalue()) == "workbook-bomb"
    assert LARGEST < 2**30


def test_billions_of_laughs_are_not_laughed(workbook: bytes) -> None:
    entities = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 12))
    bomb = edited(
        workbook, SHEET, b"<worksheet", b'<!DOCTYPE w [<!ENTITY l0 "lol">' + entities + b"]><worksheet"
    )
    bomb = edited(bomb, SHEET, b"<t>STT</t>", b"<t>&l11;</t>")
    assert refused(bomb) == "workbook-unreadable"


def test_a_used_range_of_a_million_formatted_rows_is_passed_over(workbook: bytes) -> None:
    formatted = b"".join(
        b'<row r="%d" ht="15"><c r="A%d" s="5"/></row>' % (n, n) for n in range(200, 300_000)
    )
    last = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>z</t></is></c></row>'
    sheet = read_cells(edited(workbook, SHEET, b"</sheetData>", formatted + last + b"</sheetData>"), "x")[0]
    assert (sheet.rows[-1].number, dict(sheet.rows[-1].cells)) == (1_048_576, {16_384: "z"})
    assert len(sheet.rows) < 100


def test_a_used_range_that_is_a_lie_does_not_matter(workbook: bytes) -> None:
    lie = edited(workbook, SHEET, b'<dimension ref="A1:F', b'<dimension ref="A1:XFD')
    assert read_cells(lie, "x")[0].rows == read_cells(workbook, "x")[0].rows


def test_hidden_sheets_are_told_apart() -> None:
    book = Workbook()
    book.worksheets[0]["A1"] = "a"
    hidden = book.create_sheet("cũ")
    hidden["A1"] = "b"
    hidden.sheet_state = "hidden"
    assert [(sheet.name, sheet.hidden) for sheet in read_cells(saved(book), "x")] == [
        ("Sheet", False),
        ("cũ", True),
    ]
