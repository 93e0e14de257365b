"""What a received file may cost: cells, markup, sizes. More is refused by counting, before anything is built of it."""

import io
import re
from collections.abc import Callable, Iterator
from typing import IO
from zipfile import ZipFile

from models.problems import Refusal
from models.progress import Progress

READING = "reading-files"
Watch = Callable[[int, int], None]
"""How much of a file is read, how much there is; the Refusal `reading-cancelled` when it is to stop."""

MOST_MARKUP = 3_000_000
"""Tags and, twice, attributes of a part of which a tree is built: each takes up to 120 bytes there."""
MOST_MERGED = 100_000
MOST_BYTES = 96 * 2**20
"""Of the parts of a workbook that are read, without the empty cells of large sheets."""
_LARGE_PART = 8 * 2**20
_PIECE = 2**20
_EMPTY_CELL = re.compile(rb'<c r="[A-Z]{1,3}\d+"[^<>]*(/>|></c>)')
_EMPTY_ROW = re.compile(rb'<row r="\d+"[^<>]*(/>|></row>)')


def unwatched(_done: int, _total: int) -> None:
    """Nobody waits for it."""


def watch(progress: Progress | None) -> Watch:
    """What tells `progress` how far a file is read."""

    def told(done: int, total: int) -> None:
        if progress and not progress(READING, done, total):
            raise Refusal("reading-cancelled")

    return told


def check_markup(part: bytes, source: str) -> None:
    """Refuse a part whose tree would take too much memory (`workbook-bomb`): entities, or millions of elements."""
    if b"<!ENTITY" in part or part.count(b"<") + 2 * part.count(b"=") > MOST_MARKUP:
        raise Refusal("workbook-bomb", source=source)


def slimmed(data: bytes, source: str) -> bytes:
    """The workbook without the empty cells of large sheets: a million formatted rows would take half a minute.

    Refusals, with `source`: `workbook-bomb` (what is left is too large all the same), `workbook-unreadable`.
    """
    try:
        return _slimmed(data, source)
    except Refusal:
        raise
    except Exception:  # noqa: BLE001 - what zipfile and zlib raise on damaged members is on no list
        raise Refusal("workbook-unreadable", source=source) from None


def _slimmed(data: bytes, source: str) -> bytes:
    with ZipFile(io.BytesIO(data)) as archive:
        if all(part.file_size < _LARGE_PART for part in archive.infolist()):
            return data
        slim = io.BytesIO()
        left = MOST_BYTES
        with ZipFile(slim, "w") as copy:
            for part in archive.infolist():
                if not part.filename.endswith((".xml", ".rels")):
                    copy.writestr(part.filename, b"")  # pictures, macros
                    continue
                with archive.open(part) as stream:
                    content = _read(stream, part.file_size, left)
                left -= len(content)
                if left < 0:
                    raise Refusal("workbook-bomb", source=source)
                copy.writestr(part.filename, content)
        return slim.getvalue()


def _read(stream: IO[bytes], size: int, most: int) -> bytes:
    """A part, slimmed where it is large; a little more than `most` bytes of it at most."""
    if size < _LARGE_PART:
        return stream.read()
    kept: list[bytes] = []
    for piece in _pieces(stream):
        kept.append(_EMPTY_ROW.sub(b"", _EMPTY_CELL.sub(b"", piece)))
        most -= len(kept[-1])
        if most < 0:
            break
    return b"".join(kept)


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """A sheet in pieces that begin with a row, where it has rows."""
    rest = b""
    while new := stream.read(_PIECE):
        piece = rest + new
        end = max(0, piece.rfind(b"<row")) or len(piece)
        rest = piece[end:]
        yield piece[:end]
    yield rest
