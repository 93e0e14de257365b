"""The command sign: one more signature on files that are there."""

from argparse import Namespace
from pathlib import Path

from models.problems import Refusal
from models.records import Submission
from ui.commands.answers import say
from ui.commands.keys import key_source
from ui.commands.parser import typed_date
from ui.messages import problem_text
from workflows.office import Office
from workflows.working import current_submission


def run_sign(arguments: Namespace, office: Office) -> int:
    """Sign each file in its place; one that is refused stops no other, and exit 1 says so."""
    from workflows.document_signing import Turn
    from workflows.exporting import unattended
    from workflows.keeping import read_file
    from workflows.signing_files import sign_file
    from workflows.signing_keys import UnitKey, signer_for

    source = key_source(arguments)
    unit = current_submission(office).tree.submission if isinstance(source, UnitKey) else _NOBODY
    picture = read_file(Path(arguments.picture)) if arguments.picture else b""
    refused = 0
    with signer_for(office, unit, source) as signer:
        entered = arguments.letter_number or "", typed_date(arguments.letter_date or "")
        turn = Turn(signer, office.now(), arguments.role or "", picture, *entered)
        for name in arguments.files:
            try:
                say(f"Đã ký, ghi và đọc lại: {sign_file(office, Path(name), turn, unattended)}")
            except Refusal as refusal:
                say(f"{name}: {problem_text(refusal.problem)}")
                refused += 1
    return 1 if refused else 0


_NOBODY = Submission("", "", "", "", "", "")
"""A key file and a token belong to whoever holds them: no unit is asked for."""
