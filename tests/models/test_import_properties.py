"""On random imports into random trees: what comes of them is what the plan promised, and one undo takes it back."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.changes import ChangeSet
from models.import_plan import Choice, ImportPlan, PlannedRow, import_changes, plan_import
from models.importing import field_key
from models.profiles import Profile
from models.records import Kind, Procedure, changed_record, record_of
from models.taken import Taken
from models.tree import Tree
from tests.builders import PROFILES, copy_of, ids
from tests.gestures import trees
from tests.imports import imports

LAID = (Choice.UPDATE, Choice.REPLACE)
MANY = settings(max_examples=1000 if settings.get_current_profile_name() == "torture" else 100)


def drawn(data: st.DataObject, profile: Profile) -> tuple[Tree, Taken, ImportPlan]:
    tree, taken = data.draw(trees(profile)), data.draw(imports(profile))
    some, default = st.none() | st.sampled_from(Choice), data.draw(st.none() | st.sampled_from(Choice))
    chosen = {row.origin: choice for row in taken.rows if (choice := data.draw(some))}
    return tree, taken, plan_import(tree, taken, chosen, default)


def added(change_set: ChangeSet) -> list[Procedure]:
    """The new procedures, in the order in which they come in."""
    made = [c.after for c in change_set.changes if c.kind is Kind.PROCEDURE and c.before is None and c.after]
    records = [record_of(Kind.PROCEDURE, row) for row in made]
    return [record for record in records if isinstance(record, Procedure)]


def is_as_promised(planned: PlannedRow, made: Procedure, tree: Tree) -> bool:
    """Whether a new row is what its plan shows, at its place."""
    parent = tree.fields[made.field_id]
    at_home = (parent.tier, field_key(parent.name)) == (planned.row.tier, field_key(planned.row.field))
    doubt = planned.doubts[0] if planned.doubts else ""
    columns = {**planned.row.columns, "doubt": doubt}
    return at_home and made == changed_record(Procedure(made.id, made.field_id, made.position), columns)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
@MANY
@given(st.data())
def test_the_tree_is_what_the_plan_promised(profile: Profile, data: st.DataObject) -> None:
    tree, taken, plan = drawn(data, profile)
    before, after = copy_of(tree), copy_of(tree)
    change_set = import_changes(tree, plan, ids())
    assert tree == before
    after.apply(change_set.changes)
    assert [planned.row for planned in plan.rows] == list(taken.rows)
    promised = [planned for planned in plan.rows if planned.choice is Choice.ADD]
    made = added(change_set)
    assert all(map(lambda planned, row: is_as_promised(planned, row, after), promised, made))
    assert len(made) == len(promised) == len(after.procedures) - len(before.procedures)
    changed = {p.procedure_id: p for p in plan.rows if p.choice in LAID and p.procedure_id}
    for procedure in before.procedures.values():
        columns = changed[procedure.id].after if procedure.id in changed else None
        assert after.procedures[procedure.id] == changed_record(procedure, columns or {})
    assert change_set.params["added"] == len(made)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
@MANY
@given(st.data())
def test_one_undo_takes_it_back_and_one_redo_brings_it_again(profile: Profile, data: st.DataObject) -> None:
    tree, _, plan = drawn(data, profile)
    before = copy_of(tree)
    change_set = import_changes(tree, plan, ids())
    tree.apply(change_set.changes)
    after = copy_of(tree)
    tree.apply(change_set.inverse().changes)
    assert tree == before
    tree.apply(change_set.changes)
    assert tree == after


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
@MANY
@given(st.data())
def test_new_rows_stand_last_in_the_order_of_the_file(profile: Profile, data: st.DataObject) -> None:
    tree, _, plan = drawn(data, profile)
    change_set = import_changes(tree, plan, ids())
    made = [procedure.id for procedure in added(change_set)]
    tree.apply(change_set.changes)
    for parent in tree.fields.values():
        below = [procedure.id for procedure in tree.procedures_of(parent.id)]
        new = [key for key in made if key in below]
        assert below[len(below) - len(new) :] == new


@MANY
@given(st.data())
def test_what_a_tree_says_itself_is_the_same(data: st.DataObject) -> None:
    """Its own rows, read back, change nothing, whatever stands twice in it."""
    profile = PROFILES[0]
    taken, tree = data.draw(imports(profile)), Tree(data.draw(trees(profile)).submission)
    rows = tuple(replace(row, doubts=()) for row in taken.rows if row.columns["name"])
    tree.apply(import_changes(tree, plan_import(tree, Taken(rows), default=Choice.ADD), ids()).changes)
    plan = plan_import(tree, Taken(rows))
    assert not import_changes(tree, plan, ids("again"))
    assert {planned.choice for planned in plan.rows} <= {Choice.SKIP}
