"""Commands that hand over and take in: export, present, record, revise, backup, restore, demo."""

import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from export.submission_files import LETTER_FILE, REPORT_FILE
from models.problems import Refusal
from storage.backups import Reason
from storage.files import write_safely
from storage.journal import Stamp
from storage.milestones import MilestoneKind
from storage.restoring import restore
from ui.commands.answers import say
from ui.commands.keys import key_source
from ui.commands.outside import Outside
from ui.commands.parser import typed_date
from ui.messages import problem_text, state_detail
from workflows.keeping import read_file
from workflows.office import Office
from workflows.states import working_state
from workflows.working import WorkingSubmission, current_submission

if TYPE_CHECKING:
    from workflows.delivering import Target
    from workflows.exporting import ExportResult


RECORDED = {
    "sent": MilestoneKind.SENT,
    "received": MilestoneKind.RECEIVED,
    "correction": MilestoneKind.CORRECTION_ASKED,
}
"""What can be written down, as it is typed."""


def run_export(arguments: Namespace, office: Office) -> int:
    """Write the four workbooks and the signed package, and on demand a letter with the package attached."""
    from workflows.exporting import ExportRequest, export

    request = ExportRequest(
        targets=_targets(arguments),
        key=key_source(arguments),
        draft=arguments.draft,
        role=arguments.role or "",
        picture=read_file(Path(arguments.picture)) if arguments.picture else b"",
        letter_number=arguments.letter_number or "",
        letter_date=typed_date(arguments.letter_date or ""),
    )
    result = export(current_submission(office), request)
    _tell(result)
    return 0 if all(delivery.done for delivery in result.deliveries) else 1


def _targets(arguments: Namespace) -> "tuple[Target, ...]":
    from workflows.delivering import Target, TargetKind, to_mail

    folder = Path(arguments.out)
    written = Target(TargetKind.FOLDER, folder, as_zip=arguments.zip)
    if not arguments.mail:
        return (written,)
    return (written, to_mail(folder, " ".join(arguments.mail), as_zip=arguments.zip))


def _tell(result: "ExportResult") -> None:
    draft = " (DỰ THẢO)" if result.draft else ""
    for delivery in result.deliveries:
        if delivery.problem:
            say(problem_text(delivery.problem))
        else:
            say(f"Đã ghi, đọc lại và kiểm tra: {delivery.files[0]}{draft}")
    say(f"Lần {result.revision}. Mã kiểm tra gói {result.check_code}, mã khóa {result.signer_code}.")
    say(f"Bản giữ trên máy: {result.kept_copy}")
    for note in result.notes:
        say(problem_text(note))


def run_letter(arguments: Namespace, office: Office) -> int:
    """Write the letter alone, as a Word file or as PDF, by the end of the file's name."""
    from workflows.letters import letter_files

    path = Path(arguments.out)
    kinds = {".docx": LETTER_FILE, ".pdf": REPORT_FILE}
    if path.suffix.lower() not in kinds:
        raise Refusal("letter-file-kind", path=str(path))
    written = letter_files(current_submission(office))
    write_safely(path, written.members[kinds[path.suffix.lower()]])
    say(f"Đã ghi văn bản, đọc lại đúng: {path}")
    for note in written.notes:
        say(problem_text(note))
    return 0


def run_present(arguments: Namespace, office: Office) -> int:
    """Write the unsigned dossier for the leader."""
    from workflows.delivering import to_folder
    from workflows.presenting import present

    working = current_submission(office)
    dossier = present(working, to_folder(Path(arguments.out)))
    say(f"Đã ghi hồ sơ trình ký ({len(dossier.files)} tệp): {dossier.files[0].parent}")
    return _say_state(working)


def run_record(arguments: Namespace, office: Office) -> int:
    """Write down that the report was sent, or what the department answered."""
    from workflows.milestones import record_milestone

    working = current_submission(office)
    day = typed_date(arguments.date or "")
    at = datetime.fromisoformat(day).astimezone(office.now().tzinfo) if day else office.now()
    kind = RECORDED[arguments.what]
    record_milestone(working, kind, at, place=arguments.place or "", note=arguments.note or "")
    return _say_state(working)


def _say_state(working: WorkingSubmission) -> int:
    state = working_state(working)
    say(f"Lần {state.revision}. {state_detail(state)}")
    return 0


def run_revise(arguments: Namespace, office: Office) -> int:
    """Open a package as the revision after it."""
    from workflows.revising import revise

    working = revise(office, Path(arguments.package), arguments.why or "")
    submission = working.tree.submission
    say(f"Đã mở báo cáo của {submission.unit_name}, lần {submission.revision}.")
    return 0


def run_backup(arguments: Namespace, office: Office) -> int:  # noqa: ARG001 - the shape of a command
    """Make a dated copy of the store."""
    say(f"Đã sao lưu: {office.store.backup(Reason.REQUEST)}")
    return 0


def run_restore(arguments: Namespace, outside: Outside) -> int:
    """Put a backup in the place of the store, which is itself kept first."""
    store = arguments.store or outside.default_store()
    backup = Path(arguments.file)
    if not backup.exists():
        raise Refusal("file-missing", path=str(backup))
    kept = restore(store, backup, Stamp(outside.now(), outside.identity()))
    say(f"Đã khôi phục {store} từ {arguments.file}.")
    if kept:
        say(f"Dữ liệu trước khi khôi phục được giữ ở {kept}.")
    return 0


def run_demo(arguments: Namespace, outside: Outside) -> int:
    """The whole job on the bundled sample, with a store of its own inside the folder."""
    from workflows.demonstrating import demonstrate

    folder = Path(arguments.out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise Refusal("target-read-only", path=str(folder)) from None
    office = outside.open_office(folder / "du-lieu-mau.sqlite3")
    with office.store:
        for result in demonstrate(office, folder):
            _tell(result)
    say("Làm thử xong: nhập danh mục mẫu, xuất lần 1, mở lại, sửa 11 thủ tục, xuất lần 2.")
    sys.stdout.write(f"{folder}\n")
    return 0
