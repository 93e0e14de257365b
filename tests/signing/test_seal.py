import io
import re
import zipfile
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.problems import Refusal
from signing import container
from signing.container.manifest import write_manifest
from signing.container.names import manifest_name, signature_name
from signing.container.statements import Statement
from signing.keys import KeySigner, PrivateKey, load_p12
from signing.proofs import CLOCK_TOLERANCE
from signing.seal import Unsealed, add_signature, check_code, seal, sign_package, unseal


def facts(unsealed: Unsealed) -> tuple[bool, bool, bool]:
    return unsealed.intact, unsealed.complete, unsealed.signed


def codes(unsealed: Unsealed) -> list[str]:
    return [problem.code for problem in unsealed.problems]


def repacked(package: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """A package that is canonical again after members were changed, added or (None) taken out."""
    members: dict[str, bytes | None] = {**container.read(package), **changes}
    return container.write({name: body for name, body in members.items() if body is not None})


def test_what_was_sealed_comes_back_with_its_facts(
    signer: KeySigner, payload: dict[str, bytes], now: datetime
) -> None:
    unsealed = unseal(seal(payload, signer, now), now)
    assert unsealed.members == payload
    assert facts(unsealed) == (True, True, True)
    assert unsealed.problems == unsealed.notes == ()
    (signature,) = unsealed.signatures
    assert signature.certificate == signer.certificate
    assert signature.when == now.replace(microsecond=0)


def test_the_members_stand_as_the_standard_wants_them(package: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.namelist() == [
            "mimetype",
            "empty.txt",
            "phu-luc-1.xlsx",
            "submission.json",
            "META-INF/ASiCManifest001.xml",
            "META-INF/signature001.p7s",
        ]


@settings(max_examples=300)
@given(data=st.data())
def test_no_flipped_bit_is_accepted(package: bytes, now: datetime, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(package) * 8 - 1))
    damaged = bytearray(package)
    damaged[place // 8] ^= 1 << place % 8
    with pytest.raises(Refusal):
        unseal(bytes(damaged), now)


def test_no_truncation_is_accepted(package: bytes, now: datetime) -> None:
    for cut in range(len(package)):
        with pytest.raises(Refusal):
            unseal(package[:cut], now)


def test_a_changed_member_leaves_nothing_usable(package: bytes, now: datetime) -> None:
    unsealed = unseal(repacked(package, {"submission.json": b'{"revision":2}'}), now)
    assert facts(unsealed) == (False, True, True)
    assert codes(unsealed) == ["member-altered"]
    assert unsealed.problems[0].params == {"name": "submission.json"}
    assert unsealed.members == {}


def test_a_member_taken_out_leaves_nothing_usable(package: bytes, now: datetime) -> None:
    unsealed = unseal(repacked(package, {"phu-luc-1.xlsx": None}), now)
    assert facts(unsealed) == (False, False, True)
    assert codes(unsealed) == ["member-missing"]
    assert unsealed.members == {}


def test_an_unlisted_member_is_told_and_held_back(
    package: bytes, payload: dict[str, bytes], now: datetime
) -> None:
    unsealed = unseal(repacked(package, {"extra.json": b"{}"}), now)
    assert facts(unsealed) == (True, False, True)
    assert codes(unsealed) == ["member-unlisted"]
    assert unsealed.members == payload


def test_a_manifest_written_anew_does_not_fit_the_signature(package: bytes, now: datetime) -> None:
    payload = {"submission.json": b"{}"}
    forged = {**payload, manifest_name(1): write_manifest(1, payload)}
    stolen = container.read(package)[signature_name(1)]
    unsealed = unseal(container.write({**forged, signature_name(1): stolen}), now)
    assert facts(unsealed) == (False, True, False)
    assert codes(unsealed) == ["signature-invalid"]
    assert unsealed.members == {}


@pytest.mark.parametrize(
    ("taken", "expected", "told"),
    [
        ([manifest_name(1), signature_name(1)], (True, False, False), ["package-unsigned"]),
        ([signature_name(1)], (True, True, False), ["signature-missing"]),
        ([manifest_name(1)], (False, False, False), ["manifest-missing"]),
    ],
)
def test_stripping_is_loud(
    package: bytes, now: datetime, taken: list[str], expected: tuple[bool, bool, bool], told: list[str]
) -> None:
    unsealed = unseal(repacked(package, dict.fromkeys(taken)), now)
    assert facts(unsealed) == expected
    assert codes(unsealed) == told


def test_a_second_signer_covers_the_first(
    package: bytes, payload: dict[str, bytes], signer: KeySigner, now: datetime
) -> None:
    later = now + timedelta(hours=1)
    both = container.write(add_signature(container.read(package), signer, later))
    unsealed = unseal(both, later)
    assert facts(unsealed) == (True, True, True)
    assert unsealed.problems == ()
    assert unsealed.members == payload
    assert [found.when for found in unsealed.signatures] == [
        moment.replace(microsecond=0) for moment in (now, later)
    ]
    without_first = unseal(repacked(both, {manifest_name(1): None, signature_name(1): None}), later)
    assert not without_first.intact
    assert codes(without_first) == ["manifest-missing", "member-missing", "member-missing"]
    swapped = unseal(repacked(both, {signature_name(1): container.read(both)[signature_name(2)]}), later)
    assert facts(swapped)[0] is False


def test_a_clock_ahead_of_ours_by_minutes_passes_and_by_more_is_told(
    ec_signer: KeySigner, payload: dict[str, bytes], now: datetime
) -> None:
    package = seal(payload, ec_signer, now + CLOCK_TOLERANCE)
    assert codes(unseal(package, now)) == []
    late = unseal(package, now - timedelta(seconds=2))
    assert codes(late) == ["signing-time-in-future"]
    assert late.problems[0].params["time"] == "2021-05-18T09:35:15+00:00"
    assert facts(late) == (True, True, True)


def test_the_certificate_is_judged_at_the_time_of_signing(
    p12: Callable[..., bytes], ec_key: PrivateKey, passphrase: str, payload: dict[str, bytes], now: datetime
) -> None:
    signer = load_p12(p12(ec_key, end=now + timedelta(days=2)), passphrase)
    in_time = unseal(seal(payload, signer, now), now + timedelta(days=90))
    assert codes(in_time) == []
    assert [note.code for note in in_time.notes] == ["certificate-expired-since"]
    too_late = unseal(seal(payload, signer, now + timedelta(days=3)), now + timedelta(days=90))
    assert codes(too_late) == ["certificate-expired"]
    assert too_late.notes == ()
    too_early = unseal(seal(payload, signer, now - timedelta(days=60)), now)
    assert codes(too_early) == ["certificate-not-yet-valid"]


def test_sealing_refuses_what_a_package_cannot_hold(ec_signer: KeySigner, now: datetime) -> None:
    for name in ("báo cáo.json", "../x", "mimetype"):
        with pytest.raises(Refusal, match="member-"):
            seal({name: b""}, ec_signer, now)


def test_packages_have_a_code_for_the_telephone(package: bytes) -> None:
    assert re.fullmatch(r"[0-9A-F]{4} [0-9A-F]{4}", check_code(package))
    assert check_code(b"abc") == "BA78 16BF"
    assert check_code(package) != check_code(package + b"\0")


LEADER = Statement("Thủ trưởng đơn vị")
CLERK = Statement("Cơ quan, tổ chức", "125/UBND-VP", "2021-05-20")


def test_the_number_comes_with_the_last_signature_and_touches_nothing_before(
    payload: dict[str, bytes], signer: KeySigner, now: datetime
) -> None:
    """Three PCs: made unsigned, signed by the leader, then number and date entered by văn thư."""
    unsigned = container.write(payload)
    assert codes(unseal(unsigned, now)) == ["package-unsigned"]
    by_leader = sign_package(unsigned, signer, now, LEADER)
    later = now + timedelta(hours=2)
    both = sign_package(by_leader, signer, later, CLERK)
    old, new = container.read(by_leader), container.read(both)
    assert {name: new[name] for name in old} == old
    assert new.keys() - old.keys() == {manifest_name(2), signature_name(2)}
    unsealed = unseal(both, later)
    assert facts(unsealed) == (True, True, True)
    assert unsealed.problems == ()
    assert [signature.role for signature in unsealed.signatures] == [LEADER.role, CLERK.role]
    assert unsealed.statements == (LEADER, CLERK)
    assert unsealed.letter == CLERK
    assert unseal(by_leader, now).letter == Statement()


def test_what_a_broken_signature_states_is_not_passed_on(
    payload: dict[str, bytes], ec_signer: KeySigner, now: datetime
) -> None:
    package = seal(payload, ec_signer, now, CLERK)
    forged = container.read(package)[manifest_name(1)].replace(b"125/", b"126/")
    unsealed = unseal(repacked(package, {manifest_name(1): forged}), now)
    assert codes(unsealed) == ["signature-invalid"]
    assert unsealed.statements == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"submission.json": b"{}"}, "member-altered"),
        ({"submission.json": None}, "member-missing"),
        ({"more.txt": b""}, "member-unlisted"),
        ({signature_name(1): None}, "signature-missing"),
        ({manifest_name(1): None}, "manifest-missing"),
    ],
)
def test_nobody_signs_over_a_package_that_was_altered(
    package: bytes, ec_signer: KeySigner, now: datetime, changes: dict[str, bytes | None], code: str
) -> None:
    with pytest.raises(Refusal, match=code):
        sign_package(repacked(package, changes), ec_signer, now)
