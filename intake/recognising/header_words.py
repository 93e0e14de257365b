"""The usual names of columns in offices' lists, as patterns over folded captions, the strictest meaning first.

Collected from the forms of the source documents, exports of the national portal and of one-stop systems, and decisions
that publish lists. A caption means what the first pattern says that matches the whole of it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.readings import ColumnMeaning, Meaning

_THING = r"(thu tuc( hanh chinh)?|tthc|dvc( ?tt| truc tuyen)?|dich vu cong( truc tuyen)?|dich vu)"
_THINGS = rf"{_THING}(\s*[/,(-]\s*{_THING}\)?)*"
_PATTERNS: tuple[tuple[Meaning, str], ...] = (
    (Meaning.ORDINAL, r"s\s?[./]?\s?t\s?[./]?\s?t\.?|tt\.?|so (tt|thu tu)|rnum|no\.?|#|thu tu"),
    (
        Meaning.CODE,
        (
            rf"ma( so)?( (ho so )?{_THINGS})?( (quoc gia|noi bo|tren cong.*|csdl.*))?|ma_(tthc|thu_tuc|so|noi_bo)"
            r"|ten_tat|ma (tt|qg|csdlqg|quoc gia|noi bo)"
        ),
    ),
    (Meaning.NAME, rf"linh vuc\s*[/,(-]\s*(ten )?{_THINGS}\)?|{_THINGS}\s*[/,(-]\s*linh vuc\)?"),
    (Meaning.FIELD, (
        rf"(ten )?(nhom )?(linh vuc|ten_linh_vuc|linh_vuc)( ({_THINGS}|quan li|hanh chinh"
        r"|giai quyet))?|nganh, linh vuc"
    )),
    (Meaning.LEGAL_BASIS, (
        r"(cac )?(can cu|(co so|quy dinh) (cua )?phap (li|luat))\b.*|(ten )?vbqppl.*"
        r"|van ban (quy dinh|quy pham).*"
    )),
    (Meaning.REASON, r"(neu ro )?(li do|nguyen nhan|giai trinh|vuong mac)\b.*"),
    (Meaning.NOT_ELIGIBLE, rf"({_THINGS} )?(khong|chua) (du|dap ung) (dieu kien|dk).*|khong dap ung.*"),
    (Meaning.ELIGIBLE, rf"({_THINGS} )?(du|dap ung) (dieu kien|dk).*"),
    (
        Meaning.DECISION,
        (
            r"ket luan.*|ket qua (ra soat|danh gia).*|danh gia.*|kha nang.*|de xuat.*|(len|nang len"
            r"|thuc hien) (muc (do )?\d|toan trinh).*"
            r"|dieu kien (len|thuc hien|cung cap).*|du/khong du.*|ra soat.*"
        ),
    ),
    (Meaning.TIER, (
        r"cap( (thuc hien|giai quyet|chinh quyen|hanh chinh|tham quyen|quan li"
        r"|tiep nhan)( tthc)?)?|cap_thuc_hien|tham quyen( giai quyet)?|cap co tham quyen.*"
    )),
    (
        Meaning.LEVEL,
        (
            rf"(dang o )?muc( do)?( (cung cap )?{_THINGS})?( (hien (tai|nay|dang.*)|dang (cung cap"
            r"|thuc hien|trien khai).*|cung cap))?"
            r"|muc do (cung cap|truc tuyen|thuc hien|dap ung).*|(loai( hinh)?"
            rf"|hinh thuc( cung cap)?) {_THINGS}|{_THINGS} dang (cung cap|thuc hien|trien khai).*"
        ),
    ),
    (Meaning.NUMBER, rf"tong( so)?( {_THINGS})?|so( luong)? {_THINGS}"),
    (Meaning.NAME, (
        rf"(danh muc |ten (goi )?|ten cac |noi dung |danh sach )?(cac )?{_THINGS}|ten"
        r"|noi dung( cong viec)?|ten_(thu_tuc|tthc|dvc)|danh muc|trich yeu|ten danh muc.*"
        rf"|ten {_THINGS}.*"
    )),
    (Meaning.NOTE, r"ghi chu.*|chu thich|y kien( khac)?"),
    (Meaning.AGENCY, (
        r"((ten )?(co quan|don vi)|phong,? ban|so,? (ban,? )?nganh|ten_co_quan|ten_don_vi"
        r"|noi tiep nhan).*"
    )),
    (
        Meaning.OTHER,
        (
            r"(thoi (han|gian)|phi|le phi|muc phi|dia diem|dia chi|cach thuc|trang thai|trang_thai\w*"
            r"|doi tuong|so (quyet dinh|luong|ho so|ngay)"
            r"|quyet dinh|map|thanh phan|ket qua|id|link|url|duong dan|hinh thuc|kenh nop|bccc"
            r"|buu chinh|ngay|so hs|ho so|thanh toan|loai).*"
        ),
    ),
)  # fmt: skip
_COMPILED = tuple((meaning, re.compile(pattern)) for meaning, pattern in _PATTERNS)
_OF_PROCEDURES = re.compile(rf"(ten |danh muc |noi dung )?(cac )?{_THINGS}")
_LEVEL_NUMBER = re.compile(r"(?:.*\b)?(?:muc(?: do)?|md|m)\.? ?([1-4])(?:\b.*)?")
_LEVEL_WORDS = re.compile(
    r"(?:.*\b)?(toan trinh|mot phan|chua truc tuyen|chua cung cap( dich vu cong)? truc tuyen"
    r"|khong truc tuyen|cung cap thong tin( truc tuyen)?|(?<!cap )truc tiep)\b.{0,12}"
)
_ONE_WORD = {"chua cung cap truc tuyen": "chua truc tuyen", "khong truc tuyen": "chua truc tuyen"}
_FOOTNOTE = re.compile(r"[\s*:.]+$|^[\s*]+|\(\d\)$|\s*\((neu co|neu ro|ghi ro|danh dau.*|x)\)$")


@lru_cache(maxsize=2048)
def meaning_of(caption: str) -> ColumnMeaning | None:
    """What a folded caption names; None where it is none of the usual names."""
    text = _FOOTNOTE.sub("", _FOOTNOTE.sub("", caption))
    level = level_in(text)
    if level and not _speaks_of_conditions(text):
        return ColumnMeaning(Meaning.LEVEL_MARK, level)
    return next((ColumnMeaning(meaning) for meaning, pattern in _COMPILED if pattern.fullmatch(text)), None)


@lru_cache(maxsize=2048)
def level_in(folded: str) -> str:
    """The level that a short folded text names: its number, or its words; "" where it names none."""
    if len(folded) > 60:
        return ""
    number = _LEVEL_NUMBER.fullmatch(folded)
    if number:
        return number[1]
    words = _LEVEL_WORDS.fullmatch(folded)
    return _ONE_WORD.get(words[1], words[1]) if words else ""


def names_procedures(caption: str) -> bool:
    """Whether a caption says in so many words that procedures stand below it."""
    return bool(_OF_PROCEDURES.fullmatch(_FOOTNOTE.sub("", caption)))


def _speaks_of_conditions(text: str) -> bool:
    return any(
        word in text
        for word in ("dieu kien", "du dk", "li do", "len muc", "len toan trinh", "nang len", "kha nang")
    )


def parts_of(caption: str) -> Iterator[str]:
    """A caption of several rows: from its lowest row up, then whole."""
    yield from reversed(caption.split("\n"))
    yield caption.replace("\n", " ")
