"""What a CMS signature says, each fact by itself: when, by whom, over what, and whether it names its certificate."""

import hashlib

import pytest

from signing.cades import sign
from signing.pyhanko_cms_adapter import CmsFacts, cms_facts
from tests.signing.authority_samples import NOON, party
from tests.signing.pdf.made_cms import made_cms

CONTENT = b"content"
MARY, PETER = party("Trần Thị Mai"), party("Lê Văn Ba")


def read(data: bytes, content: bytes = CONTENT) -> CmsFacts:
    return cms_facts(data, lambda name: hashlib.new(name, content).digest())


def test_ours_says_all_of_it() -> None:
    facts = read(sign(CONTENT, MARY.signer, NOON))
    assert (facts.certificate, facts.extra, facts.when) == (MARY.der, (), NOON)
    assert (facts.hash_name, facts.holds, facts.digest_fits, facts.names_certificate) == (
        "sha256",
        True,
        True,
        True,
    )


def test_it_holds_over_another_content_and_does_not_fit() -> None:
    facts = read(sign(CONTENT, MARY.signer, NOON), b"other")
    assert (facts.holds, facts.digest_fits) == (True, False)


@pytest.mark.parametrize("in_old_words", [False, True])
def test_a_certificate_is_named_in_old_words_or_new(in_old_words: bool) -> None:
    for named, found in ((MARY.der, True), (PETER.der, False)):
        facts = read(made_cms(CONTENT, MARY.key, MARY.der, named=named, in_old_words=in_old_words))
        assert (facts.names_certificate, facts.holds, facts.when) == (found, found, None)


def test_none_may_be_named() -> None:
    facts = read(made_cms(CONTENT, MARY.key, MARY.der, named=b"", extra=(PETER.der,)))
    assert (facts.names_certificate, facts.holds, facts.extra) == (None, True, (PETER.der,))


def test_a_weak_hash_holds_nothing() -> None:
    facts = read(made_cms(CONTENT, MARY.key, MARY.der, "sha1"))
    assert (facts.hash_name, facts.holds, facts.digest_fits) == ("sha1", False, False)


def test_one_hash_is_named_twice_alike() -> None:
    assert read(made_cms(CONTENT, MARY.key, MARY.der, "sha384")).holds
    with pytest.raises(ValueError, match="not the form"):
        read(made_cms(CONTENT, MARY.key, MARY.der, "sha384", listed_hash="sha256"))
