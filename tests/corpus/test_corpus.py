"""Tables in every layout come out row by row as they must: nothing silently wrong, 99 of 100 rows right at least."""

from collections import Counter

import pytest

from tests.corpus.composing import labelled
from tests.corpus.layouts import AXES, PAIRED, Layout, layouts
from tests.corpus.run import described
from tests.corpus.scoring import Score, Verdict, score
from tests.corpus.workbooks import kept_path

_SILENT = (Verdict.SILENT, Verdict.LOST, Verdict.INVENTED)
_SCORES: dict[Layout, Score] = {}
"""Scores that were counted already: the share of all needs each of them."""


def _score(layout: Layout) -> Score:
    if layout not in _SCORES:
        _SCORES[layout] = score(labelled(layout))
    return _SCORES[layout]


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.name)
def test_no_row_of_a_table_is_silently_wrong(layout: Layout) -> None:
    silent = [described(row) for row in _score(layout).judged if row.verdict in _SILENT]
    assert not silent


def test_of_all_rows_99_in_100_are_right() -> None:
    counts = sum((_score(layout).counts for layout in layouts()), Counter[Verdict]())
    assert counts[Verdict.RIGHT] >= 0.99 * counts.total()


def test_what_is_right_is_rarely_doubted() -> None:
    scores = [_score(layout) for layout in layouts()]
    assert sum(found.doubted for found in scores) <= 0.05 * sum(len(found.judged) for found in scores)


def test_every_table_holds_rows_and_no_layout_stands_twice() -> None:
    names = [layout.name for layout in layouts()]
    assert len(names) >= 120
    assert len(set(names)) == len(names)
    assert all(len(labelled(layout).expected) >= 5 for layout in layouts())


def test_every_value_of_every_axis_stands_in_some_table() -> None:
    for axis, values in AXES.items():
        assert {getattr(layout, axis) for layout in layouts()} == set(values), axis
    assert all(first in AXES and second in AXES for first, second in PAIRED)


def test_the_kept_files_are_those_of_the_corpus() -> None:
    wanted = {
        kept_path(paper, layout.container)
        for layout in layouts()
        if layout.container in ("xls", "ods")
        for paper in labelled(layout).papers
    }
    assert wanted == set(next(iter(wanted)).parent.iterdir()), "make corpus-files"
