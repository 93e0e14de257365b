"""The letter as a Word file: an office's template with the lines of an OutgoingLetter in its blanks.

What the blanks are called, and what stands in each, is decided here; how a Word file is filled in docx_template.py.
"""

from collections.abc import Iterable
from datetime import datetime

from export.docx_file import docx_bytes, open_docx, reading
from export.docx_template import RULE, Line, TableAnnex, Value, add_table_annex, blanks, fill
from export.paper import POINTS_PER_MM
from models.letter_comparison import Comparison
from models.letters import LetterParagraph, OutgoingLetter
from models.problems import Problem

COMPARISON_WIDTHS_MM = (13, 55, 22, 25, 25, 25)
END = "./."
"""What ends an annex (NĐ 30/2020/NĐ-CP, Phụ lục I)."""


def letter_docx(letter: OutgoingLetter, template: bytes, now: datetime, name: str = "") -> bytes:
    """The letter in a template. Refusal `letter-template-unreadable` with `source`, the template's name."""
    document = open_docx(template, name)
    with reading(name):
        fill(document, letter_fields(letter))
        if letter.comparison is not None:
            add_table_annex(document, _annex(letter.comparison))
    return docx_bytes(document, letter.subject, now)


def template_problems(template: bytes, name: str, letter: OutgoingLetter) -> tuple[Problem, ...]:
    """Which blanks of a template nothing is known for, and which parts of the letter have no blank in it."""
    known, found = letter_fields(letter), blanks(open_docx(template, name))
    unknown = sorted(found - known.keys() - {RULE})
    lacking = sorted(field for field, value in known.items() if value and field not in found | {"ten_loai"})
    return (
        *(Problem("letter-blank-unknown", {"source": name, "blank": blank}) for blank in unknown),
        *(Problem("letter-blank-missing", {"source": name, "blank": blank}) for blank in lacking),
    )


def letter_fields(letter: OutgoingLetter) -> dict[str, Value]:
    """The blanks of a template and what stands in them: text, or the lines of a paragraph that repeats."""
    several = len(letter.addressees) > 1
    return {
        "co_quan_chu_quan": letter.superior,
        "co_quan_ban_hanh": _lines(letter.issuer),
        "so_ky_hieu": letter.reference,
        "dia_danh_ngay": letter.place_and_date,
        "ten_loai": letter.title,
        "trich_yeu": letter.subject,
        "kinh_gui": "" if several else f" {letter.addressees[0]}.",
        "kinh_gui_tung_noi": _listed(letter.addressees) if several else (),
        "mo_dau": _text(letter.opening),
        "noi_dung": _text(letter.body),
        "ket_thuc": _text(letter.closing),
        "noi_nhan": _listed(letter.recipients),
        "chuc_vu_ky": _lines(letter.sign_lines),
        "ho_ten": letter.signer,
    }


def _lines(lines: Iterable[str]) -> tuple[Line, ...]:
    return tuple(Line(line) for line in lines)


def _text(paragraphs: Iterable[LetterParagraph]) -> tuple[Line, ...]:
    return tuple(Line(paragraph.text, paragraph.bold) for paragraph in paragraphs)


def _listed(lines: tuple[str, ...]) -> tuple[Line, ...]:
    """Each ends with a semicolon, the last with a full stop (NĐ 30/2020/NĐ-CP, Phụ lục I)."""
    last = len(lines) - 1
    return tuple(Line(f"{line}{'.' if place == last else ';'}") for place, line in enumerate(lines))


def _annex(comparison: Comparison) -> TableAnnex:
    """Label and title bold, caption in italics (NĐ 30/2020/NĐ-CP, Phụ lục I)."""
    return TableAnnex(
        ((comparison.label, "bold"), (comparison.title, "bold"), (comparison.caption, "italic")),
        comparison.headings,
        comparison.rows,
        tuple(width * POINTS_PER_MM for width in COMPARISON_WIDTHS_MM),
        END,
    )
