"""No forged, broken or hostile PDF is shown as good, each is refused by its own code, in little time and memory."""

import random

import pytest

from signing.pdf_proof import only_signatures_added, pdf_proof
from tests.signing.bounds import is_good, within_bounds
from tests.signing.pdf.bare_pdf import letter
from tests.signing.pdf.forgeries import FORGERIES, Workshop


def test_the_vectors_are_many_and_of_many_classes() -> None:
    assert len(FORGERIES) >= 60
    assert len({name.partition("/")[0] for name in FORGERIES}) >= 15


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forgery_is_refused_by_its_code(name: str, workshop: Workshop) -> None:
    code, forge = FORGERIES[name]
    forged = forge(workshop)
    with within_bounds():
        proof = pdf_proof(forged, workshop.now)
    assert not is_good(proof)
    assert code in {problem.code for problem in proof.problems}, proof.problems


@pytest.mark.parametrize(
    "name", [name for name, (code, _) in FORGERIES.items() if code == "pdf-changed-after-signing"]
)
def test_what_else_was_added_is_no_signature(name: str, workshop: Workshop) -> None:
    assert not only_signatures_added(letter(), FORGERIES[name][1](workshop))


def flips(data: bytes, places: list[int]) -> list[bytes]:
    found: list[bytes] = []
    for place in places:
        changed = bytearray(data)
        changed[place // 8] ^= 1 << place % 8
        found.append(bytes(changed))
    return found


def test_no_bit_of_a_signed_file_may_flip(workshop: Workshop) -> None:
    signed = workshop.signed
    sample = random.Random(1).sample(range(len(signed) * 8), 400)
    accepted = [data for data in flips(signed, sample) if is_good(pdf_proof(data, workshop.now))]
    assert accepted == []


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_no_bit_at_all_of_a_signed_file_may_flip(workshop: Workshop) -> None:
    signed = workshop.signed
    for place in range(len(signed) * 8):
        (changed,) = flips(signed, [place])
        assert not is_good(pdf_proof(changed, workshop.now)), place
