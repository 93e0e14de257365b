# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# python-docx has types, but not for the elements below its objects.
"""Word files as this room opens and saves them: described, without a clock in their entries. It writes no text."""

import io
import re
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordFile
from docx.opc.exceptions import OpcError
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml.etree import XMLSyntaxError

from models.problems import Refusal

# What no XML file can hold.
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST_TITLE = 255
_MEASURE = re.compile(r"(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?")
_UNITS = {"": 1, "pt": 20, "in": 1440, "cm": 1440 / 2.54, "mm": 144 / 2.54, "pc": 240, "pi": 240}


def open_docx(data: bytes, name: str) -> WordFile:
    """The document in these bytes. Refusal `letter-template-unreadable` names the file."""
    try:
        return Document(io.BytesIO(data))
    except (OpcError, BadZipFile, KeyError, ValueError, XMLSyntaxError):
        raise Refusal("letter-template-unreadable", source=name) from None


@contextmanager
def reading(name: str) -> Generator[None]:
    """What no Word file should hold, and some programs write, ends in the refusal that names the file."""
    try:
        yield
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise Refusal("letter-template-unreadable", source=name) from error


def twips(measure: str | None, otherwise: float = 0) -> float:
    """A measure as Word ("100") or another program ("100.0", "1.27cm") writes it, in twentieths of a point.

    `otherwise` where it is none, such as a share of the whole ("50%").
    """
    found = _MEASURE.fullmatch(measure or "")
    return float(found[1]) * _UNITS[found[2] or ""] if found else otherwise


def docx_bytes(document: WordFile, title: str, now: datetime) -> bytes:
    """The finished file, the same bytes for the same content: its clock is `now`, its ZIP entries have none."""
    made = now.astimezone(UTC).replace(tzinfo=None) if now.tzinfo else now
    properties = document.core_properties
    properties.author, properties.last_modified_by, properties.title = (
        "",
        "",
        possible(title)[:_LONGEST_TITLE],
    )
    properties.comments, properties.language, properties.revision = "", "vi", 1
    properties.created = properties.modified = made.replace(microsecond=0)
    stream = io.BytesIO()
    document.save(stream)
    return _without_clock(stream)


def element(tag: str, **attributes: str) -> Any:
    """An element of a Word file ("w:bottom") with these attributes."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def possible(text: str) -> str:
    """The text without what no Word file can hold."""
    return _IMPOSSIBLE.sub("", text)


def _without_clock(stream: io.BytesIO) -> bytes:
    copy = io.BytesIO()
    with ZipFile(stream) as made, ZipFile(copy, "w", ZIP_DEFLATED) as archive:
        for name in made.namelist():
            entry = ZipInfo(name)
            entry.create_system, entry.compress_type = 0, ZIP_DEFLATED
            archive.writestr(entry, made.read(name))
    return copy.getvalue()
