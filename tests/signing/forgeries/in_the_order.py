"""Everything is signed by a key that may sign; it is only not this unit's report, or not the one that counts."""

from typing import Any

from tests.signing.forgeries.workshop import Build, Forgery


def report(who: str = "head", **submission: Any) -> Build:
    """A report signed by someone of the workshop."""
    return lambda shop: shop.report(getattr(shop, who), shop.now, **submission)


ORDER: list[tuple[str, str, Build, str]] = [
    ("other unit", "a neighbour in our name", report("neighbour"), "certificate-of-other-unit"),
    ("other unit", "ours in a neighbour's name", report(unit_code="huyen-khac", unit_name="UBND huyện Khác"),
     "certificate-of-other-unit"),
    ("other unit", "our code, another name", report(unit_name="UBND huyện Khác"), "certificate-of-other-unit"),
    ("other unit", "our name, another code", report(unit_code="huyen-khac"), "signer-unregistered"),
    ("other unit", "a forger in our name", report("forger"), "certificate-changed"),
    ("replayed revision", "the first again", lambda shop: shop.earlier, "revision-superseded"),
    ("replayed revision", "a first made now", report(revision=1), "revision-superseded"),
    ("replayed revision", "a first with another text", report(revision=1, contact_name="Hòa"), "revision-superseded"),
    ("fork", "the same signed once more", report(revision=2, explanation="x"), "revision-forked"),
    ("fork", "the same number, another text", report(revision=2, explanation="y"), "revision-forked"),
    ("fork", "the same number, another contact", lambda shop: shop.other, "revision-forked"),
]  # fmt: skip

IN_THE_ORDER: list[Forgery] = [Forgery(*row) for row in ORDER]
