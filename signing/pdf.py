"""PDF signatures: PAdES baseline B, each an incremental update, so that earlier ones stay valid.

What the signatures of a PDF prove is told by pdf_proof.py, what they show is described by pdf_blocks.py.
"""

from __future__ import annotations

from datetime import datetime

from models.problems import Refusal
from signing.certificates import possible
from signing.keys import Signer
from signing.pdf_blocks import Block


def sign_pdf(data: bytes, signer: Signer, when: datetime, block: Block | None, role: str = "") -> bytes:
    """The same PDF with one more signature behind it; nothing of `data` changes, and later ones may follow.

    when: aware of its zone. block: what shows on a page, None for nothing. Refusals: `pdf-unreadable`, `pdf-encrypted`,
    `pdf-locked` where an earlier signature forbids another one, `signature-picture-*`, `clock-impossible`,
    `signing-failed` where the result would not hold.
    """
    from signing.pdf_appearance import appearance, place_of
    from signing.pdf_proof import check_signable, holds_anew
    from signing.pyhanko_pdf_adapter import Shown, add_signature

    moment = possible(when).replace(microsecond=0)
    check_signable(data)
    shown = Shown(appearance(block), place_of(block)) if block else None
    signed = add_signature(data, signer, moment, role, shown)
    if not holds_anew(data, signed, signer.certificate):
        raise Refusal("signing-failed", name=signer.certificate.name)
    return signed
