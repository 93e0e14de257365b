"""What judging a file may cost, however it was made, and when a proof counts as good."""

import time
import tracemalloc
from collections.abc import Generator
from contextlib import contextmanager

from signing.proofs import Proof

MOST_SECONDS, MOST_BYTES = 2.0, 200 << 20


def is_good(proof: Proof) -> bool:
    return proof.intact and proof.complete and not proof.problems


@contextmanager
def within_bounds() -> Generator[None]:
    """No attacker's file may stop an old PC: two seconds and 200 MB are the most."""
    start = time.perf_counter()
    tracemalloc.start()
    try:
        yield
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert time.perf_counter() - start < MOST_SECONDS
    assert most < MOST_BYTES
