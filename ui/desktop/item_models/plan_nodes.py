"""The tree that an import will make, as plain nodes: what could not be placed, then tier > field > rows. No Qt."""

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum

from models.import_plan import Choice, ImportPlan, PlannedRow
from models.importing import field_key
from models.profiles import Profile
from models.taken import LeftOut, Origin
from ui.desktop.item_models.tree_nodes import Node, RowKind


class Shown(StrEnum):
    """Which rows are to be seen."""

    ALL = "all"
    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    DOUBTFUL = "doubtful"
    REPAIRED = "repaired"
    LEFT_OUT = "left-out"


class PlanNode(Node):
    """One row: a tier or a field with its name (`title`), a planned row, or one that was left out.

    The group of the rows left out is a tier without an id.
    """

    __slots__ = ("out", "planned", "title")

    def __init__(self, kind: RowKind, record_id: str, number: int, title: str = "") -> None:
        super().__init__(kind, record_id, number)
        self.title = title
        self.planned: PlannedRow | None = None
        self.out: LeftOut | None = None

    @property
    def origin(self) -> Origin | None:
        """Where the row stood; None for a tier or a field."""
        if self.planned is not None:
            return self.planned.row.origin
        return self.out.origin if self.out is not None else None

    def rows(self) -> "Iterator[PlanNode]":
        """The rows at and below this one."""
        if self.planned is not None or self.out is not None:
            yield self
        for child in self.children:
            assert isinstance(child, PlanNode)
            yield from child.rows()


def is_shown(planned: PlannedRow, shown: Shown) -> bool:
    """Whether a row is one of those that are to be seen."""
    match shown:
        case Shown.ALL:
            return True
        case Shown.DOUBTFUL:
            return bool(planned.doubts)
        case Shown.REPAIRED:
            return bool(planned.row.repairs)
        case _:
            return planned.fate.value == shown.value


def counts(plan: ImportPlan) -> Mapping[Shown, int]:
    """How many rows each filter shows."""
    found = Counter(Shown(row.fate) for row in plan.rows)
    found[Shown.DOUBTFUL] = sum(1 for row in plan.rows if row.doubts)
    found[Shown.REPAIRED] = sum(1 for row in plan.rows if row.row.repairs)
    found[Shown.LEFT_OUT] = len(plan.taken.left_out)
    found[Shown.ALL] = len(plan.rows) + found[Shown.LEFT_OUT]
    return found


def effective(plan: ImportPlan) -> list[PlannedRow]:
    """The rows that will be added, or lay something over one that is there."""
    return [row for row in plan.rows if _changes_something(row)]


def _changes_something(row: PlannedRow) -> bool:
    return row.choice is Choice.ADD or (row.choice is not Choice.SKIP and bool(row.after))


class PlanTree:
    """All nodes of a plan that a filter lets through, by number, and by every row of a file that they come from."""

    def __init__(self, plan: ImportPlan | None, profile: Profile, shown: Shown = Shown.ALL) -> None:
        self.by_number: dict[int, PlanNode] = {}
        self.by_origin: dict[Origin, PlanNode] = {}
        self._homes: dict[tuple[str, str], PlanNode] = {}
        self.root = self._node(RowKind.ROOT, "")
        if plan is None:
            return
        if shown in (Shown.ALL, Shown.LEFT_OUT):
            self._place_left_out(plan.taken.left_out)
        for tier in _in_order({row.row.tier for row in plan.rows}, profile):
            self._place_tier(tier, plan, shown)

    def _place_left_out(self, left: tuple[LeftOut, ...]) -> None:
        group = self._node(RowKind.TIER, "")
        for out in left:
            node = self._node(RowKind.PROCEDURE, "", out.row.name)
            node.out = out
            self._hang(node, group)
            self.by_origin[out.origin] = node
        if left:
            self._hang(group, self.root)

    def _place_tier(self, tier: str, plan: ImportPlan, shown: Shown) -> None:
        above = self._node(RowKind.TIER, tier)
        for planned in plan.rows:
            if planned.row.tier == tier and is_shown(planned, shown):
                self._place_row(planned, above)
        if above.children:
            self._hang(above, self.root)

    def _place_row(self, planned: PlannedRow, above: PlanNode) -> None:
        row = planned.row
        key = row.tier, field_key(row.field)
        home = self._homes.get(key)
        if home is None:
            home = self._homes[key] = self._node(RowKind.FIELD, row.field, row.field)
            self._hang(home, above)
        node = self._node(RowKind.PROCEDURE, planned.procedure_id, row.name)
        node.planned = planned
        self._hang(node, home)
        for origin in (row.origin, *row.sources):
            self.by_origin.setdefault(origin, node)

    def _node(self, kind: RowKind, record_id: str, title: str = "") -> PlanNode:
        node = PlanNode(kind, record_id, len(self.by_number) + 1, title)
        self.by_number[node.number] = node
        return node

    def _hang(self, node: PlanNode, above: PlanNode) -> None:
        node.parent, node.row = above, len(above.children)
        above.children.append(node)


def _in_order(tiers: set[str], profile: Profile) -> list[str]:
    """Tiers in the order of the forms; those that the profile does not have come last."""
    known = [key for key in profile.tier_keys if key in tiers]
    return [*known, *sorted(tiers - set(known))]
