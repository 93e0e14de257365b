"""A report of before this program, of which only workbooks are left, becomes revision 1 ("lần trước, từ Excel").

What was entered meanwhile stays: it is the next revision, and what differs from the workbooks is marked.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from intake.captions import units_named
from models.differences import aligned
from models.edits import replace_tree
from models.import_plan import import_changes, plan_import
from models.problems import Refusal
from models.records import Attachment, ListAnswer, Procedure, ProcedureField, TierEntry
from models.taken import LATER, AskKind, Taken
from models.text import fold
from models.tree import Tree
from storage.backups import Reason
from storage.revisions import Package, RevisionState
from workflows.importing import ImportDraft, ImportSettings, draft_import, read_files
from workflows.working import LETTER, WorkingSubmission

AS_IT_WAS = ImportSettings(answers={(AskKind.LEVEL, ""): LATER})
"""A row of an old report that has no level had none."""


def take_prior(working: WorkingSubmission, paths: Sequence[Path]) -> Taken:
    """The files become revision 1, and what is at work revision 2; where nothing was entered, it begins with them.

    Refusals, after which nothing is changed: those of an import, `prior-empty` (no row in them), `prior-other-unit`,
    `prior-too-late` (a revision is on record already: what is on record does not change).
    """
    if working.tree.submission.revision > 1 or working.office.store.revisions(working.id):
        raise Refusal("prior-too-late")
    found = draft_import(working, read_files(paths), AS_IT_WAS)
    _check(working, found)
    working.office.store.backup(Reason.IMPORT)
    entered = Tree(working.tree.submission, (*_rows(working.tree), *_beside(working.tree)))
    _record(working, _prior_tree(working, found.taken), paths)
    _go_on(working, entered)
    return found.taken


def _go_on(working: WorkingSubmission, entered: Tree) -> None:
    """What was entered comes back as the next revision, its letter and attached files with it, in one gesture."""
    written = {column: getattr(entered.submission, column) for column in LETTER}
    opened = replace(entered.submission, **{**working.next_revision(""), **written})
    rows = _rows(entered if entered.fields else working.tree)
    present = Tree(opened, (*rows, *_beside(entered)))
    working.do_as_is(replace_tree(working.tree, present, "open-revision"))


def _check(working: WorkingSubmission, found: ImportDraft) -> None:
    if not found.taken.rows:
        raise Refusal("prior-empty")
    unit = working.tree.submission.unit_name
    others = [name for name in units_named(found.tables, working.profile) if fold(name) != fold(unit)]
    if others:
        raise Refusal("prior-other-unit", unit=unit, found=others[0])


def _prior_tree(working: WorkingSubmission, taken: Taken) -> Tree:
    """What the workbooks say, with the ids of the rows that were entered already; its letter is not known any more."""
    declared = [TierEntry(entry.id, entry.status) for entry in working.tree.tiers.values()]
    prior = Tree(replace(working.tree.submission, **LETTER), declared)
    prior.apply(import_changes(prior, plan_import(prior, taken), working.office.new_id).changes)
    return aligned(prior, working.tree)


def _rows(tree: Tree) -> list[TierEntry | ProcedureField | Procedure]:
    return [*tree.tiers.values(), *tree.fields.values(), *tree.procedures.values()]


def _beside(tree: Tree) -> list[Attachment | ListAnswer]:
    return [*tree.attachments.values(), *tree.list_answers.values()]


def _record(working: WorkingSubmission, prior: Tree, paths: Sequence[Path]) -> None:
    working.do_as_is(replace_tree(working.tree, prior, "take-prior"))
    name = ", ".join(path.name for path in paths)
    package = Package(name, "", draft=False, state=RevisionState.FROM_WORKBOOKS)
    working.office.store.record_revision(working.id, package)
