"""The tree of an earlier round as rows that go into the present one, with the decisions that were taken.

Under another profile a level means something else: it is proposed, never set. What the proposal is follows from how far
a level was from the target; a tier that is no more is asked for, once a field.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from models.cell_texts import SEPARATOR
from models.profiles import Profile
from models.records import Eligibility, Procedure, Row, TierStatus, row_of
from models.taken import ABOLISHED, LATER, Answers, Ask, AskKind, LeftOut, Origin, Taken, TakenRow, TakenTier
from models.tree import Tree

LEVEL_PROPOSED, REASON_NOT_LEGAL = "level-proposed", "reason-not-legal"
"""Doubts: the level is another regime's, translated; a reason of then is no ground now."""
FORMER_LEVEL, ABOLISHED_TIER = "former-level", "abolished-tier"
"""What a proposal rests on."""
TIER_UNKNOWN, TIER_ABOLISHED = "tier-unknown", "tier-abolished"
"""Why a row is left out."""
_NOT_CARRIED = frozenset({"id", "field_id", "position", "doubt", "dossiers_received", "dossiers_online"})
"""Columns that are of the row itself, or of the period that was reported on."""
_SILENT = ("", (), None, Eligibility.UNDECIDED)
"""Values that say nothing of a procedure."""


@dataclass(frozen=True, slots=True)
class FormerRound:
    """A tree of an earlier round, the profile it was reviewed under, and what a person calls it."""

    tree: Tree
    profile: Profile
    name: str


def taken_from_former(
    former: FormerRound, profile: Profile, answers: Answers, own_tiers: tuple[str, ...]
) -> Taken:
    """The rows of an earlier round, in their order. `own_tiers`: those in which the unit now has procedures.

    A row of a tier that is no more is left out until its tier is answered: `tier-unknown`, or `tier-abolished` where
    the answer is ABOLISHED.
    """
    return _Translation(former, profile, answers, own_tiers).taken()


def proposed_level(level: str, former: Profile, profile: Profile) -> str:
    """The level that is as far from the target as this one was; the lowest where there is none so far."""
    if level in profile.level_by_key and former.id == profile.id:
        return level
    before, now = [found.key for found in former.levels], [found.key for found in profile.levels]
    if level not in before:
        return ""
    steps = before.index(former.target.key) - before.index(level)
    return now[max(0, now.index(profile.target.key) - steps)]


class _Translation:
    def __init__(
        self, former: FormerRound, profile: Profile, answers: Answers, own_tiers: tuple[str, ...]
    ) -> None:
        self._tree, self._then, self._now, self._name = former.tree, former.profile, profile, former.name
        self._answers, self._own = answers, own_tiers
        self._is_same = former.profile.id == profile.id
        self._asked: Counter[tuple[AskKind, str]] = Counter()
        self._proposals: dict[tuple[AskKind, str], str] = {}

    def taken(self) -> Taken:
        rows: list[TakenRow] = []
        left_out: list[LeftOut] = []
        for number, procedure in enumerate(self._procedures(), start=1):
            tier = self._tier(procedure)
            row = self._row(procedure, number, tier)
            if row.tier:
                rows.append(row)
            else:
                reason = TIER_ABOLISHED if tier == ABOLISHED else TIER_UNKNOWN
                left_out.append(LeftOut(row.origin, reason, "", row))
        taken = Taken(tuple(rows), tuple(left_out), self._asks(), self._tiers())
        return replace(taken, rows_read=len(rows) + len(left_out))

    def _procedures(self) -> Iterator[Procedure]:
        tiers = (*self._then.tier_keys, *(parent.tier for parent in self._tree.fields.values()))
        return self._tree.procedures_in_order(dict.fromkeys(tiers))

    def _row(self, procedure: Procedure, number: int, tier: str) -> TakenRow:
        parent, origin = self._tree.fields[procedure.field_id], Origin(self._name, 0, "", number)
        if tier == ABOLISHED:
            return TakenRow(origin, "", parent.name, {"name": procedure.name, "code": procedure.code})
        columns, doubts = self._columns(procedure)
        known = tier if tier in self._now.tier_keys else ""
        return TakenRow(origin, known, parent.name, columns, doubts=doubts)

    def _columns(self, procedure: Procedure) -> tuple[Row, tuple[str, ...]]:
        columns = {key: value for key, value in row_of(procedure).items() if key not in _NOT_CARRIED}
        columns = {key: value for key, value in columns.items() if value not in _SILENT}
        if self._is_same:
            return columns, ()
        doubts = [LEVEL_PROPOSED] if procedure.levels else []
        columns = {**columns, **self._levels(procedure), **self._reasons(procedure)}
        if columns["levels"] == (self._now.target.key,):
            # At the target nothing is left to decide.
            columns.pop("eligibility", None)
        elif self._has_no_ground(procedure):
            doubts.append(REASON_NOT_LEGAL)
        return columns, tuple(doubts)

    def _levels(self, procedure: Procedure) -> Row:
        """The level as it was answered for all that were at this one; until then none."""
        level = self._then.level_by_key.get(procedure.level)
        if level is None:
            return {"levels": ()}
        answer = self._ask(AskKind.LEVEL, level.name, proposed_level(level.key, self._then, self._now))
        return {"levels": (answer,) if answer not in ("", LATER) else ()}

    def _reasons(self, procedure: Procedure) -> Row:
        """Reasons that this profile does not list stay as text."""
        known, before = self._now.reason_by_key, self._then.reason_by_key
        texts = [before[key].text for key in procedure.reasons if key not in known and key in before]
        text = SEPARATOR.join((*texts, procedure.reason_text) if procedure.reason_text else texts)
        return {"reasons": tuple(key for key in procedure.reasons if key in known), "reason_text": text}

    def _has_no_ground(self, procedure: Procedure) -> bool:
        if procedure.eligibility is not Eligibility.NOT_ELIGIBLE:
            return False
        found = (self._now.reason_by_key.get(key) for key in procedure.reasons)
        return any(reason is None or not (reason.ground or reason.needs_text) for reason in found)

    def _tier(self, procedure: Procedure) -> str:
        """The tier's key; where the profile has it no more, what was answered for the field ("" = nothing yet)."""
        parent = self._tree.fields[procedure.field_id]
        if parent.tier in self._now.tier_keys:
            return parent.tier
        name = next((tier.name for tier in self._then.tiers if tier.key == parent.tier), parent.tier)
        proposal = self._own[0] if len(self._own) == 1 else ""
        return self._ask(AskKind.TIER, f"{name} · {parent.name}", proposal)

    def _ask(self, kind: AskKind, group: str, proposal: str) -> str:
        answer = self._answers.get((kind, group), self._answers.get((kind, ""), ""))
        if not answer:
            self._asked[kind, group] += 1
            self._proposals[kind, group] = proposal
        return answer

    def _asks(self) -> tuple[Ask, ...]:
        why = {AskKind.LEVEL: FORMER_LEVEL, AskKind.TIER: ABOLISHED_TIER}
        asked = sorted(self._asked.items(), key=lambda item: item[0][0] is AskKind.LEVEL)
        return tuple(
            Ask(kind, group, count, self._proposals[kind, group], why[kind]) for (kind, group), count in asked
        )

    def _tiers(self) -> dict[str, TakenTier]:
        """What was declared of tiers that have no procedures, where they still are the same tiers."""
        entries = self._tree.tiers.values() if self._is_same else ()
        return {
            entry.id: TakenTier(None, {}, {"status": entry.status})
            for entry in entries
            if entry.status is not TierStatus.OPEN
        }
