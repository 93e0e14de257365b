"""Positions of siblings: whole numbers with room between them, so that a row moves without touching its neighbours."""

from collections.abc import Sequence

STEP = 1 << 20
"""Room left between two rows: twenty insertions at one spot before the neighbours have to make way."""


def positions_between(before: int | None, after: int | None, count: int) -> list[int] | None:
    """`count` positions strictly between two neighbours (None: no neighbour there); None where the room is used up."""
    if before is None and after is None:
        return [STEP * (i + 1) for i in range(count)]
    if after is None:
        assert before is not None
        return [before + STEP * (i + 1) for i in range(count)]
    if before is None:
        return [after - STEP * (count - i) for i in range(count)]
    step = (after - before) // (count + 1)
    return [before + step * (i + 1) for i in range(count)] if step else None


def spread(count: int) -> Sequence[int]:
    """Fresh positions for a whole list of siblings."""
    return range(STEP, STEP * (count + 1), STEP)
