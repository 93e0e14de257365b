"""Work done by a process that will be killed: each step is acknowledged only once it is committed."""

from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

import main
from models.edits import add_field, add_procedures, declare, set_cells, set_submission
from models.records import Eligibility, TierStatus
from storage.store import open_store
from workflows.delivering import to_folder
from workflows.exporting import ExportRequest, export
from workflows.importing import carry_out, draft_import, read_files
from workflows.office import Library, Office, wall_clock
from workflows.starting import start
from workflows.working import WorkingSubmission

UNIT = "UBND huyện Sơn Dương"
Acknowledge = Callable[[int], None]


def open_office(store: Path) -> Office:
    """The office of the killed PC."""
    return Office(open_store(store, identity=main.identity(), now=wall_clock), Library(main.RESOURCES))


def enter(working: WorkingSubmission, acknowledge: Acknowledge) -> None:
    """Type procedures, one after the other: name, level and decision in three gestures."""
    new_id = working.office.new_id
    if not working.tree.fields:
        working.do(add_field(working.tree, "district", "Hộ tịch", new_id))
    field_id = working.tree.fields_of("district")[0].id
    for number in range(len(working.tree.procedures) + 1, 100_000):
        working.do(add_procedures(working.tree, field_id, [{"name": f"Thủ tục {number}"}], new_id))
        last = working.tree.procedures_of(field_id)[-1].id
        working.do(set_cells(working.tree, [last], {"levels": ("3",), "eligibility": Eligibility.ELIGIBLE}))
        acknowledge(number)


def take_in(working: WorkingSubmission, acknowledge: Acknowledge, workbooks: Sequence[Path]) -> None:
    """Import the appendices and take the import back, again and again; the number of rows is acknowledged."""
    while True:
        carry_out(working, draft_import(working, read_files(workbooks)))
        acknowledge(len(working.tree.procedures))
        working.undo()
        acknowledge(len(working.tree.procedures))


def hand_over(working: WorkingSubmission, acknowledge: Acknowledge, target: Path) -> None:
    """Export one revision after the other into one folder."""
    people = {"contact_name": "A", "contact_phone": "1", "signer_name": "B", "signer_title": "C"}
    working.do(set_submission(working.tree, people))
    for tier in ("district", "commune"):
        working.do(declare(working.tree, tier, {"status": TierStatus.NONE}))
    for number in range(100_000):
        working.do(set_submission(working.tree, {"contact_phone": str(number)}))
        working.do(set_submission(working.tree, {"explanation": f"Sửa lần thứ {number}"}))
        export(working, ExportRequest((to_folder(target),)))
        acknowledge(working.tree.submission.revision)


def work(kind: str, store: Path, things: Sequence[Path], connection: Connection) -> None:
    """What the child process runs until it is killed."""
    working = start(open_office(store), UNIT)
    match kind:
        case "entry":
            enter(working, connection.send)
        case "import":
            take_in(working, connection.send, things)
        case _:
            hand_over(working, connection.send, things[0])
