"""Reads received files, whatever they are, as raw tables. What a file is, its content tells, not its name.

A file is only read: never saved again, no macro run, no link followed. What cannot be read is refused with its reason.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from intake.kinds import FileKind, kind_of
from intake.limits import Watch, watch
from intake.tables import RawTable
from models.problems import Problem, Refusal
from models.progress import Progress


class Received(NamedTuple):
    """The tables of received files, and what is worth saying of them."""

    tables: tuple[RawTable, ...]
    problems: tuple[Problem, ...]


def read_tables(data: bytes, source: str, progress: Progress | None = None) -> Received:
    """The tables in these bytes; `source` is the file's name.

    Refusals, each with `source`: `workbook-protected`, `workbook-bomb`, `workbook-unreadable`, `workbook-empty`,
    `file-is-*`, `file-too-big`, `file-too-large`, `file-not-known`, `file-damaged`, `file-without-table`; without
    it `reading-cancelled`.
    Problems: `macros-ignored`, `links-not-followed`.
    """
    watched = watch(progress)
    watched(0, 1)
    kind = kind_of(data, source)
    if len(data) > _LARGEST.get(kind, len(data)):
        raise Refusal("file-too-big", path=source, source=source, size=len(data), limit=_LARGEST[kind])
    received = _READERS[kind](data, source, watched)
    watched(1, 1)
    if not any(table.rows for table in received.tables):
        spoken = kind in (FileKind.DOCX, FileKind.HTML)
        raise Refusal("file-without-table" if spoken else "workbook-empty", source=source)
    return received


def _read_xlsx(data: bytes, source: str, _watched: Watch) -> Received:
    from intake.xlsx_reader import read_xlsx, remarks_on

    return Received(tuple(read_xlsx(data, source)), tuple(remarks_on(data, source)))


def _read_xls(data: bytes, source: str, _watched: Watch) -> Received:
    from intake.xlrd_adapter import read_xls

    return _plain(read_xls(data, source))


def _read_ods(data: bytes, source: str, watched: Watch) -> Received:
    from intake.ods_reader import read_ods

    return _plain(read_ods(data, source, watched))


def _read_docx(data: bytes, source: str, watched: Watch) -> Received:
    from intake.docx_adapter import read_docx

    return _plain(read_docx(data, source, watched))


def _read_html(data: bytes, source: str, watched: Watch) -> Received:
    from intake.html_tables import html_tables
    from intake.plain_text import decoded

    return _plain(html_tables(decoded(data), source, watched))


def _read_text(data: bytes, source: str, _watched: Watch) -> Received:
    from intake.plain_text import text_table

    return _plain(text_table(data, source))


def _plain(tables: Sequence[RawTable]) -> Received:
    return Received(tuple(tables), ())


_LARGEST = {FileKind.XLS: 16 * 2**20, FileKind.HTML: 32 * 2**20, FileKind.TEXT: 32 * 2**20}
"""Bytes of files that nothing packs; a list of 10,000 rows has 5 MB. Larger ones would take minutes, or the memory."""
_READERS: dict[FileKind, Callable[[bytes, str, Watch], Received]] = {
    FileKind.XLSX: _read_xlsx,
    FileKind.XLS: _read_xls,
    FileKind.ODS: _read_ods,
    FileKind.DOCX: _read_docx,
    FileKind.HTML: _read_html,
    FileKind.TEXT: _read_text,
}
