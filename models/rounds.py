"""Round (đợt rà soát): the letter that asks, its deadline, department, units and profile. And days to the deadline."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from models.documents import canonical_json, decode, encode, read_json
from models.listed import ListEntry, ProcedureList
from models.problems import Refusal
from models.text import fold, has_unseen

APPENDIX_STYLES = ("letter", "decree30")
"""How appendices look: as source document 004 has them, or as NĐ 30/2020/NĐ-CP, Phụ lục I."""


class UnitKind(StrEnum):
    """What kind of body reports; it presets which tiers are the unit's."""

    DEPARTMENT = "department"
    DISTRICT = "district"
    COMMUNE = "commune"


@dataclass(frozen=True, slots=True)
class UnitList:
    """The procedures under a unit's authority, as a decision of the province lists them. `date` is ISO."""

    decision: str
    date: str
    entries: tuple[ListEntry, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """Đơn vị báo cáo. `code` is short ASCII and stable; `certificates` are SHA-256 (hex) of registered certificates.

    `procedures`: the list under its authority, None where the round has none.
    """

    code: str
    name: str
    kind: UnitKind
    certificates: tuple[str, ...] = ()
    procedures: UnitList | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter (công văn) that opens the round. Number and ISO date may be blank, as in source document 004."""

    title: str
    number: str = ""
    date: str = ""
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Department:
    """The department that collects, and whom to call there."""

    name: str
    short_name: str
    province: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """Đợt rà soát. `deadline` is an ISO date; `deadline_inclusive` says whether that day itself is still in time."""

    id: str
    name: str
    year: int
    deadline: str
    profile: str
    letter: Letter
    department: Department
    units: tuple[Unit, ...] = ()
    deadline_inclusive: bool = False
    illustration: bool = False
    typed_in: bool = False
    appendix_style: str = "letter"

    def unit(self, name_or_code: str) -> Unit | None:
        """The unit of this code or name; names are compared folded."""
        wanted = fold(name_or_code)
        return next((u for u in self.units if wanted in (fold(u.code), fold(u.name))), None)

    def list_of(self, unit_code: str) -> ProcedureList | None:
        """The list under a unit's authority, None where the round has none for it."""
        unit = next((unit for unit in self.units if unit.code == unit_code), None)
        if unit is None or unit.procedures is None:
            return None
        found = unit.procedures
        return ProcedureList(f"round:{self.id}", found.decision, found.date, found.entries)

    def with_list_of(self, unit_code: str) -> "Round":
        """The round as one unit's package carries it: the lists of the other units are left out."""
        units = tuple(
            unit if unit.code == unit_code else replace(unit, procedures=None) for unit in self.units
        )
        return replace(self, units=units)

    def days_left(self, today: date) -> int:
        """Days until the last day on which sending is in time: 0 on that day, negative when it has passed."""
        last_day = date.fromisoformat(self.deadline)
        if not self.deadline_inclusive:
            last_day -= timedelta(days=1)
        return (last_day - today).days


def load_round(data: bytes, source: str) -> Round:
    """The round in a JSON file. Refusal `document-*` or `round-inconsistent` names the file and the place."""
    return checked_round(decode(read_json(data, source), Round, source), source)


def checked_round(round_: Round, source: str) -> Round:
    """The round itself if its dates and units hold together, else Refusal `round-inconsistent`."""
    codes = [unit.code for unit in round_.units]
    checks = {
        "id": bool(round_.id) and round_.id.isascii(),
        "deadline": _is_iso_date(round_.deadline),
        "letter.date": not round_.letter.date or _is_iso_date(round_.letter.date),
        "units": len(set(codes)) == len(codes) and all(code and code.isascii() for code in codes),
        "units.procedures": all(_is_whole(unit.procedures) for unit in round_.units if unit.procedures),
        "appendix_style": round_.appendix_style in APPENDIX_STYLES,
        "text": not has_unseen(canonical_json(encode(round_)).decode()),
        "year": 2000 <= round_.year <= 2100,
    }
    for place, is_right in checks.items():
        if not is_right:
            raise Refusal("round-inconsistent", source=source, place=place)
    return round_


def _is_whole(listed: UnitList) -> bool:
    return _is_iso_date(listed.date) and all(entry.name for entry in listed.entries)


def _is_iso_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
