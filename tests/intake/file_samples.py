"""Files of every kind that is read, made in memory, and what damages them."""

import io
import struct
from collections.abc import Mapping
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from docx import Document
from openpyxl import Workbook
from openpyxl.styles import Font

DATA = Path(__file__).parents[1] / "data"
ROWS: tuple[tuple[str | int | None, ...], ...] = (
    ("STT", "Mã TTHC", "Tên thủ tục", "Mức độ 4"),
    (1, "1.004873", "Cấp giấy xác nhận tình trạng hôn nhân", "x"),
    (2, "1.001193", "Đăng ký khai sinh", None),
)
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


def xlsx(*rows: tuple[str | float | None, ...]) -> bytes:
    """A workbook with these rows, the first one bold."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows or ROWS:
        sheet.append(row)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    return saved(book)


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def docx() -> bytes:
    """A Word file with one table."""
    document = Document()
    table = document.add_table(len(ROWS), 4)
    for row, values in zip(table.rows, ROWS, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = str(value or "")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def ods(rows: str = "") -> bytes:
    """An OpenDocument sheet with these rows, as XML."""
    cells = (
        "".join(f"<table:table-cell><text:p>{value or ''}</text:p></table:table-cell>" for value in row)
        for row in ROWS
    )
    body = rows or "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    names = " ".join(f'xmlns:{name}="{_OFFICE}:{name}:1.0"' for name in ("office", "table", "text", "style"))
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="Trang">{body}</table:table>'
        f"</office:spreadsheet></office:body></office:document-content>"
    )
    return packed(
        {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": content.encode()}
    )


def html() -> bytes:
    """A page with one table, as a spreadsheet writes it."""
    cells = ("".join(f"<td class=xl65 colspan=1>{value or ''}</td>" for value in row) for row in ROWS)
    rows = "".join(f"<tr>{row}</tr>" for row in cells)
    style = "<style><!-- .xl65 {font-family:.VnTime; font-weight:700;} --></style>"
    head = f"<html><head>{style}</head><body><!--[if gte mso 9]><xml/><![endif]-->"
    return f"{head}<table>{rows}</table></body></html>".encode()


def text() -> bytes:
    """The rows divided by semicolons."""
    return "\n".join(";".join(f'"{value or ""}"' for value in row) for row in ROWS).encode()


def xls() -> bytes:
    """A real BIFF file in TCVN3."""
    return (DATA / "xls_ma_cu" / "2005-FDILangson.xls").read_bytes()


def packed(parts: Mapping[str, bytes]) -> bytes:
    """A ZIP file of these parts."""
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a ZIP file; none where it is no ZIP file."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except BadZipFile:
        return {}


_PIECES = (
    b"", b"<", b">", b'"', b"'", b"&", b"&#0;", b"&#x110000;", b"\0", b"\xff", b"<![", b"<!--", b"-->", b"]]>",
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"-1", b"0", b"1048577", b"999999999999", b"XFD1048576", b"<c r=\"ZZZ9\">",
    b"<row>", b"</row>", b"<table>", b"</table>", b"<td rowspan=999 colspan=999>", b"\x80\xad\x9d", b"NaN", b"1e400",
    struct.pack("<I", 0xFFFFFFFF), struct.pack("<H", 0x00FD), struct.pack("<I", 0),
)  # fmt: skip


def mutated(data: bytes, random: Random) -> bytes:
    """The file with something wrong in it: in the bytes of its members, packed again, or in its own bytes."""
    parts = parts_of(data)
    if not parts or random.random() < 0.25:
        return _damaged(data, random)
    name = random.choice(sorted(parts))
    if random.random() < 0.05:
        del parts[name]
    else:
        parts[name] = _damaged(parts[name], random)
    return packed(parts)


def _damaged(data: bytes, random: Random) -> bytes:
    for _ in range(random.choice((1, 1, 2, 5))):
        data = random.choice((_overwritten, _inserted, _cut, _doubled, _number_changed))(data, random)
    return data


def _overwritten(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + bytes([random.randrange(256)]) + data[at + 1 :]


def _inserted(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(_PIECES) + data[at:]


def _cut(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + data[at + random.choice((1, 2, 8, 64, len(data))) :]


def _doubled(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    piece = data[at : at + random.choice((4, 32, 256))]
    return data[:at] + piece * random.choice((1, 2, 20)) + data[at:]


def _number_changed(data: bytes, random: Random) -> bytes:
    digits = [at for at in range(len(data)) if data[at : at + 1].isdigit()]
    if not digits:
        return data
    at = random.choice(digits)
    return (
        data[:at]
        + random.choice((b"0", b"9", b"16384", b"1048576", b"4294967296", b"-5", b"1e9"))
        + data[at + 1 :]
    )
