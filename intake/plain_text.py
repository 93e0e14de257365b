"""Text files of tables: in which encoding their bytes are, and by which sign their cells are divided.

Bytes of TCVN3 and VNI are no encoding that computers name: they come through as Latin letters, and repairing.py knows.
"""

import csv
import io
import re
from collections.abc import Sequence
from unicodedata import normalize

from intake.tables import MOST_CELLS, RawCell, RawRow, RawTable
from models.legacy_text import mended
from models.problems import Refusal

_MARKED = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DIVIDERS = "\t;,|"
_SAMPLE_LINES = 50
_LONGEST_CELL = 1 << 20
_TONE = re.compile(rb"[\xcc\xd2\xde\xec\xf2]")
_TONE_AFTER_VOWEL = re.compile(
    rb"[aeiouyAEIOUY\xc2\xc3\xca\xd4\xd5\xdd\xe2\xe3\xea\xf4\xf5\xfd][\xcc\xd2\xde\xec\xf2]"
)


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
    if _has_tones_after_vowels(data):
        return normalize("NFC", data.decode("cp1258", "replace"))
    as_latin = data.decode("latin-1")
    _, encoding = mended(as_latin[:20_000])
    return as_latin if encoding else data.decode("cp1252", "replace")


def _has_tones_after_vowels(data: bytes) -> bool:
    """Whether the bytes of cp1258's tones stand after vowels; in TCVN3 and VNI they are vowels, after consonants."""
    tones, after_vowels = len(_TONE.findall(data)), len(_TONE_AFTER_VOWEL.findall(data))
    return tones > 0 and after_vowels >= 0.9 * tones


def text_table(data: bytes, source: str) -> list[RawTable]:
    """The one table of a text file."""
    return table_of_text(decoded(data), source)


def table_of_text(text: str, source: str = "") -> list[RawTable]:
    """The table in a text; a cell in quotes may hold its divider and line breaks.

    Refusal `file-too-large`: more cells than `MOST_CELLS`.
    """
    tidy = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    csv.field_size_limit(_LONGEST_CELL)
    divider = _divider(tidy)
    if tidy.count(divider) + tidy.count("\n") > MOST_CELLS:
        raise Refusal("file-too-large", source=source, limit=MOST_CELLS)
    try:
        lines = list(csv.reader(io.StringIO(tidy), delimiter=divider))
    except csv.Error:
        lines = [line.split(divider) for line in tidy.split("\n")]
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
