"""A tree whose counts, name groups and findings follow every change: what a page or a command works on.

One edit costs what it touched, whatever the size of the tree.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from models.catalogue import CatalogueView
from models.changes import Change
from models.findings import Findings
from models.former import Former
from models.list_comparison import compare
from models.listed import ProcedureList
from models.name_index import Group, NameIndex
from models.profiles import Profile
from models.records import Kind, Procedure
from models.rules.catalogue_rules import CATALOGUE_RULES
from models.rules.group_rules import SAME_CODE, SAME_NAME, SAME_NAME_IN_TIER
from models.rules.procedure_rules import PROCEDURE_RULES
from models.rules.rule import Scene
from models.rules.structure_rules import FIELD_RULES, SUBMISSION_RULES, TIER_RULES
from models.totals import Totals
from models.tree import Tree


@dataclass(slots=True)
class Affected:
    """The ids of what a change touched. `marked`: procedures whose findings may differ though they did not change."""

    procedures: set[str] = field(default_factory=set[str])
    fields: set[str] = field(default_factory=set[str])
    tiers: set[str] = field(default_factory=set[str])
    marked: set[str] = field(default_factory=set[str])
    attachments: set[str] = field(default_factory=set[str])
    submission: bool = False
    """The submission itself, or what it says of lists."""


_PLACING = frozenset({"tier", "position"})
"""The columns of a field that say where its procedures stand."""


_LISTED = frozenset({"name", "code", "field_id", "tier"})
"""The columns by which a list knows a procedure."""


def _concerns_lists(change: Change) -> bool:
    if change.kind is Kind.LIST_ANSWER:
        return True
    came_or_went = change.before is None or change.after is None
    is_row = change.kind in (Kind.PROCEDURE, Kind.FIELD)
    return is_row and (came_or_went or not _LISTED.isdisjoint(change.after or ()))


class LiveTree:
    """The tree with all that is derived from it. `baseline`: the tree of the last revision, if there is one.

    `listed`: the list under the unit's authority, where there is one. `compared` is what rows are marked against: the
    last revision, unless another state was chosen to compare with.
    """

    def __init__(
        self,
        tree: Tree,
        profile: Profile,
        baseline: Tree | None = None,
        listed: ProcedureList | None = None,
    ) -> None:
        self.tree = tree
        self.listed = listed
        self._missing = 0
        self.profile = profile
        self.last = self.compared = Former(baseline)
        self.totals = Totals()
        self.names = NameIndex()
        self.findings = Findings()
        self._catalogue: CatalogueView | None = None
        self._take_stock()

    @property
    def baseline(self) -> Tree | None:
        """The tree of the last revision."""
        return self.last.tree

    @property
    def different(self) -> set[tuple[Kind, str]]:
        """Which records differ from the state that is compared with."""
        return self.compared.different

    def compare_with(self, chosen: Former | None) -> None:
        """Mark the rows against another former state; None: against the last revision again."""
        self.compared = chosen or self.last
        self.compared.take_stock(self.tree)

    def judge_by(self, catalogue: CatalogueView | None) -> None:
        """Lay every procedure, now and after every change, beside these catalogues; None: beside none."""
        if catalogue is self._catalogue:
            return
        self._catalogue = catalogue
        scene = self.scene()
        for procedure_id in self.tree.procedures:
            self._judge_by_catalogue(procedure_id, scene)

    def apply(self, changes: Iterable[Change]) -> Affected:
        """Carry the changes out, bring everything derived up to date, and say what was touched."""
        listed = tuple(changes)
        affected, groups = self._touched(listed), set[Group]()
        for procedure_id in affected.procedures:
            groups.update(self._forget(procedure_id, affected))
        self.tree.apply(listed)
        for procedure_id in affected.procedures:
            groups.update(self._count_in(procedure_id, affected))
        for former in {self.last, self.compared}:
            former.follow(listed, self.tree)
        if any(map(_concerns_lists, listed)):
            self._compare_with_list()
        self._judge(affected, groups)
        return affected

    def differs(self, kind: Kind, record_id: str) -> bool:
        """Whether a record differs from what the state said that is compared with."""
        return (kind, record_id) in self.compared.different

    def scene(self) -> Scene:
        """What the rules look at."""
        differences = None if self.last.tree is None else len(self.last.different)
        title = self.listed.title if self.listed else ""
        return Scene(self.tree, self.profile, self.totals, differences, self._catalogue, self._missing, title)

    def _compare_with_list(self) -> None:
        if self.listed is not None:
            self._missing = compare(self.tree, self.listed).missing

    def _touched(self, changes: Iterable[Change]) -> Affected:
        affected = Affected()
        for change in changes:
            match change.kind:
                case Kind.PROCEDURE:
                    affected.procedures.add(change.id)
                case Kind.FIELD:
                    affected.fields.add(change.id)
                    if change.before is None or change.after is None or not _PLACING.isdisjoint(change.after):
                        affected.procedures.update(p.id for p in self.tree.procedures_of(change.id))
                        rows = (change.before, change.after)
                        affected.tiers.update(str(row["tier"]) for row in rows if row and "tier" in row)
                case Kind.TIER:
                    affected.tiers.add(change.id)
                case Kind.ATTACHMENT:
                    affected.attachments.add(change.id)
                case Kind.SUBMISSION | Kind.LIST_ANSWER:
                    affected.submission = True
        return affected

    def _forget(self, procedure_id: str, affected: Affected) -> list[Group]:
        procedure = self.tree.procedures.get(procedure_id)
        if procedure is None:
            return []
        tier = self._note(procedure, affected)
        self.totals.add(procedure, tier, -1)
        return self.names.remove(procedure, tier)

    def _count_in(self, procedure_id: str, affected: Affected) -> list[Group]:
        procedure = self.tree.procedures.get(procedure_id)
        if procedure is None:
            return []
        tier = self._note(procedure, affected)
        self.totals.add(procedure, tier)
        return self.names.add(procedure, tier)

    def _note(self, procedure: Procedure, affected: Affected) -> str:
        tier = self.tree.tier_of(procedure)
        affected.fields.add(procedure.field_id)
        affected.tiers.add(tier)
        return tier

    def _judge(self, affected: Affected, groups: Iterable[Group]) -> None:
        scene = self.scene()
        for procedure_id in affected.procedures:
            self._judge_procedure(procedure_id, scene)
            if self._catalogue:
                self._judge_by_catalogue(procedure_id, scene)
        listed = tuple(groups)
        # The tier a row left and the tier it came to may say the same of it: first neither says anything.
        for group in listed:
            if group[0].startswith("tier:"):
                self.findings.replace(group, ())
        for group in listed:
            affected.marked.update(self._judge_group(group, scene))
        for field_id in affected.fields:
            self._judge_field(field_id, scene)
        for tier in affected.tiers:
            self._judge_tier(tier, scene)
        self._judge_submission(scene)

    def _judge_procedure(self, procedure_id: str, scene: Scene) -> None:
        procedure = self.tree.procedures.get(procedure_id)
        found = PROCEDURE_RULES.findings(procedure, scene) if procedure else ()
        self.findings.replace((Kind.PROCEDURE, procedure_id), found)

    def _judge_by_catalogue(self, procedure_id: str, scene: Scene) -> None:
        procedure = self.tree.procedures.get(procedure_id)
        found = CATALOGUE_RULES.findings(procedure, scene) if procedure else ()
        self.findings.replace(("catalogue", procedure_id), found)

    def _judge_group(self, group: Group, scene: Scene) -> tuple[str, ...]:
        members = self.names.members(group)
        rules = {"name": SAME_NAME, "code": SAME_CODE}.get(group[0], SAME_NAME_IN_TIER)
        sharing = sorted((self.tree.procedures[member] for member in members), key=self._place)
        self.findings.replace(group, rules.findings(sharing, scene) if len(sharing) > 1 else ())
        return members

    def _place(self, procedure: Procedure) -> tuple[int, str, int, str]:
        """Where a procedure stands in its tier, whatever was edited last: of two alike the lower one is the second."""
        parent = self.tree.fields.get(procedure.field_id)
        return parent.position if parent else 0, procedure.field_id, procedure.position, procedure.id

    def _judge_field(self, field_id: str, scene: Scene) -> None:
        procedure_field = self.tree.fields.get(field_id)
        found = FIELD_RULES.findings(procedure_field, scene) if procedure_field else ()
        self.findings.replace((Kind.FIELD, field_id), found)

    def _judge_tier(self, tier: str, scene: Scene) -> None:
        known = tier in self.profile.tier_keys
        found = TIER_RULES.findings(self.tree.tier_entry(tier), scene) if known else ()
        self.findings.replace((Kind.TIER, tier), found)

    def _judge_submission(self, scene: Scene) -> None:
        found = SUBMISSION_RULES.findings(self.tree.submission, scene)
        self.findings.replace((Kind.SUBMISSION, ""), found)

    def _take_stock(self) -> None:
        for procedure in self.tree.procedures.values():
            tier = self.tree.tier_of(procedure)
            self.totals.add(procedure, tier)
            self.names.add(procedure, tier)
        self.last.take_stock(self.tree)
        self._compare_with_list()
        tiers = {*self.profile.tier_keys, *self.tree.tiers}
        everything = Affected(set(self.tree.procedures), set(self.tree.fields), tiers)
        self._judge(everything, self.names.shared())
