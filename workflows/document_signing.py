"""One signer signs what people read in a package: the four workbooks and the PDF files. The package comes last.

What shows where is ruled by NĐ 30/2020/NĐ-CP, Phụ lục I: the head's signature stands in the sign block, the agency's
seal over a third of it, and on annexes in a file of their own the agency's number and time alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from functools import partial
from typing import TYPE_CHECKING

from export.pdf_document import FACES, FONTS
from export.submission_files import ANNEXES_FILE, LETTER_FILE, REPORT_FILE
from models.letter_defaults import letter_reference
from models.letter_signing import sign_lines, signer
from models.letters import presets
from models.notation import date_text
from models.records import Submission
from models.rounds import Round
from models.signer_roles import AGENCY, HEAD
from signing.container.statements import Statement
from signing.keys import Signer
from workflows.contents import APPENDIX_FILES

if TYPE_CHECKING:
    from signing.pdf_blocks import Block, Place

_VIETNAM = timezone(timedelta(hours=7))

Sign = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Turn:
    """One signer's turn: who, when, in which role.

    picture: the signature or the seal as PNG, b"" for words instead. number, date (ISO): of the letter, as văn thư
    enters them; "" where the letter has its own, or none yet.
    """

    signer: Signer
    when: datetime
    role: str = ""
    picture: bytes = field(default=b"", repr=False)
    number: str = ""
    date: str = ""

    @property
    def statement(self) -> Statement:
        """What the turn states beside a signature of the package."""
        return Statement(self.role, self.number, self.date)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What of a report decides where signatures show and what they say."""

    submission: Submission
    round: Round


def sign_documents(
    members: Mapping[str, bytes], about: Letterhead, turn: Turn, watch: Callable[[int, int], None]
) -> dict[str, bytes]:
    """The members, each workbook and PDF with one more signature. `watch`: files done and all; it may refuse.

    Refusals: those of the signer; `ooxml-*`, `pdf-*`, `signature-picture-*`.
    """
    signed, signing = dict(members), list(_signing(members, about, turn))
    for done, (name, sign) in enumerate(signing):
        watch(done, len(signing))
        signed[name] = sign(members[name])
    return signed


def _signing(members: Mapping[str, bytes], about: Letterhead, turn: Turn) -> Iterator[tuple[str, Sign]]:
    """Which members are signed, and how each."""
    from signing.ooxml import sign_workbook
    from signing.pdf import sign_pdf

    for name in APPENDIX_FILES:
        if name in members:
            yield name, partial(sign_workbook, signer=turn.signer, when=turn.when, role=turn.role)
    for name, block in _blocks(members, about, turn).items():
        yield (
            name,
            partial(sign_pdf, signer=turn.signer, when=turn.when, block=block, role=turn.role),
        )


def _blocks(members: Mapping[str, bytes], about: Letterhead, turn: Turn) -> Mapping[str, Block | None]:
    """What the turn shows in each PDF; None for nothing."""
    from export.sign_places import annex_note_place
    from signing.pdf_blocks import leader_block, note_block, seal_block

    shown: dict[str, Block | None] = {name: None for name in (REPORT_FILE, ANNEXES_FILE) if name in members}
    font = (FONTS / f"LiberationSerif-{FACES['']}.ttf").read_bytes()
    place = _sign_place(members, about)
    if place and turn.role == HEAD:
        shown[REPORT_FILE] = leader_block(place, turn.picture, _head_lines(turn), font)
    elif place and turn.role == AGENCY:
        lines = () if turn.picture else (about.submission.unit_name,)
        shown[REPORT_FILE] = seal_block(place, turn.picture, (*lines, *_issued(about, turn)), font)
    if turn.role == AGENCY and ANNEXES_FILE in members:
        *numbered, moment = _issued(about, turn)
        note = (", ".join(numbered), moment) if numbered else (moment,)
        shown[ANNEXES_FILE] = note_block(annex_note_place(), note, font)
    return shown


def _sign_place(members: Mapping[str, bytes], about: Letterhead) -> Place | None:
    from export.sign_places import letter_sign_place

    if LETTER_FILE not in members or REPORT_FILE not in members:
        return None
    head = presets(about.submission, about.round).head_title
    return letter_sign_place(
        members[LETTER_FILE], sign_lines(about.submission, head), signer(about.submission)
    )


def _head_lines(turn: Turn) -> tuple[str, ...]:
    return turn.signer.certificate.name, _moment(turn)


def _issued(about: Letterhead, turn: Turn) -> tuple[str, ...]:
    """Number and symbol with the letter's date where there are any, and when it is signed (ISO 8601)."""
    said = replace(
        about.submission,
        letter_number=turn.number or about.submission.letter_number,
        letter_date=turn.date or about.submission.letter_date,
    )
    numbered = f"Số: {letter_reference(said)}" if said.letter_number else ""
    dated = f"ngày {date_text(said.letter_date)}" if said.letter_date else ""
    return tuple(line for line in (numbered, dated, _moment(turn)) if line)


def _moment(turn: Turn) -> str:
    return turn.when.astimezone(_VIETNAM).replace(microsecond=0).isoformat()
