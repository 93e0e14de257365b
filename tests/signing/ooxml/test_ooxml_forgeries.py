"""No forged, broken or hostile workbook is shown as good, each is refused by its own code, in little time."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake.plain_values import plain_values
from models.problems import Problem
from signing.ooxml import only_signatures_added
from signing.ooxml_proof import workbook_proof
from signing.opc import write_package
from tests.signing.bounds import is_good, within_bounds
from tests.signing.ooxml.bare_xlsx import appendix, members_of
from tests.signing.ooxml.forgeries import FORGERIES, NOT_PLAIN, Workshop


def test_the_vectors_are_many_and_of_many_classes() -> None:
    assert len(FORGERIES) >= 60
    assert len({name.partition("/")[0] for name in FORGERIES}) >= 15


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forgery_is_refused_by_its_code(name: str, workshop: Workshop) -> None:
    code, forge = FORGERIES[name]
    forged = forge(workshop)
    with within_bounds():
        proof = workbook_proof(forged, workshop.now)
    plain = () if plain_values(forged) is not None else (Problem(NOT_PLAIN),)
    assert code in {problem.code for problem in (*proof.problems, *plain)}, proof
    assert code == NOT_PLAIN or not is_good(proof)


@pytest.mark.parametrize(
    "name", [name for name in FORGERIES if name.partition("/")[0] in ("cell", "added", "type")]
)
def test_what_else_was_added_is_no_signature(name: str, workshop: Workshop) -> None:
    assert not only_signatures_added(appendix(), FORGERIES[name][1](workshop))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_bit_of_a_part_may_flip(workshop: Workshop, data: st.DataObject) -> None:
    """Unless nothing changes but how the signature itself is written; Office leaves the file's properties unsigned."""
    members = members_of(workshop.signed)
    name = data.draw(st.sampled_from([name for name in members if members[name] and "docProps/" not in name]))
    place = data.draw(st.integers(0, len(members[name]) * 8 - 1))
    body = bytearray(members[name])
    body[place // 8] ^= 1 << place % 8
    flipped = write_package(members | {name: bytes(body)})
    proof = workbook_proof(flipped, workshop.now)
    assert not (proof.intact and proof.complete) or only_signatures_added(appendix(), flipped)
