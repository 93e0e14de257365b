"""Time things in turn, A B A B …, so that a comparison holds when the machine's speed drifts."""

import csv
import gc
import statistics
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from models.ordering import STEP
from models.records import Eligibility, Procedure, ProcedureField, Submission
from models.tree import Tree

DATA = Path(__file__).parents[1] / "data" / "huyen-470.csv"
Job = Callable[[], object]


def seconds(job: Job) -> float:
    """Wall time of one run, garbage collected before it."""
    gc.collect()
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def medians(jobs: Mapping[str, Job], runs: int = 7) -> dict[str, float]:
    """The median seconds of each job, run in turn after one warm-up each."""
    for job in jobs.values():
        job()
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(runs):
        for name, job in jobs.items():
            taken[name].append(seconds(job))
    return {name: statistics.median(values) for name, values in taken.items()}


def percentile(values: list[float], share: float) -> float:
    """The value below which this share of the values lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def district(count: int) -> Tree:
    """A tree of `count` procedures with real names; beyond 470 they carry a number, as districts' lists do."""
    with DATA.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    fields: dict[tuple[str, str, int], ProcedureField] = {}
    procedures: list[Procedure] = []
    for number in range(count):
        row, again = rows[number % len(rows)], number // len(rows)
        key = (row["tier"], row["field"], again)
        position = STEP * (len(fields) + 1)
        parent = fields.setdefault(
            key, ProcedureField(f"f{len(fields)}", row["tier"], position, row["field"])
        )
        name = f"{row['name']} (khu vực {again})" if again else row["name"]
        procedures.append(_decided(Procedure(f"{number:016x}", parent.id, STEP * (number + 1), name), number))
    submission = Submission(
        "s", "tuyen-quang-2021", "tt32-2017", "huyen-son-duong", "UBND huyện Sơn Dương", "district"
    )
    return Tree(submission, [*fields.values(), *procedures])


def _decided(procedure: Procedure, number: int) -> Procedure:
    level = "234"[number % 3]
    eligibility = Eligibility.UNDECIDED if level == "4" else Eligibility.ELIGIBLE
    reasons: tuple[str, ...] = ()
    if level != "4" and number % 7 == 0:
        eligibility, reasons = Eligibility.NOT_ELIGIBLE, ("LD03",)
    return Procedure(
        procedure.id,
        procedure.field_id,
        procedure.position,
        procedure.name,
        "",
        (level,),
        eligibility,
        reasons,
    )
