"""Which token and which certificate is meant, of what is plugged in; and what is said where that is not clear."""

from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from models.problems import Refusal
from signing.tokens.choosing import Wanted, choose_certificate, choose_token
from signing.tokens.messages import PinState, StoredCertificate, TokenFacts
from tests.signing.authority_samples import NOON, Party, party

MARY, PETER = party("Trần Thị Mai"), party("Lê Văn Ba")
OVER = party("Hết Hạn", end=NOON - timedelta(days=1))
WEAK = party("Ai đó", key=rsa.generate_private_key(public_exponent=65537, key_size=1024))
CA = party("CA", ca=True)


def token(label: str, serial: str, *holders: Party) -> TokenFacts:
    held = tuple(StoredCertificate(bytes([number]), one.der) for number, one in enumerate(holders))
    return TokenFacts(0, label, "bit4id", "", serial, PinState.GOOD, held)


ONE, TWO = token("Một", "1", MARY), token("Hai", "2", PETER)


def test_the_only_one_is_meant_however_many_drivers_show_it() -> None:
    assert choose_token([ONE, ONE], Wanted("")) is ONE
    for wanted in (Wanted("", "Hai"), Wanted("", serial="2"), Wanted("", "Hai", "2")):
        assert choose_token([ONE, TWO], wanted) is TWO


@pytest.mark.parametrize(
    ("wanted", "code", "said"),
    [
        (Wanted(""), "token-several", {"known": "Một, Hai"}),
        (Wanted("", "Ba"), "token-unknown", {"label": "Ba", "known": "Một, Hai"}),
        (Wanted("", serial="3"), "token-unknown", {"label": "3", "known": "Một, Hai"}),
        (Wanted("", "Một", "2"), "token-unknown", {"label": "Một", "known": "Một, Hai"}),
    ],
)
def test_what_is_plugged_in_is_named(wanted: Wanted, code: str, said: dict[str, str]) -> None:
    with pytest.raises(Refusal) as refused:
        choose_token([ONE, TWO], wanted)
    assert (refused.value.problem.code, refused.value.problem.params) == (code, said)


def test_the_one_that_may_sign_is_taken() -> None:
    """Beside one that has run out, one that is too weak, and that of a CA."""
    for held in ((OVER, WEAK, CA, MARY), (MARY, OVER, CA)):
        key, certificate = choose_certificate(token("x", "1", *held), "", NOON)
        assert (key, certificate) == (bytes([held.index(MARY)]), MARY.certificate)


def test_of_several_that_may_sign_each_is_named_with_its_code() -> None:
    with pytest.raises(Refusal) as refused:
        choose_certificate(token("x", "1", MARY, PETER), "", NOON)
    codes = [f"{one.certificate.name} ({one.certificate.short_code})" for one in (MARY, PETER)]
    assert refused.value.problem.params == {"label": "x", "known": ", ".join(codes)}
    for code in (PETER.certificate.short_code, PETER.certificate.fingerprint.upper()):
        assert choose_certificate(token("x", "1", MARY, PETER), code, NOON)[1] == PETER.certificate
