"""What a signer states beside the signature: role, number and date of the letter. A canonical part of a manifest.

ETSI EN 319 162-1, A.4: a manifest may end with extensions. The number comes last (NĐ 30/2020, Điều 15 to 18): văn thư
enters it after the leader has signed, so it stands in the manifest of the last signature and in nothing signed before.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from html import unescape

from models.problems import Refusal

_NAMESPACE = "urn:ra-soat-dvc:statement:1"
_LIMIT = 200  # letters; the longest name of an office and its post fits thrice
_STATED = re.compile(
    "<rs:Role>([^<]{0,2000})</rs:Role><rs:Number>([^<]{0,2000})</rs:Number><rs:Date>([^<]{0,20})</rs:Date>"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """In which role someone signs, and the letter's number and ISO date where they enter it; "" for nothing."""

    role: str = ""
    number: str = ""
    date: str = ""


NOTHING_STATED = Statement()


def checked(statement: Statement) -> Statement:
    """The statement as a manifest carries it: clean texts. Refuses a date that is none (`date-unreadable`)."""
    cleaned = _canonical(statement)
    if statement.date and not cleaned.date:
        raise Refusal("date-unreadable", text=statement.date)
    return cleaned


def extension(statement: Statement) -> str:
    """The extension of a manifest; nothing for nothing stated."""
    said = _canonical(statement)
    if said == NOTHING_STATED:
        return ""
    return (
        '<asic:ASiCManifestExtensions><asic:Extension Critical="false">'
        f'<rs:Statement xmlns:rs="{_NAMESPACE}"><rs:Role>{_escaped(said.role)}</rs:Role>'
        f"<rs:Number>{_escaped(said.number)}</rs:Number><rs:Date>{said.date}</rs:Date></rs:Statement>"
        "</asic:Extension></asic:ASiCManifestExtensions>"
    )


def stated(manifest: str) -> Statement:
    """The statement that stands in a manifest. Whether it stands there in the one form is for the reader to compare."""
    found = _STATED.search(manifest)
    return Statement(*(unescape(text) for text in found.groups())) if found else NOTHING_STATED


def _canonical(statement: Statement) -> Statement:
    return Statement(_clean(statement.role), _clean(statement.number), _iso(statement.date))


def _clean(text: str) -> str:
    """NFC, one blank between words, and no sign that cannot be seen: what is shown is all there is."""
    visible = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(unicodedata.normalize("NFC", visible)[:_LIMIT].split())


def _escaped(text: str) -> str:
    """Text as Canonical XML writes it (C14N 1.0, 2.3)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _iso(text: str) -> str:
    try:
        return text if date.fromisoformat(text).isoformat() == text else ""
    except ValueError:
        return ""
