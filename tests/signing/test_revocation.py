"""What lists of revoked certificates say, and how old that knowledge is."""

from dataclasses import replace
from typing import Any

import pytest
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm

from models.problems import Refusal
from signing.authorities import trusted_authority
from signing.revocation import Status, read_crl, standing
from tests.signing.authority_samples import DAY, NOON, name_with, party, revoking

CA = party("CA", ca=True)
LEAF = party("Nguyễn Thị Hòa", CA)
ISSUER = trusted_authority(CA.der)
SERIAL = LEAF.found.serial_number
Reason = x509.ReasonFlags


def test_a_certificate_that_no_list_names_is_good_as_far_as_known() -> None:
    crl = read_crl(revoking(CA))
    found = standing(LEAF.found, ISSUER, [crl])
    assert (found.status, found.as_of, found.revoked) == (Status.GOOD, NOON, None)
    assert (found.stale(NOON), found.stale(NOON + 8 * DAY)) == (False, True)
    assert (crl.issuer, crl.size, crl.next_update) == ("CA", 0, NOON + 7 * DAY)


def test_date_and_reason_are_told() -> None:
    crl = read_crl(revoking(CA, {SERIAL: (NOON - DAY, Reason.key_compromise)}))
    found = standing(LEAF.found, ISSUER, [crl])
    assert found.status is Status.REVOKED
    assert found.revoked is not None
    assert (found.revoked.date, found.revoked.reason) == (NOON - DAY, "keyCompromise")
    assert not found.revoked.harmless
    assert found.due == NOON + 7 * DAY


def test_a_list_is_stale_only_after_the_next_was_due() -> None:
    found = standing(LEAF.found, ISSUER, [read_crl(revoking(CA))])
    assert (found.due, found.stale(NOON + 7 * DAY)) == (NOON + 7 * DAY, False)
    assert found.stale(NOON + 7 * DAY + DAY / 86400)


def test_a_revocation_without_a_reason_is_unspecified() -> None:
    found = read_crl(revoking(CA, {SERIAL: (NOON, None)})).entry(SERIAL)
    assert found is not None
    assert (found.reason, found.harmless) == ("unspecified", False)


def test_a_list_of_another_ca_or_key_says_nothing() -> None:
    for other in (party("CA khác", ca=True), party("CA", ca=True)):
        crl = read_crl(revoking(other, {SERIAL: (NOON, None)}))
        assert standing(LEAF.found, ISSUER, [crl]).status is Status.UNKNOWN


def test_a_ca_without_the_right_to_revoke_says_nothing() -> None:
    ca = party("CA", ca=True, uses=("key_cert_sign",), key=CA.key)
    crl = read_crl(revoking(CA, {SERIAL: (NOON, None)}))
    assert standing(LEAF.found, trusted_authority(ca.der), [crl]).status is Status.UNKNOWN


def test_the_newest_list_ends_a_suspension_and_nothing_else() -> None:
    newer = read_crl(revoking(CA, at=NOON + DAY))
    for reason, status in ((Reason.certificate_hold, Status.GOOD), (Reason.superseded, Status.REVOKED)):
        older = read_crl(revoking(CA, {SERIAL: (NOON - DAY, reason)}))
        assert standing(LEAF.found, ISSUER, [older]).status is Status.REVOKED
        for crls in ([older, newer], [newer, older]):
            found = standing(LEAF.found, ISSUER, crls)
            assert (found.status, found.as_of) == (status, NOON + DAY)


def test_a_list_may_forget_what_has_run_out() -> None:
    old = party("Nguyễn Thị Hòa", CA, end=NOON - DAY)
    assert standing(old.found, ISSUER, [read_crl(revoking(CA))]).status is Status.UNKNOWN
    just = party("Nguyễn Thị Hòa", CA, end=NOON)
    assert standing(just.found, ISSUER, [read_crl(revoking(CA))]).status is Status.GOOD


def scope(**said: Any) -> tuple[x509.ExtensionType, bool]:
    facts: dict[str, Any] = {
        **dict.fromkeys(("full_name", "relative_name", "only_some_reasons")),
        **dict.fromkeys(("only_contains_user_certs", "only_contains_ca_certs"), False),
        **dict.fromkeys(("only_contains_attribute_certs", "indirect_crl"), False),
    }
    return x509.IssuingDistributionPoint(**(facts | said)), True


