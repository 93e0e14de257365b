"""Text files of tables: in which encoding their bytes are, and by which sign their cells are divided.

Bytes of TCVN3 and VNI are no encoding that computers name: they come through as Latin letters, and repairing.py knows.
"""

import csv
import io
import re
from collections.abc import Sequence

from intake.tables import RawCell, RawRow, RawTable
from models.legacy_text import mended

_MARKED = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DIVIDERS = "\t;,|"
_SAMPLE_LINES = 50
_LONGEST_CELL = 1 << 20
_RIGHT = re.compile("[ăđĩũơưĂĐĨŨƠƯ\u0300\u0301\u0303\u0309\u0323]")


def decoded(data: bytes) -> str:
    """The text in these bytes: by its mark, as UTF-8, as UTF-16, else whichever Vietnamese code page reads best."""
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if data[:400].count(0) * 4 > len(data[:400]):
        return data.decode(
            "utf-16-le" if data[1:400:2].count(0) > data[:400:2].count(0) else "utf-16-be", "replace"
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _in_code_page(data)


def _in_code_page(data: bytes) -> str:
    """cp1258 writes tones as signs of their own after the vowel; what has none of these is TCVN3 or VNI, or Latin."""
    # The old encodings have the letters; quotation marks and dashes are those of the code page they were typed in.
    as_latin = data.decode("cp1252", "replace")
    text, encoding = mended(as_latin[:20_000])
    as_1258 = data.decode("cp1258", "replace")
    if encoding and not _reads_better(as_1258, text):
        return as_latin
    return as_1258 if _RIGHT.search(as_1258) else as_latin


def _reads_better(text: str, other: str) -> bool:
    return len(_RIGHT.findall(text[:20_000])) > len(_RIGHT.findall(other))


def text_table(data: bytes, source: str) -> list[RawTable]:
    """The one table of a text file."""
    return table_of_text(decoded(data), source)


def table_of_text(text: str, source: str = "") -> list[RawTable]:
    """The table in a text; a cell in quotes may hold its divider and line breaks."""
    tidy = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    csv.field_size_limit(_LONGEST_CELL)
    try:
        lines = list(csv.reader(io.StringIO(tidy), delimiter=_divider(tidy)))
    except csv.Error:
        lines = [line.split(_divider(tidy)) for line in tidy.split("\n")]
    return raw_table(lines, source)


def _divider(text: str) -> str:
    """The sign that divides most lines into equally many cells, and into most."""
    sample = text.split("\n")[:_SAMPLE_LINES]
    return max(_DIVIDERS, key=lambda sign: _cells_divided(sign, sample))


def _cells_divided(sign: str, sample: Sequence[str]) -> int:
    try:
        widths = [len(line) for line in csv.reader(sample, delimiter=sign) if any(line)]
    except csv.Error:
        return 0
    usual = max(set(widths), key=widths.count, default=1)
    return widths.count(usual) * (usual - 1)


def raw_table(lines: Sequence[Sequence[str]], source: str) -> list[RawTable]:
    """Lines of texts as a table; none where nothing is in them."""
    raw = (
        RawRow(number, {column: RawCell(text) for column, text in enumerate(texts, start=1) if text.strip()})
        for number, texts in enumerate(lines, start=1)
    )
    rows = tuple(row for row in raw if row.cells)
    return [RawTable(source, "", 1, rows)] if rows else []
