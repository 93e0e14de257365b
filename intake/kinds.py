"""What a received file is, told by its first bytes and, of a ZIP file, by the parts in it. Sizes are checked first."""

import io
import re
from enum import Enum, auto
from zipfile import BadZipFile, ZipFile

from intake.workbook import check_container
from models.problems import Refusal


class FileKind(Enum):
    """The kinds of file that hold tables."""

    XLSX = auto()
    XLS = auto()
    ODS = auto()
    DOCX = auto()
    HTML = auto()
    TEXT = auto()


_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_HTML = re.compile(rb"<(!doctype html|html|head|body|meta|table|style|!--\[if)\b", re.IGNORECASE)
_WORD_STREAM = "WordDocument".encode("utf-16-le")
_BOOK_STREAMS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_MAIN_PARTS = (
    ("xl/workbook", FileKind.XLSX),
    ("word/document", FileKind.DOCX),
    ("content.xml", FileKind.ODS),
)
_SEARCHED = 4096


def kind_of(data: bytes, source: str) -> FileKind:
    """What these bytes are. Refusals: see `intake.reading.read_tables`."""
    if data.startswith(_ZIP):
        return _kind_of_zip(data, source)
    if data.startswith(_OLE):
        return _kind_of_ole(data, source)
    if data.startswith(b"%PDF"):
        raise Refusal("file-is-pdf", source=source)
    if data.startswith(_PICTURES):
        raise Refusal("file-is-picture", source=source)
    if data.startswith((b"\x09\x08", b"\x09\x04", b"\x09\x02")):
        return FileKind.XLS  # BIFF without a container around it
    if _HTML.search(data.replace(b"\0", b"")[:_SEARCHED]):
        return FileKind.HTML
    if _is_binary(data):
        raise Refusal("workbook-unreadable", source=source)
    return FileKind.TEXT


def _kind_of_zip(data: bytes, source: str) -> FileKind:
    check_container(data, source)
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        raise Refusal("workbook-unreadable", source=source) from None
    for beginning, kind in _MAIN_PARTS:
        if any(name.startswith(beginning) for name in names):
            return kind
    raise Refusal("workbook-unreadable", source=source)


def _kind_of_ole(data: bytes, source: str) -> FileKind:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Refusal("workbook-protected", source=source)
    if _WORD_STREAM in data:
        raise Refusal("file-is-old-word", source=source)
    if any(stream in data for stream in _BOOK_STREAMS):
        return FileKind.XLS
    raise Refusal("workbook-unreadable", source=source)


def _is_binary(data: bytes) -> bool:
    """Whether bytes are no text: zeros are, unless they are every second byte, as in UTF-16."""
    head = data[:_SEARCHED]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    return not data.strip() or head.count(0) > len(head) // 3 + 1 or (0 in head and not _looks_utf16(head))


def _looks_utf16(head: bytes) -> bool:
    return max(head[::2].count(0), head[1::2].count(0)) * 4 > len(head) // 2
