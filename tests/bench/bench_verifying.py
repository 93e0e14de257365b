"""200 packages of a province's units verified, beside only hashing and decoding them (goal 1.5x)."""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

import main
from export.submission_files import appendix_file_name
from intake.plain_values import plain_values
from intake.workbook import read_cells
from models.edits import replace_tree
from models.problems import Problem
from models.signer_roles import HEAD
from models.submission_document import read_submission
from signing import container
from signing.container.names import pair_number
from signing.seal import seal, unseal
from signing.unit_keys import unit_key
from tests.bench.side_by_side import district, medians
from workflows import judging
from workflows.contents import DOCUMENT
from workflows.delivering import to_folder
from workflows.document_signing import Letterhead, Turn, sign_documents
from workflows.exporting import ExportRequest, export
from workflows.judging import judge, judge_files
from workflows.office import Office
from workflows.payload import payload
from workflows.signers import Moments, judge_signers
from workflows.starting import start
from workflows.trust import Knowledge, knowledge
from workflows.working import WorkingSubmission

Signing = Callable[[WorkingSubmission, Path], Path]
COUNT, ROWS, UNITS = 200, 100, 10
BOOKS = tuple(appendix_file_name(number) for number in range(1, 5))


def lines() -> Iterator[str]:
    """All of the judging, the signatures and who signed alone, and the yardstick."""
    with tempfile.TemporaryDirectory() as folder:
        office = main.open_office(Path(folder) / "x.sqlite3")
        with office.store:
            for signing in (_drafted, _signed):
                yield f"{signing.__doc__}:"
                yield from _measured(office, _packages(office, Path(folder) / signing.__name__, signing))


def _packages(office: Office, folder: Path, signing: Signing) -> list[Path]:
    """Packages of ten units, over and over: what is measured keeps nothing of one for the next."""
    made = [_made(office, folder / str(number), number, signing) for number in range(UNITS)]
    return [made[number % UNITS] for number in range(COUNT)]


def _made(office: Office, folder: Path, number: int, signing: Signing) -> Path:
    folder.mkdir(parents=True)
    working = start(office, f"UBND huyện {number}", "tuyen-quang-2021")
    working.do(replace_tree(working.tree, district(ROWS), "import"))
    return signing(working, folder)


def _drafted(working: WorkingSubmission, folder: Path) -> Path:
    """the package signed, nothing in it"""
    return export(working, ExportRequest((to_folder(folder),), draft=True)).package


def _signed(working: WorkingSubmission, folder: Path) -> Path:
    """four workbooks, two PDF files and the package signed"""
    said, now = working.tree.submission, working.office.now()
    signer = unit_key(folder / "khoa", said.unit_code, said.unit_name, now)
    turn = Turn(signer, now, HEAD)
    members = payload(working, draft=False)
    path = folder / "x.asice"
    path.write_bytes(
        seal(
            sign_documents(members, Letterhead(said, working.round), turn, lambda _done, _all: None),
            signer,
            now,
        )
    )
    return path


def _decoded(paths: Sequence[Path], read: Callable[[bytes, str], object]) -> None:
    """Every member hashed, the data decoded, the cells of the workbooks read; nothing compared, nothing believed."""
    for path in paths:
        data = path.read_bytes()
        sha256(data).digest()
        members = container.read(data)
        for name, body in members.items():
            if not pair_number(name):
                sha256(body).digest()
        read_submission(members[DOCUMENT], DOCUMENT)
        for name in BOOKS:
            read(members[name], name)


def _measured(office: Office, paths: Sequence[Path]) -> Iterator[str]:
    known = knowledge(office)
    first = paths[0].read_bytes()
    found = medians(
        {
            "signatures": lambda: _signatures(office, paths, known),
            "verify": lambda: _not_drawing(office, paths),
            "drawing": lambda: judge(office, first, "x", known),
            "yardstick": lambda: _decoded(paths, read_cells),
            "by_own_reader": lambda: _decoded(paths, lambda data, _: plain_values(data)),
        },
        runs=3,
    )
    total = sum(path.stat().st_size for path in paths)
    plain, proof = (found[name] / found["yardstick"] for name in ("verify", "signatures"))
    own = found["verify"] / found["by_own_reader"]
    yield f"{COUNT} packages, {total / 2**20:.0f} MB: hashed and decoded (openpyxl) in {found['yardstick']:.2f} s"
    yield f"verified in {found['verify']:.2f} s, {plain:.2f}x (goal 1.5); signatures and trust alone {proof:.2f}x"
    yield f"beside decoding by the reader that verifying uses, {found['by_own_reader']:.2f} s: {own:.2f}x"
    yield f"one package, its PDF drawn again as well: {found['drawing'] * 1000:.0f} ms"


def _signatures(office: Office, paths: Sequence[Path], known: Knowledge) -> None:
    for path in paths:
        judge_signers(unseal(path.read_bytes(), office.now()).signatures, known, Moments(office.now()))


def _not_drawing(office: Office, paths: Sequence[Path]) -> None:
    """Drawing the PDF again to compare it proves nothing of the signatures; it takes longer than all the rest."""
    with patch.object(judging, "drawn_otherwise", _nothing):
        judge_files(office, paths)


def _nothing(_: Mapping[str, bytes]) -> Iterator[Problem]:
    return iter(())
