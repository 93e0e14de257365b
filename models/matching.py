"""Which row of one list is which row of another: by keys from the strictest to the loosest, k-th occurrence to k-th.

It proposes pairs and changes nothing; what is a key is the caller's matter.
"""

from collections import defaultdict, deque
from collections.abc import Hashable, Sequence

Keys = tuple[Hashable, ...]
"""The keys of one row, the strictest first; every row has equally many."""


def matched(listed: Sequence[Keys], sought: Sequence[Keys]) -> dict[int, int]:
    """Indexes in `sought` with the index in `listed` that each belongs to; no row belongs to two."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for strictness in range(len(sought[0]) if sought else 0):
        free: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for index, keys in enumerate(listed):
            if index not in taken:
                free[keys[strictness]].append(index)
        for index, keys in enumerate(sought):
            if index not in pairs and free[keys[strictness]]:
                pairs[index] = free[keys[strictness]].popleft()
                taken.add(pairs[index])
    return pairs
