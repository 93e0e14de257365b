"""What differs between two reports: packages, or revisions of the submission that is open."""

import re
from pathlib import Path

from models.differences import Differences, differences
from models.tree import Tree
from workflows.judging import judge, sound_document
from workflows.keeping import read_file
from workflows.office import Office
from workflows.working import current_submission

_REVISION = re.compile(r"[0-9]{1,9}")


def compare(office: Office, before: str, after: str) -> Differences:
    """The differences of two reports, each a package's path or a revision number of the working submission.

    Refusal: `revision-unknown`, or the first problem of a package that does not hold together.
    """
    return differences(_tree(office, before), _tree(office, after))


def _tree(office: Office, name: str) -> Tree:
    if _REVISION.fullmatch(name) and not Path(name).exists():
        return current_submission(office).revision_tree(int(name))
    path = Path(name)
    return sound_document(judge(office, read_file(path), path.name)).tree()
