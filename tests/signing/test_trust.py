"""From a certificate to a trusted CA: each fact by itself, and the same answer as openssl gives."""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, ObjectIdentifier

from signing.authorities import trusted_authority
from signing.certificates import unfit
from signing.revocation import Status, read_crl
from signing.trust import Anchors, ChainFacts, judge_chain
from tests.signing.authority_samples import DAY, NOON, Party, name_with, over_sha1, party, revoking

ROOT = party("CA gốc", ca=True)
MIDDLE = party("CA cấp hai", ROOT, ca=True, path_length=0)
LEAF = party("Nguyễn Thị Hòa", MIDDLE)
UNKNOWN_EXTENSION = x509.UnrecognizedExtension(ObjectIdentifier("1.2.3.4.5"), b"\5\0")


def trusting(*cas: Party, crls: Sequence[bytes] = ()) -> Anchors:
    return Anchors(tuple(trusted_authority(ca.der) for ca in cas), tuple(map(read_crl, crls)))


def judged(
    leaf: Party = LEAF, extra: Sequence[Party] = (MIDDLE,), anchors: Anchors | None = None
) -> ChainFacts:
    extra_der = [one.der for one in extra]
    return judge_chain(leaf.certificate, extra_der, anchors or trusting(ROOT), NOON)


def fault_codes(facts: ChainFacts) -> list[str]:
    return [fault.code for fault in facts.faults]


def test_a_chain_is_found_up_to_the_trusted_ca() -> None:
    facts = judged()
    assert facts.issuers == ("CA cấp hai", "CA gốc")
    assert facts.anchor == trusted_authority(ROOT.der).fingerprint
    assert (facts.trusted, facts.self_signed, facts.faults) == (True, False, ())
    assert facts.standing.status is Status.UNKNOWN


def test_a_trusted_ca_in_between_is_enough() -> None:
    assert judged(extra=(), anchors=trusting(MIDDLE)).issuers == ("CA cấp hai",)
    assert judged(extra=(), anchors=trusting(ROOT, MIDDLE)).trusted


def test_without_the_certificate_in_between_nothing_is_proved() -> None:
    facts = judged(extra=())
    assert (facts.trusted, facts.issuers, facts.faults) == (False, (), ())


def test_what_comes_with_the_file_is_trusted_for_nothing() -> None:
    assert not judged(extra=(MIDDLE, ROOT), anchors=Anchors()).trusted


def test_a_unit_key_stands_for_itself() -> None:
    own = party("UBND huyện Sơn Dương")
    facts = judged(own, (), trusting(ROOT))
    assert (facts.self_signed, facts.trusted, facts.faults) == (True, False, ())


def test_a_ca_of_the_same_name_with_another_key_is_told() -> None:
    other = party("CA gốc", ca=True)
    facts = judged(party("Ai đó", other), (other,))
    assert (fault_codes(facts), facts.trusted) == (["issuer-not-proved"], False)


def small_rsa() -> Party:
    return party("CA yếu", ca=True, key=rsa.generate_private_key(public_exponent=65537, key_size=1024))


MIDDLES: dict[str, tuple[Callable[[], Party], list[str]]] = {
    "not a CA": (lambda: party("x", ROOT), ["ca-not-allowed"]),
    "may not sign certificates": (
        lambda: party("x", ROOT, ca=True, uses=("crl_sign",)), ["ca-not-allowed"],
    ),
    "below one that allows none": (lambda: party("x", MIDDLE, ca=True), ["ca-path-too-long"]),
    "run out": (lambda: party("x", ROOT, ca=True, end=NOON - DAY), ["ca-out-of-period"]),
    "not yet valid": (lambda: party("x", ROOT, ca=True, start=NOON + DAY), ["ca-out-of-period"]),
    "signed over SHA-1": (lambda: over_sha1(party("x", ROOT, ca=True), ROOT), ["chain-weak"]),
    "with a small key": (
        lambda: party("x", ROOT, ca=True, key=small_rsa().key), ["chain-weak"],
    ),
    "with something critical that is unknown": (
        lambda: party("x", ROOT, ca=True, more=[(UNKNOWN_EXTENSION, True)]), ["chain-constraint-unknown"],
    ),
    "limited to some names": (
        lambda: party(
            "x", ROOT, ca=True, more=[(x509.NameConstraints([x509.DNSName("a.vn")], None), False)]
        ),
        ["chain-constraint-unknown"],
    ),
}  # fmt: skip
"""A CA in between, and what forbids relying on it."""


@pytest.mark.parametrize("case", MIDDLES)
def test_a_chain_with_a_fault_is_found_and_not_trusted(case: str) -> None:
    make, expected = MIDDLES[case]
    between = make()
    facts = judged(party("Ai đó", between), (between, MIDDLE))
    assert (fault_codes(facts), facts.trusted) == (expected, False)
    assert facts.issuers[-1] == "CA gốc"


def test_a_certificate_signed_over_sha1_is_weak() -> None:
    assert fault_codes(judged(over_sha1(party("Ai đó", ROOT), ROOT), ())) == ["chain-weak"]


def test_the_way_without_a_fault_counts() -> None:
    """A CA that two others have certified, one of them with a certificate that has run out."""
    crossed = party("CA cấp hai", ROOT, ca=True, key=MIDDLE.key, end=NOON - DAY)
    for extra in ((crossed, MIDDLE), (MIDDLE, crossed)):
        assert judged(extra=extra).trusted


