"""Takes the rows out of tables that were understood."""

from collections.abc import Callable, Mapping, Sequence

from intake.readings import Reading
from models.profiles import Profile
from models.taken import Answers, Taken

Proposer = Callable[..., object]
_NONE: Answers = {}


def take(
    readings: Sequence[Reading], profile: Profile, answers: Answers = _NONE, propose: Proposer | None = None
) -> Taken:
    """The rows of several tables, joined into one tree."""
    raise NotImplementedError((readings, profile, answers, propose, Mapping))
