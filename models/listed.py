"""An entry of a list of procedures that a tree is laid beside: of a decision, a catalogue, a reference list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One procedure as a list has it. Code, field and tier (its key in the profile) are "" where the list is silent."""

    name: str
    code: str = ""
    field: str = ""
    tier: str = ""


@dataclass(frozen=True, slots=True)
class ProcedureList:
    """A list under one id. `title`: the decision or the version it is; `date`: its ISO date, "" where unknown."""

    id: str
    title: str
    date: str
    entries: tuple[ListEntry, ...]


@dataclass(frozen=True, slots=True)
class ReferenceEntry:
    """What a reference list says of a procedure: its level (a key of the profile, "" = silent), or that it is eligible.

    The portal's list has levels; the Ministry's list names the services that are eligible.
    """

    entry: ListEntry
    level: str = ""
    eligible: bool = False


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """A list that says how procedures stand, not which ones a unit has."""

    id: str
    title: str
    date: str
    entries: tuple[ReferenceEntry, ...]
