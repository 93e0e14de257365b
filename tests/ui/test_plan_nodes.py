"""The tree that an import will make: every row of the plan once, at its place; each filter shows what it counts."""

from hypothesis import given
from hypothesis import strategies as st

from models.import_plan import ImportPlan, plan_import
from models.profiles import Profile
from models.taken import Taken
from models.tree import Tree
from tests.builders import TT32
from tests.gestures import trees
from tests.imports import imports, left_out
from ui.desktop.item_models.plan_nodes import PlanTree, Shown, counts, effective


@st.composite
def plans(draw: st.DrawFn) -> ImportPlan:
    """A random import laid against a random tree, some rows left out."""
    tree: Tree = draw(trees(TT32))
    found: Taken = draw(imports(TT32))
    lost = tuple(left_out(row) for row in found.rows[: draw(st.integers(0, 2))])
    kept = found.rows[len(lost) :]
    return plan_import(tree, Taken(kept, lost, rows_read=len(found.rows)))


def numbers(plan: ImportPlan, shown: Shown, profile: Profile = TT32) -> list[int]:
    return [node.number for node in PlanTree(plan, profile, shown).root.rows()]


@given(plans(), st.sampled_from(Shown))
def test_a_filter_shows_as_many_rows_as_its_number_says(plan: ImportPlan, shown: Shown) -> None:
    assert len(numbers(plan, shown)) == counts(plan)[shown]


@given(plans())
def test_every_row_stands_in_its_tier_and_field(plan: ImportPlan) -> None:
    nodes = PlanTree(plan, TT32)
    planned = [node.planned for node in nodes.root.rows() if node.planned is not None]
    assert sorted(map(id, planned)) == sorted(map(id, plan.rows))
    for node in nodes.root.rows():
        if node.planned is not None:
            above = node.parent
            assert above is not None
            assert above.parent is not None
            assert above.parent.id == node.planned.row.tier
    tiers = [node.id for node in nodes.root.children if node.id]
    assert tiers == [tier for tier in TT32.tier_keys if tier in tiers]


@given(plans())
def test_each_row_is_found_by_where_it_stood(plan: ImportPlan) -> None:
    nodes = PlanTree(plan, TT32)
    assert all(nodes.by_origin[row.row.origin].planned is row for row in plan.rows)
    assert all(nodes.by_origin[out.origin].out is out for out in plan.taken.left_out)


@given(plans())
def test_the_button_counts_what_is_added_or_changed(plan: ImportPlan) -> None:
    assert all(row.choice in ("add", "update", "replace") for row in effective(plan))
