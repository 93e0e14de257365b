"""Takes the rows out of tables that were understood."""

from collections.abc import Callable, Sequence
from itertools import count

from intake.joining import join
from intake.own_forms import recognise
from intake.readings import Reading
from intake.recogniser import sheet_of
from models.profiles import Profile
from models.taken import Answers, Origin, Taken, TakenRow, TakenTier

Proposer = Callable[..., object]
_NONE: Answers = {}


def take(
    readings: Sequence[Reading],
    profile: Profile,
    answers: Answers = _NONE,  # noqa: ARG001
    propose: Proposer | None = None,  # noqa: ARG001
) -> Taken:
    """The rows of several tables, joined into one tree."""
    read, problems = recognise([sheet_of(reading.table) for reading in readings], profile)
    joined, numbers = join(read, profile), count(1)
    rows = tuple(
        TakenRow(
            Origin("", 1, "", next(numbers)), parent.tier, parent.name, row, "",
            tuple(filter(None, (str(row.get("doubt", "")),))),
        )
        for parent in joined.fields
        for row in parent.rows
    )  # fmt: skip
    tiers = {key: TakenTier(tier.total, tier.levels, tier.columns) for key, tier in joined.tiers.items()}
    return Taken(rows, (), (), tiers, (*problems, *joined.problems), len(rows))
