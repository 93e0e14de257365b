"""LibreOffice opens the workbooks, shows the same values, and prints long names whole."""

import csv
import os
import re
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from export.appendix_layout import rows_set_small, table_layout
from export.appendix_workbook import appendix_workbook
from models.appendices import Appendix
from models.records import Eligibility, Procedure, ProcedureField
from models.tree import Tree
from tests.export.appendix_samples import LONG_NAME, NAMES, SUBMISSION, district_tree, exported, profile

NOW = datetime(2021, 5, 19, 8, 30, tzinfo=UTC)
NOT_ELIGIBLE = Eligibility.NOT_ELIGIBLE
WORD = re.compile(r'<word xMin="[^"]*" yMin="([^"]*)" xMax="[^"]*" yMax="([^"]*)">([^<]*)</word>')
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false"


@pytest.fixture
def convert(system_program: Callable[[str], str], tmp_path: Path) -> Callable[[dict[str, bytes], str], Path]:
    """Writes files and has LibreOffice convert them; returns the folder with the results."""
    office = system_program("soffice")

    def run(files: dict[str, bytes], target: str) -> Path:
        for name, data in files.items():
            (tmp_path / name).write_bytes(data)
        command = [office, f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless"]
        command += ["--convert-to", target, "--outdir", str(tmp_path / "out")]
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        names = [str(tmp_path / name) for name in files]
        subprocess.run([*command, *names], check=True, capture_output=True, timeout=200, env=environment)
        return tmp_path / "out"

    return run


def nasty() -> Tree:
    parent = ProcedureField("f", "district", 0, "=Đất đai")
    rows = [Procedure(f"p{place}", "f", place, name, levels=("2",)) for place, name in enumerate(NAMES)]
    return Tree(SUBMISSION, [parent, *rows])


def shown(form: Appendix) -> list[list[str]]:
    width = len(form.columns)
    return [[str(cell) for cell in (*row.cells, *("",) * (width - len(row.cells)))] for row in form.rows]


def test_values_are_the_same_in_libreoffice(convert: Callable[[dict[str, bytes], str], Path]) -> None:
    forms = {
        f"{name}-{form.number}": form
        for name, tree in {"real": district_tree(), "nasty": nasty()}.items()
        for form in exported(tree, profile())
    }
    files = {f"{name}.xlsx": appendix_workbook(form, "letter", "", NOW) for name, form in forms.items()}
    out = convert(files, CSV)
    for name, form in forms.items():
        with (out / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert rows[len(rows) - len(form.rows) :] == shown(form), name


@pytest.mark.parametrize("reason", ["", LONG_NAME], ids=["usual letters", "small letters"])
def test_a_long_name_needs_no_more_paper_than_its_row_has(
    reason: str, convert: Callable[[dict[str, bytes], str], Path], system_program: Callable[[str], str]
) -> None:
    reader = system_program("pdftotext")
    name = " ".join(f"{word}{place}" for place, word in enumerate(LONG_NAME.split()))[:1200]
    row = Procedure("p", "f", 0, name, levels=("2",), eligibility=NOT_ELIGIBLE, reason_text=reason * 2)
    form = exported(Tree(SUBMISSION, [ProcedureField("f", "district", 0, "Đất đai"), row]), profile())[3]
    assert bool(rows_set_small(form)) == bool(reason)
    out = convert({"long.xlsx": appendix_workbook(form, "letter", "", NOW)}, "pdf")
    command = [reader, "-bbox", str(out / "long.pdf"), "-"]
    page = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    spans = {word: (float(top), float(bottom)) for top, bottom, word in WORD.findall(page)}
    tops, bottoms = zip(*(spans[word] for word in name.split()), strict=True)
    assert 0.6 < (max(bottoms) - min(tops)) / max(table_layout(form).row_heights) <= 1
