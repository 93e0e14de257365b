"""What was, brought back as a new gesture: a cell, a row, a field, everything. Nothing else is touched.

The former state is a tree; each function gives the change set from the present tree, and applies nothing.
"""

from collections.abc import Iterator
from dataclasses import replace

from models.changes import Change, ChangeSet, alteration, change_set, insertion, removal
from models.edits import opened, replace_tree
from models.records import Kind, Procedure, Record, Submission, row_of
from models.tree import Tree

OF_THE_REVISION = (
    "id",
    "revision",
    "previous_package",
    "explanation",
    "letter_number",
    "letter_date",
)
"""Columns of a submission that say which revision this is; a former state must not bring them back."""


def restore_cell(tree: Tree, then: Tree, kind: Kind, record_id: str, column: str) -> ChangeSet:
    """One column of a record as it was; nothing where one of the states has no such record."""
    now, former = tree.find(kind, record_id), then.find(kind, record_id)
    changes: list[Change | None] = []
    if now is not None and former is not None and not (kind is Kind.SUBMISSION and column in OF_THE_REVISION):
        room = _room(tree, then, former) if column == "field_id" else ()
        changes = [*room, alteration(now, {column: getattr(former, column)})]
    return change_set("restore-cell", changes, column=column, name=_name(now))


def restore_row(tree: Tree, then: Tree, procedure_id: str) -> ChangeSet:
    """A procedure as it was, its field with it where that is gone. One that was not there then is taken out."""
    now, former = tree.procedures.get(procedure_id), then.procedures.get(procedure_id)
    if former is None:
        return change_set("restore-row", (removal(now),) if now else (), name=_name(now))
    moves = now is None or now.field_id != former.field_id
    room = _room(tree, then, former) if moves else ()
    return change_set("restore-row", (*room, _brought_back(now, former)), name=former.name)


def restore_attachment(tree: Tree, then: Tree, attachment_id: str) -> ChangeSet:
    """An attached file as it was; one that was not there then is no longer sent."""
    now, former = tree.attachments.get(attachment_id), then.attachments.get(attachment_id)
    back = _brought_back(now, former) if former else now and removal(now)
    return change_set("restore-attachment", (back,), name=_name(former or now))


def restore_list_answer(tree: Tree, then: Tree, answer_id: str) -> ChangeSet:
    """What was said of an entry of a list, as it was; what was not said then is taken back."""
    now, former = tree.list_answers.get(answer_id), then.list_answers.get(answer_id)
    back = _brought_back(now, former) if former else now and removal(now)
    return change_set("restore-list-answer", (back,), name=_name(former or now))


def restore_field(tree: Tree, then: Tree, field_id: str) -> ChangeSet:
    """A field with the procedures it had, each as it was. What came into it since then stays."""
    former = then.fields.get(field_id)
    if former is None:
        return change_set("restore-field", ())
    rows = then.procedures_of(field_id)
    brought = (_brought_back(tree.procedures.get(row.id), row) for row in rows)
    field = _brought_back(tree.fields.get(field_id), former)
    return change_set(
        "restore-field", (*opened(tree, former.tier), field, *brought), name=former.name, count=len(rows)
    )


def restore_all(tree: Tree, then: Tree) -> ChangeSet:
    """Every row, what was declared, and the people as they were. The number of the revision and its letter stay."""
    kept = {column: getattr(tree.submission, column) for column in OF_THE_REVISION}
    below = (record for record in then.records() if not isinstance(record, Submission))
    return replace_tree(tree, Tree(replace(then.submission, **kept), below), "restore-all")


def _brought_back(now: Record | None, former: Record) -> Change | None:
    return insertion(former) if now is None else alteration(now, row_of(former))


def _room(tree: Tree, then: Tree, former: Record) -> Iterator[Change]:
    """What has to be there before a row can come back: its field, in a tier that is open."""
    if not isinstance(former, Procedure):
        return
    present, parent = tree.fields.get(former.field_id), then.fields.get(former.field_id)
    home = present or parent
    if home is not None:
        yield from opened(tree, home.tier)
    if parent is not None and present is None:
        yield insertion(parent)


def _name(record: Record | None) -> str:
    return getattr(record, "name", "")
