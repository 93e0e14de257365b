"""The corpus of forged packages: each refused with its own sentence, none shown as good."""

import random
import resource
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from models.rounds import Unit
from signing.keys import KeySigner
from signing.seal import seal
from tests.builders import ROUND_2021
from tests.signing.authority_samples import DAY, NOON, party
from tests.signing.forgeries.corpus import FORGERIES
from tests.signing.forgeries.in_the_signature import CRL, ROOT
from tests.signing.forgeries.workshop import Forgery, Workshop
from tests.workflows.forging import consistent, document
from tests.workflows.offices import office_in
from ui.messages import problem_text
from workflows.judging import Verdict, judge
from workflows.meeting import meet
from workflows.office import Office
from workflows.rounds import keep_round
from workflows.trust import Knowledge, add_trust, knowledge

START = NOON - 300 * DAY
HEAD = party("UBND huyện Sơn Dương", start=START)
NEIGHBOUR = party("UBND huyện Khác", start=START)
FORGER = party("UBND huyện Sơn Dương", start=START)
ONLY_DISTRUST = frozenset(
    {"certificate-changed", "certificate-of-other-unit", "certificate-same-key", "chain-weak", "issuer-not-proved",
     "signer-unregistered"}
)  # fmt: skip
"""What is refused because of who signed alone: whoever asks to accept the unregistered gets it."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office that has registered two units, trusts a CA, and has met the second report of one unit."""
    folder = tmp_path_factory.mktemp("sở")
    with office_in(folder, lambda: NOON) as opened:
        said = document(opened).submission
        ours = replace(ROUND_2021.units[0], code=said.unit_code, name=said.unit_name)
        units = (registered(ours, HEAD.certificate.fingerprint), registered(
            replace(ROUND_2021.units[1], code="huyen-lang-gieng", name="UBND huyện láng giềng"),
            NEIGHBOUR.certificate.fingerprint,
        ))  # fmt: skip
        keep_round(opened, replace(ROUND_2021, units=units))
        (folder / "ca.cer").write_bytes(ROOT.der)
        (folder / "ca.crl").write_bytes(CRL)
        for taken in add_trust(opened, [folder / "ca.cer", folder / "ca.crl"]):
            assert taken.problems == ()
        yield opened


def registered(unit: Unit, fingerprint: str) -> Unit:
    return replace(unit, certificates=(fingerprint,))


@pytest.fixture(scope="module")
def shop(office: Office) -> Workshop:
    def report(signer: KeySigner, when: datetime = NOON, **submission: Any) -> bytes:
        columns: dict[str, Any] = {"revision": 3, "explanation": "x", **submission}
        return seal(consistent(document(office, **columns)), signer, when)

    head = HEAD.signer
    package = report(head, NOON - timedelta(hours=1), revision=2)
    other = report(head, NOON - timedelta(hours=1), revision=2, contact_name="Hòa", appendix_style="decree30")
    made = Workshop(
        package, report(head, NOON - DAY, revision=1, explanation=""), other, head, NEIGHBOUR.signer, FORGER.signer,
        report,
    )  # fmt: skip
    verdict = judge(office, package, "gói.asice")
    assert verdict.good(), verdict.findings
    meet(office, verdict)
    return made


@pytest.fixture(scope="module")
def known(office: Office, shop: Workshop) -> Knowledge:
    assert shop is not None
    return knowledge(office)


def codes(verdict: Verdict) -> set[str]:
    return {problem.code for problem in (*verdict.problems, *verdict.sequence, *verdict.distrust)}


@pytest.mark.parametrize("forgery", FORGERIES, ids=str)
def test_a_forgery_is_refused_with_its_own_sentence(
    office: Office, shop: Workshop, known: Knowledge, forgery: Forgery
) -> None:
    verdict = judge(office, forgery.build(shop), "giả.asice", known)
    found = codes(verdict)
    assert forgery.code in found
    assert not verdict.good()
    assert verdict.good(accept_unregistered=True) is (found <= ONLY_DISTRUST)
    assert all(problem_text(problem) for problem in verdict.findings)


def test_the_corpus_is_as_large_as_it_should_be() -> None:
    assert len(FORGERIES) >= 110
    assert len({forgery.kind for forgery in FORGERIES}) >= 18
    assert len({str(forgery) for forgery in FORGERIES}) == len(FORGERIES)
    kinds = [forgery.kind for forgery in FORGERIES if forgery.kind.startswith("ambiguous")]
    assert len(set(kinds)) == 14
    assert all(kinds.count(kind) >= 3 for kind in kinds)


LONGEST, MOST = 2.0, 200 * 2**20
"""Seconds for one package, bytes of memory for all."""


def flipped(package: bytes, place: int) -> bytes:
    damaged = bytearray(package)
    damaged[place // 8] ^= 1 << place % 8
    return bytes(damaged)


def never_accepted(office: Office, shop: Workshop, known: Knowledge, places: Iterable[int]) -> None:
    """Refused with a reason, at once, without much memory."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    for place in places:
        started = time.perf_counter()
        verdict = judge(office, flipped(shop.package, place), "giả.asice", known)
        assert time.perf_counter() - started < LONGEST, place
        assert verdict.problems, place
        assert not verdict.good(accept_unregistered=True), place
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before < MOST


def test_no_flipped_bit_of_a_sample_is_accepted(office: Office, shop: Workshop, known: Knowledge) -> None:
    bits = len(shop.package) * 8
    never_accepted(office, shop, known, random.Random(2021).sample(range(bits), 2000))


@pytest.mark.torture
@pytest.mark.parametrize("part", range(8))
def test_no_flipped_bit_is_accepted(office: Office, shop: Workshop, known: Knowledge, part: int) -> None:
    never_accepted(office, shop, known, range(part, len(shop.package) * 8, 8))
