"""PDF signatures: PAdES baseline B, each an incremental update, so that earlier ones stay valid.

What the signatures of a PDF prove is told by pdf_proof.py, what they show is described by pdf_blocks.py.
"""

from __future__ import annotations

from datetime import datetime

from models.problems import Refusal
from signing.certificates import possible
from signing.keys import Signer
from signing.pdf_blocks import Block
from signing.pdf_proof import pdf_proof
from signing.proofs import Proof

_NOT_SIGNED = {"pdf-unreadable", "pdf-encrypted", "pdf-active-content"}


def sign_pdf(data: bytes, signer: Signer, when: datetime, block: Block | None, role: str = "") -> bytes:
    """The same PDF with one more signature behind it; nothing of `data` changes, and later ones may follow.

    when: aware of its zone. block: what shows on a page, None for nothing. Refusals: `pdf-unreadable`, `pdf-encrypted`,
    `pdf-active-content`; `pdf-locked` where an earlier signature forbids another one; `signature-picture-*`;
    `clock-impossible`; `signing-failed` where the result would not hold.
    """
    from signing.pdf_appearance import appearance, place_of
    from signing.pyhanko_pdf_adapter import Shown, add_signature

    moment = possible(when).replace(microsecond=0)
    before = pdf_proof(data, moment)
    for problem in before.problems:
        if problem.code in _NOT_SIGNED:
            raise Refusal(problem.code)
    shown = Shown(appearance(block), place_of(block)) if block else None
    signed = add_signature(data, signer, moment, role, shown)
    _require(before, pdf_proof(signed, moment), signer)
    return signed


def _require(before: Proof, after: Proof, signer: Signer) -> None:
    """One more signature that holds, and none that held is broken by it."""
    new = {problem.code for problem in set(after.problems) - set(before.problems)}
    if "pdf-changed-after-signing" in new:
        raise Refusal("pdf-locked")
    if len(after.signatures) != len(before.signatures) + 1 or any(code.startswith("pdf-") for code in new):
        raise Refusal("signing-failed", name=signer.certificate.name)
