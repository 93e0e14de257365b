"""What a received file is, told by its first bytes and, of a ZIP file, by the parts in it. Sizes are checked first."""

import io
import re
from enum import Enum, auto
from zipfile import BadZipFile, ZipFile
from zlib import error

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
_OF_NO_USE = {
    "file-is-pdf": (b"%PDF",),
    "file-is-picture": (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"),
    "file-is-old-word": (b"{\\rtf",),
    "file-is-archive": (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b"),
}
"""What files begin with that hold no table for us, by what is said of them."""
_BARE_BOOKS = (b"\x09\x08", b"\x09\x04", b"\x09\x02")
"""BIFF without a container around it."""
_HTML = re.compile(rb"<(!doctype html|html|head|body|meta|table|style|!--\[if)\b", re.IGNORECASE)
_WORD_STREAM = "WordDocument".encode("utf-16-le")
_BOOK_STREAMS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_MAIN_PARTS = (
    ("xl/workbook.xml", FileKind.XLSX),
    ("word/document.xml", FileKind.DOCX),
    ("content.xml", FileKind.ODS),
)
_SEARCHED = 4096


def kind_of(data: bytes, source: str) -> FileKind:
    """What these bytes are. Refusals: see `intake.reading.read_tables`."""
    if data.startswith(_ZIP):
        return _kind_of_zip(data, source)
    if data.startswith(_OLE):
        return _kind_of_ole(data, source)
    _refuse_others(data, source)
    if data.startswith(_BARE_BOOKS):
        return FileKind.XLS
    if _HTML.search(data.replace(b"\0", b"")[:_SEARCHED]):
        return FileKind.HTML
    return FileKind.TEXT


def _refuse_others(data: bytes, source: str) -> None:
    """Refuse what holds no table for us."""
    for code, beginnings in _OF_NO_USE.items():
        if data.startswith(beginnings):
            raise Refusal(code, source=source)
    if not data.strip(b" \t\r\n\xef\xbb\xbf"):
        raise Refusal("workbook-empty", source=source)
    if _is_binary(data) and not data.startswith(_BARE_BOOKS):
        raise Refusal("file-not-known", source=source)


def _kind_of_zip(data: bytes, source: str) -> FileKind:
    check_container(data, source)
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            mimetype = archive.read("mimetype") if "mimetype" in names else b""
    except (BadZipFile, ValueError, OSError, EOFError, NotImplementedError, error):
        raise Refusal("file-damaged", source=source) from None
    if mimetype.startswith(b"application/vnd.etsi.asic"):
        raise Refusal("file-is-package", source=source)
    if "xl/workbook.bin" in names:
        raise Refusal("file-is-binary-workbook", source=source)
    for beginning, kind in _MAIN_PARTS:
        if any(name.startswith(beginning) for name in names):
            return kind
    is_office = "[Content_Types].xml" in names or bool(mimetype)
    raise Refusal("file-not-known" if is_office else "file-is-archive", source=source)


def _kind_of_ole(data: bytes, source: str) -> FileKind:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Refusal("workbook-protected", source=source)
    if _WORD_STREAM in data:
        raise Refusal("file-is-old-word", source=source)
    if any(stream in data for stream in _BOOK_STREAMS):
        return FileKind.XLS
    raise Refusal("file-not-known", source=source)


def _is_binary(data: bytes) -> bool:
    """Whether bytes are no text: zeros are, unless they are every second byte, as in UTF-16."""
    head = data[:_SEARCHED]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    few, many = sorted((head[::2].count(0), head[1::2].count(0)))
    return 0 in head and not (many * 8 > len(head) and few * 10 < many)
