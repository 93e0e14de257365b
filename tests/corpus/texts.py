"""Papers as text files and pasted text, in the encodings that offices' machines write."""

import csv
import io
import unicodedata

from tests.corpus.papers import Paper, Sheet
from tests.corpus.spelling import compound

_ENCODINGS = {
    "csv": "utf-8", "csv-bom": "utf-8-sig", "csv-utf16": "utf-16", "csv-cp1258": "cp1258", "csv-tcvn3": "cp1252",
    "csv-semicolon": "utf-8-sig", "tsv": "utf-8",
}  # fmt: skip
_DELIMITERS = {"csv-semicolon": ";", "tsv": "\t", "csv-utf16": "\t"}
"""Excel saves "Unicode text" with tabs, and with semicolons where the comma is the decimal sign."""


def text_file(paper: Paper, container: str) -> bytes:
    """The paper as a text file of this kind. UnicodeEncodeError where the encoding lacks a letter."""
    text = _delimited(paper.sheets[0], _DELIMITERS.get(container, ","))
    if container == "csv-cp1258":
        text = _as_windows_writes(text)
    return text.encode(_ENCODINGS[container])


def _as_windows_writes(text: str) -> str:
    """Windows-1258 has the tones as marks of their own; quotation marks it has."""
    return compound(unicodedata.normalize("NFC", text))


def _delimited(sheet: Sheet, delimiter: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    for line in sheet.all_lines:
        writer.writerow([line[at].plain if at in line else "" for at in range(1, sheet.width + 1)])
    return out.getvalue()


def pasted_text(paper: Paper, container: str) -> str:
    """What the clipboard has as text: cells between tabs (`clip-tsv`), or lines of an e-mail with tabs (`clip-text`).

    A line of plain text ends with its last word.
    """
    text = _delimited(paper.sheets[0], "\t")
    if container == "clip-tsv":
        return text
    text = text.replace("\r\n", "\r").replace("\n", " ").replace('"', "")
    return "".join(line.rstrip("\t") + "\n" for line in text.split("\r") if line)
