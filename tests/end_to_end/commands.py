"""What the stories share: the command line's answer, the people of a report, and a real district's list.

Names and codes are real (tests/data/SOURCES.md); levels and decisions are illustration.
"""

import csv
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from models.ordering import STEP
from models.records import Eligibility, Procedure, ProcedureField, Submission
from models.tree import Tree

DATA = Path(__file__).parents[1] / "data"
ROUND, UNIT = "tuyen-quang-2021", "UBND huyện Sơn Dương"


PEOPLE = (
    "contact.name=Nguyễn Văn A",
    "contact.phone=0207 123",
    "signer.name=Trần Thị B",
    "signer.title=Chủ tịch",
)


@dataclass(frozen=True)
class Answer:
    """Exit status, sentences, and the JSON answer (None without one)."""

    status: int
    sentences: str
    json: Any


CommandLine = Callable[..., Answer]


def package_in(folder: Path) -> Path:
    """The one package in a folder."""
    (package,) = folder.glob("*.asice")
    return package


def district_rows() -> list[dict[str, str]]:
    """The 470 real rows: tier, field, code, name."""
    with (DATA / "huyen-470.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def district_tree() -> Tree:
    """The district's tree with illustrative levels 2, 3, 4 and decisions; every ninth decided row is not eligible."""
    fields: dict[tuple[str, str], ProcedureField] = {}
    procedures: list[Procedure] = []
    for number, row in enumerate(district_rows()):
        key = (row["tier"], row["field"])
        parent = fields.setdefault(
            key, ProcedureField(f"f{len(fields)}", row["tier"], STEP * (len(fields) + 1), row["field"])
        )
        procedures.append(
            _illustrated(
                Procedure(f"p{number}", parent.id, STEP * (number + 1), row["name"], row["code"]), number
            )
        )
    submission = Submission("s", ROUND, "tt32-2017", "huyen-son-duong", UNIT, "district")
    return Tree(submission, [*fields.values(), *procedures])


def _illustrated(procedure: Procedure, number: int) -> Procedure:
    level = "234"[number % 3]
    if level == "4":
        return replace(procedure, levels=(level,))
    if number % 9 == 0:
        return replace(
            procedure,
            levels=(level,),
            eligibility=Eligibility.NOT_ELIGIBLE,
            reasons=("LD03",),
            legal_basis="Điều 5",
        )
    return replace(
        procedure,
        levels=(level,),
        eligibility=Eligibility.ELIGIBLE,
        note="minh họa" if number % 5 == 0 else "",
    )
