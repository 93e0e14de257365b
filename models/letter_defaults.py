"""What a unit's letter takes from the unit itself, so that an officer types as little as possible.

Symbol, place name, head, names in the head of the letter: as NĐ 30/2020/NĐ-CP, Phụ lục I, has them. A column of the
submission that is filled in always wins; nothing here makes a sentence.
"""

from typing import NamedTuple

from models.records import REPORT, Submission
from models.rounds import UnitKind
from models.text import fold

COMMITTEE = "Ủy ban nhân dân"
_COMMITTEE_NAMES = ("UBND", COMMITTEE)
_AREAS = ("thành phố", "thị xã", "thị trấn", "đặc khu", "huyện", "quận", "phường", "xã", "tỉnh")
_CITIES = frozenset(
    fold(name) for name in ("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế")
)
_HEADS = (("Văn phòng", "Chánh Văn phòng"), ("Thanh tra", "Chánh Thanh tra"), ("Ban", "Trưởng ban"))
_UNSPOKEN = frozenset({"và", "các", "của", "tỉnh", "-", "–"})
_DRAFTING_UNITS = {UnitKind.DISTRICT: "VHTT"}
_OFFICE = "VP"


class LetterDefaults(NamedTuple):
    """What stands in the letter where the column of the same name is blank."""

    agency_symbol: str
    drafting_unit: str
    place_name: str
    head_title: str


def letter_defaults(unit_name: str, kind: str, province: str) -> LetterDefaults:
    """The presets of a unit: UBND, VHTT, Sơn Dương, Chủ tịch of "UBND huyện Sơn Dương"."""
    return LetterDefaults(
        _agency_symbol(unit_name), _drafting_unit(kind), _place_name(unit_name, province), _head(unit_name)
    )


def letter_symbol(submission: Submission) -> str:
    """UBND-VHTT of a công văn: agency and drafting unit; BC-UBND of a báo cáo: kind of letter and agency."""
    agency = submission.agency_symbol or _agency_symbol(submission.unit_name)
    if submission.letter_kind == REPORT:
        return f"BC-{agency}"
    return f"{agency}-{submission.drafting_unit or _drafting_unit(submission.unit_kind)}"


def letter_reference(submission: Submission, blank: str = "") -> str:
    """05/UBND-VHTT: number and symbol, a number below 10 with a zero before it; `blank` where there is no number yet.

    A number that was typed with its symbol keeps it.
    """
    number, slash, symbol = (part.strip() for part in submission.letter_number.partition("/"))
    if number.isdecimal():
        number = f"{int(number):02}"
    return f"{number or blank}/{symbol if slash else letter_symbol(submission)}"


def is_committee(unit_name: str) -> bool:
    """Whether the unit is a people's committee: its head signs for it as a body (TM.), and no superior stands above."""
    return _area(unit_name) is not None


def superior(unit_name: str, province: str) -> str:
    """The line above a department's name: UBND TỈNH TUYÊN QUANG; "" for a people's committee."""
    if is_committee(unit_name):
        return ""
    area = "thành phố" if fold(province) in _CITIES else "tỉnh"
    named = (
        province
        if fold(province).startswith(tuple(fold(known) for known in _AREAS))
        else f"{area} {province}"
    )
    return f"UBND {named}".upper()


def issuer(unit_name: str) -> tuple[str, ...]:
    """The unit's name in capitals, a people's committee in two lines."""
    area = _area(unit_name)
    if area is not None:
        return (COMMITTEE.upper(), area.upper())
    return (unit_name.removesuffix(" UBND tỉnh").upper(),)  # the superior's line says it already


def spoken_name(unit_name: str) -> str:
    """The unit's name in a sentence, unabridged: Ủy ban nhân dân huyện Sơn Dương."""
    area = _area(unit_name)
    return unit_name if area is None else f"{COMMITTEE} {area}"


def _area(unit_name: str) -> str | None:
    for known in _COMMITTEE_NAMES:
        if fold(unit_name).startswith(f"{fold(known)} "):
            return unit_name[len(known) :].strip()
    return None


def _agency_symbol(unit_name: str) -> str:
    if is_committee(unit_name):
        return "UBND"
    words = unit_name.removesuffix(" UBND tỉnh").replace(",", " ").split()
    return "".join(word[0].upper() for word in words if word not in _UNSPOKEN and word[0].isalpha())


def _drafting_unit(kind: str) -> str:
    return _DRAFTING_UNITS.get(UnitKind(kind), _OFFICE) if kind in set(UnitKind) else _OFFICE


def _place_name(unit_name: str, province: str) -> str:
    area = _area(unit_name)
    if area is None:
        return province
    for known in _AREAS:
        name = area[len(known) :].strip()
        if fold(area).startswith(f"{fold(known)} ") and not name.isdecimal():  # "Phường 3" keeps its kind
            return name
    return area


def _head(unit_name: str) -> str:
    if is_committee(unit_name):
        return "Chủ tịch"
    return next((head for opening, head in _HEADS if unit_name.startswith(f"{opening} ")), "Giám đốc")
