"""Mends what a cell says, by its fonts and its letters, and tells each change. Right text stays as it is."""

import re
from collections.abc import Collection
from typing import NamedTuple

from intake.tables import RawCell
from models.legacy_text import Encoding, in_font, may_be_old, mended, of_font
from models.look_alikes import with_latin
from models.text import NATIONAL_CODE, clean, composed

REPAIRS = (
    "tcvn3", "vni", "look-alike", "nfc", "entities", "line-breaks", "blanks", "bullet",
    "code-number", "code-blanks", "code-in-name", "ordinal-in-name", "prefix", "end-mark",
)  # fmt: skip
"""The codes of all repairs; each has a sentence."""

# Nine cells of ten: ASCII, the letters of Vietnamese, dashes and quotation marks, single blanks inside.
_PLAIN = "[!-%'-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…]++"
_RIGHT_ALREADY = re.compile(f"(?:{_PLAIN}(?: {_PLAIN})*+)?")
_ENTITY = re.compile(r"&(#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]+);")
_BREAK = re.compile("[\t\n\r\x0b\x0c\x85\u2028\u2029]")
# Bullets of the fonts Symbol and Wingdings, as Word puts them on code points that mean nothing.
_BULLETS = re.compile("[\uf000-\uf0ff]+")
_CODE = r"[1-9]\.\d{6}(?:\.000\.00\.00)?(?:\.[A-Y]\d{2})?"
_SOME_CODE = re.compile(r"[1-9]\.\d{6}")
_CODE_WORDS = r"(?:mã(?:\s+số)?(?:\s+(?:tthc|thủ tục(?: hành chính)?|dvc|dvctt))?\s*[:.]?\s*)?"
_CODE_FIRST = re.compile(rf"[(\[]?\s*{_CODE_WORDS}({_CODE})\s*[)\]]?\s*[-–:.]*\s*(?=[^\s.\d])", re.IGNORECASE)
_CODE_LAST = re.compile(
    rf"\s*[-–,;]?\s*[(\[]?\s*{_CODE_WORDS}(?<![\d.])({_CODE})\s*[)\]]?\s*\.?", re.IGNORECASE
)
_ORDINAL = re.compile(
    r"\d{1,3}(?:\.\d{1,3})*\s?[.)]\s+(?=\S)|\d{1,3}(?:\.\d{1,3})*[.)](?=[^\W\d_])|\d{1,2}(?:\.\d{1,3})+\s+(?=[^\W\d_])"
    r"|\d{1,3}(?:/\s*|\s?[-–]\s+)(?=[^\W\d_])|\(\d{1,3}\)\s*(?=\S)|[a-zđ][.)]\s+(?=\S)"
)
_BULLET = re.compile(r"[-–—•●▪*+]\s*(?=[^\W_])")
_PREFIX = re.compile(
    r"(?:tên )?(?:thủ tục(?: hành chính)?|tthc|dvc(?:tt)?|dịch vụ công(?: trực tuyến)?)"
    r"\s*(?:(?:số )?\d+\s*)?:\s*(?=\S)",
    re.IGNORECASE,
)
# Nine names of ten have nothing of it: no bullet or ordinal in front, no colon, no code, no semicolon at the end.
_GLUED_BEFORE = re.compile(r"[-–—•●▪*+(\d]|[a-zđ][.)]")
_SHORT_CODE = re.compile(r"([1-9])[.,](\d{1,5})")


class Repaired(NamedTuple):
    """A text as the program keeps it, and the codes of the repairs that made it so."""

    text: str
    codes: tuple[str, ...] = ()


class NameParts(NamedTuple):
    """A name without what was glued to it: its ordinal, a prefix, its code."""

    name: str
    code: str = ""
    codes: tuple[str, ...] = ()


def cell_text(cell: RawCell, usual: Encoding | None = None) -> Repaired:
    """The text of a cell: entities, blanks, legacy encodings by font and by content, look-alikes.

    `usual`: the encoding of the cells around it, for a cell that could be right or in it.
    """
    if not usual and are_right_already((cell,)):
        return Repaired(cell.text)
    has_old_font = any(of_font(font)[0] for _, font in cell.runs or ((cell.text, cell.font),))
    found, before = _repaired(cell, usual), cell.text
    # What nobody sees may part a word, and an entity be a letter of an old encoding: once gone, the word is known.
    while found.text != before and not has_old_font:
        again, before = _repaired(RawCell(found.text)), found.text
        found = Repaired(again.text, (*dict.fromkeys((*found.codes, *again.codes)),))
    return found


