"""The states that the history shows, and what of them stands on its right side."""

from collections.abc import Callable
from typing import NamedTuple

from models.tree import Tree


class State(NamedTuple):
    """One side of a comparison: how it is called, when it was, how it is read."""

    naming: Callable[[], str]
    order: int
    tree: Callable[[], Tree]

    @property
    def name(self) -> str:
        """How it is called, in the language in use."""
        return self.naming()


class Shown(NamedTuple):
    """What the right side shows: `then` is what its rows come back from, `whole` what everything goes back to.

    `beside` is the state that `then` is compared with; None where one entry is shown.

    What it is called is said anew on paper, where it is Vietnamese.
    """

    titling: Callable[[], str]
    then: State
    whole: State
    beside: State | None = None
