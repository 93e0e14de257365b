"""Package of 300 procedures: written, read back and verified, beside hashing its bytes."""

import hashlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

import main
from models.edits import replace_tree
from tests.bench.side_by_side import district, medians
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.judging import judge
from workflows.starting import start
from workflows.working import WorkingSubmission


def lines() -> Iterator[str]:
    """The whole export, the judging alone, and SHA-256 of the package."""
    with tempfile.TemporaryDirectory() as folder:
        office = main.open_office(Path(folder) / "x.sqlite3")
        with office.store:
            working = start(office, "UBND huyện Sơn Dương", "tuyen-quang-2021")
            working.do(replace_tree(working.tree, district(300), "import"))
            yield from _measured(working, Path(folder))


def _measured(working: WorkingSubmission, folder: Path) -> Iterator[str]:
    request = ExportRequest((to_folder(folder),), draft=True)
    package = export(working, request).package.read_bytes()
    found = medians(
        {
            "export": lambda: export(working, request),
            "judge": lambda: judge(working.office, package, "x"),
            "hash": lambda: hashlib.sha256(package).digest(),
        }
    )
    yield f"{len(package) / 1024:.0f} KB; written, read back and verified {found['export'] * 1000:.0f} ms"
    yield f"verified alone {found['judge'] * 1000:.0f} ms; hashing its bytes {found['hash'] * 1000:.2f} ms"
