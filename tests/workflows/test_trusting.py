"""Whom a department relies on: registered keys, codes compared by telephone, CAs and lists of revoked certificates."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.hazmat.primitives.serialization.pkcs7 import serialize_certificates

from models.problems import Refusal
from signing.cades import sign
from signing.container.statements import Statement
from signing.keys import KeySigner
from signing.proofs import Proof
from signing.seal import seal, sign_package
from storage.trust import TrustKind
from tests.builders import ROUND_2021
from tests.signing.authority_samples import DAY, Party, party, revoking
from tests.workflows.forging import consistent, document
from tests.workflows.offices import NOW, office_in
from workflows import proving
from workflows.judging import Verdict, judge, judge_files
from workflows.meeting import confirm_signer, meet
from workflows.office import Office
from workflows.revising import revise
from workflows.rounds import keep_round
from workflows.trust import (
    add_trust,
    confirm,
    knowledge,
    remove_trust,
    trust_entries,
    unit_name,
    withdraw,
)

START = NOW - 300 * DAY
ROOT = party("CA gốc", ca=True, start=START)
CA = party("CA chuyên dùng", ROOT, ca=True, start=START)
LEADER = party("Nguyễn Văn Bình", CA, start=START)
STRANGER = party("Ai đó", start=START)


class Clock:
    """A clock that a test sets."""

    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    with office_in(tmp_path / "sở", clock) as opened:
        yield opened


def report(office: Office, signer: KeySigner, when: datetime = NOW, **submission: Any) -> bytes:
    return seal(consistent(document(office, **submission)), signer, when)


def trusting(office: Office, folder: Path, *cas: Party, crls: Sequence[bytes] = ()) -> None:
    paths = [folder / f"{number}.der" for number in range(len(cas) + len(crls))]
    for path, data in zip(paths, [*(ca.der for ca in cas), *crls], strict=True):
        path.write_bytes(data)
    for taken in add_trust(office, paths):
        assert taken.problems == ()


def judged(office: Office, data: bytes) -> Verdict:
    return judge(office, data, "gói.asice")


def codes(problems: Sequence[object]) -> set[str]:
    return {str(getattr(problem, "code", problem)) for problem in problems}


def test_a_stranger_is_told_and_confirmed_by_the_code(office: Office) -> None:
    data = report(office, STRANGER.signer)
    verdict = judged(office, data)
    assert (verdict.sound, verdict.trusted, codes(verdict.distrust)) == (True, False, {"signer-unregistered"})
    with pytest.raises(Refusal, match="code-differs"):
        confirm_signer(office, verdict, "0000 0000 0000")
    code = STRANGER.certificate.short_code.replace(" ", "")
    assert confirm_signer(office, verdict, code) == STRANGER.certificate
    verdict = judged(office, data)
    assert (verdict.good(), verdict.signers[0].confirmed) == (True, True)


def test_a_key_that_was_confirmed_for_two_units_is_withdrawn_for_one_or_all(office: Office) -> None:
    certificate = STRANGER.certificate
    units = [unit_name("a", "Huyện A"), unit_name("b", "Huyện B")]
    for unit in units:
        confirm(office, unit, certificate)
    withdraw(office, units[0], certificate)
    assert knowledge(office).confirmed == {(units[1], certificate.fingerprint)}
    confirm(office, units[0], certificate)
    assert remove_trust(office, certificate.short_code) == certificate.name
    assert knowledge(office).confirmed == frozenset()
    with pytest.raises(Refusal, match="trust-unknown"):
        remove_trust(office, certificate.short_code)


def test_who_is_confirmed_for_one_unit_does_not_speak_for_another(office: Office) -> None:
    confirm_signer(office, judged(office, report(office, STRANGER.signer)), STRANGER.certificate.short_code)
    others: list[dict[str, Any]] = [{"unit_code": "khac"}, {"unit_name": "UBND huyện khác"}]
    for columns in others:
        verdict = judged(office, report(office, STRANGER.signer, **columns))
        assert (verdict.sound, verdict.trusted) == (True, False)


def test_a_changed_certificate_is_loud(office: Office) -> None:
    confirm_signer(office, judged(office, report(office, STRANGER.signer)), STRANGER.certificate.short_code)
    verdict = judged(office, report(office, party("Ai đó", start=START).signer))
    assert codes(verdict.distrust) == {"certificate-changed"}
    assert not verdict.good()


def test_a_registered_certificate_that_changed_is_loud_too(office: Office) -> None:
    unit = ROUND_2021.units[0]
    registered = replace(unit, certificates=(LEADER.certificate.fingerprint,))
    keep_round(office, replace(ROUND_2021, units=(registered, *ROUND_2021.units[1:])))
    said: dict[str, Any] = {"unit_code": unit.code, "unit_name": unit.name}
    assert judged(office, report(office, LEADER.signer, **said)).good()
    verdict = judged(office, report(office, STRANGER.signer, **said))
    assert codes(verdict.distrust) == {"certificate-changed"}
    other: dict[str, Any] = {"unit_code": ROUND_2021.units[1].code, "unit_name": ROUND_2021.units[1].name}
    verdict = judged(office, report(office, LEADER.signer, **other))
    assert codes(verdict.distrust) == {"certificate-of-other-unit", "signer-unregistered"}


def test_a_trusted_ca_vouches_and_revocation_stays_unknown_without_a_list(
    office: Office, tmp_path: Path
) -> None:
    trusting(office, tmp_path, CA)
    verdict = judged(office, report(office, LEADER.signer))
    assert (verdict.good(), verdict.distrust) == (True, ())
    assert "revocation-unknown" in codes(verdict.notes)
    assert verdict.signers[0].chain == ("CA chuyên dùng",)


def test_how_old_the_knowledge_of_revocation_is(office: Office, tmp_path: Path, clock: Clock) -> None:
    crl = revoking(CA, at=NOW - DAY, due=NOW + DAY)
    trusting(office, tmp_path, CA, crls=[crl])
    data = report(office, LEADER.signer)
    verdict = judged(office, data)
    signer = verdict.signers[0]
    assert (signer.revocation, signer.revocation_as_of) == ("good", (NOW - DAY).isoformat())
    assert not codes(verdict.notes) & {"revocation-unknown", "revocation-stale"}
    clock.now = NOW + 2 * DAY
    assert "revocation-stale" in codes(judged(office, data).notes)


Reason = x509.ReasonFlags
REVOKED = {
    "before it signed": (NOW - DAY, None, "certificate-revoked", False),
    "later, its key stolen": (NOW + DAY, Reason.key_compromise, "certificate-revoked-later", False),
    "later, its holder gone": (NOW + DAY, Reason.affiliation_changed, "certificate-revoked-since", True),
}


@pytest.mark.parametrize("case", REVOKED)
def test_a_revoked_certificate(office: Office, tmp_path: Path, clock: Clock, case: str) -> None:
    date, reason, code, good = REVOKED[case]
    crl = revoking(CA, {LEADER.found.serial_number: (date, reason)}, at=NOW + 2 * DAY, due=NOW + 9 * DAY)
    trusting(office, tmp_path, CA, crls=[crl])
    clock.now = NOW + 3 * DAY
    verdict = judged(office, report(office, LEADER.signer))
    assert code in codes((*verdict.problems, *verdict.notes))
    assert verdict.sound is good
    assert verdict.signers[0].revocation == "revoked"


def test_what_was_seen_before_the_key_was_stolen_keeps_its_worth(
    office: Office, tmp_path: Path, clock: Clock
) -> None:
    data = report(office, LEADER.signer)
    meet(office, judged(office, data))
    clock.now = NOW + 3 * DAY
    entry = {LEADER.found.serial_number: (NOW + DAY, Reason.key_compromise)}
    trusting(office, tmp_path, CA, crls=[revoking(CA, entry, at=NOW + 2 * DAY)])
    verdict = judged(office, data)
    assert verdict.sound
    assert "certificate-revoked-since" in codes(verdict.notes)
    assert verdict.first_seen == NOW.isoformat()


def test_nothing_was_signed_after_it_was_seen(office: Office, clock: Clock) -> None:
    """A clock that was put back when the file came, and right again later, shows the false time."""
    data = report(office, STRANGER.signer, NOW + timedelta(hours=2))
    meet(office, judged(office, data))
    clock.now = NOW + DAY
    assert codes(judged(office, data).problems) == {"signing-time-after-first-seen"}


def test_every_signer_must_be_known(office: Office, tmp_path: Path) -> None:
    trusting(office, tmp_path, CA)
    first = report(office, LEADER.signer)
    clerk = Statement("Cơ quan, tổ chức", "125/UBND-VP", "2021-05-10")
    verdict = judged(office, sign_package(first, STRANGER.signer, NOW, clerk))
    assert (verdict.sound, verdict.trusted) == (True, False)
    assert [signer.trusted for signer in verdict.signers] == [True, False]
    assert [signer.role for signer in verdict.signers] == ["", "Cơ quan, tổ chức"]
    assert verdict.letter == clerk


def test_a_replayed_revision_a_fork_and_one_that_goes_back(office: Office) -> None:
    sent = [report(office, STRANGER.signer, revision=n, explanation="x" if n > 1 else "") for n in (1, 2)]
    for data in sent:
        meet(office, judged(office, data))
    assert codes(judged(office, sent[0]).sequence) == {"revision-superseded"}
    assert judged(office, sent[1]).sequence == ()
    other = report(office, STRANGER.signer, revision=2, explanation="y")
    assert codes(judged(office, other).sequence) == {"revision-forked"}
    assert not judged(office, other).good(accept_unregistered=True)
    digest = judged(office, sent[1]).sha256
    back = report(office, STRANGER.signer, revision=2, explanation="y", previous_package=digest)
    assert "revision-goes-back" in codes(judged(office, back).sequence)


def test_files_of_cas_are_taken_one_by_one(office: Office, tmp_path: Path) -> None:
    key = ROOT.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    bundle = serialize_certificates([ROOT.found, CA.found, LEADER.found], Encoding.DER)
    forged = revoking(party("CA gốc", ca=True))
    files = {
        "khóa.pem": key,
        "bó.p7b": bundle,
        "giả.crl": forged,
        "la.crl": revoking(STRANGER),
        "x.cer": b"x",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    taken = {
        one.file: one for one in add_trust(office, [*(tmp_path / name for name in files), tmp_path / "?"])
    }
    assert {name: codes(one.problems) for name, one in taken.items()} == {
        "khóa.pem": {"trust-file-holds-key"},
        "bó.p7b": {"authority-none"},
        "giả.crl": {"crl-not-signed"},
        "la.crl": set(),
        "x.cer": {"trust-file-unknown"},
        "?": {"file-missing"},
    }
    assert codes(taken["la.crl"].notes) == {"crl-issuer-unknown"}
    assert [entry.name for entry in taken["bó.p7b"].entries] == ["CA gốc", "CA chuyên dùng"]


def test_a_newer_list_takes_the_place_of_the_older(office: Office, tmp_path: Path) -> None:
    trusting(office, tmp_path, CA, crls=[revoking(CA, at=NOW - 9 * DAY), revoking(CA, at=NOW)])
    kinds = [(entry.kind, entry.start) for entry in trust_entries(office)]
    assert kinds == [(TrustKind.AUTHORITY, START), (TrustKind.REVOCATION_LIST, NOW)]


def test_what_is_removed_is_trusted_no_longer(office: Office, tmp_path: Path) -> None:
    trusting(office, tmp_path, CA)
    (entry,) = trust_entries(office)
    with pytest.raises(Refusal, match="trust-unknown"):
        remove_trust(office, "1234")
    assert remove_trust(office, entry.code.replace(" ", "")) == entry.name
    assert trust_entries(office) == []
    assert not judged(office, report(office, LEADER.signer)).trusted


def test_one_bad_file_stops_no_other(office: Office, tmp_path: Path) -> None:
    good = tmp_path / "tốt.asice"
    good.write_bytes(report(office, STRANGER.signer))
    (tmp_path / "hỏng.asice").write_bytes(b"PK\3\4")
    verdicts = judge_files(office, [tmp_path / "không có", tmp_path / "hỏng.asice", good])
    assert [verdict.kind for verdict in verdicts] == ["unreadable", "unknown", "submission"]
    assert [verdict.sound for verdict in verdicts] == [False, False, True]
    for verdict in verdicts[1:]:
        meet(office, verdict)
    with pytest.raises(Refusal, match="package-truncated"):
        confirm_signer(office, verdicts[1], "1")


def test_a_container_of_another_program_is_judged_and_never_a_submission(
    office: Office, tmp_path: Path
) -> None:
    trusting(office, tmp_path, CA)
    body = b"%PDF-1.7"
    parts = {"mimetype": b"application/vnd.etsi.asic-s+zip", "a.pdf": body}
    signed = parts | {"META-INF/signature.p7s": sign(body, LEADER.signer, NOW)}
    path = tmp_path / "công văn.asice"
    with ZipFile(path, "w") as archive:
        for name, data in signed.items():
            archive.writestr(name, data)
    verdict = judge(office, path.read_bytes(), path.name)
    assert (verdict.kind, verdict.good(), verdict.document) == ("asice", True, None)
    with pytest.raises(Refusal, match="submission-missing"):
        revise(office, path)
    with pytest.raises(Refusal, match="confirming-nobody"):
        confirm_signer(office, verdict, LEADER.certificate.short_code)
    meet(office, verdict)
    assert judge(office, path.read_bytes(), path.name).first_seen == NOW.isoformat()


def test_what_libraries_raise_is_the_fault_of_the_file(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Proof:
        raise RecursionError

    monkeypatch.setattr(proving, "PROVERS", {proving.FileKind.ASICE: fail})
    proof = proving.proved(proving.FileKind.ASICE, b"", office.now())
    assert codes(proof.problems) == {"file-not-judged"}
