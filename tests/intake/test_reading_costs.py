"""Files made to exhaust the machine take under 500 MB, and whoever waits is told and can stop."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from intake import workbook
from intake.reading import read_tables
from intake.tables import MOST_CELLS
from models.problems import Refusal
from tests.intake import file_samples as samples
from tests.intake.sheet_samples import edited

ROOT = Path(__file__).parents[2]
SHEET = "xl/worksheets/sheet1.xml"
MOST_MEMORY = 500
"""MB of the whole process."""
READ = """
import sys, time
from intake import workbook
from intake.reading import read_tables
from models.problems import Refusal
from pathlib import Path
workbook._HIGHEST_RATIO = 10**6
data = Path(sys.argv[1]).read_bytes()
try:
    read_tables(data, "tệp")
    said = "read"
except Refusal as refusal:
    said = refusal.problem.code
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(said, int(peak.split()[1]) // 1024)
"""
"""What a child does; the ratio of sizes is let pass, as filling would make any ratio."""


def rows_of(row: bytes, count: int) -> bytes:
    """A sheet with so many rows of this form below its own."""
    rows = b"".join(row.replace(b"#", b"%d" % number) for number in range(4, count + 4))
    return edited(samples.xlsx(), SHEET, b"</sheetData>", rows + b"</sheetData>")


def word_with(body: bytes) -> bytes:
    parts = samples.parts_of(samples.docx())
    document = parts["word/document.xml"]
    at = document.index(b"<w:tbl>")
    return samples.packed({**parts, "word/document.xml": document[:at] + body + document[at:]})


def page_with(body: bytes) -> bytes:
    return b"<html><table><tr><td>" + body + b"</td></tr></table></html>"


STYLED_ROW = b'<row r="#" s="1"><c r="A#" s="1"/><c r="B#" s="1"/><c r="C#" s="1"/></row>'
BOLD_ROW = b'<row r="#"><c r="A#" s="1"><v>#</v></c></row>'
STRINGS = (
    b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' + b"<si><t/></si>" * 5_000_000
)
HUNGRY: dict[str, tuple[Callable[[], bytes], str]] = {
    "a million formatted rows": (lambda: rows_of(STYLED_ROW, 1_000_000), "read"),
    "as many rows as are read": (lambda: rows_of(BOLD_ROW, MOST_CELLS - 20), "read"),
    "two cells far apart": (
        lambda: rows_of(b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', 1),
        "read",
    ),
    "millions of merged cells": (
        lambda: edited(
            samples.xlsx(),
            SHEET,
            b"</sheetData>",
            b"</sheetData><mergeCells>" + b'<mergeCell ref="A1:B9"/>' * 2_000_000 + b"</mergeCells>",
        ),
        "workbook-bomb",
    ),
    "millions of texts": (
        lambda: samples.packed({**samples.parts_of(samples.xlsx()), "xl/sharedStrings.xml": STRINGS}),
        "file-too-large",
    ),
    "a row of millions of cells": (
        lambda: samples.ods(f"<table:table-row>{'<table:table-cell/>' * 4_000_000}</table:table-row>"),
        "workbook-bomb",
    ),
    "a table of millions of cells": (
        lambda: word_with(b"<w:tbl><w:tr>" + b"<w:tc/>" * 4_000_000 + b"</w:tr></w:tbl>"),
        "workbook-bomb",
    ),
    "elements in each other": (
        lambda: page_with(b"<span>" * 200_000 + b"x" + b"</b>" * 50_000),
        "read",
    ),
    "a style without an end": (
        lambda: page_with(b"<style>" + b"a" * 900_000 + b"</style><p style='" + b"font:" * 200_000 + b"'>x"),
        "read",
    ),
    "many rules for one class": (
        lambda: page_with(b"<style>" + b".a{b:c}" * 100_000 + b"</style><p class=a>x"),
        "read",
    ),
    "a tag without end": (
        lambda: page_with(b"<p " + b"a=b " * 1_000_000 + b">x"),
        "workbook-bomb",
    ),
    "one long text": (lambda: b"abc def " * 4_500_000, "file-too-big"),
    "lines of text": (lambda: b"a;b;c\n" * (MOST_CELLS // 3 - 1), "read"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="memory is told by /proc")
@pytest.mark.parametrize(("make", "said"), HUNGRY.values(), ids=HUNGRY.keys())
def test_memory_stays_below_its_bound(make: Callable[[], bytes], said: str, tmp_path: Path) -> None:
    file = tmp_path / "tệp"
    file.write_bytes(make())
    command = [sys.executable, "-c", READ, str(file)]
    child = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    code, memory = child.stdout.split()
    assert code == said
    assert int(memory) < MOST_MEMORY


def test_the_bomb_of_a_ratio_is_refused_unopened() -> None:
    data = samples.packed({**samples.parts_of(samples.xlsx()), "xl/media/a.xml": bytes(16 * 2**20)})
    with pytest.raises(Refusal, match="workbook-bomb"):
        read_tables(data, "tệp")
    assert workbook.LARGEST < 2**30


def test_a_part_that_unpacks_to_more_than_it_says_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "tệp.xlsx"
    file.write_bytes(samples.xlsx())
    with ZipFile(file, "a", ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet2.xml", b" " * 2**20)
        archive.infolist()[-1].file_size = 10
    with pytest.raises(Refusal, match="workbook-unreadable"):
        read_tables(file.read_bytes(), "tệp")


LONG: dict[str, Callable[[], bytes]] = {
    "a page": lambda: b"<table>" + b"<tr><td>a</td><td>b</td></tr>" * 50_000,
    "an open document": lambda: samples.ods(
        "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>" * 6_000
    ),
    "a Word file": lambda: word_with(
        b"<w:tbl>" + b"<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>" * 2_000 + b"</w:tbl>"
    ),
}


@pytest.mark.parametrize("make", LONG.values(), ids=LONG.keys())
def test_what_takes_long_tells_how_far_it_is_and_stops_when_told(make: Callable[[], bytes]) -> None:
    data = make()
    steps: list[tuple[int, int]] = []

    def go_on(_step: str, done: int, total: int) -> bool:
        steps.append((done, total))
        return True

    def stop_within(_step: str, done: int, total: int) -> bool:
        return not 0.3 * total < done < total

    assert read_tables(data, "tệp", go_on).tables
    assert len(steps) > 5
    assert all(0 <= done <= total for done, total in steps)
    with pytest.raises(Refusal, match="reading-cancelled"):
        read_tables(data, "tệp", stop_within)
