"""Appendix I as numbers, kept current while rows come and go: counts by tier and by field, levels and decisions.

The declared control totals stay in the tree; here they are only laid beside what was counted.
"""

from collections import Counter
from dataclasses import dataclass, field

from models.records import Eligibility, Procedure


@dataclass(slots=True)
class Count:
    """How many procedures, at which levels (by key; a row with none or several is in `total` only), how decided."""

    total: int = 0
    levels: Counter[str] = field(default_factory=Counter[str])
    decisions: Counter[Eligibility] = field(default_factory=Counter[Eligibility])

    @property
    def eligible(self) -> int:
        """Procedures decided as đủ điều kiện."""
        return self.decisions[Eligibility.ELIGIBLE]

    @property
    def not_eligible(self) -> int:
        """Procedures decided as không đủ điều kiện."""
        return self.decisions[Eligibility.NOT_ELIGIBLE]

    def add(self, procedure: Procedure, times: int = 1) -> None:
        """Count one procedure in, or out with `times` = -1."""
        self.total += times
        self.decisions[procedure.eligibility] += times
        if procedure.level:
            self.levels[procedure.level] += times

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.total + other.total,
            Counter({key: self.levels[key] + other.levels[key] for key in self.levels | other.levels}),
            Counter(
                {key: self.decisions[key] + other.decisions[key] for key in self.decisions | other.decisions}
            ),
        )


class Totals:
    """The counts of every tier and every field."""

    __slots__ = ("_fields", "_tiers")

    def __init__(self) -> None:
        self._tiers: dict[str, Count] = {}
        self._fields: dict[str, Count] = {}

    def add(self, procedure: Procedure, tier: str, times: int = 1) -> None:
        """Count a procedure of this tier in, or out with `times` = -1."""
        for counts, key in ((self._tiers, tier), (self._fields, procedure.field_id)):
            if key not in counts:
                counts[key] = Count()
            counts[key].add(procedure, times)

    def tier(self, tier: str) -> Count:
        """What a tier holds."""
        return self._tiers.get(tier) or Count()

    def field(self, field_id: str) -> Count:
        """What a field holds."""
        return self._fields.get(field_id) or Count()

    def all(self) -> Count:
        """What the whole tree holds."""
        return sum(self._tiers.values(), Count())
