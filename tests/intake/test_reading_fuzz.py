"""Whatever bytes come, they are read or refused with a reason, and what is read is understood: nothing blows up."""

from collections.abc import Callable
from random import Random

import pytest

from intake.clipboard import tables_from_html, tables_from_text
from intake.reading import Received, read_tables
from intake.recogniser import recognise
from intake.tables import MOST_CELLS, RawTable
from intake.taking import take
from models.problems import Refusal
from tests.builders import TT32 as PROFILE
from tests.intake import file_samples as samples

KINDS: dict[str, Callable[[], bytes]] = {
    "xlsx": samples.xlsx,
    "xls": samples.xls,
    "ods": samples.ods,
    "docx": samples.docx,
    "csv": samples.text,
    "html": samples.html,
}
PASTED: dict[str, tuple[Callable[[], bytes], Callable[[str], list[RawTable]]]] = {
    "pasted html": (samples.html, tables_from_html),
    "pasted text": (lambda: samples.text().replace(b";", b"\t"), tables_from_text),
}


@pytest.mark.parametrize("kind", KINDS)
def test_damaged_files_are_read_or_refused(kind: str) -> None:
    read_damaged(kind, range(60))


@pytest.mark.parametrize("kind", PASTED)
def test_damaged_blocks_are_read_or_refused(kind: str) -> None:
    paste_damaged(kind, range(60))


@pytest.mark.torture
@pytest.mark.parametrize("kind", PASTED)
def test_many_damaged_blocks_are_read_or_refused(kind: str) -> None:
    paste_damaged(kind, range(1_000, 3_500))


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


def paste_damaged(kind: str, seeds: range) -> None:
    make, read = PASTED[kind]
    for seed in seeds:
        damaged = samples.mutated(make(), Random(f"{kind} {seed}")).decode("utf-8", "replace")
        try:
            check(Received(tuple(read(damaged)), ()))
        except Refusal as refusal:
            assert refusal.problem.code in ("workbook-bomb", "file-too-large")  # noqa: PT017


def check(received: Received) -> None:
    assert sum(len(row.cells) for table in received.tables for row in table.rows) <= MOST_CELLS
    for table in received.tables:
        numbers = [row.number for row in table.rows]
        assert numbers == sorted(set(numbers))
        assert all(row.number > 0 and min(row.cells, default=1) > 0 for row in table.rows)
    if sum(len(table.rows) for table in received.tables) < 500:
        taken = take([recognise(table, PROFILE) for table in received.tables], PROFILE)
        assert taken.rows_read == len(taken.rows) + len(taken.left_out)
