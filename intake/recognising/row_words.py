"""The words by which rows are known that are no procedures: tiers, levels, fields, totals, what is outside."""

import re
from functools import lru_cache

from intake.recognising.header_words import level_in
from models.profiles import Profile
from models.text import fold

_NUMBERING = r"(phan |muc |phu luc )?([a-zđ]|[ivxlc]+|\d{1,2})?\s?[.:)/-]*\s*"
_LIST_OF = (
    r"((danh muc|danh sach|cac|nhung|tong so) )*((thu tuc( hanh chinh)?|tthc|dvc ?(tt)?"
    r"|dich vu cong( truc tuyen)?)[ ,]*)*"
    r"((duoc |dang )?(thuc hien|cung cap|trien khai|giai quyet|tiep nhan)( va (giai quyet|tra ket qua))? )?"
)
_TIER = re.compile(
    _NUMBERING
    + _LIST_OF
    + r"((thuoc )?tham quyen( giai quyet)?( cua)? )?(tai )?((ubnd|uy ban nhan dan|chinh quyen) )?(o |tai |dung cho )?"
    + r"cap (?P<tier>tinh|huyen|xa|trung uong)( (thuc hien|giai quyet|tiep nhan))?\s*([(:;,.\-–/].*)?"
)
_TIER_CELL = re.compile(r"(cap )?(tinh|huyen|xa)\b(, (thanh pho|thi xa|phuong|thi tran))*")
_TIER_NAMED = re.compile(r"\bcap (tinh|huyen|xa)\b(?! hoi)")
_SHEET_TIER = re.compile(r".*?\b(tinh|huyen|xa)\b(?! hoi).*")
_LEVEL_SECTION = re.compile(
    _NUMBERING
    + _LIST_OF
    + (
        r"(o |dat |muc do )*((toan trinh|mot phan|chua truc tuyen)|(muc( do)?"
        r"|md) ?[1-4])( trong nam \d+)?\s*([(:;,.\-–/].*)?"
    )
)
_COUNT = re.compile(
    r"\s*[(\[]\s*\d+\s*(TTHC|thủ tục|thủ tục hành chính|DVC\w*|dịch vụ.*)?\s*[)\]]\s*[:.]?$"
    r"|\s*:\s*\d+\s*(TTHC|thủ tục).*$",
    re.IGNORECASE,
)
_FIELD_ORDINAL = re.compile(
    r"^(?:[IVXLC]+|[A-ZĐ]|\d{1,2})\s*[.:)/-]\s*(?=\S)|^[IVXLC]+\s+(?=Lĩnh vực|LĨNH VỰC)"
)
_TOTAL = re.compile(
    r"(tổng( số| cộng)?|cộng)\b(?! hợp)[^a-z]{0,9}(thủ tục.*|tthc.*|dvc.*|dịch vụ.*|lĩnh vực.*"
    r"|cấp.*|mục.*|phần.*|[ivx\d+ =.,:()a-d]*)",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"\./\.|noi nhan.*|(tm|kt|tl|tuq|q)\..*|(can bo |nguoi )?(lap|tong hop)( (bieu|bang"
    r"|danh sach))?|nguoi lap.*|thu truong.*|(pho )?(chu tich|giam doc|truong phong"
    r"|chanh van phong)\b.{0,40}|\(ki"
    r"|phu luc( so)? ?[ivx\d]*\b.{0,12}|bieu (mau )?(so )?\d.*|\(?kem theo.*"
    r"|(.*, )?ngay\b.{0,12}\bthang\b.{0,12}\bnam\b.{0,12}|cong hoa xa hoi chu nghia.*"
    r"|doc lap.*tu do.*|uy ban nhan dan\b.{0,60}|ubnd (tinh|huyen|xa|thanh pho|thi xa"
    r"|phuong)\b.{0,40}|luu: .*|xac nhan cua.*|ghi chu:.*|\(\*\).*|\* .*|[-–_*=\s]+"
    r"|(danh (sach|muc)|tong so) (cac )?(dich vu|thu tuc|tthc)\b.*|nhu (tren|dieu)\b.*|- (nhu"
    r"|luu|so|ubnd|phong|van phong|chu tich|pct).{0,60}"
)  # fmt: skip

_LONGEST_SHEET_NAME = 31


def tiers_by_words(profile: Profile) -> dict[str, str]:
    """The keys of a profile's tiers by the words that tell them: tinh, huyen, xa."""
    return {fold(tier.name).removeprefix("cap "): tier.key for tier in profile.tiers}


@lru_cache(maxsize=4096)
def tier_of_row(folded: str) -> str:
    """The tier that a row of its own names: tinh, huyen, xa; "" where it is no such row."""
    match = _TIER.fullmatch(folded) if "cap " in folded and len(folded) < 160 else None
    return match["tier"] if match else ""


@lru_cache(maxsize=4096)
def tier_in(folded: str) -> str:
    """The one tier that a cell names; "" where it names none, or several."""
    if len(folded) > 120:
        return ""
    short = _TIER_CELL.fullmatch(folded)
    named = {short[2]} if short else {match[1] for match in _TIER_NAMED.finditer(folded)}
    return next(iter(named)) if len(named) == 1 else ""


def several_tiers(folded: str) -> bool:
    """Whether a cell names more than one tier."""
    return len({match[1] for match in _TIER_NAMED.finditer(folded)}) > 1


@lru_cache(maxsize=256)
def tier_of_title(folded: str) -> str:
    """The tier that a sheet's name or a title names; "" where it names none, or several."""
    named: set[str] = {match[1] for match in _TIER_NAMED.finditer(folded)}
    short = _SHEET_TIER.fullmatch(folded) if not named and len(folded) <= _LONGEST_SHEET_NAME else None
    if short:
        return short[1]
    return named.pop() if len(named) == 1 else ""


@lru_cache(maxsize=4096)
def level_of_row(folded: str) -> str:
    """The level that a section's row names, as `level_in`; "" where it is no such row."""
    return (
        level_in(folded.split("(", maxsplit=1)[0].strip(" .:")[-40:])
        if _LEVEL_SECTION.fullmatch(folded)
        else ""
    )


@lru_cache(maxsize=4096)
def field_name(text: str) -> str:
    """The name of a field as a row has it, without its number and without the count behind it."""
    return _COUNT.sub("", _FIELD_ORDINAL.sub("", text)).strip(" :")


def says_field(folded: str) -> bool:
    """Whether a text begins with "Lĩnh vực", after a number or not."""
    return bool(re.match(_NUMBERING + r"linh vuc\b", folded))


def has_field_ordinal(text: str) -> bool:
    """Whether a Roman number or a letter is glued to a text."""
    return bool(_FIELD_ORDINAL.match(text)) and not text[0].isdecimal()


def is_total(text: str) -> bool:
    """Whether a row sums up."""
    return bool(_TOTAL.fullmatch(text.strip()))


@lru_cache(maxsize=4096)
def is_outside(folded: str) -> bool:
    """Whether a text stands around tables, not in them: mottoes, sign blocks, addressees, captions."""
    return bool(
        _OUTSIDE.fullmatch(folded)
        or (_OUTSIDE.match(folded) and len(folded) < 40 and not folded[0].isalpha())
    )
