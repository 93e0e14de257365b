"""Commands that write what goes to paper: print, blank-forms."""

from argparse import Namespace
from pathlib import Path

from storage.files import make_folder
from ui.commands.answers import say
from workflows.office import Office
from workflows.rounds import find_round
from workflows.working import current_submission


def run_print(arguments: Namespace, office: Office) -> int:
    """Write a working print of some fields, or of everything."""
    from workflows.printing import fields_named, write_working_print

    working = current_submission(office)
    target = Path(arguments.out)
    write_working_print(working, target, fields_named(working, arguments.field or ()))
    say(f"Đã ghi phiếu rà soát: {target}")
    return 0


def run_blank_forms(arguments: Namespace, office: Office) -> int:
    """Write the four blank forms of a round as workbooks, Word documents and PDF."""
    from workflows.printing import write_blank_forms

    round_ = find_round(office, arguments.round) if arguments.round else current_submission(office).round
    folder = Path(arguments.out)
    make_folder(folder)
    files = write_blank_forms(office, round_, folder)
    say(f"Đã ghi {len(files)} tệp mẫu phụ lục trống vào {arguments.out}.")
    return 0
