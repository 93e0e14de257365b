"""An office of its own for a test: a store in a folder, the shipped resources, a clock that stands still."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from models.edits import add_field, add_procedures, declare, set_submission
from models.records import Eligibility, Row, TierStatus
from storage.journal import Identity
from storage.store import open_store
from tests.builders import RESOURCES, ids
from workflows.exporting import ExportResult
from workflows.office import Library, Office
from workflows.starting import start
from workflows.working import WorkingSubmission

NOW = datetime(2021, 5, 10, 8, 0, tzinfo=UTC)
ROUND, UNIT = "tuyen-quang-2021", "UBND huyện Sơn Dương"
MEMBERS = ("bao-cao.pdf", "cong-van.docx", *(f"phu-luc-{n}.xlsx" for n in range(1, 5)), "phu-luc.pdf")
"""What people read in a package, and in the folder beside it."""
PEOPLE = {
    "contact_name": "Lan",
    "contact_phone": "0207 123",
    "signer_name": "Bình",
    "signer_title": "Chủ tịch",
}
ROWS: tuple[Row, ...] = (
    {"name": "Đăng ký khai sinh", "levels": ("4",)},
    {"name": "Đăng ký kết hôn", "levels": ("3",), "eligibility": Eligibility.ELIGIBLE, "note": "minh họa"},
    {
        "name": "Đăng ký khai tử",
        "levels": ("2",),
        "eligibility": Eligibility.NOT_ELIGIBLE,
        "reasons": ("LD03",),
        "legal_basis": "Điều 5",
    },
)


@contextmanager
def office_in(
    folder: Path, now: Callable[[], datetime] = lambda: NOW, prefix: str = "r", *, read_only: bool = False
) -> Generator[Office]:
    """The office whose store lies in this folder; `prefix` begins the ids it makes."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "dữ liệu.sqlite3"
    with open_store(path, identity=Identity("lan", "pc"), now=now, read_only=read_only, mounts=()) as store:
        yield Office(store, Library(RESOURCES), now, ids(prefix))


def filled(office: Office, unit: str = UNIT) -> WorkingSubmission:
    """A small submission without an error."""
    working = start(office, unit, ROUND)
    working.do(add_field(working.tree, "district", "Hộ tịch", office.new_id))
    (parent,) = working.tree.fields_of("district")
    working.do(add_procedures(working.tree, parent.id, ROWS, office.new_id))
    working.do(declare(working.tree, "commune", {"status": TierStatus.NONE}))
    working.do(set_submission(working.tree, PEOPLE))
    assert working.live.findings.errors == 0
    return working


def first_row(working: WorkingSubmission) -> str:
    """The id of the first procedure."""
    return next(working.tree.procedures_in_order(working.profile.tier_keys)).id


def workbooks_of(result: ExportResult) -> list[Path]:
    """The four workbooks that an export wrote."""
    return [path for path in result.files if path.suffix == ".xlsx"]
