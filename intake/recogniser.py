"""Understands a raw table: the meaning of its columns, the role of its rows."""

from intake.readings import Meanings, Reading
from intake.tables import RawTable
from models.profiles import Profile


def recognise(table: RawTable, profile: Profile, meanings: Meanings | None = None) -> Reading:
    """The table understood; `meanings` count before anything that is found."""
    raise NotImplementedError((table, profile, meanings))
