"""The sign block of a letter: who signs for whom (NĐ 30/2020/NĐ-CP, Phụ lục I: TM., Q., KT., TL., TUQ.)."""

import re

from models.letter_defaults import COMMITTEE, is_committee
from models.records import Submission
from models.text import fold

AUTHORITIES = ("TM.", "Q.", "KT.", "TL.", "TUQ.")
_AUTHORITY = re.compile(r"\s*(TM|TUQ|KT|TL|Q)\b\.?\s*(.*)", re.IGNORECASE)
_OWN_COMMITTEE = re.compile(rf"^((?:Phó )?Chủ tịch)\s+(?:UBND|{COMMITTEE})\b.*$", re.IGNORECASE)
_DEGREES = re.compile(r"^(?:(?:GS|PGS|TSKH|TS|ThS|Th\.S|BS|BSCKI|BSCKII|KS|CN|LS)\.\s*)+", re.IGNORECASE)


def authority_of(submission: Submission) -> str:
    """TM., Q., KT., TL. or TUQ. as it was typed; KT. of a deputy and "" of anybody else where nothing was."""
    match = _AUTHORITY.fullmatch(submission.signer_authority)
    if match:
        return f"{match[1].upper()}."
    return "KT." if _is_deputy(submission.signer_title) else ""


def sign_lines(submission: Submission, head_title: str) -> tuple[str, ...]:
    """The lines above the signature: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH.

    `head_title` is the head of the unit; another one typed behind the authority ("KT. CHÁNH VĂN PHÒNG") stands for it.
    """
    head = _head(submission, head_title).upper()
    title = _title(submission).upper() or head
    match authority_of(submission):
        case "TL." | "TUQ." as authority:
            return (f"{authority} {head}", title)
        case "Q.":
            return (*_body(submission), f"Q. {head}")
        case "KT.":
            return (*_body(submission), f"KT. {head}", title)
        case _ if _is_deputy(title):
            return (*_body(submission), f"KT. {head}", title)
        case _:
            return (*_body(submission), title)


def signer(submission: Submission) -> str:
    """The signer's name without academic degrees, which the decree keeps off administrative documents."""
    return _DEGREES.sub("", submission.signer_name)


def _body(submission: Submission) -> tuple[str, ...]:
    """The line of a unit that decides as a body: a people's committee, or one whose officer chose TM."""
    if is_committee(submission.unit_name):
        return (f"TM. {COMMITTEE.upper()}",)
    return (f"TM. {submission.unit_name.upper()}",) if authority_of(submission) == "TM." else ()


def _head(submission: Submission, head_title: str) -> str:
    match = _AUTHORITY.fullmatch(submission.signer_authority)
    named = match[2].strip() if match and match[1].upper() != "TM" else ""
    return named or submission.head_title or head_title


def _title(submission: Submission) -> str:
    return _OWN_COMMITTEE.sub(r"\1", submission.signer_title)


def _is_deputy(title: str) -> bool:
    return fold(title).startswith("pho ")
