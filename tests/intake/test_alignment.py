"""Parts of a list are found in it in order, apart from each other, and field by field."""

from collections.abc import Sequence
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from intake.alignment import Line, align

LISTS = st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 1)), max_size=6).map(
    lambda lines: [Line(key, field) for key, field in sorted(lines, key=lambda line: line[1])]
)


def lines(keys: str, field: int = 0) -> list[Line]:
    return [Line(key, field) for key in keys]


@st.composite
def divided(draw: st.DrawFn) -> tuple[list[Line], list[list[Line]]]:
    """A list, and two parts that its rows were really divided into; fields are numbered anew in each part."""
    listed = draw(LISTS)
    choice = draw(st.lists(st.sampled_from([None, 0, 1]), min_size=len(listed), max_size=len(listed)))
    parts = [[line for line, part in zip(listed, choice, strict=True) if part == number] for number in (0, 1)]
    return listed, [_renumbered(part) for part in parts]


def _renumbered(part: list[Line]) -> list[Line]:
    numbers = {field: place for place, field in enumerate(dict.fromkeys(line.field for line in part))}
    return [Line(line.key, numbers[line.field]) for line in part]


@given(case=divided())
def test_a_division_that_exists_is_found(case: tuple[list[Line], list[list[Line]]]) -> None:
    listed, parts = case
    found = align(listed, parts)
    assert [len(pairs) for pairs in found] == [len(part) for part in parts]
    assert _fits(listed, parts, found)


@given(listed=LISTS, parts=st.tuples(LISTS, LISTS))
def test_where_nothing_fits_nothing_is_found(
    listed: list[Line], parts: tuple[list[Line], list[Line]]
) -> None:
    found = align(listed, parts)
    possible = any(_fits(listed, parts, pairs) for pairs in _all_pairs(listed, parts))
    assert possible == ([len(pairs) for pairs in found] == [len(part) for part in parts])
    if not possible:
        assert found == [{}, {}]


def _all_pairs(listed: list[Line], parts: tuple[list[Line], list[Line]]) -> list[list[dict[int, int]]]:
    cases: list[list[dict[int, int]]] = []
    for choice in product((None, 0, 1), repeat=len(listed)):
        places = [[place for place, part in enumerate(choice) if part == number] for number in (0, 1)]
        if [len(chosen) for chosen in places] == [len(part) for part in parts]:
            cases.append([dict(enumerate(chosen)) for chosen in places])
    return cases


def _fits(listed: list[Line], parts: Sequence[list[Line]], found: list[dict[int, int]]) -> bool:
    taken = [place for pairs in found for place in pairs.values()]
    return len(set(taken)) == len(taken) and all(
        _part_fits(listed, part, pairs) for part, pairs in zip(parts, found, strict=True)
    )


def _part_fits(listed: list[Line], part: list[Line], pairs: dict[int, int]) -> bool:
    places = [pairs[index] for index in range(len(part))]
    same = all(listed[place].key == line.key for place, line in zip(places, part, strict=True))
    fields = [
        (part[i].field == part[i - 1].field) == (listed[places[i]].field == listed[places[i - 1]].field)
        for i in range(1, len(part))
    ]
    return same and places == sorted(places) and all(fields)


def test_the_second_of_two_equal_rows_is_found_where_only_it_fits() -> None:
    assert align(lines("xyx"), [lines("yx"), lines("x")]) == [{0: 1, 1: 2}, {0: 0}]
    assert align(lines("xyx"), [lines("x"), lines("xy")]) == [{0: 2}, {0: 0, 1: 1}]


def test_rows_of_two_fields_are_not_found_in_one() -> None:
    listed = [*lines("aa", field=1), *lines("a", field=2)]
    assert align(listed, [[Line("a", 0), Line("a", 1)], []]) == [{0: 0, 1: 2}, {}]


def test_thousands_of_equal_rows_are_found_and_a_search_without_hope_ends() -> None:
    assert len(align(lines("a" * 3000), [lines("a" * 1500), lines("a" * 1200)])[0]) == 1500
    assert align(lines("ab" * 200), [lines("ab" * 100), lines("ba" * 150)]) == [{}, {}]
