"""Layouts that the corpus does not hold, thrown together at random: what is understood is no matter of its list."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import pytest

from tests.corpus.composing import labelled
from tests.corpus.ideal import ideal_tables
from tests.corpus.layouts import AXES, Layout, is_possible
from tests.corpus.run import described
from tests.corpus.scoring import Verdict, score, tables_of

_MANY = 800


def _random_layouts() -> Iterator[Layout]:
    chance = random.Random(2021)
    while True:
        values = {axis: chance.choice(choices) for axis, choices in AXES.items()}
        layout = replace(Layout(seed=chance.randrange(1000, 9000)), **values)
        if is_possible(layout) and labelled(layout).expected:
            yield layout


@pytest.mark.torture
def test_random_layouts_are_read_as_well_as_those_of_the_corpus() -> None:
    counts, silent = Counter[Verdict](), list[str]()
    for layout in islice(_random_layouts(), _MANY):
        # LibreOffice has not written these.
        reader = ideal_tables if layout.container in ("xls", "ods") else tables_of
        found = score(labelled(layout), reader)
        counts += found.counts
        silent += [
            f"{layout.name}: {described(row)}" for row in found.judged if row.verdict is Verdict.SILENT
        ]
    assert counts[Verdict.RIGHT] >= 0.99 * counts.total()
    assert not silent
