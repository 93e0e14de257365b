"""A forger's workshop, and the register of what is forged in it: what the modules `in_the_*` put there."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from signing.keys import KeySigner
from signing.ooxml import sign_workbook
from tests.signing.ooxml.bare_xlsx import (
    appendix,
    changed,
    resigned,
    signature_text,
    with_signature_text,
)

ALTERED, BROKEN, UNSIGNED = "ooxml-altered", "ooxml-signature-broken", "ooxml-unsigned"
PART, RELATION = "ooxml-part-unsigned", "ooxml-relationship-unsigned"
UNREADABLE, UNCLEAR, NAME = "ooxml-unreadable", "ooxml-zip-unclear", "ooxml-name-bad"
DSIG = "http://www.w3.org/2000/09/xmldsig#"
MISPLACED, NOT_PLAIN = "ooxml-signature-misplaced", "appendix-not-plain"


@dataclass(frozen=True)
class Workshop:
    """What a forger has: signed workbooks, a key of their own, a weak one, a certificate for the signer's key."""

    signer: KeySigner
    other: KeySigner
    weak: KeySigner
    twin: bytes
    now: datetime

    def sign(self, data: bytes) -> bytes:
        return sign_workbook(data, self.signer, self.now, "Thủ trưởng đơn vị")

    @property
    def signed(self) -> bytes:
        return _signed(self)

    def resigned(self, change: Callable[[str], str], signer: KeySigner | None = None) -> bytes:
        """The signature changed, and made to hold again by whoever has the key."""
        text = change(signature_text(self.signed))
        return with_signature_text(self.signed, resigned(text, signer or self.signer))


@cache
def _signed(shop: Workshop) -> bytes:
    return shop.sign(appendix())


Forge = Callable[[Workshop], bytes]
FORGERIES: dict[str, tuple[str, Forge]] = {}
"""By class and name: the code, and how it is made."""


def forgery(name: str, code: str, forge: Forge) -> None:
    assert name not in FORGERIES
    FORGERIES[name] = (code, forge)


def swap(name: str, code: str, part: str, old: bytes, new: bytes) -> None:
    """One place in one part of the signed workbook."""
    forgery(name, code, lambda shop: changed(shop.signed, part, old, new))


def swap_signature(name: str, code: str, old: str, new: str, count: int = 1) -> None:
    """One place in the signature, which is not made again."""
    forgery(name, code, lambda shop: text_changed(shop.signed, old, new, count))


def again(name: str, code: str, pattern: str, new: str) -> None:
    """One place in the signature, which the signer then makes again: signed so by the program of somebody else."""

    def change(text: str) -> str:
        result, count = re.subn(pattern, lambda _: new, text, count=1, flags=re.DOTALL)
        assert count, pattern
        return result

    forgery(name, code, lambda shop: shop.resigned(change))


def text_changed(data: bytes, old: str, new: str, count: int = 1) -> bytes:
    text = signature_text(data)
    assert old in text, old
    return with_signature_text(data, text.replace(old, new, count))
