"""The four appendices of 300 and 2,000 procedures as PDF, from their workbooks, beside LibreOffice converting them."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from export.appendix_workbook import appendix_workbook
from export.openpyxl_reader import sheet_plan_from
from export.plan_pages import pages
from export.plan_pdf import annexes_pdf, plans_pdf
from models.appendices import appendices
from models.live_tree import LiveTree
from tests.bench.side_by_side import district, medians
from tests.builders import ROUND_2021, TT32

NOW = datetime(2021, 5, 19, 8, 30, tzinfo=UTC)
RUNS = 3
GOAL = 3


def lines() -> Iterator[str]:
    """Whole and in parts, with the ratio that has a goal."""
    for count in (300, 2000):
        forms = appendices(LiveTree(district(count), TT32), ROUND_2021)
        books = [appendix_workbook(form, "letter", "", NOW) for form in forms]
        found = _measured(books)
        whole = found["annexes"]
        yield f"{count:>6,} procedures: {whole * 1000:.0f} ms from four workbooks to {_size(books)}"
        if "LibreOffice" in found:
            theirs = found["LibreOffice"]
            yield f"       LibreOffice {theirs:.1f} s, {theirs / whole:.1f}x as long; the goal is {GOAL}x"
        for part in ("read back", "pages", "first page"):
            yield f"       {part}: {found[part] * 1000:.0f} ms"


def _size(books: Sequence[bytes]) -> str:
    return f"one PDF of {len(annexes_pdf(books, NOW)) / 1024:.0f} KB"


def _measured(books: Sequence[bytes]) -> dict[str, float]:
    plans = [sheet_plan_from(book) for book in books]
    jobs = {
        "annexes": lambda: annexes_pdf(books, NOW),
        "read back": lambda: [sheet_plan_from(book) for book in books],
        "pages": lambda: [pages(plan) for plan in plans],
        "first page": lambda: plans_pdf([sheet_plan_from(books[0])], NOW),
    }
    office = shutil.which("soffice")
    if office is None:
        return medians(jobs, RUNS)
    with tempfile.TemporaryDirectory() as folder:
        files = _written(books, Path(folder))
        return medians({**jobs, "LibreOffice": lambda: _convert(office, files, Path(folder))}, RUNS)


def _written(books: Sequence[bytes], folder: Path) -> list[Path]:
    files = [folder / f"{number}.xlsx" for number in range(1, len(books) + 1)]
    for file, book in zip(files, books, strict=True):
        file.write_bytes(book)
    return files


def _convert(office: str, files: Sequence[Path], folder: Path) -> None:
    """All four in one run of LibreOffice, whose profile was made by the warm-up."""
    settings = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [
        office,
        settings,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        *map(str, files),
    ]
    subprocess.run(command, check=True, capture_output=True)