def are_right_already(cells: Collection[RawCell]) -> bool:
    """Whether nothing is to be mended in any of these cells, by one look at all of them."""
    if any(of_font(font)[0] for font in {cell.font for cell in cells}) or any(cell.runs for cell in cells):
        return False
    # A blank at the end of one text makes two blanks here, which no right text has.
    together = " ".join({cell.text for cell in cells if cell.text})
    return bool(_RIGHT_ALREADY.fullmatch(together)) and not may_be_old(together)


def _repaired(cell: RawCell, usual: Encoding | None = None) -> Repaired:
    decoded, codes = _decoded(cell, usual)
    if _BULLETS.search(decoded) and decoded.strip(" \uf0a8\uf0fc\uf0fe\uf078"):
        decoded, codes = _BULLETS.sub(" ", decoded), [*codes, "bullet"]
    latin = with_latin(decoded)
    if latin != decoded:
        codes.append("look-alike")
    tidy = clean(latin)
    return Repaired(tidy, (*codes, *_tidied(latin)) if tidy != latin else tuple(codes))


def _decoded(cell: RawCell, usual: Encoding | None) -> tuple[str, list[str]]:
    """The letters of a cell as Unicode: what a font says counts, then what they can be."""
    runs = cell.runs or ((cell.text, cell.font),)
    parts = [(in_font(text, font), of_font(font)[0], text) for text, font in runs]
    codes = [encoding.value for decoded, encoding, text in parts if encoding and decoded != text]
    joined = "".join(decoded for decoded, _, _ in parts)
    text = composed(joined)
    apart = ["nfc"] if text != joined else []
    if not codes:
        text, encoding = mended(text, usual)
        codes = [encoding.value] if encoding else []
    return text, [*dict.fromkeys((*codes, *apart))]


def _tidied(text: str) -> list[str]:
    """What cleaning changed in a text."""
    stripped = text.strip()
    found = {
        "entities": bool(_ENTITY.search(stripped)),
        "line-breaks": bool(_BREAK.search(stripped)),
        "blanks": "  " in stripped or "\xa0" in stripped,
    }
    return [code for code, is_so in found.items() if is_so]


def name_parts(text: str) -> NameParts:
    """A name taken apart: what stands before and behind it by habit, and the code that some write into it."""
    if not (_GLUED_BEFORE.match(text) or ":" in text or text.endswith(";") or _SOME_CODE.search(text)):
        return NameParts(text)
    parts = _parts_once(text)
    while parts.codes and (again := _parts_once(parts.name)).codes:
        parts = NameParts(
            again.name, parts.code or again.code, (*dict.fromkeys((*parts.codes, *again.codes)),)
        )
    return parts


def _parts_once(text: str) -> NameParts:
    codes: list[str] = []
    name, code = _without_code(text)
    if code:
        codes.append("code-in-name")
    for pattern, repair in ((_BULLET, "bullet"), (_ORDINAL, "ordinal-in-name"), (_PREFIX, "prefix")):
        match = pattern.match(name)
        if match:
            name = name[match.end() :]
            codes.append(repair)
    if name.strip("; ") and name != without_end_mark(name):
        name = without_end_mark(name)
        codes.append("end-mark")
    return NameParts(name, code, tuple(codes))


def without_end_mark(name: str) -> str:
    """A name without the semicolon that ends an item of an enumeration."""
    return name.rstrip("; ") if name.endswith(";") else name


def _without_code(text: str) -> tuple[str, str]:
    # Two codes in one name are two procedures, or a slip: nobody can say which is meant.
    if len(set(_SOME_CODE.findall(text))) != 1:
        return text, ""
    first = _CODE_FIRST.match(text)
    if first:
        return text[first.end() :], first[1]
    last = _CODE_LAST.search(text)
    if last and last.end() == len(text) and last.start():
        return text[: last.start()], last[1]
    return text, ""


def code_text(found: Repaired) -> Repaired:
    """A cell's text as a code: one that is stored as a number has its zeros again, blanks in one are left out."""
    text = found.text
    if NATIONAL_CODE.fullmatch(text):
        return found
    short = _SHORT_CODE.fullmatch(text)
    if short:
        return Repaired(f"{short[1]}.{short[2]:0<6}", (*found.codes, "code-number"))
    named = re.fullmatch(rf"{_CODE_WORDS}({_CODE})", text, re.IGNORECASE)
    if named and named[1] != text:
        return Repaired(named[1], (*found.codes, "prefix"))
    ended = text.rstrip(" ;,.")
    if ended != text and NATIONAL_CODE.fullmatch(ended):
        return Repaired(ended, (*found.codes, "end-mark"))
    joined = text.replace(" ", "")
    if joined != text and NATIONAL_CODE.fullmatch(joined):
        return Repaired(joined, (*found.codes, "code-blanks"))
    return found