def test_cas_that_certify_each_other_end_nowhere() -> None:
    one = party("Một", ca=True)
    two = party("Hai", one, ca=True)
    back = party("Một", two, ca=True, key=one.key)
    facts = judged(party("Ai đó", one), (back, two, one), trusting(ROOT))
    assert facts.issuers == ()


def test_very_many_certificates_cost_nothing() -> None:
    flood = [party("CA cấp hai", ca=True, key=MIDDLE.key)] * 500
    assert not judged(extra=flood).trusted


def test_the_same_key_in_another_certificate_is_a_fact() -> None:
    twin = party("Người khác", key=LEAF.key)
    known = Anchors(known=(LEAF.certificate,))
    assert judge_chain(twin.certificate, (), known, NOON).same_key == ("Nguyễn Thị Hòa",)
    assert judge_chain(LEAF.certificate, (), known, NOON).same_key == ()


def test_certificates_of_cas_and_of_services_do_not_sign_documents() -> None:
    codes = [problem.code for problem in unfit(ROOT.certificate, NOON)]
    assert codes == ["certificate-not-for-signing", "certificate-of-ca"]
    for uses, fit in (
        ([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.TIME_STAMPING], False),
        ([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.EMAIL_PROTECTION], True),
    ):
        limited = party("x", more=[(x509.ExtendedKeyUsage(uses), False)])
        assert (unfit(limited.certificate, NOON) == []) is fit


def test_openssl_agrees(tmp_path: Path, system_program: Callable[[str], str]) -> None:
    """What is trusted here is verified there at the same moment, with the strictest of its checks."""
    openssl = system_program("openssl")
    betweens = {"sound": MIDDLE, **{case: make() for case, (make, _) in MIDDLES.items()}}
    for case, between in betweens.items():
        leaf = party("Ai đó", between)
        paths = [tmp_path / name for name in ("root.pem", "between.pem", "leaf.pem")]
        paths[0].write_bytes(pem(ROOT))
        paths[1].write_bytes(pem(between) + pem(MIDDLE))
        paths[2].write_bytes(pem(leaf))
        command = [openssl, "verify", "-attime", str(int(NOON.timestamp())), "-auth_level", "2", "-CAfile"]
        command += [str(paths[0]), "-untrusted", str(paths[1]), str(paths[2])]
        accepted = subprocess.run(command, capture_output=True, check=False).returncode == 0
        trusted = judged(leaf, (between, MIDDLE)).trusted
        assert trusted is (case == "sound")
        assert accepted or not trusted, case


def pem(one: Party) -> bytes:
    return one.found.public_bytes(Encoding.PEM)


def test_a_revoked_ca_vouches_for_nobody() -> None:
    crl = revoking(ROOT, {MIDDLE.found.serial_number: (NOON - DAY, None)})
    for anchors in (trusting(ROOT, crls=[crl]), trusting(ROOT, MIDDLE, crls=[crl])):
        facts = judged(anchors=anchors)
        assert (fault_codes(facts), facts.trusted) == (["ca-revoked"], False)


def test_a_list_of_another_ca_revokes_nothing() -> None:
    other = party("CA khác", ca=True)
    crl = revoking(other, {MIDDLE.found.serial_number: (NOON - DAY, None)})
    assert judged(anchors=trusting(ROOT, other, crls=[crl])).trusted


def test_a_revoked_certificate_is_not_trusted_and_its_chain_is_told() -> None:
    crl = revoking(MIDDLE, {LEAF.found.serial_number: (NOON - DAY, None)})
    facts = judged(anchors=trusting(ROOT, crls=[crl]))
    assert (facts.issuers, facts.faults, facts.trusted) == (("CA cấp hai", "CA gốc"), (), False)
    assert (facts.standing.status, facts.standing.as_of) == (Status.REVOKED, NOON)
    clean = judged(anchors=trusting(ROOT, crls=[revoking(MIDDLE)]))
    assert (clean.standing.status, clean.trusted) == (Status.GOOD, True)


def test_the_trusted_ones_own_signature_is_not_asked_for() -> None:
    """Whoever trusts a CA trusts its key: old roots are self-signed over SHA-1."""
    root = party("CA gốc cũ", ca=True)
    root = over_sha1(root, root)
    facts = judged(party("Ai đó", root), (), trusting(root))
    assert (facts.faults, facts.trusted) == ((), True)


def test_a_key_of_2048_bits_is_large_enough() -> None:
    root = party("CA gốc", ca=True, key=rsa.generate_private_key(public_exponent=65537, key_size=2048))
    assert judged(party("Ai đó", root), (), trusting(root)).trusted


def test_a_ca_holds_from_its_first_to_its_last_second() -> None:
    for first, last in ((NOON, NOON + DAY), (NOON - DAY, NOON)):
        root = party("CA gốc", ca=True, start=first, end=last)
        assert judged(party("Ai đó", root), (), trusting(root)).trusted
    second = DAY / 86400
    for first, last in ((NOON + second, NOON + DAY), (NOON - DAY, NOON - second)):
        root = party("CA gốc", ca=True, start=first, end=last)
        (fault,) = judged(party("Ai đó", root), (), trusting(root)).faults
        said = {"name": "CA gốc", "start": first.isoformat(), "end": last.isoformat()}
        assert (fault.code, fault.params) == ("ca-out-of-period", said)


def test_who_signs_for_another_name_is_not_self_signed() -> None:
    claiming = party("Ai đó", claiming=name_with("Người khác"))
    assert not judged(claiming, ()).self_signed


def test_names_are_compared_not_looks() -> None:
    claiming = party("Ai đó", party("khác", ca=True), claiming=name_with("CA gốc"))
    assert fault_codes(judged(claiming, ())) == ["issuer-not-proved"]
