"""Whatever bytes come, they are read or refused with a reason: no other exception, no blow-up."""

from collections.abc import Callable
from random import Random

import pytest

from intake.reading import Received, read_tables
from models.problems import Refusal
from tests.intake import file_samples as samples

KINDS: dict[str, Callable[[], bytes]] = {
    "xlsx": samples.xlsx,
    "xls": samples.xls,
    "ods": samples.ods,
    "docx": samples.docx,
    "csv": samples.text,
    "html": samples.html,
}
MOST_CELLS = 3_000_000


@pytest.mark.parametrize("kind", KINDS)
def test_damaged_files_are_read_or_refused(kind: str) -> None:
    read_damaged(kind, range(60))


@pytest.mark.torture
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("part", range(10))
def test_many_damaged_files_are_read_or_refused(kind: str, part: int) -> None:
    read_damaged(kind, range(1_000 + part * 334, 1_000 + (part + 1) * 334))


def read_damaged(kind: str, seeds: range) -> None:
    whole = KINDS[kind]()
    assert read_tables(whole, "tệp").tables
    for seed in seeds:
        read_or_refuse(samples.mutated(whole, Random(f"{kind} {seed}")), f"{kind} {seed}")


def read_or_refuse(data: bytes, name: str) -> None:
    try:
        received = read_tables(data, name)
    except Refusal as refusal:
        refused = refusal.problem
    else:
        check(received)
        return
    assert refused.params["source"] == name


def check(received: Received) -> None:
    assert sum(len(row.cells) for table in received.tables for row in table.rows) <= MOST_CELLS
    for table in received.tables:
        numbers = [row.number for row in table.rows]
        assert numbers == sorted(set(numbers))
        assert all(row.number > 0 and min(row.cells, default=1) > 0 for row in table.rows)