def test_a_list_of_users_only_does_not_speak_of_cas() -> None:
    crl = read_crl(revoking(CA, more=[scope(only_contains_user_certs=True)]))
    below = party("CA cấp hai", CA, ca=True)
    assert standing(LEAF.found, ISSUER, [crl]).status is Status.GOOD
    assert standing(below.found, ISSUER, [crl]).status is Status.UNKNOWN


def test_a_list_for_some_certificates_says_nothing_of_the_others() -> None:
    ours, theirs = ([x509.UniformResourceIdentifier(f"http://ca.vn/{n}.crl")] for n in (1, 2))
    point = x509.IssuingDistributionPoint(ours, None, False, False, None, False, False)
    crl = read_crl(revoking(CA, more=[(point, True)]))
    for names, status in ((ours, Status.GOOD), (theirs, Status.UNKNOWN)):
        points = x509.CRLDistributionPoints([x509.DistributionPoint(names, None, None, None)])
        leaf = party("x", CA, more=[(points, False)])
        assert standing(leaf.found, ISSUER, [crl]).status is status
    assert standing(LEAF.found, ISSUER, [crl]).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "extension",
    [
        (x509.DeltaCRLIndicator(1), True),
        scope(indirect_crl=True),
        scope(only_contains_ca_certs=True),
        scope(relative_name=x509.RelativeDistinguishedName(name_with("x"))),
        scope(only_some_reasons=frozenset({Reason.key_compromise})),
        scope(only_contains_attribute_certs=True),
        (x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\5\0"), True),
    ],
)
def test_a_list_that_is_not_whole_is_refused(extension: tuple[x509.ExtensionType, bool]) -> None:
    with pytest.raises(Refusal, match="crl-partial"):
        read_crl(revoking(CA, more=[extension]))


@pytest.mark.parametrize("data", [b"", b"x", CA.der, revoking(CA)[:-9]])
def test_what_is_no_list_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal, match="crl-unreadable"):
        read_crl(data)


def test_a_list_altered_after_it_was_signed_says_nothing() -> None:
    data = revoking(CA, {SERIAL: (NOON - DAY, None)})
    forged = data.replace(b"210517", b"310517")
    assert forged != data
    assert standing(LEAF.found, ISSUER, [read_crl(forged)]).status is Status.UNKNOWN


def test_the_key_was_unsafe_before_it_was_revoked() -> None:
    entry = (
        x509.RevokedCertificateBuilder()
        .serial_number(SERIAL)
        .revocation_date(NOON)
        .add_extension(x509.InvalidityDate(NOON - 3 * DAY), critical=False)
        .build()
    )
    builder = x509.CertificateRevocationListBuilder().issuer_name(CA.found.subject).last_update(NOON)
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding

    signed = builder.next_update(NOON + DAY).add_revoked_certificate(entry).sign(CA.key, SHA256())
    found = read_crl(signed.public_bytes(Encoding.DER)).entry(SERIAL)
    assert found is not None
    assert found.date == NOON - 3 * DAY


def test_a_list_signed_in_an_unknown_way_says_nothing() -> None:
    kind = bytes.fromhex("2a8648ce3d040302")
    odd = revoking(CA, {SERIAL: (NOON, None)}).replace(kind, kind[:-1] + b"\x09")
    assert standing(LEAF.found, ISSUER, [read_crl(odd)]).status is Status.UNKNOWN


def test_a_reason_that_cannot_be_read_revokes_all_the_same() -> None:
    data = revoking(CA, {SERIAL: (NOON, Reason.key_compromise)})
    odd = data.replace(b"\x0a\1\1", b"\x0a\1\x63")
    assert odd != data
    found = read_crl(odd).entry(SERIAL)
    assert found is not None
    assert (found.date, found.reason) == (NOON, "unspecified")


def test_a_list_whose_algorithm_nobody_here_knows_proves_nothing() -> None:
    crl = read_crl(revoking(CA, {SERIAL: (NOON - DAY, Reason.key_compromise)}))
    assert standing(LEAF.found, ISSUER, [replace(crl, found=Strange(crl.found))]).status is Status.UNKNOWN


class Strange:
    """A list that is like another one but for its algorithm."""

    def __init__(self, found: x509.CertificateRevocationList) -> None:
        self._found = found

    def __getattr__(self, name: str) -> object:
        return getattr(self._found, name)

    def is_signature_valid(self, _key: object) -> bool:
        raise UnsupportedAlgorithm("GOST")
