"""What cannot be read is refused with what it is, and bombs before they go off; macros and links are said."""

import struct
from collections.abc import Callable
from random import Random

import pytest

from intake.reading import read_tables
from models.problems import Refusal
from tests.intake import file_samples as samples
from tests.intake.sheet_samples import edited
from ui.messages import problem_text

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
SHEET = "xl/worksheets/sheet1.xml"


def repeated(rows: int, columns: int) -> bytes:
    cell = (
        f'<table:table-cell table:number-columns-repeated="{columns}"><text:p>x</text:p></table:table-cell>'
    )
    return samples.ods(f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row>' * 3)


REFUSED = {
    "a PDF": (b"%PDF-1.7\n", "file-is-pdf"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "file-is-picture"),
    "RTF": (b"{\\rtf1 a}", "file-is-old-word"),
    "old Word": (OLE + "WordDocument".encode("utf-16-le"), "file-is-old-word"),
    "locked": (OLE + "EncryptedPackage".encode("utf-16-le"), "workbook-protected"),
    "a locked old workbook": (
        # BOF of BIFF 8, then FILEPASS
        struct.pack("<HHHHHHII", 0x809, 16, 0x600, 5, 0, 1997, 0, 6) + struct.pack("<HHH4x", 0x2F, 6, 1),
        "workbook-protected",
    ),
    "another OLE file": (OLE, "file-not-known"),
    "an archive": (samples.packed({"a.txt": b"a"}), "file-is-archive"),
    "RAR": (b"Rar!\x1a\x07", "file-is-archive"),
    "our package": (
        samples.packed({"mimetype": b"application/vnd.etsi.asic-e+zip"}),
        "file-is-package",
    ),
    "binary workbook": (
        samples.packed({"[Content_Types].xml": b"", "xl/workbook.bin": b""}),
        "file-is-binary-workbook",
    ),
    "slides": (
        samples.packed({"[Content_Types].xml": b"", "ppt/presentation.xml": b""}),
        "file-not-known",
    ),
    "machine code": (b"MZ\x90\0\3\0\0\0" * 50, "file-not-known"),
    "nothing": (b"", "workbook-empty"),
    "blanks": (b"\xef\xbb\xbf \r\n", "workbook-empty"),
    "a page without a table": (b"<html><body><p>a</p></body></html>", "file-without-table"),
    "merged cells without end": (
        b"<table><tr>" + b"<td rowspan=1000 colspan=1000>a" * 50,
        "workbook-bomb",
    ),
    "a locked sheet of LibreOffice": (
        samples.packed({"content.xml": b"", "META-INF/manifest.xml": b"<a:encryption-data/>"}),
        "workbook-protected",
    ),
    "repeated rows": (repeated(10**9, 1), "workbook-bomb"),
    "repeated rows and columns": (repeated(10_000, 200), "workbook-bomb"),
    "millions of cells": (b"a;" * 1_100_000, "file-too-large"),
    "cut off": (samples.xlsx()[:-400], "workbook-unreadable"),
}


@pytest.mark.parametrize(("data", "code"), REFUSED.values(), ids=REFUSED.keys())
def test_what_it_is_and_what_to_do_is_said(data: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_tables(data, "tệp")
    assert refused.value.problem.code == code
    assert "tệp" in problem_text(refused.value.problem)


FAR = {
    "a far cell": (b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    "in single quotes": (
        b"</sheetData>",
        b"<row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>",
    ),
    "without addresses": (
        b"</sheetData>",
        b'<row r="1048576">' + b"<c><v>1</v></c>" * 900 + b"</row></sheetData>",
    ),
    "an escaped address": (
        b"</sheetData>",
        b'<row r="&#49;048576"><c r="&#88;FD9"><v>1</v></c></row></sheetData>',
    ),
    "a declared dimension": (b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>'),
}


@pytest.mark.parametrize(("old", "new"), FAR.values(), ids=FAR.keys())
def test_cells_far_apart_cost_no_memory(old: bytes, new: bytes) -> None:
    data = edited(samples.xlsx(), SHEET, old, new)
    try:
        tables = read_tables(data, "tệp").tables
    except Refusal as refusal:
        code = refusal.problem.code
    else:
        code = "" if tables[0].rows[0].cells[1].text == "STT" else "misread"
    assert code in ("", "workbook-bomb")


def test_macros_and_links_are_said_and_left_alone() -> None:
    parts = samples.parts_of(samples.xlsx())
    data = samples.packed({**parts, "xl/vbaProject.bin": b"a", "xl/externalLinks/externalLink1.xml": b"a"})
    found = read_tables(data, "tệp")
    assert [problem.code for problem in found.problems] == ["macros-ignored", "links-not-followed"]
    assert found.tables == read_tables(samples.xlsx(), "tệp").tables


ENTITIES = b"<!DOCTYPE a [<!ENTITY l0 'lol'>" + b"".join(
    b"<!ENTITY l%d '%s'>" % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 12)
)


@pytest.mark.parametrize(
    ("make", "part"),
    [(samples.xlsx, SHEET), (samples.docx, "word/document.xml"), (samples.ods, "content.xml")],
    ids=["xlsx", "docx", "ods"],
)
def test_entities_are_not_laughed_at(make: Callable[[], bytes], part: str) -> None:
    parts = samples.parts_of(make())
    start = parts[part].index(b"<", parts[part].find(b"?>") + 1)
    bomb = parts[part][:start] + ENTITIES + b"]>" + parts[part][start:].replace(b"STT", b"&l11;")
    with pytest.raises(Refusal, match="workbook-bomb"):
        read_tables(samples.packed({**parts, part: bomb}), "tệp")


@pytest.mark.parametrize("make", [samples.xlsx, samples.docx, samples.ods], ids=["xlsx", "docx", "ods"])
def test_no_cut_leaves_a_packed_file_that_is_taken_for_whole(make: Callable[[], bytes]) -> None:
    data = make()
    for length in Random(3).sample(range(4, len(data)), 100):
        with pytest.raises(Refusal):
            read_tables(data[:length], "tệp")


@pytest.mark.parametrize("make", [samples.xls, samples.html, samples.text], ids=["xls", "html", "csv"])
def test_what_is_left_of_other_files_is_read_or_refused(make: Callable[[], bytes]) -> None:
    data = make()
    for length in Random(3).sample(range(len(data)), min(60, len(data) - 1)):
        try:
            read_tables(data[:length], "tệp")
        except Refusal as refusal:
            assert problem_text(refusal.problem)  # noqa: PT017


def test_a_locked_part_of_a_workbook_is_protected() -> None:
    data = bytearray(samples.xlsx())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(Refusal, match="workbook-protected"):
        read_tables(bytes(data), "tệp")


def stopped(_step: str, _done: int, _total: int) -> bool:
    return False


def test_reading_stops_when_told() -> None:
    with pytest.raises(Refusal, match="reading-cancelled"):
        read_tables(samples.xlsx(), "tệp", stopped)


def test_a_formula_without_a_value_is_unknown_and_a_hidden_row_is_told() -> None:
    data = samples.xlsx(("Tên", "Số"), ("a", "=1+1"), ("b", 2))
    data = edited(data, SHEET, b'<row r="3"', b'<row r="3" hidden="1"')
    (table,) = read_tables(data, "tệp").tables
    assert table.rows[1].cells[2].unknown
    assert [row.hidden for row in table.rows] == [False, False, True]
    assert [row.cells[1].bold for row in table.rows] == [True, False, False]
