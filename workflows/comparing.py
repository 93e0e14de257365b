"""What differs between two reports: packages, or revisions of the submission that is open."""

from pathlib import Path

from models.differences import Differences, differences
from models.problems import Refusal
from models.tree import Tree
from workflows.judging import judge
from workflows.keeping import read_file
from workflows.office import Office
from workflows.working import WorkingSubmission, current_submission


def compare(office: Office, before: str, after: str) -> Differences:
    """The differences of two reports, each a package's path or a revision number of the working submission."""
    return differences(_tree(office, before), _tree(office, after))


def _tree(office: Office, name: str) -> Tree:
    if name.isdecimal() and not Path(name).exists():
        return _revision_tree(current_submission(office), int(name))
    verdict = judge(office, read_file(Path(name)), Path(name).name)
    if verdict.document is None:
        problem = verdict.problems[0]
        raise Refusal(problem.code, **problem.params)
    return verdict.document.tree()


def _revision_tree(working: WorkingSubmission, number: int) -> Tree:
    if number == working.tree.submission.revision:
        return working.tree
    recorded = working.exported_revision(number)
    if recorded is None:
        raise Refusal("revision-unknown", revision=number)
    return working.office.store.tree_at(working.id, recorded.change_set)
