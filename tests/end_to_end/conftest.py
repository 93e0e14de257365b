"""The command line as a person types it, and a real district's list with illustrative levels and decisions."""

import csv
import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

import main
from export.appendix_workbook import appendix_workbook
from export.submission_files import appendix_file_name
from models.appendices import appendices
from models.live_tree import LiveTree
from models.ordering import STEP
from models.records import Eligibility, Procedure, ProcedureField, Submission
from models.tree import Tree
from workflows.office import Library, wall_clock

DATA = Path(__file__).parents[1] / "data"
ROUND, UNIT = "tuyen-quang-2021", "UBND huyện Sơn Dương"


@dataclass(frozen=True)
class Answer:
    """Exit status, sentences, and the JSON answer (None without one)."""

    status: int
    sentences: str
    json: Any


CommandLine = Callable[..., Answer]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "may một" / "dữ liệu.sqlite3"


@pytest.fixture
def run(store: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Run one command on the PC of this test; `on` names the store of another PC."""

    def run_command(*words: str | Path, on: Path = store) -> Answer:
        on.parent.mkdir(parents=True, exist_ok=True)
        out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            try:
                status = main.main(["--store", str(on), *map(str, words)])
            except SystemExit as left:
                status = int(str(left.code))
        out.flush()
        printed = out.buffer.getvalue().decode()  # pyright: ignore[reportAttributeAccessIssue]
        return Answer(status, err.getvalue(), json.loads(printed) if printed.startswith(("{", "[")) else None)

    return run_command


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
        parent = fields.setdefault(key, ProcedureField(f"f{len(fields)}", row["tier"], STEP * (len(fields) + 1), row["field"]))
        procedures.append(_illustrated(Procedure(f"p{number}", parent.id, STEP * (number + 1), row["name"], row["code"]), number))
    submission = Submission("s", ROUND, "tt32-2017", "huyen-son-duong", UNIT, "district")
    return Tree(submission, [*fields.values(), *procedures])


def _illustrated(procedure: Procedure, number: int) -> Procedure:
    level = "234"[number % 3]
    if level == "4":
        return replace(procedure, levels=(level,))
    if number % 9 == 0:
        return replace(procedure, levels=(level,), eligibility=Eligibility.NOT_ELIGIBLE, reasons=("LD03",), legal_basis="Điều 5")
    return replace(procedure, levels=(level,), eligibility=Eligibility.ELIGIBLE, note="minh họa" if number % 5 == 0 else "")


@pytest.fixture(scope="session")
def district_workbooks(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The district's four appendices as somebody else made them."""
    library = Library(main.RESOURCES)
    live = LiveTree(district_tree(), library.profile("tt32-2017"))
    round_ = next(r for r in library.rounds() if r.id == ROUND)
    folder = tmp_path_factory.mktemp("phu luc")
    paths: list[Path] = []
    for appendix in appendices(live, round_):
        path = folder / appendix_file_name(appendix.number)
        path.write_bytes(appendix_workbook(appendix, "letter", "", wall_clock()))
        paths.append(path)
    return paths
