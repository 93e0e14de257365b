"""Whose appendices these are: the unit that the line under the title names. It judges nothing."""

import re
from collections.abc import Iterable

from intake.blanks import is_blank
from intake.tables import RawTable
from models.profiles import Profile
from models.text import clean

_PLACEHOLDER = re.compile(r"\\\{(\w+)\\\}")


def units_named(tables: Iterable[RawTable], profile: Profile) -> tuple[str, ...]:
    """The units named in the captions of these tables, each once, as they are written; a blank form names none."""
    patterns = [_pattern(template) for template in profile.appendices.captions.values()]
    texts = (clean(cell.text) for table in tables for row in table.rows for cell in row.cells.values())
    found = (pattern.fullmatch(text) for text in texts for pattern in patterns)
    return tuple(dict.fromkeys(match["unit"] for match in found if match and not is_blank(match["unit"])))


def _pattern(template: str) -> re.Pattern[str]:
    """What a filled-in caption looks like, whatever its number and date; where they are blank, so are the gaps."""
    written = _PLACEHOLDER.sub(lambda name: f"(?P<{name[1]}>.*)", re.escape(template))
    return re.compile(written.replace(r"\ ", r"\s*"), re.IGNORECASE)
