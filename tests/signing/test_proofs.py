"""What a claimed time says of a signature: to the second where a certificate begins, ends, or a clock may be wrong."""

from datetime import timedelta

from models.problems import Problem
from signing.proofs import CLOCK_TOLERANCE, Signature, doubts, remarks
from tests.signing.authority_samples import DAY, NOON, party

SECOND = timedelta(seconds=1)
SIGNER = party("Trần Thị Mai", start=NOON - DAY, end=NOON + DAY).certificate


def test_a_time_ahead_of_the_clock_is_borne_as_far_as_clocks_drift() -> None:
    latest = NOON + CLOCK_TOLERANCE
    assert doubts(Signature(SIGNER, latest), NOON) == []
    assert doubts(Signature(SIGNER, latest + SECOND), NOON) == [
        Problem("signing-time-in-future", {"name": "Trần Thị Mai", "time": (latest + SECOND).isoformat()})
    ]


def test_a_certificate_that_ran_out_later_is_told_with_its_day() -> None:
    ended = Problem(
        "certificate-expired-since", {"name": "Trần Thị Mai", "date": SIGNER.not_after.isoformat()}
    )
    for when in (NOON, SIGNER.not_after):
        assert remarks(Signature(SIGNER, when), SIGNER.not_after + SECOND) == [ended]


def test_otherwise_nothing_is_remarked() -> None:
    end = SIGNER.not_after
    for when, now in ((None, end + DAY), (end + SECOND, end + DAY), (NOON, end), (NOON, NOON)):
        assert remarks(Signature(SIGNER, when), now) == []
